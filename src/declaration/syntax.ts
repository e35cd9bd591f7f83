/** Small readings of graphql's syntax trees. */
import { Kind, valueFromASTUntyped, type ConstDirectiveNode, type NameNode, type TypeNode } from 'graphql'

/** Where something is named: `schema/term.graphql:12`. */
export const placeOf = ({ name: { loc } }: { readonly name: NameNode }) =>
  loc ? `${loc.source.name}:${loc.startToken.line}` : 'schema'

/** The values of a directive's arguments that are given, or null where there is no such directive. */
export function directive(
  node: { readonly directives?: readonly ConstDirectiveNode[] },
  name: string,
): Readonly<Record<string, unknown>> | null {
  const found = node.directives?.find((each) => each.name.value === name)
  if (!found) return null
  return Object.fromEntries(
    (found.arguments ?? []).map(({ name: { value: key }, value }) => [key, valueFromASTUntyped(value)]),
  )
}

/** A type taken apart: `[Passage!]!` is a list of Passage that is never null. */
export type TypeParts = { readonly type: string; readonly list: boolean; readonly required: boolean }

/** Takes a type apart. Of a list only whether the list itself may be null is kept: none of ours holds nulls. */
export function typePartsOf(node: TypeNode): TypeParts {
  if (node.kind === Kind.NON_NULL_TYPE) return { ...typePartsOf(node.type), required: true }
  if (node.kind === Kind.LIST_TYPE) return { ...typePartsOf(node.type), list: true, required: false }
  return { type: node.name.value, list: false, required: false }
}

/** The same text with a small first letter, for use inside a sentence. */
export const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
