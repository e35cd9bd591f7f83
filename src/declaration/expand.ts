/**
 * The complete schema that clients see: what is written in schema/, with what every kind has filled in from the
 * templates, and with nothing of what is only said to ourselves.
 */
import {
  buildASTSchema,
  Kind as Syntax,
  parse,
  printSchema,
  visit,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql'
import type { Declaration, DeclaredKind, DeclaredLink } from './declaration.ts'
import type { SchemaFiles } from './files.ts'
import { directive, lowerFirst, typePartsOf } from './syntax.ts'

const named = (value: string) => ({ kind: Syntax.NAME, value }) as const
const typeNamed = (name: string): NamedTypeNode => ({ kind: Syntax.NAMED_TYPE, name: named(name) })
const required = (type: NamedTypeNode) => ({ kind: Syntax.NON_NULL_TYPE, type }) as const
const listOf = (name: string): TypeNode => ({ kind: Syntax.LIST_TYPE, type: required(typeNamed(name)) })
const described = (value: string) => ({ kind: Syntax.STRING, value }) as const

/** The name of a kind as a field of Query, and as a word of a sentence. */
export const oneOf = ({ name }: Pick<DeclaredKind, 'name'>) => lowerFirst(name)

/** Whether things of a kind are somewhere, so that a list of them can be asked for by place. */
const isLocated = (kind: DeclaredKind, { links, relationships }: Declaration) =>
  links.some(
    (link) =>
      link.kind === kind.name &&
      link.direction === 'FORWARD' &&
      relationships.some(({ name, marks }) => marks.includes('locates') && name === link.relationship),
  )

/** Whether a field of links can be asked for those of narrower ones as well: where they inherit, at the end that has a hierarchy. */
const isInheriting = ({ kind, direction, relationship }: DeclaredLink, declaration: Declaration) => {
  const isOf = (name: string, mark: 'inherits' | 'hierarchy') =>
    declaration.relationships.some((each) => each.name === name && each.marks.includes(mark))
  return (
    direction === 'BACKWARD' &&
    isOf(relationship, 'inherits') &&
    declaration.links.some((link) => link.kind === kind && isOf(link.relationship, 'hierarchy'))
  )
}

function instanceOf(template: string, kind: DeclaredKind) {
  const text = template
    .replaceAll('KIND', kind.name)
    .replaceAll('ONE', oneOf(kind))
    .replaceAll('MANY', kind.plural)
    .replaceAll('ORDER', kind.datedBy ? 'DatedOrder' : 'Order')
    .replaceAll('{one}', oneOf(kind))
    .replaceAll('{many}', kind.plural)
  return parse(text, { noLocation: true }).definitions
}

function kindEnum(kinds: readonly DeclaredKind[]): EnumTypeDefinitionNode {
  return {
    kind: Syntax.ENUM_TYPE_DEFINITION,
    description: described('The kinds of node.'),
    name: named('EntityKind'),
    values: kinds.map(({ name, says }) => ({
      kind: Syntax.ENUM_VALUE_DEFINITION,
      description: described(`${says.charAt(0).toUpperCase()}${says.slice(1)}.`),
      name: named(name.toUpperCase()),
    })),
  }
}

/** The conditions of a kind: any of some words, over each of its dates, and over each of its links. */
function conditionsOf(kind: DeclaredKind, { links, words }: Declaration): InputValueDefinitionNode[] {
  const condition = (name: string, type: TypeNode, description: string): InputValueDefinitionNode => ({
    kind: Syntax.INPUT_VALUE_DEFINITION,
    description: described(description),
    name: named(name),
    type,
  })
  return [
    ...kind.fields
      .filter(({ type, list }) => words.has(type) && !list)
      .map(({ name, type, says }) => condition(name, listOf(type), `Any of these: ${lowerFirst(says)}`)),
    ...kind.fields
      .filter(({ type }) => type === 'DateInWords')
      .map(({ name, says }) =>
        condition(name, typeNamed('DateCondition'), `Over the date: ${lowerFirst(says)}`),
      ),
    ...links
      .filter((link) => link.kind === kind.name)
      .map(({ name, node }) =>
        condition(
          name,
          typeNamed('LinkCondition'),
          `Over the link: ${lowerFirst(node.description?.value ?? '')}`,
        ),
      ),
  ]
}

/** The complete schema as text, every description included. Throws graphql's own error for what makes no schema. */
export function expand({ definitions, templates }: SchemaFiles, declaration: Declaration): string {
  const shownAs = new Map(
    definitions.flatMap((node) => {
      const shown = node.kind === Syntax.SCALAR_TYPE_DEFINITION && directive(node, 'shownAs')
      return shown ? [[node.name.value, shown['type'] as string] as const] : []
    }),
  )
  const all = [
    ...definitions,
    kindEnum(declaration.kinds),
    ...declaration.kinds.flatMap((kind) => [
      ...instanceOf(templates.get('kind')!, kind),
      ...(isLocated(kind, declaration) ? instanceOf(templates.get('located')!, kind) : []),
    ]),
  ]
  // What schema/ defines says something to us; what GraphQL defines itself (@oneOf, @deprecated) is for clients.
  const own = definitions
    .filter((node) => node.kind === Syntax.DIRECTIVE_DEFINITION)
    .map(({ name }) => name.value)
  const argumentsOf = argumentsIn(templates.get('arguments')!)
  const linksByNode = new Map(declaration.links.map((link) => [link.node, link]))
  const inherited = inheritedFields(definitions)
  const kindOfFilter = new Map(declaration.kinds.map((kind) => [`${kind.name}Filter`, kind]))

  const withArguments = (node: FieldDefinitionNode): FieldDefinitionNode => {
    const link = linksByNode.get(node)
    const more = link
      ? [
          ...argumentsOf('Paged'),
          ...argumentsOf('Linked'),
          ...(isInheriting(link, declaration) ? argumentsOf('Inheriting') : []),
        ]
      : directive(node, 'paged')
        ? argumentsOf('Paged')
        : []
    return {
      ...node,
      arguments: [...(node.arguments ?? []), ...more],
      type: link ? required(typeNamed(`${typePartsOf(node.type).type}LinkConnection`)) : node.type,
    }
  }

  const shown = visit(
    { kind: Syntax.DOCUMENT, definitions: all },
    {
      DirectiveDefinition: () => null,
      SchemaExtension: () => null,
      ScalarTypeDefinition: (node) =>
        shownAs.has(node.name.value) || node.name.value === 'Value' ? null : undefined,
      ObjectTypeDefinition: (node) => withFields(node, inherited),
      InputObjectTypeDefinition: (node) => {
        const kind = kindOfFilter.get(node.name.value)
        return kind && withConditions(node, conditionsOf(kind, declaration))
      },
      FieldDefinition: (node) => withArguments(node),
      Directive: (node) => (own.includes(node.name.value) ? null : undefined),
      NamedType: (node) => {
        const as = shownAs.get(node.name.value)
        return as ? typeNamed(as) : undefined
      },
    },
  )
  return `# Made from schema/ by npm run generate; never edited.\n\n${printSchema(buildASTSchema(shown))}\n`
}

const withConditions = (
  node: InputObjectTypeDefinitionNode,
  fields: readonly InputValueDefinitionNode[],
): InputObjectTypeDefinitionNode => ({ ...node, fields: [...(node.fields ?? []), ...fields] })

/** The arguments that each input of a template stands for. */
function argumentsIn(template: string) {
  const inputs = parse(template, { noLocation: true }).definitions.filter(
    (node) => node.kind === Syntax.INPUT_OBJECT_TYPE_DEFINITION,
  )
  return (name: string): readonly InputValueDefinitionNode[] =>
    inputs.find((node) => node.name.value === name)?.fields ?? []
}

/** The fields of each interface, its extensions' included. */
function inheritedFields(definitions: readonly DefinitionNode[]) {
  const nodes = definitions.filter(
    (node) => node.kind === Syntax.INTERFACE_TYPE_DEFINITION || node.kind === Syntax.INTERFACE_TYPE_EXTENSION,
  )
  return (name: string) =>
    nodes.filter((node) => node.name.value === name).flatMap((node) => node.fields ?? [])
}

/** A type has the fields of its interfaces without writing them again: before its own. */
function withFields(
  node: ObjectTypeDefinitionNode,
  inherited: (name: string) => InterfaceTypeDefinitionNode['fields'] & object,
): ObjectTypeDefinitionNode {
  const given = [...new Set((node.interfaces ?? []).flatMap(({ name }) => inherited(name.value)))]
  const byName = new Map([...given, ...(node.fields ?? [])].map((field) => [field.name.value, field]))
  return { ...node, fields: [...byName.values()] }
}
