/** A place in a source, and how a reader finds it. */
import { referenceOf } from '../../graph/reference.ts'
import type { Resolvers } from '../types.generated.ts'

export const passageResolvers = {
  Passage: {
    source: ({ id }, _args, { loaders }) => loaders.sourceOf(id),
    reference: async (passage, _args, { loaders }) =>
      referenceOf(passage, await loaders.sourceOf(passage.id)),
  },
} satisfies Resolvers
