/** The shapes that several concepts share: ids, words with dates, what is missing, and what every kind has. */
import { z } from 'zod'
import { isEdtf, type Span } from '../lib/edtf.ts'

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
export type DateInWords = z.output<typeof DateInWords> & Span

/** Another name for a thing. A SCOPED name means it only in the passages of `scope`; a SUGGESTED one waits for review. */
export const Alias = z.strictObject({
  name: Line,
  kind: z.enum(['ALIAS', 'ABBREVIATION', 'SCOPED', 'MISSPELLING', 'SUGGESTED']).default('ALIAS'),
  scope: Line.optional(),
})

/** Something a reader would look for and not find, and why: the source does not state it, or has a placeholder there. */
export const Gap = z.strictObject({
  about: Line,
  reason: z.enum(['NOT_STATED', 'PLACEHOLDER']),
  note: Line.optional(),
})

export const Lifecycle = z.enum([
  'ASPIRATION',
  'PROPOSED',
  'PLANNED',
  'IN_DEVELOPMENT',
  'LIVE',
  'COMPLETED',
  'UNKNOWN',
])

/** Whether a name is the source's own, a generic word the source uses as a name, or ours. */
export const NameStatus = z.enum(['NAMED', 'GENERIC', 'DESCRIPTIVE'])

export const Assertion = z.enum(['STATED', 'INFERRED', 'DERIVED'])

/** What every node has. */
export const common = {
  id: Id,
  name: Line,
  aliases: z.array(Alias).default([]),
  identifiers: z.array(Line).default([]),
  summary: Text.optional(),
  caveats: z.array(Text).default([]),
  gaps: z.array(Gap).default([]),
  evidence: z.array(Id).min(1, 'nothing without evidence: name at least one passage'),
}

/** How strongly a link to an outcome is put. */
export const Strength = z.enum(['INTENDED', 'EXPECTED', 'CLAIMED', 'EARLY_SIGN', 'MEASURED'])

/** What a link says of itself, as a seed file gives it. */
export const Link = z.strictObject({
  to: Id,
  role: z.string().optional(),
  strength: Strength.optional(),
  assertion: Assertion.default('STATED'),
  reasoning: Text.optional(),
  note: Text.optional(),
  since: DateInWords.optional(),
  until: DateInWords.optional(),
  asOf: DateInWords.optional(),
  evidence: z.array(Id).default([]),
})
