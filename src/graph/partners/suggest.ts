/** Suggestions from a part of the graph: candidates, their scores with reasons, and what found nobody. Pure; nothing of it is stored. */
import { subgraphOf, type Subgraph } from './subgraph.ts'
import { type SuggestionPart, type ScoredPart, type Suggestion, type Suggestions, type Tie } from './model.ts'
import { partScorersOf, type Contact, type PartScorer } from './parts.ts'
import { mustBeKnown, mustFit, type CheckedQuestion } from './question.ts'
import { criteriaOf, criterionOf } from './criteria.ts'
import { summaryOf } from './sentences.ts'
import type { SuggestionRow } from './suggestionsQuery.ts'
import { tiesOf } from './ties.ts'
import { unmetOf } from './unmet.ts'
import { complementsOf } from './complements.ts'

/** To six decimals, so that sums in another order agree. */
export const rounded = (value: number) => Math.round(value * 1e6) / 1e6

/** How a participant is tied to the programme that looks for partners: as one who is in it, or in an activity of it. */
function membersOf(subgraph: Subgraph, programme: string): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>()
  const works = [programme, ...subgraph.into(programme, 'PART_OF').map(({ from }) => from)]
  for (const work of works)
    for (const { from, role, assertion, reasoning, note, since, evidence } of subgraph.into(
      work,
      'TAKES_PART_IN',
    )) {
      const part = work === programme ? null : work
      const tie: Tie = {
        kind: part ? 'PART_OF_WORK' : 'SAME_WORK',
        ...{ through: programme, part, direction: null, ownRole: null, theirRole: role },
        ...{ assertion, reasoning, note, since, evidence: [...evidence] },
      }
      ties.set(from, [...(ties.get(from) ?? []), tie])
    }
  return ties
}

/**
 * The asker's partners, each weighing 1 in the number of its own: what passes from one body to another through it, if it
 * shares evenly (resource allocation, Zhou, Lü and Zhang 2009; Adamic and Adar 2003 take its logarithm). Collective and
 * unnamed bodies introduce nobody.
 */
const contactsOf = (subgraph: Subgraph, partners: ReadonlyMap<string, Tie[]>): Contact[] =>
  [...partners]
    .filter(([id]) => subgraph.of(id).kind !== 'GROUP')
    .sort(([a], [b]) => (subgraph.sortKey(a) < subgraph.sortKey(b) ? -1 : 1))
    .map(([id, toAsker]) => {
      const toOthers = tiesOf(subgraph, id)
      return { id, toAsker, toOthers, weight: 1 / Math.max(1, toOthers.size) }
    })

function suggestionOf(body: string, scorers: readonly PartScorer[], weights: CheckedQuestion['partWeights']) {
  const whole = scorers.reduce((sum, { part }) => sum + weights[part], 0)
  const parts = scorers.map(({ part, answer }) => {
    const { value: exact, reasons } = answer(body)
    const [value, weight] = [rounded(exact), weights[part]]
    // From the rounded value, so that a reader who works it out again comes to the same.
    const contribution = rounded((weight * value) / whole)
    return {
      ...{ part, value, weight, contribution },
      get reasons() {
        return reasons()
      },
    }
  })
  const score = rounded(parts.reduce((sum, { value, weight }) => sum + weight * value, 0) / (whole || 1))
  return { id: body, score, parts }
}

const has = (parts: readonly ScoredPart[], wanted: SuggestionPart) =>
  parts.some(({ part, value }) => part === wanted && value > 0)

/** Best first; those that score the same by name. Throws BadInput for what does not fit the question. */
export function suggest(question: CheckedQuestion, row: SuggestionRow): Suggestions {
  const { scope, partWeights: weights } = question
  const subgraph = subgraphOf(
    row.links,
    row.nodes,
    ({ assertion }) => !question.statedOnly || assertion === 'STATED',
  )
  if (scope.subject) mustBeKnown(subgraph, [scope.subject], 'for')
  mustBeKnown(subgraph, scope.named, 'need')

  const criterion = criterionOf(subgraph, row.population, new Set(row.crowded))
  const unsought = new Set(row.unsought)
  const isRead = (id: string) => !unsought.has(id)
  const sought = criteriaOf(subgraph, scope.subject, question.need ?? {}, criterion, isRead)
  const isProgramme = scope.subject.startsWith('programme-')
  const partners = isProgramme ? membersOf(subgraph, scope.subject) : tiesOf(subgraph, scope.subject)
  const read = new Set(row.contacts)
  const contacts = contactsOf(subgraph, new Map([...partners].filter(([id]) => read.has(id))))
  const complements = complementsOf(subgraph, scope.subject, sought.communities, criterion, isRead)
  const scorers = partScorersOf(subgraph, sought, { contacts, complements, ...scope })
  mustFit(
    question,
    scorers.map(({ part }) => part),
  )

  const { exclude } = question
  const excluded = new Set([
    scope.subject,
    ...(exclude.ids ?? []),
    ...(exclude.publishersOnly ? row.publishers : []),
  ])
  const mayBe = (id: string) =>
    id.startsWith('org-') &&
    !excluded.has(id) &&
    !exclude.kinds.includes(subgraph.of(id).kind ?? '') &&
    (question.includePartners || !partners.has(id))
  const candidates = subgraph.ids().filter(mayBe)
  const required = question.require ?? []

  const suggestions = candidates
    .map((body) => suggestionOf(body, scorers, weights))
    .filter(({ score, parts }) => score > 0 && required.every((part) => has(parts, part)))
    .map((suggestion): Suggestion => {
      const { id, parts } = suggestion
      return {
        ...suggestion,
        key: `${(1 - suggestion.score).toFixed(6)}\t${subgraph.sortKey(id)}`,
        isAlreadyPartner: partners.has(id),
        ties: partners.get(id) ?? [],
        // Worked out for the page that is looked at: a busy body has thousands of suggestions.
        get explanation() {
          return summaryOf(subgraph.name(id), parts)
        },
        get introducers() {
          return contacts.flatMap((contact) => {
            const withSuggested = contact.toOthers.get(id)
            return withSuggested ? [{ id: contact.id, withAsker: contact.toAsker, withSuggested }] : []
          })
        },
      }
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  return {
    suggestions,
    unmet: unmetOf(subgraph, sought, { ...scope, candidates, mayBe }),
    tooCommon: [...sought.communities, ...sought.themes, ...sought.places]
      .filter(({ isCrowded }) => isCrowded)
      .map(({ id }) => id),
    omitted: row.unread + unsought.size,
  }
}
