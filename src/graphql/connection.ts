/** Pages by the Relay cursor connection specification: arguments → a range of keys, and rows → a connection. */
import { BadInput } from '../errors.ts'
import type { KeyRange } from '../graph/selection.ts'
import { cursorOf, keyOf } from './cursor.ts'
import { limits } from './limits.ts'

export type PageArguments = {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

/** A page as asked for: of which list, how large, from which end, and from where. */
export type Page = { list: string; size: number; backward: boolean; from: string | null }

const defaultSize = limits.pageByDefault

/** Checks the arguments of a page of `list`. Throws BadInput, which says how to put it right. */
export function pageOf({ first, after, last, before }: PageArguments, list: string): Page {
  if (first != null && last != null)
    throw new BadInput('Give first or last, not both: first pages forward, last backward.')
  if (last == null && before != null)
    throw new BadInput('before goes with last: say how many to give before it.')
  if (last != null && after != null)
    throw new BadInput('after goes with first: say how many to give after it.')
  const [name, size] = last != null ? (['last', last] as const) : (['first', first ?? defaultSize] as const)
  if (size < 0) throw new BadInput(`${name} is ${size}; a page has at least 0 rows.`)
  if (size > limits.page) {
    const onward = name === 'first' ? 'after' : 'before'
    throw new BadInput(
      `${name} is ${size}; at most ${limits.page} can be asked for at a time. Page with ${onward}.`,
    )
  }
  const cursor = last != null ? before : after
  return { list, size, backward: last != null, from: cursor == null ? null : keyOf(list, cursor) }
}

/** Greater than any text that begins with a letter, a digit or a space. */
const end = '\u{10ffff}'

/** The rows to read: one more than the page holds, which tells whether there is a next one. */
export function keyRangeOf({ size, backward, from }: Page, listAscends = true): KeyRange {
  const ascending = listAscends !== backward
  return { after: from ?? (ascending ? '' : end), take: size + 1, ascending }
}

/** An edge as resolvers have it: what it leads to, and where it stands. */
export type EdgeOf<Node> = { readonly cursor: string; readonly node: Node }

/** A connection as resolvers have it. `total` is asked only where `totalCount` is selected. */
export type ConnectionOf<Edge> = {
  readonly edges: readonly Edge[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly total: () => Promise<number> | number
}

/** A row of a connection. Its cursor is made when it is asked for, which most questions do not. */
class Edge<Node> {
  readonly node: Node
  readonly #list: string
  readonly #key: string

  constructor(list: string, { key, node }: { key: string; node: Node }) {
    this.#list = list
    this.#key = key
    this.node = node
  }

  get cursor() {
    return cursorOf(this.#list, this.#key)
  }
}

/** Where a page begins and ends. Like those of its rows, its cursors are made when they are asked for. */
class PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly #edges: readonly Edge<unknown>[]

  constructor(edges: readonly Edge<unknown>[], { backward, from }: Page, more: boolean) {
    this.hasNextPage = backward ? from !== null : more
    this.hasPreviousPage = backward ? more : from !== null
    this.#edges = edges
  }

  get startCursor() {
    return this.#edges[0]?.cursor ?? null
  }

  get endCursor() {
    return this.#edges.at(-1)?.cursor ?? null
  }
}

/**
 * The rows of a range as a connection. `total` is asked only where `totalCount` is selected, by `totalCount` below. The range holds
 * one row more than the page where there is more of the list, unless `more` says so.
 */
export function connectionOf<Node, Row extends { key: string; node: Node }, More extends object>(
  rows: readonly Row[],
  page: Page,
  edgeOf: (row: Row) => More,
  total: () => Promise<number>,
  more = rows.length > page.size,
): ConnectionOf<EdgeOf<Row['node']> & More> {
  const { list, size, backward } = page
  const kept = rows.slice(0, size)
  if (backward) kept.reverse()
  const edges = kept.map((row) => Object.assign(new Edge<Row['node']>(list, row), edgeOf(row)))
  return { edges, pageInfo: new PageInfo(edges, page, more), total }
}

/** The resolver of every connection's `totalCount`. */
export const totalCount = ({ total }: ConnectionOf<unknown>) => total()
