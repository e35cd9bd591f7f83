// Query.partnerSuggestions
CALL () { MATCH (o:Organisation) RETURN count(o) AS population }

// Who asks: what it takes part in, what it and these works are for, and what it found about whom.
CALL () {
  CALL () {
    MATCH ()-[r:TAKES_PART_IN]->()
    USING INDEX SEEK r:TAKES_PART_IN(fromId, toKind, toSort)
    WHERE r.fromId = $asked.subject AND r.toKind > '' AND r.toSort > ''
    RETURN r
    ORDER BY r.fromId, r.toKind, r.toSort
    LIMIT toInteger($caps.worksOfOrganisation)
  }
  RETURN collect(r) AS own
}
CALL (own) {
  UNWIND [$asked.subject] + [r IN own | r.toId] AS id
  WITH DISTINCT id
  MATCH (bearer:Entity {id: id})
  CALL (bearer) {
    MATCH (bearer)-[r:SERVES|ADDRESSES|BASED_IN|DELIVERED_IN|CONCERNS]->()
    WITH r LIMIT toInteger($caps.features) + 1
    RETURN collect(r) AS some
  }
  WITH some WHERE size(some) <= $caps.features
  UNWIND some AS r
  RETURN collect(r) AS bearings
}
CALL () {
  MATCH (:Entity {id: $asked.subject})-[found:FOUND]->()-[about:ABOUT]->(:Community)
  WITH found, about LIMIT toInteger($caps.findings) + 1
  WITH collect(found) AS found, collect(about) AS about
  RETURN CASE WHEN size(about) <= $caps.findings THEN found + about ELSE [] END AS research
}

// What may connect: all of that, what the need names, and the places a few steps up.
CALL (bearings, research) {
  UNWIND $asked.named + [r IN bearings | r.toId] + [r IN research WHERE r.toKind = 'Community' | r.toId] AS id
  WITH DISTINCT id ORDER BY id
  WITH collect(id) AS ids
  RETURN ids[..toInteger($caps.features)] AS sought, size(ids) AS soughtInAll
}
CALL (sought) {
  UNWIND sought AS id
  MATCH (:Entity {id: id})-[steps:WITHIN*1..2]->()
  UNWIND steps AS r
  WITH DISTINCT r
  RETURN collect(r) AS ups
}
CALL (sought, ups) {
  UNWIND sought + [r IN ups | r.toId] AS id
  WITH DISTINCT id ORDER BY id
  RETURN collect(id) AS features
}

// Who has it: every link into each of these and what lies below it.
CALL (features) {
  UNWIND features AS id
  MATCH (f:Entity {id: id})
  CALL (f) {
    MATCH (f)<-[steps:BROADER|WITHIN*0..8]-()<-[r:SERVES|ADDRESSES|BASED_IN|DELIVERED_IN|CONCERNS|ABOUT]-()
    WITH steps + [r] AS chain LIMIT toInteger($caps.linksOfFeature) + 1
    RETURN collect(chain) AS chains
  }
  WITH id, size(chains) > $caps.linksOfFeature AS isCrowded, chains
  WITH collect(CASE WHEN isCrowded THEN id END) AS crowded, collect(CASE WHEN isCrowded THEN [] ELSE chains END) AS kept
  CALL (kept) {
    UNWIND kept AS chains
    UNWIND chains AS chain
    UNWIND chain AS r
    WITH DISTINCT r
    RETURN collect(r) AS around
  }
  RETURN crowded, around
}
CALL (around) {
  UNWIND around AS r
  WITH DISTINCT r.fromId AS id, r.fromKind AS kind
  WHERE kind IN ['Programme', 'Activity']
  WITH id ORDER BY id LIMIT toInteger($caps.worksFound)
  MATCH (w:Entity {id: id}) WHERE COUNT { (w)<-[:TAKES_PART_IN]-() } <= $caps.participants
  MATCH (w)<-[r:TAKES_PART_IN]-()
  RETURN collect(r) AS doers
}
CALL (around) {
  UNWIND around AS r
  WITH DISTINCT r.fromId AS id, r.fromKind AS kind
  WHERE kind = 'Finding'
  MATCH (x:Entity {id: id}) WHERE COUNT { (x)<-[:FOUND]-() } <= $caps.findings
  MATCH (x)<-[r:FOUND]-(:Organisation)
  RETURN collect(r) AS finders
}

// Who knows whom: an organisation's partners or a programme's participants, and the partners of each.
CALL () {
  MATCH (o:Organisation {id: $asked.subject})-[r:WORKS_WITH]-()
  WHERE COUNT { (o)-[:WORKS_WITH]-() } <= $caps.directLinks
  RETURN collect(r) AS direct
}
WITH *, CASE WHEN $asked.subject STARTS WITH 'org-' THEN [r IN own | r.toId] ELSE [$asked.subject] END AS works
CALL (works) {
  UNWIND works AS id
  MATCH (w:Entity {id: id}) WHERE COUNT { (w)-[:PART_OF]-() } <= $caps.worksAround
  MATCH (w)-[p:PART_OF]-() WHERE p.fromKind = 'Activity'
  RETURN collect(DISTINCT p) AS jointParts
}
CALL (works, jointParts) {
  UNWIND works + [p IN jointParts | p.fromId] + [p IN jointParts | p.toId] AS id
  WITH DISTINCT id
  MATCH (w:Entity {id: id}) WHERE COUNT { (w)<-[:TAKES_PART_IN]-() } <= $caps.participants
  MATCH (w)<-[r:TAKES_PART_IN]-()
  RETURN collect(r) AS jointDoers
}
WITH *, jointParts + jointDoers AS joint
CALL (direct, joint) {
  UNWIND direct + joint AS r
  UNWIND [r.fromId, r.toId] AS id
  WITH DISTINCT id
  WHERE id STARTS WITH 'org-' AND id <> $asked.subject
  WITH id ORDER BY id
  WITH collect(id) AS ids
  RETURN ids[..toInteger($caps.contacts)] AS contacts, size(ids) AS contactsInAll
}
CALL (contacts) {
  UNWIND contacts AS id
  CALL (id) {
    CALL (id) {
      MATCH ()-[r:TAKES_PART_IN]->()
      USING INDEX SEEK r:TAKES_PART_IN(fromId, toKind, toSort)
      WHERE r.fromId = id AND r.toKind > '' AND r.toSort > ''
      RETURN r
      ORDER BY r.fromId, r.toKind, r.toSort
      LIMIT toInteger($caps.worksOfContact)
    }
    RETURN collect(r.toId) AS some
  }
  UNWIND some AS work
  WITH DISTINCT work ORDER BY work
  RETURN collect(work) AS works2
}
WITH *, works2 AS works
CALL (works) {
  UNWIND works AS id
  MATCH (w:Entity {id: id}) WHERE COUNT { (w)-[:PART_OF]-() } <= $caps.worksAround
  MATCH (w)-[p:PART_OF]-() WHERE p.fromKind = 'Activity'
  RETURN collect(DISTINCT p) AS furtherParts
}
CALL (works, furtherParts) {
  UNWIND works + [p IN furtherParts | p.fromId] + [p IN furtherParts | p.toId] AS id
  WITH DISTINCT id
  MATCH (w:Entity {id: id}) WHERE COUNT { (w)<-[:TAKES_PART_IN]-() } <= $caps.participants
  MATCH (w)<-[r:TAKES_PART_IN]-()
  RETURN collect(r) AS furtherDoers
}
WITH *, furtherParts + furtherDoers AS further
CALL (contacts) {
  UNWIND contacts AS id
  MATCH (o:Entity {id: id}) WHERE COUNT { (o)-[:WORKS_WITH]-() } <= $caps.directLinks
  MATCH (o)-[r:WORKS_WITH]-()
  RETURN collect(r) AS acquainted
}

// Who is of the kind, or has had the role, that is sought.
CALL () {
  WITH size($asked.kinds) + size($asked.roles) > 0 AS isSought WHERE isSought
  MATCH (o:Organisation) WHERE o.sortKey > ''
  WITH o ORDER BY o.sortKey LIMIT toInteger($caps.scanned)
  OPTIONAL MATCH (o)-[r:TAKES_PART_IN]->() WHERE r.role IN $asked.roles
  WITH o, r WHERE r IS NOT NULL OR o.kind IN $asked.kinds
  RETURN collect(DISTINCT o.id) AS scanned, collect(r) AS parts
}

WITH *, own + bearings + research + ups + around + doers + finders + direct + joint + further + acquainted + parts AS read
CALL (read) { UNWIND read AS r WITH DISTINCT r RETURN collect(r) AS links }
CALL (links, features, scanned) {
  UNWIND [$asked.subject] + features + scanned + [r IN links | r.fromId] + [r IN links | r.toId] AS id
  WITH DISTINCT id
  MATCH (n:Entity {id: id})
  RETURN collect([n.id, n.name, n.sortKey, n.kind, n.evidence]) AS nodes,
    collect(CASE WHEN n:Organisation AND EXISTS { (n)<-[:PUBLISHED_BY]-() }
      AND NOT EXISTS { (n)-[:TAKES_PART_IN|WORKS_WITH|SERVES]-() } THEN n.id END) AS publishers
}
RETURN population, [r IN links | [type(r), r.fromId, r.toId, r.role, r.strength, r.assertion, r.reasoning, r.note, r.sinceWords, r.sinceDate, r.sinceEarliest, r.sinceLatest, r.sincePrecision, r.untilWords, r.untilDate, r.untilEarliest, r.untilLatest, r.untilPrecision, r.asOfWords, r.asOfDate, r.asOfEarliest, r.asOfLatest, r.asOfPrecision, r.evidence]] AS links, nodes, crowded, publishers,
  soughtInAll - size(sought) + contactsInAll - size(contacts) AS unread
// {"asked":{"subject":"org-asker","named":[],"kinds":[],"roles":[]},"caps":{"worksOfOrganisation":100,"worksAround":150,"participants":100,"directLinks":100,"worksOfContact":25,"contacts":50,"features":100,"linksOfFeature":1000,"worksFound":2000,"findings":50,"scanned":5000,"idsNamed":50,"between":10,"worksBetween":1000}}

