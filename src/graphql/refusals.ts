import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, validate, type DocumentNode, type GraphQLSchema } from 'graphql'
import { TooExpensive } from '../errors.ts'
import { costRule } from './rules/cost.ts'

// What a hook throws is answered with 500 unless it says otherwise.
const http = { status: 400 }

/**
 * Prices a question by the pages that it is really run with. The other rules' verdicts are remembered with
 * the document; this one depends on the variables, so it is asked again for each request: but not where the
 * longest pages that variables could ask for are cheap enough, which is remembered too.
 */
export const pricePlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
        if (operation === undefined) return // executing will say that there is none of that name
        if (isAlwaysCheap(schema, document)) return
        const [refusal] = validate(schema, document, [costRule({ operation, variables })])
        if (refusal === undefined) return
        const { message, nodes, originalError, extensions } = refusal
        throw new GraphQLError(message, { nodes, originalError, extensions: { ...extensions, http } })
      },
    }
  },
}

const alwaysCheap = new WeakMap<DocumentNode, boolean>()

/** Whether no values of its variables can make any operation of the document too expensive. */
function isAlwaysCheap(schema: GraphQLSchema, document: DocumentNode) {
  const known = alwaysCheap.get(document) ?? validate(schema, document, [costRule()]).length === 0
  alwaysCheap.set(document, known)
  return known
}

/**
 * graphql-js 16 looks for contradicting fields before it looks for circles of fragments, and a large enough
 * circle overflows its stack. Thrown from here, the refusal takes the place of Apollo's 500.
 */
export const overflowPlugin: ApolloServerPlugin = {
  async unexpectedErrorProcessingRequest({ error, requestContext: { operation } }) {
    const isStillReading = operation === undefined
    if (!isStillReading || !(error instanceof RangeError)) return
    const originalError = new TooExpensive(
      'The fragments of this document are too entangled to be checked. Divide the question.',
    )
    throw new GraphQLError(originalError.message, { originalError, extensions: { http } })
  },
}
