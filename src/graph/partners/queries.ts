/** What is recorded of who works with whom. */
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { hierarchyDepth } from '../filters.ts'
import { link, nodeName, readInOrder, tiesAround, type LinkOfType, type NodeName } from './ties.cypher.ts'

/** The work that partners are asked about: of these communities, of these themes, in these places. Empty means any. */
export type WorkCondition = {
  communities: readonly string[]
  themes: readonly string[]
  in: readonly string[]
}

type TieParameters = { works: number; around: number; participants: number; direct: number }

const limits = { works: '$works', around: '$around', participants: '$participants', direct: '$direct' }

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
export const partnersOf = defineQuery<
  { ids: readonly string[]; work: WorkCondition } & TieParameters,
  { id: string; links: LinkOfType[]; nodes: NodeName[]; meeting: string[]; unread: number }
>({
  name: 'Organisation.partners',
  reads: { links: link.readAll, nodes: nodeName.readAll },
  cypher: cypher`
      UNWIND $ids AS id
      CALL (id) {
        WITH id
        ${tiesAround(limits)}
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
      RETURN id, [r IN links | ${link.cypher}] AS links, nodes, meeting, unread
    `,
})

/** The links of these bodies to works and among themselves: theirs only, so it costs the same beside a hub. */
export const collaboration = defineQuery<
  { ids: readonly string[]; works: number; direct: number },
  { links: LinkOfType[]; nodes: NodeName[]; unread: number }
>({
  name: 'Query.collaboration',
  reads: { links: link.readAll, nodes: nodeName.readAll },
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
      RETURN [r IN links | ${link.cypher}] AS links, bodies + nodes AS nodes, unread
    `,
})
