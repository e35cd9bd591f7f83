/**
 * What data are, in one line: SHA-256 over every node and relationship, in an order of their own, without what is
 * computed on loading and without anything of the database's. The same for the rows of seeds and for the graph that
 * they were loaded into, on any version of the database.
 */
import { createHash } from 'node:crypto'
import { derivedOfLinks, derivedOfNodes, stamp } from '../graph/constraints.ts'
import {
  kindNames,
  relationshipOf,
  relationshipTypes,
  type Kind,
  type RelationshipType,
} from '../graph/ontology.ts'
import { layout, linkLayout, type Properties } from '../graph/properties.ts'
import { defineQuery } from '../neo4j/query.ts'
import type { Read } from '../neo4j/run.ts'
import type { LinkRow, NodeRow, Rows } from './rows.ts'

const computed = new Set<string>([
  ...derivedOfNodes,
  ...derivedOfLinks,
  stamp,
  ...kindNames.flatMap((kind) => layout(kind).derived),
  ...linkLayout.derived,
])

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const plain = (properties: Properties) =>
  Object.entries(properties)
    .filter(([name]) => !computed.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))

const nodeLine = ({ kind, id, properties }: NodeRow) => sha256(JSON.stringify([kind, id, plain(properties)]))
const linkLine = ({ from, type, to, key, properties }: LinkRow) =>
  sha256(JSON.stringify([from, type, to, key, plain(properties)]))

const digestOfLines = (lines: string[]) => sha256(lines.sort().join('\n'))

/** The digest of rows that are to be loaded. */
export const digestOfRows = ({ nodes, links }: Rows) =>
  digestOfLines([...nodes.map(nodeLine), ...links.map(linkLine)])

const typesFrom = (kind: Kind) =>
  relationshipTypes.filter((type) => relationshipOf(type).joins.some(({ from }) => from === kind))

/** How many are read at a time: memory stays bounded, and only their hashes are kept. */
const batch = 20_000

const nodesAfter = (kind: Kind) =>
  defineQuery<{ after: string; take: number }, { id: string; sortKey: string; properties: Properties }>({
    name: 'nodesForDigest',
    cypher: `
      MATCH (n:${kind})
      WHERE n.sortKey > $after
      RETURN n.id AS id, n.sortKey AS sortKey, properties(n) AS properties
      ORDER BY n.sortKey LIMIT toInteger($take)
    `,
  })

const linksOfNodes = (type: RelationshipType) =>
  defineQuery<{ ids: string[] }, Omit<LinkRow, 'type'>>({
    name: 'linksForDigest',
    cypher: `
      UNWIND $ids AS id
      MATCH (from:Entity {id: id})-[r:${type}]->(to)
      RETURN from.id AS from, to.id AS to, r.key AS key, properties(r) AS properties
    `,
  })

/** The digest of what is in the graph now. */
export async function digestOfGraph(read: Read): Promise<string> {
  const lines: string[] = []
  for (const kind of kindNames) {
    for (let after = ''; ;) {
      const rows = await read(nodesAfter(kind), { after, take: batch })
      lines.push(...rows.map(({ id, properties }) => nodeLine({ kind, id, properties })))
      const ids = rows.map(({ id }) => id)
      for (const type of typesFrom(kind)) {
        const links = await read(linksOfNodes(type), { ids })
        lines.push(...links.map((row) => linkLine({ type, ...row })))
      }
      if (rows.length < batch) break
      after = rows.at(-1)!.sortKey
    }
  }
  return digestOfLines(lines)
}
