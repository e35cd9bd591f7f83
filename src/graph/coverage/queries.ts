/**
 * What is counted against what: pairs of a counted thing and a value of a dimension. The matrix itself is put together
 * from two such lists, so that every pair of dimensions is two statements and not a statement of its own.
 */
import { defineQuery } from '../../neo4j/query.ts'
import { hierarchyDepth } from '../filters.ts'
import { hierarchies, type Kind } from '../ontology.ts'
import { mostPairs, mostValues } from './bounds.ts'

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
const takesPart = `part.assertion IN $assertions AND NOT part.role IN ['RECEIVES', 'CONCERNED']`

/** Whose links count for a thing: its own, and those of the work that it is made of or takes part in. */
const carriers: Record<Counted, string> = {
  Programme: `
        RETURN item AS carrier
        UNION
        MATCH (item)<-[:PART_OF]-(carrier:Activity)
        RETURN carrier`,
  Organisation: `
        RETURN item AS carrier
        UNION
        MATCH (item)-[part:TAKES_PART_IN]->(carrier)
        WHERE ${takesPart}
        RETURN carrier
        UNION
        MATCH (item)-[part:TAKES_PART_IN]->(:Programme)<-[:PART_OF]-(carrier:Activity)
        WHERE ${takesPart}
        RETURN carrier`,
  Outcome: `
        RETURN item AS carrier`,
  Finding: `
        RETURN item AS carrier`,
}

/** The programmes or organisations whose kind or lifecycle a thing is counted under. */
const holders: Record<'Programme' | 'Organisation', Record<Counted, string>> = {
  Programme: {
    Programme: `
        RETURN item AS holder`,
    Organisation: `
        MATCH (item)-[part:TAKES_PART_IN]->(holder:Programme)
        WHERE ${takesPart}
        RETURN holder`,
    Outcome: `
        MATCH (item)<-[part:LEADS_TO]-(holder:Programme)
        WHERE part.assertion IN $assertions
        RETURN holder
        UNION
        MATCH (item)<-[part:LEADS_TO]-(:Activity)-[:PART_OF]->(holder:Programme)
        WHERE part.assertion IN $assertions
        RETURN holder`,
    Finding: `
        MATCH (item)<-[part:FOUND|RECOMMENDS]-(holder:Programme)
        WHERE part.assertion IN $assertions
        RETURN holder`,
  },
  Organisation: {
    Organisation: `
        RETURN item AS holder`,
    Programme: `
        MATCH (item)<-[part:TAKES_PART_IN]-(holder:Organisation)
        WHERE ${takesPart}
        RETURN holder
        UNION
        MATCH (item)<-[:PART_OF]-(:Activity)<-[part:TAKES_PART_IN]-(holder:Organisation)
        WHERE ${takesPart}
        RETURN holder`,
    Outcome: `
        MATCH (item)<-[leads:LEADS_TO]-(:Programme|Activity)<-[part:TAKES_PART_IN]-(holder:Organisation)
        WHERE leads.assertion IN $assertions AND ${takesPart}
        RETURN holder`,
    Finding: `
        MATCH (item)<-[part:FOUND|RECOMMENDS]-(holder:Organisation)
        WHERE part.assertion IN $assertions
        RETURN holder`,
  },
}

type Pairs = { pairs: { item: string; value: string }[] }
type Asserted = { assertions: readonly string[] }

/** Each counted thing with each value that it is linked to, or that lies above one that it is linked to. */
export function conceptPairs(counted: Counted, dimension: Concept, rollUp: boolean) {
  const { kind, links } = concepts[dimension]
  const above = rollUp
    ? `
      WITH DISTINCT item, near
      MATCH (near)-[:${hierarchies[kind]}*0..${hierarchyDepth}]->(value:${kind})`
    : `
      WITH item, near AS value`
  return defineQuery<Asserted, Pairs>({
    name: 'coverageByConcept',
    lists: { pairs: ['item', 'value'] },
    cypher: `
      MATCH (item:${counted})
      CALL (item) {${carriers[counted]}
      }
      MATCH (carrier)-[link:${links}]->(near:${kind})
      WHERE link.assertion IN $assertions${above}
      WITH DISTINCT item.id AS item, value.id AS value
      LIMIT ${mostPairs + 1}
      RETURN collect([item, value]) AS pairs
    `,
  })
}

export function wordPairs(counted: Counted, dimension: Words) {
  const { of, property } = words[dimension]
  return defineQuery<Asserted, Pairs>({
    name: 'coverageByWord',
    lists: { pairs: ['item', 'value'] },
    cypher: `
      MATCH (item:${counted})
      CALL (item) {${holders[of][counted]}
      }
      WITH DISTINCT item.id AS item, holder.${property} AS value
      LIMIT ${mostPairs + 1}
      RETURN collect([item, value]) AS pairs
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
    { values: { id: string; label: string }[]; total: number }
  >({
    name: 'coverageValues',
    lists: { values: ['id', 'label'] },
    cypher: `
      MATCH (value:${kind})
      ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
      WITH value ORDER BY value.sortKey
      WITH collect([value.id, value.name]) AS values
      RETURN values[..${mostValues}] AS values, size(values) AS total
    `,
  })
}
