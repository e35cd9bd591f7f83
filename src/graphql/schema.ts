/** The promise of `schema/` and the resolvers that keep it, as one executable schema. */
import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { resolvers } from './resolvers/index.ts'

/** The complete schema, as `npm run generate` makes it of what is written there. */
export const typeDefs = readFileSync(
  new URL('../../schema/generated/throughline.graphql', import.meta.url),
  'utf8',
)

export const schema = makeExecutableSchema({
  typeDefs,
  resolvers,
  resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
})
