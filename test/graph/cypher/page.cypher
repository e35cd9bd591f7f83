// Query.programmes
MATCH (n:Programme)
WHERE n.sortKey > $after
WITH n
ORDER BY n.sortKey ASC
LIMIT toInteger($take)
RETURN [n.sortKey, n.id, n.name] AS found
ORDER BY n.sortKey ASC
// {"after":"","take":11,"where":{}}

