import { describe, expect, it } from 'vitest'
import { standings } from '../../src/graph/commitment/standing.ts'
import { dateRangeOf } from '../../src/lib/edtf.ts'
import { useApi, type World } from '../support/graph.ts'

const evidence = 'evidence: [passage-page]'
const due = { none: '', day: '2025-06-15', month: '2025-06', spring: '2025-21', year: '2025' }
const statuses = ['IN_PROGRESS', 'UNKNOWN', 'ACHIEVED', 'MISSED', 'SUPERSEDED', 'IN_FORCE']
const results = {
  none: '',
  before: 'MEASURED_BY: [{ to: measure-before, EV }]',
  within: 'MEASURED_BY: [{ to: measure-within, EV }]',
  after: 'MEASURED_BY: [{ to: measure-after, EV }]',
  undated: 'MEASURED_BY: [{ to: measure-undated, EV }]',
  target: 'MEASURED_BY: [{ to: measure-target, EV }]',
  outcome:
    'LEADS_TO: [{ to: outcome-done, strength: CLAIMED, asOf: { words: July 2025, date: "2025-07" }, EV }]',
  intended:
    'LEADS_TO: [{ to: outcome-meant, strength: INTENDED, asOf: { words: July 2025, date: "2025-07" }, EV }]',
}

const measure = (name: string, date: string, basis = 'ACTUAL') =>
  `- { id: measure-${name}, name: ${name}, value: 1, qualifier: EXACT, wording: one, unit: piers, counts: piers, basis: ${basis}, ${evidence}${
    date && `, asOf: { words: then, date: "${date}" }`
  } }`

/** Promises of each status, with each sort of due date and of result. */
const promises: World = {
  sources: `- { id: source-book, name: Book, kind: REPORT, ${evidence} }`,
  passages:
    '- { id: passage-page, name: Page, kind: PAGE, locator: p. 1, links: { IN: [{ to: source-book }] } }',
  measures: [
    measure('before', '2025-01'),
    measure('within', '2025-06-20'),
    measure('after', '2025-12-24'),
    measure('undated', ''),
    measure('target', '2025', 'TARGET'),
  ].join('\n'),
  outcomes: `- { id: outcome-done, name: Done, level: OUTPUT, status: ACHIEVED, ${evidence} }
- { id: outcome-meant, name: Meant, level: OUTPUT, status: INTENDED, ${evidence} }`,
  commitments: statuses
    .flatMap((status) =>
      Object.entries(due).flatMap(([name, date]) =>
        Object.entries(results).map(([result, links]) => {
          const id = `commitment-${status.toLowerCase().replace('_', '')}-${name}-${result}`
          return `- { id: ${id}, name: ${id}, kind: PLAN, status: ${status}, statusBasis: It is said., ${evidence}${
            date && `, due: { words: then, date: "${date}" }`
          }, links: { ${links.replace('EV', evidence)} } }`
        }),
      ),
    )
    .join('\n'),
}

const dayFrom = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** The first day of each due date and each result, and the day after the last: on these something changes, and the day before not yet. */
const days = ['2025-06-15', '2025-06', '2025-21', '2025', '2025-01', '2025-06-20', '2025-12-24', '2025-07']
  .map((date) => dateRangeOf(date)!)
  .flatMap(({ earliest, latest }) => [earliest, dayFrom(latest, 1)])
  .flatMap((day) => [dayFrom(day, -1), day])

const { loaders } = useApi(promises)
const from = { after: '', take: 1_000, ascending: true }

describe('a list by standing', () => {
  it('holds just those that stand so, on every day that something could change', async () => {
    const everything = await loaders().list('Commitment', 'sortKey', {}, from)
    expect(everything).toHaveLength(statuses.length * 5 * 8)
    const seen = new Set<string>()
    for (const onDate of new Set(days)) {
      const graph = loaders()
      const stands = await Promise.all(
        everything.map(async ({ node }) => (await graph.standing(node as never, onDate)).standing),
      )
      const listed = await Promise.all(
        standings.map(async (standing) => {
          const rows = await graph.list(
            'Commitment',
            'sortKey',
            { standing: { onDate, in: [standing] } },
            from,
          )
          return rows.map(({ node }) => [node.id, standing] as const)
        }),
      )
      const expected = everything.map(({ node }, at) => [node.id, stands[at]!] as const)
      expect(new Map(listed.flat()), onDate).toEqual(new Map(expected))
      expect(listed.flat()).toHaveLength(everything.length)
      for (const standing of stands) seen.add(standing)
    }
    expect([...seen].sort()).toEqual([...standings].sort())
  })
})
