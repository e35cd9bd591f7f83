import { z } from 'zod'
import { common } from '../values.ts'

/** A result, at the level of IATI's result chain that the source puts it at. */
export const Outcome = z.strictObject({
  ...common,
  level: z.enum(['OUTPUT', 'OUTCOME', 'IMPACT']),
  status: z.enum(['INTENDED', 'CLAIMED', 'EARLY_SIGN', 'ACHIEVED']),
})
export type Outcome = z.output<typeof Outcome>
