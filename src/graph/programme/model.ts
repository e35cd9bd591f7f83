import { z } from 'zod'
import { common, DateInWords, Lifecycle, NameStatus } from '../values.ts'

export const ProgrammeKind = z.enum([
  'PROGRAMME',
  'INITIATIVE',
  'RESEARCH',
  'NETWORK',
  'SCHEME',
  'CHARTER',
  'SERVICE_MODEL',
  'STRATEGY',
  'FACILITY',
  'COLLECTION',
])

/** A named or described piece of work. */
export const Programme = z.strictObject({
  ...common,
  kind: ProgrammeKind,
  lifecycle: Lifecycle,
  nameStatus: NameStatus.default('NAMED'),
  started: DateInWords.optional(),
  ended: DateInWords.optional(),
})
export type Programme = z.output<typeof Programme>
