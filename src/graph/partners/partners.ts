/** The partners of one body, as a list in the order of their names. */
import { strongest } from '../assertions.ts'
import type { Facts } from './facts.ts'
import { idsOf } from './ids.ts'
import type { Partner, PartnerWhere, Tie } from './model.ts'
import type { WorkCondition } from './queries.ts'
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
  facts: Facts,
  id: string,
  where: PartnerWhere,
  meeting: ReadonlySet<string>,
): Partner[] {
  const isOnWork = [where.communities, where.themes, where.in].some((ids) => ids != null && ids.length > 0)
  const isMet = ({ theirRole, assertion, through, part }: Tie) =>
    (where.roles == null || (theirRole !== null && where.roles.includes(theirRole))) &&
    (where.assertions == null || where.assertions.includes(assertion)) &&
    (!isOnWork || [through, part].some((work) => work !== null && meeting.has(work)))
  return [...tiesOf(facts, id)]
    .map(([other, ties]) => ({ id: other, key: facts.sortKey(other), ties: ties.filter(isMet) }))
    .filter((partner) => partner.ties.length > 0)
    .filter((partner) => where.kind == null || where.kind.includes(facts.of(partner.id).kind ?? ''))
    .map((partner) => ({
      ...partner,
      assertion: strongest(partner.ties.map(({ assertion }) => assertion)),
      since: earliest(partner.ties),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}
