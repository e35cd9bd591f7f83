// Query.programmes
MATCH (n:Programme)
WHERE n.sortKey > $after
  AND NOT EXISTS { (n)<-[link:TAKES_PART_IN]-(:Organisation) }
WITH n
ORDER BY n.sortKey ASC
LIMIT toInteger($take)
RETURN [n.sortKey, n.id, n.name] AS found
ORDER BY n.sortKey ASC
// {"after":"","take":21,"where":{"participants":{"exists":false}}}

