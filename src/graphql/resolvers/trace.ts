/** Traces, and measures beside each other. */
import { BadInput } from '../../errors.ts'
import { bounds } from '../../graph/trace/bounds.ts'
import type { TraceChoice } from '../../graph/trace/loaders.ts'
import type { Chain, Trace as TraceParent, TraceLink as LinkParent } from '../../graph/trace/trace.ts'
import type { Context } from '../context.ts'
import type { Parent } from '../parents.ts'

const largestInt = 2 ** 31 - 1

const traceFrom = ({ id }: Parent, choice: TraceChoice, { loaders }: Context) => loaders.trace(id, choice)
const comparison = ({ id }: Parent, _args: unknown, { loaders }: Context) => loaders.comparison(id)

const Query = {
  trace: (_root: unknown, { from, ...choice }: TraceChoice & { from: string }, { loaders }: Context) =>
    loaders.trace(from, choice),
}

const Trace = {
  chains: ({ chains }: TraceParent, { first }: { first: number }) => {
    if (first >= 0 && first <= bounds.chains) return chains(first)
    throw new BadInput(`first is ${first}; 0 to ${bounds.chains} chains can be asked for.`)
  },
  chainCount: ({ chainCount }: TraceParent) => Math.min(chainCount(), largestInt),
}

/** The trace has loaded names and passages already, in one statement. */
const TraceLink = {
  from: ({ from }: LinkParent, _args: unknown, { loaders }: Context) => loaders.anyById.load(from),
  to: ({ to }: LinkParent, _args: unknown, { loaders }: Context) => loaders.anyById.load(to),
  evidence: ({ evidence }: LinkParent, _args: unknown, { loaders }: Context) =>
    evidence.map((id) => loaders.anyById.load(id)),
}

const TraceChain = {
  nodes: ({ ids }: Chain, _args: unknown, { loaders }: Context) => ids.map((id) => loaders.anyById.load(id)),
  weakestLink: ({ links, score }: Chain) => links.find((link) => link.score === score) ?? null,
  lastMeasured: ({ lastMeasured }: Chain, _args: unknown, { loaders }: Context) =>
    lastMeasured && loaders.anyById.load(lastMeasured),
}

const ofMeasured = { trace: traceFrom, comparison }

export const traceResolvers = {
  Query,
  Organisation: { trace: traceFrom },
  Programme: ofMeasured,
  Activity: ofMeasured,
  Commitment: ofMeasured,
  Outcome: ofMeasured,
  Community: {
    trace: ({ id }: Parent, choice: Omit<TraceChoice, 'direction'>, { loaders }: Context) =>
      loaders.trace(id, { ...choice, direction: 'BACK' }),
  },
  Trace,
  TraceLink,
  TraceChain,
}
