/** Paths between two things, and what lies within reach of one. */
import type { Loaders } from '../../graph/loaders.ts'
import { kindOfId, relationshipOf } from '../../graph/ontology.ts'
import type { Paths } from '../../graph/paths/loaders.ts'
import { heldConnection } from '../held.ts'
import type { QueryPathsArgs, QueryResolvers, ReachResolvers, Resolvers } from '../types.generated.ts'
import { countByKind, passages, thing, things } from './things.ts'

const paths: QueryResolvers['paths'] = async (_root, args, { loaders }) => {
  const { from, to, maxLength } = args
  const found = await loaders.paths({
    from,
    to,
    maxLength,
    most: args.first,
    avoid: args.avoid ?? {},
    sources: args.includeSources,
  })
  return {
    ...found,
    linked: found.paths.length > 0,
    explanation: found.paths.length > 0 ? null : await whyNot(found, args, loaders),
  }
}

/** That nothing has the id, and those that may have been meant. */
async function nothingHas(id: string, { idsLike }: Loaders) {
  const near = await idsLike(id)
  return `Nothing here has the id ${id}.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`
}

async function whyNot(
  { unknown, letIn, complete }: Paths,
  { maxLength }: QueryPathsArgs,
  loaders: Loaders,
): Promise<string> {
  if (unknown.length > 0) return (await Promise.all(unknown.map((id) => nothingHas(id, loaders)))).join(' ')
  const steps = maxLength === 1 ? 'one step' : `${maxLength} steps`
  if (letIn.length > 0)
    return `Not linked in ${steps} with what was to be avoided left out; it would be by ${letIn.join(', ')}.`
  return complete
    ? `Not linked in ${steps}, as far as is recorded here.`
    : `No link was found in ${steps}, but not everything could be looked at.`
}

const reach: QueryResolvers['reach'] = async (_root, args, { loaders }) => {
  const found = await loaders.reach(args.from, args.steps, args.includeSources)
  if (found === null) return null
  const reached = found.reached.filter(({ id }) => args.kinds == null || args.kinds.includes(kindOfId(id)!))
  return {
    reached,
    totalCount: reached.length,
    kinds: countByKind(reached),
    steps: Array.from({ length: args.steps }, (_, at) => {
      const here = reached.filter(({ step }) => step === at + 1)
      return { step: at + 1, count: here.length, kinds: countByKind(here) }
    }),
    complete: found.complete,
    hubs: found.hubs,
  }
}

const items: ReachResolvers['items'] = ({ reached }, args, context) =>
  heldConnection(
    args,
    'reach',
    reached.map((one) => ({ ...one, key: `${one.step}\t${one.sortKey}` })),
    ({ id }) => context.loaders.anyById.load(id),
    ({ step }) => ({ step }),
  )

export const pathResolvers = {
  Query: { paths, reach },
  Linkage: {
    letIn: ({ letIn }, _args, context) => things(letIn, context),
    notWalkedThrough: ({ hubs }, _args, context) => things(hubs, context),
  },
  Path: {
    length: ({ steps }) => steps.length,
    nodes: ({ ids }, _args, context) => things(ids, context),
    steps: ({ ids, steps }) => steps.map((links, at) => ({ from: ids[at]!, to: ids[at + 1]!, links })),
  },
  PathStep: {
    from: ({ from }, _args, context) => thing(from, context),
    to: ({ to }, _args, context) => thing(to, context),
  },
  PathLink: {
    relationship: ({ type }) => type,
    explanation: ({ type }) => relationshipOf(type).says,
    direction: ({ out }) => (out ? 'FORWARD' : 'BACKWARD'),
    evidence: passages,
  },
  Reach: { items, notWalkedThrough: ({ hubs }, _args, context) => things(hubs, context) },
} satisfies Resolvers
