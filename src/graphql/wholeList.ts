/** Pages of a list that is known as a whole: computed and put in order, not read a page at a time. */
import type { Page } from './connection.ts'
import { cursorOf } from './cursor.ts'

/** The page of `items`, which are in the order of their keys, as a connection. Each item is its own edge. */
export function connectionOfWhole<Item extends { key: string }>(
  items: readonly Item[],
  { list, size, backward, from }: Page,
) {
  const before = (isBefore: (key: string) => boolean) => items.filter(({ key }) => isBefore(key)).length
  const cut =
    from === null ? (backward ? items.length : 0) : before((key) => (backward ? key < from : key <= from))
  const [start, end] = backward ? [Math.max(0, cut - size), cut] : [cut, Math.min(items.length, cut + size)]
  const edges = items.slice(start, end).map((item) => ({ ...item, cursor: cursorOf(list, item.key) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    total: () => items.length,
  }
}
