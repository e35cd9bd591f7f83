/** Suggestions from facts: candidates, their scores with reasons, and what found nobody. Pure; nothing of it is stored. */
import { factsOf, type Facts } from './facts.ts'
import { type Part, type ScoredPart, type Suggestion, type Suggestions, type Tie } from './model.ts'
import { partsOf, type Contact, type PartOf } from './parts.ts'
import { mustBeKnown, mustFit, type CheckedQuestion } from './question.ts'
import { soughtBy, thingsOf } from './sought.ts'
import { summaryOf } from './sentences.ts'
import type { SuggestionRow } from './suggestionsQuery.ts'
import { tiesOf } from './ties.ts'
import { unmetOf } from './unmet.ts'
import { waysOf } from './ways.ts'

/** To six decimals, so that sums in another order agree. */
export const rounded = (value: number) => Math.round(value * 1e6) / 1e6

/** How a participant is tied to the programme that looks for partners: as one who is in it, or in an activity of it. */
function membersOf(facts: Facts, programme: string): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>()
  const works = [programme, ...facts.into(programme, 'PART_OF').map(({ from }) => from)]
  for (const work of works)
    for (const { from, role, assertion, reasoning, note, since, evidence } of facts.into(
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
const contactsOf = (facts: Facts, partners: ReadonlyMap<string, Tie[]>): Contact[] =>
  [...partners]
    .filter(([id]) => facts.of(id).kind !== 'GROUP')
    .sort(([a], [b]) => (facts.sortKey(a) < facts.sortKey(b) ? -1 : 1))
    .map(([id, toAsker]) => {
      const toOthers = tiesOf(facts, id)
      return { id, toAsker, toOthers, weight: 1 / Math.max(1, toOthers.size) }
    })

function suggestionOf(body: string, partsSought: readonly PartOf[], weights: CheckedQuestion['partWeights']) {
  const whole = partsSought.reduce((sum, { part }) => sum + weights[part], 0)
  const parts = partsSought.map(({ part, answer }) => {
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

const has = (parts: readonly ScoredPart[], wanted: Part) =>
  parts.some(({ part, value }) => part === wanted && value > 0)

/** Best first; those that score the same by name. Throws BadInput for what does not fit the question. */
export function suggest(question: CheckedQuestion, row: SuggestionRow): Suggestions {
  const { asked, partWeights: weights } = question
  const facts = factsOf(
    row.links,
    row.nodes,
    ({ assertion }) => !question.statedOnly || assertion === 'STATED',
  )
  if (asked.subject) mustBeKnown(facts, [asked.subject], 'for')
  mustBeKnown(facts, asked.named, 'need')

  const things = thingsOf(facts, row.population, new Set(row.crowded))
  const unsought = new Set(row.unsought)
  const isRead = (id: string) => !unsought.has(id)
  const sought = soughtBy(facts, asked.subject, question.need ?? {}, things, isRead)
  const isProgramme = asked.subject.startsWith('programme-')
  const partners = isProgramme ? membersOf(facts, asked.subject) : tiesOf(facts, asked.subject)
  const read = new Set(row.contacts)
  const contacts = contactsOf(facts, new Map([...partners].filter(([id]) => read.has(id))))
  const ways = waysOf(facts, asked.subject, sought.communities, things, isRead)
  const partsSought = partsOf(facts, sought, { contacts, ways, ...asked })
  mustFit(
    question,
    partsSought.map(({ part }) => part),
  )

  const { exclude } = question
  const excluded = new Set([
    asked.subject,
    ...(exclude.ids ?? []),
    ...(exclude.publishersOnly ? row.publishers : []),
  ])
  const mayBe = (id: string) =>
    id.startsWith('org-') &&
    !excluded.has(id) &&
    !exclude.kinds.includes(facts.of(id).kind ?? '') &&
    (question.includePartners || !partners.has(id))
  const candidates = facts.ids().filter(mayBe)
  const required = question.require ?? []

  const suggestions = candidates
    .map((body) => suggestionOf(body, partsSought, weights))
    .filter(({ score, parts }) => score > 0 && required.every((part) => has(parts, part)))
    .map((suggestion): Suggestion => {
      const { id, parts } = suggestion
      return {
        ...suggestion,
        key: `${(1 - suggestion.score).toFixed(6)}\t${facts.sortKey(id)}`,
        isAlreadyPartner: partners.has(id),
        ties: partners.get(id) ?? [],
        // Worked out for the page that is looked at: a busy body has thousands of suggestions.
        get explanation() {
          return summaryOf(facts.name(id), parts)
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
    unmet: unmetOf(facts, sought, { ...asked, candidates, mayBe }),
    tooCommon: [...sought.communities, ...sought.themes, ...sought.places]
      .filter(({ isCrowded }) => isCrowded)
      .map(({ id }) => id),
    omitted: row.unread + unsought.size,
  }
}
