/**
 * How a model's fields lie on a node or a relationship. Neo4j properties are scalars or lists of scalars, so an
 * object's fields become properties of their own (`due.words` is `dueWords`) and a list of objects becomes lists of
 * equal length (`gaps[].reason` is `gapsReason`). Reading is by column, as lists: a third of the time that maps take.
 */
import type { z } from 'zod'
import { spanOf } from '../lib/edtf.ts'
import { perArguments } from '../lib/perArguments.ts'
import type { Kind } from './ontology.ts'
import { models } from './models.ts'
import { DateInWords, Link } from './values.ts'

export type Scalar = string | number | boolean
export type Value = Scalar | Scalar[]
export type Properties = Record<string, Value>
type Column = Value | null

type Field = {
  name: string
  shape: 'scalar' | 'list' | 'object' | 'objects' | 'date'
  parts: readonly string[]
}

const spanParts = ['earliest', 'latest', 'precision'] as const

const partName = (field: string, part: string) => field + part.charAt(0).toUpperCase() + part.slice(1)

/** Looks through `.optional()` and `.default()`. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod as z.core.$ZodType['_zod'] & { def: { innerType?: z.core.$ZodType } }
  return (def.type === 'optional' || def.type === 'default') && def.innerType ? bare(def.innerType) : schema
}

const objectParts = (schema: z.core.$ZodType) => Object.keys((schema as unknown as z.ZodObject).shape)

function fieldOf(name: string, schema: z.core.$ZodType): Field {
  const inner = bare(schema)
  const { type } = inner._zod.def
  if (inner === DateInWords) return { name, shape: 'date', parts: [...objectParts(inner), ...spanParts] }
  if (type === 'object') return { name, shape: 'object', parts: objectParts(inner) }
  if (type !== 'array') return { name, shape: 'scalar', parts: [] }
  const element = bare((inner as unknown as z.ZodArray).element)
  return element._zod.def.type === 'object'
    ? { name, shape: 'objects', parts: objectParts(element) }
    : { name, shape: 'list', parts: [] }
}

const fieldsOf = (model: z.ZodObject) =>
  Object.entries(model.shape).map(([name, schema]) => fieldOf(name, schema))
const columnsOf = (fields: readonly Field[]) =>
  fields.flatMap(({ name, parts }) => (parts.length ? parts.map((part) => partName(name, part)) : [name]))

/** Fields of a model: the columns they lie in, and the way back from a row, in which they begin at `from`. */
export type Reading = {
  readonly columns: readonly string[]
  readonly fromColumns: (row: readonly Column[], from?: number) => Record<string, unknown>
}

/** All of a model's fields, and the way there. */
export type Layout = Reading & {
  /** Columns that are computed from others when loading. They stay out of the digest. */
  readonly derived: readonly string[]
  readonly toProperties: (record: Record<string, unknown>) => Properties
  /** Only the fields of these names; other names are passed over. Without names, all. To read another field throws. */
  readonly only: (names?: readonly string[]) => Reading
}

function layoutOf(model: z.ZodObject): Layout {
  const fields = fieldsOf(model)
  const reading = perArguments((names: readonly string[]): Reading => {
    const read = fields.filter(({ name }) => names.includes(name))
    const unread = fields.filter((field) => !read.includes(field)).map(({ name }) => name)
    return { columns: columnsOf(read), fromColumns: readerOf(read, guardOf(unread)) }
  })
  const all: Reading = { columns: columnsOf(fields), fromColumns: readerOf(fields, Object.prototype) }
  return {
    ...all,
    derived: fields.flatMap(({ name, shape }) =>
      shape === 'date' ? spanParts.map((part) => partName(name, part)) : [],
    ),
    toProperties: (record) => toProperties(fields, record),
    only: (names) => (names ? reading(names) : all),
  }
}

/** What a node that was read in part inherits: a field that was not asked for is a mistake of ours, never an absence. */
function guardOf(unread: readonly string[]): object {
  const guard = {}
  for (const name of unread) {
    Object.defineProperty(guard, name, {
      get() {
        throw new Error(`${name} was not read: say in selection.ts that the field which needs it does.`)
      },
    })
  }
  return guard
}

/** The properties of one record; what is absent has none. */
function toProperties(fields: readonly Field[], record: Record<string, unknown>): Properties {
  const properties: Properties = {}
  for (const { name, shape, parts } of fields) {
    const value = record[name]
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue
    if (shape === 'scalar' || shape === 'list') properties[name] = value as Value
    else if (shape === 'objects') {
      for (const part of parts) {
        properties[partName(name, part)] = (value as Record<string, Scalar>[]).map((item) => item[part] ?? '')
      }
    } else {
      const whole =
        shape === 'date' ? { ...(value as DateInWords), ...spanOf((value as DateInWords).date) } : value
      for (const part of parts) {
        const held = (whole as Record<string, Scalar | undefined>)[part]
        if (held !== undefined) properties[partName(name, part)] = held
      }
    }
  }
  return properties
}

/** Makes records again from their columns in order, from a place in the row on. What is absent is null. */
function readerOf(fields: readonly Field[], prototype: object) {
  return (row: readonly Column[], from = 0): Record<string, unknown> => {
    const record = Object.create(prototype) as Record<string, unknown>
    let at = from
    for (const { name, shape, parts } of fields) {
      if (shape === 'scalar') record[name] = row[at++] ?? null
      else if (shape === 'list') record[name] = row[at++] ?? []
      else {
        record[name] = shape === 'objects' ? objectsIn(row, at, parts) : objectIn(row, at, parts)
        at += parts.length
      }
    }
    return record
  }
}

const objectIn = (row: readonly Column[], at: number, parts: readonly string[]) =>
  row[at] == null ? null : together(parts, row.slice(at, at + parts.length))

const objectsIn = (row: readonly Column[], at: number, parts: readonly string[]) =>
  ((row[at] ?? []) as Scalar[]).map((_, index) =>
    together(
      parts,
      parts.map((_, part) => (row[at + part] as Scalar[])[index]),
    ),
  )

const together = (parts: readonly string[], values: readonly (Column | undefined)[]) =>
  Object.fromEntries(
    parts.map((part, index) => [part, values[index] === '' ? null : (values[index] ?? null)]),
  )

const layouts = Object.fromEntries(
  Object.entries(models).map(([kind, model]) => [kind, layoutOf(model)]),
) as Record<Kind, Layout>

/** Where the fields of a kind lie. */
export const layout = (kind: Kind) => layouts[kind]

/** Where the fields of a link lie. `to` is the end itself, not a property. */
export const linkLayout = layoutOf(Link.omit({ to: true }))

type Nullable<T> = undefined extends T ? Exclude<T, undefined> | null : T
type Stored<T> = T extends { words: string; date: string } ? DateInWords : T

/** A node as it comes out of the graph: its model's fields, absent ones null, dates with the days they may mean. */
export type Entity<K extends Kind = Kind> = {
  [Name in K]: { readonly ofKind: Name } & {
    readonly [Field in keyof Required<z.output<(typeof models)[Name]>>]: Stored<
      Nullable<z.output<(typeof models)[Name]>[Field & keyof z.output<(typeof models)[Name]>]>
    >
  }
}[K]

type LinkFields = z.output<typeof Link>

/** What a link says of itself, as it comes out of the graph. */
export type LinkFacts = {
  readonly [Field in keyof Required<Omit<LinkFields, 'to'>>]: Stored<Nullable<LinkFields[Field]>>
}
