/** What a request carries with it. */
import { createLoaders, type Loaders } from '../graph/loaders.ts'
import { limited } from '../lib/limit.ts'
import type { Runner } from '../neo4j/run.ts'
import type { ServiceContext } from './account.ts'
import { createVersions, watched, type Versions } from './agreement.ts'
import { limits } from './limits.ts'
import type { Arrival } from './server.ts'

export type Context = ServiceContext & { readonly loaders: Loaders }

/** What each request is given: loaders of its own over one graph, and the list of statements that they ask. */
export const contextOn =
  ({ read: readGraph }: Pick<Runner, 'read'>, versions: Versions = createVersions(readGraph)) =>
  ({ signal, requestId, budget }: Arrival): Context => {
    const statements: string[] = []
    const options = { signal, onStatement: (name: string) => statements.push(name) }

    function begin(): Context {
      const { read, agrees } = watched(readGraph, options, versions)
      const loaders = createLoaders(limited(read, limits.inFlight))
      return { loaders, statements, signal, requestId, budget, attempt: { agrees, anew: begin } }
    }
    return begin()
  }
