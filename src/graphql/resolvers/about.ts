/** What data and software an answer comes from. */
import manifest from '../../../package.json' with { type: 'json' }
import type { Context } from '../context.ts'
import { limits } from '../limits.ts'
import type { QueryResolvers } from '../types.generated.ts'

/** Dependencies are exact in package.json, so what stands there is what runs. */
const software = [
  { name: manifest.name, version: manifest.version },
  { name: 'node', version: process.versions.node },
  ...(['@apollo/server', 'graphql', 'neo4j-driver'] as const).map((name) => ({
    name,
    version: manifest.dependencies[name],
  })),
]

/** The version of the data is there only where a load has been completed. */
export const about: QueryResolvers['about'] = async (_root, _args, { loaders }) =>
  (await loaders.dataset()) ?? { version: null, digest: null, loadedAt: null }

export const About = {
  // The kinds are given by their own names, which the schema's enum writes in capitals.
  counts: (_about: unknown, _args: unknown, { loaders }: Context) => loaders.kindCounts(),
  sources: async (_about: unknown, _args: unknown, { loaders }: Context) => {
    const rows = await loaders.list(
      'Source',
      'sortKey',
      {},
      { after: '', take: limits.page, ascending: true },
    )
    return rows.map(({ node }) => node)
  },
  software: async (_about: unknown, _args: unknown, { loaders }: Context) => [
    ...software,
    await loaders.database(),
  ],
}
