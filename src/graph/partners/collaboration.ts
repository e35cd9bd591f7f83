/** What is recorded between two or more bodies, and that nothing is, where nothing is. */
import { BadInput } from '../../errors.ts'
import { caps } from './caps.ts'
import type { Facts } from './facts.ts'
import type { Collaboration, Pair } from './model.ts'
import { idsOf, mustBeKnown } from './ids.ts'
import { nothingBetween, recordedBetween } from './sentences.ts'
import { tiesOf } from './ties.ts'

/** Each of the bodies once. Throws BadInput for fewer than 2, more than 10, or ids of another kind. */
export function bodiesOf(between: readonly string[]): string[] {
  const ids = [...new Set(idsOf('Organisation', 'between', between))]
  if (ids.length >= 2 && ids.length <= caps.between) return ids
  throw new BadInput(
    `between names ${ids.length} different ${ids.length === 1 ? 'organisation' : 'organisations'}; name 2 to ${caps.between}.`,
  )
}

export function collaborationOf(facts: Facts, between: readonly string[], omitted: number): Collaboration {
  mustBeKnown(facts, between, 'between')
  const pairs = between.flatMap((organisation, index) => {
    const ties = tiesOf(facts, organisation)
    return between.slice(index + 1).map((other): Pair => {
      const some = ties.get(other) ?? []
      return {
        organisation,
        other,
        ties: some,
        nothingRecorded: some.length === 0,
        explanation: recordedBetween(facts, organisation, other, some),
      }
    })
  })
  const worksOf = (id: string) => new Set(facts.out(id, 'TAKES_PART_IN').map(({ to }) => to))
  const shared = [...between.map(worksOf).reduce((all, some) => all.intersection(some))].sort((a, b) =>
    facts.sortKey(a) < facts.sortKey(b) ? -1 : 1,
  )
  const nothingRecorded = pairs.every((pair) => pair.nothingRecorded)
  return {
    between: [...between],
    pairs,
    shared,
    nothingRecorded,
    explanation: nothingRecorded
      ? nothingBetween(between.map(facts.name))
      : pairs.map(({ explanation }) => explanation).join(' '),
    omitted,
  }
}
