/** Questions made by chance from the schema: in order, and then spoilt. */
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql'
import { schema } from '../../src/graphql/schema.ts'
import { hostile } from '../support/hostile.ts'
import type { Random } from './random.ts'

const numbers = [0, 1, 2, 3, 5, 10, 100, 101, -1, 2_147_483_647, 2_147_483_648, 1.5]

/** Makes questions in order about the things with these ids. */
export function createQuestions(random: Random, ids: readonly string[]) {
  const { below, chance, one } = random
  const text = (value: string) => JSON.stringify(value)
  const names = [
    ...ids.map((id) => id.replace(/^\w+-/, '').replaceAll('-', ' ')),
    'Aston University',
    'Dudley',
  ]

  function scalar({ name }: GraphQLNamedType) {
    if (name === 'ID') return text(one(ids))
    if (name === 'Int' || name === 'Float') return String(chance(0.9) ? 1 + below(3) : one(numbers))
    if (name === 'Boolean') return String(chance(0.5))
    if (name === 'Date') return text('2026-01-31')
    return text(chance(0.7) ? one(names) : one(hostile))
  }

  function valueOf(type: GraphQLInputType, depth: number): string {
    const nullable = getNullableType(type)
    if (isListType(nullable)) {
      const items = Array.from({ length: 1 + below(3) }, () =>
        valueOf(nullable.ofType as GraphQLInputType, depth),
      )
      return `[${items.join(', ')}]`
    }
    if (isEnumType(nullable)) return one(nullable.getValues()).name
    if (isScalarType(nullable)) return scalar(nullable)
    if (!isInputObjectType(nullable)) return 'null'
    const fields = Object.values(nullable.getFields())
    const needed = fields.filter((field) => isNonNullType(field.type))
    const wanted = depth > 0 && fields.length > 0 ? [one(fields)] : []
    const given = [...new Set([...needed, ...wanted])]
    return `{ ${given.map((field) => `${field.name}: ${valueOf(field.type, depth - 1)}`).join(', ')} }`
  }

  function selectionOf(type: GraphQLNamedType, depth: number): string {
    if (!isCompositeType(type)) return ''
    if (!isObjectType(type) && !('getFields' in type)) return '{ __typename }'
    const fields = Object.values(type.getFields())
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)))
    const deeper = fields.filter((field) => isCompositeType(getNamedType(field.type)))
    const chosen = new Set(['__typename', ...(leaves.length > 0 ? [one(leaves).name, one(leaves).name] : [])])
    const below_ = depth > 0 && deeper.length > 0 ? [one(deeper)] : []
    return `{ ${[...chosen].join(' ')} ${below_.map((field) => fieldOf(field, depth - 1)).join(' ')} }`
  }

  function fieldOf(
    field: { name: string; args: readonly { name: string; type: GraphQLInputType }[]; type: unknown },
    depth: number,
  ): string {
    const given = field.args.filter(({ type }) => isNonNullType(type) || chance(0.25))
    const paged = given.filter(({ name }) => !['after', 'before', 'last'].includes(name) || chance(0.05))
    const values = paged.map(({ name, type }) => `${name}: ${valueOf(type, 2)}`)
    const type = getNamedType(field.type as GraphQLOutputType)
    return `${field.name}${values.length > 0 ? `(${values.join(', ')})` : ''} ${selectionOf(type, depth)}`
  }

  const roots = Object.values(schema.getQueryType()!.getFields())
  const inOrder = () => `query Chance { ${fieldOf(one(roots), 1 + below(5))} }`

  /** The same with something left out, doubled, or put in its place. */
  function spoilt(query: string): string {
    const tokens = query.split(/(\s+|[{}()[\]:,])/)
    for (let times = 1 + below(3); times > 0; times -= 1) {
      const at = below(tokens.length)
      const how = below(5)
      if (how === 0) tokens.splice(at, 1)
      else if (how === 1) tokens.splice(at, 0, one(tokens))
      else if (how === 2) tokens[at] = one(tokens)
      else if (how === 3)
        tokens[at] = one(['{', '}', '...', '$x', '@skip(if: true)', '"', '"""', '1e400', '\u0000', '#'])
      else tokens[at] = text(one(hostile))
    }
    return tokens.join('')
  }

  return { inOrder, spoilt }
}
