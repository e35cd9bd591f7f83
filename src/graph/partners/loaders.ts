/** The answers about partners, as one request sees them. */
import DataLoader from 'dataloader'
import { oneEach } from '../../lib/batch.ts'
import { perArguments } from '../../lib/perArguments.ts'
import type { Read } from '../../neo4j/run.ts'
import { caps } from './caps.ts'
import { bodiesOf, collaborationOf } from './collaboration.ts'
import { factsOf } from './facts.ts'
import type { Partners, PartnerWhere, Question } from './model.ts'
import { partnersOf as listOf, workConditionOf } from './partners.ts'
import { collaboration, partnersOf } from './queries.ts'
import { askedOf, weightsOf } from './question.ts'
import { suggest } from './suggest.ts'
import { partnerSuggestions } from './suggestionsQuery.ts'

const reads = {
  works: caps.worksOfOrganisation,
  around: caps.worksAround,
  participants: caps.participants,
  direct: caps.directLinks,
}

export const partnerLoaders = (read: Read) => ({
  /** All partners of a body under a condition, in order; one statement for all bodies of a request. */
  partners: perArguments(
    (where: PartnerWhere) =>
      new DataLoader(async (ids: readonly string[]): Promise<Partners[]> => {
        const rows = await read(partnersOf, { ids, work: workConditionOf(where), ...reads })
        return oneEach(ids, rows, ({ id }) => id).map((row, index) =>
          row
            ? {
                partners: listOf(factsOf(row.links, row.nodes), ids[index]!, where, new Set(row.meeting)),
                omitted: row.unread,
              }
            : { partners: [], omitted: 0 },
        )
      }),
  ),
  collaboration: async (between: readonly string[]) => {
    const ids = bodiesOf(between)
    const [row] = await read(collaboration, { ids, works: caps.worksBetween, direct: caps.directLinks })
    return collaborationOf(factsOf(row!.links, row!.nodes), ids, row!.unread)
  },
  partnerSuggestions: async (question: Question) => {
    // Before anything is asked of the graph, which need not hear of a mistake.
    weightsOf(question)
    const [row] = await read(partnerSuggestions, { asked: askedOf(question), caps })
    return suggest(question, row!)
  },
})
