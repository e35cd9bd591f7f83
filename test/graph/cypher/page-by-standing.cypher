// Query.commitments
MATCH (n:Commitment)
WHERE n.sortKey > $after
  AND CASE
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
END IN $where.standing.in
WITH n
ORDER BY n.sortKey ASC
LIMIT toInteger($take)
RETURN [n.sortKey, n.id, n.name] AS found
ORDER BY n.sortKey ASC
// {"after":"","take":21,"where":{"standing":{"onDate":"2026-01-31","in":["OVERDUE_AND_UNREPORTED"]}}}

