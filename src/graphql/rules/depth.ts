import type { OperationDefinitionNode, ValidationContext } from 'graphql'
import { limits } from '../limits.ts'
import { foldWith, isIntrospection } from './fold.ts'
import { tooExpensive } from './refuse.ts'

/** The graph has circles, so a question could go on for ever: no deeper than limits.depth. */
export function depthRule(context: ValidationContext) {
  const depthOf = foldWith<number>(context, {
    nothing: 0,
    both: Math.max,
    // Introspection stays out: its own standard rule bounds it, and tools go thirteen levels down a type's
    // wrappers.
    field: (asked) => (isIntrospection(asked) ? 0 : 1 + asked.beneath),
  })
  return {
    OperationDefinition(node: OperationDefinitionNode) {
      const asked = depthOf(node.selectionSet, context.getSchema().getRootType(node.operation) ?? undefined)
      if (asked > limits.depth)
        context.reportError(
          tooExpensive({
            of: 'levels',
            limit: limits.depth,
            asked,
            advice: 'Ask for the deeper part from its id, in a second question.',
            node,
          }),
        )
      return false
    },
    FragmentDefinition: () => false, // added up where it is spread
  }
}
