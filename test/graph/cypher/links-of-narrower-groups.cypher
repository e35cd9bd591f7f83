// communitiesByName
UNWIND $keys AS wanted
CALL (wanted) {
  CALL db.index.fulltext.queryNodes('entity_names', wanted.phrase) YIELD node AS n
  WHERE n:Community AND wanted.key IN n.nameKeys
  RETURN n ORDER BY n.sortKey LIMIT 10
}
RETURN wanted.key AS key, collect([n.id, n.name, n.aliasesName, n.aliasesKind, n.aliasesScope, n.identifiers, n.summary, n.caveats, n.gapsAbout, n.gapsReason, n.gapsNote, n.evidence, n.dataSets, n.disagreementsField, n.disagreementsValue, n.disagreementsDataSet, n.dimension, n.agesFrom, n.agesTo]) AS found
// {"keys":[{"key":"millers","phrase":"\"millers\""}]}

// Community.organisations
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[steps:BROADER*0..8]-(narrower)
  WITH narrower.id AS nearId, true IN collect(all(step IN steps WHERE step.assertion = 'STATED')) AS stepsStated
  CALL (nearId, stepsStated) {
    MATCH (node:Organisation)-[link:SERVES]->()
    USING INDEX SEEK link:SERVES(toId, fromKind, fromSort)
    WHERE link.toId = nearId AND link.fromKind = 'Organisation'
      AND link.fromSort > $after
      AND CASE WHEN stepsStated OR link.assertion = 'DERIVED' THEN link.assertion ELSE 'INFERRED' END IN $where.assertions
    RETURN link, node
    ORDER BY link.toId ASC, link.fromKind ASC, link.fromSort ASC
    LIMIT toInteger($take)
  }
  WITH link, node, nearId AS via, stepsStated ORDER BY link.fromSort ASC LIMIT toInteger($take)
  RETURN collect([via, stepsStated, link.assertion, link.reasoning, node.id, node.name]) AS links
}
RETURN id, links
// {"ids":["community-millers"],"after":"","take":21,"where":{"assertions":["STATED"]}}

