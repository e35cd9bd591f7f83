/**
 * What stands in a list of the Cypher text and how it is read again, as one value: what counts the places when the text
 * is written is what counts them when a row is read.
 *
 * What is many small things is best returned as `collect([a, b, c])`: lists decode three times as fast as maps, and much
 * faster than a row each. So `const tie = columns({ id: value<string>('n.id'), name: value<string>('n.name') })`, in the
 * text `collect(${tie.cypher}) AS ties`, and beside the text `reads: { ties: tie.readAll }`.
 */

/** A list as the driver gives it. */
export type Places = readonly unknown[]

/** Some neighbouring places of a list: an expression of Cypher for each, and the reader of them when they begin at `from`. */
export type Part<Value> = {
  readonly cypher: readonly string[]
  readonly at: (from: number) => (places: Places) => Value
}

/** A whole list: its text, and how one of it or a list of many is read. */
export type Columns<Row> = {
  readonly cypher: string
  readonly read: (places: Places) => Row
  readonly readAll: (lists: readonly Places[]) => Row[]
}

/** How each part of a list is read, by its name. */
export type Readers<Row> = { readonly [Name in keyof Row]: (places: Places) => Row[Name] }

/** What these columns are read as. */
export type RowOf<Read> = Read extends Columns<infer Row> ? Row : never

/** One place, given as it comes. */
export const value = <Value>(cypher: string): Part<Value> => ({
  cypher: [cypher],
  at: (from) => (places) => places[from] as Value,
})

/** A place that holds a list of such lists. */
export const list = <Row>(cypher: string, { readAll }: Columns<Row>): Part<Row[]> => ({
  cypher: [cypher],
  at: (from) => (places) => readAll(places[from] as readonly Places[]),
})

/** No place at all: what is the same in every row, or is not asked for. */
export const given = <Value>(same: Value): Part<Value> => ({ cypher: [], at: () => () => same })

/** Properties by name, and how their values become a record: in that order, in a list in which they begin at `from`. */
export type RecordReader<Stored = object> = {
  readonly columns: readonly string[]
  readonly fromColumns: (places: Places, from?: number) => Stored
}

/** Properties of what a variable holds, read as a record. */
export const recordIn = <Stored>(
  variable: string,
  { columns: names, fromColumns }: RecordReader<Stored>,
): Part<Stored> => ({
  cypher: names.map((name) => `${variable}.${name}`),
  at: (from) => (places) => fromColumns(places, from),
})

/** The same record from `properties(…)` of something: slower a record, but for things of any kind together. */
export const fromProperties = <Stored>(
  { columns: names, fromColumns }: RecordReader<Stored>,
  properties: Readonly<Record<string, unknown>>,
) => fromColumns(names.map((name) => properties[name] ?? null))

/** The readers of these parts when they stand one after the other, the first at `from`. */
function readersOf<Value>(parts: readonly Part<Value>[], from: number) {
  let next = from
  return parts.map(({ cypher, at }) => {
    const reader = at(next)
    next += cypher.length
    return reader
  })
}

const textsOf = (parts: readonly Part<unknown>[]) => parts.flatMap(({ cypher }) => cypher)

/** Parts one after the other, read as a list. */
export const each = <Value>(parts: readonly Part<Value>[]): Part<Value[]> => ({
  cypher: textsOf(parts),
  at: (from) => {
    const readers = readersOf(parts, from)
    return (places) => readers.map((read) => read(places))
  },
})

type Named = Readonly<Record<string, Part<unknown>>>
type Read<Parts extends Named> = {
  -readonly [Name in keyof Parts]: Parts[Name] extends Part<infer Value> ? Value : never
}

/** Parts one after the other, read as a record of the same names. */
export const group = <Parts extends Named>(parts: Parts): Part<Read<Parts>> => ({
  cypher: textsOf(Object.values(parts)),
  at: (from) => {
    const names = Object.keys(parts)
    const readers = readersOf(Object.values(parts), from)
    return (places) => {
      const made: Record<string, unknown> = {}
      for (let at = 0; at < names.length; at += 1) made[names[at]!] = readers[at]!(places)
      return made as Read<Parts>
    }
  },
})

const listed = <Row>(parts: Named, read: (places: Places) => Row): Columns<Row> => ({
  cypher: `[${textsOf(Object.values(parts)).join(', ')}]`,
  read,
  readAll: (lists) => lists.map((places) => read(places)),
})

/** A list of these parts, read as a record of the same names. */
export const columns = <Parts extends Named>(parts: Parts): Columns<Read<Parts>> =>
  listed(parts, group(parts).at(0))

/**
 * A list of these parts, of which `make` makes what is read: for pages of thousands of rows, as a record whose names are
 * written out is made in half the time.
 */
export function columnsAs<Parts extends Named, Row>(
  parts: Parts,
  make: (readers: Readers<Read<Parts>>) => (places: Places) => Row,
): Columns<Row> {
  const names = Object.keys(parts)
  const readers = readersOf(Object.values(parts), 0).map((read, at) => [names[at], read])
  return listed(parts, make(Object.fromEntries(readers) as Readers<Read<Parts>>))
}
