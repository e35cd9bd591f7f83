import { z } from 'zod'
import { Assertion, common, DateInWords, Line, Text } from '../values.ts'

export const Qualifier = z.enum(['EXACT', 'APPROXIMATELY', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'UNQUANTIFIED'])

export const Basis = z.enum([
  'ACTUAL',
  'TARGET',
  'EXPECTED',
  'PLANNED',
  'CONTEXT',
  'ELIGIBILITY',
  'DURATION',
  'FINDING',
  'COLLECTION_SIZE',
  'DOCUMENT_STRUCTURE',
])

/** One number with the words that said it. `upper` is set for a range. Never added up unless `mayAggregate`. */
export const Measure = z.strictObject({
  ...common,
  value: z.number().optional(),
  upper: z.number().optional(),
  qualifier: Qualifier,
  wording: Line,
  unit: Line,
  counts: Line,
  basis: Basis,
  asOf: DateInWords.optional(),
  overlapGroup: Line.optional(),
  mayAggregate: z.boolean().default(false),
  smallCount: z.boolean().default(false),
  possibleSumOfParts: z.boolean().default(false),
  assertion: Assertion.default('STATED'),
  derivation: Text.optional(),
})
export type Measure = z.output<typeof Measure>
