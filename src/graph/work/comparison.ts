/**
 * Measures beside each other: what was aimed at, planned, expected and reached of one thing, in the source's own words. A share or a
 * total is computed only where the measures allow it; where they do not, the answer says why. Terms follow IATI's results:
 * baseline, target, actual.
 */
import type { Basis } from '../declared.generated.ts'
import type { Entity } from '../properties.ts'
import { progressOf, type TargetProgress } from './progress.ts'

export type Measure = Entity<'Measure'>

/** Measures of one thing in one unit, by what they are. `holders` are the ids of what they are measures of. */
export type MeasuredThing = {
  counts: string
  unit: string
  holders: string[]
  target: Measure[]
  planned: Measure[]
  expected: Measure[]
  baseline: Measure[]
  actual: Measure[]
} & TargetProgress

export type Total = {
  value: number | null
  unit: string | null
  explanation: string | null
  measures: Measure[]
}

export type Comparison = { things: MeasuredThing[]; total: Total; context: Measure[] }

/** What is aimed at or reached. All else (context, who may take part, how long, how the source is made up) is no result. */
const results: readonly Basis[] = ['TARGET', 'PLANNED', 'EXPECTED', 'ACTUAL']

/** A number that was reached, not words alone. */
export const isReached = ({ basis, value }: Measure) => basis === 'ACTUAL' && value !== null

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()

/** A date to order by: what has none counts as before all others. */
const dayOf = ({ asOf }: Measure) => asOf?.earliest ?? ''

/** The first of several dated actuals of one thing is where it began. */
const baselineOf = (actuals: readonly Measure[]) => {
  const dated = actuals.filter(({ asOf }) => asOf).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
  return dated.length > 1 && dayOf(dated[0]!) < dayOf(dated[1]!) ? [dated[0]!] : []
}

function thingOf(measures: readonly Measure[], all: readonly Measure[], holdersOf: HoldersOf): MeasuredThing {
  const of = (basis: Basis) => measures.filter((measure) => measure.basis === basis)
  const baseline = baselineOf(of('ACTUAL'))
  const held = {
    target: of('TARGET'),
    planned: of('PLANNED'),
    expected: of('EXPECTED'),
    baseline,
    actual: of('ACTUAL').filter((measure) => !baseline.includes(measure)),
  }
  const { counts, unit } = measures[0]!
  const holders = [...new Set(measures.flatMap(holdersOf))]
  return { counts, unit, holders, ...held, ...progressOf(held, all) }
}

/** The ids of what a measure is a measure of. */
export type HoldersOf = (measure: Measure) => readonly string[]

/**
 * Measures in the same words, apart where what was reached hangs on several things: the numbers of two workshops may count
 * other people, and the later one of them says nothing of the earlier.
 */
function apart(measures: readonly Measure[], holdersOf: HoldersOf): Measure[][] {
  const keyOf = (measure: Measure) => holdersOf(measure).toSorted().join()
  const reached = new Set(measures.filter(({ basis }) => basis === 'ACTUAL').map(keyOf))
  return reached.size > 1 ? [...Map.groupBy(measures, keyOf).values()] : [[...measures]]
}

/** Measures in their order, as groups of the same thing: the same unit and the same words for what is counted. */
export function comparisonOf(measures: readonly Measure[], holdersOf: HoldersOf): Comparison {
  const shown = measures.filter(({ basis }) => results.includes(basis))
  const things = Map.groupBy(shown, ({ unit, counts }) => `${plain(unit)}|${plain(counts)}`)
  return {
    things: [...things.values()]
      .flatMap((group) => apart(group, holdersOf))
      .map((group) => thingOf(group, shown, holdersOf)),
    total: totalOf(shown.filter(({ basis }) => basis === 'ACTUAL')),
    context: measures.filter(({ basis }) => !results.includes(basis)),
  }
}

/** The sum of actuals, only where every one of them may be added and none can count what another counts. */
export function totalOf(measures: readonly Measure[]): Total {
  const explanation = againstAdding(measures)
  const unit = measures[0]?.unit ?? null
  const sum = measures.reduce((total, { value }) => total + (value ?? 0), 0)
  return explanation === null
    ? { value: Math.round(sum * 1e6) / 1e6, unit, explanation, measures: [...measures] }
    : { value: null, unit: null, explanation, measures: [...measures] }
}

function againstAdding(measures: readonly Measure[]): string | null {
  if (measures.length === 0) return 'No number that was reached is recorded.'
  const groups = measures.flatMap(({ overlapGroup }) => (overlapGroup ? [overlapGroup] : []))
  const shared = groups.find((group, index) => groups.indexOf(group) !== index)
  if (shared) return `They overlap: several may count the same people or things (${shared}).`
  const barred = measures.filter(({ mayAggregate }) => !mayAggregate)
  if (barred.length > 0)
    return `Nothing says that they may be added up: ${barred.map(({ name }) => name).join('; ')}.`
  const units = [...new Set(measures.map(({ unit }) => plain(unit)))]
  if (units.length > 1) return `They count unlike things: ${units.join(', ')}.`
  if (measures.some(({ value }) => value === null)) return 'Not every one of them is a number.'
  if (measures.some(({ upper }) => upper !== null)) return 'Some are ranges.'
  return null
}
