// Query.collaboration
CALL () {
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  CALL (id) {
    CALL (id) {
      MATCH ()-[r:TAKES_PART_IN]->()
      USING INDEX SEEK r:TAKES_PART_IN(fromId, toKind, toSort)
      WHERE r.fromId = id AND r.toKind > '' AND r.toSort > ''
      RETURN r
      ORDER BY r.fromId, r.toKind, r.toSort
      LIMIT toInteger($works)
    }
    RETURN collect(r) AS some
  }
  RETURN collect([n.id, n.name, n.sortKey, n.kind]) AS bodies,
    reduce(all = [], some IN collect(some) | all + some) AS own,
    sum(COUNT { (n)-[:TAKES_PART_IN]->() } - size(some)) AS unread
}
CALL (own) {
  UNWIND own AS r
  WITH DISTINCT r.toId AS work
  WHERE work STARTS WITH 'activity-'
  MATCH (w:Entity {id: work})-[p:PART_OF]->(:Programme)
  WITH p LIMIT toInteger($works)
  RETURN collect(p) AS parts
}
CALL () {
  MATCH (a:Entity)-[r:WORKS_WITH]->(b:Entity)
  WHERE a.id IN $ids AND b.id IN $ids
  WITH r LIMIT toInteger($direct)
  RETURN collect(r) AS straight
}
WITH bodies, unread, own + parts + straight AS links
CALL (links) {
  UNWIND links AS r
  UNWIND [r.fromId, r.toId] AS far
  WITH DISTINCT far
  MATCH (n:Entity {id: far})
  RETURN collect([n.id, n.name, n.sortKey, n.kind]) AS nodes
}
RETURN [r IN links | [type(r), r.fromId, r.toId, r.role, r.strength, r.assertion, r.reasoning, r.note, r.sinceWords, r.sinceDate, r.sinceEarliest, r.sinceLatest, r.sincePrecision, r.untilWords, r.untilDate, r.untilEarliest, r.untilLatest, r.untilPrecision, r.asOfWords, r.asOfDate, r.asOfEarliest, r.asOfLatest, r.asOfPrecision, r.evidence, r.dataSets, r.disagreementsField, r.disagreementsValue, r.disagreementsDataSet]] AS links, bodies + nodes AS nodes, unread
// {"ids":["org-asker","org-friend"],"works":1000,"direct":100}

