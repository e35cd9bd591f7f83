/** All links of some nodes, a step at a time: the only statement that paths and reach need. */
import { defineQuery } from '../../neo4j/query.ts'
import type { RelationshipType } from '../ontology.ts'
import type { LinkFacts } from '../properties.ts'
import { hubDegree, mostLinks } from './bounds.ts'

/** One link of a node that is walked from. `out` is whether it goes from that node to `far`. */
export type Step = Pick<LinkFacts, 'role' | 'assertion' | 'note' | 'reasoning'> & {
  far: string
  farSort: string
  farDegree: number
  type: RelationshipType
  key: string
  out: boolean
  evidence: string[] | null
}

/**
 * The links of each node, and how many it has. A hub is not read at all unless it is one of `$ends`. Passages and
 * sources are among the far ends only where that is asked for: everything has evidence, so they would join everything.
 */
export const linksAround = defineQuery<
  { ids: readonly string[]; ends: readonly string[]; sources: boolean },
  { id: string; sortKey: string; degree: number; steps: Step[] }
>({
  name: 'linksAround',
  lists: {
    steps: [
      'far',
      'farSort',
      'farDegree',
      'type',
      'key',
      'out',
      'role',
      'assertion',
      'note',
      'reasoning',
      'evidence',
    ],
  },
  cypher: `
      MATCH (n:Entity)
      WHERE n.id IN $ids
      WITH n, COUNT { (n)--() } AS degree
      CALL (n, degree) {
        MATCH (n)-[r]-(far:Entity)
        WHERE (degree <= ${hubDegree} OR n.id IN $ends) AND ($sources OR NOT far:Passage|Source)
        WITH n, r, far ORDER BY type(r), far.sortKey, r.key
        LIMIT ${mostLinks}
        RETURN collect([far.id, far.sortKey, COUNT { (far)--() }, type(r), r.key, startNode(r) = n, r.role, r.assertion,
          r.note, r.reasoning, r.evidence]) AS steps
      }
      RETURN n.id AS id, n.sortKey AS sortKey, degree, steps
    `,
})
