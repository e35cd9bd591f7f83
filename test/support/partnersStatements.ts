/** Every statement about partners, and values for what they take: for EXPLAIN. */
import { partnerLimits } from '../../src/graph/partners/limits.ts'
import { collaboration, organisationPartners } from '../../src/graph/partners/queries.ts'
import { partnerSuggestions } from '../../src/graph/partners/suggestionsQuery.ts'

export const partnerStatements = [organisationPartners, collaboration, partnerSuggestions]

export const partnerParameters = {
  work: { communities: [], themes: [], in: [] },
  works: 1,
  around: 1,
  participants: 1,
  direct: 1,
  scope: { subject: 'x', named: [], kinds: [], roles: [] },
  limits: partnerLimits,
}
