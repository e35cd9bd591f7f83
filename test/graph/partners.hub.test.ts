import { beforeAll, describe, expect, it } from 'vitest'
import { partnerLimits } from '../../src/graph/partners/limits.ts'
import { collaboration, organisationPartners } from '../../src/graph/partners/queries.ts'
import { createLoaders } from '../../src/graph/loaders.ts'
import { partnerSuggestions } from '../../src/graph/partners/suggestionsQuery.ts'
import { loadSeeds } from '../../src/seeding/load.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import { seedsOf, useRunner } from '../support/graph.ts'

const half = 1_200
const many = 2 * half
const cited = 'evidence: [passage-page]'
const links = (ids: string[], more = '') => ids.map((id) => `{ to: ${id}${more}, ${cited} }`).join(', ')

/** Two of each: a community that half of all bodies have and one that all have, and the same with a charter. */
const hubs = {
  sources: `- { id: source-book, name: Book, kind: REPORT, ${cited} }`,
  passages:
    '- { id: passage-page, name: Page, kind: PAGE, locator: p. 1, links: { IN: [{ to: source-book }] } }',
  communities: ['all', 'half', 'few']
    .map((id) => `- { id: community-${id}, name: ${id}, dimension: GENERAL, ${cited} }`)
    .join('\n'),
  programmes: ['all', 'half']
    .map((id) => `- { id: programme-${id}, name: ${id}, kind: CHARTER, lifecycle: LIVE, ${cited} }`)
    .join('\n'),
  organisations: [
    `- { id: org-in-all, name: In all, kind: CHARITY, ${cited}, links: { TAKES_PART_IN: [${links(['programme-all'], ', role: SIGNED_UP')}], SERVES: [${links(['community-all', 'community-few'])}] } }`,
    `- { id: org-in-half, name: In half, kind: CHARITY, ${cited}, links: { TAKES_PART_IN: [${links(['programme-half'], ', role: SIGNED_UP')}], SERVES: [${links(['community-half', 'community-few'])}] } }`,
    ...Array.from({ length: many }, (_, n) => {
      const ends = n < half ? ['all', 'half'] : ['all']
      return `- { id: org-x-${n}, name: Body ${n}, kind: CHARITY, ${cited}, links: { TAKES_PART_IN: [${links(
        ends.map((id) => `programme-${id}`),
        ', role: SIGNED_UP',
      )}], SERVES: [${links(ends.map((id) => `community-${id}`))}] } }`
    }),
  ].join('\n'),
}

type Plan = { dbHits: number; children: Plan[] }
const hitsOf = ({ dbHits, children }: Plan): number =>
  dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0)

describe('what the database touches for an answer about partners', () => {
  const { driver, runner } = useRunner()
  beforeAll(async () => {
    await prepare(runner)
    await loadSeeds(seedsOf(hubs), runner)
  }, 120_000)

  async function hits({ cypher }: { cypher: string }, parameters: Record<string, unknown>) {
    const session = driver.session({ database: 'neo4j' })
    try {
      await session.run(cypher, parameters)
      return hitsOf((await session.run(`PROFILE ${cypher}`, parameters)).summary.profile as unknown as Plan)
    } finally {
      await session.close()
    }
  }
  const tieLimits = {
    works: 100,
    around: 150,
    participants: 100,
    direct: 100,
    work: { communities: [], themes: [], in: [] },
  }
  const scope = (subject: string) => ({
    scope: { subject, named: [], kinds: [], roles: [] },
    limits: partnerLimits,
  })

  it.each([
    ['the partners of a body', (id: string) => hits(organisationPartners, { ids: [id], ...tieLimits })],
    ['suggestions for a body', (id: string) => hits(partnerSuggestions, scope(id))],
    [
      'suggestions for a programme',
      (id: string) => hits(partnerSuggestions, scope(id.replace('org-in', 'programme'))),
    ],
    [
      'what is recorded between bodies',
      (id: string) => hits(collaboration, { ids: [id, 'org-x-1'], works: 1000, direct: 100 }),
    ],
  ])(`is the same for %s beside a hub of ${many} and one of ${half}`, async (_what, of) => {
    const [all, some] = [await of('org-in-all'), await of('org-in-half')]
    expect(Math.abs(all - some)).toBeLessThan(0.1 * some)
    expect(all).toBeLessThan(20_000)
  })

  it('is told where it was cut', async () => {
    const loaders = createLoaders(runner.read)
    const { partners, omitted } = await loaders.partners({}).load('org-in-all')
    expect(partners.length).toBeLessThanOrEqual(partnerLimits.participants)
    expect(omitted).toBe(many + 1 - partnerLimits.participants)
    const { suggestions, tooCommon, unmet } = await loaders.partnerSuggestions({
      for: 'org-in-all',
      exclude: { kinds: ['GROUP'], publishersOnly: true },
      statedOnly: false,
      includePartners: false,
    })
    expect(suggestions.map(({ id }) => id)).toEqual(['org-in-half'])
    expect(tooCommon).toEqual(['community-all'])
    expect(unmet.map(({ explanation }) => explanation)).toEqual([
      'So many are recorded to serve all that it tells nobody apart. Name a narrower one.',
    ])
  })
})
