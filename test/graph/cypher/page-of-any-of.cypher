// Query.programmes
MATCH (n:Programme), (n)-[communitiesLink:SERVES]->(:Community)-[:BROADER*0..8]->(communities:Entity), (n)<-[participantsLink:TAKES_PART_IN]-(participants:Entity)
WHERE n.sortKey > $after
  AND communities.id IN $where.communities.anyOf
  AND n.kind IN $where.kind
  AND participants.id IN $where.participants.anyOf
  AND participantsLink.role IN $where.participants.roles
WITH DISTINCT n
ORDER BY n.sortKey ASC
LIMIT toInteger($take)
RETURN [n.sortKey, n.id, n.name] AS found
ORDER BY n.sortKey ASC
// {"after":"","take":21,"where":{"kind":["PROGRAMME"],"participants":{"anyOf":["org-asker"],"roles":["FUNDS"]},"communities":{"anyOf":["community-millers"]}}}

