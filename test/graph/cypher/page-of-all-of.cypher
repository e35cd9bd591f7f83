// Query.programmes
MATCH (n:Programme), (n)-[communitiesLink:SERVES]->(:Community)-[:BROADER*0..8]->(communities:Entity)
WHERE n.sortKey > $after
  AND communities.id IN $where.communities.allOf
  AND all(id IN $where.communities.allOf WHERE EXISTS { MATCH (n)-[link:SERVES]->(:Community)-[:BROADER*0..8]->(end:Entity) WHERE end.id = id })
WITH DISTINCT n
ORDER BY n.sortKey ASC
LIMIT toInteger($take)
RETURN [n.sortKey, n.id, n.name] AS found
ORDER BY n.sortKey ASC
// {"after":"","take":21,"where":{"communities":{"allOf":["community-millers","community-everybody"]}}}

