/** A page of a list that is held in memory as a whole, because ranking or counting it needed all of it. */
import { connectionOf, pageOf, type Page, type PageArguments } from './connection.ts'

/** A row of a held list: `key` is its place in the order of the list, as text that sorts so. */
export type Held = { key: string }

/** A score as a text that sorts from the highest to the lowest, with what decides between equals behind it. */
export const descending = (score: number, ...then: string[]) =>
  [(1e9 - score).toFixed(6).padStart(17, '0'), ...then].join('\t')

/**
 * The page beside a cursor, with the nodes of this page only read from the graph. `nodeOf` gives null for what has left
 * the graph between two statements; such a row is left out.
 */
export async function heldConnection<Row extends Held, Node, Edge extends object>(
  args: PageArguments,
  list: string,
  rows: readonly Row[],
  nodeOf: (row: Row) => Promise<Node | null | undefined>,
  edgeOf: (row: Row) => Edge,
) {
  const page = pageOf(args, list)
  const range = rangeIn(rows, page)
  const onPage = range.slice(0, page.size)
  const nodes = await Promise.all(onPage.map(nodeOf))
  const listed = onPage.flatMap((row, at) => {
    const node = nodes[at]
    return node == null ? [] : [{ key: row.key, node, row }]
  })
  return connectionOf(
    listed,
    page,
    ({ row }) => edgeOf(row),
    () => Promise.resolve(rows.length),
    range.length > page.size && listed.length === page.size,
  )
}

/** The rows of a page and one more, nearest to the cursor first. */
function rangeIn<Row extends Held>(rows: readonly Row[], { from, size, backward }: Page): Row[] {
  if (!backward) return rows.filter(({ key }) => from === null || key > from).slice(0, size + 1)
  return rows
    .filter(({ key }) => from === null || key < from)
    .slice(-size - 1)
    .reverse()
}

/** The same where the rows have their nodes already. */
export const heldPage = <Node>(args: PageArguments, list: string, rows: readonly (Held & { node: Node })[]) =>
  heldConnection(
    args,
    list,
    rows,
    ({ node }) => Promise.resolve(node),
    () => ({}),
  )
