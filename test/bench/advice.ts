/** What was advised when the query path was designed, each piece beside its alternatives, on the region at hand. */
import type { Driver } from 'neo4j-driver'
import { createExecutor } from '../../src/graphql/executor.ts'
import { schema } from '../../src/graphql/schema.ts'
import { openDriver, type Neo4jAddress } from '../../src/neo4j/driver.ts'
import { asking } from './contenders.ts'
import { wideInProcess } from './inProcess.ts'
import { marksOf, type Marks } from './marks.ts'
import { inTurn } from './measure.ts'
import type { Options } from './options.ts'
import type { Ask } from './question.ts'

type Piece = { advice: string; ways: Record<string, () => Promise<unknown>> }

/** What one piece of advice came to: the median of each way in milliseconds, the advised one first. */
export type Checked = { advice: string; ms: Record<string, number> }

const page = (shape: string) => `
  MATCH (t:Theme) WHERE t.sortKey > ''
  WITH t ORDER BY t.sortKey LIMIT 100
  CALL (t) {
    MATCH (p:Programme)-[r:ADDRESSES]->()
    USING INDEX SEEK r:ADDRESSES(toId, fromKind, fromSort)
    WHERE r.toId = t.id AND r.fromKind = 'Programme' AND r.fromSort > ''
    RETURN p ORDER BY r.toId, r.fromKind, r.fromSort LIMIT 100
  }
  ${shape}`
const columns = 'p.id, p.name, p.kind, p.lifecycle, p.summary'
const fields = 'id: p.id, name: p.name, kind: p.kind, lifecycle: p.lifecycle, summary: p.summary'

const first20 = `MATCH (p:Programme) WHERE p.sortKey > '' WITH p ORDER BY p.sortKey LIMIT 20`
const participants = (near: string) => `
  CALL (p) {
    MATCH (o:Organisation)-[r:TAKES_PART_IN]->()
    USING INDEX SEEK r:TAKES_PART_IN(toId, fromKind, fromSort)
    WHERE r.toId = p.id AND r.fromKind = 'Organisation' AND r.fromSort > ''
    WITH o, r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT 10
    ${near}
  }`
const commitments = `
  CALL (o) {
    MATCH (c:Commitment)<-[m:MADE]-()
    USING INDEX SEEK m:MADE(fromId, toKind, toSort)
    WHERE m.fromId = o.id AND m.toKind = 'Commitment' AND m.toSort > ''
    WITH c, m ORDER BY m.fromId, m.toKind, m.toSort LIMIT 5
    RETURN collect([c.id, c.name]) AS made
  }`

/** Three levels, a statement each, as loaders ask for them. */
async function levelByLevel(ask: Ask) {
  const programmes = await ask(`${first20} RETURN p.id AS id, p.name AS name`, {})
  const bodies = await ask(
    `UNWIND $ids AS id MATCH (p:Entity {id: id}) ${participants('RETURN collect([o.id, o.name]) AS found')} RETURN id, found`,
    { ids: programmes.map(({ id }) => id as string) },
  )
  const ids = new Set(bodies.flatMap(({ found }) => (found as string[][]).map(([id]) => id)))
  return ask(`UNWIND $ids AS id MATCH (o:Entity {id: id}) ${commitments} RETURN id, made`, { ids: [...ids] })
}

const hubPage = (hint: string) => `
  MATCH (a:Activity)-[r:SERVES]->() ${hint}
  WHERE r.toId = $hub AND r.fromKind = 'Activity' AND r.fromSort > ''
  RETURN a.id, a.name ORDER BY r.toId, r.fromKind, r.fromSort LIMIT 10`
const bySeek = 'USING INDEX SEEK r:SERVES(toId, fromKind, fromSort)'

function pieces(driver: Driver, ask: Ask, { programme, hub, deep }: Marks): Piece[] {
  const one = 'MATCH (p:Entity {id: $programme}) RETURN p.name AS name'
  const of = (cypher: string) => () => ask(cypher, { programme, hub, ...deep })
  const executors = { compiled: createExecutor(schema), 'graphql-js': createExecutor(schema, 'NEVER') }
  async function managed() {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' })
    await session.executeRead((transaction) => transaction.run(one, { programme }))
    await session.close()
  }
  return [
    {
      advice: 'Read on auto-commit sessions',
      ways: {
        'session.run': of(one),
        executeQuery: () => driver.executeQuery(one, { programme }, { database: 'neo4j', routing: 'READ' }),
        executeRead: managed,
      },
    },
    {
      advice: 'Fold what is below into the statement of the root',
      ways: {
        'one statement': of(
          `${first20} ${participants(`${commitments} RETURN collect([o.id, o.name, made]) AS found`)} RETURN p.id, p.name, found`,
        ),
        'one a level': () => levelByLevel(ask),
      },
    },
    {
      advice: 'Siblings: several statements at once',
      ways: {
        'one statement': of(
          `${first20} RETURN p.id, [(p)-[:SERVES]->(c) | c.name], [(p)-[:LEADS_TO]->(c) | c.name], [(p)-[:ADDRESSES]->(c) | c.name]`,
        ),
        'three at once': () =>
          Promise.all(
            ['SERVES', 'LEADS_TO', 'ADDRESSES'].map((type) =>
              ask(`${first20} RETURN p.id, [(p)-[:${type}]->(c) | c.name]`, {}),
            ),
          ),
      },
    },
    {
      advice: 'Page a hub from an index on the relationship',
      ways: {
        'index, said outright': of(hubPage(bySeek)),
        'index, left to the planner': of(hubPage('')),
        'neighbours sorted': of(
          `MATCH (:Entity {id: $hub})<-[r:SERVES]-(a:Activity) RETURN a.id, a.name ORDER BY r.fromSort LIMIT 10`,
        ),
      },
    },
    {
      advice: 'Cursors by key, never SKIP',
      ways: {
        'one unique key': of(
          `MATCH (a:Activity)-[r:SERVES]->() ${bySeek} WHERE r.toId = $hub AND r.fromKind = 'Activity' AND r.fromSort > $after
           RETURN a.id ORDER BY r.toId, r.fromKind, r.fromSort LIMIT 100`,
        ),
        SKIP: of(
          `MATCH (a:Activity)-[r:SERVES]->() ${bySeek} WHERE r.toId = $hub AND r.fromKind = 'Activity' AND r.fromSort > ''
           RETURN a.id ORDER BY r.toId, r.fromKind, r.fromSort SKIP toInteger($rows) LIMIT 100`,
        ),
      },
    },
    {
      advice: 'Count by the stored degree',
      ways: {
        degree: of(`MATCH (c:Entity {id: $hub}) RETURN COUNT { (c)<-[:SERVES]-() } AS n`),
        'label on the far side': of(
          `MATCH (c:Entity {id: $hub}) RETURN COUNT { (c)<-[:SERVES]-(:Activity) } AS n`,
        ),
        'index on the relationship': of(
          `MATCH (a:Activity)-[r:SERVES]->() ${bySeek} WHERE r.toId = $hub AND r.fromKind = 'Activity' AND r.fromSort > '' RETURN count(r) AS n`,
        ),
      },
    },
    {
      advice: 'Lists, not maps; a row a record',
      ways: {
        '100 records of lists': of(page(`RETURN t.id, collect([${columns}]) AS found`)),
        'one record of lists': of(
          page(`WITH t, collect([${columns}]) AS found RETURN collect([t.id, found]) AS all`),
        ),
        'a record each': of(page(`RETURN t.id, ${columns}`)),
        '100 records of maps': of(page(`RETURN t.id, collect({${fields}}) AS found`)),
      },
    },
    {
      advice: 'Read only the columns that are selected',
      ways: {
        'five columns': of(page(`RETURN t.id, collect([${columns}]) AS found`)),
        'all properties': of(page(`RETURN t.id, collect(properties(p)) AS found`)),
      },
    },
    {
      advice: 'Execute by compiled code (decoded rows to JSON, wide answer)',
      ways: Object.fromEntries(
        Object.entries(executors).map(([name, execute]) => [name, wideInProcess(driver, execute)]),
      ),
    },
  ]
}

/** Checks every piece. */
export async function checkAdvice(at: Neo4jAddress, options: Options, tell: (text: string) => void) {
  const driver = openDriver(at)
  const ask = asking(driver)
  const checked: Checked[] = []
  for (const { advice, ways } of pieces(driver, ask, await marksOf(ask))) {
    const times = await inTurn(ways, options)
    const ms = Object.fromEntries(Object.entries(times).map(([name, { p50 }]) => [name, p50]))
    const each = Object.entries(ms).map(([name, median]) => `${name} ${median.toFixed(1)}`)
    tell(`  ${advice}: ${each.join(', ')} ms`)
    checked.push({ advice, ms })
  }
  await driver.close()
  return checked
}
