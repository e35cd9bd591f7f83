/**
 * The parts of a score: each a share between 0 and 1 of what is sought, by weight, with the reasons for it. A part about
 * which nothing is sought is not there.
 */
import { strongest, weakest } from '../assertions.ts'
import { evidenceOf, type Facts } from './facts.ts'
import { halved, isBody, type Chain } from './holders.ts'
import type { Claim, Fact, Part, Reason, ReasonKind, Tie } from './model.ts'
import { claimOf, hasRole, isOfKind, nearBy, sentenceOf, worksWith } from './sentences.ts'
import type { Sought, Spot, Thing } from './sought.ts'

/** How a body does in one part. The reasons are worked out for those whom anybody looks at: there may be thousands. */
export type Answer = { value: number; reasons: () => Reason[] }
/** One part: the things that are sought in it, and how each body does. */
export type PartOf = { part: Part; answer: (body: string) => Answer }

/** How much of the weight of a thing a body has, and why. */
type Share = { had: number; reason: () => Reason }

/**
 * The share of the weight that is had; 0 where all of it weighs nothing. Added up from the side of the things, each of
 * which few bodies have, and not for each of thousands of bodies over all things; why is worked out where it is asked.
 */
function sharing<Item extends { weight: number }>(
  things: readonly Item[],
  bodiesOf: (thing: Item) => Iterable<string>,
  shareOf: (thing: Item, body: string) => Share | null,
) {
  const whole = things.reduce((sum, { weight }) => sum + weight, 0)
  const had = new Map<string, number>()
  for (const thing of things)
    for (const body of new Set(bodiesOf(thing)))
      had.set(body, (had.get(body) ?? 0) + (shareOf(thing, body)?.had ?? 0))
  return (body: string): Answer => ({
    value: whole === 0 ? 0 : Math.min(1, (had.get(body) ?? 0) / whole),
    reasons: () =>
      things.flatMap((thing) => {
        const share = shareOf(thing, body)
        return share && share.had > 0 ? [share.reason()] : []
      }),
  })
}

/** A reason whose sentence, and whose assertion, is as firm as the weakest link on either side. */
function reasonOf(
  facts: Facts,
  kind: ReasonKind,
  thing: string,
  claim: Claim,
  { holder, links }: Pick<Chain, 'holder' | 'links'>,
  own: readonly Fact[],
): Reason {
  const assertion = weakest([...links, ...own].map((link) => link.assertion))
  return {
    kind,
    thing,
    claim,
    explanation: sentenceOf(facts.name(holder), claim, assertion),
    ownEvidence: evidenceOf(own),
    theirEvidence: evidenceOf(links),
    assertion,
  }
}

/** COMMUNITIES and THEMES: who has the thing, or one below it, which counts half for each step. */
const having = (facts: Facts, things: readonly Thing[], kind: ReasonKind) =>
  sharing(
    things,
    ({ holders }) => holders.keys(),
    ({ id, weight, own, holders }, body) => {
      const chain = holders.get(body)
      if (!chain) return null
      const how = chain.term === null ? kind : 'OTHER_WORDS'
      const reason = () => reasonOf(facts, how, id, claimOf(facts, chain, id), chain, own)
      return { had: halved(weight, chain.steps), reason }
    },
  )

/** COMMUNITIES, and whom of them a body employs or recruits: that is told, and counts for nothing. */
const serving = (facts: Facts, things: readonly Thing[]) => {
  const served = having(facts, things, 'SAME_COMMUNITY')
  const employing = (body: string) =>
    things.flatMap(({ id, own, employers }) => {
      const chain = employers.get(body)
      return chain ? [reasonOf(facts, 'WORKFORCE', id, claimOf(facts, chain, id), chain, own)] : []
    })
  return (body: string): Answer => {
    const { value, reasons } = served(body)
    return { value, reasons: () => [...reasons(), ...employing(body)] }
  }
}

/** PLACES: a place that holds both counts by its own rarity, halved for each step up to it from the one and the other. */
const placed = (facts: Facts, spots: readonly Spot[]) =>
  sharing(
    spots,
    ({ around }) => around.flatMap(({ thing }) => [...thing.holders.keys()]),
    ({ id, own, around }, body) => {
      const best = around
        .flatMap(({ up, thing }) => {
          const chain = thing.holders.get(body)
          return chain ? [{ up, thing, chain, had: halved(thing.weight, up.length + chain.steps) }] : []
        })
        .reduce<{ up: readonly Fact[]; thing: Thing; chain: Chain; had: number } | null>(
          (most, one) => (most && most.had >= one.had ? most : one),
          null,
        )
      if (!best) return null
      const { up, thing, chain, had } = best
      const reason = () =>
        up.length === 0
          ? reasonOf(facts, 'SAME_PLACE', thing.id, claimOf(facts, chain, thing.id), chain, own)
          : reasonOf(facts, 'NEAR_PLACE', thing.id, nearBy(facts, chain, thing.id, id, up), chain, [
              ...own,
              ...up,
            ])
      return { had, reason }
    },
  )

/** Someone who could introduce: how much of its attention each of its own partners has, and its ties to the asker and others. */
export type Contact = { id: string; weight: number; toAsker: Tie[]; toOthers: Map<string, Tie[]> }

const tied = (ties: readonly Tie[]) => strongest(ties.map(({ assertion }) => assertion))
const passagesOfTies = (ties: readonly Tie[]) => [...new Set(ties.flatMap(({ evidence }) => evidence))]

/** PARTNERS_IN_COMMON: of the asker's partners, each counting 1 in the number of its own, the share that the body has too. */
const inCommon = (facts: Facts, contacts: readonly Contact[]) =>
  sharing(
    contacts,
    ({ toOthers }) => toOthers.keys(),
    ({ id, weight, toAsker, toOthers }, body) => {
      const theirs = toOthers.get(body)
      if (!theirs) return null
      const reason = (): Reason => {
        const assertion = weakest([tied(toAsker), tied(theirs)])
        const claim = worksWith(facts.name(id), tied(theirs))
        return {
          kind: 'PARTNER_IN_COMMON',
          thing: id,
          claim,
          explanation: sentenceOf(facts.name(body), claim, assertion),
          ownEvidence: passagesOfTies(toAsker),
          theirEvidence: passagesOfTies(theirs),
          assertion,
        }
      }
      return { had: weight, reason }
    },
  )

/** One way in which two complement each other: things that weigh, and who fills each by which links. */
export type Way = {
  kind: ReasonKind
  /** What it is to fill one of the things, by such links. */
  says: (chain: Chain, thing: string) => Claim
  things: { id: string; weight: number; own: readonly Fact[]; filledBy: Map<string, Chain> }[]
}

/** COMPLEMENTARY_ROLE: the best of the ways; one is enough. */
const complementing = (facts: Facts, ways: readonly Way[]) => {
  const filling = ways.map(({ kind, says, things }) =>
    sharing(
      things,
      ({ filledBy }) => filledBy.keys(),
      ({ id, weight, own, filledBy }, body) => {
        const chain = filledBy.get(body)
        if (!chain) return null
        const reason = () => reasonOf(facts, kind, id, says(chain, id), chain, own)
        return { had: halved(weight, chain.steps), reason }
      },
    ),
  )
  return (body: string): Answer => {
    const answers = filling.map((answer) => answer(body))
    return {
      value: Math.max(0, ...answers.map(({ value }) => value)),
      reasons: () => answers.flatMap(({ reasons }) => reasons()),
    }
  }
}

const ofKind = (facts: Facts, kinds: readonly string[]) => (body: string) => {
  const { kind, evidence, name } = facts.of(body)
  if (kind === null || !kinds.includes(kind)) return { value: 0, reasons: () => [] }
  const claim = isOfKind(kind)
  const reason: Reason = {
    ...{ kind: 'OF_KIND', thing: body, claim, explanation: sentenceOf(name, claim, 'STATED') },
    ...{ ownEvidence: [], theirEvidence: evidence, assertion: 'STATED' },
  }
  return { value: 1, reasons: () => [reason] }
}

/** ROLES: the share of the sought roles that the body has had in any work. */
const inRoles = (facts: Facts, roles: readonly string[]) => {
  const bodies = facts.ids().filter(isBody)
  const sought = roles.map((role) => ({ role, weight: 1 }))
  return sharing(
    sought,
    () => bodies,
    ({ role }, body) => {
      const link = facts.out(body, 'TAKES_PART_IN').find((part) => part.role === role)
      if (!link) return null
      const claim = hasRole(role, facts.name(link.to), link.assertion)
      const reason = () => reasonOf(facts, 'HAS_ROLE', link.to, claim, { holder: body, links: [link] }, [])
      return { had: 1, reason }
    },
  )
}

/** All that is sought, part by part. */
export function partsOf(
  facts: Facts,
  { communities, themes, places }: Sought,
  rest: {
    contacts: readonly Contact[]
    ways: readonly Way[]
    kinds: readonly string[]
    roles: readonly string[]
  },
): PartOf[] {
  const { contacts, ways, kinds, roles } = rest
  const all: (PartOf & { sought: number })[] = [
    {
      part: 'COMMUNITIES',
      sought: communities.length,
      answer: serving(facts, communities),
    },
    {
      part: 'THEMES',
      sought: themes.length,
      answer: having(facts, themes, 'SAME_THEME'),
    },
    { part: 'PLACES', sought: places.length, answer: placed(facts, places) },
    { part: 'PARTNERS_IN_COMMON', sought: contacts.length, answer: inCommon(facts, contacts) },
    { part: 'COMPLEMENTARY_ROLE', sought: ways.length, answer: complementing(facts, ways) },
    { part: 'KIND', sought: kinds.length, answer: ofKind(facts, kinds) },
    { part: 'ROLES', sought: roles.length, answer: inRoles(facts, [...new Set(roles)]) },
  ]
  return all.filter(({ sought }) => sought > 0)
}
