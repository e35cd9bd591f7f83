/** Every view, in the order in which addresses are tried: those of things stand last, as any path of two parts is like theirs. */
import type { View } from './view.ts'
import { accessibility } from './views/accessibility.ts'
import { coverage, coverageCell } from './views/coverage.ts'
import { cite, data } from './views/data.ts'
import { find } from './views/find.ts'
import { front } from './views/front.ts'
import { match } from './views/match.ts'
import { missing, missingList } from './views/missing.ts'
import { partners } from './views/partners.ts'
import { promises } from './views/promises.ts'
import { thing } from './views/thing.ts'
import { thingList } from './views/thingList.ts'
import { trace } from './views/trace.ts'
import { ways } from './views/ways.ts'

/** What explorer.ts makes routes of. */
export const views: readonly View[] = [
  front,
  find,
  partners,
  trace,
  missing,
  missingList,
  coverage,
  coverageCell,
  promises,
  ways,
  match,
  data,
  cite,
  accessibility,
  thing,
  thingList,
]
