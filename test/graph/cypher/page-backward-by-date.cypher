// Query.commitments
MATCH (n:Commitment)
WHERE n.dateSort < $after
  AND n.dueLatest < $where.overdueOn
  AND NOT n.status IN ['ACHIEVED', 'MISSED', 'SUPERSEDED']
WITH n
ORDER BY n.dateSort DESC
LIMIT toInteger($take)
RETURN [n.dateSort, n.id, n.name] AS found
ORDER BY n.dateSort DESC
// {"after":"􏿿","take":6,"where":{"overdueOn":"2026-01-31"}}

