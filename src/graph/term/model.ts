import { z } from 'zod'
import { common, Text } from '../values.ts'

/** A word or phrase used for people. `note` says what is held against a contested one. */
export const Term = z.strictObject({
  ...common,
  status: z.enum(['PREFERRED', 'USED', 'CONTESTED']),
  note: Text.optional(),
})
export type Term = z.output<typeof Term>
