// programmesById
MATCH (n:Entity)
WHERE n.id IN $ids AND n:Programme
RETURN [n.id, n.name, n.gapsAbout, n.gapsReason, n.gapsNote, n.lifecycle] AS found
// {"ids":["programme-bridge"]}

