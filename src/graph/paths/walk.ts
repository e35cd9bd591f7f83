/** The part of the graph around some nodes, as far as it has been read. */
import type { Read } from '../../neo4j/run.ts'
import { hubDegree, mostFrontier } from './bounds.ts'
import { linksAround, type WalkedLink } from './queries.ts'

/** A node as it is known after a step: its links too, once it has been walked from. */
export type WalkedNode = { id: string; sortKey: string; degree: number; steps: readonly WalkedLink[] | null }

/** Reads the links of nodes on demand, each node once, and remembers them for this request. */
export function createWalk(read: Read, ends: readonly string[], sources: boolean) {
  const spots = new Map<string, WalkedNode>()
  const hubs = new Set<string>()
  let complete = true

  /** Walks from these, in one statement. Those beyond the bound are left, in the order of their names. */
  async function from(ids: Iterable<string>) {
    const unread = [...new Set(ids)].filter((id) => !spots.get(id)?.steps)
    const wanted = unread.filter((id) => ends.includes(id) || (spots.get(id)?.degree ?? 0) <= hubDegree)
    for (const id of unread) if (!wanted.includes(id)) hubs.add(id)
    const sortOf = (id: string) => spots.get(id)?.sortKey ?? ''
    wanted.sort((a, b) => (sortOf(a) < sortOf(b) ? -1 : 1))
    if (wanted.length > mostFrontier) complete = false
    if (wanted.length === 0) return
    for (const { steps, ...spot } of await read(linksAround, {
      ids: wanted.slice(0, mostFrontier),
      ends,
      sources,
    })) {
      spots.set(spot.id, { ...spot, steps })
      for (const { far, farSort, farDegree } of steps)
        if (!spots.has(far)) spots.set(far, { id: far, sortKey: farSort, degree: farDegree, steps: null })
    }
  }

  return {
    from,
    spot: (id: string) => spots.get(id),
    stepsOf: (id: string) => spots.get(id)?.steps ?? [],
    /** Nodes with so many links that they were not walked through. */
    hubs: () => [...hubs].sort((a, b) => (a < b ? -1 : 1)),
    isComplete: () => complete,
  }
}
export type Walk = Awaited<ReturnType<typeof createWalk>>
