import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { defineQuery } from '../../src/neo4j/query.ts'
import type { Runner } from '../../src/neo4j/run.ts'
import { digestOfGraph, digestOfRows } from '../../src/seeding/digest.ts'
import { loadSeeds } from '../../src/seeding/load.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import { rowsOf } from '../../src/seeding/rows.ts'
import { seedsOf, useRunner, type World } from '../support/graph.ts'
import { harbourTown } from '../support/worlds/harbourTown.ts'

const { runner } = useRunner()

const query = (cypher: string) =>
  defineQuery<Record<string, never>, { value: unknown }>({ name: 'test', cypher })
const value = async (cypher: string) => (await runner.read(query(cypher), {}))[0]?.value
const change = (cypher: string) => runner.write((ask) => ask(query(cypher), {}))

const smaller: World = {
  ...harbourTown,
  findings: '',
  terms: '',
  organisations: '- { id: org-alone, name: Alone, kind: GROUP, evidence: [passage-gazette-1] }',
}
const digestOf = (world: World) => digestOfRows(rowsOf(seedsOf(world)))

const clear = () => change('MATCH (n) DETACH DELETE n')

beforeEach(async () => {
  await prepare(runner)
  await clear()
})
afterAll(clear)

/** A runner whose writes die at the given statement, counted over all transactions. */
function dyingAt(statement: number): Runner {
  let asked = 0
  const write: Runner['write'] = (work) =>
    runner.write((ask) =>
      work((what, params) => {
        asked += 1
        if (asked === statement) throw new Error('the loader was killed here')
        return ask(what, params)
      }),
    )
  return { ...runner, write }
}

describe('loading', () => {
  it('puts into the graph just what the seeds hold, by its digest', async () => {
    const loaded = await loadSeeds(seedsOf(harbourTown), runner)
    expect(loaded).toMatchObject({ changed: true, removed: 0, digest: digestOf(harbourTown) })
    expect(await digestOfGraph(runner.read)).toBe(loaded.digest)
    expect(await value("MATCH (d:Dataset) RETURN d.version + ' ' + d.state AS value")).toBe(
      `${loaded.version} COMPLETE`,
    )
  })

  it('gives every link the keys that it is sorted by at either end', async () => {
    await loadSeeds(seedsOf(harbourTown), runner)
    const wrong = `MATCH (from)-[r]->(to)
      WHERE NOT coalesce(r.fromSort = from.sortKey + '\t' + r.key + '\t' + to.id AND
        r.toSort = to.sortKey + '\t' + r.key + '\t' + from.id, false)
      RETURN count(r) AS value`
    expect(await value(wrong)).toBe(0)
  })

  it('twice changes nothing', async () => {
    await loadSeeds(seedsOf(harbourTown), runner)
    expect(await loadSeeds(seedsOf(harbourTown), runner)).toMatchObject({ changed: false, removed: 0 })
  })

  it('again over the same data creates and removes nothing', async () => {
    await loadSeeds(seedsOf(harbourTown), runner)
    const before = await value(
      'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN collect(DISTINCT elementId(n)) + collect(elementId(r)) AS value',
    )
    await change("MATCH (d:Dataset) SET d.load = 'another'")
    expect(await loadSeeds(seedsOf(harbourTown), runner)).toMatchObject({ changed: true, removed: 0 })
    const after = await value(
      'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN collect(DISTINCT elementId(n)) + collect(elementId(r)) AS value',
    )
    expect((after as string[]).toSorted()).toEqual((before as string[]).toSorted())
  })

  it('removes what has left the files, and only that', async () => {
    await loadSeeds(seedsOf(harbourTown), runner)
    const { removed } = await loadSeeds(seedsOf(smaller), runner)
    expect(removed).toBeGreaterThan(0)
    expect(await digestOfGraph(runner.read)).toBe(digestOf(smaller))
  })

  it('leaves the graph as it was when it dies in its one transaction', async () => {
    await loadSeeds(seedsOf(smaller), runner)
    await expect(loadSeeds(seedsOf(harbourTown), dyingAt(9))).rejects.toThrow('killed')
    expect(await digestOfGraph(runner.read)).toBe(digestOf(smaller))
  })

  it('in parts is put right by the next load, wherever it died', async () => {
    for (const statement of [3, 5, 9, 14, 20, 30]) {
      await loadSeeds(seedsOf(smaller), runner)
      await expect(loadSeeds(seedsOf(harbourTown), dyingAt(statement), { wholeUpTo: 0 })).rejects.toThrow(
        'killed',
      )
      expect(await value('MATCH (d:Dataset) RETURN d.state AS value')).toBe('LOADING')
      await loadSeeds(seedsOf(harbourTown), runner, { wholeUpTo: 0 })
      expect(await digestOfGraph(runner.read)).toBe(digestOf(harbourTown))
    }
  })

  it('gives every relationship the keys of its two ends', async () => {
    await loadSeeds(seedsOf(harbourTown), runner)
    const wrong = `
      MATCH (from:Entity)-[r]->(to:Entity)
      WHERE r.fromId <> from.id OR r.toId <> to.id OR NOT r.fromKind IN labels(from) OR NOT r.toKind IN labels(to)
         OR r.fromSort <> from.sortKey + '\\t' + r.key + '\\t' + to.id OR r.toSort <> to.sortKey + '\\t' + r.key + '\\t' + from.id
      RETURN count(r) AS value`
    expect(await value(wrong)).toBe(0)
    expect(await value('MATCH ()-[r]->() RETURN count(r) AS value')).toBe(
      rowsOf(seedsOf(harbourTown)).links.length,
    )
  })
})

describe('a database with other data in it', () => {
  it('keeps them untouched', async () => {
    await change(
      "CREATE (:Ship {name: 'Ada'})-[:SAILS {knots: 9}]->(:Sea), (:Dataset {id: 'of somebody else'})",
    )
    await loadSeeds(seedsOf(harbourTown), runner)
    await loadSeeds(seedsOf(smaller), runner)
    expect(await value("MATCH (s:Ship)-[r:SAILS]->(:Sea) RETURN s.name + ' ' + r.knots AS value")).toBe(
      'Ada 9',
    )
    expect(await value("MATCH (d:Dataset {id: 'of somebody else'}) RETURN properties(d) AS value")).toEqual({
      id: 'of somebody else',
    })
  })

  it('is refused where somebody else’s nodes bear our label, and nothing is written', async () => {
    await change("CREATE (:Entity {id: 'theirs'})")
    await expect(loadSeeds(seedsOf(harbourTown), runner)).rejects.toThrow(
      'This database holds nodes labelled Entity that Throughline did not load (theirs). ' +
        'Give it a database without them: NEO4J_DATABASE names another.',
    )
    expect(await value('MATCH (n) RETURN count(n) AS value')).toBe(1)
  })
})
