import { beforeAll, describe, expect, it } from 'vitest'
import { linksOf } from '../../src/graph/links/queries.ts'
import { linkField } from '../../src/graph/linkFields.ts'
import { nodesOf } from '../../src/graph/nodes/queries.ts'
import { loadSeeds } from '../../src/seeding/load.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import { seedsOf, useRunner } from '../support/graph.ts'

const few = 10
const many = 3_000

const programme = (number: number, communities: string[]) => `
- id: programme-p-${number}
  name: Programme ${number}
  kind: PROGRAMME
  lifecycle: LIVE
  evidence: [passage-page]
  links: { SERVES: [${communities.map((id) => `{ to: ${id}, evidence: [passage-page] }`).join(', ')}] }`

const hubAndHamlet = {
  sources: '- { id: source-book, name: Book, kind: REPORT, evidence: [passage-page] }',
  passages:
    '- { id: passage-page, name: Page, kind: PAGE, locator: p. 1, links: { IN: [{ to: source-book }] } }',
  communities: `
- { id: community-everybody, name: Everybody, dimension: GENERAL, evidence: [passage-page] }
- { id: community-hamlet, name: Hamlet, dimension: LOCALITY, evidence: [passage-page] }`,
  programmes: Array.from({ length: many }, (_, number) =>
    programme(number, number < few ? ['community-everybody', 'community-hamlet'] : ['community-everybody']),
  ).join('\n'),
}

const programmesOf = (inherited: boolean) =>
  linksOf({
    field: linkField('Community', 'programmes')!,
    choice: { where: {}, inherited },
    range: { after: '', take: 1, ascending: true },
    total: false,
    keys: true,
    below: [],
  })

type Plan = { dbHits: number; children: Plan[] }
const hitsOf = ({ dbHits, children }: Plan): number =>
  dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0)

describe('what the database touches', () => {
  const { driver, runner } = useRunner()
  beforeAll(async () => {
    await prepare(runner)
    await loadSeeds(seedsOf(hubAndHamlet), runner)
  }, 120_000)

  async function hits(cypher: string, parameters: Record<string, unknown>) {
    const session = driver.session({ database: 'neo4j' })
    try {
      await session.run(cypher, parameters)
      return hitsOf((await session.run(`PROFILE ${cypher}`, parameters)).summary.profile as unknown as Plan)
    } finally {
      await session.close()
    }
  }

  it(`is the same for a page at a node with ${many} neighbours and at one with ${few}`, async () => {
    for (const inherited of [true, false]) {
      const { cypher } = programmesOf(inherited)
      const page = (id: string) => hits(cypher, { ids: [id], after: '', take: 6, where: {} })
      // Not equal to the last hit: a node with many relationships keeps them in groups, which takes a few more reads.
      expect(await page('community-everybody')).toBeLessThan(1.1 * (await page('community-hamlet')))
    }
  })

  it('is the same for a page deep in a node’s neighbours as for the first', async () => {
    const { cypher } = programmesOf(false)
    const page = (after: string) => hits(cypher, { ids: ['community-everybody'], after, take: 6, where: {} })
    expect(await page('programme 000002500')).toBe(await page(''))
  })

  it('is the same for a page deep in a list as for the first', async () => {
    const { cypher } = nodesOf('Programme', { by: 'sortKey', ascending: true }, {})
    const page = (after: string) => hits(cypher, { after, take: 6, where: {} })
    expect(await page('programme 000002500')).toBe(await page(''))
  })
})
