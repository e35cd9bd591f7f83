import type { Record as DriverRecord } from 'neo4j-driver'

/**
 * A question for the graph: what it is called and how it is asked, in plain Cypher that can be pasted into the
 * Neo4j browser. `Params` is what it takes; `Row` is one row of the answer, an object by column.
 */
export type Query<Params, Row> = {
  readonly name: string
  readonly cypher: string
  /** How columns that hold lists are read; see columns.ts. The others are given as they come. */
  readonly reads?: { readonly [Column in keyof Row]?: (lists: never) => Row[Column] }
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
    const read = query.reads?.[column as keyof Row]
    const value: unknown = record.get(column)
    row[column] = read === undefined ? value : read(value as never)
  }
  return row as Row
}
