/**
 * How the declared fields lie on a node or a relationship. Neo4j properties are scalars or lists of scalars, so an
 * object's fields become properties of their own (`due.words` is `dueWords`) and a list of objects becomes lists of
 * equal length (`gaps[].reason` is `gapsReason`). Reading is by column, as lists: a third of the time that maps take.
 */
import { dateRangeOf } from '../lib/edtf.ts'
import { perArguments } from '../lib/perArguments.ts'
import type { Places, RecordReader } from '../neo4j/columns.ts'
import type { DeclaredField } from '../declaration/field.ts'
import type { LinkFacts, Shapes } from './declared.generated.ts'
import { fieldsOf, fieldsOfLink, fieldPartsOf } from './models.ts'
import { kindNames, type Kind } from './ontology.ts'
import type { DateInWords } from './values.ts'

export type Scalar = string | number | boolean
export type PropertyValue = Scalar | Scalar[]
export type Properties = Record<string, PropertyValue>
type Column = PropertyValue | null

type Field = {
  name: string
  shape: 'scalar' | 'list' | 'object' | 'objects' | 'date'
  parts: readonly string[]
  /** Worked out when loading, and no part of what the data say. */
  computed: boolean
}

const rangeParts = ['earliest', 'latest', 'precision'] as const

const partName = (field: string, part: string) => field + part.charAt(0).toUpperCase() + part.slice(1)

function fieldOf(declared: DeclaredField): Field {
  const { name, type, list, computed = false } = declared
  if (type === 'DateInWords')
    return { name, shape: 'date', parts: ['words', 'date', ...rangeParts], computed }
  const parts = fieldPartsOf(declared)
  if (parts) return { name, shape: list ? 'objects' : 'object', parts, computed }
  return { name, shape: list ? 'list' : 'scalar', parts: [], computed }
}

const columnsOf = (fields: readonly Field[]) =>
  fields.flatMap(({ name, parts }) => (parts.length ? parts.map((part) => partName(name, part)) : [name]))

/** Where all the fields of a kind or of links lie: how they are written, and how all or some of them are read. */
export type Layout<Stored = Record<string, unknown>> = RecordReader<Stored> & {
  /** Columns that are computed from others when loading. They stay out of the digest. */
  readonly derived: readonly string[]
  readonly toProperties: (record: Record<string, unknown>) => Properties
  /** Only the fields of these names; other names are passed over. Without names, all. To read another field throws. */
  readonly only: (names?: readonly string[]) => RecordReader<Stored>
}

/** `Stored` is what these fields make, as the declaration has its shape. */
function layoutOf<Stored = Record<string, unknown>>(declared: readonly DeclaredField[]): Layout<Stored> {
  const fields = declared.map(fieldOf)
  const reading = perArguments((names: readonly string[]): RecordReader<Stored> => {
    const read = fields.filter(({ name }) => names.includes(name))
    const unread = fields.filter((field) => !read.includes(field)).map(({ name }) => name)
    return { columns: columnsOf(read), fromColumns: readerOf(read, guardOf(unread)) }
  })
  const all: RecordReader<Stored> = {
    columns: columnsOf(fields),
    fromColumns: readerOf(fields, Object.prototype),
  }
  return {
    ...all,
    derived: [
      ...columnsOf(fields.filter(({ computed }) => computed)),
      ...fields.flatMap(({ name, shape }) =>
        shape === 'date' ? rangeParts.map((part) => partName(name, part)) : [],
      ),
    ],
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
    if (shape === 'scalar' || shape === 'list') properties[name] = value as PropertyValue
    else if (shape === 'objects') {
      for (const part of parts) {
        properties[partName(name, part)] = (value as Record<string, Scalar>[]).map((item) => item[part] ?? '')
      }
    } else {
      const whole =
        shape === 'date' ? { ...(value as DateInWords), ...dateRangeOf((value as DateInWords).date) } : value
      for (const part of parts) {
        const held = (whole as Record<string, Scalar | undefined>)[part]
        if (held !== undefined) properties[partName(name, part)] = held
      }
    }
  }
  return properties
}

/** Makes records again from their columns in order, from a place in the row on. What is absent is null. */
function readerOf<Stored>(fields: readonly Field[], prototype: object) {
  return (places: Places, from = 0): Stored => {
    const row = places as readonly Column[]
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
    return record as Stored
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

const layouts = Object.fromEntries(kindNames.map((kind) => [kind, layoutOf(fieldsOf(kind))])) as Record<
  Kind,
  Layout
>

/** Where the fields of a kind lie. */
export const layout = (kind: Kind) => layouts[kind]

/** Where the fields of a link lie. */
export const linkLayout = layoutOf<LinkFacts>(fieldsOfLink)

/** Nodes by kind. A mapped type, so that the compiler knows the kind of `Entity<K>` where K is not known. */
type Entities = { [K in Kind]: Shapes[K] & { readonly ofKind: K } }

/** A node as it comes out of the graph: what is absent is null, and dates have the days that they may mean. */
export type Entity<K extends Kind = Kind> = Entities[K]

export type { LinkFacts }
