/** The model of each kind, by its name in the ontology. */
import { Activity } from './activity/model.ts'
import { Commitment } from './commitment/model.ts'
import { Community } from './community/model.ts'
import { Finding } from './finding/model.ts'
import { Measure } from './measure/model.ts'
import { Organisation } from './organisation/model.ts'
import type { Kind } from './ontology.ts'
import { Outcome } from './outcome/model.ts'
import { Passage } from './passage/model.ts'
import { Place } from './place/model.ts'
import { Programme } from './programme/model.ts'
import { Source } from './source/model.ts'
import { Term } from './term/model.ts'
import { Theme } from './theme/model.ts'

export const models = {
  Organisation,
  Programme,
  Activity,
  Commitment,
  Outcome,
  Measure,
  Community,
  Term,
  Theme,
  Place,
  Finding,
  Source,
  Passage,
} as const satisfies Record<Kind, unknown>
