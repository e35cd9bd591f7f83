/** Every resolver that the schema has. Fields not named here are plain properties of their parents. */
import { kindNames } from '../../graph/ontology.ts'
import { totalCount } from '../connection.ts'
import type { Context } from '../context.ts'
import type { Parent } from '../parents.ts'
import type { DateInWordsResolvers } from '../types.generated.ts'
import { About, about } from './about.ts'
import { entityResolvers, linkEdge } from './entity.ts'
import { Query } from './query.ts'
import { DateScalar } from './scalars.ts'
import { standingResolvers } from './standing.ts'
import { traceResolvers } from './trace.ts'
import { citeResolvers } from './cite.ts'
import { coverageResolvers } from './coverage.ts'
import { partnerResolvers } from './partners.ts'
import { facetResolvers } from './facets.ts'
import { pathResolvers } from './paths.ts'
import { searchResolvers } from './search.ts'

const ofEachKind = Object.fromEntries(
  kindNames.flatMap((kind) => [
    [kind, entityResolvers(kind)],
    [`${kind}LinkEdge`, linkEdge],
  ]),
) as Record<string, object>

/** Every type that is a page of something, with what its `totalCount` is worked out by. */
const connections = Object.fromEntries(
  [
    ...kindNames.flatMap((kind) => [`${kind}Connection`, `${kind}LinkConnection`]),
    ...['CoverageCell', 'Entity', 'Missing', 'Partner', 'PartnerSuggestion', 'ProgrammePartners'].map(
      (name) => `${name}Connection`,
    ),
    'ReachConnection',
    'SearchConnection',
  ].map((name) => [name, { totalCount }]),
)

const ofKind = ({ ofKind }: Parent) => ofKind

const base = {
  ...ofEachKind,
  Query: { ...Query, about },
  About,
  Node: { __resolveType: ofKind },
  Entity: { __resolveType: ofKind },
  Date: DateScalar,
  EntityKind: Object.fromEntries(kindNames.map((kind) => [kind.toUpperCase(), kind])),
  DateInWords: { edtf: ({ date }) => date } satisfies DateInWordsResolvers,
  Passage: {
    ...ofEachKind['Passage'],
    source: ({ id }: Parent, _args: unknown, { loaders }: Context) => loaders.sourceOf(id),
  },
}

/** The fields of each kind and the lists, then the answers that are more than a list, each from a file of its own. */
export const resolvers = [
  base,
  connections,
  partnerResolvers,
  searchResolvers,
  coverageResolvers,
  pathResolvers,
  facetResolvers,
  citeResolvers,
  standingResolvers,
  traceResolvers,
]
