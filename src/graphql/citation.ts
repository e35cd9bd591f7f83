/** What was asked, in a form that is the same however it was written down. */
import { createHash } from 'node:crypto'
import { Kind, print, type DefinitionNode, type GraphQLResolveInfo, type SelectionNode } from 'graphql'

type Asked = Pick<GraphQLResolveInfo, 'operation' | 'fragments' | 'variableValues'>

const isCite = (selection: SelectionNode) => selection.kind === Kind.FIELD && selection.name.value === 'cite'

/**
 * SHA-256 of the operation as GraphQL's own printer writes it, with the fragments of its document by name. White space,
 * comments, and whether it asked for a citation of itself make no difference.
 */
export function operationHash({ operation, fragments }: Asked): string {
  const selections = operation.selectionSet.selections.filter((selection) => !isCite(selection))
  const asked = { ...operation, selectionSet: { ...operation.selectionSet, selections } }
  const byName = Object.keys(fragments).sort()
  const definitions: DefinitionNode[] = [asked, ...byName.map((name) => fragments[name]!)]
  return createHash('sha256').update(definitions.map(print).join('\n')).digest('hex')
}

/** The variables as JSON with the names in alphabetical order at every level. */
export const variablesText = ({ variableValues }: Asked): string => JSON.stringify(ordered(variableValues))

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => [key, ordered(held)]),
  )
}
