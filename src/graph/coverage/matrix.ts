/** Two lists of pairs → a matrix: every cell has the things that are in its row and in its column, once each. */

export type Heading = { id: string; label: string }
export type Axis = {
  values: readonly Heading[]
  total: number
  pairs: readonly { item: string; value: string }[]
}
export type Cell = { row: Heading; column: Heading; items: readonly string[] }

/** The ids of what each value has, in the order of the ids, so that the same data give the same bytes. */
function itemsOf({ values, pairs }: Axis) {
  const items = new Map(values.map(({ id }) => [id, new Set<string>()]))
  for (const { item, value } of pairs) items.get(value)?.add(item)
  return items
}

const sorted = (ids: Iterable<string>) => [...ids].sort((a, b) => (a < b ? -1 : 1))

export function matrixOf(rows: Axis, columns: Axis) {
  const [inRow, inColumn] = [itemsOf(rows), itemsOf(columns)]
  const cellOf = (row: Heading, column: Heading): Cell => {
    const [some, others] = [inRow.get(row.id)!, inColumn.get(column.id)!]
    return { row, column, items: sorted([...some].filter((id) => others.has(id))) }
  }
  const cells = rows.values.map((row) => columns.values.map((column) => cellOf(row, column)))
  const within = (items: Map<string, Set<string>>) => (value: Heading) => ({
    ...value,
    count: items.get(value.id)!.size,
  })
  return {
    rows: rows.values.map(within(inRow)),
    columns: columns.values.map(within(inColumn)),
    rowsOmitted: rows.total - rows.values.length,
    columnsOmitted: columns.total - columns.values.length,
    cells,
    totalCount: new Set(cells.flat().flatMap(({ items }) => items)).size,
  }
}
export type Matrix = ReturnType<typeof matrixOf>
