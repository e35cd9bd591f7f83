/** One idea, one word: the complete schema keeps to docs/api-style.md. */
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { typeDefs } from '../../src/graphql/schema.ts'

const schema = buildSchema(typeDefs)
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

type Field = GraphQLField<unknown, unknown> & { at: string }

const fields: Field[] = types.flatMap((type) =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).map((field) => ({ ...field, at: `${type.name}.${field.name}` }))
    : [],
)
const at = (holds: (field: Field) => boolean) => fields.filter(holds).map((field) => field.at)
const typeOf = (field: Field) => String(field.type)
const words = types.filter(isEnumType)

describe('a field', () => {
  it.each([
    'sort',
    'type',
    'sentence',
    'statement',
    'because',
    'why',
    'says',
    'notLinked',
    'progressReason',
    'total',
    'counted',
    'chainCount',
    'leftOut',
    'cut',
    'rowsCut',
    'columnsCut',
    'more',
    'first',
    'second',
  ])('is never called %s', (name) =>
    // A sum of measures is a total, with a value and a unit of its own.
    expect(at((field) => field.name === name && typeOf(field) !== 'MeasureTotal!')).toEqual([]),
  )

  it('that says how many is a whole number that is always there', () =>
    expect(
      at(({ name, type }) => /^(totalCount|count|\w*[oO]mitted)$/.test(name) && String(type) !== 'Int!'),
    ).toEqual([]))

  it('that says which way is a Direction, and one that names a relationship a Relationship', () => {
    expect(at((field) => field.name === 'direction' && !/^Direction!?$/.test(typeOf(field)))).toEqual([])
    expect(at((field) => field.name === 'relationship' && typeOf(field) !== 'Relationship!')).toEqual([])
  })

  it('called kind is one of the words of a …Kind, or of a facet', () =>
    expect(at((field) => field.name === 'kind' && !/Kind$/.test(getNamedType(field.type).name))).toEqual([]))

  it('called reason is a word, and one called explanation a sentence', () => {
    expect(at((field) => field.name === 'reason' && !/Reason$/.test(getNamedType(field.type).name))).toEqual(
      [],
    )
    expect(at((field) => field.name === 'explanation' && !/^String!?$/.test(typeOf(field)))).toEqual([])
  })

  it('called counts is what a measure counts', () =>
    expect(at((field) => field.name === 'counts')).toEqual(['Measure.counts', 'MeasuredThing.counts']))
})

describe('a connection', () => {
  it('has its edges, where they stand, and how many there are', () => {
    for (const type of types.filter(({ name }) => name.endsWith('Connection'))) {
      const names = isObjectType(type) ? Object.keys(type.getFields()) : []
      expect(names, type.name).toEqual(expect.arrayContaining(['edges', 'pageInfo', 'totalCount']))
    }
  })

  it('takes the arguments of a page, wherever it is a field', () => {
    for (const field of fields.filter(({ type }) => getNamedType(type).name.endsWith('Connection')))
      expect(
        field.args.map(({ name }) => name),
        field.at,
      ).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']))
  })
})

describe('an enumeration', () => {
  it('of directions is one', () =>
    expect(words.filter(({ name }) => name.endsWith('Direction')).map(({ name }) => name)).toEqual([
      'Direction',
    ]))

  it('of relationships is one', () =>
    expect(words.filter(({ name }) => name.endsWith('Relationship')).map(({ name }) => name)).toEqual([
      'Relationship',
    ]))

  it('never is a sort', () => expect(words.filter(({ name }) => name.endsWith('Sort'))).toEqual([]))
})
