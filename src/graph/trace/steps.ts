/**
 * Which relationships a trace follows, as data: from a promise through the work to its results, as in IATI's result chain, and
 * the same backwards. Back may also begin at a community, with the outcomes that serve it or a narrower one.
 */
import type { Kind } from '../ontology.ts'

export type Direction = 'FORWARD' | 'BACKWARD'

export type TraceType =
  'MADE' | 'TAKES_PART_IN' | 'DELIVERED_THROUGH' | 'PART_OF' | 'LEADS_TO' | 'SERVES' | 'BROADER'

/** One relationship as a trace follows it: from which kinds, which way, and to which kinds. */
export type Step = { type: TraceType; near: readonly Kind[]; along: 'out' | 'in'; far: readonly Kind[] }

const work = ['Programme', 'Activity'] as const

/** In the order of what matters: where there is too much at one thing, what stands last is left out. */
export const steps: Readonly<Record<Direction, readonly Step[]>> = {
  FORWARD: [
    { type: 'MADE', near: ['Organisation'], along: 'out', far: ['Commitment'] },
    { type: 'LEADS_TO', near: ['Commitment', ...work, 'Outcome'], along: 'out', far: ['Outcome'] },
    { type: 'DELIVERED_THROUGH', near: ['Commitment'], along: 'out', far: work },
    { type: 'TAKES_PART_IN', near: ['Organisation'], along: 'out', far: work },
    { type: 'PART_OF', near: ['Programme'], along: 'in', far: work },
  ],
  BACKWARD: [
    { type: 'SERVES', near: ['Community'], along: 'in', far: ['Outcome'] },
    { type: 'LEADS_TO', near: ['Outcome'], along: 'in', far: ['Commitment', ...work, 'Outcome'] },
    { type: 'DELIVERED_THROUGH', near: work, along: 'in', far: ['Commitment'] },
    { type: 'MADE', near: ['Commitment'], along: 'in', far: ['Organisation'] },
    { type: 'TAKES_PART_IN', near: work, along: 'in', far: ['Organisation'] },
    { type: 'PART_OF', near: work, along: 'out', far: ['Programme'] },
    { type: 'BROADER', near: ['Community'], along: 'in', far: ['Community'] },
  ],
}

/** What a trace may begin at, in each direction. */
export const origins: Readonly<Record<Direction, readonly Kind[]>> = {
  FORWARD: ['Organisation', 'Programme', 'Activity', 'Commitment', 'Outcome'],
  BACKWARD: ['Organisation', 'Programme', 'Activity', 'Commitment', 'Outcome', 'Community'],
}

/** The steps that a kind has. */
export const stepsFrom = (direction: Direction, kind: Kind) =>
  steps[direction].filter(({ near }) => near.includes(kind))

/** Which end of a link a trace comes from, and which it goes to. */
export function endsOf(
  direction: Direction,
  { type, from, to }: { type: TraceType; from: string; to: string },
) {
  const { along } = steps[direction].find((step) => step.type === type)!
  return along === 'out' ? { near: from, far: to } : { near: to, far: from }
}
