/** The first asking of a text is the dearest, as it has to be planned; those who ask it at the same time share that. */
import { expect, it } from 'vitest'
import { TimedOut } from '../../src/errors.ts'
import { defineQuery } from '../../src/neo4j/query.ts'
import { createRunner } from '../../src/neo4j/run.ts'
import { useRunner } from '../support/graph.ts'

const { driver } = useRunner()
const log = { debug: () => undefined, warn: () => undefined }
const { read } = createRunner(driver, { database: 'neo4j', log })
const patient = { database: 'neo4j', log, timeoutMs: 20_000, deadlineMs: 25_000 } // the first plans of a new server take long
const [asking, watcher] = [createRunner(driver, patient), createRunner(driver, patient)]

type One = { n: number }

const planning = defineQuery<{ mark: string }, One>({
  name: 'planning',
  cypher: `SHOW TRANSACTIONS YIELD currentQuery, currentQueryStatus
WHERE currentQuery STARTS WITH $mark AND currentQueryStatus = 'planning'
RETURN count(*) AS n`,
})

/** The most that were planned at one time, of the texts that begin with this, until the work is done. */
async function mostPlanned(mark: string, work: Promise<unknown>) {
  let [most, done] = [0, false]
  void work.finally(() => (done = true))
  while (!done) most = Math.max(most, (await watcher.read(planning, { mark }))[0]!.n)
  return most
}

it('a text that many ask at once for the first time is planned once, and all are answered', async () => {
  const steps = Array.from({ length: 3 }, (_, at) => `OPTIONAL MATCH (n)--(a${at})--(b${at})--(n)`)
  const long = defineQuery<{ ids: number[] }, One>({
    name: 'long',
    cypher: `/* long */ UNWIND $ids AS id OPTIONAL MATCH (n {never: id}) ${steps.join(' ')} RETURN count(*) AS n`,
  })
  await watcher.read(planning, { mark: '' })
  const asked = Promise.all(Array.from({ length: 8 }, (_, at) => asking.read(long, { ids: [at, at] })))
  expect(await mostPlanned('/* long */', asked)).toBe(1)
  expect((await asked).map(([row]) => row!.n)).toEqual(Array(8).fill(2))
})

it('a text is known as soon as it is planned: nobody waits for the slow answer of whoever asked first', async () => {
  const pairs = defineQuery<{ most: number }, One>({
    name: 'pairs',
    cypher: 'UNWIND range(1, $most) AS a UNWIND range(1, $most) AS b RETURN count(a * b) AS n',
  })
  const slow = read(pairs, { most: 1_000_000 })
  const answered: string[] = []
  void slow.catch(() => answered.push('first'))
  const [row] = await read(pairs, { most: 10 })
  expect([row, answered]).toEqual([{ n: 100 }, []])
  await expect(slow).rejects.toThrow(TimedOut)
})

it('the managed Neo4j plans a text once, however long the lists and texts are that it is given', async () => {
  const given = defineQuery<{ ids: string[]; text: string }, One>({
    name: 'given',
    cypher: 'UNWIND $ids AS id WITH id WHERE id STARTS WITH $text RETURN count(id) AS n',
  })
  /** How many plans there were, of which there are none any more. */
  const forgotten = async () => {
    const session = driver.session({ database: 'neo4j' })
    const { records } = await session.run('CALL db.clearQueryCaches() YIELD value RETURN value')
    await session.close()
    return /\d+/.exec(records[0]!.get('value') as string)![0]
  }
  await forgotten()
  await read(given, { ids: ['a'], text: 'a' })
  const once = await forgotten()
  for (const length of [1, 9, 90, 900])
    await read(given, { ids: Array(length).fill('a'), text: 'a'.repeat(length) })
  expect(await forgotten()).toBe(once)
})
