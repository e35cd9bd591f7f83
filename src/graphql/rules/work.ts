/**
 * What some fields make the database and us do beyond the objects that they give, in points: as many objects as take the same
 * time. A point is some 20 µs of a core, so that the dearest question there is takes two seconds. How it was measured is in
 * docs/performance.md.
 */
import { furthestReach } from '../../graph/paths/bounds.ts'
import { mostNames, mostWords } from '../../graph/search/bounds.ts'

/** The value of an argument; undefined where it cannot be seen, null where it is not given. */
export type ValueOf = (argument: string) => unknown

/** How long a list is, or may be where it cannot be seen. */
const lengthOf = (value: unknown, unseen: number) =>
  Array.isArray(value) ? value.length : value === null ? 0 : unseen

const wordsOf = (value: unknown) =>
  typeof value === 'string' ? Math.min(value.trim().split(/\s+/, mostWords + 1).length, mostWords) : mostWords

const stepsOf = (value: unknown) =>
  typeof value === 'number' && value >= 0 && value <= furthestReach ? value : furthestReach

/** Each word of a search is looked for by itself, with its slips; each name of a column as a search of its own. */
const word = 500
const name = 75

/** What a filter is taken to hold where it cannot be seen: so many conditions, and so many ids in each. */
const conditionsUnseen = 8
const idsUnseen = 50

/** For one condition over a link: to plan the statement, and to look for each id. */
const condition = 500
const id = 20

const work: Readonly<Record<string, (valueOf: ValueOf) => number>> = {
  'Query.search': (valueOf) => word * wordsOf(valueOf('text')),
  'Query.complete': (valueOf) => word * wordsOf(valueOf('prefix')),
  'Query.mapIds': (valueOf) => name * lengthOf(valueOf('names'), mostNames),
  'Query.partnerSuggestions': () => 5_500,
  'Query.collaboration': () => 1_000,
  'Query.reach': (valueOf) => 2_000 * stepsOf(valueOf('steps')),
  'Query.paths': () => 8_000,
  'Query.coverage': () => 10_000,
  'Query.gaps': () => 2_000,
  'Query.programmesByPartners': () => 5_000,
  'Organisation.partners': () => 300,
  trace: () => 1_000,
}

/** The ids in the link conditions of a filter. */
function workOfWhere(where: unknown): number {
  if (where === null) return 0
  if (typeof where !== 'object') return conditionsUnseen * (condition + id * idsUnseen)
  return Object.values(where as Record<string, unknown>).reduce<number>((sum, value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return sum
    const { anyOf, allOf } = value as Record<string, unknown>
    return (
      sum + condition + id * Math.max(lengthOf(anyOf ?? null, idsUnseen), lengthOf(allOf ?? null, idsUnseen))
    )
  }, 0)
}

/** What a field makes anybody do beyond what it gives. */
export function workOf(parent: string, field: string, valueOf: ValueOf, hasWhere: boolean): number {
  const own = (work[`${parent}.${field}`] ?? work[field])?.(valueOf) ?? 0
  return own + (hasWhere ? workOfWhere(valueOf('where')) : 0)
}
