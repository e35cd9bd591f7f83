/**
 * What a programme or an activity has through others: the numbers of its activities and outcomes, and the places of its
 * activities, each with the links that lead to it. One rule for both: the work itself, and the activities in it.
 */
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { recordedLink, type RecordedLink } from '../links/recorded.ts'
import { hierarchyDepth } from '../filters.ts'
import { relationshipsThat } from '../ontology.ts'

/** Activities, outcomes and numbers of one work that are looked at, each: more are a list to page through. */
export const mostOfWork = 1_000

/** What was found from a work, and one way to it: links from the work to the thing. */
export type FoundFromWork = { id: string; sortKey: string; links: RecordedLink[] }

/** `complete` is whether no more of anything was there than is looked at. */
export type FromWork = { id: string; found: FoundFromWork[]; complete: boolean }

type Found = readonly [string, string, readonly (readonly unknown[])[]]

const link = recordedLink('link')
const readFound = (rows: readonly Found[]) =>
  rows.map(([id, sortKey, links]) => ({ id, sortKey, links: link.readAll(links) }))

const most = `LIMIT ${mostOfWork}`
const asserted = (variable: string) => `${variable}.assertion IN $assertions`

/** `works`: the work itself and the activities in it, by name, each with the links that lead to it from the work. */
const works = cypher`
  CALL (id) {
    MATCH ()-[part:PART_OF]->()
    USING INDEX SEEK part:PART_OF(toId, fromKind, fromSort)
    WHERE part.toId = id AND part.fromKind = 'Activity' AND part.fromSort > '' AND ${asserted('part')}
    WITH part ORDER BY part.toId, part.fromKind, part.fromSort ${most}
    RETURN collect({id: part.fromId, way: [part]}) AS parts
  }
  WITH id, [{id: id, way: []}] + parts AS works`

/** Links of one type from what `holder` is to one kind, in the order of the names that they lead to. */
const linksOut = (type: string, kind: string) => cypher`
  WITH holder, holder.id AS near
  MATCH ()-[on:${type}]->(far)
  USING INDEX SEEK on:${type}(fromId, toKind, toSort)
  WHERE on.fromId = near AND on.toKind = '${kind}' AND on.toSort > '' AND ${asserted('on')}
  WITH holder, on, far ORDER BY on.fromId, on.toKind, on.toSort ${most}`

/** Each number of a work with every way to it: from the work, an activity in it, or an outcome that either leads to. */
export const measuresOfWork = defineQuery<
  { ids: readonly string[]; assertions: readonly string[] },
  FromWork
>({
  name: 'measuresOfWork',
  reads: { found: readFound },
  cypher: cypher`
    UNWIND $ids AS id
    ${works}
    CALL (works) {
      UNWIND works AS holder
      CALL (holder) {
        RETURN holder AS reached
        UNION ALL
        ${linksOut('LEADS_TO', 'Outcome')}
        RETURN {id: far.id, way: holder.way + on} AS reached
      }
      WITH reached ${most}
      RETURN collect(reached) AS holders
    }
    CALL (holders) {
      UNWIND holders AS holder
      CALL (holder) {
        ${linksOut('MEASURED_BY', 'Measure')}
        RETURN on, far
      }
      WITH holder, on, far ${most}
      RETURN collect([far.id, far.sortKey, [link IN holder.way + on | ${link.cypher}]]) AS found
    }
    RETURN id, found, size(works) <= ${mostOfWork} AND size(holders) < ${mostOfWork} AND size(found) < ${mostOfWork} AS complete
  `,
})

/** Each place of a work with every way to it, all or only those within some: of the work, or of an activity in it. */
export const placesOfWork = (within: boolean) =>
  defineQuery<{ ids: readonly string[]; assertions: readonly string[]; within: readonly string[] }, FromWork>(
    {
      name: 'placesOfWork',
      reads: { found: readFound },
      cypher: cypher`
      UNWIND $ids AS id
      ${works}
      CALL (works) {
        UNWIND works AS work
        MATCH (:Entity {id: work.id})-[at:${relationshipsThat('locates').join('|')}]->(far:Place)
        WHERE ${asserted('at')}
        ${within ? `AND EXISTS { (far)-[:WITHIN*0..${hierarchyDepth}]->(area:Entity) WHERE area.id IN $within }` : ''}
        WITH work, at, far ${most}
        RETURN collect([far.id, far.sortKey, [link IN work.way + at | ${link.cypher}]]) AS found
      }
      RETURN id, found, size(works) <= ${mostOfWork} AND size(found) < ${mostOfWork} AS complete
    `,
    },
  )
