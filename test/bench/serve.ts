/** Throughline on a given database, as it is served, but for what main.ts does about seeds: a contender's process. */
import { createLoaders } from '../../src/graph/loaders.ts'
import type { Context } from '../../src/graphql/context.ts'
import { limits } from '../../src/graphql/limits.ts'
import { schema } from '../../src/graphql/schema.ts'
import { createApi, type Arrival } from '../../src/graphql/server.ts'
import { limited } from '../../src/lib/limit.ts'
import { createRunner } from '../../src/neo4j/run.ts'
import { openBenchDriver, quiet, serveOn } from './process.ts'

const driver = openBenchDriver()
const runner = createRunner(driver, { database: 'neo4j', log: quiet })

const contextFor = ({ signal: clientGone, requestId }: Arrival): Context => {
  const statements: string[] = []
  const signal = AbortSignal.any([clientGone, AbortSignal.timeout(limits.requestMs)])
  const options = { signal, onStatement: (name: string) => statements.push(name) }
  const read: typeof runner.read = limited(
    (query, params) => runner.read(query, params, options),
    limits.inFlight,
  )
  return { loaders: createLoaders(read), statements, signal, requestId }
}

await serveOn(await createApi({ schema, contextFor, log: quiet }), driver)
