/** How promises stand, and what is recorded of them. */
import { today } from '../../lib/today.ts'
import type { Resolvers } from '../types.generated.ts'
import { passages, thing } from './things.ts'

export const standingResolvers = {
  Commitment: {
    standing: (commitment, { onDate }, { loaders }) => loaders.standing(commitment, onDate ?? today()),
    recorded: ({ id }, _args, { loaders }) => loaders.recorded.load(id),
  },
  PromiseStanding: { evidence: passages },
  RecordedResult: {
    node: ({ id }, _args, context) => thing(id, context),
    evidence: passages,
  },
} satisfies Resolvers
