/** Traces, and measures beside each other. */
import { BadInput } from '../../errors.ts'
import { bounds } from '../../graph/trace/bounds.ts'
import type { TraceChoice } from '../../graph/trace/loaders.ts'
import type { Context } from '../context.ts'
import type { Parent } from '../parents.ts'
import type {
  ActivityTraceArgs,
  CommitmentTraceArgs,
  OrganisationTraceArgs,
  OutcomeTraceArgs,
  ProgrammeTraceArgs,
  RequireFields,
  Resolvers,
} from '../types.generated.ts'
import { passages, present, thing, thingOf, things } from './things.ts'

const largestInt = 2 ** 31 - 1

/** The trace from something that is there, so there is one. */
const traceOf = async (id: string, choice: TraceChoice, { loaders }: Context) =>
  present(await loaders.trace(id, choice))

type TraceArguments = RequireFields<
  OrganisationTraceArgs | ProgrammeTraceArgs | ActivityTraceArgs | CommitmentTraceArgs | OutcomeTraceArgs,
  'direction' | 'depth'
>

const traced = {
  trace: ({ id }: Parent, { direction, depth, assertions }: TraceArguments, context: Context) =>
    traceOf(id, { direction, depth, assertions }, context),
}

const measured = {
  ...traced,
  comparison: ({ id }: Parent, _args: object, { loaders }: Context) => loaders.comparison(id),
}

export const traceResolvers = {
  Query: { trace: (_root, { from, ...choice }, { loaders }) => loaders.trace(from, choice) },
  Organisation: traced,
  Programme: measured,
  Activity: measured,
  Commitment: measured,
  Outcome: measured,
  Community: {
    trace: ({ id }, { depth, assertions }, context) =>
      traceOf(id, { depth, assertions, direction: 'BACKWARD' }, context),
  },
  Trace: {
    chains: ({ chains }, { first }) => {
      if (first >= 0 && first <= bounds.chains) return chains(first)
      throw new BadInput(`first is ${first}; 0 to ${bounds.chains} chains can be asked for.`)
    },
    chainsTotalCount: ({ chainsTotalCount }) => Math.min(chainsTotalCount(), largestInt),
  },
  MeasuredThing: { holders: ({ holders }, _args, context) => things(holders, context) },
  // The trace has loaded names and passages already, in one statement.
  TraceLink: {
    relationship: ({ type }) => type,
    from: ({ from }, _args, context) => thing(from, context),
    to: ({ to }, _args, context) => thing(to, context),
    evidence: passages,
  },
  TraceChain: {
    nodes: ({ ids }, _args, context) => things(ids, context),
    weakestLink: ({ links, score }) => links.find((link) => link.score === score),
    lastMeasured: ({ lastMeasured }, _args, context) =>
      lastMeasured === null ? null : thingOf('Outcome', lastMeasured, context),
  },
} satisfies Resolvers
