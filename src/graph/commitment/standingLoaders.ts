/** What is recorded of promises, and how they stand. */
import DataLoader from 'dataloader'
import { oneEach } from '../../lib/batch.ts'
import type { Read } from '../../neo4j/run.ts'
import type { Entity, LinkFacts } from '../properties.ts'
import { standingOf, type Dated } from './standing.ts'
import { recordedResults } from './standingQueries.ts'

/** A recorded result: the id of the measure or outcome, what the link to it says, and the days it may be of. */
export type Recorded = LinkFacts & Dated & { id: string }

/** Results read of one commitment, of measures and of outcomes each: as many as a page has. */
const most = 100

export function standingLoaders(read: Read) {
  const recorded = new DataLoader(async (ids: readonly string[]) => {
    const rows = await read(recordedResults, { ids, take: most })
    return oneEach(ids, rows, ({ id }) => id).map((row) =>
      (row?.results ?? []).map(({ facts, ...dated }): Recorded => ({ ...facts, ...dated })),
    )
  })
  return {
    recorded,
    standing: async (commitment: Entity<'Commitment'>, onDate: string) => {
      const results = await recorded.load(commitment.id)
      const evidence = [...commitment.evidence, ...results.flatMap((result) => result.evidence)]
      return {
        ...standingOf(commitment, results, onDate),
        status: commitment.status,
        due: commitment.due,
        recorded: results,
        evidence: [...new Set(evidence)],
      }
    },
  }
}
