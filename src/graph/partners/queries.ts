/**
 * What is recorded of who works with whom, and the pieces of Cypher that two statements have in them: one body's links to
 * works, to bodies, and those of others to the same works.
 *
 * What is read are links, not pairs: pairing and scoring are plain TypeScript beside this file, where they can be read
 * and tested. Each read from a possible hub is by an index, in order, with a limit; the hints say so, as the planner
 * would otherwise read an index whole (see links/queries.ts).
 */
import { columns, given, recordIn, value, type RowOf } from '../../neo4j/columns.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { hierarchyDepth } from '../filters.ts'
import type { RelationshipType } from '../ontology.ts'
import { linkLayout, type LinkFacts } from '../properties.ts'

/** A link `r` with its type and its ends. */
export const linkWithEnds = columns({
  type: value<RelationshipType>('type(r)'),
  from: value<string>('r.fromId'),
  to: value<string>('r.toId'),
  facts: recordIn<LinkFacts>('r', linkLayout),
})
export type LinkOfType = RowOf<typeof linkWithEnds>

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

/** The work that partners are asked about: of these communities, of these themes, in these places. Empty means any. */
export type WorkCondition = {
  communities: readonly string[]
  themes: readonly string[]
  in: readonly string[]
}

type TieParameters = { works: number; around: number; participants: number; direct: number }

const byName = { works: '$works', around: '$around', participants: '$participants', direct: '$direct' }

/** The names by which works and bodies are spoken of and put in order. `kind` is that of a body. */
const namesOf = (links: string) => cypher`
      CALL (${links}) {
        UNWIND ${links} AS r
        UNWIND [r.fromId, r.toId] AS far
        WITH DISTINCT far
        MATCH (n:Entity {id: far})
        RETURN collect(${nodeName.cypher}) AS nodes
      }`

/** For each body: the links around it, the names at their ends, and the works that meet the condition. */
export const organisationPartners = defineQuery<
  { ids: readonly string[]; work: WorkCondition } & TieParameters,
  { id: string; links: LinkOfType[]; nodes: NodeName[]; meeting: string[]; unread: number }
>({
  name: 'Organisation.partners',
  reads: { links: linkWithEnds.readAll, nodes: nodeName.readAll },
  cypher: cypher`
      UNWIND $ids AS id
      CALL (id) {
        WITH id
        ${tiesAround(byName)}
        RETURN links AS read, unread
      }
      CALL (read) { UNWIND read AS r WITH DISTINCT r RETURN collect(r) AS links }
      ${namesOf('links')}
      CALL (links) {
        UNWIND links AS r
        WITH DISTINCT r.toId AS work
        MATCH (w:Entity {id: work})
        WHERE (w:Programme OR w:Activity)
          AND (size($work.communities) = 0 OR EXISTS {
            MATCH (w)-[:SERVES]->(:Community)-[:BROADER*0..${hierarchyDepth}]->(c:Entity) WHERE c.id IN $work.communities })
          AND (size($work.themes) = 0 OR EXISTS {
            MATCH (w)-[:ADDRESSES]->(:Theme)-[:BROADER*0..${hierarchyDepth}]->(t:Entity) WHERE t.id IN $work.themes })
          AND (size($work.in) = 0 OR EXISTS {
            MATCH (w)-[:DELIVERED_IN|CONCERNS]->(:Place)-[:WITHIN*0..${hierarchyDepth}]->(p:Entity) WHERE p.id IN $work.in })
        RETURN collect(w.id) AS meeting
      }
      RETURN id, [r IN links | ${linkWithEnds.cypher}] AS links, nodes, meeting, unread
    `,
})

/** The links of these bodies to works and among themselves: theirs only, so it costs the same beside a hub. */
export const collaboration = defineQuery<
  { ids: readonly string[]; works: number; direct: number },
  { links: LinkOfType[]; nodes: NodeName[]; unread: number }
>({
  name: 'Query.collaboration',
  reads: { links: linkWithEnds.readAll, nodes: nodeName.readAll },
  cypher: cypher`
      CALL () {
        UNWIND $ids AS id
        MATCH (n:Entity {id: id})
        CALL (id) {
          CALL (id) {
            ${readInOrder('TAKES_PART_IN', 'out', { near: 'id', link: 'r', limit: '$works' })}
          }
          RETURN collect(r) AS some
        }
        RETURN collect(${nodeName.cypher}) AS bodies,
          reduce(all = [], some IN collect(some) | all + some) AS own,
          sum(COUNT { (n)-[:TAKES_PART_IN]->() } - size(some)) AS unread
      }
      CALL (own) {
        UNWIND own AS r
        WITH DISTINCT r.toId AS work
        WHERE work STARTS WITH 'activity-'
        MATCH (w:Entity {id: work})-[p:PART_OF]->(:Programme)
        WITH p LIMIT toInteger($works)
        RETURN collect(p) AS parts
      }
      CALL () {
        MATCH (a:Entity)-[r:WORKS_WITH]->(b:Entity)
        WHERE a.id IN $ids AND b.id IN $ids
        WITH r LIMIT toInteger($direct)
        RETURN collect(r) AS straight
      }
      WITH bodies, unread, own + parts + straight AS links
      ${namesOf('links')}
      RETURN [r IN links | ${linkWithEnds.cypher}] AS links, bodies + nodes AS nodes, unread
    `,
})
