// organisationsByIdentifier
UNWIND $keys AS wanted
CALL (wanted) {
  CALL db.index.fulltext.queryNodes('entity_identifiers', wanted.phrase) YIELD node AS n
  WHERE n:Organisation AND wanted.key IN n.identifierKeys
  RETURN n ORDER BY n.sortKey LIMIT 10
}
RETURN wanted.key AS key, collect([n.id, n.name, n.aliasesName, n.aliasesKind, n.aliasesScope, n.identifiers, n.summary, n.caveats, n.gapsAbout, n.gapsReason, n.gapsNote, n.evidence, n.dataSets, n.disagreementsField, n.disagreementsValue, n.disagreementsDataSet, n.kind, n.nameStatus]) AS found
// {"keys":[{"key":"gb chc 1","phrase":"\"gb chc 1\""}]}

