/** Where a trail ends, and why: what would have to be recorded for it to go on, or that it ends well. */
import type { Basis } from '../declared.generated.ts'
import type { Entity } from '../properties.ts'
import { isReached, type Measure } from '../work/comparison.ts'
import type { Direction } from './steps.ts'

export type EndReason =
  | 'MEASURED'
  | 'MEASURE_WITHOUT_BASELINE'
  | 'TARGET_WITHOUT_ACTUAL'
  | 'CLAIMED_WITHOUT_MEASURE'
  | 'ONLY_INTENDED'
  | 'NO_OUTCOME_RECORDED'
  | 'PLACEHOLDER_IN_SOURCE'
  | 'ORGANISATION'
  | 'NO_ORGANISATION_RECORDED'
  | 'OMITTED'

/** `explanation` is a sentence for the reader; `cold` is false where the trail ends where one hopes. */
export type End = { reason: EndReason; explanation: string; cold: boolean }

type Gap = { about: string; reason: string; note: string | null }

const aims: readonly Basis[] = ['TARGET', 'PLANNED', 'EXPECTED']
const shares: readonly string[] = ['per cent', 'percent', '%', 'percentage', 'share', 'proportion', 'rate']

const sentences: Readonly<Record<EndReason, string>> = {
  MEASURED: 'What was reached is given as a number.',
  MEASURE_WITHOUT_BASELINE:
    'What was reached is given as a number, but not from where it began, so no change can be told.',
  TARGET_WITHOUT_ACTUAL: 'A number is aimed at, planned or expected; none that was reached is recorded.',
  CLAIMED_WITHOUT_MEASURE: 'The result is said to be there, without a number.',
  ONLY_INTENDED: 'The result is meant to come; nothing says that it has.',
  NO_OUTCOME_RECORDED: 'No result is recorded.',
  PLACEHOLDER_IN_SOURCE: 'The source has a placeholder where it should be said',
  ORGANISATION: 'It begins with a body that acts.',
  NO_ORGANISATION_RECORDED: 'Nothing further back is recorded, and no body that acts.',
  OMITTED: 'There is more in the graph than this trace follows: ask on from here.',
}

const cold = (reason: EndReason, explanation = sentences[reason]): End => ({
  reason,
  explanation,
  cold: true,
})
const well = (reason: EndReason): End => ({ reason, explanation: sentences[reason], cold: false })

/** Why a trail ends at a thing that it goes on from nowhere; `omitted` says how many links were not followed. */
export function endOf(
  node: Entity,
  direction: Direction,
  measures: readonly Measure[],
  omitted: number,
): End {
  if (omitted > 0) return cold('OMITTED')
  if (direction === 'BACKWARD')
    return node.ofKind === 'Organisation' ? well('ORGANISATION') : cold('NO_ORGANISATION_RECORDED')
  const placeholder = (node.gaps as readonly Gap[]).filter(({ reason }) => reason === 'PLACEHOLDER')
  if (placeholder.length > 0)
    return cold(
      'PLACEHOLDER_IN_SOURCE',
      `${sentences.PLACEHOLDER_IN_SOURCE}: ${placeholder.map(({ about }) => about).join('; ')}.`,
    )
  const reached = measures.some(isReached)
  if (!reached && measures.some(({ basis }) => aims.includes(basis))) return cold('TARGET_WITHOUT_ACTUAL')
  if (node.ofKind !== 'Outcome') return cold('NO_OUTCOME_RECORDED')
  if (reached) return lacksBaseline(node, measures) ? cold('MEASURE_WITHOUT_BASELINE') : well('MEASURED')
  return cold(node.status === 'INTENDED' ? 'ONLY_INTENDED' : 'CLAIMED_WITHOUT_MEASURE')
}

/**
 * A count begins at nothing; a share does not. So a share of an outcome or impact needs an earlier one, and so does whatever the
 * source is said to lack a baseline for.
 */
function lacksBaseline(node: Entity<'Outcome'>, measures: readonly Measure[]): boolean {
  const actuals = measures.filter(isReached)
  const days = new Set(actuals.flatMap(({ asOf }) => (asOf ? [asOf.earliest] : [])))
  if (days.size > 1) return false
  const missed = [node, ...actuals].some(({ gaps }) => gaps.some(({ about }) => /baseline/i.test(about)))
  const isShare = actuals.every(({ unit }) => shares.includes(unit.toLowerCase()))
  return missed || (node.level !== 'OUTPUT' && isShare)
}
