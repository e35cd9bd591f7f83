/** All links of some nodes, a step at a time: the only statement that paths and reach need. */
import { columns, value, type RowOf } from '../../neo4j/columns.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import type { RelationshipType } from '../ontology.ts'
import type { LinkFacts } from '../properties.ts'
import { hubDegree, mostLinks } from './bounds.ts'

const step = columns({
  far: value<string>('far.id'),
  farSort: value<string>('far.sortKey'),
  farDegree: value<number>('COUNT { (far)--() }'),
  type: value<RelationshipType>('type(r)'),
  key: value<string>('r.key'),
  out: value<boolean>('startNode(r) = n'),
  role: value<LinkFacts['role']>('r.role'),
  assertion: value<LinkFacts['assertion']>('r.assertion'),
  note: value<string | null>('r.note'),
  reasoning: value<string | null>('r.reasoning'),
  evidence: value<string[] | null>('r.evidence'),
})

/** One link of a node that is walked from. `out` is whether it goes from that node to `far`. */
export type WalkedLink = RowOf<typeof step>

/**
 * The links of each node, and how many it has. A hub is not read at all unless it is one of `$ends`. Passages and
 * sources are among the far ends only where that is asked for: everything has evidence, so they would join everything.
 */
export const linksAround = defineQuery<
  { ids: readonly string[]; ends: readonly string[]; sources: boolean },
  { id: string; sortKey: string; degree: number; steps: WalkedLink[] }
>({
  name: 'linksAround',
  reads: { steps: step.readAll },
  cypher: cypher`
      MATCH (n:Entity)
      WHERE n.id IN $ids
      WITH n, COUNT { (n)--() } AS degree
      CALL (n, degree) {
        MATCH (n)-[r]-(far:Entity)
        WHERE (degree <= ${hubDegree} OR n.id IN $ends) AND ($sources OR NOT far:Passage|Source)
        WITH n, r, far ORDER BY type(r), far.sortKey, r.key
        LIMIT ${mostLinks}
        RETURN collect(${step.cypher}) AS steps
      }
      RETURN n.id AS id, n.sortKey AS sortKey, degree, steps
    `,
})
