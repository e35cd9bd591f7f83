// coverageValues
MATCH (value:Community)
WITH value ORDER BY value.sortKey
WITH collect([value.id, value.name]) AS values
RETURN values[..200] AS values, size(values) AS total
// {"within":[],"kinds":["COUNTRY","REGION","COMBINED_AUTHORITY","DISTRICT"]}

// coverageByWord
MATCH (item:Organisation)
WHERE item.kind <> 'GROUP'
CALL (item) {
  RETURN item AS holder
}
WITH DISTINCT item.id AS item, holder.kind AS value
LIMIT 100001
RETURN collect([item, value]) AS pairs
// {"assertions":["STATED","INFERRED","DERIVED"]}

// coverageByConcept
MATCH (value:Entity)
WHERE value.id IN $values AND value:Community
MATCH (value)<-[:BROADER*0..8]-(near)
WITH DISTINCT value, near
MATCH (near)<-[link:SERVES|ABOUT]-(carrier)
WHERE link.assertion IN $assertions
WITH DISTINCT value, carrier
CALL (carrier) {
  MATCH (carrier:Organisation)
  WHERE carrier.kind <> 'GROUP'
  RETURN carrier AS item
  UNION
  MATCH (carrier)<-[part:TAKES_PART_IN]-(item:Organisation)
  WHERE part.assertion IN $assertions AND NOT part.role IN ['RECEIVES', 'CONCERNED'] AND item.kind <> 'GROUP'
  RETURN item
}
WITH DISTINCT item.id AS item, value.id AS value
LIMIT 100001
RETURN collect([item, value]) AS pairs
// {"assertions":["STATED","INFERRED","DERIVED"],"values":["community-bargees","community-everybody","community-fishers","community-millers","community-night-millers","community-weavers"]}

