/** Traces for one request. */
import type DataLoader from 'dataloader'
import { BadInput, DataChanged } from '../../errors.ts'
import type { Read } from '../../neo4j/run.ts'
import { kindOfId, kinds } from '../ontology.ts'
import type { Entity } from '../properties.ts'
import { bounds } from './bounds.ts'
import type { Measure } from '../work/comparison.ts'
import { origins, type Direction } from './steps.ts'
import { traceOf, type Trace } from './trace.ts'
import { walking } from './walking.ts'

/** How a trace is asked for. An absent list of assertions means all. */
export type TraceChoice = {
  direction: Direction | 'BOTH'
  depth: number
  assertions?: readonly string[] | null
}

/** What is read by the loaders of others. */
type Lookups = {
  anyById: DataLoader<string, Entity | undefined>
  ownMeasures: (id: string, assertions: readonly string[] | null) => Promise<readonly Measure[]>
}

export function traceLoaders(read: Read, { anyById, ownMeasures }: Lookups) {
  const walks = walking(read)

  return {
    /** A trace, or null where nothing has the id. Throws BadInput for what cannot be traced so. */
    trace: async (from: string, { direction, depth, assertions }: TraceChoice): Promise<Trace | null> => {
      const directions: readonly Direction[] = direction === 'BOTH' ? ['FORWARD', 'BACKWARD'] : [direction]
      mustBeTraceable(from, directions, depth)
      const wanted = assertions ? [...assertions].sort() : null
      const walked = await Promise.all(directions.map((each) => walks(each, depth, wanted).load(from)))
      if (walked[0]!.reached.length === 0) return null
      const ids = [...new Set(walked.flatMap(({ reached }) => reached.map(({ id }) => id)))]
      const evidence = walked.flatMap(({ trails }) => trails.flatMap(({ facts }) => facts.evidence))
      // In one go, so that names and passages are one statement, and measures another beside it. Not loadMany, which
      // gives a failure as if it were a node.
      const [nodes, measures] = await Promise.all([
        Promise.all([...ids, ...evidence].map((id) => anyById.load(id))),
        Promise.all(ids.map((id) => ownMeasures(id, wanted))),
      ])
      const node = new Map(ids.map((id, index) => [id, nodes[index]]))
      const measured = new Map(ids.map((id, index) => [id, measures[index]]))
      return traceOf(walked, { node: (id) => here(node.get(id)), measures: (id) => here(measured.get(id)) })
    },
  }
}

/** What the walk came to a moment ago. Throws DataChanged where it has gone since. */
function here<Value>(found: Value | undefined): Value {
  if (found === undefined) throw new DataChanged()
  return found
}

function mustBeTraceable(from: string, directions: readonly Direction[], depth: number) {
  const most = directions.length > 1 ? bounds.depthBothWays : bounds.depth
  if (depth < 1 || depth > most)
    throw new BadInput(
      `depth is ${depth}; a trace ${directions.length > 1 ? 'both ways ' : ''}goes 1 to ${most} steps. Ask on from where it ends.`,
    )
  const kind = kindOfId(from)
  const stray = directions.find((direction) => kind && !origins[direction].includes(kind))
  if (stray === undefined) return
  const allowed = origins[stray].map((each) => kinds[each].plural).join(', ')
  throw new BadInput(`${stray} begins at one of ${allowed}, and ${from} is none of these.`)
}
