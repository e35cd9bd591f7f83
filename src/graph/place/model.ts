import { z } from 'zod'
import { common } from '../values.ts'

export const PlaceKind = z.enum([
  'COUNTRY',
  'REGION',
  'COMBINED_AUTHORITY',
  'DISTRICT',
  'WARD',
  'NHS_FOOTPRINT',
  'AREA',
  'SETTING',
  'UNNAMED',
])

/** A place. `code` is its ONS GSS code of the year `vintage`; `codeBasis` says how sure the match is. */
export const Place = z.strictObject({
  ...common,
  kind: PlaceKind,
  code: z
    .string()
    .regex(/^[EKNSW]\d{8}$/, 'a GSS code is a letter and eight digits: E08000025')
    .optional(),
  vintage: z.int().min(1990).max(2100).optional(),
  codeBasis: z.enum(['EXACT', 'BY_NAME', 'LIKELY', 'NEAR']).optional(),
})
export type Place = z.output<typeof Place>
