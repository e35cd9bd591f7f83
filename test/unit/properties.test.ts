import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { kindNames, type Kind } from '../../src/graph/ontology.ts'
import { LinkModel, models } from '../../src/graph/models.ts'
import { layout, linkLayout, type Layout, type Scalar } from '../../src/graph/properties.ts'
import { DateInWords, Id, Line, Text } from '../../src/graph/values.ts'
import { dateRangeOf } from '../../src/lib/edtf.ts'

type Fullness = 'minimal' | 'full' | 'any'
type Fields = Record<string, unknown>

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const date = fc.constantFrom('2022', '2022-02', '2022-02-28', '2022-21', '2023-24')
const code = fc.constantFrom('E08000025', 'W06000015')
const known = new Map<z.ZodType, fc.Arbitrary<unknown>>([
  [Id, fc.nat(999).map((n) => `passage-${n}`)],
  [Line, word.filter((text) => Line.safeParse(text).success)],
  [Text, word.filter((text) => text.trim() === text)],
  [DateInWords, fc.record({ words: word.filter((text) => Line.safeParse(text).success), date })],
])

/** Anything that a model accepts and would leave as it is: with all that may be absent, with none of it, or with some. */
function arbitraryOf(schema: z.ZodType, fullness: Fullness): fc.Arbitrary<unknown> {
  const held = known.get(schema)
  if (held) return held
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries(schema.shape as Record<string, z.ZodType>)
    const optional = shape.filter(([, field]) => field instanceof z.ZodOptional).map(([name]) => name)
    const there = shape.filter(([name]) => fullness !== 'minimal' || !optional.includes(name))
    const fields = Object.fromEntries(there.map(([name, field]) => [name, arbitraryOf(field, fullness)]))
    const always = there
      .map(([name]) => name)
      .filter((name) => fullness !== 'any' || !optional.includes(name))
    return fc.record(fields, { requiredKeys: always, noNullPrototype: true })
  }
  if (schema instanceof z.ZodOptional) return arbitraryOf(schema.unwrap() as z.ZodType, fullness)
  if (schema instanceof z.ZodDefault) {
    return fullness === 'minimal'
      ? fc.constant(schema.parse(undefined))
      : arbitraryOf(schema.unwrap() as z.ZodType, fullness)
  }
  if (schema instanceof z.ZodArray) {
    const items = arbitraryOf(schema.element as z.ZodType, fullness)
    const takes = (count: number) => schema.safeParse(fc.sample(items, count)).success
    const least = takes(0) ? 0 : 1
    const most = takes(1) ? 3 : 0
    return fc.array(items, {
      minLength: fullness === 'full' ? Math.min(1, most) : least,
      maxLength: fullness === 'minimal' ? least : most,
    })
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber) {
    const whole = fc.integer({ min: -5_000, max: 5_000 }).filter((value) => schema.safeParse(value).success)
    return schema.safeParse(0.5).success
      ? fc.oneof(whole, fc.double({ noNaN: true, noDefaultInfinity: true }))
      : whole
  }
  if (schema instanceof z.ZodURL) return fc.webUrl()
  return schema.safeParse('E08000025').success && !schema.safeParse('a').success ? code : word
}

/** The record as the graph gives it: what is absent is null, and dates have the days that they may mean. */
function storedAs(schema: z.ZodType, value: unknown): unknown {
  if (value === undefined)
    return schema instanceof z.ZodDefault ? storedAs(schema, schema.parse(undefined)) : null
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return storedAs(schema.unwrap() as z.ZodType, value)
  if (schema === DateInWords) return { ...(value as Fields), ...dateRangeOf((value as DateInWords).date) }
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).map((item) => storedAs(schema.element as z.ZodType, item))
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => [
        name,
        storedAs(field, (value as Fields)[name]),
      ]),
    )
  }
  return value
}

const linkModel = LinkModel.omit({ to: true })
const all: readonly (readonly [string, z.ZodObject, Layout | typeof linkLayout])[] = [
  ...kindNames.map((kind): (typeof all)[number] => [kind, models[kind], layout(kind)]),
  ['a link', linkModel, linkLayout],
]
const cases = all.flatMap(([of, model, lies]) =>
  (['minimal', 'full', 'any'] as const).map((fullness) => ({ of, model, lies, fullness })),
)

/** What no record gives: it is worked out where data sets are put together. */
const computed = { dataSets: [], disagreements: [] }

const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value)

describe('a record in the graph', () => {
  it.each(cases)('of $of ($fullness) comes back as it was', ({ model, lies, fullness }) =>
    fc.assert(
      fc.property(arbitraryOf(model, fullness), (given) => {
        const record = model.parse(given) as Fields
        const properties = lies.toProperties(record)
        const row = lies.columns.map((column) => properties[column] ?? null)
        expect(lies.fromColumns(row)).toEqual({ ...(storedAs(model, record) as Fields), ...computed })
      }),
      { numRuns: fullness === 'minimal' ? 10 : 50, endOnFailure: true },
    ),
  )

  it.each(cases)(
    'of $of ($fullness) is scalars and lists of scalars of one type, in its columns and nowhere else',
    ({ model, lies, fullness }) =>
      fc.assert(
        fc.property(arbitraryOf(model, fullness), (given) => {
          for (const [name, value] of Object.entries(lies.toProperties(model.parse(given) as Fields))) {
            expect(lies.columns).toContain(name)
            const items = Array.isArray(value) ? value : [value]
            expect(items.length, name).toBeGreaterThan(0)
            expect(
              items.every((item) => isScalar(item) && typeof item === typeof items[0]),
              name,
            ).toBe(true)
          }
        }),
        { numRuns: 20, endOnFailure: true },
      ),
  )

  it.each(all)('of %s has a column of its own for each part', (_, __, { columns, derived }) => {
    expect(new Set(columns).size).toBe(columns.length)
    expect(columns).toEqual(expect.arrayContaining([...derived]))
  })
})

describe('how a record lies', () => {
  const minimal = (kind: Kind, more: Fields) => {
    const [record] = fc.sample(arbitraryOf(models[kind], 'minimal'), 1)
    return { ...(record as Fields), ...more }
  }

  it('gives what is absent no property, so that null and nothing are one', () => {
    const properties = layout('Commitment').toProperties(minimal('Commitment', { aliases: [], gaps: [] }))
    expect(Object.keys(properties).sort()).toEqual([
      'evidence',
      'id',
      'kind',
      'name',
      'status',
      'statusBasis',
    ])
  })

  it('keeps zero and false, which are not absent', () => {
    const record = minimal('Measure', { value: 0, mayAggregate: false })
    expect(layout('Measure').toProperties(record)).toMatchObject({ value: 0, mayAggregate: false })
  })

  it('keeps the days that a date may mean beside its words, and knows them for computed', () => {
    const due = { words: 'by winter', date: '2022-24' }
    const properties = layout('Commitment').toProperties(minimal('Commitment', { due }))
    expect(properties).toMatchObject({
      dueWords: 'by winter',
      dueDate: '2022-24',
      dueEarliest: '2022-12-01',
      dueLatest: '2023-02-28',
      duePrecision: 'SEASON',
    })
    expect(layout('Commitment').derived.slice(-3)).toEqual(['dueEarliest', 'dueLatest', 'duePrecision'])
  })

  it('keeps the parts of many things in lists of equal length, and what one of them lacks is null again', () => {
    const gaps = [
      { about: 'seat', reason: 'NOT_STATED' },
      { about: 'date', reason: 'PLACEHOLDER', note: '[here]' },
    ]
    const properties = layout('Theme').toProperties(minimal('Theme', { gaps }))
    expect(properties).toMatchObject({
      gapsAbout: ['seat', 'date'],
      gapsReason: ['NOT_STATED', 'PLACEHOLDER'],
      gapsNote: ['', '[here]'],
    })
    const row = layout('Theme').columns.map((column) => properties[column] ?? null)
    expect(layout('Theme').fromColumns(row)['gaps']).toEqual([{ ...gaps[0], note: null }, gaps[1]])
  })
})
