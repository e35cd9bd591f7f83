import { cypher } from '../../neo4j/cypher.ts'

/**
 * The standing of a commitment `n` as a condition of a list: what `standingOf` says, in Cypher, so that lists can be filtered and
 * counted in the database. A test holds the two against each other for every day of a range.
 */
export const standingCondition = cypher`
        CASE
          WHEN n.status IN ['ACHIEVED', 'MISSED', 'SUPERSEDED', 'IN_FORCE'] THEN n.status
          WHEN n.dueLatest IS NULL THEN 'NO_DUE_DATE'
          WHEN $where.standing.onDate < n.dueEarliest THEN 'NOT_DUE'
          WHEN $where.standing.onDate <= n.dueLatest THEN 'DUE'
          WHEN EXISTS {
            MATCH (n)-[:MEASURED_BY]->(result:Measure)
            WHERE result.basis = 'ACTUAL'
              AND result.asOfLatest >= n.dueEarliest AND result.asOfEarliest <= $where.standing.onDate
          } OR EXISTS {
            MATCH (n)-[result:LEADS_TO]->(outcome:Outcome)
            WHERE outcome.status = 'ACHIEVED'
              AND result.asOfLatest >= n.dueEarliest AND result.asOfEarliest <= $where.standing.onDate
          } THEN 'REPORTED'
          ELSE 'OVERDUE_AND_UNREPORTED'
        END IN $where.standing.in`
