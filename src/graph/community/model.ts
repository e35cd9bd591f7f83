import { z } from 'zod'
import { common } from '../values.ts'

export const Dimension = z.enum([
  'ETHNICITY',
  'AGE',
  'SEX_AND_GENDER',
  'SEXUAL_ORIENTATION',
  'DISABILITY',
  'LANGUAGE',
  'HEALTH_CONDITION',
  'CARE_EXPERIENCE',
  'OCCUPATION',
  'EMPLOYMENT',
  'DEPRIVATION',
  'VULNERABILITY',
  'LOCALITY',
  'FAMILY',
  'GENERAL',
])

/** A group of people (a SKOS concept): named by what the source says of it, never by what might be guessed. */
export const Community = z.strictObject({
  ...common,
  dimension: Dimension,
  ages: z.strictObject({ from: z.int().min(0), to: z.int().max(130) }).optional(),
})
export type Community = z.output<typeof Community>
