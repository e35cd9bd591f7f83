/** One trace put together: what the walk came to, with names and measures, as a graph and as the chains through it. */
import { collated, sortKey } from '../../lib/sorting.ts'
import type { Entity, LinkFacts } from '../properties.ts'
import { bestWays, countOf, onwardOf, type Hop, type Way } from './chains.ts'
import { closing } from './circles.ts'
import {
  comparisonOf,
  isReached,
  totalOf,
  type Comparison,
  type Measure,
  type Total,
} from '../work/comparison.ts'
import { endOf, type End } from './ends.ts'
import { scoreOf } from './strength.ts'
import { endsOf, stepsFrom, type Direction, type TraceType } from './steps.ts'
import { identityOf, type Trail, type Walked } from './walking.ts'

/** A thing in the trace: how many steps from the start (back is negative), and why the trail ends there, if it does. */
export type TraceNode = { node: Entity; step: number; end: End | null; comparison: Comparison }

/** A link in the trace; `closesCircle` where it leads back, so that no chain follows it. */
export type TraceLink = LinkFacts & Omit<Trail, 'facts'> & { score: number; closesCircle: boolean }

/** A chain in the order in which one thing leads to the next, whichever way it was found. */
export type Chain = {
  ids: string[]
  links: TraceLink[]
  direction: Direction
  /** That of the weakest link; null without a link. */
  score: number | null
  /** Whether it comes to what one looks for: forward an outcome, back an organisation. */
  arrives: boolean
  /** The last outcome on the way with a number that was reached. */
  lastMeasured: string | null
  end: End
}

/** Links of one sort from one thing that were not followed, as there are too many or the trace ends there. */
export type Omission = { node: Entity; relationship: TraceType | 'MEASURED_BY'; omitted: number }

export type Trace = {
  nodes: TraceNode[]
  links: TraceLink[]
  omissions: Omission[]
  total: Total
  /** The best chains, so many of them. */
  chains: (wanted: number) => Chain[]
  /** How many there are in all; Infinity where the number is too large to count on. */
  chainsTotalCount: () => number
}

/** What is known of the things in a trace: their names, and the measures of each. */
export type Known = { node: (id: string) => Entity; measures: (id: string) => readonly Measure[] }

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const keyOf = ({ name, id }: Entity) => sortKey(collated(name), id)

/** One direction of a trace: the order of its things, the ways onward, what was left out and where it ends. */
function partOf({ from, direction, reached, trails }: Walked, { node, measures }: Known) {
  const key = new Map(reached.map(({ id }) => [id, keyOf(node(id))]))
  const byName = (a: string, b: string) => compare(key.get(a)!, key.get(b)!)
  const ordered = [...reached].sort((a, b) => a.step - b.step || byName(a.id, b.id))
  const rank = new Map(ordered.map(({ id }, index) => [id, index]))
  const rankOf = (id: string) => rank.get(id)!
  const hops = trails
    .map((trail) => ({ ...endsOf(direction, trail), trail }))
    .sort(
      (a, b) =>
        rankOf(a.near) - rankOf(b.near) ||
        rankOf(a.far) - rankOf(b.far) ||
        compare(identityOf(a.trail), identityOf(b.trail)),
    )
  const circular = closing(hops, rankOf)
  const onward = onwardOf(
    hops.filter((hop) => !circular.has(hop)),
    byName,
  )
  const omissions = omissionsOf(direction, ordered, hops, node)
  const endAt = (id: string): End | null => {
    if (onward.has(id)) return null
    const omitted = omissions
      .filter((each) => each.node.id === id)
      .reduce((sum, each) => sum + each.omitted, 0)
    return endOf(node(id), direction, measures(id), omitted)
  }
  const isGoal = (id: string) => node(id).ofKind === (direction === 'FORWARD' ? 'Outcome' : 'Organisation')
  const isMeasured = (id: string) => node(id).ofKind === 'Outcome' && measures(id).some(isReached)
  return { from, direction, ordered, hops, circular, onward, omissions, endAt, isGoal, isMeasured }
}

type Part = ReturnType<typeof partOf>

/** What the graph has less what the walk brought. */
function omissionsOf(
  direction: Direction,
  reached: Walked['reached'],
  hops: readonly Hop[],
  node: Known['node'],
): Omission[] {
  const followed = new Map<string, number>()
  for (const { near, trail } of hops) {
    const sort = `${near} ${trail.type}`
    followed.set(sort, (followed.get(sort) ?? 0) + 1)
  }
  return reached.flatMap(({ id, onward }) =>
    stepsFrom(direction, node(id).ofKind)
      .map(({ type }) => ({
        node: node(id),
        relationship: type,
        omitted: (onward[type] ?? 0) - (followed.get(`${id} ${type}`) ?? 0),
      }))
      .filter(({ omitted }) => omitted > 0),
  )
}

/** The parts of a trace as one: a thing found both ways stands once, with its step forward. */
export function traceOf(walks: readonly Walked[], known: Known): Trace {
  const parts = walks.map((walked) => partOf(walked, known))
  const nodes = new Map<string, TraceNode>()
  for (const { direction, ordered, endAt } of parts) {
    for (const { id, step } of ordered) {
      const held = nodes.get(id)
      const sign = direction === 'FORWARD' ? 1 : -1
      const end = held?.end ?? endAt(id)
      nodes.set(
        id,
        held
          ? { ...held, end }
          : {
              node: known.node(id),
              step: sign * step,
              end,
              comparison: comparisonOf(known.measures(id), () => [id]),
            },
      )
    }
  }
  const links = new Map<string, TraceLink>()
  for (const { hops, circular } of parts)
    for (const hop of hops) links.set(identityOf(hop.trail), linkOf(hop.trail, circular.has(hop)))
  const measures = new Map(
    [...nodes.keys()].flatMap((id) => known.measures(id).map((each) => [each.id, each] as const)),
  )
  return {
    nodes: [...nodes.values()],
    links: [...links.values()],
    omissions: [...parts.flatMap(({ omissions }) => omissions), ...measuresLeftOut(walks, known)],
    total: totalOf([...measures.values()].filter(({ basis }) => basis === 'ACTUAL')),
    chains: (wanted) => chainsOf(parts, wanted),
    chainsTotalCount: () => parts.reduce((sum, { from, onward }) => sum + countOf(from, onward), 0),
  }
}

/** The best chains of every part together. Each part's are in order already, so equals stay in the order of names. */
const chainsOf = (parts: readonly Part[], wanted: number): Chain[] =>
  parts
    .flatMap((part) => bestWays(part.from, part.onward, part.isGoal, wanted).map((way) => chainOf(part, way)))
    .sort(
      (a, b) =>
        Number(b.arrives) - Number(a.arrives) ||
        (b.score ?? 0) - (a.score ?? 0) ||
        a.links.length - b.links.length,
    )
    .slice(0, wanted)

function chainOf({ direction, endAt, isGoal, isMeasured }: Part, way: Way): Chain {
  const last = way.ids.at(-1)!
  const links = way.trails.map((trail) => linkOf(trail, false))
  const forward = direction === 'FORWARD'
  const ids = forward ? way.ids : way.ids.toReversed()
  return {
    ids,
    links: forward ? links : links.toReversed(),
    direction,
    score: way.score,
    arrives: links.length > 0 && isGoal(last),
    lastMeasured: ids.findLast(isMeasured) ?? null,
    end: endAt(last)!,
  }
}

const linkOf = ({ facts, ...ends }: Trail, closesCircle: boolean): TraceLink => ({
  ...facts,
  ...ends,
  score: scoreOf({ facts, ...ends }),
  closesCircle,
})

const measuresLeftOut = (walks: readonly Walked[], { node, measures }: Known): Omission[] =>
  [...new Map(walks.flatMap(({ reached }) => reached.map((each) => [each.id, each] as const))).values()]
    .map(({ id, onward }) => ({
      node: node(id),
      relationship: 'MEASURED_BY' as const,
      omitted: (onward['MEASURED_BY'] ?? 0) - measures(id).length,
    }))
    .filter(({ omitted }) => omitted > 0)
