/** What is missing: each question one statement, each row a thing that lacks something and what else shows that it does. */
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { hierarchyDepth } from '../filters.ts'
import { mostReasons } from './bounds.ts'
import { acts, isOneBody } from './queries.ts'

/** `because` are the ids of what shows it. `explanation` is which of the reasons of this question holds. */
export type Missing = { id: string; sortKey: string; shownBy: string[]; explanation: string }

export type GapQuestion =
  | 'COMMUNITIES_WITHOUT_PROGRAMME'
  | 'COMMITMENTS_WITHOUT_PROGRAMME'
  | 'PROGRAMMES_WITHOUT_OUTCOME'
  | 'DISTRICTS_WITHOUT_MENTION'
  | 'COMMUNITIES_OF_ONE_ORGANISATION'

const answering = (name: string, text: string) =>
  defineQuery<{ within: readonly string[] }, Missing>({ name, cypher: text })

const reasons = (variable: string) => `[x IN ${variable} | x.id][..${mostReasons}]`

export const gapQueries = {
  COMMUNITIES_WITHOUT_PROGRAMME: answering(
    'communitiesWithoutProgramme',
    cypher`
      MATCH (n:Community)<-[:ABOUT]-(finding:Finding)
      WHERE NOT EXISTS { (n)<-[:BROADER*0..${hierarchyDepth}]-(:Community)<-[:SERVES]-(:Programme|Activity) }
      WITH DISTINCT n, finding ORDER BY n.sortKey, finding.sortKey
      WITH n, collect(finding) AS findings
      RETURN n.id AS id, n.sortKey AS sortKey, ${reasons('findings')} AS shownBy,
        'Findings are about it, but no programme or activity here serves it or a narrower group.' AS explanation
      ORDER BY sortKey
    `,
  ),
  COMMITMENTS_WITHOUT_PROGRAMME: answering(
    'commitmentsWithoutProgramme',
    cypher`
      MATCH (n:Commitment)
      WHERE NOT EXISTS { (n)-[:DELIVERED_THROUGH]->(:Programme|Activity) }
      OPTIONAL MATCH (n)<-[:MADE]-(body:Organisation)
      WITH n, body ORDER BY n.sortKey, body.sortKey
      WITH n, collect(DISTINCT body) AS bodies
      RETURN n.id AS id, n.sortKey AS sortKey, ${reasons('bodies')} AS shownBy,
        'No programme or activity is recorded through which it is delivered.' AS explanation
      ORDER BY sortKey
    `,
  ),
  PROGRAMMES_WITHOUT_OUTCOME: answering(
    'programmesWithoutOutcome',
    cypher`
      MATCH (n:Programme)
      WHERE NOT EXISTS { (n)-[:LEADS_TO]->(:Outcome) }
        AND NOT EXISTS { (n)<-[:PART_OF]-(:Activity)-[:LEADS_TO]->(:Outcome) }
      OPTIONAL MATCH (n)<-[:PART_OF]-(part:Activity)
      WITH n, part ORDER BY n.sortKey, part.sortKey
      WITH n, collect(DISTINCT part) AS parts
      RETURN n.id AS id, n.sortKey AS sortKey, ${reasons('parts')} AS shownBy,
        'No outcome is recorded for it or for any activity in it.' AS explanation
      ORDER BY sortKey
    `,
  ),
  DISTRICTS_WITHOUT_MENTION: answering(
    'districtsWithoutMention',
    cypher`
      MATCH (n:Place {kind: 'DISTRICT'})
      WHERE size($within) = 0
        OR EXISTS { (n)-[:WITHIN*0..${hierarchyDepth}]->(top:Entity) WHERE top.id IN $within }
      OPTIONAL MATCH (n)<-[:WITHIN*0..${hierarchyDepth}]-(place:Place)<-[link:BASED_IN|DELIVERED_IN|CONCERNS|ABOUT]-(other)
      WITH n, other, link.assertion = 'STATED' AS stated, type(link) = 'CONCERNS' AND other:Organisation
        AND toLower(other.name) CONTAINS toLower(place.name) AS named
      ORDER BY n.sortKey, other.sortKey
      WITH n, collect(DISTINCT other) AS others, collect(named) AS named, collect(stated AND NOT named) AS mentioned
      WHERE NOT any(one IN mentioned WHERE one)
      RETURN n.id AS id, n.sortKey AS sortKey, ${reasons('others')} AS shownBy,
        CASE WHEN size(others) = 0 THEN 'Nothing here is based, delivered or about it or any place within it.'
          WHEN all(one IN named WHERE one) THEN 'It is there only inside the name of a body.'
          ELSE 'No source speaks of it: it is there only inside names of bodies, or as inferred.' END AS explanation
      ORDER BY sortKey
    `,
  ),
  COMMUNITIES_OF_ONE_ORGANISATION: answering(
    'communitiesOfOneOrganisation',
    cypher`
      MATCH (n:Community)
      CALL (n) {
        MATCH (n)<-[:SERVES]-(body:Organisation)
        RETURN body
        UNION
        MATCH (n)<-[:SERVES]-(:Programme|Activity)<-[part:TAKES_PART_IN]-(body:Organisation)
        WHERE ${acts('part')}
        RETURN body
      }
      WITH n, body
      WHERE ${isOneBody('body')}
      WITH n, collect(DISTINCT body) AS bodies
      WHERE size(bodies) = 1
      RETURN n.id AS id, n.sortKey AS sortKey, ${reasons('bodies')} AS shownBy,
        'Only one body serves it, by itself or in work that it takes part in.' AS explanation
      ORDER BY sortKey
    `,
  ),
} as const satisfies Record<GapQuestion, unknown>
