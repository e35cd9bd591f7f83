/**
 * The parts of a score: each a share between 0 and 1 of what is sought, by weight, with the reasons for it. A part about
 * which nothing is sought is not there.
 */
import { evidenceOf, strongest, weakest, type Facts } from './facts.ts'
import { assertionOf, halved, passagesOf, type Chain } from './holders.ts'
import type { Fact, Part, Reason, ReasonKind, Tie } from './model.ts'
import { worded } from './sentences.ts'
import type { Sought, Spot, Thing } from './sought.ts'

/** How a body does in one part. */
export type Answer = { value: number; reasons: Reason[] }
/** One part: the things that are sought in it, and how each body does. */
export type PartOf = { part: Part; answer: (body: string) => Answer }

/** Something that a body may have of what is sought: how much it weighs, how much of that the body has, and why. */
type Share = { weight: number; had: number; reason: Reason | null }

/** The share of the weight that is had; 0 where all of it weighs nothing. */
function shared(shares: readonly Share[]): Answer {
  const whole = shares.reduce((sum, { weight }) => sum + weight, 0)
  const had = shares.reduce((sum, share) => sum + share.had, 0)
  return {
    value: whole === 0 ? 0 : Math.min(1, had / whole),
    reasons: shares.flatMap(({ had: some, reason }) => (some > 0 && reason ? [reason] : [])),
  }
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
const having =
  (facts: Facts, things: readonly Thing[], kind: ReasonKind, verb: string, among: string) => (body: string) =>
    shared(
      things.map(({ id, weight, own, holders }): Share => {
        const chain = holders.get(body)
        if (!chain) return { weight, had: 0, reason: null }
        const explanation = `${facts.name(body)} ${verb} ${by(facts, chain, id, among)}.`
        return {
          weight,
          had: halved(weight, chain.steps),
          reason: reasonOf(kind, id, chain, own, explanation),
        }
      }),
    )

/** PLACES: a place that holds both counts by its own rarity, halved for each step up to it from the one and the other. */
const placed = (facts: Facts, spots: readonly Spot[]) => (body: string) =>
  shared(
    spots.map(({ id, weight, own, around }): Share => {
      const best = around
        .flatMap(({ steps, thing }) => {
          const chain = thing.holders.get(body)
          return chain ? [{ steps, thing, chain, had: halved(thing.weight, steps + chain.steps) }] : []
        })
        .reduce<{ steps: number; thing: Thing; chain: Chain; had: number } | null>(
          (most, one) => (most && most.had >= one.had ? most : one),
          null,
        )
      if (!best) return { weight, had: 0, reason: null }
      const { steps, thing, chain, had } = best
      const where = `${facts.name(body)} is in ${by(facts, chain, thing.id, 'which lies in')}`
      const explanation = steps === 0 ? `${where}.` : `${where}; so is ${facts.name(id)}.`
      return {
        weight,
        had,
        reason: reasonOf(steps === 0 ? 'SAME_PLACE' : 'NEAR_PLACE', thing.id, chain, own, explanation),
      }
    }),
  )

/** Someone who could introduce: how much of its attention each of its own partners has, and its ties to the asker and others. */
export type Contact = { id: string; weight: number; toAsker: Tie[]; toOthers: Map<string, Tie[]> }

const tied = (ties: readonly Tie[]) => strongest(ties.map(({ assertion }) => assertion))
const passagesOfTies = (ties: readonly Tie[]) => [...new Set(ties.flatMap(({ evidence }) => evidence))]

/** PARTNERS_IN_COMMON: of the asker's partners, each counting 1 in the number of its own, the share that the body has too. */
const inCommon = (facts: Facts, contacts: readonly Contact[]) => (body: string) =>
  shared(
    contacts.map(({ id, weight, toAsker, toOthers }): Share => {
      const theirs = toOthers.get(body)
      if (!theirs) return { weight, had: 0, reason: null }
      const reason: Reason = {
        kind: 'PARTNER_IN_COMMON',
        thing: id,
        explanation: `${facts.name(body)} works with ${facts.name(id)} too.`,
        ownEvidence: passagesOfTies(toAsker),
        theirEvidence: passagesOfTies(theirs),
        assertion: weakest([tied(toAsker), tied(theirs)]),
      }
      return { weight, had: weight, reason }
    }),
  )

/** One way in which two complement each other: things that weigh, and who fills each by which links. */
export type Way = {
  kind: ReasonKind
  /** What it is to fill one of the things, of their two names. */
  says: (body: string, thing: string) => string
  things: { id: string; weight: number; own: readonly Fact[]; filledBy: Map<string, Chain> }[]
}

/** COMPLEMENTARY_ROLE: the best of the ways; one is enough. */
const complementing = (facts: Facts, ways: readonly Way[]) => (body: string) => {
  const answers = ways.map(({ kind, says, things }) =>
    shared(
      things.map(({ id, weight, own, filledBy }): Share => {
        const chain = filledBy.get(body)
        if (!chain) return { weight, had: 0, reason: null }
        const explanation = `${says(facts.name(body), facts.name(id))}${chain.work === null ? '' : `: ${facts.name(chain.work)}`}.`
        return {
          weight,
          had: halved(weight, chain.steps),
          reason: reasonOf(kind, id, chain, own, explanation),
        }
      }),
    ),
  )
  return {
    value: Math.max(0, ...answers.map(({ value }) => value)),
    reasons: answers.flatMap(({ reasons }) => reasons),
  }
}

const ofKind = (facts: Facts, kinds: readonly string[]) => (body: string) => {
  const { kind, evidence, name } = facts.of(body)
  if (kind === null || !kinds.includes(kind)) return { value: 0, reasons: [] }
  const explanation = `${name} is of the kind ${worded(kind)}.`
  const reason: Reason = {
    ...{ kind: 'OF_KIND', thing: body, explanation },
    ...{ ownEvidence: [], theirEvidence: evidence, assertion: 'STATED' },
  }
  return { value: 1, reasons: [reason] }
}

/** ROLES: the share of the sought roles that the body has had in any work. */
const inRoles = (facts: Facts, roles: readonly string[]) => (body: string) =>
  shared(
    roles.map((role): Share => {
      const link = facts.out(body, 'TAKES_PART_IN').find((part) => part.role === role)
      if (!link) return { weight: 1, had: 0, reason: null }
      const chain = { holder: body, work: link.to, near: link.to, steps: 0, role, links: [link] }
      const explanation = `${facts.name(body)} has the role ${worded(role)} in ${facts.name(link.to)}.`
      return { weight: 1, had: 1, reason: reasonOf('HAS_ROLE', link.to, chain, [], explanation) }
    }),
  )

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
