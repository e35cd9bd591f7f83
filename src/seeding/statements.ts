/** What the loader says to the graph. Each may be said twice and comes to the same: a commit's answer may be lost. */
import { anyKind, stamp } from '../graph/constraints.ts'
import { kindNames, relationshipTypes, type Kind, type RelationshipType } from '../graph/ontology.ts'
import type { Properties } from '../graph/properties.ts'
import { defineQuery } from '../neo4j/query.ts'

/** What a load writes on the Dataset: what it is recognised by, what it is called, and its data sets, as JSON. */
export type Mark = { load: string; version: string; digest: string; dataSets?: string }

/** Writes nodes of one kind. A row is just the properties: half the time to decode of a row with a map inside. */
export const mergeNodes = (kind: Kind) =>
  defineQuery<{ rows: Properties[]; load: string }, never>({
    name: `merge${kind}`,
    cypher: `
      UNWIND $rows AS row
      MERGE (n:${anyKind} {id: row.id})
      SET n = row {.*, ${stamp}: $load}, n:${kind}
    `,
  })

/**
 * Writes links of one type, with the keys that sort them at either end, put together as `sortKey` does. They are
 * computed here because the ends are at hand: the loader would need the name of every node in memory.
 */
export const mergeLinks = (type: RelationshipType) =>
  defineQuery<{ rows: Properties[]; load: string }, { linked: number }>({
    name: `merge${type}`,
    cypher: `
      UNWIND $rows AS row
      MATCH (from:${anyKind} {id: row.fromId})
      MATCH (to:${anyKind} {id: row.toId})
      MERGE (from)-[r:${type} {key: row.key}]->(to)
      SET r = row {
        .*,
        ${stamp}: $load,
        fromSort: from.sortKey + '\\t' + row.key + '\\t' + row.toId,
        toSort: to.sortKey + '\\t' + row.key + '\\t' + row.fromId
      }
      RETURN count(*) AS linked
    `,
  })

/** Removes some of the links of one type that this load did not write. */
export const removeOlderLinks = (type: RelationshipType) =>
  defineQuery<{ load: string; most: number }, { removed: number }>({
    name: `removeOlder${type}`,
    cypher: `
      MATCH (:${anyKind})-[r:${type}]->(:${anyKind})
      WHERE r.${stamp} <> $load
      WITH r LIMIT toInteger($most)
      DELETE r
      RETURN count(*) AS removed
    `,
  })

/** Removes some of the nodes that this load did not write. */
export const removeOlderNodes = defineQuery<{ load: string; most: number }, { removed: number }>({
  name: 'removeOlderNodes',
  cypher: `
    MATCH (n:${anyKind})
    WHERE n.${stamp} <> $load
    WITH n LIMIT toInteger($most)
    DETACH DELETE n
    RETURN count(*) AS removed
  `,
})

/** Everything that leaves the graph in the end: links first, so that no node takes an unbounded number of them along. */
export const removals = [...relationshipTypes.map(removeOlderLinks), removeOlderNodes]

/** How many nodes bear our labels, from the stored counts. */
export const heldNodes = defineQuery<Record<string, never>, { held: number }>({
  name: 'heldNodes',
  cypher: `MATCH (n:${anyKind}) RETURN count(n) AS held`,
})

/**
 * Nodes under our labels that are not ours: without the stamp of a load, with the stamp of none that the Dataset speaks
 * of, or of one of our kinds without the label that all of ours have. The last by stored counts, so that it costs nothing
 * where all is in order.
 */
export const strangers = defineQuery<Record<string, never>, { id: string | null; labels: string[] }>({
  name: 'strangers',
  cypher: `
    OPTIONAL MATCH (d:Dataset {id: 'throughline'})
    WITH d, d.loads AS loads
    CALL (d, loads) {
      MATCH (n:${anyKind})
      WHERE d IS NULL OR n.${stamp} IS NULL OR NOT n.${stamp} IN coalesce(loads, [n.${stamp}])
      RETURN n LIMIT 1
      UNION
      WITH * WHERE ${kindNames.map((kind) => `COUNT { (:${kind}) }`).join(' + ')} > COUNT { (:${anyKind}) }
      MATCH (n:${kindNames.join('|')})
      WHERE NOT n:${anyKind}
      RETURN n LIMIT 1
    }
    RETURN toStringOrNull(n.id) AS id, labels(n) AS labels LIMIT 1
  `,
})

/** Ours, as the database has them: what was asked for under a name that was taken is silently not made. */
export const heldIndexes = defineQuery<
  Record<string, never>,
  { name: string; labels: string[]; properties: string[] }
>({
  name: 'heldIndexes',
  cypher: `
    SHOW INDEXES YIELD name, labelsOrTypes AS labels, properties
    WHERE properties IS NOT NULL
    RETURN name, labels, properties
  `,
})

/**
 * Marks which data are there, or on their way. `loads` holds every load whose rows may be in the graph: the complete one
 * alone, or while another goes on, all that began since.
 */
export const markDataset = defineQuery<Mark & { loadedAt: string; state: 'LOADING' | 'COMPLETE' }, never>({
  name: 'markDataset',
  cypher: `
    MERGE (d:Dataset {id: 'throughline'})
    SET d.loads = CASE
      WHEN $state = 'COMPLETE' OR d.${stamp} IS NULL THEN [$load]
      WHEN d.loads IS NULL AND d.state <> 'COMPLETE' THEN null
      WHEN $load IN coalesce(d.loads, [d.${stamp}]) THEN coalesce(d.loads, [d.${stamp}])
      ELSE coalesce(d.loads, [d.${stamp}]) + $load END
    SET d.version = $version, d.digest = $digest, d.loadedAt = $loadedAt, d.state = $state, d.${stamp} = $load,
        d.dataSets = $dataSets
  `,
})
