/** `@neo4j/graphql` behind the same Apollo Server and the same wire: a contender's process. */
import { createApi, type Arrival } from '../../../src/graphql/server.ts'
import { openBenchDriver, quiet, serveOn } from '../process.ts'
import { librarySchema, librarySession } from './schema.ts'

const driver = openBenchDriver()
const contextFor = ({ signal, requestId }: Arrival) => ({
  ...librarySession,
  statements: [],
  signal,
  requestId,
})
const schema = await librarySchema(driver)

// As graphql-js executes it: its resolvers look into the question by themselves, and were never tried compiled.
await serveOn(await createApi({ schema, contextFor, log: quiet, compiling: 'NEVER' }), driver)
