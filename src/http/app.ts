import express, { type Express, type RequestHandler } from 'express'
import type { ServiceContext } from '../graphql/account.ts'
import type { Api } from '../graphql/server.ts'
import type { Log } from '../log.ts'
import { counted, type Allowance } from './budget.ts'
import { graphqlEndpoint } from './endpoint.ts'
import type { Gate } from '../lib/gate.ts'
import { graphiql, type ExampleQuestion } from './graphiql/graphiql.ts'
import { commonHeaders, crossOrigin, requestSpan } from './headers.ts'
import { onlyWithKey, type Keys } from './keys.ts'
import { probes, type IsReady } from './probes.ts'
import { createErrorHandler, nothingHere } from './refusal.ts'

/** What the wire is put together from. */
export type AppParts<Context extends ServiceContext> = {
  readonly api: Api<Context>
  readonly isReady: IsReady
  readonly log: Pick<Log, 'warn' | 'error'>
  readonly corsOrigins?: readonly string[]
  /** Which proxies are believed when they say for whom they ask: so many in a row, or these addresses. */
  readonly trustProxy?: number | readonly string[] | undefined
  /** Who may ask; anybody where there are none. */
  readonly keys?: Keys | undefined
  /** What each client may have in a minute; nobody counts where it is absent. */
  readonly allowance?: Allowance | undefined
  /** Shown in GraphiQL, one tab each. */
  readonly examples?: readonly ExampleQuestion[]
  /** Pages for people, beside the API. */
  readonly pages?: RequestHandler
  /** How many requests may be at work; wire's numbers unless said otherwise. */
  readonly gate?: Gate
  /** Counts what becomes of the requests to /graphql. */
  readonly countResponses?: RequestHandler | undefined
  /** How long a request may take; limits' number unless a test says otherwise. */
  readonly requestMs?: number
}

/** /graphql for programs and for people, two probes, pages where there are any, and a 404 for the rest. */
export function createApp<Context extends ServiceContext>(parts: AppParts<Context>): Express {
  const {
    api,
    isReady,
    log,
    corsOrigins = [],
    examples = [],
    pages,
    keys,
    allowance,
    gate,
    requestMs,
  } = parts
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag') // answers are made anew each time; hashing them would be for nothing
  app.enable('case sensitive routing').enable('strict routing') // one path, written in one way
  app.set('query parser', 'simple')
  app.set('trust proxy', parts.trustProxy ?? false)
  app.use(commonHeaders, probes(isReady))
  // Before any route for GET, which Express would have answer OPTIONS by itself.
  app.all('/graphql', crossOrigin(corsOrigins))
  app.use(graphiql(examples, { needsKey: keys !== undefined }))
  app.all('/graphql', requestSpan)
  if (parts.countResponses) app.all('/graphql', parts.countResponses)
  if (keys) app.all('/graphql', onlyWithKey(keys))
  if (allowance) app.all('/graphql', counted(allowance, log))
  app.all('/graphql', graphqlEndpoint(api, log, gate, requestMs))
  // A page takes no place in the queue: its own questions wait there.
  if (pages) app.use(pages)
  app.use(nothingHere, createErrorHandler(log))
  return app
}
