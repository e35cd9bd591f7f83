/** What data and software an answer comes from. */
import manifest from '../../../package.json' with { type: 'json' }
import { limits } from '../limits.ts'
import type { Resolvers } from '../types.generated.ts'

/** Dependencies are exact in package.json, so what stands there is what runs. */
const software = [
  { name: manifest.name, version: manifest.version },
  { name: 'node', version: process.versions.node },
  ...(['@apollo/server', 'graphql', 'neo4j-driver'] as const).map((name) => ({
    name,
    version: manifest.dependencies[name],
  })),
]

export const aboutResolvers = {
  Query: {
    /** The version of the data is there only where a load has been completed. */
    about: async (_root, _args, { loaders }) =>
      (await loaders.dataset()) ?? { version: null, digest: null, loadedAt: null, dataSets: [] },
  },
  About: {
    kinds: (_about, _args, { loaders }) => loaders.kindCounts(),
    sources: async (_about, _args, { loaders }) => {
      const rows = await loaders.list(
        'Source',
        'sortKey',
        {},
        { after: '', take: limits.page, ascending: true },
      )
      return rows.map(({ node }) => node)
    },
    software: async (_about, _args, { loaders }) => [...software, await loaders.database()],
  },
} satisfies Resolvers
