/** Which part of what is sought found nobody, or tells nobody apart, and why. */
import type { Subgraph } from './subgraph.ts'
import type { SuggestionPart, UnmetNeed } from './model.ts'
import { unmetKind, unmetRole, unmetThing } from './sentences.ts'
import type { Criteria, Criterion } from './criteria.ts'

type Among = {
  candidates: readonly string[]
  mayBe: (id: string) => boolean
  kinds: readonly string[]
  roles: readonly string[]
}

function thingWithoutAny(
  subgraph: Subgraph,
  part: SuggestionPart,
  { id, isCrowded, weight, holders }: Criterion,
  mayBe: Among['mayBe'],
): UnmetNeed[] {
  if (weight > 0 && [...holders.keys()].some(mayBe)) return []
  const why = isCrowded
    ? 'CROWDED'
    : holders.size === 0
      ? 'NOBODY'
      : weight === 0
        ? 'EVERYBODY'
        : 'NOBODY_ELSE'
  return [{ part, id, word: null, explanation: unmetThing(part, subgraph.name(id), why) }]
}

/** Every sought thing that lifts no candidate, in the order of the parts. */
export function unmetOf(
  subgraph: Subgraph,
  sought: Criteria,
  { candidates, mayBe, kinds, roles }: Among,
): UnmetNeed[] {
  const unmet = (part: SuggestionPart, word: string, explanation: string): UnmetNeed => ({
    part,
    id: null,
    word,
    explanation,
  })
  return [
    ...sought.communities.flatMap((thing) => thingWithoutAny(subgraph, 'COMMUNITIES', thing, mayBe)),
    ...sought.themes.flatMap((thing) => thingWithoutAny(subgraph, 'THEMES', thing, mayBe)),
    ...sought.places.flatMap((thing) => thingWithoutAny(subgraph, 'PLACES', thing, mayBe)),
    ...kinds
      .filter((kind) => !candidates.some((id) => subgraph.of(id).kind === kind))
      .map((kind) => unmet('KIND', kind, unmetKind(kind))),
    ...roles
      .filter(
        (role) =>
          !candidates.some((id) => subgraph.out(id, 'TAKES_PART_IN').some((part) => part.role === role)),
      )
      .map((role) => unmet('ROLES', role, unmetRole(role))),
  ]
}
