/**
 * The parts of a score: each a share between 0 and 1 of what is sought, by weight, with the reasons for it. A part about
 * which nothing is sought is not there.
 */
import { strongest, weakest } from '../assertions.ts'
import { evidenceOf, type Subgraph } from './subgraph.ts'
import { halved, isBody, type Holding } from './holdings.ts'
import type { Claim, Fact, SuggestionPart, SuggestionReason, SuggestionReasonKind, Tie } from './model.ts'
import { claimOf, hasRole, isOfKind, nearBy, sentenceOf, worksWith } from './sentences.ts'
import type { Criteria, PlaceCriterion, Criterion } from './criteria.ts'

/** How a body does in one part. The reasons are worked out for those whom anybody looks at: there may be thousands. */
export type PartScore = { value: number; reasons: () => SuggestionReason[] }
/** One part: the things that are sought in it, and how each body does. */
export type PartScorer = { part: SuggestionPart; answer: (body: string) => PartScore }

/** How much of the weight of a thing a body has, and why. */
type Share = { had: number; reason: () => SuggestionReason }

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
  return (body: string): PartScore => ({
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
  subgraph: Subgraph,
  kind: SuggestionReasonKind,
  thing: string,
  claim: Claim,
  { holder, links }: Pick<Holding, 'holder' | 'links'>,
  own: readonly Fact[],
): SuggestionReason {
  const assertion = weakest([...links, ...own].map((link) => link.assertion))
  return {
    kind,
    thing,
    claim,
    explanation: sentenceOf(subgraph.name(holder), claim, assertion),
    ownEvidence: evidenceOf(own),
    theirEvidence: evidenceOf(links),
    assertion,
  }
}

/** COMMUNITIES and THEMES: who has the thing, or one below it, which counts half for each step. */
const having = (subgraph: Subgraph, things: readonly Criterion[], kind: SuggestionReasonKind) =>
  sharing(
    things,
    ({ holders }) => holders.keys(),
    ({ id, weight, own, holders }, body) => {
      const holding = holders.get(body)
      if (!holding) return null
      const how = holding.term === null ? kind : 'OTHER_WORDS'
      const reason = () => reasonOf(subgraph, how, id, claimOf(subgraph, holding, id), holding, own)
      return { had: halved(weight, holding.steps), reason }
    },
  )

/** COMMUNITIES, and whom of them a body employs or recruits: that is told, and counts for nothing. */
const serving = (subgraph: Subgraph, things: readonly Criterion[]) => {
  const served = having(subgraph, things, 'SAME_COMMUNITY')
  const employing = (body: string) =>
    things.flatMap(({ id, own, employers }) => {
      const holding = employers.get(body)
      return holding
        ? [reasonOf(subgraph, 'WORKFORCE', id, claimOf(subgraph, holding, id), holding, own)]
        : []
    })
  return (body: string): PartScore => {
    const { value, reasons } = served(body)
    return { value, reasons: () => [...reasons(), ...employing(body)] }
  }
}

/** PLACES: a place that holds both counts by its own rarity, halved for each step up to it from the one and the other. */
const placed = (subgraph: Subgraph, spots: readonly PlaceCriterion[]) =>
  sharing(
    spots,
    ({ around }) => around.flatMap(({ thing }) => [...thing.holders.keys()]),
    ({ id, own, around }, body) => {
      const best = around
        .flatMap(({ up, thing }) => {
          const holding = thing.holders.get(body)
          return holding ? [{ up, thing, holding, had: halved(thing.weight, up.length + holding.steps) }] : []
        })
        .reduce<{ up: readonly Fact[]; thing: Criterion; holding: Holding; had: number } | null>(
          (most, one) => (most && most.had >= one.had ? most : one),
          null,
        )
      if (!best) return null
      const { up, thing, holding, had } = best
      const reason = () =>
        up.length === 0
          ? reasonOf(subgraph, 'SAME_PLACE', thing.id, claimOf(subgraph, holding, thing.id), holding, own)
          : reasonOf(subgraph, 'NEAR_PLACE', thing.id, nearBy(subgraph, holding, thing.id, id, up), holding, [
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
const inCommon = (subgraph: Subgraph, contacts: readonly Contact[]) =>
  sharing(
    contacts,
    ({ toOthers }) => toOthers.keys(),
    ({ id, weight, toAsker, toOthers }, body) => {
      const theirs = toOthers.get(body)
      if (!theirs) return null
      const reason = (): SuggestionReason => {
        const assertion = weakest([tied(toAsker), tied(theirs)])
        const claim = worksWith(subgraph.name(id), tied(theirs))
        return {
          kind: 'PARTNER_IN_COMMON',
          thing: id,
          claim,
          explanation: sentenceOf(subgraph.name(body), claim, assertion),
          ownEvidence: passagesOfTies(toAsker),
          theirEvidence: passagesOfTies(theirs),
          assertion,
        }
      }
      return { had: weight, reason }
    },
  )

/** One way in which two complement each other: things that weigh, and who fills each by which links. */
export type Complement = {
  kind: SuggestionReasonKind
  /** What it is to fill one of the things, by such links. */
  says: (holding: Holding, thing: string) => Claim
  things: { id: string; weight: number; own: readonly Fact[]; filledBy: Map<string, Holding> }[]
}

/** COMPLEMENTARY_ROLE: the best of the ways; one is enough. */
const complementing = (subgraph: Subgraph, complements: readonly Complement[]) => {
  const filling = complements.map(({ kind, says, things }) =>
    sharing(
      things,
      ({ filledBy }) => filledBy.keys(),
      ({ id, weight, own, filledBy }, body) => {
        const holding = filledBy.get(body)
        if (!holding) return null
        const reason = () => reasonOf(subgraph, kind, id, says(holding, id), holding, own)
        return { had: halved(weight, holding.steps), reason }
      },
    ),
  )
  return (body: string): PartScore => {
    const answers = filling.map((answer) => answer(body))
    return {
      value: Math.max(0, ...answers.map(({ value }) => value)),
      reasons: () => answers.flatMap(({ reasons }) => reasons()),
    }
  }
}

const ofKind = (subgraph: Subgraph, kinds: readonly string[]) => (body: string) => {
  const { kind, evidence, name } = subgraph.of(body)
  if (kind === null || !kinds.includes(kind)) return { value: 0, reasons: () => [] }
  const claim = isOfKind(kind)
  const reason: SuggestionReason = {
    ...{ kind: 'OF_KIND', thing: body, claim, explanation: sentenceOf(name, claim, 'STATED') },
    ...{ ownEvidence: [], theirEvidence: evidence, assertion: 'STATED' },
  }
  return { value: 1, reasons: () => [reason] }
}

/** ROLES: the share of the sought roles that the body has had in any work. */
const inRoles = (subgraph: Subgraph, roles: readonly string[]) => {
  const bodies = subgraph.ids().filter(isBody)
  const sought = roles.map((role) => ({ role, weight: 1 }))
  return sharing(
    sought,
    () => bodies,
    ({ role }, body) => {
      const link = subgraph.out(body, 'TAKES_PART_IN').find((part) => part.role === role)
      if (!link) return null
      const claim = hasRole(role, subgraph.name(link.to), link.assertion)
      const reason = () => reasonOf(subgraph, 'HAS_ROLE', link.to, claim, { holder: body, links: [link] }, [])
      return { had: 1, reason }
    },
  )
}

/** All that is sought, part by part. */
export function partScorersOf(
  subgraph: Subgraph,
  { communities, themes, places }: Criteria,
  rest: {
    contacts: readonly Contact[]
    complements: readonly Complement[]
    kinds: readonly string[]
    roles: readonly string[]
  },
): PartScorer[] {
  const { contacts, complements, kinds, roles } = rest
  const all: (PartScorer & { sought: number })[] = [
    {
      part: 'COMMUNITIES',
      sought: communities.length,
      answer: serving(subgraph, communities),
    },
    {
      part: 'THEMES',
      sought: themes.length,
      answer: having(subgraph, themes, 'SAME_THEME'),
    },
    { part: 'PLACES', sought: places.length, answer: placed(subgraph, places) },
    { part: 'PARTNERS_IN_COMMON', sought: contacts.length, answer: inCommon(subgraph, contacts) },
    { part: 'COMPLEMENTARY_ROLE', sought: complements.length, answer: complementing(subgraph, complements) },
    { part: 'KIND', sought: kinds.length, answer: ofKind(subgraph, kinds) },
    { part: 'ROLES', sought: roles.length, answer: inRoles(subgraph, [...new Set(roles)]) },
  ]
  return all.filter(({ sought }) => sought > 0)
}
