/** What is recorded of who works with whom: the partners of one body, and what is between two or more. */
import { BadInput } from '../../errors.ts'
import { strongest } from '../assertions.ts'
import type { Subgraph } from './subgraph.ts'
import { partnerLimits } from './limits.ts'
import type { Collaboration, Pair, Partner, PartnerWhere, Tie } from './model.ts'
import type { WorkCondition } from './queries.ts'
import { idsOf, mustBeKnown } from './question.ts'
import { nothingBetween, recordedBetween } from './sentences.ts'
import { tiesOf } from './ties.ts'

/** The condition on the shared work. Throws BadInput for ids of the wrong kind. */
export const workConditionOf = (where: PartnerWhere): WorkCondition => ({
  communities: idsOf('Community', 'communities', where.communities),
  themes: idsOf('Theme', 'themes', where.themes),
  in: idsOf('Place', 'in', where.in),
})

/** The earliest of the starts that ties give. */
const earliest = (ties: readonly Tie[]) =>
  ties.reduce<Tie['since']>(
    (first, { since }) => (first && (!since || first.earliest <= since.earliest) ? first : since),
    null,
  )

/** The partners that meet the conditions, with the ties that do. `meeting` are the works that meet those on the work. */
export function partnersOf(
  subgraph: Subgraph,
  id: string,
  where: PartnerWhere,
  meeting: ReadonlySet<string>,
): Partner[] {
  const isOnWork = [where.communities, where.themes, where.in].some((ids) => ids != null && ids.length > 0)
  const isMet = ({ theirRole, assertion, through, part }: Tie) =>
    (where.roles == null || (theirRole !== null && where.roles.includes(theirRole))) &&
    (where.assertions == null || where.assertions.includes(assertion)) &&
    (!isOnWork || [through, part].some((work) => work !== null && meeting.has(work)))
  return [...tiesOf(subgraph, id)]
    .map(([other, ties]) => ({ id: other, key: subgraph.sortKey(other), ties: ties.filter(isMet) }))
    .filter((partner) => partner.ties.length > 0)
    .filter((partner) => where.kind == null || where.kind.includes(subgraph.of(partner.id).kind ?? ''))
    .map((partner) => ({
      ...partner,
      assertion: strongest(partner.ties.map(({ assertion }) => assertion)),
      since: earliest(partner.ties),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Each of the bodies once. Throws BadInput for fewer than 2, more than 10, or ids of another kind. */
export function bodiesOf(between: readonly string[]): string[] {
  const ids = [...new Set(idsOf('Organisation', 'between', between))]
  if (ids.length >= 2 && ids.length <= partnerLimits.between) return ids
  throw new BadInput(
    `between names ${ids.length} different ${ids.length === 1 ? 'organisation' : 'organisations'}; name 2 to ${partnerLimits.between}.`,
  )
}

export function collaborationOf(
  subgraph: Subgraph,
  between: readonly string[],
  omitted: number,
): Collaboration {
  mustBeKnown(subgraph, between, 'between')
  const pairs = between.flatMap((organisation, index) => {
    const ties = tiesOf(subgraph, organisation)
    return between.slice(index + 1).map((other): Pair => {
      const some = ties.get(other) ?? []
      return {
        organisation,
        other,
        ties: some,
        nothingRecorded: some.length === 0,
        explanation: recordedBetween(subgraph, organisation, other, some),
      }
    })
  })
  const worksOf = (id: string) => new Set(subgraph.out(id, 'TAKES_PART_IN').map(({ to }) => to))
  const shared = [...between.map(worksOf).reduce((all, some) => all.intersection(some))].sort((a, b) =>
    subgraph.sortKey(a) < subgraph.sortKey(b) ? -1 : 1,
  )
  const nothingRecorded = pairs.every((pair) => pair.nothingRecorded)
  return {
    between: [...between],
    pairs,
    shared,
    nothingRecorded,
    explanation: nothingRecorded
      ? nothingBetween(between.map(subgraph.name))
      : pairs.map(({ explanation }) => explanation).join(' '),
    omitted,
  }
}
