/** What is known of the data as a whole: which version, when loaded, how much of each kind. */
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { kindNames, type Kind } from '../ontology.ts'

/** A data set that is loaded: what it says of itself, and how much it says. */
export type LoadedDataSet = {
  id: string
  title: string
  publisher: string | null
  licence: string | null
  url: string | null
  version: string | null
  rank: number
  digest: string
  nodeCount: number
  linkCount: number
}

export type Dataset = {
  load: string
  version: string
  digest: string
  loadedAt: string
  dataSets: readonly LoadedDataSet[]
}

/** The version in the graph; no row where nothing was ever loaded whole. */
export const dataset = defineQuery<Record<string, never>, Dataset>({
  name: 'dataset',
  cypher: cypher`
    MATCH (d:Dataset {id: 'throughline'})
    WHERE d.state = 'COMPLETE'
    RETURN d.load AS load, d.version AS version, d.digest AS digest, d.loadedAt AS loadedAt, d.dataSets AS dataSets
  `,
  // A record of several values for each of a few: one text, and nothing that could be half written.
  reads: { dataSets: (text: string | null) => JSON.parse(text ?? '[]') as LoadedDataSet[] },
})

/**
 * What tells one version in the graph from the next: '' where nothing was ever loaded, and null while it is exchanged, when
 * readers may see some of both.
 */
export const heldVersion = defineQuery<Record<string, never>, { version: string | null }>({
  name: 'heldVersion',
  cypher: cypher`
    OPTIONAL MATCH (d:Dataset {id: 'throughline'})
    OPTIONAL MATCH (lease:Dataset {id: 'throughline lease'})
    RETURN CASE
      WHEN d.state = 'LOADING' OR (lease.exchanging AND lease.until >= timestamp()) THEN null
      ELSE coalesce(d.load + ' ' + d.loadedAt, '') END AS version
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
