/** Checked seeds → the rows that are written: properties as they lie in the graph, and the keys that are computed. */
import { dated } from '../graph/constraints.ts'
import { layout, linkLayout, type Properties } from '../graph/properties.ts'
import { acronymsOf } from '../graph/search/acronyms.ts'
import { kindOfId, type Kind, type RelationshipType } from '../graph/ontology.ts'
import { collated, comparable, sortKey } from '../lib/sorting.ts'
import type { CheckedSeeds } from './check.ts'
import { identifiersOf, type SeedLink, type SeedNode } from './seeds.ts'

/** A node as it is written. */
export type NodeRow = { kind: Kind; id: string; properties: Properties }

/** A link as it is written, but for the keys that sort it, which the database puts together from its two ends. */
export type LinkRow = {
  type: RelationshipType
  from: string
  to: string
  key: string
  properties: Properties
}
export type Rows = { nodes: NodeRow[]; links: LinkRow[] }

/** What has no date sorts behind all that has one. */
const undated = '9999-99-99'

/** A SUGGESTED name waits for review, so nothing is found by it yet. */
const namesOf = ({ fields }: Pick<SeedNode, 'fields'>) => [
  fields['name'] as string,
  ...(fields['locator'] ? [fields['locator'] as string] : []), // a passage is asked for as P7
  ...(fields['aliases'] as { name: string; kind: string }[])
    .filter(({ kind }) => kind !== 'SUGGESTED')
    .map(({ name }) => name),
]

/** The row of one node. */
export function nodeRow(node: Pick<SeedNode, 'kind' | 'id' | 'fields'>): NodeRow {
  const { kind, id, fields } = node
  const held = layout(kind).toProperties(fields)
  const key = sortKey(collated(fields['name'] as string), id)
  const identifiers = identifiersOf(node)
  const acronyms = acronymsOf(kind, fields['name'] as string)
  return {
    kind,
    id,
    properties: {
      ...held,
      sortKey: key,
      ...(dated[kind] && { dateSort: sortKey((held[dated[kind]] as string) ?? undated, key) }),
      nameKeys: [...new Set(namesOf(node).map(comparable))],
      ...(acronyms.length > 0 && { acronymKeys: acronyms }),
      ...(identifiers.length > 0 && { identifierKeys: identifiers.map(comparable) }),
    },
  }
}

/** The row of one link: nothing need be known of its ends but their ids. */
export function linkRow({
  type,
  from,
  to,
  fields,
}: Pick<SeedLink, 'type' | 'from' | 'to' | 'fields'>): LinkRow {
  const key = fields.role ?? ''
  const ends = { fromId: from, fromKind: kindOfId(from)!, toId: to, toKind: kindOfId(to)! }
  return { type, from, to, key, properties: { ...linkLayout.toProperties(fields), key, ...ends } }
}

/** The rows of all nodes and links, sorted, so that the same seeds give the same rows whatever the order of files. */
export const rowsOf = ({ nodes, links }: Pick<CheckedSeeds, 'nodes' | 'links'>): Rows => ({
  nodes: nodes.map(nodeRow).sort((a, b) => compare(a.id, b.id)),
  links: links.map(linkRow).sort((a, b) => compare(identity(a), identity(b))),
})

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const identity = ({ from, type, to, key }: LinkRow) => sortKey(from, type, to, key)
