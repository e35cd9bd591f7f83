/** Puts the rows of a batch back in the order of its keys: by key, never by position, as a key may have no row. */
export function oneEach<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string) {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  return keys.map((key) => byKey.get(key))
}
