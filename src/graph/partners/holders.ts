/**
 * Who has a community, a theme or a place, and by which links: its own, or those of a work that it takes part in; to the
 * thing itself, or to one that lies below it.
 */
import { assertions, weakest } from '../assertions.ts'
import { passiveRoles, type RelationshipType } from '../ontology.ts'
import type { Facts } from './facts.ts'
import type { Fact } from './model.ts'

/**
 * The links from a body to the thing. `near` is what the body has of it, by a link of `type`, `steps` how far that lies
 * below the thing, and `work` the programme, activity or finding that it has it through, if not by itself. `term` is what
 * leads from other words for people to those that are sought, where no narrower or wider group does.
 */
export type Chain = {
  holder: string
  work: string | null
  near: string
  type: RelationshipType
  steps: number
  role: string | null
  term: Term | null
  links: Fact[]
}

/** A term that is used for two groups: one that is served, and one that is sought or lies below that. */
export type Term = { id: string; served: string; sought: string }

/** Each step through a hierarchy counts half: who serves a part of those sought serves a part of what is sought. */
export const halved = (weight: number, steps: number) => weight / 2 ** steps

const bearings = ['SERVES', 'ADDRESSES', 'BASED_IN', 'DELIVERED_IN', 'CONCERNS'] as const
const isWork = (id: string) => id.startsWith('programme-') || id.startsWith('activity-')

/** Whether an id is that of an organisation. */
export const isBody = (id: string) => id.startsWith('org-')

/** The thing and all below it, each with the links up to it: by the shortest way. */
export function below(facts: Facts, thing: string): Map<string, Fact[]> {
  const ways = new Map<string, Fact[]>([[thing, []]])
  for (const [id, way] of ways)
    for (const link of [...facts.into(id, 'BROADER'), ...facts.into(id, 'WITHIN')])
      if (!ways.has(link.from)) ways.set(link.from, [link, ...way])
  return ways
}

const doers = (facts: Facts, work: string) =>
  facts.into(work, 'TAKES_PART_IN').filter(({ role }) => role === null || !passiveRoles.includes(role))

/** The links of a body to works that it does something in. */
export const doings = (facts: Facts, body: string) =>
  facts.out(body, 'TAKES_PART_IN').filter(({ role }) => role === null || !passiveRoles.includes(role))

const ownChain = (link: Fact, way: readonly Fact[]): Chain => ({
  holder: link.from,
  work: null,
  near: link.to,
  type: link.type,
  steps: way.length,
  role: null,
  term: null,
  links: [link, ...way],
})

/** Every chain into a thing from a body. */
export const chainsTo = (facts: Facts, thing: string): Chain[] =>
  [...below(facts, thing)].flatMap(([near, way]) =>
    bearings
      .flatMap((type) => facts.into(near, type))
      .flatMap((link): Chain[] => {
        if (isBody(link.from)) return [ownChain(link, way)]
        if (!isWork(link.from)) return []
        return doers(facts, link.from).map((part) => ({
          ...ownChain(link, way),
          holder: part.from,
          work: link.from,
          role: part.role,
          links: [part, link, ...way],
        }))
      }),
  )

/**
 * Every chain into a community from a body that serves people called by other words: a group for which a term is used that
 * is used for the community too, or for one below it. The term is a step, and the groups stay what they are.
 */
export function otherWordsChainsTo(facts: Facts, community: string): Chain[] {
  const own = below(facts, community)
  return [...own].flatMap(([sought, way]) =>
    facts.into(sought, 'DENOTES').flatMap((denotes) =>
      facts
        .out(denotes.from, 'DENOTES')
        .filter(({ to }) => !own.has(to))
        .flatMap((other) =>
          chainsTo(facts, other.to)
            .filter(({ type, near }) => type === 'SERVES' && !own.has(near))
            .map((chain) => ({
              ...chain,
              steps: chain.steps + 1 + way.length,
              term: { id: denotes.from, served: other.to, sought },
              links: [...chain.links, other, denotes, ...way],
            })),
        ),
    ),
  )
}

/** Every chain into a community from a body that has, or seeks, such people as its own staff or students. */
export const workforceChainsTo = (facts: Facts, community: string): Chain[] =>
  [...below(facts, community)].flatMap(([near, way]) =>
    facts
      .into(near, 'EMPLOYS')
      .filter(({ from }) => isBody(from))
      .map((link) => ownChain(link, way)),
  )

/** Every chain into a community from a body that found something about it. `work` is then the finding. */
export const findingChainsTo = (facts: Facts, community: string): Chain[] =>
  [...below(facts, community)].flatMap(([near, way]) =>
    facts.into(near, 'ABOUT').flatMap((about) =>
      facts
        .into(about.from, 'FOUND')
        .filter(({ from }) => isBody(from))
        .map((found) => ({
          ...ownChain(about, way),
          holder: found.from,
          work: about.from,
          links: [found, about, ...way],
        })),
    ),
  )

const weakestOf = (links: readonly Fact[]) => weakest(links.map(({ assertion }) => assertion))

/** How firmly the holder has what is near: without the links from there to what is sought. */
export const firmnessOf = ({ near, links }: Chain) =>
  weakestOf(links.slice(0, links.findIndex(({ to }) => to === near) + 1))

const rankOf = (chain: Chain) =>
  [
    chain.steps,
    chain.term === null ? 0 : 1,
    assertions.indexOf(weakestOf(chain.links)),
    assertions.indexOf(firmnessOf(chain)),
    chain.work === null ? 0 : 1,
    ...chain.links.map(({ from, role }) => `${from} ${role ?? ''}`),
  ].join('\t')

/** For each body the one chain that says it best: the nearest, in the same words, the firmest, its own, the first by ids. */
export function holders(chains: readonly Chain[]): Map<string, Chain> {
  const best = new Map<string, { rank: string; chain: Chain }>()
  for (const chain of chains) {
    const rank = rankOf(chain)
    const held = best.get(chain.holder)
    if (!held || rank < held.rank) best.set(chain.holder, { rank, chain })
  }
  return new Map([...best].map(([id, { chain }]) => [id, chain]))
}
