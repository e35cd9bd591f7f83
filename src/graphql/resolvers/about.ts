/** What data and software an answer comes from. */
import manifest from '../../../package.json' with { type: 'json' }
import type { Context } from '../context.ts'
import { limits } from '../limits.ts'

/** Dependencies are exact in package.json, so what stands there is what runs. */
const software = [
  { name: manifest.name, version: manifest.version },
  { name: 'node', version: process.versions.node },
  ...(['@apollo/server', 'graphql', 'neo4j-driver'] as const).map((name) => ({
    name,
    version: manifest.dependencies[name],
  })),
]

export const about = async (_root: unknown, _args: unknown, { loaders }: Context) => {
  const dataset = await loaders.dataset()
  return {
    version: dataset?.version ?? null,
    digest: dataset?.digest ?? null,
    loadedAt: dataset?.loadedAt ?? null,
    counts: () => loaders.kindCounts(),
    sources: async () => {
      const rows = await loaders.list(
        'Source',
        'sortKey',
        {},
        { after: '', take: limits.page, ascending: true },
      )
      return rows.map(({ node }) => node)
    },
    software: async () => [...software, await loaders.database()],
  }
}
