/**
 * The questions that are the same for every kind: by id, by name, by identifier, a page in order, how many. One
 * template each, with the kind, its columns and the conditions in force set in; what results is plain Cypher. Thirteen
 * hand-made copies would differ only where somebody had mistyped.
 */
import { defineQuery } from '../../neo4j/query.ts'
import { identifiersIndex, namesIndex } from '../constraints.ts'
import { conditionsOf, type Where } from '../filters.ts'
import { kinds, type Kind } from '../ontology.ts'
import { layout, type Properties } from '../properties.ts'

export type Row = (string | number | boolean | string[] | null)[]

/** Which way a list runs. Keys are unique, so the row after a cursor is simply the next greater or smaller key. */
export type Order = { by: 'sortKey' | 'dateSort'; ascending: boolean }

/** Where a page begins (a sort key, not included) and how many rows it takes, in which direction. */
export type Span = { after: string; take: number; ascending: boolean }

/** What a statement reads of each node beside the node: more clauses, the columns they make, and what they are given. */
export type Nested = { cypher: string; columns: readonly string[]; params: Record<string, unknown> }

const alone: Nested = { cypher: '', columns: [], params: {} }

/** Which fields of a node are read; without, all. A statement of few columns is planned and decoded in less time. */
export type Fields = readonly string[] | undefined

/** A node's columns in the order that its layout reads them. */
export const nodeColumns = (kind: Kind, variable: string, fields?: Fields) =>
  layout(kind)
    .only(fields)
    .columns.map((column) => `${variable}.${column}`)
    .join(', ')

export const byIds = (kind: Kind, fields?: Fields, nested = alone, names = '') =>
  defineQuery<{ ids: readonly string[] }, { node: Row }>({
    name: `${kinds[kind].plural}ById${names}`,
    cypher: `
      MATCH (n:Entity)
      WHERE n.id IN $ids AND n:${kind}${nested.cypher}
      RETURN [${[nodeColumns(kind, 'n', fields), ...nested.columns].join(', ')}] AS node
    `,
  })

/** Nodes of any kinds together: slower a node than `byIds`, but one statement where an answer mixes kinds. */
export const entitiesById = defineQuery<{ ids: readonly string[] }, { node: Properties }>({
  name: 'entitiesById',
  cypher: `
      MATCH (n:Entity)
      WHERE n.id IN $ids
      RETURN properties(n) AS node
    `,
})

/** At most ten nodes for each key: more than one is a doubt to be shown, not decided. */
export const byKeys = (kind: Kind, by: 'name' | 'identifier') =>
  defineQuery<{ keys: readonly { key: string; phrase: string }[] }, { key: string; nodes: Row[] }>({
    name: `${kinds[kind].plural}By${by === 'name' ? 'Name' : 'Identifier'}`,
    cypher: `
      UNWIND $keys AS wanted
      CALL (wanted) {
        CALL db.index.fulltext.queryNodes('${by === 'name' ? namesIndex : identifiersIndex}', wanted.phrase) YIELD node AS n
        WHERE n:${kind} AND wanted.key IN n.${by === 'name' ? 'nameKeys' : 'identifierKeys'}
        RETURN n ORDER BY n.sortKey LIMIT 10
      }
      RETURN wanted.key AS key, collect([${nodeColumns(kind, 'n')}]) AS nodes
    `,
  })

/** The rows after a key, in order, the key first in each row. */
export function pageOf(
  kind: Kind,
  { by, ascending }: Order,
  where: Where,
  fields?: Fields,
  nested: Nested = alone,
  names = '',
) {
  const { patterns, predicates } = conditionsOf(kind, where)
  const direction = ascending ? 'ASC' : 'DESC'
  return defineQuery<{ after: string; take: number; where: Where }, { node: Row }>({
    name: `Query.${kinds[kind].plural}${names}`,
    cypher: `
      MATCH ${[`(n:${kind})`, ...patterns].join(', ')}
      WHERE ${[`n.${by} ${ascending ? '>' : '<'} $after`, ...predicates].join('\n        AND ')}
      WITH ${patterns.length ? 'DISTINCT ' : ''}n
      ORDER BY n.${by} ${direction}
      LIMIT toInteger($take)${nested.cypher}
      RETURN [${[`n.${by}`, nodeColumns(kind, 'n', fields), ...nested.columns].join(', ')}] AS node
      ORDER BY n.${by} ${direction}
    `,
  })
}

export function totalOf(kind: Kind, where: Where) {
  const { patterns, predicates } = conditionsOf(kind, where)
  return defineQuery<{ where: Where }, { total: number }>({
    name: `Query.${kinds[kind].plural}.totalCount`,
    cypher: `
      MATCH ${[`(n:${kind})`, ...patterns].join(', ')}
      ${predicates.length ? `WHERE ${predicates.join('\n        AND ')}` : ''}
      RETURN count(${patterns.length ? 'DISTINCT ' : ''}n) AS total
    `,
  })
}
