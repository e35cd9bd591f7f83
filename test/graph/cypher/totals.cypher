// Query.programmes { participants.totalCount communities.totalCount }
MATCH (n:Programme)
WHERE n.sortKey > $after
WITH n
ORDER BY n.sortKey ASC
LIMIT toInteger($take)
CALL (n) {
  WITH n.id AS nearId, true AS stepsStated
  MATCH ()-[communities_link:SERVES]->(communities_node:Community)
  USING INDEX SEEK communities_link:SERVES(fromId, toKind, toSort)
  WHERE communities_link.fromId = nearId AND communities_link.toKind = 'Community' AND communities_link.toSort > ''
    AND CASE WHEN stepsStated OR communities_link.assertion = 'DERIVED' THEN communities_link.assertion ELSE 'INFERRED' END IN $communities_where.assertions
  RETURN count(communities_link) AS communities_total
}
RETURN [n.sortKey, n.id, n.name, COUNT { (n)<-[:TAKES_PART_IN]-() }, communities_total] AS found
ORDER BY n.sortKey ASC
// {"after":"","take":21,"where":{},"participants_where":{},"communities_where":{"assertions":["STATED"]}}

// Query.programmes.totalCount
MATCH (n:Programme)
RETURN count(n) AS total
// {"where":{}}

