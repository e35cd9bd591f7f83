/** Suggestions where much is sought or much is found: what was not looked at is left out of the sum, and counted. */
import { beforeAll, describe, expect, it } from 'vitest'
import { createLoaders } from '../../src/graph/loaders.ts'
import { partnerLimits } from '../../src/graph/partners/limits.ts'
import { checkedQuestion } from '../../src/graph/partners/question.ts'
import { suggest } from '../../src/graph/partners/suggest.ts'
import { partnerSuggestions, type SuggestionScope } from '../../src/graph/partners/suggestionsQuery.ts'
import { createRunner } from '../../src/neo4j/run.ts'
import { loadSeeds } from '../../src/seeding/load.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import { seedsOf, useRunner } from '../support/graph.ts'

const cited = 'evidence: [passage-page]'
const to = (ids: readonly string[], more = '') =>
  `[${ids.map((id) => `{ to: ${id}${more}, ${cited} }`).join(', ')}]`
const numbered = (prefix: string) =>
  Array.from({ length: partnerLimits.idsNamed }, (_, n) => `${prefix}-${n}`)
const [groups, subjects, wards] = [numbered('community'), numbered('theme'), numbered('place')]
const items = (ids: readonly string[], fields: string) =>
  ids.map((id) => `- { id: ${id}, name: ${id}, ${fields}, ${cited} }`).join('\n')
const body = (id: string, links: string) =>
  `- { id: org-${id}, name: ${id}, kind: CHARITY, ${cited}, links: { ${links} } }`

/** Everybody serves the first group; one body serves the last, and has its own subject and ward. */
const town = {
  sources: `- { id: source-book, name: Book, kind: REPORT, ${cited} }`,
  passages:
    '- { id: passage-page, name: Page, kind: PAGE, locator: p. 1, links: { IN: [{ to: source-book }] } }',
  communities: items(groups, 'dimension: GENERAL'),
  themes: items(subjects, 'scheme: SUBJECT'),
  places: items(wards, 'kind: WARD'),
  programmes: `- { id: programme-fair, name: Fair, kind: CHARTER, lifecycle: LIVE, ${cited} }`,
  organisations: [
    body(
      'asker',
      `SERVES: ${to([groups[0]!, groups.at(-1)!])}, TAKES_PART_IN: ${to(['programme-fair'], ', role: SIGNED_UP')}`,
    ),
    body(
      'rare',
      `SERVES: ${to([groups.at(-1)!])}, ADDRESSES: ${to([subjects.at(-1)!])}, BASED_IN: ${to([wards.at(-1)!])}`,
    ),
    ...['a', 'b', 'c', 'd'].map((id) => body(id, `SERVES: ${to([groups[0]!])}`)),
    ...['e', 'f', 'g'].map((id) => body(id, `TAKES_PART_IN: ${to(['programme-fair'], ', role: SIGNED_UP')}`)),
  ].join('\n'),
}

const { driver } = useRunner()
const quiet = { debug: () => {}, warn: () => {} }
// Patient: the statement is a long one, and planned for seconds on a machine that others use.
const runner = createRunner(driver, { database: 'neo4j', log: quiet, timeoutMs: 20_000, deadlineMs: 25_000 })
beforeAll(async () => {
  await prepare(runner)
  await loadSeeds(seedsOf(town), runner)
})

const question = {
  for: 'org-asker',
  exclude: { kinds: ['GROUP'], publishersOnly: true },
  statedOnly: false,
  includePartners: false,
}
const scope: SuggestionScope = { subject: 'org-asker', named: [], kinds: [], roles: [] }

/** The answer with other limits than the product's, as a town is not large enough for those. */
async function suggestedWith(some: Partial<Record<keyof typeof partnerLimits, number>>) {
  const [row] = await runner.read(partnerSuggestions, {
    scope,
    limits: { ...partnerLimits, ...some } as typeof partnerLimits,
  })
  return suggest(checkedQuestion(question), row!)
}

describe('a need', () => {
  it('may name as many things as it can hold: every one is here, and every one is looked at', async () => {
    const { partnerSuggestions: suggestionsOf } = createLoaders(runner.read)
    const need = { communities: groups, themes: subjects, places: wards }
    const { suggestions, unmet, omitted } = await suggestionsOf({ ...question, need })
    expect(omitted).toBe(0)
    expect(suggestions[0]!.id).toBe('org-rare')
    expect(unmet.map(({ id }) => id)).not.toContain(subjects.at(-1))
    expect(unmet).toHaveLength(3 * partnerLimits.idsNamed - 4)
  })
})

describe('where there is no room for all links', () => {
  it('things with few are looked at first, and the rest is not said to find nobody', async () => {
    const { suggestions, unmet, omitted } = await suggestedWith({ links: 4 })
    expect(suggestions.map(({ id }) => id)).toEqual(['org-rare'])
    expect([unmet, omitted]).toEqual([[], 1])
  })

  it('with room for all, nothing is left out', async () => {
    const { suggestions, omitted } = await suggestedWith({})
    expect(suggestions.map(({ id }) => id)).toEqual(['org-rare', 'org-a', 'org-b', 'org-c', 'org-d'])
    expect(omitted).toBe(0)
  })

  it.each([
    ['sought things', { features: 1 }, 1],
    ['partners', { contacts: 1 }, 2],
    ['bodies in a piece of work', { doers: 2 }, 2],
  ])('%s are counted that were not looked at', async (_what, some, least) => {
    const { omitted } = await suggestedWith(some)
    expect(omitted).toBeGreaterThanOrEqual(least)
  })

  it('who introduces is one whose own partners were read', async () => {
    const [row] = await runner.read(partnerSuggestions, {
      scope,
      limits: { ...partnerLimits, contacts: 1 as never },
    })
    expect(row!.contacts).toEqual(['org-e'])
  })
})
