// programmesById
MATCH (n:Entity)
WHERE n.id IN $ids AND n:Programme
RETURN [n.id] AS found
// {"ids":["programme-bridge"]}

// trace.backward
UNWIND $starts AS start
CALL (start) {
  WITH start.frontier AS frontier, start.seen AS seen, [] AS ahead
  CALL (frontier) {
    UNWIND range(0, size(frontier) - 1) AS place
    WITH frontier[place] AS near, place
    CALL (near) {
      MATCH ()-[r:SERVES]->()
      USING INDEX SEEK r:SERVES(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Outcome' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:LEADS_TO]->()
      USING INDEX SEEK r:LEADS_TO(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Commitment' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:LEADS_TO]->()
      USING INDEX SEEK r:LEADS_TO(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Programme' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:LEADS_TO]->()
      USING INDEX SEEK r:LEADS_TO(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Activity' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:LEADS_TO]->()
      USING INDEX SEEK r:LEADS_TO(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Outcome' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:DELIVERED_THROUGH]->()
      USING INDEX SEEK r:DELIVERED_THROUGH(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Commitment' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:MADE]->()
      USING INDEX SEEK r:MADE(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Organisation' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:TAKES_PART_IN]->()
      USING INDEX SEEK r:TAKES_PART_IN(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Organisation' AND r.fromSort > ''
        AND r.assertion IN $assertions AND NOT r.role IN $bystanders
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:PART_OF]->()
      USING INDEX SEEK r:PART_OF(fromId, toKind, toSort)
      WHERE r.fromId = near AND r.toKind = 'Programme' AND r.toSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.fromId, r.toKind, r.toSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:BROADER]->()
      USING INDEX SEEK r:BROADER(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Community' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
    }
    WITH near, place, collect(r) AS found
    UNWIND range(0, size(found) - 1) AS rank
    WITH found[rank] AS r, near, rank, place ORDER BY rank, place LIMIT toInteger($level)
    RETURN collect([type(r), properties(r)]) AS links1,
      collect(DISTINCT CASE r.fromId WHEN near THEN r.toId ELSE r.fromId END) AS fars
  }
  WITH [far IN fars WHERE NOT far IN seen] AS reached, seen, ahead, links1
  WITH CASE WHEN 1 < $levels THEN reached ELSE [] END AS frontier,
    CASE WHEN 1 = $levels THEN reached ELSE ahead END AS ahead,
    seen + reached AS seen, links1
  CALL (frontier) {
    UNWIND range(0, size(frontier) - 1) AS place
    WITH frontier[place] AS near, place
    CALL (near) {
      MATCH ()-[r:SERVES]->()
      USING INDEX SEEK r:SERVES(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Outcome' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:LEADS_TO]->()
      USING INDEX SEEK r:LEADS_TO(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Commitment' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:LEADS_TO]->()
      USING INDEX SEEK r:LEADS_TO(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Programme' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:LEADS_TO]->()
      USING INDEX SEEK r:LEADS_TO(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Activity' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:LEADS_TO]->()
      USING INDEX SEEK r:LEADS_TO(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Outcome' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:DELIVERED_THROUGH]->()
      USING INDEX SEEK r:DELIVERED_THROUGH(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Commitment' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:MADE]->()
      USING INDEX SEEK r:MADE(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Organisation' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:TAKES_PART_IN]->()
      USING INDEX SEEK r:TAKES_PART_IN(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Organisation' AND r.fromSort > ''
        AND r.assertion IN $assertions AND NOT r.role IN $bystanders
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:PART_OF]->()
      USING INDEX SEEK r:PART_OF(fromId, toKind, toSort)
      WHERE r.fromId = near AND r.toKind = 'Programme' AND r.toSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.fromId, r.toKind, r.toSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:BROADER]->()
      USING INDEX SEEK r:BROADER(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Community' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
    }
    WITH near, place, collect(r) AS found
    UNWIND range(0, size(found) - 1) AS rank
    WITH found[rank] AS r, near, rank, place ORDER BY rank, place LIMIT toInteger($level)
    RETURN collect([type(r), properties(r)]) AS links2,
      collect(DISTINCT CASE r.fromId WHEN near THEN r.toId ELSE r.fromId END) AS fars
  }
  WITH [far IN fars WHERE NOT far IN seen] AS reached, seen, ahead, links1, links2
  WITH CASE WHEN 2 < $levels THEN reached ELSE [] END AS frontier,
    CASE WHEN 2 = $levels THEN reached ELSE ahead END AS ahead,
    seen + reached AS seen, links1, links2
  CALL (frontier) {
    UNWIND range(0, size(frontier) - 1) AS place
    WITH frontier[place] AS near, place
    CALL (near) {
      MATCH ()-[r:SERVES]->()
      USING INDEX SEEK r:SERVES(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Outcome' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:LEADS_TO]->()
      USING INDEX SEEK r:LEADS_TO(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Commitment' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:LEADS_TO]->()
      USING INDEX SEEK r:LEADS_TO(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Programme' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:LEADS_TO]->()
      USING INDEX SEEK r:LEADS_TO(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Activity' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:LEADS_TO]->()
      USING INDEX SEEK r:LEADS_TO(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Outcome' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:DELIVERED_THROUGH]->()
      USING INDEX SEEK r:DELIVERED_THROUGH(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Commitment' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:MADE]->()
      USING INDEX SEEK r:MADE(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Organisation' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:TAKES_PART_IN]->()
      USING INDEX SEEK r:TAKES_PART_IN(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Organisation' AND r.fromSort > ''
        AND r.assertion IN $assertions AND NOT r.role IN $bystanders
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:PART_OF]->()
      USING INDEX SEEK r:PART_OF(fromId, toKind, toSort)
      WHERE r.fromId = near AND r.toKind = 'Programme' AND r.toSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.fromId, r.toKind, r.toSort LIMIT toInteger($width)
      UNION ALL
      MATCH ()-[r:BROADER]->()
      USING INDEX SEEK r:BROADER(toId, fromKind, fromSort)
      WHERE r.toId = near AND r.fromKind = 'Community' AND r.fromSort > ''
        AND r.assertion IN $assertions
      RETURN r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT toInteger($width)
    }
    WITH near, place, collect(r) AS found
    UNWIND range(0, size(found) - 1) AS rank
    WITH found[rank] AS r, near, rank, place ORDER BY rank, place LIMIT toInteger($level)
    RETURN collect([type(r), properties(r)]) AS links3,
      collect(DISTINCT CASE r.fromId WHEN near THEN r.toId ELSE r.fromId END) AS fars
  }
  WITH [far IN fars WHERE NOT far IN seen] AS reached, seen, ahead, links1, links2, links3
  WITH CASE WHEN 3 < $levels THEN reached ELSE [] END AS frontier,
    CASE WHEN 3 = $levels THEN reached ELSE ahead END AS ahead,
    seen + reached AS seen, links1, links2, links3
  RETURN [links1, links2, links3] AS links, ahead AS frontier, seen
}
CALL (seen) {
  UNWIND seen AS id
  MATCH (n:Entity {id: id})
  RETURN collect([id, COUNT { (n)<-[r:SERVES]-(:Outcome) WHERE r.assertion IN $assertions }, COUNT { (n)<-[r:LEADS_TO]-() WHERE r.assertion IN $assertions }, COUNT { (n)<-[r:DELIVERED_THROUGH]-() WHERE r.assertion IN $assertions }, COUNT { (n)<-[r:MADE]-() WHERE r.assertion IN $assertions }, COUNT { (n)<-[r:TAKES_PART_IN]-() WHERE r.assertion IN $assertions AND NOT r.role IN $bystanders }, COUNT { (n)-[r:PART_OF]->() WHERE r.assertion IN $assertions }, COUNT { (n)<-[r:BROADER]-() WHERE r.assertion IN $assertions }, COUNT { (n)-[r:MEASURED_BY]->() WHERE r.assertion IN $assertions }]) AS onward
}
RETURN start.from AS from, links, frontier, seen, onward
// {"starts":[{"from":"programme-bridge","frontier":["programme-bridge"],"seen":["programme-bridge"]}],"levels":3,"width":50,"level":100,"assertions":["STATED"],"bystanders":["RECEIVES","CONCERNED"]}

// entitiesById
MATCH (n:Entity)
WHERE n.id IN $ids
RETURN properties(n) AS node
// {"ids":["programme-bridge","org-friend","org-known","passage-page-7"]}

// Outcome.measures
UNWIND $ids AS id
CALL (id) {
  WITH id AS nearId, true AS stepsStated
  MATCH ()-[link:MEASURED_BY]->(node:Measure)
  USING INDEX SEEK link:MEASURED_BY(fromId, toKind, toSort)
  WHERE link.fromId = nearId AND link.toKind = 'Measure'
    AND link.toSort > $after
    AND CASE WHEN stepsStated OR link.assertion = 'DERIVED' THEN link.assertion ELSE 'INFERRED' END IN $where.assertions
  WITH link, node, nearId AS via, stepsStated
  ORDER BY link.fromId ASC, link.toKind ASC, link.toSort ASC
  LIMIT toInteger($take)
  RETURN collect([link.role, link.strength, link.assertion, link.reasoning, link.note, link.sinceWords, link.sinceDate, link.sinceEarliest, link.sinceLatest, link.sincePrecision, link.untilWords, link.untilDate, link.untilEarliest, link.untilLatest, link.untilPrecision, link.asOfWords, link.asOfDate, link.asOfEarliest, link.asOfLatest, link.asOfPrecision, link.evidence, link.dataSets, link.disagreementsField, link.disagreementsValue, link.disagreementsDataSet, node.id, node.name, node.aliasesName, node.aliasesKind, node.aliasesScope, node.identifiers, node.summary, node.caveats, node.gapsAbout, node.gapsReason, node.gapsNote, node.evidence, node.dataSets, node.disagreementsField, node.disagreementsValue, node.disagreementsDataSet, node.value, node.upper, node.qualifier, node.wording, node.unit, node.counts, node.basis, node.asOfWords, node.asOfDate, node.asOfEarliest, node.asOfLatest, node.asOfPrecision, node.overlapGroup, node.mayAggregate, node.smallCount, node.possibleSumOfParts, node.assertion, node.derivation]) AS links
}
RETURN id, links
// {"ids":["programme-bridge","org-friend","org-known"],"after":"","take":100,"where":{"assertions":["STATED"]}}

