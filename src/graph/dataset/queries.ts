/** What is known of the data as a whole: which version, when loaded, how much of each kind. */
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { kindNames, type Kind } from '../ontology.ts'

export type Dataset = { load: string; version: string; digest: string; loadedAt: string }

/** The version in the graph; no row where nothing was ever loaded whole. */
export const dataset = defineQuery<Record<string, never>, Dataset>({
  name: 'dataset',
  cypher: cypher`
    MATCH (d:Dataset {id: 'throughline'})
    WHERE d.state = 'COMPLETE'
    RETURN d.load AS load, d.version AS version, d.digest AS digest, d.loadedAt AS loadedAt
  `,
})

/** How many of each kind, from the stored counts: a constant cost however many there are. */
export const kindCounts = defineQuery<Record<string, never>, { kind: Kind; count: number }>({
  name: 'kindCounts',
  cypher: kindNames
    .map((kind) => `RETURN '${kind}' AS kind, COUNT { (:${kind}) } AS count`)
    .join('\nUNION ALL\n'),
})

export const databaseVersion = defineQuery<Record<string, never>, { name: string; version: string }>({
  name: 'databaseVersion',
  cypher: cypher`
    CALL dbms.components() YIELD name, versions, edition
    RETURN name + ' ' + edition AS name, versions[0] AS version LIMIT 1
  `,
})
