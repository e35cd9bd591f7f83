/**
 * The part of the graph that a suggestion is made from: who asks, what is sought and who has it, and who knows whom.
 * It is read in one statement as a heap of links, and scored in TypeScript beside this file.
 *
 * Nothing with more links than its cap is looked into: what links everything to everything tells nobody apart. How many
 * links a node has is stored with it, so that a hub costs one read, however large it is. Each list has a cap of its own
 * as well, so that what one question holds in memory does not grow with the graph; what a cap leaves out is counted.
 */
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { hierarchyDepth } from '../filters.ts'
import type { partnerLimits } from './limits.ts'
import { linkWithEnds, nodeNameWithEvidence, readInOrder, type LinkOfType, type NodeName } from './queries.ts'

/**
 * Who asks and what for: the id of an organisation or a programme, or ''; ids of communities, themes and places; kinds of
 * body; roles. All in one map, as the database would plan the statement anew for each length of a list by itself.
 */
export type SuggestionScope = {
  subject: string
  named: readonly string[]
  kinds: readonly string[]
  roles: readonly string[]
}

export type SuggestionRow = {
  population: number
  links: LinkOfType[]
  nodes: NodeName[]
  crowded: string[]
  /** Sought things whose links were not read, as there are too many things or links in all. */
  unsought: string[]
  /** Partners whose own partners were read. Others introduce nobody. */
  contacts: string[]
  publishers: string[]
  unread: number
}

/** Who takes part in the works named by `id`, unless too many do: as `…Doers`, and how many more as `…Unread`. */
const doersOf = (name: string) => cypher`
        WITH DISTINCT id
        MATCH (w:Entity {id: id}) WHERE COUNT { (w)<-[:TAKES_PART_IN]-() } <= $limits.participants
        WITH w ORDER BY w.id
        WITH collect(w) AS all, sum(COUNT { (w)<-[:TAKES_PART_IN]-() }) AS inAll
        CALL (all) {
          UNWIND all AS w
          MATCH (w)<-[r:TAKES_PART_IN]-()
          WITH r LIMIT toInteger($limits.doers)
          RETURN collect(r) AS some
        }
        RETURN some AS ${name}Doers, inAll - size(some) AS ${name}Unread`

/** What joins a body, a work or a finding to a community, a theme or a place. */
const bearing = 'SERVES|EMPLOYS|ADDRESSES|BASED_IN|DELIVERED_IN|CONCERNS|ABOUT'

/**
 * The links of PART_OF around `works`, and those of bodies to all of them, as the list `name`; and how many of these were
 * not read.
 */
const reach = (name: string) => cypher`
      CALL (works) {
        UNWIND works AS id
        MATCH (w:Entity {id: id}) WHERE COUNT { (w)-[:PART_OF]-() } <= $limits.worksAround
        MATCH (w)-[p:PART_OF]-() WHERE p.fromKind = 'Activity'
        WITH DISTINCT p LIMIT toInteger($limits.parts)
        RETURN collect(p) AS ${name}Parts
      }
      CALL (works, ${name}Parts) {
        UNWIND works + [p IN ${name}Parts | p.fromId] + [p IN ${name}Parts | p.toId] AS id
        ${doersOf(name)}
      }
      WITH *, ${name}Parts + ${name}Doers AS ${name}`

export const partnerSuggestions = defineQuery<
  { scope: SuggestionScope; limits: typeof partnerLimits },
  SuggestionRow
>({
  name: 'Query.partnerSuggestions',
  reads: { links: linkWithEnds.readAll, nodes: nodeNameWithEvidence.readAll },
  cypher: cypher`
      CALL () { MATCH (o:Organisation) RETURN count(o) AS population }

      // Who asks: what it takes part in, what it and these works are for, and what it found about whom.
      CALL () {
        CALL () {
          ${readInOrder('TAKES_PART_IN', 'out', { near: '$scope.subject', link: 'r', limit: '$limits.worksOfOrganisation' })}
        }
        RETURN collect(r) AS own
      }
      CALL (own) {
        UNWIND [$scope.subject] + [r IN own | r.toId] AS id
        WITH DISTINCT id
        MATCH (bearer:Entity {id: id})
        CALL (bearer) {
          MATCH (bearer)-[r:SERVES|ADDRESSES|BASED_IN|DELIVERED_IN|CONCERNS]->()
          WITH r LIMIT toInteger($limits.features) + 1
          RETURN collect(r) AS some
        }
        WITH some, size(some) > $limits.features AS isCrowded
        RETURN reduce(all = [], links IN collect(CASE WHEN NOT isCrowded THEN some END) | all + links) AS bearings,
          count(CASE WHEN isCrowded THEN 1 END) AS crowdedBearers
      }
      CALL () {
        MATCH (:Entity {id: $scope.subject})-[found:FOUND]->()-[about:ABOUT]->(:Community)
        WITH found, about LIMIT toInteger($limits.findings) + 1
        WITH collect(found) AS found, collect(about) AS about
        RETURN CASE WHEN size(about) <= $limits.findings THEN found + about ELSE [] END AS research
      }

      // What may connect: what the need names, all of that, and the places a few steps up.
      CALL (bearings, research) {
        UNWIND $scope.named + [r IN bearings | r.toId] + [r IN research WHERE r.toKind = 'Community' | r.toId] AS id
        WITH DISTINCT id, NOT id IN $scope.named AS isOwn ORDER BY isOwn, id
        WITH collect(id) AS ids
        RETURN ids[..toInteger($limits.features)] AS sought, ids[toInteger($limits.features)..] AS beyond
      }
      CALL (sought) {
        UNWIND sought AS id
        MATCH (:Entity {id: id})-[steps:WITHIN*1..2]->()
        UNWIND steps AS r
        WITH DISTINCT r
        RETURN collect(r) AS ups
      }
      // What other words lead to: groups for which a term is used that a sought group, or one within it, has too.
      CALL (sought) {
        UNWIND sought AS id
        CALL (id) {
          MATCH (:Community {id: id})<-[steps:BROADER*0..${hierarchyDepth}]-(near)
          RETURN steps, near LIMIT toInteger($limits.below)
        }
        MATCH (near)<-[denoting:DENOTES]-(term)
        WITH collect(steps + [denoting]) AS ways, collect(DISTINCT term) AS terms
        UNWIND terms AS term
        MATCH (term)-[r:DENOTES]->()
        WITH ways, r LIMIT toInteger($limits.denoted) + 1
        WITH coalesce(head(collect(ways)), []) AS ways, collect(r)[..toInteger($limits.denoted)] AS uses, count(r) AS inAll
        RETURN reduce(all = uses, way IN ways | all + way) AS denoted, inAll - size(uses) AS denotedUnread
      }
      CALL (sought, ups, denoted) {
        UNWIND sought + [r IN ups | r.toId] + [r IN denoted WHERE type(r) = 'DENOTES' | r.toId] AS id
        WITH DISTINCT id ORDER BY id
        RETURN collect(id) AS features
      }

      // Who has it: every link into each of these and what lies below it, of those with few links first, for they tell
      // the most, until there is no room for more.
      CALL (features) {
        UNWIND features AS id
        MATCH (f:Entity {id: id})
        CALL (f) {
          MATCH (f)<-[:BROADER|WITHIN*0..${hierarchyDepth}]-(below)
          WITH below LIMIT toInteger($limits.below) + 1
          RETURN count(*) AS things, sum(COUNT { (below)<-[:${bearing}]-() }) AS links
        }
        WITH f, links, things > $limits.below OR links > $limits.linksOfFeature AS isCrowded
        ORDER BY links, f.id
        WITH collect(CASE WHEN isCrowded THEN f.id END) AS crowded, collect(CASE WHEN NOT isCrowded THEN f END) AS some,
          collect(CASE WHEN NOT isCrowded THEN links END) AS sizes
        WITH crowded, some, size([at IN range(1, size(sizes))
          WHERE reduce(sum = 0, links IN sizes[..at] | sum + links) <= $limits.links]) AS room
        WITH crowded, some[..room] AS kept, [f IN some[room..] | f.id] AS noRoom
        CALL (kept) {
          UNWIND kept AS f
          MATCH (f)<-[steps:BROADER|WITHIN*0..${hierarchyDepth}]-()<-[r:${bearing}]-()
          UNWIND steps + [r] AS link
          RETURN collect(DISTINCT link) AS around
        }
        RETURN crowded, noRoom, around
      }
      CALL (around) {
        UNWIND [r IN around WHERE r.fromKind IN ['Programme', 'Activity'] | r.fromId] AS id
        ${doersOf('their')}
      }
      CALL (around) {
        UNWIND around AS r
        WITH DISTINCT r.fromId AS id, r.fromKind AS kind
        WHERE kind = 'Finding'
        MATCH (x:Entity {id: id}) WHERE COUNT { (x)<-[:FOUND]-() } <= $limits.findings
        MATCH (x)<-[r:FOUND]-(:Organisation)
        WITH r LIMIT toInteger($limits.doers)
        RETURN collect(r) AS finders
      }

      // Who knows whom: an organisation's partners or a programme's participants, and the partners of each.
      CALL () {
        MATCH (o:Organisation {id: $scope.subject})-[r:WORKS_WITH]-()
        WHERE COUNT { (o)-[:WORKS_WITH]-() } <= $limits.directLinks
        RETURN collect(r) AS direct
      }
      WITH *, CASE WHEN $scope.subject STARTS WITH 'org-' THEN [r IN own | r.toId] ELSE [$scope.subject] END AS works
      ${reach('joint')}
      CALL (direct, joint) {
        UNWIND direct + joint AS r
        UNWIND [r.fromId, r.toId] AS id
        WITH DISTINCT id
        WHERE id STARTS WITH 'org-' AND id <> $scope.subject
        WITH id ORDER BY id
        WITH collect(id) AS ids
        RETURN ids[..toInteger($limits.contacts)] AS contacts, size(ids) AS contactsInAll
      }
      CALL (contacts) {
        UNWIND contacts AS id
        CALL (id) {
          CALL (id) {
            ${readInOrder('TAKES_PART_IN', 'out', { near: 'id', link: 'r', limit: '$limits.worksOfContact' })}
          }
          RETURN collect(r.toId) AS some
        }
        UNWIND some AS work
        WITH DISTINCT work ORDER BY work
        RETURN collect(work) AS works2
      }
      WITH *, works2 AS works
      ${reach('further')}
      CALL (contacts) {
        UNWIND contacts AS id
        MATCH (o:Entity {id: id}) WHERE COUNT { (o)-[:WORKS_WITH]-() } <= $limits.directLinks
        MATCH (o)-[r:WORKS_WITH]-()
        RETURN collect(r) AS acquainted
      }

      // Who is of the kind, or has had the role, that is sought.
      CALL () {
        WITH size($scope.kinds) + size($scope.roles) > 0 AS isSought WHERE isSought
        MATCH (o:Organisation) WHERE o.sortKey > ''
        WITH o ORDER BY o.sortKey LIMIT toInteger($limits.scanned)
        OPTIONAL MATCH (o)-[r:TAKES_PART_IN]->() WHERE r.role IN $scope.roles
        WITH o, r WHERE r IS NOT NULL OR o.kind IN $scope.kinds
        WITH collect(DISTINCT o.id) AS scanned, collect(r) AS parts
        RETURN scanned, parts[..toInteger($limits.doers)] AS parts
      }

      WITH *, own + bearings + research + ups + denoted + around + theirDoers + finders + direct + joint + further + acquainted + parts AS read
      CALL (read) { UNWIND read AS r WITH DISTINCT r RETURN collect(r) AS links }
      CALL (links, features, scanned) {
        UNWIND [$scope.subject] + $scope.named + features + scanned + [r IN links | r.fromId] + [r IN links | r.toId] AS id
        WITH DISTINCT id
        MATCH (n:Entity {id: id})
        RETURN collect(${nodeNameWithEvidence.cypher}) AS nodes,
          collect(CASE WHEN n:Organisation AND EXISTS { (n)<-[:PUBLISHED_BY]-() }
            AND NOT EXISTS { (n)-[:TAKES_PART_IN|WORKS_WITH|SERVES]-() } THEN n.id END) AS publishers
      }
      RETURN population, [r IN links | ${linkWithEnds.cypher}] AS links, nodes, crowded, beyond + noRoom AS unsought, contacts, publishers,
        crowdedBearers + denotedUnread + contactsInAll - size(contacts) + theirUnread + jointUnread + furtherUnread AS unread
    `,
})
