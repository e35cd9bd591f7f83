/** Every resolver that the schema has. Fields not named here are plain properties of their parents. */
import { kindNames } from '../../graph/ontology.ts'
import { record } from '../../lib/record.ts'
import { totalCount } from '../connection.ts'
import { enumValues } from '../enumValues.ts'
import type { Resolvers } from '../types.generated.ts'
import { aboutResolvers } from './about.ts'
import { citeResolvers } from './cite.ts'
import { coverageResolvers } from './coverage.ts'
import { dependentResolvers } from './dependents.ts'
import { entityResolvers, linkResolvers } from './entity.ts'
import { facetResolvers } from './facets.ts'
import { partnerResolvers } from './partners.ts'
import { passageResolvers } from './passage.ts'
import { pathResolvers } from './paths.ts'
import { rootResolvers } from './query.ts'
import { DateScalar, EdtfScalar } from './scalars.ts'
import { searchResolvers } from './search.ts'
import { standingResolvers } from './standing.ts'
import { traceResolvers } from './trace.ts'
import { workResolvers } from './work.ts'

/** Every type that is a page of something, with what its `totalCount` is worked out by. */
const connections = record(
  [
    ...kindNames.map((kind) => `${kind}Connection` as const),
    ...kindNames.map((kind) => `${kind}LinkConnection` as const),
    'CoverageCellConnection',
    'DependentEntityConnection',
    'DependentLinkConnection',
    'EntityConnection',
    'MissingConnection',
    'PartnerConnection',
    'PartnerSuggestionConnection',
    'ProgrammePartnersConnection',
    'ReachConnection',
    'SearchConnection',
    'WorkMeasureConnection',
    'WorkPlaceConnection',
  ],
  () => ({ totalCount }),
) satisfies Resolvers

const values = {
  ...enumValues,
  Date: DateScalar,
  Edtf: EdtfScalar,
  DateInWords: { edtf: ({ date }) => date },
} satisfies Resolvers

/** The fields of each kind and the lists, then the answers that are more than a list, each from a file of its own. */
export const resolvers = [
  rootResolvers,
  entityResolvers,
  linkResolvers,
  connections,
  values,
  passageResolvers,
  aboutResolvers,
  partnerResolvers,
  searchResolvers,
  coverageResolvers,
  dependentResolvers,
  pathResolvers,
  facetResolvers,
  citeResolvers,
  standingResolvers,
  traceResolvers,
  workResolvers,
]
