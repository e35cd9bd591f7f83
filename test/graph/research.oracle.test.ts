/** Coverage, paths and reach on made-up worlds, where a second opinion is easy and hubs can be as large as we like. */
import { describe, expect, it } from 'vitest'
import { createLoaders } from '../../src/graph/loaders.ts'
import { loadSeeds } from '../../src/seeding/load.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import { seedsOf, useRunner } from '../support/graph.ts'
import { kinds } from '../../src/graph/ontology.ts'
import { book, generatedTown, generator } from '../support/worlds/generatedTown.ts'
import { researchOracle, type Counting, type Dimension } from '../support/researchOracle.ts'

const { runner } = useRunner()
const loaders = () => createLoaders(runner.read)
const assertions = ['STATED', 'INFERRED', 'DERIVED']

const counted = { Programme: 'PROGRAMMES', Organisation: 'ORGANISATIONS', Outcome: 'OUTCOMES' } as const
const dimensions: Dimension[] = ['COMMUNITY', 'THEME', 'PLACE', 'ORGANISATION_KIND', 'LIFECYCLE']
const placeKinds = ['DISTRICT', 'WARD', 'AREA', 'REGION']

describe('in a made-up town', () => {
  it.each([1, 2, 3])('no. %i, coverage, paths and reach agree with a second opinion', async (seed) => {
    await prepare(runner)
    const seeds = seedsOf(generatedTown(seed))
    await loadSeeds(seeds, runner)
    const oracle = researchOracle(seeds)
    const random = generator(100 + seed)
    for (const [counting, name] of Object.entries(counted))
      for (let at = 0; at < 8; at += 1) {
        const [rows, columns] = [dimensions[random(5)]!, dimensions[random(5)]!]
        const rollUp = random(2) === 0
        const choice = (dimension: Dimension) => ({ dimension, within: null, placeKinds })
        const { cells } = await loaders().coverage({
          rows: choice(rows),
          columns: choice(columns),
          counting: counting as keyof typeof counted,
          rollUp,
          assertions,
        })
        const found = cells
          .flat()
          .map(({ row, column, items }) => [`${row.id} ${column.id}`, items.length] as const)
        const expected = oracle.coverage(name satisfies Counting, rows, columns, rollUp)
        expect(Object.fromEntries(found.filter(([, count]) => count > 0))).toEqual(
          Object.fromEntries(expected),
        )
      }
    const ids = oracle.ids.filter((id) => !/^(passage|source)-/.test(id))
    for (let at = 0; at < 25; at += 1) {
      const [from, to] = [ids[random(ids.length)]!, ids[random(ids.length)]!]
      if (from === to) continue
      const maxLength = 1 + random(5)
      const degreeAbove = 4 + random(8)
      const found = await loaders().paths({
        from,
        to,
        maxLength,
        most: 4,
        avoid: { degreeAbove },
        sources: false,
      })
      const expected = oracle.paths(from, to, maxLength, (_id, degree) => degree > degreeAbove)
      const costs = (paths: readonly { cost: number }[]) => paths.map(({ cost }) => cost.toFixed(4))
      expect(costs(found.paths)).toEqual(costs(expected.slice(0, 4)))
      const reached = await loaders().reach(from, 1 + random(4), false)
      const furthest = reached!.reached.at(-1)?.step ?? 0
      expect(Object.fromEntries(reached!.reached.map(({ id, step }) => [id, step]))).toEqual(
        Object.fromEntries(oracle.reach(from, furthest)),
      )
    }
  })
})

const many = 620
const hubTown = {
  ...book,
  communities: `
- { id: community-everybody, name: Everybody, dimension: GENERAL, evidence: [passage-page] }
- { id: community-few, name: Few, dimension: GENERAL, evidence: [passage-page] }`,
  programmes: Array.from(
    { length: many },
    (_, at) => `
- id: programme-p${at}
  name: Programme ${at}
  kind: SCHEME
  lifecycle: LIVE
  evidence: [passage-page]
  links: { SERVES: [{ to: community-everybody, evidence: [passage-page] }${at < 2 ? ', { to: community-few, evidence: [passage-page] }' : ''}] }`,
  ).join('\n'),
}

describe('what is in a place', () => {
  it.each([4, 5])('agrees with a second opinion in town no. %i, in lists and in facets', async (seed) => {
    const seeds = seedsOf(generatedTown(seed))
    await loadSeeds(seeds, runner)
    const oracle = researchOracle(seeds)
    const { list, facet } = loaders()
    const all = { after: '', take: 100, ascending: true }
    for (const kind of ['Programme', 'Activity', 'Organisation'] as const) {
      const { counts } = await facet(kind, 'PLACE', {})
      for (const place of oracle.ids.filter((id) => id.startsWith('place-'))) {
        const listed = await list(kind, 'sortKey', { in: [place] }, all)
        const expected = oracle.inPlace(place, kinds[kind].prefix)
        expect(listed.map(({ node }) => node.id).sort(), place).toEqual(expected)
        expect(counts.find(({ id }) => id === place)?.count ?? 0, place).toBe(expected.length)
      }
    }
  })
})

describe('beside a hub', () => {
  it('paths go the rare way, and say that the hub was not walked through', async () => {
    await prepare(runner)
    await loadSeeds(seedsOf(hubTown), runner)
    const ask = (from: string, to: string) =>
      loaders().paths({ from, to, maxLength: 4, most: 5, avoid: {}, sources: false })
    const rare = await ask('programme-p0', 'programme-p1')
    expect(rare.paths.map(({ ids }) => ids.join(' '))).toContain('programme-p0 community-few programme-p1')
    expect(rare.paths[0]!.ids).toContain('community-few')
    expect((await ask('programme-p0', 'community-everybody')).paths[0]!.ids).toHaveLength(2)
  })

  it('reach stops at it, says so, and counts no more than is shown', async () => {
    const reached = await loaders().reach('programme-p9', 3, false)
    expect(reached).toMatchObject({ hubs: ['community-everybody'], complete: true })
    expect(reached!.reached.map(({ id }) => id)).toEqual(['community-everybody'])
  })
})
