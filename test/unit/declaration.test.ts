/** What is declared once: what a small schema becomes, and what is said of one that makes no sense. */
import { buildSchema, parse, printType, Source, type DefinitionNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import { declarationOf } from '../../src/declaration/declaration.ts'
import { expand } from '../../src/declaration/expand.ts'
import { readSchemaFiles } from '../../src/declaration/files.ts'
import { problemsOf } from '../../src/declaration/problems.ts'
import { typescriptOf } from '../../src/declaration/typescript.ts'

const product = readSchemaFiles(new URL('../../schema/', import.meta.url))

/** The product's schema with more written into it. */
const withMore = (text: string) => ({
  ...product,
  definitions: [...product.definitions, ...parse(new Source(text, 'schema/more.graphql')).definitions],
})

const service = `
extend enum Relationship {
  "Offers."
  OFFERS
}

"Something that people can go to: a clinic, a class."
type Service implements Node & Entity @kind(prefix: "service", plural: "services") {
  "Whether it costs nothing."
  free: Boolean! @default(value: true)
  "Who offers it."
  offeredBy: [Organisation!]! @link(type: OFFERS, direction: BACKWARD)
}

extend type Organisation {
  "What it offers."
  services: [Service!]! @link(type: OFFERS)
}`

const completeOf = (text: string) => {
  const files = withMore(text)
  return buildSchema(expand(files, declarationOf(files.definitions)))
}

const problemsIn = (definitions: readonly DefinitionNode[]) => problemsOf(declarationOf(definitions))
const problemsWith = (text: string) => problemsIn(withMore(text).definitions)

describe('the declaration of the product', () => {
  it('makes sense', () => expect(problemsIn(product.definitions)).toEqual([]))

  it('says nothing to clients of how it is stored', () => {
    const complete = expand(product, declarationOf(product.definitions))
    expect(complete).not.toMatch(/@(kind|link|paged|relationship|role|default|range|shownAs|order)\b/)
    expect(complete).not.toMatch(/\b(Line|Text|GssCode|Url)\b[!\]]/)
  })
})

describe('a kind that is declared', () => {
  const schema = completeOf(service)
  const printed = (name: string) => printType(schema.getType(name)!).replace(/"""[\s\S]*?"""\n\s*/g, '')

  it('can be asked for by itself and as a list', () => {
    const fields = schema.getQueryType()!.getFields()
    expect(String(fields['service']!.type)).toBe('Service')
    expect(fields['services']!.args.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([
      'where: ServiceFilter',
      'order: Order!',
      'first: Int',
      'after: String',
      'last: Int',
      'before: String',
    ])
    expect(fields['services']!.description).toBe('All services, or those that meet every condition.')
  })

  it('has what every kind has, then what is its own', () => {
    const names = Object.keys((schema.getType('Service') as never as { getFields: () => object }).getFields())
    expect(names).toEqual([
      'id',
      'name',
      'aliases',
      'identifiers',
      'summary',
      'caveats',
      'gaps',
      'evidence',
      'dataSets',
      'disagreements',
      'free',
      'offeredBy',
    ])
  })

  it('has pages of links at both ends, and conditions over them', () => {
    expect(printed('Service')).toContain('offeredBy(')
    expect(printed('Organisation')).toMatch(/services\([\s\S]*?\): ServiceLinkConnection!/)
    expect(printed('ServiceFilter')).toContain('offeredBy: LinkCondition')
    expect(printed('OrganisationFilter')).toContain('services: LinkCondition')
    expect(printed('ServiceLinkEdge')).toContain('evidence: [Passage!]!')
  })

  it('is in EntityKind, in a few words', () =>
    expect(
      (schema.getType('EntityKind') as never as { getValues: () => { name: string; description: string }[] })
        .getValues()
        .find(({ name }) => name === 'SERVICE')?.description,
    ).toBe('Something that people can go to.'))

  it('is data and a shape for all that is done with the graph', () => {
    const text = typescriptOf(declarationOf(withMore(service).definitions))
    expect(text).toContain(
      'Service: {"prefix":"service","plural":"services","datedBy":null,"says":"something that people can go to"}',
    )
    expect(text).toContain(
      'OFFERS: {"says":"offers","joins":[{"from":"Organisation","out":"services","to":"Service","in":"offeredBy"}]}',
    )
    expect(text).toMatch(/export interface Service extends Common \{[\s\S]*?readonly free: boolean\n\}/)
  })
})

describe('a declaration that makes no sense', () => {
  it.each([
    [
      'a link without its other end',
      service.replace(/extend type Organisation[\s\S]*/, ''),
      'schema/more.graphql:12: Service.offeredBy has no field at its other end: give Organisation one of type [Service!]! @link(type: OFFERS)',
    ],
    [
      'a relationship that is not declared',
      service.replaceAll('type: OFFERS', 'type: OFFRES'),
      'schema/more.graphql:12: Service.offeredBy: there is no relationship OFFRES: add it to schema/relationships.graphql',
    ],
    [
      'a relationship that joins nothing',
      'extend enum Relationship { "Likes." LIKES }',
      'schema/more.graphql:1: LIKES joins nothing: give two kinds a field with @link',
    ],
    [
      'a field without a sentence',
      service.replace('"Whether it costs nothing."', ''),
      'schema/more.graphql:10: Service.free needs a sentence that says what it means',
    ],
    [
      'a type that nothing can store',
      service.replace('free: Boolean!', 'free: Sometimes!'),
      'schema/more.graphql:10: Service.free has a type that cannot be stored: Sometimes',
    ],
    [
      'a list of things that is no link',
      service.replace('free: Boolean! @default(value: true)', 'free: [Place!]!'),
      'schema/more.graphql:10: Service.free leads to Place: a field of links needs @link(type: …)',
    ],
    [
      'a default of something that may be null',
      service.replace('Boolean!', 'Boolean'),
      'schema/more.graphql:10: Service.free has a default, so it is never null: write !',
    ],
    [
      'a word that its enumeration does not have',
      service.replace('Boolean! @default(value: true)', 'TermStatus! @default(value: LOVED)'),
      'schema/more.graphql:10: Service.free: LOVED is not one of PREFERRED, USED, CONTESTED',
    ],
    [
      'a date to order by that is none',
      service.replace('plural: "services"', 'plural: "services", datedBy: "free"'),
      'schema/more.graphql:8: Service: datedBy names no DateInWords of it: free',
    ],
    ['two kinds with one prefix', service.replace('"service"', '"org"'), 'two kinds have the prefix org'],
    [
      'a name that is taken',
      service.replace('free:', 'name:'),
      'schema/more.graphql:8: Service has name twice',
    ],
  ])('with %s is refused in words', (_, text, problem) => expect(problemsWith(text)).toContain(problem))
})
