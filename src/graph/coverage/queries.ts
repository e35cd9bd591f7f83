/**
 * What is counted against what: pairs of a counted thing and a value of a dimension. The matrix itself is put together
 * from two such lists, so that every pair of dimensions is two statements and not a statement of its own.
 */
import { columns, value, type RowOf } from '../../neo4j/columns.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { hierarchyDepth } from '../filters.ts'
import { hierarchies, passiveRoles, type Kind } from '../ontology.ts'
import { mostPairs, mostHeadings } from './bounds.ts'

/** What can be counted. */
export type Counted = 'Programme' | 'Organisation' | 'Outcome' | 'Finding'

/** A dimension whose values are nodes, and the links that count towards it. */
export const concepts = {
  COMMUNITY: { kind: 'Community', links: 'SERVES|ABOUT' },
  THEME: { kind: 'Theme', links: 'ADDRESSES|ABOUT' },
  PLACE: { kind: 'Place', links: 'BASED_IN|DELIVERED_IN|CONCERNS|ABOUT' },
} as const satisfies Record<string, { kind: Kind; links: string }>
export type Concept = keyof typeof concepts

/** A dimension whose values are words: of which kind of node, and which of its properties. */
export const words = {
  ORGANISATION_KIND: { of: 'Organisation', property: 'kind' },
  PROGRAMME_KIND: { of: 'Programme', property: 'kind' },
  LIFECYCLE: { of: 'Programme', property: 'lifecycle' },
} as const
export type Words = keyof typeof words
export type Dimension = Concept | Words

/** A body that only receives what work gives, or that work is about, does not do the work. */
export const acts = (variable: string) =>
  `NOT ${variable}.role IN [${passiveRoles.map((role) => `'${role}'`).join(', ')}]`

const takesPart = `part.assertion IN $assertions AND ${acts('part')}`

/** What stands for many bodies, or for nobody by name, is not an organisation beside another one. */
export const isOneBody = (variable: string) => `${variable}.kind <> 'GROUP'`

/**
 * Whose links count for a thing, seen from the other end: the node itself, and what it is a part of or is done by. A body
 * that takes part in a programme does not thereby do what another part of it does: of the activities, only its own count.
 */
const itemsOf: Record<Counted, string> = {
  Programme: cypher`
        MATCH (carrier:Programme)
        RETURN carrier AS item
        UNION
        MATCH (carrier:Activity)-[part:PART_OF]->(item:Programme)
        WHERE part.assertion IN $assertions
        RETURN item`,
  Organisation: cypher`
        MATCH (carrier:Organisation)
        WHERE ${isOneBody('carrier')}
        RETURN carrier AS item
        UNION
        MATCH (carrier)<-[part:TAKES_PART_IN]-(item:Organisation)
        WHERE ${takesPart} AND ${isOneBody('item')}
        RETURN item`,
  Outcome: cypher`
        MATCH (carrier:Outcome)
        RETURN carrier AS item`,
  Finding: cypher`
        MATCH (carrier:Finding)
        RETURN carrier AS item`,
}

/** The programmes or organisations whose kind or lifecycle a thing is counted under. */
const holders: Record<'Programme' | 'Organisation', Record<Counted, string>> = {
  Programme: {
    Programme: cypher`
        RETURN item AS holder`,
    Organisation: cypher`
        MATCH (item)-[part:TAKES_PART_IN]->(holder:Programme)
        WHERE ${takesPart}
        RETURN holder`,
    Outcome: cypher`
        MATCH (item)<-[part:LEADS_TO]-(holder:Programme)
        WHERE part.assertion IN $assertions
        RETURN holder
        UNION
        MATCH (item)<-[part:LEADS_TO]-(:Activity)-[:PART_OF]->(holder:Programme)
        WHERE part.assertion IN $assertions
        RETURN holder`,
    Finding: cypher`
        MATCH (item)<-[part:FOUND|RECOMMENDS]-(holder:Programme)
        WHERE part.assertion IN $assertions
        RETURN holder`,
  },
  Organisation: {
    Organisation: cypher`
        RETURN item AS holder`,
    Programme: cypher`
        MATCH (item)<-[part:TAKES_PART_IN]-(holder:Organisation)
        WHERE ${takesPart}
        RETURN holder
        UNION
        MATCH (item)<-[:PART_OF]-(:Activity)<-[part:TAKES_PART_IN]-(holder:Organisation)
        WHERE ${takesPart}
        RETURN holder`,
    Outcome: cypher`
        MATCH (item)<-[leads:LEADS_TO]-(:Programme|Activity)<-[part:TAKES_PART_IN]-(holder:Organisation)
        WHERE leads.assertion IN $assertions AND ${takesPart}
        RETURN holder`,
    Finding: cypher`
        MATCH (item)<-[part:FOUND|RECOMMENDS]-(holder:Organisation)
        WHERE part.assertion IN $assertions
        RETURN holder`,
  },
}

const pair = columns({ item: value<string>('item'), value: value<string>('value') })
const labelled = columns({ id: value<string>('value.id'), label: value<string>('value.name') })

type Pairs = { pairs: RowOf<typeof pair>[] }
type Asserted = { assertions: readonly string[] }

/**
 * Each counted thing with each of these values that it is linked to, or that lies above one that it is linked to. It
 * begins at the values, so a few of them cost little in a large graph.
 */
export function conceptPairs(counted: Counted, dimension: Concept, rollUp: boolean) {
  const { kind, links } = concepts[dimension]
  const depth = rollUp ? hierarchyDepth : 0
  return defineQuery<Asserted & { values: readonly string[] }, Pairs>({
    name: 'coverageByConcept',
    reads: { pairs: pair.readAll },
    cypher: cypher`
      MATCH (value:Entity)
      WHERE value.id IN $values AND value:${kind}
      MATCH (value)<-[:${hierarchies[kind]}*0..${depth}]-(near)
      WITH DISTINCT value, near
      MATCH (near)<-[link:${links}]-(carrier)
      WHERE link.assertion IN $assertions
      WITH DISTINCT value, carrier
      CALL (carrier) {
        ${itemsOf[counted]}
      }
      WITH DISTINCT item.id AS item, value.id AS value
      LIMIT ${mostPairs + 1}
      RETURN collect(${pair.cypher}) AS pairs
    `,
  })
}

export function wordPairs(counted: Counted, dimension: Words) {
  const { of, property } = words[dimension]
  return defineQuery<Asserted, Pairs>({
    name: 'coverageByWord',
    reads: { pairs: pair.readAll },
    cypher: cypher`
      MATCH (item:${counted})
      ${counted === 'Organisation' ? `WHERE ${isOneBody('item')}` : ''}
      CALL (item) {
        ${holders[of][counted]}
      }
      WITH DISTINCT item.id AS item, holder.${property} AS value
      LIMIT ${mostPairs + 1}
      RETURN collect(${pair.cypher}) AS pairs
    `,
  })
}

/** The values of a dimension by name, cut to what a matrix may hold, and how many there are. */
export function conceptValues(dimension: Concept, within: boolean, ofKinds: boolean) {
  const { kind } = concepts[dimension]
  const conditions = [
    ...(within
      ? [
          `EXISTS { (value)-[:${hierarchies[kind]}*0..${hierarchyDepth}]->(top:Entity) WHERE top.id IN $within }`,
        ]
      : []),
    ...(ofKinds ? ['value.kind IN $kinds'] : []),
  ]
  return defineQuery<
    { within: readonly string[]; kinds: readonly string[] },
    { values: RowOf<typeof labelled>[]; total: number }
  >({
    name: 'coverageValues',
    reads: { values: labelled.readAll },
    cypher: cypher`
      MATCH (value:${kind})
      ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
      WITH value ORDER BY value.sortKey
      WITH collect(${labelled.cypher}) AS values
      RETURN values[..${mostHeadings}] AS values, size(values) AS total
    `,
  })
}
