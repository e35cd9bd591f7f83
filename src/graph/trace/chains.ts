/**
 * The chains of a trace: ways from its start to where it ends. Their number can be exponential (a ladder of diamonds), so they
 * are counted without being listed, and the best are found without looking at the others.
 */
import { bestScore, scoreOf } from './strength.ts'
import type { Trail } from './walking.ts'

/** A way from the start, in the order in which it was followed. `score` is that of its weakest link, null without a link. */
export type Way = { ids: string[]; trails: Trail[]; score: number | null }

type Next = { id: string; trail: Trail; score: number }

/** From each thing, where a chain can go on to, in the order of names. It has no circles. */
export type Onward = ReadonlyMap<string, readonly Next[]>

/** A link as a trace goes along it, whichever way it lies in the graph. */
export type Hop = { near: string; far: string; trail: Trail }

/** Where chains can go on to, by these hops. Of links that join the same two things, a chain goes by the strongest. */
export function onwardOf(hops: readonly Hop[], byName: (a: string, b: string) => number): Onward {
  const onward = new Map<string, Map<string, Next>>()
  for (const { near, far, trail } of hops) {
    const nexts = onward.get(near) ?? new Map<string, Next>()
    const next = { id: far, trail, score: scoreOf(trail) }
    const held = nexts.get(far)
    if (!held || next.score > held.score || (next.score === held.score && roleOf(next) < roleOf(held)))
      nexts.set(far, next)
    onward.set(near, nexts)
  }
  return new Map(
    [...onward].map(([near, nexts]) => [near, [...nexts.values()].sort((a, b) => byName(a.id, b.id))]),
  )
}

const roleOf = ({ trail }: Next) => trail.facts.role ?? ''

const nowhere: readonly Next[] = []

/** How many chains there are from the start; a number too large to count on is Infinity. */
export function countOf(start: string, onward: Onward): number {
  const counted = new Map<string, number>()
  const count = (id: string): number => {
    const nexts = onward.get(id) ?? nowhere
    const known = counted.get(id)
    if (known !== undefined) return known
    const total = nexts.length === 0 ? 1 : nexts.reduce((sum, next) => sum + count(next.id), 0)
    counted.set(id, total)
    return total
  }
  return count(start)
}

/**
 * The best chains: those that end at what one looks for first; of these, the one whose weakest link is strongest; then the shorter;
 * then by names. For each such sort of chain a table says from where one of so many more links can be had, so that no step is
 * taken in vain.
 */
export function bestWays(
  start: string,
  onward: Onward,
  isGoal: (id: string) => boolean,
  wanted: number,
): Way[] {
  if (!onward.has(start)) return wanted > 0 ? [{ ids: [start], trails: [], score: null }] : []
  const ways: Way[] = []
  for (const good of [true, false]) {
    for (let score = bestScore; score > 0 && ways.length < wanted; score -= 1) {
      const lengths = lengthsFrom(onward, score, (id) => isGoal(id) === good)
      for (const length of [...lengths(start).withIt].sort((a, b) => a - b))
        collect(start, length, score, onward, lengths, wanted, ways)
    }
  }
  return ways
}

/** How many links a chain from a thing can have, all of at least a score: with one of just that score, or without one. */
type Lengths = (id: string) => { withIt: ReadonlySet<number>; without: ReadonlySet<number> }

function lengthsFrom(onward: Onward, score: number, mayEnd: (id: string) => boolean): Lengths {
  const known = new Map<string, { withIt: Set<number>; without: Set<number> }>()
  const lengths = (id: string): { withIt: Set<number>; without: Set<number> } => {
    const held = known.get(id)
    if (held) return held
    const nexts = onward.get(id) ?? nowhere
    const own = { withIt: new Set<number>(), without: new Set(nexts.length === 0 && mayEnd(id) ? [0] : []) }
    for (const next of nexts.filter((each) => each.score >= score)) {
      const { withIt, without } = lengths(next.id)
      for (const length of withIt) own.withIt.add(length + 1)
      for (const length of without) (next.score === score ? own.withIt : own.without).add(length + 1)
    }
    known.set(id, own)
    return own
  }
  return lengths
}

function collect(
  start: string,
  length: number,
  score: number,
  onward: Onward,
  lengths: Lengths,
  wanted: number,
  ways: Way[],
) {
  const ids = [start]
  const trails: Trail[] = []
  const go = (id: string, left: number, had: boolean) => {
    if (ways.length >= wanted) return
    if (left === 0) {
      ways.push({ ids: [...ids], trails: [...trails], score })
      return
    }
    for (const next of onward.get(id) ?? nowhere) {
      if (next.score < score) continue
      const has = had || next.score === score
      const { withIt, without } = lengths(next.id)
      if (!withIt.has(left - 1) && !(has && without.has(left - 1))) continue
      ids.push(next.id)
      trails.push(next.trail)
      go(next.id, left - 1, has)
      ids.pop()
      trails.pop()
    }
  }
  go(start, length, false)
}
