/**
 * The walk of a trace: some levels in one statement. Each level takes what the one before has newly reached and reads the
 * links onward from the indexes on relationships, so many of each sort; then keeps the first of everything before the second of
 * any. A pattern of variable length was rejected: it lists paths before anything can be cut, and a ladder
 * of diamonds has exponentially many.
 */
import {
  columns,
  group,
  value,
  type Columns,
  type Part,
  type Places,
  type RowOf,
} from '../../neo4j/columns.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import type { Kind } from '../ontology.ts'
import type { Properties } from '../properties.ts'
import { bounds } from './bounds.ts'
import { steps, type Direction, type Step, type TraceType } from './steps.ts'

/** Where one trace stands: what it goes on from, and all that it has come to, in the order it did. */
export type Standpoint = { from: string; frontier: readonly string[]; seen: readonly string[] }

export type WalkParams = {
  starts: readonly Standpoint[]
  levels: number
  width: number
  level: number
  assertions: readonly string[]
  bystanders: readonly string[]
}

/** A link that was followed. All its properties come as they lie: with a column each, planning takes far longer. */
const followed = columns({
  type: value<TraceType>('type(r)'),
  properties: value<Properties>('properties(r)'),
})
export type Followed = RowOf<typeof followed>

/** How many links of each type a thing has that lead on from it, and how many measures. */
export type Onward = { id: string; onward: Readonly<Partial<Record<string, number>>> }

/** One trace's row: its links, level by level, and what leads on from each thing seen. */
export type WalkRow = {
  from: string
  links: Followed[][]
  frontier: string[]
  seen: string[]
  onward: Onward[]
}

const acts = (type: string) => (type === 'TAKES_PART_IN' ? ' AND NOT r.role IN $bystanders' : '')

/** The links of one sort from `near` to one kind, in order. */
function linksTo({ type, along }: Step, far: Kind) {
  const [near, kind, sort] =
    along === 'out' ? ['fromId', 'toKind', 'toSort'] : ['toId', 'fromKind', 'fromSort']
  return cypher`
            MATCH ()-[r:${type}]->()
            USING INDEX SEEK r:${type}(${near}, ${kind}, ${sort})
            WHERE r.${near} = near AND r.${kind} = '${far}' AND r.${sort} > ''
              AND r.assertion IN $assertions${acts(type)}
            RETURN r ORDER BY r.${near}, r.${kind}, r.${sort} LIMIT toInteger($width)`
}

/** One level from `frontier`: its links, and what no earlier level had come to. */
const levelOf = (level: readonly Step[], number: number) => cypher`
        CALL (frontier) {
          UNWIND range(0, size(frontier) - 1) AS place
          WITH frontier[place] AS near, place
          CALL (near) {
            ${level.flatMap((step) => step.far.map((far) => linksTo(step, far))).join('\nUNION ALL\n')}
          }
          WITH near, place, collect(r) AS found
          UNWIND range(0, size(found) - 1) AS rank
          WITH found[rank] AS r, near, rank, place ORDER BY rank, place LIMIT toInteger($level)
          RETURN collect(${followed.cypher}) AS links${number},
            collect(DISTINCT CASE r.fromId WHEN near THEN r.toId ELSE r.fromId END) AS fars
        }
        WITH [far IN fars WHERE NOT far IN seen] AS reached, seen, ahead, ${named(number)}
        WITH CASE WHEN ${number} < $levels THEN reached ELSE [] END AS frontier,
          CASE WHEN ${number} = $levels THEN reached ELSE ahead END AS ahead,
          seen + reached AS seen, ${named(number)}`

const range = (upTo: number) => Array.from({ length: upTo }, (_, index) => index + 1)
const named = (upTo: number) =>
  range(upTo)
    .map((number) => `links${number}`)
    .join(', ')

/** How many links of each type a thing has, by its degree where nothing is left out. */
function countOf(type: string, along: 'out' | 'in', far: string, filtered: boolean) {
  const wanted = `${filtered ? ' AND r.assertion IN $assertions' : ''}${acts(type)}`
  const where = wanted && ` WHERE ${wanted.slice(' AND '.length)}`
  const [tail, head] = along === 'out' ? ['-', '->'] : ['<-', '-']
  return `COUNT { (n)${tail}[${where ? 'r' : ''}:${type}]${head}(${far})${where} }`
}

const onwardFrom = (direction: Direction, filtered: boolean): Columns<Onward> => {
  const counts = steps[direction].map(({ type, along }): [string, Part<number>] => [
    type,
    // All that is served is not an outcome, so here the far end matters.
    value(countOf(type, along, type === 'SERVES' ? ':Outcome' : '', filtered)),
  ])
  const measures: Part<number> = value(countOf('MEASURED_BY', 'out', '', filtered))
  return columns({
    id: value<string>('id'),
    onward: group(Object.fromEntries([...counts, ['MEASURED_BY', measures]]) as Record<string, Part<number>>),
  })
}

/**
 * Some levels onward, whatever the kinds: one text a direction, as the database takes a second or two to plan it and then some
 * milliseconds to run it. `filtered` where some assertions are left out, for then degrees are no counts.
 */
export function walk(direction: Direction, filtered: boolean) {
  const onward = onwardFrom(direction, filtered)
  return defineQuery<WalkParams, WalkRow>({
    name: `trace.${direction.toLowerCase()}`,
    reads: {
      links: (levels: readonly Places[][]) => levels.map(followed.readAll),
      onward: onward.readAll,
    },
    cypher: cypher`
      UNWIND $starts AS start
      CALL (start) {
        WITH start.frontier AS frontier, start.seen AS seen, [] AS ahead
        ${range(bounds.levels)
          .map((number) => levelOf(steps[direction], number))
          .join('\n')}
        RETURN [${named(bounds.levels)}] AS links, ahead AS frontier, seen
      }
      CALL (seen) {
        UNWIND seen AS id
        MATCH (n:Entity {id: id})
        RETURN collect(${onward.cypher}) AS onward
      }
      RETURN start.from AS from, links, frontier, seen, onward
    `,
  })
}
