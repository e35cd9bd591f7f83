import {
  getNamedType,
  isCompositeType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/**
 * A field that is asked for: where, what the schema says of it, and what was made of the fields beneath it.
 */
export type SelectedField<T> = {
  readonly node: FieldNode
  readonly parent: GraphQLNamedType
  /** Absent for __typename, and for what the schema does not know. */
  readonly definition: GraphQLField<unknown, unknown> | undefined
  readonly beneath: T
}

/** Fields that every schema has, without saying so. */
const described: Readonly<Record<string, SelectedField<never>['definition']>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
}

/** How a document is added up, from the leaves to the root. */
export type Sum<T> = {
  readonly nothing: T
  readonly both: (one: T, other: T) => T
  readonly field: (asked: SelectedField<T>) => T
  readonly spread?: (node: FragmentSpreadNode | InlineFragmentNode, beneath: T) => T
}

/**
 * Adds a selection up, visiting each fragment once however often it is spread: a bomb of fragments costs what
 * its text costs. graphql's own visitor was not used: it shows each fragment by itself, and not what it
 * stands for where it is spread.
 */
export function foldWith<T>(context: Pick<ValidationContext, 'getSchema' | 'getFragment'>, sum: Sum<T>) {
  const schema: GraphQLSchema = context.getSchema()
  const known = new Map<string, T>()
  const { nothing, both, field, spread = (_node, beneath) => beneath } = sum

  function ofFragment(definition: FragmentDefinitionNode): T {
    const name = definition.name.value
    // Said before it is computed: a fragment that contains itself ends here. The standard rules report it.
    if (!known.has(name)) known.set(name, nothing).set(name, of(definition.selectionSet, onto(definition)))
    return known.get(name) as T
  }

  const onto = (
    { typeCondition }: FragmentDefinitionNode | InlineFragmentNode,
    otherwise?: GraphQLNamedType,
  ) => (typeCondition === undefined ? otherwise : schema.getType(typeCondition.name.value))

  function ofField(node: FieldNode, parent: GraphQLNamedType): T {
    const name = node.name.value
    const declared =
      'getFields' in parent ? (parent.getFields()[name] as SelectedField<T>['definition']) : undefined
    const definition = declared ?? (Object.hasOwn(described, name) ? described[name] : undefined)
    const type = definition && getNamedType(definition.type)
    return field({ node, parent, definition, beneath: of(node.selectionSet, type) })
  }

  function of(selections: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined): T {
    let total = nothing
    if (selections === undefined || !isCompositeType(parent)) return total
    for (const node of selections.selections) {
      if (node.kind === Kind.FIELD) total = both(total, ofField(node, parent))
      else if (node.kind === Kind.INLINE_FRAGMENT)
        total = both(total, spread(node, of(node.selectionSet, onto(node, parent))))
      else {
        const fragment = context.getFragment(node.name.value)
        if (fragment) total = both(total, spread(node, ofFragment(fragment)))
      }
    }
    return total
  }

  return of
}

/** Whether a field asks for a description of the schema, which is bounded in ways of its own. */
export const isIntrospection = ({ node }: Pick<SelectedField<unknown>, 'node'>) =>
  node.name.value.startsWith('__')
