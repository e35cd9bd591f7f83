/**
 * The questions that are the same for every kind: by id, by name, by identifier, a page in order, how many. One
 * template each, with the kind, its columns and the conditions in force set in; what results is plain Cypher. Thirteen
 * hand-made copies would differ only where somebody had mistyped.
 */
import {
  columns,
  fromProperties,
  given,
  recordIn,
  value,
  type Part,
  type Places,
} from '../../neo4j/columns.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { identifiersIndex, namesIndex } from '../constraints.ts'
import { conditionsOf, type Where } from '../filters.ts'
import { kindOfId, kinds, type Kind } from '../ontology.ts'
import { layout, type Entity, type Properties } from '../properties.ts'
import type { Below, Fields, NodeResult } from '../selection.ts'

/** Which way a list runs. Keys are unique, so the row after a cursor is simply the next greater or smaller key. */
export type Order = { by: 'sortKey' | 'dateSort'; ascending: boolean }

/**
 * What a statement reads of each node beside the node: more clauses, the places that they make in its list, what they are
 * given, and what that adds to the statement's name.
 */
export type Nested = {
  cypher: string
  part: Part<readonly Below[]>
  params: Record<string, unknown>
  names: string
}

const alone: Nested = { cypher: '', part: given([]), params: {}, names: '' }

const ofKind = <K extends Kind>(kind: K, fields: Record<string, unknown>) => {
  fields['ofKind'] = kind
  return fields as unknown as Entity<K>
}

/** The node in a variable, as one of its kind. */
export const nodeIn = <K extends Kind>(variable: string, kind: K, fields?: Fields): Part<Entity<K>> => {
  const { cypher, at } = recordIn<Record<string, unknown>>(variable, layout(kind).only(fields))
  const readerAt = (from: number) => {
    const read = at(from)
    return (places: Places) => ofKind(kind, read(places))
  }
  return { cypher, at: readerAt }
}

export function byIds<K extends Kind>(kind: K, fields?: Fields, nested = alone) {
  const found = columns({ node: nodeIn('n', kind, fields), below: nested.part })
  return defineQuery<{ ids: readonly string[] }, { found: NodeResult<K> }>({
    name: `${kinds[kind].plural}ById${nested.names}`,
    reads: { found: found.read },
    cypher: cypher`
      MATCH (n:Entity)
      WHERE n.id IN $ids AND n:${kind}
      ${nested.cypher}
      RETURN ${found.cypher} AS found
    `,
  })
}

/** Nodes of any kinds together: slower a node than `byIds`, but one statement where an answer mixes kinds. */
export const entitiesById = defineQuery<{ ids: readonly string[] }, { node: Entity }>({
  name: 'entitiesById',
  reads: { node: entityFrom },
  cypher: cypher`
    MATCH (n:Entity)
    WHERE n.id IN $ids
    RETURN properties(n) AS node
  `,
})

function entityFrom(properties: Properties) {
  const kind = kindOfId(properties['id'] as string)!
  return ofKind(kind, fromProperties(layout(kind), properties))
}

/** At most ten nodes for each key: more than one is a doubt to be shown, not decided. */
export function byKeys<K extends Kind>(kind: K, by: 'name' | 'identifier') {
  const found = columns({ node: nodeIn('n', kind) })
  return defineQuery<
    { keys: readonly { key: string; phrase: string }[] },
    { key: string; found: { node: Entity<K> }[] }
  >({
    name: `${kinds[kind].plural}By${by === 'name' ? 'Name' : 'Identifier'}`,
    reads: { found: found.readAll },
    cypher: cypher`
      UNWIND $keys AS wanted
      CALL (wanted) {
        CALL db.index.fulltext.queryNodes('${by === 'name' ? namesIndex : identifiersIndex}', wanted.phrase) YIELD node AS n
        WHERE n:${kind} AND wanted.key IN n.${by === 'name' ? 'nameKeys' : 'identifierKeys'}
        RETURN n ORDER BY n.sortKey LIMIT 10
      }
      RETURN wanted.key AS key, collect(${found.cypher}) AS found
    `,
  })
}

/** The rows after a key, in order. */
export function nodesOf<K extends Kind>(
  kind: K,
  { by, ascending }: Order,
  where: Where,
  fields?: Fields,
  nested: Nested = alone,
) {
  const { patterns, predicates } = conditionsOf(kind, where)
  const direction = ascending ? 'ASC' : 'DESC'
  const found = columns({
    key: value<string>(`n.${by}`),
    node: nodeIn('n', kind, fields),
    below: nested.part,
  })
  return defineQuery<
    { after: string; take: number; where: Where },
    { found: NodeResult<K> & { key: string } }
  >({
    name: `Query.${kinds[kind].plural}${nested.names}`,
    reads: { found: found.read },
    cypher: cypher`
      MATCH ${[`(n:${kind})`, ...patterns].join(', ')}
      WHERE ${[`n.${by} ${ascending ? '>' : '<'} $after`, ...predicates].join('\n  AND ')}
      WITH ${patterns.length ? 'DISTINCT ' : ''}n
      ORDER BY n.${by} ${direction}
      LIMIT toInteger($take)
      ${nested.cypher}
      RETURN ${found.cypher} AS found
      ORDER BY n.${by} ${direction}
    `,
  })
}

export function nodeTotalOf(kind: Kind, where: Where) {
  const { patterns, predicates } = conditionsOf(kind, where)
  return defineQuery<{ where: Where }, { total: number }>({
    name: `Query.${kinds[kind].plural}.totalCount`,
    cypher: cypher`
      MATCH ${[`(n:${kind})`, ...patterns].join(', ')}
      ${predicates.length ? `WHERE ${predicates.join('\n  AND ')}` : ''}
      RETURN count(${patterns.length ? 'DISTINCT ' : ''}n) AS total
    `,
  })
}
