/** The kinds of thing, as the API writes them. */
import type { EntityKind } from '../questions.generated.ts'

/** In the order in which they are read. */
export const kindWords = [
  'ORGANISATION',
  'PROGRAMME',
  'ACTIVITY',
  'COMMITMENT',
  'OUTCOME',
  'MEASURE',
  'COMMUNITY',
  'TERM',
  'THEME',
  'PLACE',
  'FINDING',
  'SOURCE',
  'PASSAGE',
] as const satisfies readonly EntityKind[]
