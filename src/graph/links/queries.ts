/**
 * One node's neighbours over one relationship, a page at a time, for many nodes at once.
 *
 * The page is read in order from an index on the relationship itself, so it costs the same at a node with ten
 * neighbours and at one with a hundred thousand; neighbours are cut before any of their columns is read. The keys in
 * that index are unique, so a cursor is one comparison.
 */
import { defineQuery } from '../../neo4j/query.ts'
import { hierarchyDepth } from '../filters.ts'
import type { LinkField } from '../linkFields.ts'
import { nodeColumns, type Row } from '../nodes/queries.ts'
import { linkLayout } from '../properties.ts'

/** Which links: of these roles, assertions or strengths. An absent list means all. */
export type LinkWhere = {
  roles?: readonly string[] | null
  assertions?: readonly string[] | null
  strengths?: readonly string[] | null
}

/** Which links, and whether those of narrower places, communities and themes count too. */
export type LinkChoice = { where: LinkWhere; inherited: boolean }

const properties = { roles: 'role', assertions: 'assertion', strengths: 'strength' } as const

const predicatesOf = (where: LinkWhere) =>
  Object.entries(properties)
    .filter(([name]) => where[name as keyof LinkWhere] != null)
    .map(([name, property]) => {
      const held = name === 'assertions' ? assertion : `r.${property}`
      return `\n          AND ${held} IN $where.${name}`
    })
    .join('')

/** What an inherited link amounts to: no more than the weakest step of the hierarchy that it came over. */
const assertion = "CASE WHEN stepsStated OR r.assertion = 'DERIVED' THEN r.assertion ELSE 'INFERRED' END"

/** What to call the two ends of a link field's relationship: the near end is the node whose field it is. */
function endsOf({ direction, type, far }: LinkField) {
  const out = direction === 'out'
  return {
    nearId: out ? 'r.fromId' : 'r.toId',
    farKind: out ? 'r.toKind' : 'r.fromKind',
    farSort: out ? 'r.toSort' : 'r.fromSort',
    pattern: out ? `()-[r:${type}]->(far:${far})` : `(far:${far})-[r:${type}]->()`,
    // Said outright: where few nodes have most links, the planner would rather read the whole index and filter.
    index: `r:${type}(${out ? 'fromId, toKind, toSort' : 'toId, fromKind, fromSort'})`,
  }
}

const inherits = (field: LinkField, inherited: boolean) => inherited && field.inheritsAlong !== null

/** Runs `inner` for the node alone, or for it and all that lies below it in its hierarchy. */
const withNarrower = (field: LinkField, inherited: boolean, inner: string, closing: string) =>
  inherits(field, inherited)
    ? `
        MATCH (:Entity {id: id})<-[steps:${field.inheritsAlong}*0..${hierarchyDepth}]-(narrower)
        WITH narrower.id AS nearId, true IN collect(all(step IN steps WHERE step.assertion = 'STATED')) AS stepsStated
        CALL (nearId, stepsStated) {${inner}
        }
        ${closing}`
    : `
        WITH id AS nearId, true AS stepsStated${inner}`

export function linksOf(field: LinkField, { where, inherited }: LinkChoice, ascending: boolean) {
  const { nearId, farKind, farSort, pattern, index } = endsOf(field)
  const direction = ascending ? 'ASC' : 'DESC'
  const inner = `
        MATCH ${pattern}
        USING INDEX SEEK ${index}
        WHERE ${nearId} = nearId AND ${farKind} = '${field.far}'
          AND ${farSort} ${ascending ? '>' : '<'} $after${predicatesOf(where)}
        RETURN r, far${inherits(field, inherited) ? '' : ', nearId AS via, stepsStated'}
        ORDER BY ${nearId} ${direction}, ${farKind} ${direction}, ${farSort} ${direction}
        LIMIT toInteger($take)`
  const closing = `RETURN r, far, nearId AS via, stepsStated ORDER BY ${farSort} ${direction} LIMIT toInteger($take)`
  return defineQuery<
    { ids: readonly string[]; after: string; take: number; where: LinkWhere },
    { id: string; links: Row[] }
  >({
    name: `${field.kind}.${field.name}`,
    cypher: `
      UNWIND $ids AS id
      CALL (id) {${withNarrower(field, inherited, inner, closing)}
      }
      RETURN id, collect([${farSort}, via, stepsStated, ${linkLayout.columns.map((column) => `r.${column}`).join(', ')}, ${nodeColumns(field.far, 'far')}]) AS links
    `,
  })
}

export function linkTotalsOf(field: LinkField, { where, inherited }: LinkChoice) {
  const { nearId, farKind, farSort, pattern, index } = endsOf(field)
  const inner = `
        MATCH ${pattern}
        USING INDEX SEEK ${index}
        WHERE ${nearId} = nearId AND ${farKind} = '${field.far}' AND ${farSort} > ''${predicatesOf(where)}
        RETURN count(r) AS total`
  return defineQuery<{ ids: readonly string[]; where: LinkWhere }, { id: string; total: number }>({
    name: `${field.kind}.${field.name}.totalCount`,
    cypher: `
      UNWIND $ids AS id
      CALL (id) {${withNarrower(field, inherited, inner, 'RETURN sum(total) AS total')}
      }
      RETURN id, total
    `,
  })
}
