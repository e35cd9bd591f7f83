/** Every statement of traces, of works and of standings, and values for what they take: for EXPLAIN. */
import { recordedResults } from '../../src/graph/commitment/standingQueries.ts'
import { nodesOf } from '../../src/graph/nodes/queries.ts'
import { walk } from '../../src/graph/trace/queries.ts'
import { measuresOfWork, placesOfWork } from '../../src/graph/work/queries.ts'

export const traceStatements = [
  ...([true, false] as const).flatMap((filtered) => [walk('FORWARD', filtered), walk('BACKWARD', filtered)]),
  measuresOfWork,
  placesOfWork(true),
  placesOfWork(false),
  recordedResults,
  nodesOf(
    'Commitment',
    { by: 'dateSort', ascending: true },
    { standing: { onDate: '2026-01-31', in: ['DUE'] } },
  ),
]

export const traceParameters = {
  starts: [{ from: 'x', frontier: ['x'], seen: ['x'] }],
  levels: 1,
  width: 1,
  level: 1,
  assertions: ['STATED'],
  bystanders: ['RECEIVES'],
}
