/** Coverage: a matrix of two dimensions, and what is missing. */
import type { Choice, Asked } from '../../graph/coverage/loaders.ts'
import type { GapQuestion, Missing } from '../../graph/coverage/gaps.ts'
import type { Cell, Matrix } from '../../graph/coverage/matrix.ts'
import type { Counted, Dimension } from '../../graph/coverage/queries.ts'
import { BadInput } from '../../errors.ts'
import { kindOfId } from '../../graph/ontology.ts'
import type { PageArguments } from '../connection.ts'
import type { Context } from '../context.ts'
import { heldConnection, heldPage } from '../held.ts'

type Arguments = {
  rows: Dimension
  columns: Dimension
  counting: Counted
  rollUp: boolean
  placeKinds: readonly string[]
  rowsWithin?: readonly string[] | null
  columnsWithin?: readonly string[] | null
  assertions: readonly string[]
}

const coverage = (_root: unknown, args: Arguments, { loaders }: Context) => {
  const { counting, rollUp, placeKinds, assertions } = args
  const choice = (dimension: Dimension, within: readonly string[] | null | undefined): Choice => ({
    dimension,
    within: within ?? null,
    placeKinds,
  })
  const asked: Asked = {
    rows: choice(args.rows, args.rowsWithin),
    columns: choice(args.columns, args.columnsWithin),
    counting,
    rollUp,
    assertions,
  }
  return loaders.coverage(asked)
}

/** Nodes are ordered by their ids, which is the order in which a cell has them. */
const items = ({ items: ids }: Cell, args: PageArguments, { loaders }: Context) =>
  heldConnection(
    args,
    'items',
    ids.map((id) => ({ key: id, id })),
    ({ id }) => loaders.anyById.load(id),
    () => ({}),
  )

/** A cell's place in the matrix, row by row, as a key that sorts. */
const placed = (cells: readonly (readonly Cell[])[]) =>
  cells.flatMap((row, down) =>
    row.map((node, across) => ({
      key: `${String(down).padStart(4, '0')}-${String(across).padStart(4, '0')}`,
      node,
    })),
  )

const cells = ({ cells: all }: Matrix, args: PageArguments & { empty?: boolean | null }) => {
  const wanted = placed(all).filter(
    ({ node }) => args.empty == null || args.empty === (node.items.length === 0),
  )
  return heldPage(args, 'cells', wanted)
}

async function gaps(
  _root: unknown,
  args: PageArguments & { of: GapQuestion; within?: readonly string[] | null },
  { loaders }: Context,
) {
  if (args.within && args.of !== 'DISTRICTS_WITHOUT_MENTION')
    throw new BadInput('Within is for DISTRICTS_WITHOUT_MENTION only; leave it out.')
  const stray = args.within?.find((id) => kindOfId(id) !== 'Place')
  if (stray !== undefined)
    throw new BadInput(`Within takes ids of places, which begin with place-; ${stray} does not.`)
  const rows = (await loaders.gaps(args.of, args.within ?? [])).map((row) => ({ ...row, key: row.sortKey }))
  return heldConnection(
    args,
    `gaps ${args.of}`,
    rows,
    async ({ id, because }) => {
      // In the same statement as the node: what shows the gap is asked for together with it.
      const [node] = await Promise.all([loaders.anyById.load(id), loaders.anyById.loadMany(because)])
      return node
    },
    ({ why, because }) => ({ why, because }),
  )
}

export const coverageResolvers = {
  Query: { coverage, gaps },
  Coverage: {
    counts: ({ cells: all }: Matrix) => all.map((row) => row.map(({ items: ids }) => ids.length)),
    cells,
    cell: ({ cells: all }: Matrix, { row, column }: { row: string; column: string }) =>
      all.flat().find((cell) => cell.row.id === row && cell.column.id === column) ?? null,
  },
  CoverageCell: { count: ({ items: ids }: Cell) => ids.length, items },
  MissingEdge: {
    because: ({ because }: Missing, _args: unknown, { loaders }: Context) =>
      Promise.all(because.map((id) => loaders.anyById.load(id))),
  },
  Counting: {
    PROGRAMMES: 'Programme',
    ORGANISATIONS: 'Organisation',
    OUTCOMES: 'Outcome',
    FINDINGS: 'Finding',
  },
}
