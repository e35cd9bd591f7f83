/** Rows that come mixed → parts of one kind each, as a statement takes them, with few rows waiting at any time. */

/** At most `size` rows to a part, and at most `waiting` rows in memory that have not been handed on. */
export type BatchLimits = { size: number; waiting: number }

/**
 * The rows by what `nameOf` calls them, in parts. A part goes when it is full; when too many rows wait, the largest goes
 * as it is, so that a source may be in any order and of any length.
 */
export function* batchesOf<Row, Name>(
  rows: Iterable<Row>,
  nameOf: (row: Row) => Name,
  { size, waiting }: BatchLimits,
): Generator<[Name, Row[]]> {
  const parts = new Map<Name, Row[]>()
  let held = 0
  for (const row of rows) {
    const name = nameOf(row)
    const part = parts.get(name) ?? []
    parts.set(name, part)
    part.push(row)
    held += 1
    if (part.length < size && held < waiting) continue
    const [which, going] = part.length < size ? largest(parts) : [name, part]
    parts.delete(which)
    held -= going.length
    yield [which, going]
  }
  yield* parts
}

const largest = <Name, Row>(parts: ReadonlyMap<Name, Row[]>) =>
  [...parts].reduce((most, each) => (each[1].length > most[1].length ? each : most))
