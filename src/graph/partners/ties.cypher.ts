/**
 * The piece of Cypher that two statements have in them: one body's links to works, to bodies, and those of others to the
 * same works.
 *
 * What is read are links, not pairs: pairing and scoring are plain TypeScript beside this file, where they can be read
 * and tested. Each read from a possible hub is by an index, in order, with a limit; the hints say so, as the planner
 * would otherwise read an index whole (see links/queries.ts).
 */
import { columns, given, recordIn, value, type RowOf } from '../../neo4j/columns.ts'
import { cypher } from '../../neo4j/cypher.ts'
import type { RelationshipType } from '../ontology.ts'
import { linkLayout, type LinkFacts } from '../properties.ts'

/** A link `r` with its type and its ends. */
export const link = columns({
  type: value<RelationshipType>('type(r)'),
  from: value<string>('r.fromId'),
  to: value<string>('r.toId'),
  facts: recordIn<LinkFacts>('r', linkLayout),
})
export type LinkOfType = RowOf<typeof link>

const name = {
  id: value<string>('n.id'),
  name: value<string>('n.name'),
  sortKey: value<string>('n.sortKey'),
  kind: value<string | null>('n.kind'),
}

/** How a node `n` is spoken of and put in order; `kind` is that of a body. No more is read than the bodies' ties need. */
export const nodeName = columns({
  ...name,
  status: given<string | null>(null),
  evidence: given<string[] | null>(null),
})

/** The same with whether a term is contested, and with the passages that say that it exists. */
export const nodeNameWithEvidence = columns({
  ...name,
  status: value<string | null>('n.status'),
  evidence: value<string[] | null>('n.evidence'),
})
export type NodeName = RowOf<typeof nodeName>

/** Links of one type out of, or into, what `near` names by its id, in the order of the index, as `link`. */
export const readInOrder = (
  type: string,
  direction: 'out' | 'in',
  { near, link, limit }: { near: string; link: string; limit: string },
) => {
  const [id, kind, sort] =
    direction === 'out' ? ['fromId', 'toKind', 'toSort'] : ['toId', 'fromKind', 'fromSort']
  return cypher`
          MATCH ()-[${link}:${type}]->()
          USING INDEX SEEK ${link}:${type}(${id}, ${kind}, ${sort})
          WHERE ${link}.${id} = ${near} AND ${link}.${kind} > '' AND ${link}.${sort} > ''
          RETURN ${link}
          ORDER BY ${link}.${id}, ${link}.${kind}, ${link}.${sort}
          LIMIT toInteger(${limit})`
}

/** How many of each a statement reads: names of its parameters. */
export type TieLimits = { works: string; around: string; participants: string; direct: string }

/**
 * For the body `id`: `links`, being its own to works and bodies, the PART_OF links around those works, and those of all
 * bodies to all these works; and `unread`, the number of links that the limits left out.
 */
export const tiesAround = ({ works, around, participants, direct }: TieLimits) => cypher`
        CALL (id) {
          CALL (id) {
            ${readInOrder('TAKES_PART_IN', 'out', { near: 'id', link: 'r', limit: works })}
          }
          RETURN collect(r) AS own
        }
        CALL (own) {
          UNWIND own AS r
          WITH DISTINCT r.toId AS work
          CALL (work) {
            ${readInOrder('PART_OF', 'out', { near: 'work', link: 'p', limit: around })}
            UNION ALL
            ${readInOrder('PART_OF', 'in', { near: 'work', link: 'p', limit: around })}
          }
          WITH DISTINCT p WHERE p.fromKind = 'Activity'
          ORDER BY p.fromSort, p.toSort LIMIT toInteger(${around})
          RETURN collect(p) AS parts
        }
        CALL (own, parts) {
          UNWIND [r IN own | r.toId] + [p IN parts | p.fromId] + [p IN parts | p.toId] AS work
          WITH DISTINCT work
          MATCH (w:Entity {id: work})
          CALL (work) {
            CALL (work) {
              ${readInOrder('TAKES_PART_IN', 'in', { near: 'work', link: 'r', limit: participants })}
            }
            RETURN collect(r) AS some
          }
          RETURN sum(COUNT { (w)<-[:TAKES_PART_IN]-() } - size(some)) AS unreadOthers,
            reduce(all = [], some IN collect(some) | all + some) AS others
        }
        CALL (id) {
          CALL (id) {
            ${readInOrder('WORKS_WITH', 'out', { near: 'id', link: 'r', limit: direct })}
            UNION ALL
            ${readInOrder('WORKS_WITH', 'in', { near: 'id', link: 'r', limit: direct })}
          }
          RETURN collect(r) AS straight
        }
        MATCH (o:Entity {id: id})
        WITH own + parts + others + straight AS links, unreadOthers + COUNT { (o)-[:TAKES_PART_IN]->() } - size(own)
          + COUNT { (o)-[:WORKS_WITH]-() } - size(straight) AS unread`
