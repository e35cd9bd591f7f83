import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { kindNames, kinds, relationshipOf, relationshipTypes, type Kind } from '../../src/graph/ontology.ts'
import { fieldsOf, LinkModel, models } from '../../src/graph/models.ts'
import { seedSchema } from '../../src/seeding/jsonSchema.ts'
import { readSeeds, type SeedRecord } from '../../src/seeding/read.ts'

type Schema = { [word: string]: unknown }

const words = new Set([
  '$schema',
  'title',
  'description',
  'default',
  'format',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'pattern',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'allOf',
])

const typeOf = (value: unknown) =>
  value === null
    ? ['null']
    : Array.isArray(value)
      ? ['array']
      : Number.isInteger(value)
        ? ['integer', 'number']
        : [typeof value]

/** What a value does against a JSON Schema made of `words`; another word is an error, so that none goes unchecked. */
function wrongs(schema: Schema, value: unknown, at = ''): string[] {
  const found: string[] = Object.keys(schema)
    .filter((word) => !words.has(word))
    .map((word) => `${at}: ${word} is not known to this test`)
  const must = (holds: boolean, word: string) => {
    if (!holds) found.push(`${at}: ${word} ${JSON.stringify(schema[word])}`)
  }
  const {
    type,
    properties = {},
    required = [],
    items,
  } = schema as { type?: string; properties?: Record<string, Schema>; required?: string[]; items?: Schema }
  if (type) must(typeOf(value).includes(type), 'type')
  if (schema['enum']) must((schema['enum'] as unknown[]).includes(value), 'enum')
  for (const part of (schema['allOf'] ?? []) as Schema[]) found.push(...wrongs(part, value, at))
  if (typeof value === 'string') {
    if (schema['pattern']) must(new RegExp(schema['pattern'] as string, 'u').test(value), 'pattern')
    must(value.length >= ((schema['minLength'] as number) ?? 0), 'minLength')
    must(value.length <= ((schema['maxLength'] as number) ?? Infinity), 'maxLength')
  }
  if (typeof value === 'number') {
    must(value >= ((schema['minimum'] as number) ?? -Infinity), 'minimum')
    must(value <= ((schema['maximum'] as number) ?? Infinity), 'maximum')
    must(value > ((schema['exclusiveMinimum'] as number) ?? -Infinity), 'exclusiveMinimum')
  }
  if (Array.isArray(value)) {
    must(value.length >= ((schema['minItems'] as number) ?? 0), 'minItems')
    must(value.length <= ((schema['maxItems'] as number) ?? Infinity), 'maxItems')
    if (items) found.push(...value.flatMap((item, index) => wrongs(items, item, `${at}[${index}]`)))
  } else if (typeof value === 'object' && value !== null) {
    must(
      required.every((name) => name in value),
      'required',
    )
    if (schema['additionalProperties'] === false)
      must(
        Object.keys(value).every((name) => name in properties),
        'additionalProperties',
      )
    found.push(
      ...Object.entries(value).flatMap(([name, held]) =>
        properties[name] ? wrongs(properties[name], held, `${at}.${name}`) : [],
      ),
    )
  }
  return found
}

/** Whether the models accept a record, each link by itself. */
function isAccepted({ kind, value: { links = {}, ...fields } }: SeedRecord) {
  const all = Object.values(links as Record<string, unknown[]>).flat()
  return models[kind].safeParse(fields).success && all.every((link) => LinkModel.safeParse(link).success)
}

const schemas = Object.fromEntries(kindNames.map((kind) => [kind, seedSchema(kind) as Schema])) as Record<
  Kind,
  Schema
>
const itemOf = (kind: Kind) =>
  schemas[kind]['items'] as Schema & { properties: Record<string, Schema>; required: string[] }

let records: SeedRecord[]
beforeAll(async () => {
  records = (await readSeeds(fileURLToPath(new URL('../../seeds/', import.meta.url)))).records
})

describe('the JSON Schema of a seed file', () => {
  it.each(kindNames)('of %s accepts every item of the seeds that the model accepts', (kind) => {
    const items = records.filter((record) => record.kind === kind && isAccepted(record))
    expect(
      items.flatMap((record) => wrongs(itemOf(kind), record.value, `${record.file}:${record.lineOf([])}`)),
    ).toEqual([])
  })

  it('is tried on the seeds that come with the product', () =>
    expect(records.filter(isAccepted).length).toBeGreaterThan(300))

  it.each(kindNames)(
    'of %s knows every field of the model, asks for those that have no default, and refuses others',
    (kind) => {
      const { shape } = models[kind]
      const required = Object.entries(shape).filter(([, field]) => !field.safeParse(undefined).success)
      expect(Object.keys(itemOf(kind).properties).sort()).toEqual([...Object.keys(shape), 'links'].sort())
      expect([...itemOf(kind).required].sort()).toEqual(required.map(([name]) => name).sort())
      expect(itemOf(kind)['additionalProperties']).toBe(false)
    },
  )

  it.each(kindNames)(
    'of %s knows the relationships that start there, with their ends and roles, and no other',
    (kind) => {
      const starting = relationshipTypes.filter((type) =>
        relationshipOf(type).joins.some(({ from }) => from === kind),
      )
      const { properties, additionalProperties } = itemOf(kind).properties['links'] as {
        properties: Record<string, Schema>
        additionalProperties: boolean
      }
      expect(Object.keys(properties)).toEqual(starting)
      expect(additionalProperties).toBe(false)
      for (const type of starting) {
        const link = (role?: string, to?: Kind) => ({
          to: `${to ? kinds[to].prefix : 'nobody'}-a`,
          ...(role && { role }),
        })
        const [role] = relationshipOf(type).roles ?? []
        const ends = relationshipOf(type)
          .joins.filter(({ from }) => from === kind)
          .map(({ to }) => to)
        for (const end of ends) expect(wrongs(properties[type]!, [link(role, end)])).toEqual([])
        expect(wrongs(properties[type]!, [link(role)])).not.toEqual([])
        if (role) expect(wrongs(properties[type]!, [link('SLEEPS', ends[0])])).not.toEqual([])
      }
    },
  )

  it.each(kindNames)('of %s says of each field what the declaration says', (kind) => {
    for (const { name, says } of fieldsOf(kind).filter(({ computed }) => !computed))
      expect(itemOf(kind).properties[name], name).toMatchObject({ description: says })
  })

  it.each(kindNames)('of %s has no field that is worked out when loading', (kind) =>
    expect(Object.keys(itemOf(kind).properties)).not.toEqual(expect.arrayContaining(['dataSets'])),
  )

  it.each(kindNames)('of %s says what it is of', (kind) =>
    expect(schemas[kind]).toMatchObject({
      $schema: expect.stringContaining('json-schema.org'),
      title: `Seeds: ${kinds[kind].plural}`,
      description: kinds[kind].says,
      type: 'array',
    }),
  )
})
