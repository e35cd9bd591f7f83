// communitiesOfOneOrganisation
MATCH (n:Community)
CALL (n) {
  MATCH (n)<-[:SERVES]-(body:Organisation)
  RETURN body
  UNION
  MATCH (n)<-[:SERVES]-(:Programme|Activity)<-[part:TAKES_PART_IN]-(body:Organisation)
  WHERE NOT part.role IN ['RECEIVES', 'CONCERNED']
  RETURN body
}
WITH n, body
WHERE body.kind <> 'GROUP'
WITH n, collect(DISTINCT body) AS bodies
WHERE size(bodies) = 1
RETURN n.id AS id, n.sortKey AS sortKey, [x IN bodies | x.id][..20] AS shownBy,
  'Only one body serves it, by itself or in work that it takes part in.' AS explanation
ORDER BY sortKey
// {"within":[]}

// entitiesById
MATCH (n:Entity)
WHERE n.id IN $ids
RETURN properties(n) AS node
// {"ids":["community-bargees","org-known","community-night-millers","org-narrower","community-weavers","org-clinic"]}

