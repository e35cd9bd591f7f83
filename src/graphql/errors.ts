import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ForeseenError, TooExpensive } from '../errors.ts'
import type { Log } from '../log.ts'
import { limits } from './limits.ts'

/** The codes that a client may meet where nothing resolved, each with the HTTP status that says the same. */
export const statusOf: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_EXPENSIVE: 400,
  TOO_MANY_REQUESTS: 429,
  ABANDONED: 499, // nobody reads it: the client has gone
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
}

/** When to come back after SERVICE_UNAVAILABLE: recovering takes seconds, not minutes. */
export const retryAfterSeconds = '2'

/** What Apollo and graphql-js say of a request that never ran; written for clients. */
const saidBeforeRunning = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]

/** The error at the bottom of those that graphql-js and Apollo wrapped around it. */
export function originOf(thrown: unknown): unknown {
  let origin = thrown
  for (let layer = 0; layer < 8 && origin instanceof GraphQLError && origin.originalError; layer++)
    origin = origin.originalError
  return origin
}

/**
 * Three limits are kept by others, who give no code of their own: Apollo's rule, graphql-js's parser, and its
 * check for fields that contradict each other, which gives up where there are too many to compare.
 */
function nativeLimit({ message, extensions }: GraphQLFormattedError) {
  const code = 'QUERY_TOO_EXPENSIVE'
  const more = (limit: number, of: string) => ({
    message: `This has more than ${limit} ${of}; at most that many are read. Divide the question.`,
    extensions: { code, limit },
  })
  if (extensions?.['validationErrorCode'] === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED')
    return more(limits.recursiveSelections, 'selections with its fragments written out')
  if (
    extensions?.['code'] === 'GRAPHQL_PARSE_FAILED' &&
    message.includes(`more that ${limits.tokens} tokens`)
  )
    return more(limits.tokens, 'tokens')
  if (extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED' && message === 'Validation aborted.')
    return {
      message: 'This repeats the same fields too often to be checked. Ask for each once.',
      extensions: { code },
    }
  return undefined
}

/**
 * A client's own words come back in messages: not a quarter of a megabyte of them, and without a tour of the
 * schema.
 */
const modest = (message: string) => {
  const plain = withoutSuggestion(message)
  return plain.length > 500 ? `${plain.slice(0, 500).toWellFormed()}…` : plain
}

/**
 * The message without the names that graphql-js proposes at its end. Found from the end, in one go: a pattern would begin
 * again at each "Did you mean" that the client itself wrote, 16,000 of which took 44 s.
 */
function withoutSuggestion(message: string) {
  const from = message.endsWith('?') ? message.lastIndexOf('Did you mean ') : -1
  return from === -1 ? message : message.slice(0, from).trimEnd()
}

/**
 * The wrong argument of a field, which graphql-js finds only as it runs: it names nodes and wraps nothing.
 */
const isArgumentError = (origin: unknown) =>
  origin instanceof GraphQLError && origin.nodes !== undefined && !origin.originalError

const bare = ({ locations, path }: GraphQLFormattedError) => ({
  ...(locations && { locations }),
  ...(path && { path }),
})

/**
 * Translates errors at the edge of the API: the foreseen into their code and words, what is said of a request
 * that cannot run as it is, and anything else into a number, under which the log has the whole story.
 */
export function createFormatError(log: Pick<Log, 'error'>) {
  // One failed statement rejects every field that waited for it: that is one incident, not a hundred.
  const incidents = new WeakMap<object, string>()

  function incidentOf(origin: unknown, formatted: GraphQLFormattedError) {
    const isObject = typeof origin === 'object' && origin !== null
    const known = isObject ? incidents.get(origin) : undefined
    if (known) return known
    const incident = randomUUID()
    if (isObject) incidents.set(origin, incident)
    log.error({ incident, err: origin, path: formatted.path }, 'something unforeseen')
    return incident
  }

  return function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
    const origin = originOf(thrown)
    // Some foreseen errors are for whoever runs the service, and name folders: those have no status, and stay
    // inside.
    if (origin instanceof ForeseenError && Object.hasOwn(statusOf, origin.code)) {
      const { limit, asked } = formatted.extensions ?? {}
      const figures = origin instanceof TooExpensive && limit !== undefined ? { limit, asked } : {}
      return { message: origin.message, ...bare(formatted), extensions: { code: origin.code, ...figures } }
    }
    const native = nativeLimit(formatted)
    if (native) return native
    const code = String(formatted.extensions?.['code'])
    if (formatted.path === undefined && saidBeforeRunning.includes(code))
      return { message: modest(formatted.message), ...bare(formatted), extensions: { code } }
    if (isArgumentError(origin))
      return {
        message: modest(formatted.message),
        ...bare(formatted),
        extensions: { code: 'BAD_USER_INPUT' },
      }
    const incident = incidentOf(origin, formatted)
    return {
      message: `Something went wrong here. Quote ${incident} when you report it.`,
      ...bare(formatted),
      extensions: { code: 'INTERNAL_SERVER_ERROR', incident },
    }
  }
}
