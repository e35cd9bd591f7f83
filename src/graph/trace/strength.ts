/**
 * How much a link of a chain can be relied on. First how strongly the result is put, then whether the source says so itself. A link
 * that is no claim about a result (who made a promise, what is part of what) can only be weakened by the second.
 */
import { assertions } from '../assertions.ts'
import type { Trail } from './walking.ts'

const strengths = ['INTENDED', 'EXPECTED', 'CLAIMED', 'EARLY_SIGN', 'MEASURED']

/** The best that a link can score: MEASURED, or no claim about a result, and STATED. */
export const bestScore = strengths.length * assertions.length

/** From 1 (INTENDED, DERIVED) to 15 (MEASURED, STATED). */
export function scoreOf({ type, facts }: Pick<Trail, 'type' | 'facts'>): number {
  const put = type === 'LEADS_TO' ? strengths.indexOf(facts.strength!) : strengths.indexOf('MEASURED')
  return (put + 1) * assertions.length - assertions.indexOf(facts.assertion)
}
