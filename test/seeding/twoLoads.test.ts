/** Loads that meet: one goes on, the other hears of it at once; a dead one's place is taken; marked is what is there. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { BadInput, LoadUnderWay } from '../../src/errors.ts'
import { defineQuery } from '../../src/neo4j/query.ts'
import { digestOfGraph, digestOfRows } from '../../src/seeding/digest.ts'
import { withLease } from '../../src/seeding/lease.ts'
import { loadSeeds } from '../../src/seeding/load.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import { rowsOf } from '../../src/seeding/rows.ts'
import { seedsOf, useRunner, type World } from '../support/graph.ts'
import { harbourTown } from '../support/worlds/harbourTown.ts'

const { runner } = useRunner()

const smaller: World = {
  ...harbourTown,
  findings: '',
  terms: '',
  organisations: '- { id: org-alone, name: Alone, kind: GROUP, evidence: [passage-gazette-1] }',
}
const change = (cypher: string) => runner.write((ask) => ask(defineQuery({ name: 'test', cypher }), {}))
const clear = () => change('MATCH (n) DETACH DELETE n')
const inParts = { wholeUpTo: 0, batch: 1 }
const one = seedsOf(harbourTown)
const other = seedsOf(smaller)

beforeEach(async () => {
  await prepare(runner)
  await clear()
})
afterAll(clear)

describe('two different loads in parts at once', () => {
  it('leave one of them whole, and the other refused', async () => {
    const ends = await Promise.allSettled([
      loadSeeds(one, runner, inParts),
      loadSeeds(other, runner, inParts),
    ])
    const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []))
    expect(refused).toEqual([expect.any(LoadUnderWay)])
    const whole = ends[0].status === 'fulfilled' ? one : other
    expect(await digestOfGraph(runner.read)).toBe(digestOfRows(rowsOf(whole)))
  })

  it('the refused one may begin when the other is done', async () => {
    await loadSeeds(one, runner, inParts)
    await loadSeeds(other, runner, inParts)
    expect(await digestOfGraph(runner.read)).toBe(digestOfRows(rowsOf(other)))
  })
})

describe('the lease', () => {
  it('is refused within a second, and taken over from a loader that died', async () => {
    const dead = Promise.withResolvers<unknown>()
    void withLease({ write: dyingAfterwards() }, () => dead.promise, 1_500)
    await expect.poll(() => held()).toBe(1)
    const began = performance.now()
    await expect(loadSeeds(one, runner)).rejects.toBeInstanceOf(LoadUnderWay)
    expect(performance.now() - began).toBeLessThan(5_000) // a second and less where nobody else uses the machine
    await expect
      .poll(
        () =>
          loadSeeds(one, runner).then(
            () => 'loaded',
            () => 'refused',
          ),
        { timeout: 10_000, interval: 300 },
      )
      .toBe('loaded')
    dead.resolve(null)
  })

  it('that was lost ends a load before its next step', async () => {
    const lost = withLease(
      runner,
      async ({ mustHold }) => {
        await change(
          "MATCH (l:Dataset {id: 'throughline lease'}) SET l.holder = 'another', l.until = timestamp() + 60000",
        )
        await expect.poll(() => refused(mustHold), { timeout: 5_000 }).toBe(true)
        mustHold()
      },
      900,
    )
    await expect(lost).rejects.toBeInstanceOf(LoadUnderWay)
  })

  const refused = (mustHold: () => void) => {
    try {
      mustHold()
      return false
    } catch {
      return true
    }
  }

  const held = async () =>
    (
      await runner.read(
        defineQuery({ name: 'test', cypher: "MATCH (l:Dataset {id: 'throughline lease'}) RETURN l" }),
        {},
      )
    ).length

  /** A loader that takes the lease and then says nothing more. */
  function dyingAfterwards(): typeof runner.write {
    let writes = 0
    return (work) => ((writes += 1) === 1 ? runner.write(work) : new Promise(() => undefined))
  }
})

describe('a load during which somebody takes nodes away', () => {
  it('is not marked as complete', async () => {
    const write: typeof runner.write = async (work) => {
      await change('MATCH (n:Theme) DETACH DELETE n')
      return runner.write(work)
    }
    await expect(loadSeeds(one, { ...runner, write }, inParts)).rejects.toBeInstanceOf(BadInput)
    expect(
      await runner.read(
        defineQuery({ name: 'test', cypher: "MATCH (d:Dataset {state: 'COMPLETE'}) RETURN d" }),
        {},
      ),
    ).toEqual([])
  })
})
