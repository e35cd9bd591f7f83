/** Which part of what is sought found nobody, or tells nobody apart, and why. */
import type { Facts } from './facts.ts'
import type { Part, Unmet } from './model.ts'
import { unmetKind, unmetRole, unmetThing } from './sentences.ts'
import type { Sought, Thing } from './sought.ts'

type Among = {
  candidates: readonly string[]
  mayBe: (id: string) => boolean
  kinds: readonly string[]
  roles: readonly string[]
}

function thingWithoutAny(
  facts: Facts,
  part: Part,
  { id, isCrowded, weight, holders }: Thing,
  mayBe: Among['mayBe'],
): Unmet[] {
  if (weight > 0 && [...holders.keys()].some(mayBe)) return []
  const why = isCrowded
    ? 'CROWDED'
    : holders.size === 0
      ? 'NOBODY'
      : weight === 0
        ? 'EVERYBODY'
        : 'NOBODY_ELSE'
  return [{ part, id, word: null, explanation: unmetThing(part, facts.name(id), why) }]
}

/** Every sought thing that lifts no candidate, in the order of the parts. */
export function unmetOf(facts: Facts, sought: Sought, { candidates, mayBe, kinds, roles }: Among): Unmet[] {
  const unmet = (part: Part, word: string, explanation: string): Unmet => ({
    part,
    id: null,
    word,
    explanation,
  })
  return [
    ...sought.communities.flatMap((thing) => thingWithoutAny(facts, 'COMMUNITIES', thing, mayBe)),
    ...sought.themes.flatMap((thing) => thingWithoutAny(facts, 'THEMES', thing, mayBe)),
    ...sought.places.flatMap((thing) => thingWithoutAny(facts, 'PLACES', thing, mayBe)),
    ...kinds
      .filter((kind) => !candidates.some((id) => facts.of(id).kind === kind))
      .map((kind) => unmet('KIND', kind, unmetKind(kind))),
    ...roles
      .filter(
        (role) => !candidates.some((id) => facts.out(id, 'TAKES_PART_IN').some((part) => part.role === role)),
      )
      .map((role) => unmet('ROLES', role, unmetRole(role))),
  ]
}
