import type { Record as DriverRecord } from 'neo4j-driver'

/** For each column that holds lists of values: the names of those values, in the order of the Cypher text. */
export type ListColumns<Row> = {
  readonly [Column in keyof Row]?: Row[Column] extends readonly (infer Item)[]
    ? readonly (keyof Item & string)[]
    : never
}

/**
 * A question for the graph: what it is called and how it is asked, in plain Cypher that can be pasted into the
 * Neo4j browser. `Params` is what it takes; `Row` is one row of the answer, an object by column.
 *
 * A column that is many small things is best returned as `collect([a, b, c])`: lists decode three times as fast as
 * maps, and much faster than a row each. Name their places in `lists` and they come back as objects:
 * `lists: { members: ['id', 'name'] }`.
 */
export type Query<Params, Row> = {
  readonly name: string
  readonly cypher: string
  readonly lists?: ListColumns<Row>
  /** Never there; it only carries the two types. */
  readonly shape?: (params: Params) => Row
}

/** A query value. Its name is that of the constant that it is exported as. */
export const defineQuery = <Params extends object, Row extends object>(
  query: Query<Params, Row>,
): Query<Params, Row> => query

/** How one record of the driver becomes a row of this query. */
export function rowOf<Row>(query: Query<never, Row>, record: DriverRecord): Row {
  const row: Record<PropertyKey, unknown> = {}
  for (const column of record.keys) {
    const names = query.lists?.[column as keyof Row]
    const value: unknown = record.get(column)
    row[column] = names === undefined ? value : (value as unknown[][]).map(byName(names))
  }
  return row as Row
}

const byName = (names: readonly string[]) => (values: readonly unknown[]) => {
  const item: Record<string, unknown> = {}
  names.forEach((name, place) => (item[name] = values[place]))
  return item
}
