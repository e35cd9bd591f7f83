/** Throughline on a given database, as it is served, but for what main.ts does about seeds: a contender's process. */
import { contextOn } from '../../src/graphql/context.ts'
import { schema } from '../../src/graphql/schema.ts'
import { createApi } from '../../src/graphql/server.ts'
import { createRunner } from '../../src/neo4j/run.ts'
import { openBenchDriver, quiet, serveOn } from './process.ts'

const driver = openBenchDriver()
const runner = createRunner(driver, { database: 'neo4j', log: quiet })
await serveOn(await createApi({ schema, contextFor: contextOn(runner), log: quiet }), driver)
