/**
 * All the English of an answer about partners, made from names.
 *
 * A sentence is never stronger than the weakest link that it rests on: where that is not stated by a source, the sentence
 * says so at its end. And it says no more than its links: what a body has by a work that it takes part in is told of the
 * work, and what it has of a narrower group, theme or place is told of the narrower one.
 */
import { strongest, weakest, type Assertion } from '../assertions.ts'
import type { RelationshipType } from '../ontology.ts'
import type { Subgraph } from './subgraph.ts'
import { firmnessOf, type Holding } from './holdings.ts'
import type { Claim, Fact, SuggestionPart, SuggestionReason, ScoredPart, Tie } from './model.ts'

/** "A", "A and B", "A, B and C", "A, B, C and 4 more". */
export function listed(names: readonly string[], most = names.length): string {
  const shown = names.slice(0, most)
  const more = names.length - shown.length
  const all = more > 0 ? [...shown, `${more} more`] : shown
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** A word of the API as a person says it: TAKES_PART is "takes part". */
export const worded = (word: string) => word.toLowerCase().replaceAll('_', ' ')

/** The one place where what no source states is said to be inferred or derived. */
export const marked = (text: string, assertion: Assertion) =>
  assertion === 'STATED' ? text : `${text} (${worded(assertion)})`

/** What a body or a work does about that at the other end of a link; and a body by work, where work can have the link. */
const verbs: Partial<Record<RelationshipType, { does: string; takesPart?: string }>> = {
  SERVES: { does: 'serves', takesPart: 'takes part in work that serves' },
  EMPLOYS: { does: 'employs or recruits' },
  ADDRESSES: { does: 'works on', takesPart: 'takes part in work on' },
  BASED_IN: { does: 'is based in' },
  DELIVERED_IN: { does: 'takes place in', takesPart: 'takes part in work in' },
  CONCERNS: { does: 'has to do with', takesPart: 'takes part in work that has to do with' },
}

/** ", who are among Millers", where what the links lead to lies below what is sought. */
function within(subgraph: Subgraph, near: string, thing: string) {
  if (near === thing) return ''
  const kind = thing.slice(0, thing.indexOf('-'))
  const how = { community: 'who are among', theme: 'which is part of', place: 'which lies in' }[kind]
  return `, ${how} ${subgraph.name(thing)}`
}

/** How what a body has comes to be what is sought: it lies below it, or one term is used for both. */
function upTo(subgraph: Subgraph, { near, term }: Holding, thing: string) {
  if (term === null) return within(subgraph, near, thing)
  const { name, status } = subgraph.of(term.id)
  const called = status === 'CONTESTED' ? `contested term “${name}”` : `term “${name}”`
  const served = term.served === near ? 'them' : subgraph.name(term.served)
  const both = `is used for ${served} and for ${subgraph.name(term.sought)}${within(subgraph, term.sought, thing)}`
  return `${within(subgraph, near, term.served)}; the ${called} ${both}`
}

/** "serves Millers", or "takes part in Clinic, which serves Millers". */
export function claimOf(subgraph: Subgraph, holding: Holding, thing: string, more = ''): Claim {
  const { does, takesPart = does } = verbs[holding.type]!
  const what = subgraph.name(holding.near)
  const rest = `${does} ${what}${upTo(subgraph, holding, thing)}${more}`
  return {
    says: holding.work === null ? rest : `takes part in ${subgraph.name(holding.work)}, which ${rest}`,
    begins: holding.work === null ? does : takesPart,
    what: marked(what, firmnessOf(holding)),
  }
}

/** The same of a place from which a sought one is not far: both lie in `thing`. */
export function nearBy(
  subgraph: Subgraph,
  holding: Holding,
  thing: string,
  sought: string,
  up: readonly Fact[],
): Claim {
  const { says, begins } = claimOf(subgraph, holding, thing, `; ${subgraph.name(sought)} lies there too`)
  const assertion = weakest([...holding.links, ...up].map((link) => link.assertion))
  return { says, begins: `is near by, as it ${begins}`, what: marked(subgraph.name(holding.near), assertion) }
}

/** "serves Weavers, whom Asker has evidence about". */
export function servesTheStudied(subgraph: Subgraph, holding: Holding, thing: string, asker: string): Claim {
  const claim = claimOf(subgraph, holding, thing, `, whom ${subgraph.name(asker)} has evidence about`)
  return { ...claim, begins: `${claim.begins} people whom the asker has evidence about:` }
}

/** "has evidence about Millers: Millers doze", and the like: something done about a thing, in a work or a finding. */
export function doneAbout(
  subgraph: Subgraph,
  holding: Holding,
  thing: string,
  does: string,
  more = '',
): Claim {
  const what = subgraph.name(holding.near)
  const by = holding.work === null ? '' : `: ${subgraph.name(holding.work)}`
  return {
    says: `${does} ${what}${within(subgraph, holding.near, thing)}${more}${by}`,
    begins: does,
    what: marked(what, firmnessOf(holding)),
  }
}

/** "works with Friend too". */
export const worksWith = (name: string, assertion: Assertion): Claim => ({
  ...{ says: `works with ${name} too`, begins: 'also works with', what: marked(name, assertion) },
})

/** "is of the kind council". */
export const isOfKind = (kind: string): Claim => ({
  ...{ says: `is of the kind ${worded(kind)}`, begins: 'is of a kind that is sought', what: '' },
})

/** "has the role leads in Bridge". */
export const hasRole = (role: string, work: string, assertion: Assertion): Claim => ({
  says: `has the role ${worded(role)} in ${work}`,
  begins: 'has a role that is sought in',
  what: marked(work, assertion),
})

/** The sentence of a reason. */
export const sentenceOf = (body: string, { says }: Claim, assertion: Assertion) =>
  `${marked(`${body} ${says}`, assertion)}.`

/** Things named before "and n more": what a reader takes in at a glance. */
const most = 3

/** What counts first, and a place near by only where none is sought that it is in. */
function toTell(reasons: readonly SuggestionReason[]) {
  const isIn = reasons.some(({ kind }) => kind === 'SAME_PLACE')
  const counting = reasons.filter(({ kind }) => kind !== 'WORKFORCE' && !(isIn && kind === 'NEAR_PLACE'))
  return [...counting, ...reasons.filter(({ kind }) => kind === 'WORKFORCE')]
}

/** A suggestion in one sentence: "Cysters serves A and B (inferred); works on C; also works with D." */
export function summaryOf(body: string, parts: readonly ScoredPart[]): string {
  const reasons = parts.filter(({ weight }) => weight > 0).flatMap(({ reasons }) => reasons)
  const clauses = Map.groupBy(toTell(reasons), ({ claim }) => claim.begins)
  const said = [...clauses].map(([begins, some]) =>
    `${begins} ${listed([...new Set(some.map(({ claim }) => claim.what))], most)}`.trimEnd(),
  )
  return `${body} ${said.join('; ')}.`
}

const did: Record<Tie['kind'], string> = {
  SAME_WORK: 'both take part in',
  PART_OF_WORK: 'take part in parts of',
  DIRECT: 'are linked directly',
}

/** What ties two: "A and B both take part in X and Y (inferred), and are linked directly." */
export function recordedBetween(
  subgraph: Subgraph,
  organisation: string,
  other: string,
  ties: readonly Tie[],
) {
  const names = `${subgraph.name(organisation)} and ${subgraph.name(other)}`
  if (ties.length === 0) return nothingBetween([names])
  const firmest = (some: readonly Tie[]) => strongest(some.map(({ assertion }) => assertion))
  const clauses = [...Map.groupBy(ties, ({ kind }) => kind)].map(([kind, some]) => {
    if (kind === 'DIRECT') return marked(did[kind], firmest(some))
    const works = Map.groupBy(some, ({ through }) => through!)
    return `${did[kind]} ${listed([...works].map(([work, ties]) => marked(subgraph.name(work), firmest(ties))))}`
  })
  return `${names} ${clauses.join(', and ')}.`
}

/** "Nothing is recorded between A, B and C." */
export const nothingBetween = (names: readonly string[]) => `Nothing is recorded between ${listed(names)}.`

const soughtTo: Partial<Record<SuggestionPart, string>> = {
  COMMUNITIES: 'serve',
  THEMES: 'work on',
  PLACES: 'be in',
}

/** Why a sought thing found nobody who may be suggested, or tells nobody apart. */
export function unmetThing(
  part: SuggestionPart,
  name: string,
  why: 'CROWDED' | 'NOBODY' | 'EVERYBODY' | 'NOBODY_ELSE',
) {
  const what = `${soughtTo[part]} ${name}`
  return {
    CROWDED: `So many are recorded to ${what} that it tells nobody apart. Name a narrower one.`,
    NOBODY: `Nobody is recorded to ${what}.`,
    EVERYBODY: `Everybody is recorded to ${what}, which tells nobody apart.`,
    NOBODY_ELSE: `Nobody else is recorded to ${what}: those who do are the asker, its partners, or left out.`,
  }[why]
}

/** Why a sought kind found nobody. */
export const unmetKind = (kind: string) => `Nobody else of the kind ${worded(kind)} is recorded.`

/** Why a sought role found nobody. */
export const unmetRole = (role: string) => `Nobody else is recorded in the role ${worded(role)}.`
