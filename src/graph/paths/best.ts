/**
 * The best ways between two nodes, shortest in the sense that a step costs 1 and a node on the way costs the natural
 * logarithm of one more than its links: a rare link says more than one that everybody has (as Adamic and Adar weigh
 * common neighbours). Best first, by A* over simple paths with the number of steps still needed as the estimate.
 */
import { mostTries } from './bounds.ts'
import type { WalkedLink } from './queries.ts'
import type { Walk } from './walk.ts'

/** `ids` from one end to the other, and the links of each step. */
export type Path = { ids: readonly string[]; steps: readonly (readonly WalkedLink[])[]; cost: number }

/** Which nodes may not be on the way. Ends always may. */
export type Avoided = (id: string, degree: number) => boolean

/** All links from a node, together for each node that they lead to. */
function neighboursOf(walk: Walk, id: string) {
  const byFar = new Map<string, WalkedLink[]>()
  for (const step of walk.stepsOf(id)) {
    if (step.far === id) continue
    const steps = byFar.get(step.far) ?? []
    steps.push(step)
    byFar.set(step.far, steps)
  }
  return byFar
}

const reversed = (steps: readonly WalkedLink[], far: string) =>
  steps.map((step) => ({ ...step, far, out: !step.out }))

/** The links that were read, by both their ends: a node that was not walked from has those of its neighbours. */
function adjacencyOf(walk: Walk, read: readonly string[]) {
  const links = new Map<string, Map<string, readonly WalkedLink[]>>()
  const put = (one: string, other: string, steps: readonly WalkedLink[]) => {
    const of = links.get(one) ?? new Map<string, readonly WalkedLink[]>()
    of.set(other, steps)
    links.set(one, of)
  }
  for (const id of read)
    for (const [far, steps] of neighboursOf(walk, id)) {
      put(id, far, steps)
      if (!links.get(far)?.has(id)) put(far, id, reversed(steps, id))
    }
  return links
}

/** How many steps each node is from `to`, through nodes that may be on the way. */
function distancesTo(to: string, links: ReturnType<typeof adjacencyOf>, may: (id: string) => boolean) {
  const distances = new Map([[to, 0]])
  const queue = [to]
  for (const id of queue)
    for (const near of links.get(id)?.keys() ?? [])
      if (!distances.has(near)) {
        distances.set(near, distances.get(id)! + 1)
        if (may(near)) queue.push(near)
      }
  return distances
}

const round = (cost: number) => Math.round(cost * 1e6) / 1e6

/** The best `most` paths, best first; ties by the ids on the way. `complete` is false where the search was cut short. */
export function bestPaths(
  walk: Walk,
  read: readonly string[],
  {
    from,
    to,
    maxLength,
    most,
    avoided,
  }: { from: string; to: string; maxLength: number; most: number; avoided: Avoided },
): { paths: Path[]; complete: boolean } {
  const links = adjacencyOf(walk, read)
  const degree = (id: string) => walk.spot(id)?.degree ?? 0
  const may = (id: string) => id !== from && !avoided(id, degree(id))
  const distances = distancesTo(to, links, may)
  const open = [{ ids: [from], cost: 0, estimate: 0 }]
  const paths: Path[] = []
  let tries = 0
  while (open.length > 0 && paths.length < most) {
    if ((tries += 1) > mostTries) return { paths, complete: false }
    const { ids, cost } = pop(open)
    const last = ids.at(-1)!
    if (last === to) {
      const steps = ids.slice(1).map((id, at) => links.get(ids[at]!)!.get(id)!)
      paths.push({ ids, steps, cost })
      continue
    }
    for (const next of links.get(last)?.keys() ?? []) {
      const left = distances.get(next)
      if (left === undefined || ids.length + left > maxLength || ids.includes(next)) continue
      if (next !== to && !may(next)) continue
      const on = cost + 1 + (next === to ? 0 : Math.log(1 + degree(next)))
      push(open, { ids: [...ids, next], cost: round(on), estimate: round(on + left) })
    }
  }
  return { paths, complete: true }
}

type Open = { ids: string[]; cost: number; estimate: number }

const before = (a: Open, b: Open) =>
  a.estimate !== b.estimate ? a.estimate < b.estimate : a.ids.join('\t') < b.ids.join('\t')

/** A binary heap: the least is first. */
function push(heap: Open[], item: Open) {
  let at = heap.push(item) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (!before(item, heap[above]!)) break
    heap[at] = heap[above]!
    at = above
  }
  heap[at] = item
}

function pop(heap: Open[]): Open {
  const [least, last] = [heap[0]!, heap.pop()!]
  if (heap.length === 0) return least
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && before(heap[below + 1]!, heap[below]!)) below += 1
    if (!before(heap[below]!, last)) break
    heap[at] = heap[below]!
    at = below
  }
  heap[at] = last
  return least
}
