/**
 * How two bodies complement each other: one has found something about people whom the other serves, or one carries out
 * where the other pays.
 */
import type { Facts } from './facts.ts'
import { chainsTo, findingChainsTo, holders, type Chain } from './holders.ts'
import type { Fact } from './model.ts'
import type { Way } from './parts.ts'
import { doneAbout, servesTheStudied } from './sentences.ts'
import type { Things, Thing } from './sought.ts'

const paying = ['FUNDS', 'COMMISSIONS']
const carryingOut = ['DELIVERS', 'SUPPORTS']

/** Communities and themes of the works that the asker takes part in, in one of these roles, with the links to them. */
function ofWorks(facts: Facts, subject: string, roles: readonly string[]): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>()
  for (const part of facts.out(subject, 'TAKES_PART_IN')) {
    if (!roles.includes(part.role ?? '')) continue
    for (const link of [...facts.out(part.to, 'SERVES'), ...facts.out(part.to, 'ADDRESSES')])
      if (!found.has(link.to)) found.set(link.to, [part, link])
  }
  return found
}

/** Communities that the asker has found something about, with the links to them. */
function studied(facts: Facts, subject: string): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>()
  for (const link of facts.out(subject, 'FOUND'))
    for (const about of facts.out(link.to, 'ABOUT'))
      if (about.to.startsWith('community-') && !found.has(about.to)) found.set(about.to, [link, about])
  return found
}

/** The ways in which anybody could complement the asker; only those in which it has something to complement. */
export function waysOf(
  facts: Facts,
  subject: string,
  communities: readonly Thing[],
  things: Things,
  isRead: (id: string) => boolean,
): Way[] {
  const filled = (links: Map<string, Fact[]>, chains: (id: string) => Chain[]) =>
    [...links]
      .filter(([id]) => isRead(id))
      .map(([id, own]) => {
        const { weight, isCrowded } = things(id)
        return { id, weight, own, filledBy: isCrowded ? new Map<string, Chain>() : holders(chains(id)) }
      })
  const inRole = (roles: readonly string[]) => (id: string) =>
    chainsTo(facts, id).filter(({ role }) => role !== null && roles.includes(role))
  const sought = new Map(communities.map(({ id, own }) => [id, [...own]]))
  const ways: Way[] = [
    {
      kind: 'HAS_EVIDENCE',
      says: (chain, thing) => doneAbout(facts, chain, thing, 'has evidence about'),
      things: filled(sought, (id) => findingChainsTo(facts, id)),
    },
    {
      kind: 'SERVES_THE_STUDIED',
      says: (chain, thing) => servesTheStudied(facts, chain, thing, subject),
      things: filled(studied(facts, subject), (id) => chainsTo(facts, id)),
    },
    {
      kind: 'CARRIES_OUT',
      says: (chain, thing) =>
        doneAbout(facts, chain, thing, 'carries out work on', `, which ${facts.name(subject)} pays for`),
      things: filled(ofWorks(facts, subject, paying), inRole(carryingOut)),
    },
    {
      kind: 'PAYS_FOR',
      says: (chain, thing) =>
        doneAbout(facts, chain, thing, 'pays for work on', `, which ${facts.name(subject)} carries out`),
      things: filled(ofWorks(facts, subject, carryingOut), inRole(paying)),
    },
  ]
  return ways.filter((way) => way.things.length > 0)
}
