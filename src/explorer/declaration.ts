/** The kinds of thing and what each has, as the API itself declares them. */
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type IntrospectionQuery,
} from 'graphql'
import type { Ask } from './ask.ts'

/** A field of a kind whose values are shown as they are. */
export type Fact = { readonly name: string; readonly description: string; readonly selection: string }

/** A field of a kind that is a list of links. */
export type LinkField = { readonly name: string; readonly description: string; readonly far: string }

/** A kind of thing. */
export type Kind = {
  readonly name: string
  readonly description: string
  readonly facts: readonly Fact[]
  readonly links: readonly LinkField[]
}

/** Shown in places of their own, for every kind. */
const common = new Set(['id', 'name', 'aliases', 'identifiers', 'summary', 'caveats', 'gaps', 'evidence'])

const isEntity = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Entity')
const takesNothing = ({ args }: GraphQLField<unknown, unknown>) => args.length === 0
const described = ({ name, description }: GraphQLField<unknown, unknown>) => ({
  name,
  description: description ?? '',
})

/** What is asked of a field that is a fact; null for one that is more than that. */
function selectionOf(field: GraphQLField<unknown, unknown>): string | null {
  const type = getNamedType(field.type)
  if (!takesNothing(field) || common.has(field.name)) return null
  if (isLeafType(type)) return field.name
  if (!isObjectType(type)) return null
  const isList = isListType(getNullableType(field.type))
  if (isEntity(type)) return isList ? null : `${field.name} { __typename id name }`
  const fields = Object.values(type.getFields())
  if (!fields.every((each) => takesNothing(each) && isLeafType(getNamedType(each.type)))) return null
  return `${field.name} { ${fields.map(({ name }) => name).join(' ')} }`
}

/** The kind at the far end of a list of links; null for any other field. */
function farOf(field: GraphQLField<unknown, unknown>): string | null {
  const type = getNamedType(field.type)
  const match = /^(\w+)LinkConnection$/.exec(type.name)
  return match ? match[1]! : null
}

function kindOf(type: GraphQLObjectType): Kind {
  const fields = Object.values(type.getFields())
  return {
    name: type.name,
    description: type.description ?? '',
    facts: fields.flatMap((field) => {
      const selection = selectionOf(field)
      return selection === null ? [] : [{ ...described(field), selection }]
    }),
    links: fields.flatMap((field) => {
      const far = farOf(field)
      return far === null ? [] : [{ ...described(field), far }]
    }),
  }
}

async function read(ask: Ask): Promise<ReadonlyMap<string, Kind>> {
  const schema = buildClientSchema(
    await ask<IntrospectionQuery>({ text: getIntrospectionQuery(), variables: {} }),
  )
  const entity = schema.getType('Entity')
  const types = isInterfaceType(entity) ? schema.getPossibleTypes(entity) : []
  return new Map(types.map((type) => [type.name.toLowerCase(), kindOf(type)]))
}

let known: Promise<ReadonlyMap<string, Kind>> | undefined

/** The kinds by their names in addresses; asked once, and again only where that failed. */
export const kindsOf = (ask: Ask) =>
  (known ??= read(ask).catch((error: unknown) => {
    known = undefined
    throw error
  }))
