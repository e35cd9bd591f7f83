import {
  getNullableType,
  isListType,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValidationContext,
} from 'graphql'
import { limits } from '../limits.ts'
import { foldWith, type SelectedField } from './fold.ts'
import { tooExpensive } from './refuse.ts'

type Breadth = { aliases: number; directives: number; fields: number; descriptions: number }

const nothing: Breadth = { aliases: 0, directives: 0, fields: 0, descriptions: 0 }

const add = (one: Breadth, other: Breadth): Breadth => ({
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
  fields: one.fields + other.fields,
  descriptions: one.descriptions + other.descriptions,
})

const directivesOf = ({ directives = [] }: Pick<SelectionNode, 'directives'>) => directives.length

/** A list within the description of the schema, such as the fields of a type. */
const isDescription = ({ parent, definition }: SelectedField<unknown>) =>
  parent.name.startsWith('__') && definition !== undefined && isListType(getNullableType(definition.type))

/**
 * One request stays one request: not very many aliases, fields of Query or directives, fragments written out.
 */
export function breadthRule(context: ValidationContext) {
  const breadthOf = foldWith<Breadth>(context, {
    nothing,
    both: add,
    field: (asked) => ({
      aliases: asked.beneath.aliases + (asked.node.alias ? 1 : 0),
      directives: asked.beneath.directives + directivesOf(asked.node),
      fields: 1, // of this selection only: what counts is how many there are at the root
      descriptions: asked.beneath.descriptions + (isDescription(asked) ? 1 : 0),
    }),
    spread: (node, beneath) => ({ ...beneath, directives: beneath.directives + directivesOf(node) }),
  })
  return {
    OperationDefinition(node: OperationDefinitionNode) {
      const asked = breadthOf(node.selectionSet, context.getSchema().getRootType(node.operation) ?? undefined)
      const within = (of: string, counted: number, limit: number, advice: string) => {
        if (counted > limit) context.reportError(tooExpensive({ of, limit, asked: counted, advice, node }))
      }
      within(
        'aliases',
        asked.aliases,
        limits.aliases,
        'Ask for many things of a kind with one field that lists them.',
      )
      within('fields of Query', asked.fields, limits.rootFields, 'Divide the question into several.')
      within(
        'lists that describe the schema',
        asked.descriptions,
        limits.descriptions,
        'Ask for each of them once.',
      )
      within(
        'directives',
        asked.directives + directivesOf(node),
        limits.directives,
        'Leave out what is not wanted.',
      )
      return false
    },
    FragmentDefinition: () => false, // added up where it is spread
  }
}
