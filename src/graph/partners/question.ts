/** A question, checked: the ids that it names, and for suggestions who asks, what is sought, and how much each part counts. */
import { BadInput } from '../../errors.ts'
import { kindOfId, kinds, type Kind } from '../ontology.ts'
import type { Subgraph } from './subgraph.ts'
import { partnerLimits } from './limits.ts'
import { parts, type Need, type SuggestionPart, type SuggestionQuestion } from './model.ts'
import type { SuggestionScope } from './suggestionsQuery.ts'

/** What each part counts unless the caller says otherwise: as much as any other. We know of no reason for more. */
export const weightByDefault = 1

const askers = ['Organisation', 'Programme']

/** A question for suggestions that has been checked: what to ask the graph, and how much each part counts. */
export type CheckedQuestion = SuggestionQuestion & {
  scope: SuggestionScope
  partWeights: Record<SuggestionPart, number>
}

/** Checks a question once, before the graph hears of it. Throws BadInput, which says how to ask it right. */
export const checkedQuestion = (question: SuggestionQuestion): CheckedQuestion => ({
  ...question,
  scope: scopeOf(question),
  partWeights: partWeightsOf(question),
})

function scopeOf({ for: subject, need, exclude }: SuggestionQuestion): SuggestionScope {
  if (subject != null && !askers.includes(kindOfId(subject) ?? ''))
    throw new BadInput(
      `for takes the id of an organisation or a programme, org-… or programme-…; ${subject} is neither.`,
    )
  idsOf('Organisation', 'exclude.ids', exclude.ids)
  const named = needed(need)
  if (subject == null && named.ids.length + named.kinds.length + named.roles.length === 0)
    throw new BadInput(
      'Say for whom (for), or what is needed (need: communities, themes, places, kinds or roles), or both.',
    )
  return { subject: subject ?? '', named: named.ids, kinds: named.kinds, roles: named.roles }
}

const needed = (need: Need | null | undefined) => ({
  ids: [
    ...idsOf('Community', 'need.communities', need?.communities),
    ...idsOf('Theme', 'need.themes', need?.themes),
    ...idsOf('Place', 'need.places', need?.places),
  ],
  kinds: need?.kinds ?? [],
  roles: need?.roles ?? [],
})

/** How much each part counts. Throws BadInput for a weight that is negative or no number, and for a part named twice. */
function partWeightsOf({ weights }: SuggestionQuestion): Record<SuggestionPart, number> {
  const all = Object.fromEntries(parts.map((part) => [part, weightByDefault])) as Record<
    SuggestionPart,
    number
  >
  const named = new Set<SuggestionPart>()
  for (const { part, weight } of weights ?? []) {
    if (named.has(part)) throw new BadInput(`${part} is weighted twice. Give each part at most one weight.`)
    if (!Number.isFinite(weight) || weight < 0)
      throw new BadInput(
        `The weight of ${part} is ${weight}; a weight is 0, which switches the part off, or more.`,
      )
    named.add(part)
    all[part] = weight
  }
  if (parts.every((part) => all[part] === 0))
    throw new BadInput('Every part has weight 0, so nothing would count. Give one of them more.')
  return all
}

/** Parts in which only the need says what is sought: the asker's own kind and roles are not what it looks for. */
const ofNeedAlone: readonly SuggestionPart[] = ['KIND', 'ROLES']

/**
 * Checks weights and requirements against the parts in which anything is sought. Throws BadInput where it is the question
 * that seeks nothing; that the asker has no partners yet, say, is no mistake of whoever asks.
 */
export function mustFit(
  { require, partWeights, ...question }: CheckedQuestion,
  sought: readonly SuggestionPart[],
) {
  const idle = (require ?? []).find(
    (part) => !sought.includes(part) && (question.for == null || ofNeedAlone.includes(part)),
  )
  if (idle)
    throw new BadInput(
      `${idle} is required, but nothing is sought in it. Name something in need, or leave ${idle} out of require.`,
    )
  if (sought.length > 0 && sought.every((part) => partWeights[part] === 0))
    throw new BadInput(
      `Every part in which anything is sought (${sought.join(', ')}) has weight 0. Give one of them more.`,
    )
}

/** Checks ids that a question names. Throws BadInput for too many, or for one of another kind. */
export function idsOf(
  kind: Kind,
  name: string,
  ids: readonly string[] | null | undefined,
): readonly string[] {
  const given = ids ?? []
  if (given.length > partnerLimits.idsNamed)
    throw new BadInput(
      `${name} names ${given.length} ids; at most ${partnerLimits.idsNamed} can be named. Ask again for the rest.`,
    )
  const stray = given.find((id) => kindOfId(id) !== kind)
  if (stray !== undefined)
    throw new BadInput(
      `${name} takes ids of ${kinds[kind].plural}, which begin with ${kinds[kind].prefix}-; ${stray} does not.`,
    )
  return given
}

/** Throws BadInput where an id is nobody's: a misspelt one must not be answered with "nothing recorded". */
export function mustBeKnown(subgraph: Subgraph, ids: readonly string[], argument: string) {
  const unknown = ids.filter((id) => !subgraph.has(id))
  if (unknown.length === 0) return
  throw new BadInput(
    `${argument} names what is not here: ${unknown.join(', ')}. Look the id up by name first.`,
  )
}
