import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLField,
  type OperationDefinitionNode,
  type ValidationContext,
} from 'graphql'
import { limits } from '../limits.ts'
import { foldWith, isIntrospection, type SelectedField } from './fold.ts'
import { tooExpensive } from './refuse.ts'
import { workOf } from './work.ts'

/** What a client sent for the variables, before anybody checked it. */
export type Variables = Readonly<Record<string, unknown>>

/**
 * Objects that a selection brings: once, and for each item of the page that it stands in. Kept apart so that
 * a fragment on a connection is added up once, whatever the pages are where it is spread.
 */
type Cost = { readonly once: number; readonly each: number }

type Field = GraphQLField<unknown, unknown>

const hasArgument = ({ args }: Field, ...names: string[]) => args.some(({ name }) => names.includes(name))

/** An argument as far as it can be known; undefined where it is a variable whose value cannot be seen. */
function valueOf(name: string, node: FieldNode, field: Field, variables: Variables | undefined): unknown {
  const given = node.arguments?.find((argument) => argument.name.value === name)?.value
  const otherwise = field.args.find((argument) => argument.name === name)?.defaultValue ?? null
  if (given === undefined) return otherwise
  if (given.kind !== Kind.VARIABLE) return valueFromASTUntyped(given, variables)
  return variables && (variables[given.name.value] ?? otherwise)
}

/**
 * How many a page can hold. What cannot be known, or is no number, counts as the longest page; so does what
 * is too long, which the resolver refuses in better words.
 */
function pageOf(node: FieldNode, field: Field, variables: Variables | undefined) {
  const sizes = ['first', 'last']
    .map((name) => valueOf(name, node, field, variables))
    .filter((size) => size !== null)
  const size =
    sizes.length === 0 ? limits.pageByDefault : Math.max(...sizes.map((one) => Number(one ?? limits.page)))
  return size >= 0 && size <= limits.page ? size : limits.page
}

function lengthOf(node: FieldNode, field: Field, variables: Variables | undefined) {
  if (!hasArgument(field, 'ids')) return limits.list
  const ids = valueOf('ids', node, field, variables)
  return Array.isArray(ids) ? Math.min(ids.length, limits.page) : limits.page
}

const costOf =
  (variables: Variables | undefined) =>
  (asked: SelectedField<Cost>): Cost => {
    const { node, parent, definition, beneath } = asked
    if (definition === undefined || isIntrospection(asked) || !isCompositeType(getNamedType(definition.type)))
      return { once: 0, each: 0 }
    const isList = isListType(getNullableType(definition.type))
    const isPaged = hasArgument(definition, 'first', 'last')
    const page = isPaged ? pageOf(node, definition, variables) : limits.page
    const given = (name: string) => valueOf(name, node, definition, variables)
    const work = workOf(parent.name, definition.name, given, hasArgument(definition, 'where'))
    const one = 1 + beneath.once + page * beneath.each
    if (isPaged) return { once: work + (isList ? page * one : one), each: 0 }
    if (!isList) return { once: work + one, each: 0 }
    // The edges or nodes of a connection are as many as the page that the connection was asked for.
    if (parent.name.endsWith('Connection')) return { once: 0, each: one }
    return { once: work + lengthOf(node, definition, variables) * one, each: 0 }
  }

/** The values that an operation is run with: those given, and its own defaults for the rest. */
function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables): Variables {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  )
  return { ...Object.fromEntries(defaults), ...given }
}

/** One operation of a document, with the variables that it is about to be run with. */
export type PricedOperation = { readonly operation: OperationDefinitionNode; readonly variables: Variables }

/**
 * Refuses a question whose answer could hold more objects than the limit, with pages multiplying what is
 * beneath them. Without a run to look at, every operation is priced, and every variable counts as the longest
 * page.
 */
export const costRule =
  (run?: PricedOperation, limit: number = limits.cost) =>
  (context: ValidationContext) => ({
    OperationDefinition(node: OperationDefinitionNode) {
      if (run && run.operation !== node) return false
      const priceOf = foldWith<Cost>(context, {
        nothing: { once: 0, each: 0 },
        both: (one, other) => ({ once: one.once + other.once, each: one.each + other.each }),
        field: costOf(run && variablesOf(node, run.variables)),
      })
      const { once: asked } = priceOf(
        node.selectionSet,
        context.getSchema().getRootType(node.operation) ?? undefined,
      )
      if (asked > limit)
        context.reportError(
          tooExpensive({
            of: 'objects',
            limit,
            asked,
            advice: 'Ask for smaller pages (first, last) or for fewer levels.',
            node,
          }),
        )
      return false
    },
    FragmentDefinition: () => false, // added up where it is spread
  })
