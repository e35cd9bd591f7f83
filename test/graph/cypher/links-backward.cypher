// programmesByName
UNWIND $keys AS wanted
CALL (wanted) {
  CALL db.index.fulltext.queryNodes('entity_names', wanted.phrase) YIELD node AS n
  WHERE n:Programme AND wanted.key IN n.nameKeys
  RETURN n ORDER BY n.sortKey LIMIT 10
}
RETURN wanted.key AS key, collect([n.id, n.name, n.aliasesName, n.aliasesKind, n.aliasesScope, n.identifiers, n.summary, n.caveats, n.gapsAbout, n.gapsReason, n.gapsNote, n.evidence, n.dataSets, n.disagreementsField, n.disagreementsValue, n.disagreementsDataSet, n.kind, n.lifecycle, n.nameStatus, n.startedWords, n.startedDate, n.startedEarliest, n.startedLatest, n.startedPrecision, n.endedWords, n.endedDate, n.endedEarliest, n.endedLatest, n.endedPrecision]) AS found
// {"keys":[{"key":"bridge","phrase":"\"bridge\""}]}

// Programme.participants
UNWIND $ids AS id
CALL (id) {
  WITH id AS nearId, true AS stepsStated
  MATCH (node:Organisation)-[link:TAKES_PART_IN]->()
  USING INDEX SEEK link:TAKES_PART_IN(toId, fromKind, fromSort)
  WHERE link.toId = nearId AND link.fromKind = 'Organisation'
    AND link.fromSort < $after
  WITH link, node, nearId AS via, stepsStated
  ORDER BY link.toId DESC, link.fromKind DESC, link.fromSort DESC
  LIMIT toInteger($take)
  RETURN collect([link.role, node.id, node.name]) AS links
}
RETURN id, links
// {"ids":["programme-bridge"],"after":"􏿿","take":3,"where":{}}

