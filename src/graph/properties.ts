/**
 * How a model's fields lie on a node or a relationship. Neo4j properties are scalars or lists of scalars, so an
 * object's fields become properties of their own (`due.words` is `dueWords`) and a list of objects becomes lists of
 * equal length (`gaps[].reason` is `gapsReason`). Reading is by column, as lists: a third of the time that maps take.
 */
import type { z } from 'zod'
import { spanOf } from '../lib/edtf.ts'
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

/** A model's fields, the columns they lie in, and the way there and back. */
export type Layout = ReturnType<typeof layoutOf>

function layoutOf(model: z.ZodObject) {
  const fields = fieldsOf(model)
  return {
    columns: columnsOf(fields),
    /** Columns that are computed from others when loading. They stay out of the digest. */
    derived: fields.flatMap(({ name, shape }) =>
      shape === 'date' ? spanParts.map((part) => partName(name, part)) : [],
    ),
    toProperties: (record: Record<string, unknown>) => toProperties(fields, record),
    fromColumns: (row: readonly Column[]) => fromColumns(fields, row),
  }
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

/** One record again, from its columns in order. What is absent is null. */
function fromColumns(fields: readonly Field[], row: readonly Column[]): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  let at = 0
  for (const { name, shape, parts } of fields) {
    if (shape === 'scalar' || shape === 'list') {
      record[name] = row[at++] ?? (shape === 'list' ? [] : null)
      continue
    }
    const held = row.slice(at, at + parts.length)
    at += parts.length
    record[name] =
      shape === 'objects'
        ? ((held[0] ?? []) as Scalar[]).map((_, index) =>
            together(
              parts,
              held.map((list) => (list as Scalar[])[index]),
            ),
          )
        : held[0] == null
          ? null
          : together(parts, held)
  }
  return record
}

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
