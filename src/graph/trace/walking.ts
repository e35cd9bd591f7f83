/** The walk of a trace as TypeScript has it: what was come to, at which step, over which links, and what was left out. */
import DataLoader from 'dataloader'
import { perArguments } from '../../lib/perArguments.ts'
import { fromProperties } from '../../neo4j/columns.ts'
import type { Read } from '../../neo4j/run.ts'
import { assertions } from '../assertions.ts'
import { passiveRoles } from '../ontology.ts'
import { linkLayout, type LinkFacts } from '../properties.ts'
import { bounds } from './bounds.ts'
import { walk, type Followed, type Onward, type Standpoint, type WalkRow } from './queries.ts'
import type { Direction, TraceType } from './steps.ts'

/** A link that was followed. `from` and `to` are as in the graph, whichever way the trace went. */
export type Trail = { type: TraceType; from: string; to: string; facts: LinkFacts }

/** What a walk came to, nearest first, and at which step. */
export type Reached = Onward & { step: number }

export type Walked = { from: string; direction: Direction; reached: Reached[]; trails: Trail[] }

const trailOf = ({ type, properties }: Followed): Trail => ({
  type,
  from: properties['fromId'] as string,
  to: properties['toId'] as string,
  facts: fromProperties<LinkFacts>(linkLayout, properties),
})

/** A link found at two levels, from its one end and later from the other, is one link. */
export const identityOf = ({ type, from, to, facts }: Trail) => [type, from, facts.role, to].join(' ')

function walkedOf(from: string, direction: Direction, levels: WalkRow['links'], last: WalkRow): Walked {
  const trails = new Map<string, Trail>()
  const steps = new Map([[from, 0]])
  levels.forEach((level, index) => {
    for (const trail of level.map(trailOf)) {
      trails.set(identityOf(trail), trail)
      for (const id of [trail.from, trail.to]) if (!steps.has(id)) steps.set(id, index + 1)
    }
  })
  const reached = last.onward.map(({ id, onward }) => ({ id, step: steps.get(id)!, onward }))
  return { from, direction, reached, trails: [...trails.values()] }
}

/** Walks from several things together, in as many statements as from one. From an id that nothing has, nothing is reached. */
export const walking = (read: Read) =>
  perArguments(
    (direction: Direction, depth: number, wanted: readonly string[] | null) =>
      new DataLoader(async (ids: readonly string[]) => {
        const levels = new Map<string, WalkRow['links']>(ids.map((id) => [id, []]))
        const last = new Map<string, WalkRow>()
        let starts: Standpoint[] = ids.map((id) => ({ from: id, frontier: [id], seen: [id] }))
        for (let left = depth; starts.length > 0; left -= bounds.levels) {
          const rows = await read(walk(direction, wanted !== null), {
            starts,
            levels: Math.min(left, bounds.levels),
            width: bounds.width,
            level: bounds.level,
            assertions: wanted ?? assertions,
            // Who is near a work without doing it is not said to bring about what it leads to.
            bystanders: passiveRoles,
          })
          for (const row of rows) {
            levels.get(row.from)!.push(...row.links)
            last.set(row.from, row)
          }
          starts = left > bounds.levels ? rows.filter(({ frontier }) => frontier.length > 0) : []
        }
        return ids.map((id) => walkedOf(id, direction, levels.get(id)!, last.get(id)!))
      }),
  )
