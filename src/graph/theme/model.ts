import { z } from 'zod'
import { common } from '../values.ts'

/** A subject or determinant of health, a condition, or a line of service (a SKOS concept). */
export const Theme = z.strictObject({
  ...common,
  scheme: z.enum(['SUBJECT', 'DETERMINANT', 'CONDITION', 'SERVICE_LINE', 'APPROACH']),
})
export type Theme = z.output<typeof Theme>
