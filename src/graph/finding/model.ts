import { z } from 'zod'
import { common } from '../values.ts'

/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export const Finding = z.strictObject({
  ...common,
  kind: z.enum(['CLAIM', 'RECOMMENDATION']),
  strength: z.enum(['MEASURED', 'QUALITATIVE', 'ASSERTED', 'REPORTED']),
  support: z.enum(['CITED', 'UNCITED', 'PLACEHOLDER']),
})
export type Finding = z.output<typeof Finding>
