/** Links by themselves, with both their ends: for answers that are about links, and not about what one node is linked to. */
import { columnsAs, recordIn, value } from '../../neo4j/columns.ts'
import { compare, weakest, type Assertion } from '../assertions.ts'
import type { RelationshipType } from '../ontology.ts'
import { linkLayout, type LinkFacts } from '../properties.ts'

/** A link as it lies in the graph: what it says, and the ids of its two ends. */
export type RecordedLink = LinkFacts & { type: RelationshipType; from: string; to: string }

/** The link in a variable. */
export const recordedLink = (variable: string) =>
  columnsAs(
    {
      type: value<RelationshipType>(`type(${variable})`),
      from: value<string>(`${variable}.fromId`),
      to: value<string>(`${variable}.toId`),
      facts: recordIn<LinkFacts>(variable, linkLayout),
    },
    ({ type, from, to, facts }) =>
      (places): RecordedLink => ({
        ...facts(places),
        type: type(places),
        from: from(places),
        to: to(places),
      }),
  )

/** Links one after the other. `holder` is the id of what the last of them is from; they are as firm as the weakest. */
export type LinkChain = { holder: string; links: readonly RecordedLink[]; assertion: Assertion }

/** These links as a chain; there is at least one. */
export const chained = (links: readonly RecordedLink[]): LinkChain => ({
  holder: links.at(-1)!.from,
  links,
  assertion: weakest(links.map(({ assertion }) => assertion)),
})

/** One chain for each holder, the holders in their order: the firmest, then the shortest, then the first. */
export function onePerHolder(chains: readonly LinkChain[]): LinkChain[] {
  const best = new Map<string, LinkChain>()
  for (const chain of chains) {
    const held = best.get(chain.holder)
    const order = held && (compare(chain.assertion, held.assertion) || chain.links.length - held.links.length)
    if (order === undefined || order < 0) best.set(chain.holder, chain)
  }
  return [...best.values()]
}
