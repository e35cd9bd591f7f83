/** Which part of what is sought found nobody, or tells nobody apart, and why. */
import type { Facts } from './facts.ts'
import type { Part, Unmet } from './model.ts'
import { worded } from './sentences.ts'
import type { Sought, Thing } from './sought.ts'

type Among = {
  candidates: readonly string[]
  mayBe: (id: string) => boolean
  kinds: readonly string[]
  roles: readonly string[]
}

const verbs: Partial<Record<Part, string>> = { COMMUNITIES: 'serve', THEMES: 'work on', PLACES: 'be in' }

function unmetThing(
  facts: Facts,
  part: Part,
  { id, isCrowded, weight, holders }: Thing,
  mayBe: Among['mayBe'],
): Unmet[] {
  if (weight > 0 && [...holders.keys()].some(mayBe)) return []
  const what = `${verbs[part]} ${facts.name(id)}`
  const explanation = isCrowded
    ? `So many are recorded to ${what} that it tells nobody apart. Name a narrower one.`
    : holders.size === 0
      ? `Nobody is recorded to ${what}.`
      : weight === 0
        ? `Everybody is recorded to ${what}, which tells nobody apart.`
        : `Nobody else is recorded to ${what}: those who do are the asker, its partners, or left out.`
  return [{ part, id, word: null, explanation }]
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
    ...sought.communities.flatMap((thing) => unmetThing(facts, 'COMMUNITIES', thing, mayBe)),
    ...sought.themes.flatMap((thing) => unmetThing(facts, 'THEMES', thing, mayBe)),
    ...sought.places.flatMap((thing) => unmetThing(facts, 'PLACES', thing, mayBe)),
    ...kinds
      .filter((kind) => !candidates.some((id) => facts.of(id).kind === kind))
      .map((kind) => unmet('KIND', kind, `Nobody else of the kind ${worded(kind)} is recorded.`)),
    ...roles
      .filter(
        (role) => !candidates.some((id) => facts.out(id, 'TAKES_PART_IN').some((part) => part.role === role)),
      )
      .map((role) => unmet('ROLES', role, `Nobody else is recorded in the role ${worded(role)}.`)),
  ]
}
