/**
 * The parts of a score: each a share between 0 and 1 of what is sought, by weight, with the reasons for it. A part about
 * which nothing is sought is not there.
 */
import { strongest, weakest } from '../assertions.ts'
import { evidenceOf, type Facts } from './facts.ts'
import { assertionOf, halved, isBody, passagesOf, type Chain } from './holders.ts'
import type { Fact, Part, Reason, ReasonKind, Tie } from './model.ts'
import { worded } from './sentences.ts'
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

/** How the body comes by the thing, after its verb: "Children", "Net menders, who are among Workers, through Walks". */
const by = (facts: Facts, { near, work }: Chain, thing: string, among: string) =>
  facts.name(near) +
  (near === thing ? '' : `, ${among} ${facts.name(thing)}`) +
  (work === null ? '' : `, through ${facts.name(work)}`)

const reasonOf = (
  kind: ReasonKind,
  thing: string,
  chain: Chain,
  own: readonly Fact[],
  explanation: string,
): Reason => ({
  kind,
  thing,
  explanation,
  ownEvidence: evidenceOf(own),
  theirEvidence: passagesOf(chain),
  assertion: weakest([assertionOf(chain), ...own.map(({ assertion }) => assertion)]),
})

/** COMMUNITIES and THEMES: who has the thing, or one below it, which counts half for each step. */
const having = (facts: Facts, things: readonly Thing[], kind: ReasonKind, verb: string, among: string) =>
  sharing(
    things,
    ({ holders }) => holders.keys(),
    ({ id, weight, own, holders }, body) => {
      const chain = holders.get(body)
      if (!chain) return null
      const explanation = () => `${facts.name(body)} ${verb} ${by(facts, chain, id, among)}.`
      const reason = () => reasonOf(kind, id, chain, own, explanation())
      return { had: halved(weight, chain.steps), reason }
    },
  )

/** PLACES: a place that holds both counts by its own rarity, halved for each step up to it from the one and the other. */
const placed = (facts: Facts, spots: readonly Spot[]) =>
  sharing(
    spots,
    ({ around }) => around.flatMap(({ thing }) => [...thing.holders.keys()]),
    ({ id, own, around }, body) => {
      const best = around
        .flatMap(({ steps, thing }) => {
          const chain = thing.holders.get(body)
          return chain ? [{ steps, thing, chain, had: halved(thing.weight, steps + chain.steps) }] : []
        })
        .reduce<{ steps: number; thing: Thing; chain: Chain; had: number } | null>(
          (most, one) => (most && most.had >= one.had ? most : one),
          null,
        )
      if (!best) return null
      const { steps, thing, chain, had } = best
      const reason = () => {
        const where = `${facts.name(body)} is in ${by(facts, chain, thing.id, 'which lies in')}`
        const explanation = steps === 0 ? `${where}.` : `${where}; so is ${facts.name(id)}.`
        return reasonOf(steps === 0 ? 'SAME_PLACE' : 'NEAR_PLACE', thing.id, chain, own, explanation)
      }
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
      const reason = (): Reason => ({
        kind: 'PARTNER_IN_COMMON',
        thing: id,
        explanation: `${facts.name(body)} works with ${facts.name(id)} too.`,
        ownEvidence: passagesOfTies(toAsker),
        theirEvidence: passagesOfTies(theirs),
        assertion: weakest([tied(toAsker), tied(theirs)]),
      })
      return { had: weight, reason }
    },
  )

/** One way in which two complement each other: things that weigh, and who fills each by which links. */
export type Way = {
  kind: ReasonKind
  /** What it is to fill one of the things, of their two names. */
  says: (body: string, thing: string) => string
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
        const through = () => (chain.work === null ? '' : `: ${facts.name(chain.work)}`)
        const explanation = () => `${says(facts.name(body), facts.name(id))}${through()}.`
        const reason = () => reasonOf(kind, id, chain, own, explanation())
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
  const explanation = `${name} is of the kind ${worded(kind)}.`
  const reason: Reason = {
    ...{ kind: 'OF_KIND', thing: body, explanation },
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
      const chain = { holder: body, work: link.to, near: link.to, steps: 0, role, links: [link] }
      const explanation = `${facts.name(body)} has the role ${worded(role)} in ${facts.name(link.to)}.`
      return { had: 1, reason: () => reasonOf('HAS_ROLE', link.to, chain, [], explanation) }
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
      answer: having(facts, communities, 'SAME_COMMUNITY', 'serves', 'who are among'),
    },
    {
      part: 'THEMES',
      sought: themes.length,
      answer: having(facts, themes, 'SAME_THEME', 'works on', 'which is part of'),
    },
    { part: 'PLACES', sought: places.length, answer: placed(facts, places) },
    { part: 'PARTNERS_IN_COMMON', sought: contacts.length, answer: inCommon(facts, contacts) },
    { part: 'COMPLEMENTARY_ROLE', sought: ways.length, answer: complementing(facts, ways) },
    { part: 'KIND', sought: kinds.length, answer: ofKind(facts, kinds) },
    { part: 'ROLES', sought: roles.length, answer: inRoles(facts, [...new Set(roles)]) },
  ]
  return all.filter(({ sought }) => sought > 0)
}
