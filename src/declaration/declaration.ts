/**
 * What schema/ declares of the graph, as data: kinds and what they store, relationships and whom they join, roles and
 * words. Everything that must agree about the graph is made from this.
 */
import {
  Kind as Syntax,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type EnumTypeExtensionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql'
import type { DeclaredField } from './field.ts'
import { directive, lowerFirst, typePartsOf } from './syntax.ts'

/** A field of links. */
export type DeclaredLink = {
  readonly kind: string
  readonly name: string
  readonly relationship: string
  readonly direction: 'FORWARD' | 'BACKWARD'
  readonly far: string
  readonly node: FieldDefinitionNode
}

export type DeclaredKind = {
  readonly name: string
  readonly prefix: string
  readonly plural: string
  readonly datedBy: string | null
  /** What it is, in a few words. */
  readonly says: string
  /** The same, with all that there is to say. */
  readonly description: string
  readonly fields: readonly DeclaredField[]
  readonly node: ObjectTypeDefinitionNode
}

export type DeclaredRelationship = {
  readonly name: string
  readonly says: string
  /** What is so of it, by the names of the arguments of `@relationship`. */
  readonly marks: readonly string[]
  readonly roles: readonly { readonly name: string; readonly acts: boolean }[]
  readonly node: EnumValueDefinitionNode
}

export type Declaration = {
  readonly kinds: readonly DeclaredKind[]
  readonly links: readonly DeclaredLink[]
  readonly relationships: readonly DeclaredRelationship[]
  /** What every kind stores, and what every link does. */
  readonly common: readonly DeclaredField[]
  readonly link: readonly DeclaredField[]
  /** Objects of several values that a field may hold, with their fields. */
  readonly objects: ReadonlyMap<string, readonly DeclaredField[]>
  /** The words of each enumeration. */
  readonly words: ReadonlyMap<string, readonly string[]>
}

/** What a description says in a few words: up to its first colon, bracket or full stop. */
const inShort = (description: string) => lowerFirst(description.split(/[:(.]/)[0]!.trim())

const textOf = (node: { readonly description?: { readonly value: string } | undefined }) =>
  node.description?.value ?? ''

const fieldOf = (node: FieldDefinitionNode): DeclaredField => {
  const given = directive(node, 'default')
  const { min, max } = (directive(node, 'range') ?? {}) as { min?: number; max?: number }
  return {
    name: node.name.value,
    ...typePartsOf(node.type),
    ...(given && { default: given['value'] }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(directive(node, 'computed') && { computed: true }),
    says: textOf(node),
  }
}

const isLink = (node: FieldDefinitionNode) => directive(node, 'link') !== null

const storedIn = ({ fields = [] }: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode) =>
  fields.filter((field) => !isLink(field)).map(fieldOf)

function kindOf(node: ObjectTypeDefinitionNode): DeclaredKind {
  const { prefix, plural, datedBy } = directive(node, 'kind') as Record<string, string>
  return {
    name: node.name.value,
    prefix: prefix!,
    plural: plural!,
    datedBy: datedBy ?? null,
    says: inShort(textOf(node)),
    description: textOf(node),
    fields: storedIn(node),
    node,
  }
}

const linksIn = (node: ObjectTypeDefinitionNode | ObjectTypeExtensionNode): DeclaredLink[] =>
  (node.fields ?? []).filter(isLink).map((field) => {
    const { type, direction = 'FORWARD' } = directive(field, 'link') as {
      type: string
      direction?: DeclaredLink['direction']
    }
    const { type: far } = typePartsOf(field.type)
    return { kind: node.name.value, name: field.name.value, relationship: type, direction, far, node: field }
  })

type EnumNode = EnumTypeDefinitionNode | EnumTypeExtensionNode

const rolesOf = (relationship: string, roles: readonly EnumValueDefinitionNode[]) =>
  roles.flatMap((node) => {
    const { of = [], acts = true } = (directive(node, 'role') ?? {}) as { of?: string[]; acts?: boolean }
    return [of].flat().includes(relationship) ? [{ name: node.name.value, acts }] : []
  })

function relationshipOf(
  node: EnumValueDefinitionNode,
  roles: readonly EnumValueDefinitionNode[],
): DeclaredRelationship {
  const marks = Object.entries(directive(node, 'relationship') ?? {})
  return {
    name: node.name.value,
    says: inShort(textOf(node)),
    marks: marks.flatMap(([mark, isSet]) => (isSet === true ? [mark] : [])),
    roles: rolesOf(node.name.value, roles),
    node,
  }
}

/** The names of kinds in the order in which they are read. */
function orderIn(definitions: readonly DefinitionNode[]): readonly string[] {
  const marks = definitions
    .filter((node) => node.kind === Syntax.SCHEMA_EXTENSION || node.kind === Syntax.SCHEMA_DEFINITION)
    .map((node) => directive(node, 'order'))
  return marks.flatMap((mark) => (mark?.['kinds'] ?? []) as string[])
}

/** Things in the order of their names in a list; those that are not in it come last, as they were. */
function inOrder<Thing>(
  order: readonly string[],
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
) {
  const at = (thing: Thing) => {
    const place = order.indexOf(nameOf(thing))
    return place < 0 ? order.length : place
  }
  return [...things].sort((one, other) => at(one) - at(other))
}

/** Reads what definitions declare. Whether it makes sense is for `problemsOf` to say. */
export function declarationOf(definitions: readonly DefinitionNode[]): Declaration {
  const types = definitions.filter((node) => node.kind === Syntax.OBJECT_TYPE_DEFINITION)
  const extensions = definitions.filter((node) => node.kind === Syntax.OBJECT_TYPE_EXTENSION)
  const enums = definitions.filter(
    (node): node is EnumNode =>
      node.kind === Syntax.ENUM_TYPE_DEFINITION || node.kind === Syntax.ENUM_TYPE_EXTENSION,
  )
  const interfaces = definitions.filter((node) => node.kind === Syntax.INTERFACE_TYPE_DEFINITION)
  const valuesOf = (name: string) =>
    enums.filter((node) => node.name.value === name).flatMap((node) => node.values ?? [])
  const fieldsOf = (name: string) =>
    interfaces.filter((node) => node.name.value === name).flatMap((node) => storedIn(node))
  const kinds = inOrder(
    orderIn(definitions),
    types.filter((node) => directive(node, 'kind')).map(kindOf),
    ({ name }) => name,
  )
  const names = kinds.map(({ name }) => name)
  const relationships = valuesOf('Relationship').map((node) => relationshipOf(node, valuesOf('Role')))
  const common = fieldsOf('Entity')
  const link = fieldsOf('Link')
  const held = new Set([common, link, ...kinds.map(({ fields }) => fields)].flat().map(({ type }) => type))
  const objects = types.filter((node) => held.has(node.name.value) && !directive(node, 'kind'))
  return {
    kinds,
    links: inOrder(names, [...types, ...extensions].flatMap(linksIn), ({ kind }) => kind),
    relationships,
    common,
    link,
    objects: new Map(objects.map((node) => [node.name.value, storedIn(node)])),
    words: new Map(
      enums.map(({ name }) => [name.value, valuesOf(name.value).map((value) => value.name.value)]),
    ),
  }
}
