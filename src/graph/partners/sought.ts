/**
 * What is sought, and how much each thing of it tells. In each of communities, themes and places that is what the need
 * names; where it names none, what the one who asks has itself.
 *
 * A thing weighs ln(N / n): N bodies in all, n of them that have it (inverse document frequency, Spärck Jones 1972). What
 * everybody has weighs nothing; what has too many links to be read weighs nothing either, and is named in the answer. Those
 * who have it in other words only are not among the n.
 */
import { stepsUp } from './limits.ts'
import type { Facts } from './facts.ts'
import { chainsTo, doings, holders, otherWordsChainsTo, workforceChainsTo, type Chain } from './holders.ts'
import type { Fact, Need } from './model.ts'

/**
 * A thing, who has it by which links, what it weighs, and the asker's own links to it. `employers` are those who have, or
 * seek, such people as their own staff or students, which is no serving and weighs nothing.
 */
export type Thing = {
  id: string
  weight: number
  isCrowded: boolean
  holders: Map<string, Chain>
  employers: Map<string, Chain>
  own: readonly Fact[]
}

/** A sought place with the places around it: each with the links up to it, itself first. */
export type Spot = Thing & { around: { up: readonly Fact[]; thing: Thing }[] }

export type Sought = { communities: Thing[]; themes: Thing[]; places: Spot[] }

/** ln(N / n), and 0 where nobody has it more than everybody does. n of nobody counts as 1, so that it still weighs. */
export const rarity = (population: number, having: number) =>
  Math.max(0, Math.log(population / Math.max(1, having)))

const dimensions = {
  communities: ['SERVES'],
  themes: ['ADDRESSES'],
  places: ['BASED_IN', 'DELIVERED_IN', 'CONCERNS'],
} as const

/** The asker's own links to things of a dimension, by thing: those of the works that it takes part in, too. */
function ownLinks(facts: Facts, subject: string, dimension: keyof typeof dimensions): Map<string, Fact[]> {
  const bearers: [string, Fact[]][] = [[subject, []]]
  if (subject.startsWith('org-')) for (const part of doings(facts, subject)) bearers.push([part.to, [part]])
  const own = new Map<string, Fact[]>()
  for (const [bearer, way] of bearers)
    for (const type of dimensions[dimension])
      for (const link of facts.out(bearer, type)) if (!own.has(link.to)) own.set(link.to, [...way, link])
  return own
}

/** Things by id, each made once: its holders are counted over the whole graph. */
export function thingsOf(facts: Facts, population: number, crowded: ReadonlySet<string>) {
  const made = new Map<string, Omit<Thing, 'own'>>()
  return (id: string, own: readonly Fact[] = []): Thing => {
    const isCrowded = crowded.has(id)
    const thing = made.get(id) ?? {
      id,
      isCrowded,
      ...(isCrowded
        ? { holders: new Map(), employers: new Map(), weight: 0 }
        : weighed(facts, population, id)),
    }
    made.set(id, thing)
    return { ...thing, own }
  }
}
export type Things = ReturnType<typeof thingsOf>

function weighed(facts: Facts, population: number, id: string) {
  const chains = chainsTo(facts, id)
  return {
    holders: holders([...chains, ...otherWordsChainsTo(facts, id)]),
    employers: holders(workforceChainsTo(facts, id)),
    weight: rarity(population, holders(chains).size),
  }
}

/** A place and those up to two steps above it, each with the links up to it: by the fewest steps. */
function upward(facts: Facts, place: string): [string, readonly Fact[]][] {
  const ways = new Map<string, readonly Fact[]>([[place, []]])
  for (const [id, way] of ways)
    if (way.length < stepsUp)
      for (const link of facts.out(id, 'WITHIN')) if (!ways.has(link.to)) ways.set(link.to, [...way, link])
  return [...ways]
}

/** What is sought, but for what `isRead` says was not looked at: of that it is not known who has it. */
export function soughtBy(
  facts: Facts,
  subject: string,
  need: Need,
  things: Things,
  isRead: (id: string) => boolean,
): Sought {
  const sought = (dimension: keyof typeof dimensions) => {
    const own = ownLinks(facts, subject, dimension)
    const named = need[dimension] ?? []
    const ids = named.length > 0 ? named : own.keys()
    return [...new Set(ids)]
      .filter((id) => facts.has(id) && isRead(id))
      .sort((a, b) => (facts.sortKey(a) < facts.sortKey(b) ? -1 : 1))
      .map((id) => things(id, own.get(id)))
  }
  return {
    communities: sought('communities'),
    themes: sought('themes'),
    places: sought('places').map((thing) => ({
      ...thing,
      around: upward(facts, thing.id).map(([id, up]) => ({ up, thing: things(id) })),
    })),
  }
}
