// organisationsByName
UNWIND $keys AS wanted
CALL (wanted) {
  CALL db.index.fulltext.queryNodes('entity_names', wanted.phrase) YIELD node AS n
  WHERE n:Organisation AND wanted.key IN n.nameKeys
  RETURN n ORDER BY n.sortKey LIMIT 10
}
RETURN wanted.key AS key, collect([n.id, n.name, n.aliasesName, n.aliasesKind, n.aliasesScope, n.identifiers, n.summary, n.caveats, n.gapsAbout, n.gapsReason, n.gapsNote, n.evidence, n.dataSets, n.disagreementsField, n.disagreementsValue, n.disagreementsDataSet, n.kind, n.nameStatus]) AS found
// {"keys":[{"key":"asker","phrase":"\"asker\""}]}

// Organisation.programmes
UNWIND $ids AS id
CALL (id) {
  WITH id AS nearId, true AS stepsStated
  MATCH ()-[link:TAKES_PART_IN]->(node:Programme)
  USING INDEX SEEK link:TAKES_PART_IN(fromId, toKind, toSort)
  WHERE link.fromId = nearId AND link.toKind = 'Programme'
    AND link.toSort > $after
  WITH link, node, nearId AS via, stepsStated
  ORDER BY link.fromId ASC, link.toKind ASC, link.toSort ASC
  LIMIT toInteger($take)
  RETURN collect([link.toSort, link.role, node.id, node.name]) AS links
}
RETURN id, links
// {"ids":["org-asker"],"after":"","take":21,"where":{}}

