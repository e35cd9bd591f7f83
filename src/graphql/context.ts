/** What a request carries with it. */
import { createLoaders, type Loaders } from '../graph/loaders.ts'
import { limited } from '../lib/limit.ts'
import type { Runner } from '../neo4j/run.ts'
import type { ServiceContext } from './account.ts'
import { limits } from './limits.ts'
import type { Arrival } from './server.ts'

export type Context = ServiceContext & { readonly loaders: Loaders }

/** What each request is given: loaders of its own over one graph, and the list of statements that they ask. */
export const contextOn =
  ({ read: readGraph }: Pick<Runner, 'read'>) =>
  ({ signal, requestId, budget }: Arrival): Context => {
    const statements: string[] = []
    const options = { signal, onStatement: (name: string) => statements.push(name) }
    const read: typeof readGraph = limited(
      (query, params) => readGraph(query, params, options),
      limits.inFlight,
    )
    return { loaders: createLoaders(read), statements, signal, requestId, budget }
  }
