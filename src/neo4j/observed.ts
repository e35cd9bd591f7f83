import { ForeseenError } from '../errors.ts'
import { inSpan } from '../lib/span.ts'
import type { Read } from './run.ts'

/** How a statement went: ANSWERED, or the code of why not. */
export type Observed = { readonly statement: string; readonly outcome: string; readonly seconds: number }

/** Reads the same way, tells of each statement when it is over, and has a span of OpenTelemetry's around it. */
export const observed =
  (read: Read, tell?: (facts: Observed) => void): Read =>
  (query, params, options) =>
    inSpan(query.name, { 'db.system.name': 'neo4j', 'db.operation.name': query.name }, async () => {
      if (tell === undefined) return read(query, params, options)
      const started = performance.now()
      let outcome = 'ANSWERED'
      try {
        return await read(query, params, options)
      } catch (error) {
        outcome = error instanceof ForeseenError ? error.code : 'INTERNAL_SERVER_ERROR'
        throw error
      } finally {
        tell({ statement: query.name, outcome, seconds: (performance.now() - started) / 1000 })
      }
    })
