/**
 * What is sought, and how much each thing of it tells. In each of communities, themes and places that is what the need
 * names; where it names none, what the one who asks has itself.
 *
 * A thing weighs ln(N / n): N bodies in all, n of them that have it (inverse document frequency, Spärck Jones 1972). What
 * everybody has weighs nothing; what has too many links to be read weighs nothing either, and is named in the answer. Those
 * who have it in other words only are not among the n.
 */
import { stepsUp } from './limits.ts'
import type { Subgraph } from './subgraph.ts'
import {
  holdingsOf,
  doings,
  holders,
  otherWordsHoldingsOf,
  workforceHoldingsOf,
  type Holding,
} from './holdings.ts'
import type { Fact, Need } from './model.ts'

/**
 * A thing, who has it by which links, what it weighs, and the asker's own links to it. `employers` are those who have, or
 * seek, such people as their own staff or students, which is no serving and weighs nothing.
 */
export type Criterion = {
  id: string
  weight: number
  isCrowded: boolean
  holders: Map<string, Holding>
  employers: Map<string, Holding>
  own: readonly Fact[]
}

/** A sought place with the places around it: each with the links up to it, itself first. */
export type PlaceCriterion = Criterion & { around: { up: readonly Fact[]; thing: Criterion }[] }

export type Criteria = { communities: Criterion[]; themes: Criterion[]; places: PlaceCriterion[] }

/** ln(N / n), and 0 where nobody has it more than everybody does. n of nobody counts as 1, so that it still weighs. */
export const rarity = (population: number, having: number) =>
  Math.max(0, Math.log(population / Math.max(1, having)))

const dimensions = {
  communities: ['SERVES'],
  themes: ['ADDRESSES'],
  places: ['BASED_IN', 'DELIVERED_IN', 'CONCERNS'],
} as const

/** The asker's own links to things of a dimension, by thing: those of the works that it takes part in, too. */
function ownLinks(
  subgraph: Subgraph,
  subject: string,
  dimension: keyof typeof dimensions,
): Map<string, Fact[]> {
  const bearers: [string, Fact[]][] = [[subject, []]]
  if (subject.startsWith('org-'))
    for (const part of doings(subgraph, subject)) bearers.push([part.to, [part]])
  const own = new Map<string, Fact[]>()
  for (const [bearer, way] of bearers)
    for (const type of dimensions[dimension])
      for (const link of subgraph.out(bearer, type)) if (!own.has(link.to)) own.set(link.to, [...way, link])
  return own
}

/** Things by id, each made once: its holders are counted over the whole graph. */
export function criterionOf(subgraph: Subgraph, population: number, crowded: ReadonlySet<string>) {
  const made = new Map<string, Omit<Criterion, 'own'>>()
  return (id: string, own: readonly Fact[] = []): Criterion => {
    const isCrowded = crowded.has(id)
    const thing = made.get(id) ?? {
      id,
      isCrowded,
      ...(isCrowded
        ? { holders: new Map(), employers: new Map(), weight: 0 }
        : weighed(subgraph, population, id)),
    }
    made.set(id, thing)
    return { ...thing, own }
  }
}
export type CriterionOf = ReturnType<typeof criterionOf>

function weighed(subgraph: Subgraph, population: number, id: string) {
  const holdings = holdingsOf(subgraph, id)
  return {
    holders: holders([...holdings, ...otherWordsHoldingsOf(subgraph, id)]),
    employers: holders(workforceHoldingsOf(subgraph, id)),
    weight: rarity(population, holders(holdings).size),
  }
}

/** A place and those up to two steps above it, each with the links up to it: by the fewest steps. */
function upward(subgraph: Subgraph, place: string): [string, readonly Fact[]][] {
  const ways = new Map<string, readonly Fact[]>([[place, []]])
  for (const [id, way] of ways)
    if (way.length < stepsUp)
      for (const link of subgraph.out(id, 'WITHIN')) if (!ways.has(link.to)) ways.set(link.to, [...way, link])
  return [...ways]
}

/** What is sought, but for what `isRead` says was not looked at: of that it is not known who has it. */
export function criteriaOf(
  subgraph: Subgraph,
  subject: string,
  need: Need,
  criterion: CriterionOf,
  isRead: (id: string) => boolean,
): Criteria {
  const sought = (dimension: keyof typeof dimensions) => {
    const own = ownLinks(subgraph, subject, dimension)
    const named = need[dimension] ?? []
    const ids = named.length > 0 ? named : own.keys()
    return [...new Set(ids)]
      .filter((id) => subgraph.has(id) && isRead(id))
      .sort((a, b) => (subgraph.sortKey(a) < subgraph.sortKey(b) ? -1 : 1))
      .map((id) => criterion(id, own.get(id)))
  }
  return {
    communities: sought('communities'),
    themes: sought('themes'),
    places: sought('places').map((thing) => ({
      ...thing,
      around: upward(subgraph, thing.id).map(([id, up]) => ({ up, thing: criterion(id) })),
    })),
  }
}
