import { z } from 'zod'
import { common, DateInWords, Lifecycle, NameStatus } from '../values.ts'

export const ActivityKind = z.enum([
  'WORKSHOP',
  'SCREENING',
  'TREATMENT',
  'EVENT',
  'SESSION',
  'TRAINING',
  'SUPPLY',
  'CAMPAIGN',
  'LISTENING',
  'CONSULTATION',
  'SUPPORT',
  'RECRUITMENT',
  'PLACEMENT',
  'RESEARCH',
  'PLANNING',
  'SERVICE',
])

/** A thing done inside a programme. */
export const Activity = z.strictObject({
  ...common,
  kind: ActivityKind,
  lifecycle: Lifecycle,
  nameStatus: NameStatus.default('DESCRIPTIVE'),
  held: DateInWords.optional(),
})
export type Activity = z.output<typeof Activity>
