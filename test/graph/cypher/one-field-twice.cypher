// programmesById { participants participants participants.totalCount }
MATCH (n:Entity)
WHERE n.id IN $ids AND n:Programme
CALL (n) {
  WITH n.id AS nearId, true AS stepsStated
  MATCH (participants_node:Organisation)-[participants_link:TAKES_PART_IN]->()
  USING INDEX SEEK participants_link:TAKES_PART_IN(toId, fromKind, fromSort)
  WHERE participants_link.toId = nearId AND participants_link.fromKind = 'Organisation'
    AND participants_link.fromSort > $participants_after
    AND participants_link.role IN $participants_where.roles
  WITH participants_link, participants_node, nearId AS via, stepsStated
  ORDER BY participants_link.toId ASC, participants_link.fromKind ASC, participants_link.fromSort ASC
  LIMIT toInteger($participants_take)
  RETURN collect([participants_node.id, participants_node.name]) AS participants
}
CALL (n) {
  WITH n.id AS nearId, true AS stepsStated
  MATCH (participants2_node:Organisation)-[participants2_link:TAKES_PART_IN]->()
  USING INDEX SEEK participants2_link:TAKES_PART_IN(toId, fromKind, fromSort)
  WHERE participants2_link.toId = nearId AND participants2_link.fromKind = 'Organisation'
    AND participants2_link.fromSort > $participants2_after
  WITH participants2_link, participants2_node, nearId AS via, stepsStated
  ORDER BY participants2_link.toId ASC, participants2_link.fromKind ASC, participants2_link.fromSort ASC
  LIMIT toInteger($participants2_take)
  RETURN collect([participants2_node.id, participants2_node.name]) AS participants2
}
RETURN [n.id, participants, participants2, COUNT { (n)<-[:TAKES_PART_IN]-() }] AS found
// {"ids":["programme-quiet-nights"],"participants_after":"","participants_take":21,"participants_where":{"roles":["LEADS"]},"participants2_after":"","participants2_take":21,"participants2_where":{}}

