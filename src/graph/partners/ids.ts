/** Ids that a question names, checked: of the right kind, not too many, and of something that is here. */
import { BadInput } from '../../errors.ts'
import { kindOfId, kinds, type Kind } from '../ontology.ts'
import { caps } from './caps.ts'
import type { Facts } from './facts.ts'

/** Checks ids that a question names. Throws BadInput for too many, or for one of another kind. */
export function idsOf(
  kind: Kind,
  name: string,
  ids: readonly string[] | null | undefined,
): readonly string[] {
  const given = ids ?? []
  if (given.length > caps.idsNamed)
    throw new BadInput(
      `${name} names ${given.length} ids; at most ${caps.idsNamed} can be named. Ask again for the rest.`,
    )
  const stray = given.find((id) => kindOfId(id) !== kind)
  if (stray !== undefined)
    throw new BadInput(
      `${name} takes ids of ${kinds[kind].plural}, which begin with ${kinds[kind].prefix}-; ${stray} does not.`,
    )
  return given
}

/** Throws BadInput where an id is nobody's: a misspelt one must not be answered with "nothing recorded". */
export function mustBeKnown(facts: Facts, ids: readonly string[], argument: string) {
  const unknown = ids.filter((id) => !facts.has(id))
  if (unknown.length === 0) return
  throw new BadInput(
    `${argument} names what is not here: ${unknown.join(', ')}. Look the id up by name first.`,
  )
}
