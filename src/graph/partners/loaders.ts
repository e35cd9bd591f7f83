/** The answers about partners, as one request sees them. */
import DataLoader from 'dataloader'
import { oneEach } from '../../lib/batch.ts'
import { perArguments } from '../../lib/perArguments.ts'
import type { Read } from '../../neo4j/run.ts'
import { partnerLimits } from './limits.ts'
import { subgraphOf } from './subgraph.ts'
import type { Partners, PartnerWhere, SuggestionQuestion } from './model.ts'
import { collaboration, organisationPartners } from './queries.ts'
import { checkedQuestion } from './question.ts'
import { bodiesOf, collaborationOf, partnersOf, workConditionOf } from './recorded.ts'
import { suggest } from './suggest.ts'
import { partnerSuggestions } from './suggestionsQuery.ts'

const reads = {
  works: partnerLimits.worksOfOrganisation,
  around: partnerLimits.worksAround,
  participants: partnerLimits.participants,
  direct: partnerLimits.directLinks,
}

export const partnerLoaders = (read: Read) => ({
  /** All partners of a body under a condition, in order; one statement for all bodies of a request. */
  partners: perArguments(
    (where: PartnerWhere) =>
      new DataLoader(async (ids: readonly string[]): Promise<Partners[]> => {
        const rows = await read(organisationPartners, { ids, work: workConditionOf(where), ...reads })
        return oneEach(ids, rows, ({ id }) => id).map((row, index) =>
          row
            ? {
                partners: partnersOf(
                  subgraphOf(row.links, row.nodes),
                  ids[index]!,
                  where,
                  new Set(row.meeting),
                ),
                omitted: row.unread,
              }
            : { partners: [], omitted: 0 },
        )
      }),
  ),
  collaboration: async (between: readonly string[]) => {
    const ids = bodiesOf(between)
    const [row] = await read(collaboration, {
      ids,
      works: partnerLimits.worksBetween,
      direct: partnerLimits.directLinks,
    })
    return collaborationOf(subgraphOf(row!.links, row!.nodes), ids, row!.unread)
  },
  partnerSuggestions: async (question: SuggestionQuestion) => {
    const checked = checkedQuestion(question)
    const [row] = await read(partnerSuggestions, { scope: checked.scope, limits: partnerLimits })
    return suggest(checked, row!)
  },
})
