// exactCandidates
UNWIND $wanted AS wanted
CALL (wanted) {
  CALL (wanted) {
    CALL db.index.fulltext.queryNodes('entity_names', wanted.phrase) YIELD node
    WHERE wanted.key IN node.nameKeys
    RETURN node
    UNION
    CALL db.index.fulltext.queryNodes('entity_identifiers', wanted.phrase) YIELD node
    WHERE wanted.key IN node.identifierKeys
    RETURN node
  }
  WITH node WHERE any(label IN labels(node) WHERE label IN $kinds)
  RETURN node AS n ORDER BY n.sortKey LIMIT 11
}
RETURN wanted.key AS key, collect([n.id, n.sortKey, n.name, n.aliasesName, n.aliasesKind, n.aliasesScope, n.identifierKeys, n.acronymKeys, n.summary, COUNT { (n)--() }]) AS found
// {"wanted":[{"key":"quiet nights","phrase":"\"quiet nights\""},{"key":"quite nights","phrase":"\"quite nights\""}],"kinds":["Organisation","Programme","Activity","Commitment","Outcome","Measure","Community","Term","Theme","Place","Finding","Source","Passage"]}

// likelyCandidates
UNWIND $wanted AS wanted
CALL (wanted) {
  CALL db.index.fulltext.queryNodes('entity_words', wanted.words) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $kinds)
  RETURN node AS n ORDER BY score DESC, node.id LIMIT toInteger($most)
}
RETURN wanted.key AS key, collect([n.id, n.sortKey, n.name, n.aliasesName, n.aliasesKind, n.aliasesScope, n.identifierKeys, n.acronymKeys, n.summary, COUNT { (n)--() }]) AS found
// {"wanted":[{"key":"quite nights","words":"\"quite\"^4 OR quite* OR quite~1 OR \"nights\"^4 OR nights* OR nights~1"}],"kinds":["Organisation","Programme","Activity","Commitment","Outcome","Measure","Community","Term","Theme","Place","Finding","Source","Passage"],"most":20}

