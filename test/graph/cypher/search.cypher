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
// {"lucene":{"names":"\"quiet nights\" OR quiet\\ nights* OR quiet\\ nights~2","words":"\"quiet\"^4 OR quiet* OR quiet~1 OR \"nights\"^4 OR nights* OR nights~1","stems":"\"quiet\" OR \"nights\"","identifiers":"\"quiet nights\"","acronyms":"\"quiet nights\" OR \"quiet\" OR \"nights\""},"kinds":["Organisation","Programme","Activity","Commitment","Outcome","Measure","Community","Term","Theme","Place","Finding","Source","Passage"],"most":400}

// entitiesById
MATCH (n:Entity)
WHERE n.id IN $ids
RETURN properties(n) AS node
// {"ids":["programme-quiet-nights"]}

