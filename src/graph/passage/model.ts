import { z } from 'zod'
import { common, Id, Line } from '../values.ts'

/** A place in a source, never its sentences. It is evidence itself, so it cites none. */
export const Passage = z.strictObject({
  ...common,
  evidence: z.array(Id).max(0).default([]),
  kind: z.enum([
    'TITLE',
    'INTRODUCTION',
    'LEAD',
    'CASE',
    'BULLET',
    'HEADING',
    'REFERENCE',
    'BOILERPLATE',
    'TABLE',
    'PAGE',
  ]),
  locator: Line,
  line: z.int().positive().optional(),
  placeholders: z.array(Line).default([]),
})
export type Passage = z.output<typeof Passage>
