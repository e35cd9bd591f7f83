/**
 * Graphs like a region's, of any size: bodies, programmes and sessions, promises, results and numbers, places and
 * groups in hierarchies, and a passage for everything. Made from a seed, so that a measurement can be had again.
 */
import { countsOf, idOf } from './counts.ts'
import { linksOf, type RegionLink } from './links.ts'
import { nodesOf, type RegionNode } from './nodes.ts'

export type Region = {
  nodes(): Generator<RegionNode>
  links(): Generator<RegionLink>
}

/** A region with about so many relationships. */
export function regionOf(
  relationships: number,
  seed: number,
): Region & { counts: ReturnType<typeof countsOf> } {
  const counts = countsOf(relationships)
  return { counts, nodes: () => nodesOf(seed, counts), links: () => linksOf(seed, counts) }
}

export { idOf }
