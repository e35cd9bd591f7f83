// Query.organisations { programmes { participants { themes } } }
MATCH (n:Organisation)
WHERE n.sortKey > $after
WITH n
ORDER BY n.sortKey ASC
LIMIT toInteger($take)
CALL (n) {
  WITH n.id AS nearId, true AS stepsStated
  MATCH ()-[programmes_link:TAKES_PART_IN]->(programmes_node:Programme)
  USING INDEX SEEK programmes_link:TAKES_PART_IN(fromId, toKind, toSort)
  WHERE programmes_link.fromId = nearId AND programmes_link.toKind = 'Programme'
    AND programmes_link.toSort > $programmes_after
  WITH programmes_link, programmes_node, nearId AS via, stepsStated
  ORDER BY programmes_link.fromId ASC, programmes_link.toKind ASC, programmes_link.toSort ASC
  LIMIT toInteger($programmes_take)
  CALL (programmes_node) {
    WITH programmes_node.id AS nearId, true AS stepsStated
    MATCH (programmes_participants_node:Organisation)-[programmes_participants_link:TAKES_PART_IN]->()
    USING INDEX SEEK programmes_participants_link:TAKES_PART_IN(toId, fromKind, fromSort)
    WHERE programmes_participants_link.toId = nearId AND programmes_participants_link.fromKind = 'Organisation'
      AND programmes_participants_link.fromSort > $programmes_participants_after
    WITH programmes_participants_link, programmes_participants_node, nearId AS via, stepsStated
    ORDER BY programmes_participants_link.toId ASC, programmes_participants_link.fromKind ASC, programmes_participants_link.fromSort ASC
    LIMIT toInteger($programmes_participants_take)
    CALL (programmes_participants_node) {
      WITH programmes_participants_node.id AS nearId, true AS stepsStated
      MATCH ()-[programmes_participants_themes_link:ADDRESSES]->(programmes_participants_themes_node:Theme)
      USING INDEX SEEK programmes_participants_themes_link:ADDRESSES(fromId, toKind, toSort)
      WHERE programmes_participants_themes_link.fromId = nearId AND programmes_participants_themes_link.toKind = 'Theme'
        AND programmes_participants_themes_link.toSort > $programmes_participants_themes_after
      WITH programmes_participants_themes_link, programmes_participants_themes_node, nearId AS via, stepsStated
      ORDER BY programmes_participants_themes_link.fromId ASC, programmes_participants_themes_link.toKind ASC, programmes_participants_themes_link.toSort ASC
      LIMIT toInteger($programmes_participants_themes_take)
      RETURN collect([programmes_participants_themes_node.id, programmes_participants_themes_node.name]) AS programmes_participants_themes
    }
    RETURN collect([programmes_participants_link.role, programmes_participants_node.id, programmes_participants_node.name, programmes_participants_themes]) AS programmes_participants
  }
  RETURN collect([programmes_link.role, programmes_node.id, programmes_node.name, programmes_participants]) AS programmes
}
RETURN [n.sortKey, n.id, n.name, programmes] AS found
ORDER BY n.sortKey ASC
// {"after":"","take":6,"where":{},"programmes_after":"","programmes_take":6,"programmes_where":{},"programmes_participants_after":"","programmes_participants_take":6,"programmes_participants_where":{},"programmes_participants_themes_after":"","programmes_participants_themes_take":6,"programmes_participants_themes_where":{}}

