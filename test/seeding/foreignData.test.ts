/** A database that somebody else uses too: what is theirs stays as it is, or the load is refused in words. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { namesIndex } from '../../src/graph/constraints.ts'
import { defineQuery } from '../../src/neo4j/query.ts'
import { loadSeeds } from '../../src/seeding/load.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import { seedsOf, useRunner, type World } from '../support/graph.ts'
import { harbourTown } from '../support/worlds/harbourTown.ts'

const { runner } = useRunner()

const smaller: World = {
  ...harbourTown,
  findings: '',
  terms: '',
  organisations: '- { id: org-alone, name: Alone, kind: GROUP, evidence: [passage-gazette-1] }',
}
const query = (cypher: string) =>
  defineQuery<Record<string, never>, { value: unknown }>({ name: 'test', cypher })
const change = (cypher: string) => runner.write((ask) => ask(query(cypher), {}))
const value = async (cypher: string) => (await runner.read(query(cypher), {}))[0]?.value
const clear = () => change('MATCH (n) DETACH DELETE n')
const load = () => loadSeeds(seedsOf(harbourTown), runner)

beforeEach(async () => {
  await prepare(runner)
  await clear()
})
afterAll(clear)

const refusal = (labels: string, id: string) =>
  `This database holds nodes labelled ${labels} that Throughline did not load (${id}). ` +
  'Give it a database without them: NEO4J_DATABASE names another.'

describe('nodes of somebody else under our labels', () => {
  it('that look as if a load had written them are not removed: the first load is refused', async () => {
    await change("UNWIND range(1, 50) AS n CREATE (:Entity {id: 'theirs-' + n, load: 'lorry'})")
    await expect(load()).rejects.toThrow('that Throughline did not load (theirs-')
    expect(await value('MATCH (n) RETURN count(n) AS value')).toBe(50)
  })

  it('are told from ours later, too', async () => {
    await load()
    await change("CREATE (:Entity {id: 'theirs', load: 'lorry'})")
    const another = seedsOf(smaller)
    await expect(loadSeeds(another, runner)).rejects.toThrow(refusal('Entity', 'theirs'))
    expect(await value("MATCH (n {id: 'theirs'}) RETURN n.load AS value")).toBe('lorry')
  })

  it('of one of our kinds would be counted among ours: the load is refused', async () => {
    await change("CREATE (:Organisation {id: 'a crm', name: 'Acme'})")
    await expect(load()).rejects.toThrow(refusal('Organisation', 'a crm'))
    expect(await value('MATCH (n) RETURN properties(n) AS value')).toEqual({ id: 'a crm', name: 'Acme' })
  })
})

describe('a load that died', () => {
  it('leaves nodes of two loads, all of which are ours', async () => {
    await load()
    await change(
      "MATCH (d:Dataset {id: 'throughline'}) SET d.state = 'LOADING', d.loads = d.loads + 'dead', d.load = 'dead'",
    )
    await change("MATCH (n:Community) SET n.load = 'dead'")
    expect((await load()).changed).toBe(true)
    expect(await value("MATCH (d:Dataset {id: 'throughline'}) RETURN size(d.loads) AS value")).toBe(1)
  })
})

describe('an index of somebody else', () => {
  it('under the name of one of ours is left alone, and the load says why it does not begin', async () => {
    await runner.schema(`DROP INDEX ${namesIndex}`)
    await runner.schema(`CREATE FULLTEXT INDEX ${namesIndex} FOR (s:Ship) ON EACH [s.name]`)
    try {
      await expect(load()).rejects.toThrow(`This database has no index "${namesIndex} Entity nameKeys"`)
      expect(await value('MATCH (n) RETURN count(n) AS value')).toBe(0)
      const theirs = `SHOW INDEXES YIELD name, labelsOrTypes WHERE name = '${namesIndex}' RETURN labelsOrTypes AS value`
      expect(await value(theirs)).toEqual(['Ship'])
    } finally {
      await runner.schema(`DROP INDEX ${namesIndex}`)
    }
  })
})

describe('what others add to nodes of ours', () => {
  it('as links stays, and as properties goes with the next load that writes the node', async () => {
    await load()
    await change(
      "MATCH (n:Entity {id: 'community-workers'}) SET n.colour = 'red' CREATE (:Ship)-[:CARRIES]->(n)",
    )
    await loadSeeds(seedsOf(smaller), runner)
    const now =
      "MATCH (n:Entity {id: 'community-workers'}) RETURN [n.colour, COUNT { (n)<-[:CARRIES]-(:Ship) }] AS value"
    expect(await value(now)).toEqual([null, 1])
  })
})
