// searchCandidates
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $lucene.names) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $kinds)
  RETURN node AS n ORDER BY score DESC, node.id LIMIT toInteger($most)
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_identifiers', $lucene.identifiers) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $kinds)
  RETURN node AS n ORDER BY score DESC, node.id LIMIT toInteger($most)
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_acronyms', $lucene.acronyms) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $kinds)
  RETURN node AS n ORDER BY score DESC, node.id LIMIT toInteger($most)
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_words', $lucene.words) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $kinds)
  RETURN node AS n ORDER BY score DESC, node.id LIMIT toInteger($most)
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_stems', $lucene.stems) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $kinds)
  RETURN node AS n ORDER BY score DESC, node.id LIMIT toInteger($most)
}
WITH DISTINCT n
RETURN collect([n.id, n.sortKey, n.name, n.aliasesName, n.aliasesKind, n.aliasesScope, n.identifierKeys, n.acronymKeys, n.summary, COUNT { (n)--() }]) AS found
// {"lucene":{"names":"\"qui\" OR qui*","words":"\"qui\"^4 OR qui*","stems":"\"qui\"","identifiers":"\"qui\"","acronyms":"\"qui\""},"kinds":["Organisation","Programme","Activity","Commitment","Outcome","Measure","Community","Term","Theme","Place","Finding","Source","Passage"],"most":400}

// entitiesById
MATCH (n:Entity)
WHERE n.id IN $ids
RETURN properties(n) AS node
// {"ids":["programme-quiet-nights"]}

