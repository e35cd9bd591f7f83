/** The promise of `schema/` and the resolvers that keep it, as one executable schema. */
import { readdirSync, readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { resolvers } from './resolvers/index.ts'

const folder = new URL('../../schema/', import.meta.url)

/** The SDL, file by file in the order of their names. */
export const typeDefs = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))

export const schema = makeExecutableSchema({
  typeDefs,
  resolvers,
  resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
})
