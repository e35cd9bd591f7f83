/** What clients are promised: the complete schema as it is committed. */
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { kindNames } from '../../src/graph/ontology.ts'
import { typeDefs } from '../../src/graphql/schema.ts'

/** Without resolvers: what is promised, not what keeps it. */
const schema = buildSchema(typeDefs)
const own = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)

describe('everything in the API', () => {
  it('has a description: types, fields, arguments, input fields and words', () => {
    const parts = own.flatMap((type) => [
      { at: type.name, says: type.description },
      ...(isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) => [
            { at: `${type.name}.${field.name}`, says: field.description },
            ...field.args.map((arg) => ({
              at: `${type.name}.${field.name}(${arg.name}:)`,
              says: arg.description,
            })),
          ])
        : []),
      ...(isInputObjectType(type)
        ? Object.values(type.getFields()).map((field) => ({
            at: `${type.name}.${field.name}`,
            says: field.description,
          }))
        : []),
      ...(isEnumType(type)
        ? type.getValues().map((value) => ({ at: `${type.name}.${value.name}`, says: value.description }))
        : []),
    ])
    expect(parts.length).toBeGreaterThan(1000)
    expect(parts.filter(({ says }) => !says?.trim()).map(({ at }) => at)).toEqual([])
  })
})

describe('the kinds in the API', () => {
  const kindEnum = schema.getType('EntityKind')

  it('are those of the graph, in the same order', () =>
    expect(isEnumType(kindEnum) && kindEnum.getValues().map(({ name }) => name)).toEqual(
      kindNames.map((kind) => kind.toUpperCase()),
    ))
})
