/** Checks of single values that come in, by the scalars of schema/directives.graphql, and of dates with their words. */
import { z } from 'zod'
import { isEdtf, type DateRange } from '../lib/edtf.ts'

export const Id = z
  .string()
  .max(120)
  .regex(
    /^[a-z]+(-[a-z0-9]+)+$/,
    'an id is its kind’s prefix, then lower-case words and digits joined by hyphens: org-aston-university',
  )

/** A line of text a person reads: no control characters, no white space at the ends. */
export const Line = z
  .string()
  .min(1)
  .max(300)
  .regex(/^(?!\s)[^\p{Cc}\u2028\u2029]+(?<!\s)$/u, 'a line has no line breaks and no white space at its ends')

export const Text = z.string().trim().min(1).max(2_000)

/** A code of the Office for National Statistics. */
export const GssCode = z
  .string()
  .regex(/^[EKNSW]\d{8}$/, 'a GSS code is a letter and eight digits: E08000025')

/** A date as the source words it, and as EDTF (Library of Congress, ISO 8601-2): `2022-21` is spring 2022. */
export const DateInWords = z.strictObject({
  words: Line,
  date: z
    .string()
    .refine(
      isEdtf,
      'write 2022, 2022-01, 2022-01-31 or 2022-21 (21 spring, 22 summer, 23 autumn, 24 winter)',
    ),
})
export type DateInWords = z.output<typeof DateInWords> & DateRange
