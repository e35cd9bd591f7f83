/** Paths between two things, and what lies within reach of one, as one request sees them. */
import { BadInput } from '../../errors.ts'
import type { Read } from '../../neo4j/run.ts'
import { kindOfId, type Kind } from '../ontology.ts'
import { bestPaths, type Avoided, type Path } from './best.ts'
import { furthestReach, longestPath } from './bounds.ts'
import { createWalk, type Walk } from './walk.ts'

export type Avoid = {
  ids?: readonly string[] | null
  kinds?: readonly Kind[] | null
  degreeAbove?: number | null
}
export type AskedPaths = {
  from: string
  to: string
  maxLength: number
  most: number
  avoid: Avoid
  sources: boolean
}

/**
 * `unknown` are those of the two ids that nothing has. `letIn` are the nodes that were avoided and that the best way leads
 * through, where there is no other way.
 */
export type Paths = {
  paths: readonly Path[]
  complete: boolean
  unknown: readonly string[]
  letIn: readonly string[]
  hubs: readonly string[]
}

/** One thing within reach, and in how many steps. */
export type ReachedNode = { id: string; sortKey: string; step: number }

const within = (name: string, value: number, most: number) => {
  if (value < 1 || value > most) throw new BadInput(`${name} is ${value}; it goes from 1 to ${most}.`)
}

const isId = (id: string) => {
  if (kindOfId(id) === null) throw new BadInput(`${id} is no id: ids look like org-aston-university.`)
}

const avoidedBy =
  ({ ids, kinds, degreeAbove }: Avoid): Avoided =>
  (id, degree) =>
    ids?.includes(id) === true ||
    kinds?.includes(kindOfId(id)!) === true ||
    degree > (degreeAbove ?? Infinity)

/** Walks on from the nodes that the last steps came to, through what may be on the way. Gives those it walked from. */
async function walkOn(walk: Walk, from: readonly string[], seen: Set<string>, may: (id: string) => boolean) {
  const next = new Set(from.flatMap((id) => walk.stepsOf(id).map(({ far }) => far)))
  const fresh = [...next].filter((id) => !seen.has(id) && may(id))
  for (const id of fresh) seen.add(id)
  return fresh
}

export function pathLoaders(read: Read) {
  /** The links within half the length of each end: every path of that length lies among them. */
  async function around(walk: Walk, { from, to, maxLength }: AskedPaths, avoided: Avoided) {
    const may = (id: string) => !avoided(id, walk.spot(id)?.degree ?? 0)
    const sides = [
      { depth: Math.ceil(maxLength / 2), last: [from], seen: new Set([from, to]) },
      { depth: Math.floor(maxLength / 2), last: [to], seen: new Set([from, to]) },
    ]
    const all = new Set<string>()
    for (let depth = 0; depth < Math.ceil(maxLength / 2); depth += 1) {
      for (const side of sides)
        side.last =
          depth >= side.depth ? [] : depth === 0 ? side.last : await walkOn(walk, side.last, side.seen, may)
      const now = sides.flatMap(({ last }) => last)
      await walk.from(now)
      for (const id of now) all.add(id)
    }
    return [...all]
  }

  async function paths(asked: AskedPaths): Promise<Paths> {
    isId(asked.from)
    isId(asked.to)
    within('maxLength', asked.maxLength, longestPath)
    within('first', asked.most, 20)
    if (asked.from === asked.to) throw new BadInput('from and to are the same thing; a path needs two.')
    const walk = createWalk(read, [asked.from, asked.to], asked.sources)
    const search = async (avoided: Avoided, most: number) => {
      const around_ = await around(walk, asked, avoided)
      return bestPaths(walk, around_, { ...asked, most, avoided })
    }
    const avoided = avoidedBy(asked.avoid)
    const found = await search(avoided, asked.most)
    const unknown = [asked.from, asked.to].filter((id) => walk.spot(id) === undefined)
    const complete = () => found.complete && walk.isComplete()
    if (found.paths.length > 0 || unknown.length > 0)
      return { paths: found.paths, complete: complete(), unknown, letIn: [], hubs: walk.hubs() }
    // Everything that was avoided is let in, to say what would link the two; what was read before is not read again.
    const [other] = (await search(() => false, 1)).paths
    const letIn = other?.ids.slice(1, -1).filter((id) => avoided(id, walk.spot(id)!.degree)) ?? []
    return { paths: [], complete: complete(), unknown, letIn, hubs: walk.hubs() }
  }

  /** What lies within so many steps, nearest first, then by name. Null where nothing has the id. */
  async function reach(id: string, steps: number, sources: boolean) {
    isId(id)
    within('steps', steps, furthestReach)
    const walk = createWalk(read, [id], sources)
    const seen = new Set([id])
    const reached: ReachedNode[] = []
    let last = [id]
    for (let step = 1; step <= steps && last.length > 0; step += 1) {
      await walk.from(last)
      if (walk.spot(id) === undefined) return null
      last = await walkOn(walk, last, seen, () => true)
      const here = last.map((far): ReachedNode => ({ id: far, sortKey: walk.spot(far)!.sortKey, step }))
      reached.push(...here.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1)))
    }
    return { reached, hubs: walk.hubs(), complete: walk.isComplete() }
  }

  return { paths, reach }
}
