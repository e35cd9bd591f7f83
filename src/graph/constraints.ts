/**
 * The ontology as the database enforces and indexes it. Community Edition has uniqueness constraints only: what is
 * required, and of which type, is checked on the way in by the models.
 */
import { createHash } from 'node:crypto'
import { kindNames, kinds, relationshipTypes, type Kind, type RelationshipType } from './ontology.ts'
import { layout, linkLayout } from './properties.ts'

/** Every node carries this label too, so that one constraint and one index find any id. */
export const anyKind = 'Entity'

/** What loading computes for each node: sort keys, and the names, acronyms and identifiers it is looked up by. */
export const derivedOfNodes = ['sortKey', 'dateSort', 'nameKeys', 'acronymKeys', 'identifierKeys'] as const

/**
 * What loading computes for each relationship: its ends, their kinds, and a sort key for each end. They let an index
 * give a page of one node's neighbours in order, at a cost that does not grow with their number.
 */
export const derivedOfLinks = ['fromId', 'fromKind', 'fromSort', 'toId', 'toKind', 'toSort'] as const

/** The date that each dated kind is ordered by: the last day that it may mean. */
export const dated = Object.fromEntries(
  kindNames.flatMap((kind) => (kinds[kind].datedBy ? [[kind, `${kinds[kind].datedBy}Latest`]] : [])),
) as Partial<Record<Kind, string>>

/** What loading stamps on all that it writes, so that it knows its own. */
export const stamp = 'load'

export const namesIndex = 'entity_names'
export const identifiersIndex = 'entity_identifiers'
export const acronymsIndex = 'entity_acronyms'
/** Names and summaries by English word stems, and names by whole words: `polic` finds policing, `univers*` a beginning. */
export const stemsIndex = 'entity_stems'
export const wordsIndex = 'entity_words'

/** Things, and links, by the passages that are their evidence: each passage is one whole word. */
export const entitiesByEvidence = 'entities_by_evidence'
/** An index of links has their types in it, so another set of types has another name. `isOlderIndex` knows those that were ours. */
export const linksByEvidence = `links_by_evidence_${createHash('sha256').update(relationshipTypes.join()).digest('hex').slice(0, 8)}`

/** Whether an index was ours with other types of links, and is asked no more. */
export const isOlderIndex = (name: string) =>
  name.startsWith('links_by_evidence_') && name !== linksByEvidence

const indexesOfKind = (kind: Kind) => {
  const name = kinds[kind].plural
  const byName = `CREATE RANGE INDEX ${name}_by_name IF NOT EXISTS FOR (n:${kind}) ON (n.sortKey)`
  const byDate = `CREATE RANGE INDEX ${name}_by_date IF NOT EXISTS FOR (n:${kind}) ON (n.dateSort)`
  return kind in dated ? [byName, byDate] : [byName]
}

const indexesOfRelationship = (type: RelationshipType) => {
  const name = type.toLowerCase()
  return [
    `CREATE RANGE INDEX ${name}_into IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.toId, r.fromKind, r.fromSort)`,
    `CREATE RANGE INDEX ${name}_out_of IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.fromId, r.toKind, r.toSort)`,
  ]
}

const fullText = (name: string, properties: string[], analyzer: string, of = `(n:${anyKind})`) =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${of} ON EACH [${properties.map((p) => `n.${p}`).join(', ')}] ` +
  `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`

/** The statements that make every constraint and index, to be run once each; running them again changes nothing. */
export const constraints: readonly string[] = [
  `CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:${anyKind}) REQUIRE n.id IS UNIQUE`,
  `CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (d:Dataset) REQUIRE d.id IS UNIQUE`,
  ...kindNames.flatMap(indexesOfKind),
  ...relationshipTypes.flatMap(indexesOfRelationship),
  fullText(namesIndex, ['nameKeys'], 'keyword'),
  fullText(identifiersIndex, ['identifierKeys'], 'keyword'),
  fullText(acronymsIndex, ['acronymKeys'], 'keyword'),
  // Of the names as they are compared, so that accents do not matter and a name waiting for review finds nothing.
  // No two full-text indexes may have the same properties: the second would silently not be made.
  fullText(stemsIndex, ['nameKeys', 'summary'], 'english'),
  fullText(wordsIndex, ['nameKeys', 'identifierKeys'], 'standard-no-stop-words'),
  fullText(entitiesByEvidence, ['evidence'], 'keyword'),
  fullText(linksByEvidence, ['evidence'], 'keyword', `()-[n:${relationshipTypes.join('|')}]-()`),
]

/**
 * Every word that a statement may use. A database that has never seen a label or a property warns about it, and a warning
 * is how we catch a misspelt one, so the right ones are made known before the first question.
 */
export const vocabulary = {
  labels: [anyKind, 'Dataset', ...kindNames],
  relationshipTypes: relationshipTypes,
  properties: [
    ...new Set([
      ...kindNames.flatMap((kind) => layout(kind).columns),
      ...linkLayout.columns,
      ...derivedOfNodes,
      ...derivedOfLinks,
      stamp,
      'key',
      ...['version', 'digest', 'loadedAt', 'state', 'loads', 'dataSets'], // of the Dataset
      ...['holder', 'until', 'exchanging'], // of the lease that a load has
    ]),
  ],
}
