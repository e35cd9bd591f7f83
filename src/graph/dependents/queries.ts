/**
 * What rests on a passage, or on any passage of a source: the things and the links that cite it as their evidence. Evidence is
 * a list of ids on each of them, so a full-text index of whole ids finds them, however many others there are. A source's
 * passages are asked for some hundreds at a time, as Lucene takes no more than 1,024 at once.
 */
import { columns, value, type RowOf } from '../../neo4j/columns.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import type { Assertion } from '../assertions.ts'
import { entitiesByEvidence, linksByEvidence } from '../constraints.ts'
import { recordedLink } from '../links/recorded.ts'
import type { KeyRange } from '../selection.ts'

/** What is asked of what rests on something; what is null is not asked. `relationships` are for links alone. */
export type DependentsWhere = {
  kinds: readonly string[] | null
  assertions: readonly string[] | null
  relationships: readonly string[] | null
}

export type DependentsOf = 'Passage' | 'Source'
export type DependentsSort = 'entities' | 'links'

const atOnce = 500

const sorts = {
  entities: {
    found: `CALL db.index.fulltext.queryNodes('${entitiesByEvidence}', text) YIELD node AS it`,
    key: 'it.sortKey',
    // Only a measure says how it is asserted; that anything else exists is what its passages state.
    assertion: "coalesce(it.assertion, 'STATED')",
    conditions: { kinds: 'any(kind IN labels(it) WHERE kind IN $where.kinds)' },
  },
  links: {
    found: `CALL db.index.fulltext.queryRelationships('${linksByEvidence}', text) YIELD relationship AS it`,
    key: "type(it) + '\\t' + it.fromSort",
    assertion: 'it.assertion',
    conditions: {
      kinds: '(it.fromKind IN $where.kinds OR it.toKind IN $where.kinds)',
      relationships: 'type(it) IN $where.relationships',
    },
  },
} as const

/** `it`: each of what rests on the passages of `id`, once, that meets the conditions given. */
function dependents(sort: DependentsSort, of: DependentsOf, where: DependentsWhere) {
  const { found, assertion, conditions } = sorts[sort]
  const given = Object.entries({ ...conditions, assertions: `${assertion} IN $where.assertions` })
    .filter(([name]) => where[name as keyof DependentsWhere] !== null)
    .map(([, condition]) => condition)
  return cypher`
    ${
      of === 'Passage'
        ? `WITH ['"' + id + '"'] AS passages`
        : `MATCH (:Entity {id: id})<-[:IN]-(passage:Passage)\nWITH collect('"' + passage.id + '"') AS passages`
    }
    UNWIND range(0, size(passages) - 1, ${atOnce}) AS at
    WITH reduce(text = '', one IN passages[at..at + ${atOnce}] | text + ' ' + one) AS text
    ${found}
    WITH DISTINCT it
    ${given.length > 0 ? `WHERE ${given.join(' AND ')}` : ''}`
}

/** A page of what rests on each of some passages or sources, with the key of each row. */
const pageOf = <Row>(
  sort: DependentsSort,
  of: DependentsOf,
  where: DependentsWhere,
  ascending: boolean,
  thing: string,
  reads: (things: never) => Row[],
) =>
  defineQuery<
    { ids: readonly string[]; where: DependentsWhere; after: string; take: number },
    { id: string; keys: string[]; found: Row[] }
  >({
    name: `${of}.dependents.${sort}`,
    reads: { found: reads },
    cypher: cypher`
      UNWIND $ids AS id
      CALL (id) {
        ${dependents(sort, of, where)}
        WITH it, ${sorts[sort].key} AS key
        WHERE key ${ascending ? '>' : '<'} $after
        WITH it, key ORDER BY key ${ascending ? 'ASC' : 'DESC'} LIMIT toInteger($take)
        RETURN collect(key) AS keys, collect(${thing}) AS found
      }
      RETURN id, keys, found
    `,
  })

/** The ids of things, by name. */
export const dependentEntities = (of: DependentsOf, where: DependentsWhere, { ascending }: KeyRange) =>
  pageOf('entities', of, where, ascending, 'it.id', (ids: never): string[] => ids)

const link = recordedLink('it')

/** Links, by relationship and then by the names of where they begin. */
export const dependentLinks = (of: DependentsOf, where: DependentsWhere, { ascending }: KeyRange) =>
  pageOf('links', of, where, ascending, link.cypher, link.readAll)

const count = columns({ assertion: value<Assertion>('assertion'), count: value<number>('count') })
export type AssertionCount = RowOf<typeof count>

/** How many there are by their assertion: together they are the total. */
export const dependentCounts = (sort: DependentsSort, of: DependentsOf, where: DependentsWhere) =>
  defineQuery<{ ids: readonly string[]; where: DependentsWhere }, { id: string; counts: AssertionCount[] }>({
    name: `${of}.dependents.${sort}.totalCount`,
    reads: { counts: count.readAll },
    cypher: cypher`
      UNWIND $ids AS id
      CALL (id) {
        ${dependents(sort, of, where)}
        WITH ${sorts[sort].assertion} AS assertion, count(it) AS count
        RETURN collect(${count.cypher}) AS counts
      }
      RETURN id, counts
    `,
  })
