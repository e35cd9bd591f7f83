/**
 * Who has a community, a theme or a place, and by which links: its own, or those of a work that it takes part in; to the
 * thing itself, or to one that lies below it.
 */
import { assertions, weakest } from '../assertions.ts'
import { passiveRoles, type RelationshipType } from '../ontology.ts'
import type { Subgraph } from './subgraph.ts'
import type { Fact } from './model.ts'

/**
 * The links from a body to the thing. `near` is what the body has of it, by a link of `type`, `steps` how far that lies
 * below the thing, and `work` the programme, activity or finding that it has it through, if not by itself. `term` is what
 * leads from other words for people to those that are sought, where no narrower or wider group does.
 */
export type Holding = {
  holder: string
  work: string | null
  near: string
  type: RelationshipType
  steps: number
  role: string | null
  term: SharedTerm | null
  links: Fact[]
}

/** A term that is used for two groups: one that is served, and one that is sought or lies below that. */
export type SharedTerm = { id: string; served: string; sought: string }

/** Each step through a hierarchy counts half: who serves a part of those sought serves a part of what is sought. */
export const halved = (weight: number, steps: number) => weight / 2 ** steps

const bearings = ['SERVES', 'ADDRESSES', 'BASED_IN', 'DELIVERED_IN', 'CONCERNS'] as const
const isWork = (id: string) => id.startsWith('programme-') || id.startsWith('activity-')

/** Whether an id is that of an organisation. */
export const isBody = (id: string) => id.startsWith('org-')

/** The thing and all below it, each with the links up to it: by the shortest way. */
export function below(subgraph: Subgraph, thing: string): Map<string, Fact[]> {
  const ways = new Map<string, Fact[]>([[thing, []]])
  for (const [id, way] of ways)
    for (const link of [...subgraph.into(id, 'BROADER'), ...subgraph.into(id, 'WITHIN')])
      if (!ways.has(link.from)) ways.set(link.from, [link, ...way])
  return ways
}

const doers = (subgraph: Subgraph, work: string) =>
  subgraph.into(work, 'TAKES_PART_IN').filter(({ role }) => role === null || !passiveRoles.includes(role))

/** The links of a body to works that it does something in. */
export const doings = (subgraph: Subgraph, body: string) =>
  subgraph.out(body, 'TAKES_PART_IN').filter(({ role }) => role === null || !passiveRoles.includes(role))

const ownHolding = (link: Fact, way: readonly Fact[]): Holding => ({
  holder: link.from,
  work: null,
  near: link.to,
  type: link.type,
  steps: way.length,
  role: null,
  term: null,
  links: [link, ...way],
})

/** Every holding of a thing from a body. */
export const holdingsOf = (subgraph: Subgraph, thing: string): Holding[] =>
  [...below(subgraph, thing)].flatMap(([near, way]) =>
    bearings
      .flatMap((type) => subgraph.into(near, type))
      .flatMap((link): Holding[] => {
        if (isBody(link.from)) return [ownHolding(link, way)]
        if (!isWork(link.from)) return []
        return doers(subgraph, link.from).map((part) => ({
          ...ownHolding(link, way),
          holder: part.from,
          work: link.from,
          role: part.role,
          links: [part, link, ...way],
        }))
      }),
  )

/**
 * Every holding of a community from a body that serves people called by other words: a group for which a term is used that
 * is used for the community too, or for one below it. The term is a step, and the groups stay what they are.
 */
export function otherWordsHoldingsOf(subgraph: Subgraph, community: string): Holding[] {
  const own = below(subgraph, community)
  return [...own].flatMap(([sought, way]) =>
    subgraph.into(sought, 'DENOTES').flatMap((denotes) =>
      subgraph
        .out(denotes.from, 'DENOTES')
        .filter(({ to }) => !own.has(to))
        .flatMap((other) =>
          holdingsOf(subgraph, other.to)
            .filter(({ type, near }) => type === 'SERVES' && !own.has(near))
            .map((holding) => ({
              ...holding,
              steps: holding.steps + 1 + way.length,
              term: { id: denotes.from, served: other.to, sought },
              links: [...holding.links, other, denotes, ...way],
            })),
        ),
    ),
  )
}

/** Every holding of a community from a body that has, or seeks, such people as its own staff or students. */
export const workforceHoldingsOf = (subgraph: Subgraph, community: string): Holding[] =>
  [...below(subgraph, community)].flatMap(([near, way]) =>
    subgraph
      .into(near, 'EMPLOYS')
      .filter(({ from }) => isBody(from))
      .map((link) => ownHolding(link, way)),
  )

/** Every holding of a community from a body that found something about it. `work` is then the finding. */
export const evidenceHoldingsOf = (subgraph: Subgraph, community: string): Holding[] =>
  [...below(subgraph, community)].flatMap(([near, way]) =>
    subgraph.into(near, 'ABOUT').flatMap((about) =>
      subgraph
        .into(about.from, 'FOUND')
        .filter(({ from }) => isBody(from))
        .map((found) => ({
          ...ownHolding(about, way),
          holder: found.from,
          work: about.from,
          links: [found, about, ...way],
        })),
    ),
  )

const weakestOf = (links: readonly Fact[]) => weakest(links.map(({ assertion }) => assertion))

/** How firmly the holder has what is near: without the links from there to what is sought. */
export const firmnessOf = ({ near, links }: Holding) =>
  weakestOf(links.slice(0, links.findIndex(({ to }) => to === near) + 1))

const rankOf = (holding: Holding) =>
  [
    holding.steps,
    holding.term === null ? 0 : 1,
    assertions.indexOf(weakestOf(holding.links)),
    assertions.indexOf(firmnessOf(holding)),
    holding.work === null ? 0 : 1,
    ...holding.links.map(({ from, role }) => `${from} ${role ?? ''}`),
  ].join('\t')

/** For each body the one holding that says it best: the nearest, in the same words, the firmest, its own, the first by ids. */
export function holders(holdings: readonly Holding[]): Map<string, Holding> {
  const best = new Map<string, { rank: string; holding: Holding }>()
  for (const holding of holdings) {
    const rank = rankOf(holding)
    const held = best.get(holding.holder)
    if (!held || rank < held.rank) best.set(holding.holder, { rank, holding })
  }
  return new Map([...best].map(([id, { holding }]) => [id, holding]))
}
