/**
 * One node's neighbours over one relationship, a page at a time: for many nodes at once, or within the statement that
 * reads the nodes themselves, as deep as the question goes.
 *
 * The page is read in order from an index on the relationship itself, so it costs the same at a node with ten
 * neighbours and at one with a hundred thousand; neighbours are cut before any of their columns is read. The keys in
 * that index are unique, so a cursor is one comparison.
 */
import { columnsAs, each, given, group, list, recordIn, value, type Part } from '../../neo4j/columns.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { hierarchyDepth } from '../filters.ts'
import { linkFields, type LinkField } from '../linkFields.ts'
import { nodeIn, type Nested } from '../nodes/queries.ts'
import { linkLayout, type LinkFacts } from '../properties.ts'
import type { Below, LinkAsk, LinkChoice, LinkResult, LinkWhere } from '../selection.ts'
import { named, namesIn, paramsOf, pathsIn } from './names.ts'

const properties = {
  roles: 'role',
  assertions: 'assertion',
  strengths: 'strength',
  dataSets: 'dataSets',
} as const

/** What an inherited link amounts to: no more than the weakest step of the hierarchy that it came over. */
const assertionOf = (link: string) =>
  `CASE WHEN stepsStated OR ${link}.assertion = 'DERIVED' THEN ${link}.assertion ELSE 'INFERRED' END`

const predicatesOf = (where: LinkWhere, link: string, path: string) =>
  Object.entries(properties)
    .filter(([name]) => where[name as keyof LinkWhere] != null)
    .map(([name, property]) => {
      const given = `$${named(path, 'where')}.${name}`
      if (name === 'dataSets') return `  AND any(dataSet IN ${link}.dataSets WHERE dataSet IN ${given})`
      const held = name === 'assertions' ? assertionOf(link) : `${link}.${property}`
      return `  AND ${held} IN ${given}`
    })
    .join('\n')

/** What to call the two ends of a link field's relationship: the near end is the node whose field it is. */
function endsOf({ direction, type, far: farKind }: LinkField, path: string) {
  const out = direction === 'out'
  const [link, far] = [named(path, 'link'), named(path, 'node')]
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

/** Runs `inner` for the node alone, or for it and all that lies below it in its hierarchy. */
const withNarrower = (ask: LinkAsk, id: string, inner: string, closing: string) =>
  inherits(ask)
    ? cypher`
        MATCH (:Entity {id: ${id}})<-[steps:${ask.field.inheritsAlong!}*0..${hierarchyDepth}]-(narrower)
        WITH narrower.id AS nearId, true IN collect(all(step IN steps WHERE step.assertion = 'STATED')) AS stepsStated
        CALL (nearId, stepsStated) {
          ${inner}
        }
        ${closing}`
    : cypher`
        WITH ${id} AS nearId, true AS stepsStated
        ${inner}`

/** The page of a node's links, and its name; `node` is the variable of the node, or of its id. */
function pageIn(ask: LinkAsk, node: string, id: string, path: string) {
  const { field, choice, range, below } = ask
  const ends = endsOf(field, path)
  const direction = range?.ascending ? 'ASC' : 'DESC'
  const inOrder = `${ends.nearId} ${direction}, ${ends.farKind} ${direction}, ${ends.farSort} ${direction}`
  const kept = `${ends.link}, ${ends.far}`
  const take = `LIMIT toInteger($${named(path, 'take')})`
  const inner = cypher`
    MATCH ${ends.pattern}
    USING INDEX SEEK ${ends.index}
    WHERE ${ends.nearId} = nearId AND ${ends.farKind} = '${field.far}'
      AND ${ends.farSort} ${range?.ascending ? '>' : '<'} $${named(path, 'after')}
    ${predicatesOf(choice.where, ends.link, path)}
    ${inherits(ask) ? `RETURN ${kept}` : `WITH ${kept}, nearId AS via, stepsStated`}
    ORDER BY ${inOrder}
    ${take}`
  const closing = `WITH ${kept}, nearId AS via, stepsStated ORDER BY ${ends.farSort} ${direction} ${take}`
  const nested = nestedIn(below, ends.far, path)
  const row = columnsAs(
    {
      key: ask.keys ? value<string>(ends.farSort) : given(''),
      via: inherits(ask) ? value<string | null>('via') : given(null),
      stepsStated: inherits(ask) ? value<boolean>('stepsStated') : given(true),
      facts: recordIn<LinkFacts>(ends.link, linkLayout.only(ask.link)),
      node: nodeIn(ends.far, field.far, ask.far),
      below: nested.part,
    },
    ({ key, via, stepsStated, facts, node, below }) =>
      (places): LinkResult => ({
        key: key(places),
        via: via(places),
        stepsStated: stepsStated(places),
        facts: facts(places),
        node: node(places),
        below: below(places),
      }),
  )
  const name = path || 'links'
  return {
    cypher: cypher`
      CALL (${node}) {
        ${withNarrower(ask, id, inner, closing)}
        ${nested.cypher}
        RETURN collect(${row.cypher}) AS ${name}
      }`,
    name,
    row,
  }
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
  if (!inherits(ask) && predicates === '') {
    const far = leadsToOneKind(field) ? '()' : `(:${field.far})`
    const [tail, head] = field.direction === 'out' ? ['-', '->'] : ['<-', '-']
    return { cypher: '', name: `COUNT { (${node})${tail}[:${field.type}]${head}${far} }` }
  }
  const name = named(path, 'total')
  const inner = cypher`
    MATCH ${pattern}
    USING INDEX SEEK ${index}
    WHERE ${nearId} = nearId AND ${farKind} = '${field.far}' AND ${farSort} > ''
    ${predicates}
    RETURN count(${link}) AS ${name}`
  return {
    cypher: cypher`
      CALL (${node}) {
        ${withNarrower(ask, `${node}.id`, inner, `RETURN sum(${name}) AS ${name}`)}
      }`,
    name,
  }
}

/** The links of the node in the variable `node`, read by the statement that reads it. */
export function nestedIn(asks: readonly LinkAsk[], node: string, path = ''): Nested {
  const paths = pathsIn(asks, path)
  const parts = asks.map((ask, at) => {
    const page = ask.range && pageIn(ask, node, `${node}.id`, paths[at]!)
    const total = ask.total ? totalIn(ask, node, paths[at]!) : null
    const part: Part<Below> = group({
      ask: given(ask),
      links: page ? list(page.name, page.row) : given(null),
      total: total ? value<number>(total.name) : given(null),
    })
    return { texts: [page?.cypher, total?.cypher].filter(Boolean), part }
  })
  return {
    cypher: parts.flatMap(({ texts }) => texts).join('\n'),
    part: parts.length > 0 ? each(parts.map(({ part }) => part)) : given([]),
    params: paramsOf(asks, path),
    names: namesIn(asks),
  }
}

/** A page of the links of many nodes, and what is asked below. */
export function linksOf(ask: LinkAsk) {
  const page = pageIn(ask, 'id', 'id', '')
  return defineQuery<Record<string, unknown>, { id: string; links: LinkResult[] }>({
    name: `${ask.field.kind}.${ask.field.name}${namesIn(ask.below)}`,
    reads: { links: page.row.readAll },
    cypher: cypher`
      UNWIND $ids AS id
      ${page.cypher}
      RETURN id, ${page.name}
    `,
  })
}

/** How many links each of many nodes has. */
export function linkTotalsOf(field: LinkField, choice: LinkChoice) {
  const ask = { field, choice, range: null, total: true, keys: false, below: [] }
  const total = totalIn(ask, 'n', '')
  return defineQuery<{ ids: readonly string[]; where: LinkWhere }, { id: string; total: number }>({
    name: `${field.kind}.${field.name}.totalCount`,
    cypher: cypher`
      MATCH (n:Entity)
      WHERE n.id IN $ids
      ${total.cypher}
      RETURN n.id AS id, ${total.name} AS total
    `,
  })
}
