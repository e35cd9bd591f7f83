// linksAround
MATCH (n:Entity)
WHERE n.id IN $ids
WITH n, COUNT { (n)--() } AS degree
CALL (n, degree) {
  MATCH (n)-[r]-(far:Entity)
  WHERE (degree <= 500 OR n.id IN $ends) AND ($sources OR NOT far:Passage|Source)
  WITH n, r, far ORDER BY type(r), far.sortKey, r.key
  LIMIT 500
  RETURN collect([far.id, far.sortKey, COUNT { (far)--() }, type(r), r.key, startNode(r) = n, r.role, r.assertion, r.note, r.reasoning, r.evidence]) AS steps
}
RETURN n.id AS id, n.sortKey AS sortKey, degree, steps
// {"ids":["org-asker"],"ends":["org-asker"],"sources":false}

