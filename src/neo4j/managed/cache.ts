import { join } from 'node:path'
import { homedir } from 'node:os'

/** Where what we fetched for one version of Neo4j is kept, for every clone of this user. */
export const cacheFolder = (version: string, env: NodeJS.ProcessEnv): string =>
  join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'throughline', `neo4j-${version}`)
