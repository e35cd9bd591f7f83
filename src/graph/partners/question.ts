/** A question for suggestions, checked: who asks, what is sought, and how much each part counts. */
import { BadInput } from '../../errors.ts'
import { kindOfId } from '../ontology.ts'
import { parts, type Need, type Part, type Question } from './model.ts'
import { idsOf } from './ids.ts'
import type { Asked } from './suggestionsQuery.ts'

/** What each part counts unless the caller says otherwise: as much as any other. We know of no reason for more. */
export const weightByDefault = 1

const askers = ['Organisation', 'Programme']

/** What to ask the graph. Throws BadInput, which says how to ask it right. */
export function askedOf({ for: subject, need, exclude }: Question): Asked {
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
export function weightsOf({ weights }: Question): Record<Part, number> {
  const all = Object.fromEntries(parts.map((part) => [part, weightByDefault])) as Record<Part, number>
  const named = new Set<Part>()
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
const ofNeedAlone: readonly Part[] = ['KIND', 'ROLES']

/**
 * Checks weights and requirements against the parts in which anything is sought. Throws BadInput where it is the question
 * that seeks nothing; that the asker has no partners yet, say, is no mistake of whoever asks.
 */
export function mustFit(question: Question, weights: Record<Part, number>, sought: readonly Part[]) {
  const idle = (question.require ?? []).find(
    (part) => !sought.includes(part) && (question.for == null || ofNeedAlone.includes(part)),
  )
  if (idle)
    throw new BadInput(
      `${idle} is required, but nothing is sought in it. Name something in need, or leave ${idle} out of require.`,
    )
  if (sought.length > 0 && sought.every((part) => weights[part] === 0))
    throw new BadInput(
      `Every part in which anything is sought (${sought.join(', ')}) has weight 0. Give one of them more.`,
    )
}
