/**
 * How two bodies complement each other: one has found something about people whom the other serves, or one carries out
 * where the other pays.
 */
import type { Subgraph } from './subgraph.ts'
import { holdingsOf, evidenceHoldingsOf, holders, type Holding } from './holdings.ts'
import type { Fact } from './model.ts'
import type { Complement } from './parts.ts'
import { doneAbout, servesTheStudied } from './sentences.ts'
import type { CriterionOf, Criterion } from './criteria.ts'

const paying = ['FUNDS', 'COMMISSIONS']
const carryingOut = ['DELIVERS', 'SUPPORTS']

/** Communities and themes of the works that the asker takes part in, in one of these roles, with the links to them. */
function ofWorks(subgraph: Subgraph, subject: string, roles: readonly string[]): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>()
  for (const part of subgraph.out(subject, 'TAKES_PART_IN')) {
    if (!roles.includes(part.role ?? '')) continue
    for (const link of [...subgraph.out(part.to, 'SERVES'), ...subgraph.out(part.to, 'ADDRESSES')])
      if (!found.has(link.to)) found.set(link.to, [part, link])
  }
  return found
}

/** Communities that the asker has found something about, with the links to them. */
function studied(subgraph: Subgraph, subject: string): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>()
  for (const link of subgraph.out(subject, 'FOUND'))
    for (const about of subgraph.out(link.to, 'ABOUT'))
      if (about.to.startsWith('community-') && !found.has(about.to)) found.set(about.to, [link, about])
  return found
}

/** The ways in which anybody could complement the asker; only those in which it has something to complement. */
export function complementsOf(
  subgraph: Subgraph,
  subject: string,
  communities: readonly Criterion[],
  criterion: CriterionOf,
  isRead: (id: string) => boolean,
): Complement[] {
  const filled = (links: Map<string, Fact[]>, holdings: (id: string) => Holding[]) =>
    [...links]
      .filter(([id]) => isRead(id))
      .map(([id, own]) => {
        const { weight, isCrowded } = criterion(id)
        return { id, weight, own, filledBy: isCrowded ? new Map<string, Holding>() : holders(holdings(id)) }
      })
  const inRole = (roles: readonly string[]) => (id: string) =>
    holdingsOf(subgraph, id).filter(({ role }) => role !== null && roles.includes(role))
  const sought = new Map(communities.map(({ id, own }) => [id, [...own]]))
  const complements: Complement[] = [
    {
      kind: 'HAS_EVIDENCE',
      says: (holding, thing) => doneAbout(subgraph, holding, thing, 'has evidence about'),
      things: filled(sought, (id) => evidenceHoldingsOf(subgraph, id)),
    },
    {
      kind: 'SERVES_THE_STUDIED',
      says: (holding, thing) => servesTheStudied(subgraph, holding, thing, subject),
      things: filled(studied(subgraph, subject), (id) => holdingsOf(subgraph, id)),
    },
    {
      kind: 'CARRIES_OUT',
      says: (holding, thing) =>
        doneAbout(
          subgraph,
          holding,
          thing,
          'carries out work on',
          `, which ${subgraph.name(subject)} pays for`,
        ),
      things: filled(ofWorks(subgraph, subject, paying), inRole(carryingOut)),
    },
    {
      kind: 'PAYS_FOR',
      says: (holding, thing) =>
        doneAbout(
          subgraph,
          holding,
          thing,
          'pays for work on',
          `, which ${subgraph.name(subject)} carries out`,
        ),
      things: filled(ofWorks(subgraph, subject, carryingOut), inRole(paying)),
    },
  ]
  return complements.filter(({ things }) => things.length > 0)
}
