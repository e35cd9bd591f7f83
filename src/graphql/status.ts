import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import { retryAfterSeconds, statusOf } from './errors.ts'

type Result = { data?: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] }

const codeOf = ({ extensions }: GraphQLFormattedError) => String(extensions?.['code'])

/** Whether an answer holds nothing but errors: each field of Query is null, and an error says why. */
function isEmpty({ data, errors = [] }: Result) {
  const failed = new Set(errors.map(({ path }) => path?.[0]))
  return Object.entries(data ?? {}).every(([field, value]) => value === null && failed.has(field))
}

/** Clients of before application/graphql-response+json take any status but 200 for a broken connection. */
const isLegacy = (accept = '') =>
  accept.includes('application/json') && !accept.includes('application/graphql-response+json')

const isAboutTheRequest = (error: GraphQLFormattedError) =>
  error.path === undefined &&
  ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'].includes(codeOf(error))

/**
 * The HTTP status of an answer: its worst error's where nothing resolved, otherwise 200, as GraphQL over HTTP
 * has it.
 */
export const statusPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { body, http } }) {
        if (body.kind !== 'single' || body.singleResult.errors === undefined) return
        const { errors } = body.singleResult
        if (isLegacy(request.http?.headers.get('accept')) && errors.every(isAboutTheRequest))
          http.status = 200
        else if (isEmpty(body.singleResult)) {
          const worst = Math.max(...errors.map((error) => statusOf[codeOf(error)] ?? 0))
          if (worst > 0) http.status = worst
          if (worst === 503) http.headers.set('retry-after', retryAfterSeconds)
        }
      },
    }
  },
}
