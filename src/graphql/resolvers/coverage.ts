/** Coverage: a matrix of two dimensions, and what is missing. */
import type { CoverageCriteria, Choice } from '../../graph/coverage/loaders.ts'
import type { Cell } from '../../graph/coverage/matrix.ts'
import type { Dimension } from '../../graph/coverage/queries.ts'
import { BadInput } from '../../errors.ts'
import { kindOfId } from '../../graph/ontology.ts'
import { heldConnection, heldPage } from '../held.ts'
import type {
  CoverageCellResolvers,
  CoverageResolvers,
  QueryResolvers,
  Resolvers,
} from '../types.generated.ts'
import { things } from './things.ts'

const coverage: QueryResolvers['coverage'] = (_root, args, { loaders }) => {
  const { counting, rollUp, placeKinds, assertions } = args
  const choice = (dimension: Dimension, within: readonly string[] | null | undefined): Choice => ({
    dimension,
    within: within ?? null,
    placeKinds,
  })
  const criteria: CoverageCriteria = {
    rows: choice(args.rows, args.rowsWithin),
    columns: choice(args.columns, args.columnsWithin),
    counting,
    rollUp,
    assertions,
  }
  return loaders.coverage(criteria)
}

/** Nodes are ordered by their ids, which is the order in which a cell has them. */
const items: CoverageCellResolvers['items'] = ({ items: ids }, args, { loaders }) =>
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

const cells: CoverageResolvers['cells'] = ({ cells: all }, args) => {
  const wanted = placed(all).filter(
    ({ node }) => args.empty == null || args.empty === (node.items.length === 0),
  )
  return heldPage(args, 'cells', wanted)
}

const gaps: QueryResolvers['gaps'] = async (_root, args, { loaders }) => {
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
    async ({ id, shownBy }) => {
      // In the same statement as the node: what shows the gap is asked for together with it.
      const [node] = await Promise.all([loaders.anyById.load(id), loaders.anyById.loadMany(shownBy)])
      return node
    },
    ({ explanation, shownBy }) => ({ explanation, shownBy }),
  )
}

export const coverageResolvers = {
  Query: { coverage, gaps },
  Coverage: {
    matrix: ({ cells: all }) => all.map((row) => row.map(({ items: ids }) => ids.length)),
    cells,
    cell: ({ cells: all }, { row, column }) =>
      all.flat().find((cell) => cell.row.id === row && cell.column.id === column),
  },
  CoverageCell: { count: ({ items: ids }) => ids.length, items },
  MissingEdge: { shownBy: ({ shownBy }, _args, context) => things(shownBy, context) },
} satisfies Resolvers
