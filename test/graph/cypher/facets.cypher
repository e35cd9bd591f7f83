// facetSTATUS
MATCH (n:Programme)
WHERE n.kind IN $where.kind
WITH DISTINCT n
WITH n, n.lifecycle AS id, n.lifecycle AS label WHERE id IS NOT NULL
WITH id, label, count(DISTINCT n) AS count ORDER BY count DESC, label, id
WITH collect([id, label, count]) AS counts
RETURN counts[..100] AS counts, size(counts) AS distinct
// {"where":{"kind":["PROGRAMME"]}}

// facetCOMMUNITY
MATCH (n:Programme)
WHERE n.kind IN $where.kind
WITH DISTINCT n
MATCH (n)-[:SERVES]->(:Community)-[:BROADER*0..8]->(facet:Community)
WITH n, facet.id AS id, facet.name AS label
WITH id, label, count(DISTINCT n) AS count ORDER BY count DESC, label, id
WITH collect([id, label, count]) AS counts
RETURN counts[..100] AS counts, size(counts) AS distinct
// {"where":{"kind":["PROGRAMME"]}}

// facetROLE
MATCH (n:Programme)
WHERE n.kind IN $where.kind
WITH DISTINCT n
MATCH (n)<-[part:TAKES_PART_IN]-(:Organisation)
WITH n, part.role AS id, part.role AS label
WITH id, label, count(DISTINCT n) AS count ORDER BY count DESC, label, id
WITH collect([id, label, count]) AS counts
RETURN counts[..100] AS counts, size(counts) AS distinct
// {"where":{"kind":["PROGRAMME"]}}

