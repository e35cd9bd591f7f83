// Query.organisations
MATCH (n:Organisation), (n)-[:BASED_IN|DELIVERED_IN|CONCERNS]->(:Place)-[:WITHIN*0..8]->(area:Entity)
WHERE n.sortKey > $after
  AND area.id IN $where.in
WITH DISTINCT n
ORDER BY n.sortKey ASC
LIMIT toInteger($take)
RETURN [n.sortKey, n.id, n.name] AS found
ORDER BY n.sortKey ASC
// {"after":"","take":21,"where":{"in":["place-county"]}}

