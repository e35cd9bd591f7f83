/**
 * One node's neighbours over one relationship, a page at a time: for many nodes at once, or within the statement that
 * reads the nodes themselves, as deep as the question goes.
 *
 * The page is read in order from an index on the relationship itself, so it costs the same at a node with ten
 * neighbours and at one with a hundred thousand; neighbours are cut before any of their columns is read. The keys in
 * that index are unique, so a cursor is one comparison.
 */
import { defineQuery } from '../../neo4j/query.ts'
import { hierarchyDepth } from '../filters.ts'
import { linkFields, type LinkField } from '../linkFields.ts'
import { nodeColumns, type Fields, type Nested, type Row, type Span } from '../nodes/queries.ts'
import { linkLayout } from '../properties.ts'

/** Which links: of these roles, assertions or strengths. An absent list means all. */
export type LinkWhere = {
  roles?: readonly string[] | null
  assertions?: readonly string[] | null
  strengths?: readonly string[] | null
}

/** Which links, and whether those of narrower places, communities and themes count too. */
export type LinkChoice = { where: LinkWhere; inherited: boolean }

/** A question for the links of a node: the page of them or their total, or both, and what is asked of their far ends. */
export type LinkAsk = {
  readonly field: LinkField
  readonly choice: LinkChoice
  /** The page, or null where only the total is wanted. */
  readonly span: Span | null
  readonly total: boolean
  /** Whether cursors are wanted: the key of each row is read only then. */
  readonly keys: boolean
  /** Which fields are read of the links and of the nodes they lead to; without, all. */
  readonly link?: Fields
  readonly far?: Fields
  /** What is asked of each node of the page, answered by the same statement. */
  readonly below: readonly LinkAsk[]
}

const properties = { roles: 'role', assertions: 'assertion', strengths: 'strength' } as const

/** What an inherited link amounts to: no more than the weakest step of the hierarchy that it came over. */
const assertionOf = (link: string) =>
  `CASE WHEN stepsStated OR ${link}.assertion = 'DERIVED' THEN ${link}.assertion ELSE 'INFERRED' END`

const predicatesOf = (where: LinkWhere, link: string, path: string) =>
  Object.entries(properties)
    .filter(([name]) => where[name as keyof LinkWhere] != null)
    .map(([name, property]) => {
      const held = name === 'assertions' ? assertionOf(link) : `${link}.${property}`
      return `\n          AND ${held} IN $where${path}.${name}`
    })
    .join('')

/** What to call the two ends of a link field's relationship: the near end is the node whose field it is. */
function endsOf({ direction, type, far: farKind }: LinkField, path: string) {
  const out = direction === 'out'
  const [link, far] = [`r${path}`, `far${path}`]
  return {
    link,
    far,
    nearId: `${link}.${out ? 'fromId' : 'toId'}`,
    farKind: `${link}.${out ? 'toKind' : 'fromKind'}`,
    farSort: `${link}.${out ? 'toSort' : 'fromSort'}`,
    pattern: out ? `()-[${link}:${type}]->(${far}:${farKind})` : `(${far}:${farKind})-[${link}:${type}]->()`,
    // Said outright: where few nodes have most links, the planner would rather read the whole index and filter.
    index: `${link}:${type}(${out ? 'fromId, toKind, toSort' : 'toId, fromKind, fromSort'})`,
  }
}

/** Whether links of narrower ones count too. Only then a row says whose link it is, and by which steps. */
export const inherits = ({ field, choice }: Pick<LinkAsk, 'field' | 'choice'>) =>
  choice.inherited && field.inheritsAlong !== null

/** What stands in a row of links before the columns of the link. */
export const placesBefore = (ask: LinkAsk) => (ask.keys ? 1 : 0) + (inherits(ask) ? 2 : 0)

/** Runs `inner` for the node alone, or for it and all that lies below it in its hierarchy. */
const withNarrower = (ask: LinkAsk, id: string, inner: string, closing: string) =>
  inherits(ask)
    ? `
        MATCH (:Entity {id: ${id}})<-[steps:${ask.field.inheritsAlong}*0..${hierarchyDepth}]-(narrower)
        WITH narrower.id AS nearId, true IN collect(all(step IN steps WHERE step.assertion = 'STATED')) AS stepsStated
        CALL (nearId, stepsStated) {${inner}
        }
        ${closing}`
    : `
        WITH ${id} AS nearId, true AS stepsStated${inner}`

/** The page of a node's links; `node` is its variable, or that of its id. */
function pageIn(ask: LinkAsk, node: string, id: string, path: string): string {
  const { field, choice, link, far, span, below } = ask
  const ends = endsOf(field, path)
  const direction = span?.ascending ? 'ASC' : 'DESC'
  const inOrder = `${ends.nearId} ${direction}, ${ends.farKind} ${direction}, ${ends.farSort} ${direction}`
  const kept = `${ends.link}, ${ends.far}`
  const inner = `
        MATCH ${ends.pattern}
        USING INDEX SEEK ${ends.index}
        WHERE ${ends.nearId} = nearId AND ${ends.farKind} = '${field.far}'
          AND ${ends.farSort} ${span?.ascending ? '>' : '<'} $after${path}${predicatesOf(choice.where, ends.link, path)}
        ${inherits(ask) ? `RETURN ${kept}` : `WITH ${kept}, nearId AS via, stepsStated`}
        ORDER BY ${inOrder}
        LIMIT toInteger($take${path})`
  const closing = `WITH ${kept}, nearId AS via, stepsStated ORDER BY ${ends.farSort} ${direction} LIMIT toInteger($take${path})`
  const nested = nestedIn(below, ends.far, path)
  const columns = [
    ...(ask.keys ? [ends.farSort] : []),
    ...(inherits(ask) ? ['via', 'stepsStated'] : []),
    ...linkLayout.only(link).columns.map((column) => `${ends.link}.${column}`),
    nodeColumns(field.far, ends.far, far),
    ...nested.columns,
  ]
  return `
      CALL (${node}) {${withNarrower(ask, id, inner, closing)}${nested.cypher}
        RETURN collect([${columns.join(', ')}]) AS links${path}
      }`
}

/** Whether its relationship leads, that way, from nodes of its kind to nodes of one kind only. */
const leadsToOneKind = ({ kind, type, direction }: LinkField) =>
  linkFields.filter((other) => other.kind === kind && other.type === type && other.direction === direction)
    .length === 1

/** The total of a node's links. Where nothing limits it and all lead to one kind, the database keeps it with the node. */
function totalIn(ask: LinkAsk, node: string, path: string) {
  const { field, choice } = ask
  const { link, pattern, index, nearId, farKind, farSort } = endsOf(field, path)
  const predicates = predicatesOf(choice.where, link, path)
  const name = `total${path}`
  if (!inherits(ask) && predicates === '') {
    const far = leadsToOneKind(field) ? '()' : `(:${field.far})`
    const [tail, head] = field.direction === 'out' ? ['-', '->'] : ['<-', '-']
    return { cypher: '', name: `COUNT { (${node})${tail}[:${field.type}]${head}${far} }` }
  }
  const inner = `
        MATCH ${pattern}
        USING INDEX SEEK ${index}
        WHERE ${nearId} = nearId AND ${farKind} = '${field.far}' AND ${farSort} > ''${predicates}
        RETURN count(${link}) AS ${name}`
  return {
    cypher: `
      CALL (${node}) {${withNarrower(ask, `${node}.id`, inner, `RETURN sum(${name}) AS ${name}`)}
      }`,
    name,
  }
}

/** The links of the node in the variable `node`, as further columns of the statement that reads it. */
export function nestedIn(asks: readonly LinkAsk[], node: string, path = ''): Nested {
  const parts = asks.map((ask, at) => {
    const own = `${path}_${at}`
    const page = ask.span ? [{ cypher: pageIn(ask, node, `${node}.id`, own), name: `links${own}` }] : []
    const total = ask.total ? [totalIn(ask, node, own)] : []
    return [...page, ...total]
  })
  return {
    cypher: parts
      .flat()
      .map(({ cypher }) => cypher)
      .join(''),
    columns: parts.flat().map(({ name }) => name),
    params: paramsOf(asks, path),
  }
}

const ownParams = ({ span, choice }: LinkAsk, path: string) => ({
  ...(span && { [`after${path}`]: span.after, [`take${path}`]: span.take }),
  [`where${path}`]: choice.where,
})

const paramsOf = (asks: readonly LinkAsk[], path: string): Record<string, unknown> =>
  Object.assign(
    {},
    ...asks.map((ask, at) => ({
      ...ownParams(ask, `${path}_${at}`),
      ...paramsOf(ask.below, `${path}_${at}`),
    })),
  ) as Record<string, unknown>

/** What a statement asks beside its own name: `{ participants { commitments } communities.totalCount }`. */
export function namesIn(asks: readonly LinkAsk[]): string {
  const names = asks.flatMap(({ field, span, total, below }) => [
    ...(span ? [`${field.name}${namesIn(below)}`] : []),
    ...(total ? [`${field.name}.totalCount`] : []),
  ])
  return names.length === 0 ? '' : ` { ${names.join(' ')} }`
}

/** A page of the links of many nodes, and what is asked below. */
export const linksOf = (ask: LinkAsk) =>
  defineQuery<Record<string, unknown>, { id: string; links: Row[] }>({
    name: `${ask.field.kind}.${ask.field.name}${namesIn(ask.below)}`,
    cypher: `
      UNWIND $ids AS id${pageIn(ask, 'id', 'id', '')}
      RETURN id, links
    `,
  })

/** The parameters of `linksOf` for these nodes. */
export const linkParams = (ask: LinkAsk, ids: readonly string[]) => ({
  ids,
  ...ownParams(ask, ''),
  ...paramsOf(ask.below, ''),
})

/** How many links each of many nodes has. */
export function linkTotalsOf(field: LinkField, choice: LinkChoice) {
  const ask = { field, choice, span: null, total: true, keys: false, below: [] }
  const { cypher, name } = totalIn(ask, 'n', '')
  return defineQuery<{ ids: readonly string[]; where: LinkWhere }, { id: string; total: number }>({
    name: `${field.kind}.${field.name}.totalCount`,
    cypher: `
      MATCH (n:Entity)
      WHERE n.id IN $ids${cypher}
      RETURN n.id AS id, ${name} AS total
    `,
  })
}
