/**
 * How much a link of a chain can be relied on. First how strongly the result is put, then whether the source says so itself. A link
 * that is no claim about a result (who made a promise, what is part of what) can only be weakened by the second.
 */
import type { Trail } from './walking.ts'

const strengths = ['INTENDED', 'EXPECTED', 'CLAIMED', 'EARLY_SIGN', 'MEASURED']
const assertions = ['DERIVED', 'INFERRED', 'STATED']

/** The best that a link can score: MEASURED, or no claim about a result, and STATED. */
export const bestScore = strengths.length * assertions.length

/** From 1 (INTENDED, DERIVED) to 15 (MEASURED, STATED). */
export function scoreOf({ type, facts }: Pick<Trail, 'type' | 'facts'>): number {
  const put = type === 'LEADS_TO' ? strengths.indexOf(facts.strength!) : strengths.indexOf('MEASURED')
  return put * assertions.length + assertions.indexOf(facts.assertion) + 1
}
