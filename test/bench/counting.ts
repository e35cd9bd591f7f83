/** What each contender asks of the database for one question: statements, flights, bytes, and hits in the store. */
import { graphql } from 'graphql'
import { createLoaders } from '../../src/graph/loaders.ts'
import { schema } from '../../src/graphql/schema.ts'
import { openDriver, type Neo4jAddress } from '../../src/neo4j/driver.ts'
import { createRunner } from '../../src/neo4j/run.ts'
import type { Driver } from 'neo4j-driver'
import { byHand } from './contenders.ts'
import { profiling } from './hits.ts'
import { librarySchema, librarySession } from './library/schema.ts'
import type { Marks } from './marks.ts'
import { quiet } from './process.ts'
import type { Question } from './question.ts'
import { relayTo, type Traffic } from './wire.ts'

export type Counts = Traffic & { statements: number; hits: number }
type Way = (question: Question) => Promise<unknown>
/** Those whose questions to the database are counted. */
export type Counted = 'hand' | 'throughline' | 'library'

/** The contenders without a service around them: what they ask of the database is the same. */
async function waysOn(driver: Driver, marks: Marks): Promise<Record<Counted, Way>> {
  const { read } = createRunner(driver, {
    database: 'neo4j',
    log: quiet,
    timeoutMs: 60_000,
    deadlineMs: 60_000,
  })
  const libraries = await librarySchema(driver)
  return {
    hand: byHand(driver, marks),
    throughline: ({ query, variables }) =>
      graphql({
        schema,
        source: query,
        variableValues: variables(marks),
        contextValue: { loaders: createLoaders(read), statements: [], signal: new AbortController().signal },
      }),
    library: async ({ library }) =>
      library &&
      graphql({
        schema: libraries,
        source: library.query,
        variableValues: library.variables(marks),
        contextValue: { ...librarySession }, // it writes its driver there
      }),
  }
}

/** Counts on connections of its own: over a relay for what passes, and with PROFILE for what is touched. */
export async function counter(at: Neo4jAddress, marks: Marks) {
  const relay = await relayTo(at.uri)
  const [relayed, direct] = [openDriver({ ...at, uri: relay.uri }), openDriver(at)]
  const profiled = profiling(direct)
  const passing = await waysOn(relayed, marks)
  const touching = await waysOn(profiled.driver, marks)
  return {
    async count(name: Counted, question: Question): Promise<Counts> {
      // Once before: to connect, and for what a contender asks of the server only once.
      await passing[name](question)
      await touching[name](question)
      const traffic = await relay.count(() => passing[name](question))
      const before = profiled.soFar()
      await touching[name](question)
      const { statements, hits } = profiled.soFar()
      return { ...traffic, statements: statements - before.statements, hits: hits - before.hits }
    },
    close: async () => {
      await Promise.all([relayed.close(), direct.close()])
      await relay.close()
    },
  }
}
