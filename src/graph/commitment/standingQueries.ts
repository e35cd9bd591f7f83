import { columns, recordIn, value, type RowOf } from '../../neo4j/columns.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { linkLayout, type LinkFacts } from '../properties.ts'

const result = columns({
  id: value<string>('result'),
  facts: recordIn<LinkFacts>('r', linkLayout),
  earliest: value<string | null>('earliest'),
  latest: value<string | null>('latest'),
})

/** A result recorded of a commitment: its id, what the link to it says, and the days that it may be of. */
export type RecordedRow = RowOf<typeof result>

/** What is recorded of commitments: numbers that were reached, and outcomes that were achieved, so many of each. */
export const recordedResults = defineQuery<
  { ids: readonly string[]; take: number },
  { id: string; results: RecordedRow[] }
>({
  name: 'Commitment.recorded',
  reads: { results: result.readAll },
  cypher: cypher`
      UNWIND $ids AS id
      CALL (id) {
        MATCH ()-[r:MEASURED_BY]->(far:Measure)
        USING INDEX SEEK r:MEASURED_BY(fromId, toKind, toSort)
        WHERE r.fromId = id AND r.toKind = 'Measure' AND r.toSort > '' AND far.basis = 'ACTUAL'
        RETURN r, far.id AS result, far.asOfEarliest AS earliest, far.asOfLatest AS latest
        ORDER BY r.fromId, r.toKind, r.toSort LIMIT toInteger($take)
        UNION ALL
        MATCH ()-[r:LEADS_TO]->(far:Outcome)
        USING INDEX SEEK r:LEADS_TO(fromId, toKind, toSort)
        WHERE r.fromId = id AND r.toKind = 'Outcome' AND r.toSort > '' AND far.status = 'ACHIEVED'
        RETURN r, far.id AS result, r.asOfEarliest AS earliest, r.asOfLatest AS latest
        ORDER BY r.fromId, r.toKind, r.toSort LIMIT toInteger($take)
      }
      RETURN id, collect(${result.cypher}) AS results
    `,
})
