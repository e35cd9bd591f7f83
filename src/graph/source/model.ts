import { z } from 'zod'
import { common, Line } from '../values.ts'

/** A document or data set. `year` is as stated ("2021–2025"); known problems are its caveats. */
export const Source = z.strictObject({
  ...common,
  kind: z.enum(['DOCUMENT', 'REPORT', 'PLAN', 'WEB_PAGE', 'LEGISLATION', 'RESEARCH', 'DATA_SET']),
  year: Line.optional(),
  licence: Line.optional(),
  url: z.url().optional(),
})
export type Source = z.output<typeof Source>
