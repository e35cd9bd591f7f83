// organisationsById
MATCH (n:Entity)
WHERE n.id IN $ids AND n:Organisation
RETURN [n.id] AS found
// {"ids":["org-asker"]}

// Organisation.partners
UNWIND $ids AS id
CALL (id) {
  WITH id
  CALL (id) {
    CALL (id) {
      MATCH ()-[r:TAKES_PART_IN]->()
      USING INDEX SEEK r:TAKES_PART_IN(fromId, toKind, toSort)
      WHERE r.fromId = id AND r.toKind > '' AND r.toSort > ''
      RETURN r
      ORDER BY r.fromId, r.toKind, r.toSort
      LIMIT toInteger($works)
    }
    RETURN collect(r) AS own
  }
  CALL (own) {
    UNWIND own AS r
    WITH DISTINCT r.toId AS work
    CALL (work) {
      MATCH ()-[p:PART_OF]->()
      USING INDEX SEEK p:PART_OF(fromId, toKind, toSort)
      WHERE p.fromId = work AND p.toKind > '' AND p.toSort > ''
      RETURN p
      ORDER BY p.fromId, p.toKind, p.toSort
      LIMIT toInteger($around)
      UNION ALL
      MATCH ()-[p:PART_OF]->()
      USING INDEX SEEK p:PART_OF(toId, fromKind, fromSort)
      WHERE p.toId = work AND p.fromKind > '' AND p.fromSort > ''
      RETURN p
      ORDER BY p.toId, p.fromKind, p.fromSort
      LIMIT toInteger($around)
    }
    WITH DISTINCT p WHERE p.fromKind = 'Activity'
    ORDER BY p.fromSort, p.toSort LIMIT toInteger($around)
    RETURN collect(p) AS parts
  }
  CALL (own, parts) {
    UNWIND [r IN own | r.toId] + [p IN parts | p.fromId] + [p IN parts | p.toId] AS work
    WITH DISTINCT work
    MATCH (w:Entity {id: work})
    CALL (work) {
      CALL (work) {
        MATCH ()-[r:TAKES_PART_IN]->()
        USING INDEX SEEK r:TAKES_PART_IN(toId, fromKind, fromSort)
        WHERE r.toId = work AND r.fromKind > '' AND r.fromSort > ''
        RETURN r
        ORDER BY r.toId, r.fromKind, r.fromSort
        LIMIT toInteger($participants)
      }
      RETURN collect(r) AS some
    }
    RETURN sum(COUNT { (w)<-[:TAKES_PART_IN]-() } - size(some)) AS unreadOthers,
      reduce(all = [], some IN collect(some) | all + some) AS others
  }
  CALL (id) {
    CALL (id) {
      MATCH ()-[r:WORKS_WITH]->()
      USING INDEX SEEK r:WORKS_WITH(fromId, toKind, toSort)
      WHERE r.fromId = id AND r.toKind > '' AND r.toSort > ''
      RETURN r
      ORDER BY r.fromId, r.toKind, r.toSort
      LIMIT toInteger($direct)
      UNION ALL
      MATCH ()-[r:WORKS_WITH]->()
      USING INDEX SEEK r:WORKS_WITH(toId, fromKind, fromSort)
      WHERE r.toId = id AND r.fromKind > '' AND r.fromSort > ''
      RETURN r
      ORDER BY r.toId, r.fromKind, r.fromSort
      LIMIT toInteger($direct)
    }
    RETURN collect(r) AS straight
  }
  MATCH (o:Entity {id: id})
  WITH own + parts + others + straight AS links, unreadOthers + COUNT { (o)-[:TAKES_PART_IN]->() } - size(own)
    + COUNT { (o)-[:WORKS_WITH]-() } - size(straight) AS unread
  RETURN links AS read, unread
}
CALL (read) { UNWIND read AS r WITH DISTINCT r RETURN collect(r) AS links }
CALL (links) {
  UNWIND links AS r
  UNWIND [r.fromId, r.toId] AS far
  WITH DISTINCT far
  MATCH (n:Entity {id: far})
  RETURN collect([n.id, n.name, n.sortKey, n.kind]) AS nodes
}
CALL (links) {
  UNWIND links AS r
  WITH DISTINCT r.toId AS work
  MATCH (w:Entity {id: work})
  WHERE (w:Programme OR w:Activity)
    AND (size($work.communities) = 0 OR EXISTS {
      MATCH (w)-[:SERVES]->(:Community)-[:BROADER*0..8]->(c:Entity) WHERE c.id IN $work.communities })
    AND (size($work.themes) = 0 OR EXISTS {
      MATCH (w)-[:ADDRESSES]->(:Theme)-[:BROADER*0..8]->(t:Entity) WHERE t.id IN $work.themes })
    AND (size($work.in) = 0 OR EXISTS {
      MATCH (w)-[:DELIVERED_IN|CONCERNS]->(:Place)-[:WITHIN*0..8]->(p:Entity) WHERE p.id IN $work.in })
  RETURN collect(w.id) AS meeting
}
RETURN id, [r IN links | [type(r), r.fromId, r.toId, r.role, r.strength, r.assertion, r.reasoning, r.note, r.sinceWords, r.sinceDate, r.sinceEarliest, r.sinceLatest, r.sincePrecision, r.untilWords, r.untilDate, r.untilEarliest, r.untilLatest, r.untilPrecision, r.asOfWords, r.asOfDate, r.asOfEarliest, r.asOfLatest, r.asOfPrecision, r.evidence, r.dataSets, r.disagreementsField, r.disagreementsValue, r.disagreementsDataSet]] AS links, nodes, meeting, unread
// {"ids":["org-asker"],"work":{"communities":[],"themes":[],"in":[]},"works":100,"around":150,"participants":100,"direct":100}

