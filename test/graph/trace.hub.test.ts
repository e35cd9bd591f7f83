import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLoaders } from '../../src/graph/loaders.ts'
import { bounds } from '../../src/graph/trace/bounds.ts'
import { loadSeeds } from '../../src/seeding/load.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import { seedsOf, useRunner } from '../support/graph.ts'

const many = 10_000
const evidence = 'evidence: [passage-page]'

const greatProgramme = {
  sources: `- { id: source-book, name: Book, kind: REPORT, ${evidence} }`,
  passages:
    '- { id: passage-page, name: Page, kind: PAGE, locator: p. 1, links: { IN: [{ to: source-book }] } }',
  outcomes: `- { id: outcome-good, name: Good, level: OUTCOME, status: CLAIMED, ${evidence} }`,
  programmes: `- { id: programme-great, name: Great, kind: PROGRAMME, lifecycle: LIVE, ${evidence}, links: { LEADS_TO: [{ to: outcome-good, strength: CLAIMED, ${evidence} }] } }
- { id: programme-part, name: Part, kind: PROGRAMME, lifecycle: LIVE, ${evidence}, links: { PART_OF: [{ to: programme-great, ${evidence} }] } }`,
  activities: Array.from(
    { length: many },
    (_, number) =>
      `- { id: activity-a-${number}, name: Activity ${number}, kind: EVENT, lifecycle: LIVE, ${evidence}, links: { PART_OF: [{ to: programme-great, ${evidence} }], LEADS_TO: [{ to: outcome-good, strength: CLAIMED, ${evidence} }] } }`,
  ).join('\n'),
}

describe(`a programme with ${many} activities`, () => {
  const { runner } = useRunner()
  beforeAll(async () => {
    await prepare(runner)
    // Not in one transaction: a throwaway server has no memory for one of this size.
    await loadSeeds(seedsOf(greatProgramme), runner, { wholeUpTo: 1_000 })
  }, 120_000)
  // Nor may the next file have to remove it all in one.
  afterAll(async () => {
    await loadSeeds(seedsOf({ ...greatProgramme, activities: '' }), runner, { wholeUpTo: 0 })
  }, 60_000)

  const trace = (from: string, direction: 'FORWARD' | 'BACKWARD') =>
    createLoaders(runner.read).trace(from, { direction, depth: 6 })

  it('is traced over the first of them, with its parts and results, and the rest is counted', async () => {
    const found = (await trace('programme-great', 'FORWARD'))!
    const kindsOf = (kind: string) =>
      found.nodes.filter(({ node }) => node.ofKind === kind).map(({ node }) => node.name)
    expect(kindsOf('Activity')).toEqual(
      Array.from({ length: bounds.width }, (_, number) => `Activity ${number}`),
    )
    expect([kindsOf('Programme'), kindsOf('Outcome')]).toEqual([['Great', 'Part'], ['Good']])
    expect(
      found.omissions.map(({ node, relationship, omitted }) => [node.name, relationship, omitted]),
    ).toEqual([['Great', 'PART_OF', many - bounds.width]])
  })

  it('is among what a result comes from, with the first of them', async () => {
    const found = (await trace('outcome-good', 'BACKWARD'))!
    expect(found.nodes).toHaveLength(1 + 1 + bounds.width)
    expect(
      found.omissions.map(({ node, relationship, omitted }) => [node.name, relationship, omitted]),
    ).toEqual([['Good', 'LEADS_TO', many + 1 - bounds.width - 1]])
  })

  it('rests on a passage with twice as many links, which gives a page of them in a moment', async () => {
    const { dependentLinks, dependentCounts } = createLoaders(runner.read)
    const where = { kinds: null, assertions: null, relationships: null }
    const page = () =>
      dependentLinks('Passage', where, { after: '', take: 21, ascending: true })
        .clearAll()
        .load('passage-page')
    await page()
    const started = performance.now()
    expect(await page()).toHaveLength(21)
    expect(performance.now() - started).toBeLessThan(2_000)
    const [stated] = await dependentCounts('links', 'Passage', where).load('passage-page')
    expect(stated).toEqual({ assertion: 'STATED', count: 2 * many + 2 })
  })

  it('is answered in a moment', async () => {
    await trace('programme-great', 'FORWARD')
    const started = performance.now()
    await trace('programme-great', 'FORWARD')
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
