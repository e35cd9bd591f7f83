/** Paths between two things, and what lies within reach of one. */
import {
  kindNames,
  kindOfId,
  relationshipOf,
  type Kind,
  type RelationshipType,
} from '../../graph/ontology.ts'
import type { Path } from '../../graph/paths/best.ts'
import type { Avoid, Paths, Reached } from '../../graph/paths/loaders.ts'
import type { Step } from '../../graph/paths/queries.ts'
import type { PageArguments } from '../connection.ts'
import type { Context } from '../context.ts'
import { heldConnection } from '../held.ts'

type PathArguments = {
  from: string
  to: string
  maxLength: number
  avoid?: Avoid | null
  first: number
  includeSources: boolean
}

const paths = async (_root: unknown, args: PathArguments, { loaders }: Context) => {
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
    notLinked: found.paths.length > 0 ? null : whyNot(found, args),
  }
}

const all = (ids: readonly string[], loaders: Context['loaders']) =>
  Promise.all(ids.map((id) => loaders.anyById.load(id)))

const notWalkedThrough = ({ hubs }: { hubs: readonly string[] }, _args: unknown, { loaders }: Context) =>
  all(hubs, loaders)

function whyNot({ known, letIn, complete }: Paths, { from, to, maxLength }: PathArguments) {
  if (!known) return `Nothing here has the id ${from}, or nothing has the id ${to}.`
  const steps = maxLength === 1 ? 'one step' : `${maxLength} steps`
  if (letIn.length > 0)
    return `Not linked in ${steps} with what was to be avoided left out; it would be by ${letIn.join(', ')}.`
  return complete
    ? `Not linked in ${steps}, as far as is recorded here.`
    : `No link was found in ${steps}, but not everything could be looked at.`
}

const pathFields = {
  length: ({ steps }: Path) => steps.length,
  nodes: ({ ids }: Path, _args: unknown, { loaders }: Context) => all(ids, loaders),
  steps: ({ ids, steps }: Path) => steps.map((links, at) => ({ from: ids[at]!, to: ids[at + 1]!, links })),
}

const endOf =
  (end: 'from' | 'to') =>
  (step: { from: string; to: string }, _args: unknown, { loaders }: Context) =>
    loaders.anyById.load(step[end])

const countByKind = (ids: readonly { id: string }[]) =>
  kindNames.flatMap((kind) => {
    const total = ids.filter(({ id }) => kindOfId(id) === kind).length
    return total > 0 ? [{ kind, total }] : []
  })

type ReachArguments = { from: string; steps: number; kinds?: readonly Kind[] | null; includeSources: boolean }
type ReachParent = { reached: readonly Reached[] }

async function reach(_root: unknown, args: ReachArguments, { loaders }: Context) {
  const found = await loaders.reach(args.from, args.steps, args.includeSources)
  if (found === null) return null
  const reached = found.reached.filter(({ id }) => args.kinds == null || args.kinds.includes(kindOfId(id)!))
  return {
    reached,
    total: reached.length,
    kinds: countByKind(reached),
    steps: Array.from({ length: args.steps }, (_, at) => {
      const here = reached.filter(({ step }) => step === at + 1)
      return { step: at + 1, total: here.length, kinds: countByKind(here) }
    }),
    complete: found.complete,
    hubs: found.hubs,
  }
}

const items = ({ reached }: ReachParent, args: PageArguments, { loaders }: Context) =>
  heldConnection(
    args,
    'reach',
    reached.map((one) => ({ ...one, key: `${one.step}\t${one.sortKey}` })),
    ({ id }) => loaders.anyById.load(id),
    ({ step }) => ({ step }),
  )

export const pathResolvers = {
  Query: { paths, reach },
  Linkage: {
    letIn: ({ letIn }: Paths, _args: unknown, { loaders }: Context) => all(letIn, loaders),
    notWalkedThrough,
  },
  Path: pathFields,
  PathStep: { from: endOf('from'), to: endOf('to') },
  PathLink: {
    relationship: ({ type }: Step) => type,
    says: ({ type }: Step) => relationshipOf(type as RelationshipType).says,
    direction: ({ out }: Step) => (out ? 'FORWARD' : 'BACKWARD'),
    evidence: ({ evidence }: Step, _args: unknown, { loaders }: Context) => all(evidence ?? [], loaders),
  },
  Reach: { items, notWalkedThrough },
}
