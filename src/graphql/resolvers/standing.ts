/** How promises stand, and what is recorded of them. */
import type { Recorded } from '../../graph/commitment/standingLoaders.ts'
import { today } from '../../lib/today.ts'
import type { Context } from '../context.ts'
import type { Parent } from '../parents.ts'

const passages = ({ evidence }: { evidence: readonly string[] }, _args: unknown, { loaders }: Context) =>
  evidence.map((id) => loaders.anyById.load(id))

export const standingResolvers = {
  Commitment: {
    standing: (
      commitment: Parent<'Commitment'>,
      { onDate }: { onDate?: string | null },
      { loaders }: Context,
    ) => loaders.standing(commitment, onDate ?? today()),
    recorded: ({ id }: Parent, _args: unknown, { loaders }: Context) => loaders.recorded.load(id),
  },
  PromiseStanding: { evidence: passages },
  RecordedResult: {
    node: ({ id }: Recorded, _args: unknown, { loaders }: Context) => loaders.anyById.load(id),
    evidence: passages,
  },
}
