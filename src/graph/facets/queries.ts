/** What a list holds, counted by one of its properties or links, under the conditions of the list itself. */
import { BadInput } from '../../errors.ts'
import { columns, value, type RowOf } from '../../neo4j/columns.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { dated } from '../constraints.ts'
import { conditionsOf, hierarchyDepth, locatedBy, type Where } from '../filters.ts'
import { linkFields } from '../linkFields.ts'
import { hierarchies, kinds, type Kind } from '../ontology.ts'
import { layout } from '../properties.ts'

export type Facet = 'KIND' | 'STATUS' | 'THEME' | 'COMMUNITY' | 'PLACE' | 'ROLE' | 'SOURCE' | 'YEAR'

/** The values of one facet that are shown: a filter with more choices is a search. */
export const mostFacetValues = 100

const property = (name: string) => `WITH n, n.${name} AS id, n.${name} AS label WHERE id IS NOT NULL`

/** What the links are of: `n` itself, or what it is somewhere by. */
type Near = ReturnType<typeof locatedBy>
const itself: Near = { pattern: '(n)', predicates: [] }

/** A link to something narrower counts for the broader one too, as the conditions of lists have it. */
const linked = ({ pattern, predicates }: Near, type: string, far: keyof typeof hierarchies) =>
  cypher`
    MATCH ${pattern}-[:${type}]->(:${far})-[:${hierarchies[far]}*0..${hierarchyDepth}]->(facet:${far})
    ${predicates.length > 0 ? `WHERE ${predicates.join(' AND ')}` : ''}
    WITH n, facet.id AS id, facet.name AS label`

/** The first of these properties that the kind has: what sort of thing it is, and how it stands. */
const sorts = ['kind', 'dimension', 'scheme', 'level', 'basis']
const standings = ['lifecycle', 'status', 'support']

const propertyOf = (kind: Kind, names: readonly string[]) => {
  const name = names.find((each) => layout(kind).columns.includes(each))
  return name ? property(name) : null
}

/**
 * Over every relationship that leads from the kind to another of `far`; a place's own places are its hierarchy, and whom
 * a body employs or recruits it does not serve.
 */
function linkedOf(kind: Kind, far: keyof typeof hierarchies) {
  const fields = linkFields.filter(
    ({ type, direction, ...field }) =>
      field.kind === kind && field.far === far && direction === 'out' && type !== 'EMPLOYS',
  )
  if (fields.length === 0 || kind === far) return null
  return linked(far === 'Place' ? locatedBy(kind) : itself, fields.map(({ type }) => type).join('|'), far)
}

const roles: Partial<Record<Kind, string>> = {
  Programme: '(n)<-[part:TAKES_PART_IN]-(:Organisation)',
  Activity: '(n)<-[part:TAKES_PART_IN]-(:Organisation)',
  Organisation: '(n)-[part:TAKES_PART_IN]->()',
}

/** How each facet is read; null where the kind has no such thing. */
const readings: Record<Facet, (kind: Kind) => string | null> = {
  KIND: (kind) => propertyOf(kind, sorts),
  STATUS: (kind) => propertyOf(kind, standings),
  THEME: (kind) => linkedOf(kind, 'Theme'),
  COMMUNITY: (kind) => linkedOf(kind, 'Community'),
  PLACE: (kind) => linkedOf(kind, 'Place'),
  ROLE: (kind) =>
    roles[kind]
      ? cypher`
          MATCH ${roles[kind]}
          WITH n, part.role AS id, part.role AS label`
      : null,
  SOURCE: (kind) =>
    kind === 'Passage'
      ? cypher`
          MATCH (n)-[:IN]->(facet:Source)
          WITH n, facet.id AS id, facet.name AS label`
      : cypher`
          UNWIND n.evidence AS passage
          MATCH (:Entity {id: passage})-[:IN]->(facet:Source)
          WITH n, facet.id AS id, facet.name AS label`,
  YEAR: (kind) =>
    dated[kind]
      ? `WITH n, left(n.${dated[kind]}, 4) AS id WHERE id IS NOT NULL WITH n, id, id AS label`
      : null,
}

const count = columns({
  id: value<string>('id'),
  label: value<string>('label'),
  count: value<number>('count'),
})

/** How many of the list have each value: most first, then by label. Throws BadInput where the kind has no such facet. */
export function facetOf(kind: Kind, facet: Facet, where: Where) {
  const reading = readings[facet](kind)
  if (reading === null)
    throw new BadInput(
      `${kinds[kind].plural} have no ${facet.toLowerCase()} to be counted by; leave it out of by.`,
    )
  const { patterns, predicates } = conditionsOf(kind, where)
  return defineQuery<{ where: Where }, { counts: RowOf<typeof count>[]; distinct: number }>({
    name: `facet${facet}`,
    reads: { counts: count.readAll },
    cypher: cypher`
      MATCH ${[`(n:${kind})`, ...patterns].join(', ')}
      ${predicates.length ? `WHERE ${predicates.join('\n  AND ')}` : ''}
      WITH DISTINCT n
      ${reading}
      WITH id, label, count(DISTINCT n) AS count ORDER BY count DESC, label, id
      WITH collect(${count.cypher}) AS counts
      RETURN counts[..${mostFacetValues}] AS counts, size(counts) AS distinct
    `,
  })
}

/** Programmes by how many organisations take part in each, most first: the page beside a count and a sort key. */
export function byPartners(where: Where, backward: boolean) {
  const { patterns, predicates } = conditionsOf('Programme', where)
  return defineQuery<
    { where: Where; partners: number; key: string; take: number },
    { id: string; sortKey: string; partners: number }
  >({
    name: 'programmesByPartners',
    cypher: cypher`
      MATCH ${['(n:Programme)', ...patterns].join(', ')}
      ${predicates.length ? `WHERE ${predicates.join('\n  AND ')}` : ''}
      WITH DISTINCT n
      WITH n, COUNT { MATCH (n)<-[:TAKES_PART_IN]-(body:Organisation) RETURN DISTINCT body } AS partners
      WHERE partners ${backward ? '>' : '<'} $partners OR (partners = $partners AND n.sortKey ${backward ? '<' : '>'} $key)
      RETURN n.id AS id, n.sortKey AS sortKey, partners
      ORDER BY partners ${backward ? 'ASC, sortKey DESC' : 'DESC, sortKey'}
      LIMIT toInteger($take)
    `,
  })
}
