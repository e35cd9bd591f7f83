import { beforeAll, describe, expect, it } from 'vitest'
import { createLoaders } from '../../src/graph/loaders.ts'
import type { Direction } from '../../src/graph/trace/steps.ts'
import type { Trace } from '../../src/graph/trace/trace.ts'
import { loadSeeds } from '../../src/seeding/load.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import type { CheckedSeeds } from '../../src/seeding/check.ts'
import { productSeeds, seedsOf, useRunner } from '../support/graph.ts'
import { traceOracle } from '../support/traceOracle.ts'
import { anyTrails } from '../support/worlds/anyTrails.ts'
import { longTrails } from '../support/worlds/longTrails.ts'

const { runner } = useRunner()
beforeAll(() => prepare(runner))

const kinds: Record<Direction, readonly string[]> = {
  FORWARD: ['Organisation', 'Programme', 'Activity', 'Commitment', 'Outcome'],
  BACKWARD: ['Organisation', 'Programme', 'Activity', 'Commitment', 'Outcome', 'Community'],
}

/** A trace in the words of the other implementation. */
function inBrief(trace: Trace) {
  const said = (link: Trace['links'][number]) => `${link.from} ${link.type} ${link.role ?? ''} ${link.to}`
  return {
    nodes: trace.nodes.map(({ node, step, end }) => `${step || 0} ${node.id} ${end?.reason ?? '-'}`),
    links: trace.links.map(said).sort(),
    circular: trace.links
      .filter(({ closesCircle }) => closesCircle)
      .map(said)
      .sort(),
    chains: trace
      .chains(100)
      .map(({ ids, score, end }) => `${score ?? '-'} ${ids.join(' > ')} : ${end.reason}`),
  }
}

async function agree(seeds: CheckedSeeds, depth: number) {
  const oracle = traceOracle(seeds)
  const { trace } = createLoaders(runner.read)
  let compared = 0
  for (const direction of ['FORWARD', 'BACKWARD'] as const) {
    const starts = seeds.nodes.filter(({ kind }) => kinds[direction].includes(kind)).map(({ id }) => id)
    const found = await Promise.all(starts.map((from) => trace(from, { direction, depth })))
    found.forEach((one, index) => {
      const expected = oracle(starts[index]!, direction, depth)
      expect(one!.chainsTotalCount(), starts[index]).toBe(expected.chains.length)
      expect(inBrief(one!), starts[index]).toEqual({ ...expected, chains: expected.chains.slice(0, 100) })
      compared += 1
    })
  }
  return compared
}

describe('a second implementation in plain TypeScript', () => {
  it('agrees on the product’s seeds, from every starting point, both ways', async () => {
    const seeds = await productSeeds()
    await loadSeeds(seeds, runner)
    expect(await agree(seeds, 10)).toBeGreaterThan(400)
    expect(await agree(seeds, 2)).toBeGreaterThan(400)
  }, 60_000)

  it('agrees on circles, diamonds and long chains, cut short or not', async () => {
    const { outcomes, ...others } = longTrails
    // Without the lattice, whose ways are too many to write out.
    const world = { ...others, outcomes: outcomes!.replace(/^- \{ id: outcome-layer.*$/gm, '') }
    const seeds = seedsOf({ ...world, programmes: world.programmes!.replace(/^.*programme-lattice.*$/m, '') })
    await loadSeeds(seeds, runner)
    for (const depth of [3, 10]) expect(await agree(seeds, depth)).toBeGreaterThan(40)
  })

  it.each([1, 2, 3, 4])('agrees on whatever leads to whatever (%i)', async (seed) => {
    const seeds = seedsOf(anyTrails(seed))
    await loadSeeds(seeds, runner)
    expect(await agree(seeds, 10)).toBeGreaterThan(20)
    expect(await agree(seeds, 3)).toBeGreaterThan(20)
  })
})
