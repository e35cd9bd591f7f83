/**
 * Carries questions out: the first time as graphql-js does, and from the second time on by code that graphql-jit makes of
 * the question, which takes a fraction of the time for a large answer. Both must answer alike; the switch is there so
 * that every test of the API can ask each of them.
 */
import {
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  valueFromASTUntyped,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type SourceLocation,
  type VariableDefinitionNode,
} from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import { limits } from './limits.ts'

/** When a question is compiled: at the second asking, as making the code takes longer than it saves once; or as said. */
export type Compiling = 'SECOND_TIME' | 'AT_ONCE' | 'NEVER'

/** An operation of a document, with what it is asked with. */
export type Run = {
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  readonly variables?: Record<string, unknown> | undefined
  readonly context: unknown
}

/** How an operation is carried out. */
export type CarryOut = (run: Run) => Promise<ExecutionResult>

/** Of each operation of a document: how often it was asked, or the code for it. */
type Kept = Map<string | undefined, number | CompiledQuery['query']>

/**
 * What is wrong with the variables: as many errors as are said, and where there are more, one that says so. Asked before
 * either engine runs, as graphql-jit words a wrong variable otherwise and overlooks the default of a required one, and as
 * graphql-js says the last as if the fault were ours.
 */
function wrongVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Record<string, unknown>,
) {
  const maxErrors = limits.variableErrors
  const { errors } = getVariableValues(schema, definitions, variables, { maxErrors })
  if (errors === undefined || errors.length <= maxErrors) return errors
  const more = `The variables are wrong in more than ${maxErrors} places; put these right first.`
  return [
    ...errors.slice(0, maxErrors),
    new GraphQLError(more, { nodes: definitions[0], extensions: { code: 'BAD_USER_INPUT' } }),
  ]
}

const defaultsOf = (definitions: readonly VariableDefinitionNode[]) =>
  Object.fromEntries(
    definitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  ) as Record<string, unknown>

/** An error of graphql-jit, which has the shape of graphql-js's own but not what Apollo does with it, as one of those. */
const asOurs = (document: DocumentNode) => {
  const { source } = document.loc ?? {}
  const lines = source?.body.split(/\r\n|[\n\r]/g) ?? []
  const positionOf = ({ line, column }: SourceLocation) =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1
  return ({ message, locations, path, originalError }: GraphQLError) =>
    new GraphQLError(message, { source, positions: locations?.map(positionOf), path, originalError })
}

export function createExecutor(schema: GraphQLSchema, compiling: Compiling = 'SECOND_TIME'): CarryOut {
  const compileAt = { AT_ONCE: 1, SECOND_TIME: 2, NEVER: Infinity }[compiling]
  const documents = new WeakMap<DocumentNode, Kept>() // the documents are Apollo's, which forgets those not asked

  function codeFor(document: DocumentNode, operationName: string | undefined) {
    const kept: Kept = documents.get(document) ?? new Map()
    documents.set(document, kept)
    const held = kept.get(operationName) ?? 0
    if (typeof held === 'function') return held
    const made = held + 1 >= compileAt ? compileQuery(schema, document, operationName) : null
    const isCode = made !== null && isCompiledQuery(made)
    kept.set(operationName, isCode ? made.query : held + 1)
    return isCode ? made.query : undefined
  }

  return async ({ document, operationName, variables = {}, context }) => {
    const name = operationName ?? undefined
    const definitions = getOperationAST(document, name)?.variableDefinitions ?? []
    const errors = wrongVariables(schema, definitions, variables)
    if (errors) return { errors }
    const code = codeFor(document, name)
    if (code) {
      const result = await code(undefined, context, { ...defaultsOf(definitions), ...variables })
      return result.errors ? { ...result, errors: result.errors.map(asOurs(document)) } : result
    }
    return execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      operationName: name,
    })
  }
}
