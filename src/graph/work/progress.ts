/** How far what was reached is from what was aimed at: only where both are one number of the same thing, in times that fit. */
import type { Entity } from '../properties.ts'

type Measure = Entity<'Measure'>

/** `progress` is what was reached as a share of what was aimed at. Exactly one of the two is null. */
export type TargetProgress = { progress: Share | null; explanation: string | null }

export type Share = {
  share: number
  fromBaseline: number | null
  exact: boolean
  aim: Measure
  actual: Measure
}

type Held = Readonly<Record<'target' | 'planned' | 'expected' | 'baseline' | 'actual', readonly Measure[]>>

const none = (explanation: string): TargetProgress => ({ progress: null, explanation })
const rounded = (share: number) => Math.round(share * 1e6) / 1e6
const isNumber = ({ value, upper, qualifier }: Measure) =>
  value !== null && upper === null && qualifier !== 'UNQUANTIFIED'

/** The one that holds latest; null where several have no date or the same one. */
function latest(measures: readonly Measure[]): Measure | null {
  const [last, before] = [...measures].sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1))
  return last && (!before || endOf(last) > endOf(before)) ? last : null
}

const endOf = ({ asOf }: Measure) => asOf?.latest ?? ''

/** `all` are the other measures of the same node, to say what is recorded instead. */
export function progressOf(held: Held, all: readonly Measure[]): TargetProgress {
  const aims = [held.target, held.planned, held.expected].find((measures) => measures.length > 0)
  if (!aims) return none('Nothing that was aimed at is recorded, so there is nothing to compare with.')
  const aim = latest(aims)
  if (!aim) return none('Several are aimed at, and none is the latest.')
  if (held.actual.length === 0) return none(withoutActual(all))
  const actual = latest(held.actual)
  if (!actual) return none('Several numbers were reached, and none is the latest.')
  const reason = unlike(aim, actual)
  if (reason) return none(reason)
  const [start] = held.baseline.filter(isNumber)
  const way = start && aim.value! - start.value!
  return {
    progress: {
      share: rounded(actual.value! / aim.value!),
      fromBaseline: way ? rounded((actual.value! - start!.value!) / way) : null,
      exact: aim.qualifier === 'EXACT' && actual.qualifier === 'EXACT',
      aim,
      actual,
    },
    explanation: null,
  }
}

function withoutActual(all: readonly Measure[]) {
  const others = all.filter(({ basis }) => basis === 'ACTUAL')
  return others.length === 0
    ? 'No number that was reached is recorded.'
    : `What was reached is recorded of something else: ${others.map(({ wording, counts, unit }) => `${wording} (${counts}, in ${unit})`).join('; ')}.`
}

/** Why two measures of one thing are still not to be divided, or null. */
function unlike(aim: Measure, actual: Measure): string | null {
  if (!isNumber(aim) || !isNumber(actual)) return 'One of the two is no single number.'
  if (aim.value === 0) return 'What was aimed at is none at all, of which nothing is a share.'
  if (aim.asOf && !actual.asOf)
    return `The number reached has no date, so it cannot be set against ${aim.asOf.words}.`
  if (aim.asOf && actual.asOf && actual.asOf.earliest > aim.asOf.latest)
    return `The number reached is of a later time (${actual.asOf.words}) than the one aimed at (${aim.asOf.words}).`
  return null
}
