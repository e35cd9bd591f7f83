import { z } from 'zod'
import { common, DateInWords, Text } from '../values.ts'

export const CommitmentKind = z.enum([
  'COMMITMENT',
  'TARGET',
  'EXPECTATION',
  'PRIORITY',
  'AIM',
  'ASPIRATION',
  'PLAN',
  'PROPOSAL',
  'OPTION',
  'SIGNED_UP',
  'STATUTORY_DUTY',
  'EXTERNAL_POLICY',
  'COLLECTION',
])

/** How far the source says it has come; not how far it has come since. */
export const CommitmentStatus = z.enum([
  'NOT_STARTED',
  'IN_PROGRESS',
  'IN_FORCE',
  'ACHIEVED',
  'MISSED',
  'SUPERSEDED',
  'UNKNOWN',
])

/** A promise, target, expectation, aspiration, plan, proposal or duty. */
export const Commitment = z.strictObject({
  ...common,
  kind: CommitmentKind,
  status: CommitmentStatus,
  statusBasis: Text,
  due: DateInWords.optional(),
})
export type Commitment = z.output<typeof Commitment>
