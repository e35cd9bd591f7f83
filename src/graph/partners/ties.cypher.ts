/**
 * The piece of Cypher that two statements have in them: one body's links to works, to bodies, and those of others to the
 * same works.
 *
 * What is read are links, not pairs: pairing and scoring are plain TypeScript beside this file, where they can be read
 * and tested. Each read from a possible hub is by an index, in order, with a limit; the hints say so, as the planner
 * would otherwise read an index whole (see links/queries.ts).
 */
import { linkLayout } from '../properties.ts'

/** A link as a row: its type, its ends, and all that it says in the order in which linkLayout reads it. */
export const linkRow = (link: string) =>
  `[type(${link}), ${link}.fromId, ${link}.toId, ${linkLayout.columns.map((column) => `${link}.${column}`).join(', ')}]`

/** Links of one type out of, or into, what `near` names by its id, in the order of the index, as `link`. */
export const readInOrder = (
  type: string,
  direction: 'out' | 'in',
  { near, link, limit }: { near: string; link: string; limit: string },
) => {
  const [id, kind, sort] =
    direction === 'out' ? ['fromId', 'toKind', 'toSort'] : ['toId', 'fromKind', 'fromSort']
  return `
          MATCH ()-[${link}:${type}]->()
          USING INDEX SEEK ${link}:${type}(${id}, ${kind}, ${sort})
          WHERE ${link}.${id} = ${near} AND ${link}.${kind} > '' AND ${link}.${sort} > ''
          RETURN ${link}
          ORDER BY ${link}.${id}, ${link}.${kind}, ${link}.${sort}
          LIMIT toInteger(${limit})`
}

/** How many of each a statement reads: names of its parameters. */
export type TieLimits = { works: string; around: string; participants: string; direct: string }

/**
 * For the body `id`: `links`, being its own to works and bodies, the PART_OF links around those works, and those of all
 * bodies to all these works; and `unread`, the number of links that the limits left out.
 */
export const tiesAround = ({ works, around, participants, direct }: TieLimits) => `
        CALL (id) {
          CALL (id) {${readInOrder('TAKES_PART_IN', 'out', { near: 'id', link: 'r', limit: works })}
          }
          RETURN collect(r) AS own
        }
        CALL (own) {
          UNWIND own AS r
          WITH DISTINCT r.toId AS work
          CALL (work) {${readInOrder('PART_OF', 'out', { near: 'work', link: 'p', limit: around })}
            UNION ALL${readInOrder('PART_OF', 'in', { near: 'work', link: 'p', limit: around })}
          }
          WITH DISTINCT p WHERE p.fromKind = 'Activity'
          ORDER BY p.fromSort, p.toSort LIMIT toInteger(${around})
          RETURN collect(p) AS parts
        }
        CALL (own, parts) {
          UNWIND [r IN own | r.toId] + [p IN parts | p.fromId] + [p IN parts | p.toId] AS work
          WITH DISTINCT work
          MATCH (w:Entity {id: work})
          CALL (work) {
            CALL (work) {${readInOrder('TAKES_PART_IN', 'in', { near: 'work', link: 'r', limit: participants })}
            }
            RETURN collect(r) AS some
          }
          RETURN sum(COUNT { (w)<-[:TAKES_PART_IN]-() } - size(some)) AS unreadOthers,
            reduce(all = [], some IN collect(some) | all + some) AS others
        }
        CALL (id) {
          CALL (id) {${readInOrder('WORKS_WITH', 'out', { near: 'id', link: 'r', limit: direct })}
            UNION ALL${readInOrder('WORKS_WITH', 'in', { near: 'id', link: 'r', limit: direct })}
          }
          RETURN collect(r) AS straight
        }
        MATCH (o:Entity {id: id})
        WITH own + parts + others + straight AS links, unreadOthers + COUNT { (o)-[:TAKES_PART_IN]->() } - size(own)
          + COUNT { (o)-[:WORKS_WITH]-() } - size(straight) AS unread`
