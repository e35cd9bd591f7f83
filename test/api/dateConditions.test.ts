import { describe, expect, it } from 'vitest'
import { useApi, type World } from '../support/graph.ts'

const evidence = 'evidence: [passage-page]'
const dates = [
  '2024',
  '2024-24',
  '2024-12-31',
  '2025',
  '2025-01-01',
  '2025-21',
  '2025-03',
  '2025-05-31',
  '2025-06',
  '2025-06-15',
  '2025-24',
  '2026',
]

/** Promises due on dates of each precision and on none, by bodies of two kinds. */
const promises: World = {
  sources: `- { id: source-book, name: Book, kind: REPORT, ${evidence} }`,
  passages:
    '- { id: passage-page, name: Page, kind: PAGE, locator: p. 1, links: { IN: [{ to: source-book }] } }',
  commitments: ['', ...dates]
    .map((date) => {
      const due = date && `, due: { words: then, date: "${date}" }`
      return `- { id: commitment-due-${date || 'never'}, name: due ${date}, kind: PLAN, status: UNKNOWN, statusBasis: It is said., ${evidence}${due} }`
    })
    .join('\n'),
  organisations: ['COUNCIL', 'CHARITY']
    .map(
      (kind, at) =>
        `- { id: org-${kind.toLowerCase()}, name: ${kind}, kind: ${kind}, ${evidence}, links: { MADE: [{ to: commitment-due-${dates[at]}, ${evidence} }] } }`,
    )
    .join('\n'),
}

const api = useApi(promises)

async function due(where: object, order = 'NAME_ASC') {
  const { data, errors } = await api.ask(
    `query ($where: CommitmentFilter, $order: DatedOrder!) { commitments(where: $where, order: $order, first: 100) { totalCount edges { node { due { edtf } } } } }`,
    { where, order },
  )
  expect(errors).toEqual([])
  const { edges, totalCount } = data!['commitments'] as {
    edges: { node: { due: { edtf: string } | null } }[]
    totalCount: number
  }
  expect(totalCount).toBe(edges.length)
  return edges.map(({ node }) => node.due?.edtf ?? null)
}

/** Every day of the three years and of the winter behind them, and by trying each, the days that a date may mean. */
const days = Array.from({ length: 1_155 }, (_, at) =>
  new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10),
)
function daysOf(date: string) {
  const [year, season] = date.split('-')
  if (!['21', '22', '23', '24'].includes(season!)) return days.filter((day) => day.startsWith(date))
  const first = days.indexOf(`${year}-${String((Number(season) - 20) * 3).padStart(2, '0')}-01`)
  const months = [0, 1, 2].map((more) => {
    const month = new Date(`${days[first]}T00:00:00Z`)
    month.setUTCMonth(month.getUTCMonth() + more)
    return month.toISOString().slice(0, 7)
  })
  return days.filter((day) => months.includes(day.slice(0, 7)))
}

const bounds = [null, '2024', '2025-21', '2025-06-15', '2025-12-31']
const ranges = bounds.flatMap((from) =>
  bounds
    .filter((until) => (from || until) && (!from || !until || daysOf(from)[0]! <= daysOf(until).at(-1)!))
    .map((until) => ({ from, until })),
)

describe('a condition over a date', () => {
  it('holds of just those that may mean a day within it, or surely do, as trying every day says', async () => {
    for (const range of [...ranges, ...bounds.filter(Boolean).map((on) => ({ on }))]) {
      const { from, until } = 'on' in range ? { from: range.on, until: range.on } : range
      const isWithin = (day: string) =>
        (!from || day >= daysOf(from)[0]!) && (!until || day <= daysOf(until).at(-1)!)
      const may = dates.filter((date) => daysOf(date).some(isWithin))
      const must = dates.filter((date) => daysOf(date).every(isWithin))
      const said = JSON.stringify(range)
      expect((await due({ due: range })).toSorted(), said).toEqual(may.toSorted())
      expect((await due({ due: { ...range, certain: true } })).toSorted(), said).toEqual(must.toSorted())
    }
  })

  it('knows what has no date', async () => {
    expect(await due({ due: { exists: false } })).toEqual([null])
    expect((await due({ due: { exists: true } })).toSorted()).toEqual(dates.toSorted())
  })

  it('goes with the order of dates', async () =>
    expect(await due({ due: { on: '2025', certain: true } }, 'DATE_DESC')).toEqual([
      '2025',
      '2025-06',
      '2025-06-15',
      '2025-21',
      '2025-05-31',
      '2025-03',
      '2025-01-01',
    ]))

  it('is one on every kind that has a date', async () =>
    expect(
      (
        await api.ask(`{
          programmes(where: { started: { from: "2022" }, ended: { until: "2023" } }) { totalCount }
          activities(where: { held: { on: "2022-01" } }) { totalCount }
          measures(where: { asOf: { exists: false } }) { totalCount }
        }`)
      ).errors,
    ).toEqual([]))

  it.each([
    ['{}', 'Give due from, until or both, or on, or exists.'],
    ['{ on: "2025", from: "2024" }', 'Give due from, until or both, or on, or exists.'],
    [
      '{ from: "2026", until: "2025-06" }',
      'due ends before it begins: from begins on 2026-01-01, until ends on 2025-06-30.',
    ],
    ['{ from: "next spring" }', /A date in EDTF is written 2022, 2022-21 .* not "next spring"/],
  ])('%s is refused and told how to do it right', async (condition, message) => {
    const { errors } = await api.ask(`{ commitments(where: { due: ${condition} }) { totalCount } }`)
    expect(errors.map((error) => error.message)).toEqual([
      typeof message === 'string' ? message : expect.stringMatching(message),
    ])
  })
})

describe('promises', () => {
  it('can be asked for by the kind of who made them', async () => {
    expect(await due({ madeByKinds: ['COUNCIL'] })).toEqual([dates[0]])
    expect(await due({ madeByKinds: ['COUNCIL', 'CHARITY'] })).toEqual(dates.slice(0, 2))
    expect(await due({ madeByKinds: ['UNIVERSITY'] })).toEqual([])
  })
})
