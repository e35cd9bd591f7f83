/** Whether the promise of schema/ says what the ontology and the models say: neither knows a word that the other does not. */
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { linkField, linkFields } from '../../src/graph/linkFields.ts'
import { kindNames, kinds, relationshipOf, relationshipTypes, type Kind } from '../../src/graph/ontology.ts'
import { models } from '../../src/graph/models.ts'
import { Alias, DateInWords, Gap, Link } from '../../src/graph/values.ts'
import { typeDefs } from '../../src/graphql/schema.ts'

/** Without resolvers: what is promised, not what keeps it. */
const schema = buildSchema(typeDefs.join('\n'))

const objectNamed = (name: string) => schema.getType(name) as GraphQLObjectType
const filterOf = (kind: Kind) => schema.getType(`${kind}Filter`) as GraphQLInputObjectType
const fieldOf = (type: string, name: string) => objectNamed(type).getFields()[name]
const own = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)

const bare = (type: z.ZodType): z.ZodType =>
  type instanceof z.ZodOptional || type instanceof z.ZodDefault ? bare(type.unwrap() as z.ZodType) : type

/** Every field of a model that is one of a few words, with the type and field of the SDL that shows it. */
const worded = [
  ...kindNames.map((kind) => [kind, models[kind]] as const),
  ['Alias', Alias] as const,
  ['Gap', Gap] as const,
  ...kindNames.map((kind) => [`${kind}LinkEdge`, Link] as const),
].flatMap(([type, model]) =>
  Object.entries(model.shape).flatMap(([field, shape]) => {
    const inner = bare(shape)
    return inner instanceof z.ZodEnum ? [{ type, field, words: inner.options.map(String) }] : []
  }),
)

const valuesOf = (type: unknown) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : null)

describe('the links of the API', () => {
  it.each(linkFields.map((field) => ({ at: `${field.kind}.${field.name}`, ...field })))(
    '$at is a connection to $far with the arguments of a page',
    ({ kind, name, far, inheritsAlong }) => {
      const field = fieldOf(kind, name)
      expect(String(field?.type)).toBe(`${far}LinkConnection!`)
      expect(Object.fromEntries(field!.args.map((arg) => [arg.name, String(arg.type)]))).toEqual({
        first: 'Int',
        after: 'String',
        last: 'Int',
        before: 'String',
        where: 'LinkFilter',
        ...(inheritsAlong && { includeInherited: 'Boolean!' }),
      })
    },
  )

  it('are in the ontology, each of them', () => {
    const shown = kindNames.flatMap((kind) =>
      Object.values(objectNamed(kind).getFields())
        .filter(({ type }) => /LinkConnection$/.test(getNamedType(type).name))
        .map(({ name }) => `${kind}.${name}`),
    )
    expect(shown.sort()).toEqual(linkFields.map(({ kind, name }) => `${kind}.${name}`).sort())
  })

  it.each(kindNames)('say on each edge to %s what the link says', (kind) => {
    const edge = objectNamed(`${kind}LinkEdge`)
    expect(edge.getInterfaces().map(({ name }) => name)).toContain('Link')
    expect(String(edge.getFields()['node']?.type)).toBe(`${kind}!`)
    expect(Object.keys(edge.getFields())).toEqual(
      expect.arrayContaining(Object.keys(Link.shape).filter((field) => field !== 'to')),
    )
  })
})

describe('the kinds in the API', () => {
  it('are all in EntityKind, and nothing else is', () =>
    expect(valuesOf(schema.getType('EntityKind'))).toEqual(kindNames.map((kind) => kind.toUpperCase())))

  it.each(kindNames)(
    '%s shows every property of its model, null only where the model may lack it',
    (kind) => {
      for (const [name, shape] of Object.entries(models[kind].shape)) {
        const field = fieldOf(kind, name)
        expect(field, `${kind}.${name}`).toBeDefined()
        expect(isNonNullType(field!.type), `${kind}.${name} may not be null`).toBe(
          !(shape instanceof z.ZodOptional),
        )
      }
    },
  )

  /** Answers that are more than a list, as fields of the kinds they begin at. */
  const answers: Partial<Record<Kind, string[]>> = {
    Organisation: [
      'trace',
      ...Object.keys(objectNamed('Organisation').getFields()).filter((name) => /partner/i.test(name)),
    ].sort(),
    Programme: ['comparison', 'trace'],
    Activity: ['comparison', 'trace'],
    Commitment: ['comparison', 'recorded', 'standing', 'trace'],
    Outcome: ['comparison', 'trace'],
    Community: ['trace'],
    Passage: ['source'],
  }

  it.each(kindNames)('%s shows nothing that is neither a property, a link nor an answer', (kind) => {
    const others = Object.keys(objectNamed(kind).getFields()).filter(
      (name) => !(name in models[kind].shape) && !linkField(kind, name),
    )
    expect(others.sort()).toEqual(answers[kind] ?? [])
  })

  it.each(kindNames)('%s can be asked for by itself and as a list', (kind) => {
    const { plural } = kinds[kind]
    const one =
      plural === 'activities' || plural === 'communities'
        ? plural.replace(/ies$/, 'y')
        : plural.replace(/s$/, '')
    expect(String(fieldOf('Query', one)?.type)).toBe(kind)
    expect(String(fieldOf('Query', plural)?.type)).toBe(`${kind}Connection`)
  })

  it('show a date as the source words it, as EDTF and as days', () =>
    expect(Object.keys(objectNamed('DateInWords').getFields())).toEqual(
      Object.keys(DateInWords.shape)
        .map((name) => (name === 'date' ? 'edtf' : name))
        .concat('earliest', 'latest', 'precision'),
    ))
})

describe('the conditions of a list', () => {
  const named: Record<string, string> = { in: '[ID!]', overdueOn: 'Date', standing: 'StandingFilter' }

  it.each(kindNames)('on %s are over a property, over a link or one of the named ones', (kind) => {
    for (const { name, type } of Object.values(filterOf(kind).getFields())) {
      const where = `${kind}Filter.${name}`
      if (linkField(kind, name)) expect(String(type), where).toBe('LinkCondition')
      else if (named[name]) expect(String(type), where).toBe(named[name])
      else {
        expect(models[kind].shape, where).toHaveProperty(name)
        expect(String(type), where).toBe(`[${getNamedType(fieldOf(kind, name)!.type).name}!]`)
      }
    }
  })

  it.each(kindNames)('on %s are there for each of its links', (kind) => {
    const links = linkFields.filter((field) => field.kind === kind).map(({ name }) => name)
    expect(Object.keys(filterOf(kind).getFields())).toEqual(expect.arrayContaining(links))
  })

  it('ask where something is only of kinds that are in places, and what is overdue only of commitments', () => {
    const kindsWith = (name: string) => kindNames.filter((kind) => filterOf(kind).getFields()[name])
    const placed = kindNames.filter((kind) =>
      linkFields.some(
        (field) =>
          field.kind === kind &&
          ['BASED_IN', 'DELIVERED_IN', 'CONCERNS'].includes(field.type) &&
          field.direction === 'out',
      ),
    )
    expect(placed).toEqual(expect.arrayContaining(kindsWith('in')))
    expect(kindsWith('in')).not.toEqual([])
    expect(kindsWith('overdueOn')).toEqual(['Commitment'])
  })
})

describe('the words of the API', () => {
  it.each(worded.map((field) => ({ at: `${field.type}.${field.field}`, ...field })))(
    '$at has those of the model',
    ({ type, field, words }) => expect(valuesOf(getNamedType(fieldOf(type, field)!.type))).toEqual(words),
  )

  it('for roles are those of all relationships together', () => {
    const roles = relationshipTypes.flatMap((type) => relationshipOf(type).roles ?? [])
    expect(new Set(valuesOf(schema.getType('Role')))).toEqual(new Set(roles))
    expect(valuesOf(schema.getType('Role'))).toHaveLength(new Set(roles).size)
  })

  it('all come from a model, but for those of the API itself', () => {
    const known = new Set(worded.map(({ type, field }) => getNamedType(fieldOf(type, field)!.type).name))
    const others = own
      .filter((type): type is GraphQLEnumType => isEnumType(type) && !known.has(type.name))
      .map(({ name }) => name)
    expect(others.sort()).toEqual([
      'CommitmentStanding',
      'Counting',
      'CoverageDimension',
      'DatedOrder',
      'EntityKind',
      'Facet',
      'GapQuestion',
      'LinkDirection',
      'MatchReason',
      'Order',
      'Precision',
      'Role',
      'SuggestionPart',
      'SuggestionReasonSort',
      'TieDirection',
      'TieSort',
      'TraceDirection',
      'TraceRelationship',
      'TrailEndReason',
    ])
  })
})

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
