/** Who works with whom, and who else might: answers that are more than a list. */
import { createHash } from 'node:crypto'
import { pageOf } from '../connection.ts'
import type { OrganisationResolvers, QueryResolvers, Resolvers } from '../types.generated.ts'
import { connectionOfWhole } from '../wholeList.ts'
import { passages, thing, thingIfAny, thingOf, things, thingsOf } from './things.ts'

const partners: OrganisationResolvers['partners'] = async ({ id }, { where, ...page }, { loaders }) => {
  const asked = pageOf(page, 'Organisation.partners')
  const { partners, omitted } = await loaders.partners(where ?? {}).load(id)
  return { ...connectionOfWhole(partners, asked), omitted }
}

/** Another question gives another list, so that a cursor of one is refused by the next. */
const listOf = (question: object) =>
  `partnerSuggestions ${createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 16)}`

const partnerSuggestions: QueryResolvers['partnerSuggestions'] = async (
  _root,
  { first, after, last, before, ...question },
  { loaders },
) => {
  const page = pageOf({ first, after, last, before }, listOf(question))
  const { suggestions, ...rest } = await loaders.partnerSuggestions(question)
  return { ...connectionOfWhole(suggestions, page), ...rest }
}

export const partnerResolvers = {
  Query: {
    collaboration: (_root, { between }, { loaders }) => loaders.collaboration(between),
    partnerSuggestions,
  },
  Organisation: { partners },
  PartnerEdge: { node: ({ id }, _args, context) => thingOf('Organisation', id, context) },
  Tie: {
    through: ({ through }, _args, context) => thingIfAny(through, context),
    part: ({ part }, _args, context) => thingIfAny(part, context),
    evidence: passages,
  },
  Collaboration: {
    between: ({ between }, _args, context) => thingsOf('Organisation', between, context),
    shared: ({ shared }, _args, context) => things(shared, context),
  },
  CollaborationPair: {
    organisation: ({ organisation }, _args, context) => thingOf('Organisation', organisation, context),
    other: ({ other }, _args, context) => thingOf('Organisation', other, context),
  },
  PartnerSuggestionConnection: { tooCommon: ({ tooCommon }, _args, context) => things(tooCommon, context) },
  PartnerSuggestionEdge: { node: (suggestion) => suggestion },
  PartnerSuggestion: {
    organisation: ({ id }, _args, context) => thingOf('Organisation', id, context),
    alreadyPartners: ({ isAlreadyPartner }) => isAlreadyPartner,
  },
  SuggestionReason: {
    thing: ({ thing: id }, _args, context) => thing(id, context),
    ownEvidence: ({ ownEvidence }, _args, context) => thingsOf('Passage', ownEvidence, context),
    theirEvidence: ({ theirEvidence }, _args, context) => thingsOf('Passage', theirEvidence, context),
  },
  Introducer: { organisation: ({ id }, _args, context) => thingOf('Organisation', id, context) },
  UnmetNeed: { thing: ({ id }, _args, context) => thingIfAny(id, context) },
} satisfies Resolvers
