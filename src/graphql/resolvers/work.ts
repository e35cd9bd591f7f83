/** What a work has through its activities and outcomes: its numbers and its places, and links with both their ends. */
import { relationshipOf } from '../../graph/ontology.ts'
import type { WorkHoldings } from '../../graph/work/loaders.ts'
import type { PageArguments } from '../connection.ts'
import type { Context } from '../context.ts'
import { heldConnection } from '../held.ts'
import type { Parent } from '../parents.ts'
import type { ActivityAllMeasuresArgs, ProgrammeResolvers, Resolvers } from '../types.generated.ts'
import { isOf, passages, present, thing } from './things.ts'

/** A page of what a work has, which is of this kind. */
const pageOfHoldings = async <K extends 'Measure' | 'Place'>(
  kind: K,
  { held, complete }: WorkHoldings,
  args: PageArguments,
  list: string,
  { loaders }: Context,
) => {
  const nodeOf = async ({ id }: { id: string }) => {
    const node = present(await loaders.anyById.load(id))
    return isOf(kind, node) ? node : null
  }
  const rows = held.map((each) => ({ ...each, key: each.sortKey }))
  return { ...(await heldConnection(args, list, rows, nodeOf, ({ chains }) => ({ chains }))), complete }
}

const allMeasures = {
  allMeasures: async (
    { id }: Parent<'Programme'> | Parent<'Activity'>,
    { assertions, ...page }: ActivityAllMeasuresArgs,
    context: Context,
  ) => {
    const holdings = await context.loaders.measuresOfWork(id, assertions ?? null)
    return pageOfHoldings('Measure', holdings, page, 'allMeasures', context)
  },
}

const places: ProgrammeResolvers['places'] = async ({ id }, { assertions, within, ...page }, context) => {
  const holdings = await context.loaders.placesOfWork(id, assertions ?? null, within ?? null)
  return pageOfHoldings('Place', holdings, page, 'Programme.places', context)
}

export const workResolvers = {
  Programme: { ...allMeasures, places },
  Activity: allMeasures,
  LinkChain: { holder: ({ holder }, _args, context) => thing(holder, context) },
  RecordedLink: {
    relationship: ({ type }) => type,
    explanation: ({ type }) => relationshipOf(type).says,
    from: ({ from }, _args, context) => thing(from, context),
    to: ({ to }, _args, context) => thing(to, context),
    evidence: passages,
  },
} satisfies Resolvers
