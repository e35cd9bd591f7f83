import type { ApolloServerPlugin } from '@apollo/server'
import type { Log } from '../log.ts'

/** What one client may still ask for, in points. The wire keeps it, as it knows who asks. */
export type Budget = {
  /** Takes so many away; or takes nothing and is false, where there are not so many left. */
  spend(points: number): boolean
  left(): number
  /** Why so many cannot be had, and when they can. */
  refusal(points: number): string
}

/** One way through a request, of which there is a second where the data changed on the first. */
export type Attempt = {
  /** Whether all that was read so far is of one version. */
  readonly agrees: () => Promise<boolean>
  /** The same request with nothing read. */
  readonly anew: () => ServiceContext
}

/** What this floor needs of a request's context; resolvers need more, and say so themselves. */
export type ServiceContext = {
  /** The names of the statements that were sent to the graph for this request, in order. */
  readonly statements: string[]
  /** Aborted when the client goes away or the time for a request is over. */
  readonly signal: AbortSignal
  /** The same number in the answer's x-request-id, for finding its line in the log. */
  readonly requestId?: string
  /** What its client may still ask for; absent where nobody counts. */
  readonly budget?: Budget | undefined
  /** What the question costs, from when it has been read. */
  price?: number
  /** For who reads in several statements: whether they agree, and the request anew where they do not. */
  readonly attempt?: Attempt
}

/** What came of a question. */
export type Account = {
  readonly operation: string | null
  /** ANSWERED, or the code of the first error. */
  readonly outcome: string
  readonly ms: number
  readonly cost: number | undefined
}

/**
 * Gives account of each request: to the client which statements it took, and to the log, in one line, what
 * came of it.
 */
export const accountPlugin = (
  log: Pick<Log, 'info'>,
  onAnswered?: (account: Account) => void,
): ApolloServerPlugin<ServiceContext> => ({
  async requestDidStart() {
    const started = performance.now()
    return {
      async willSendResponse({
        operationName,
        contextValue: { statements, requestId, price, budget },
        response: { body, http },
      }) {
        const result = body.kind === 'single' ? body.singleResult : body.initialResult
        if (result.data)
          result.extensions = {
            ...result.extensions,
            statements: { count: statements.length, names: statements },
            cost: { asked: price ?? 0, left: budget?.left() ?? null },
          }
        const errors = result.errors?.map(
          ({ extensions }) => extensions?.['incident'] ?? extensions?.['code'],
        )
        const ms = Math.round(performance.now() - started)
        // The name is the client's own text, so a short piece of it; the question and its variables stay out
        // of the log.
        const operation = operationName?.slice(0, 60) ?? null
        log.info(
          {
            requestId,
            operation,
            ms,
            cost: price,
            statements: statements.length,
            status: http.status ?? 200,
            errors,
          },
          'answered',
        )
        const outcome = String(result.errors?.[0]?.extensions?.['code'] ?? 'ANSWERED')
        onAnswered?.({ operation, outcome, ms, cost: price })
      },
    }
  },
})
