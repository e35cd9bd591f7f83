// commitmentsById
MATCH (n:Entity)
WHERE n.id IN $ids AND n:Commitment
RETURN [n.id, n.evidence, n.status, n.statusBasis, n.dueWords, n.dueDate, n.dueEarliest, n.dueLatest, n.duePrecision] AS found
// {"ids":["commitment-earplugs-for-all"]}

// Commitment.recorded
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[r:MEASURED_BY]->(far:Measure)
  USING INDEX SEEK r:MEASURED_BY(fromId, toKind, toSort)
  WHERE r.fromId = id AND r.toKind = 'Measure' AND r.toSort > '' AND far.basis = 'ACTUAL'
  RETURN r, far.id AS result, far.asOfEarliest AS earliest, far.asOfLatest AS latest
  ORDER BY r.fromId, r.toKind, r.toSort LIMIT toInteger($take)
  UNION ALL
  MATCH ()-[r:LEADS_TO]->(far:Outcome)
  USING INDEX SEEK r:LEADS_TO(fromId, toKind, toSort)
  WHERE r.fromId = id AND r.toKind = 'Outcome' AND r.toSort > '' AND far.status = 'ACHIEVED'
  RETURN r, far.id AS result, r.asOfEarliest AS earliest, r.asOfLatest AS latest
  ORDER BY r.fromId, r.toKind, r.toSort LIMIT toInteger($take)
}
RETURN id, collect([result, r.role, r.strength, r.assertion, r.reasoning, r.note, r.sinceWords, r.sinceDate, r.sinceEarliest, r.sinceLatest, r.sincePrecision, r.untilWords, r.untilDate, r.untilEarliest, r.untilLatest, r.untilPrecision, r.asOfWords, r.asOfDate, r.asOfEarliest, r.asOfLatest, r.asOfPrecision, r.evidence, r.dataSets, r.disagreementsField, r.disagreementsValue, r.disagreementsDataSet, earliest, latest]) AS results
// {"ids":["commitment-earplugs-for-all"],"take":100}

