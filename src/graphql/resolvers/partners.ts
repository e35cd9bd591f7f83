/** Who works with whom, and who else might: answers that are more than a list. */
import { createHash } from 'node:crypto'
import type {
  Introducer,
  Pair,
  Partner,
  PartnerWhere,
  Question,
  Reason,
  Suggestion,
  Tie,
  Unmet,
} from '../../graph/partners/model.ts'
import { pageOf, type PageArguments } from '../connection.ts'
import type { Context } from '../context.ts'
import type { Parent } from '../parents.ts'
import { connectionOfWhole } from '../wholeList.ts'

const one = (id: string | null, { loaders }: Context) => (id === null ? null : loaders.anyById.load(id))
const many = (ids: readonly string[], { loaders }: Context) => ids.map((id) => loaders.anyById.load(id))

const partners = async (
  { id }: Parent,
  { where, ...page }: PageArguments & { where?: PartnerWhere | null },
  { loaders }: Context,
) => {
  const asked = pageOf(page, 'Organisation.partners')
  const { partners, leftOut } = await loaders.partners(where ?? {}).load(id)
  return { ...connectionOfWhole(partners, asked), leftOut }
}

/** Another question gives another list, so that a cursor of one is refused by the next. */
const listOf = (question: object) =>
  `partnerSuggestions ${createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 16)}`

const partnerSuggestions = async (
  _root: unknown,
  { first, after, last, before, ...question }: PageArguments & Question,
  { loaders }: Context,
) => {
  const page = pageOf({ first, after, last, before } as PageArguments, listOf(question))
  const { suggestions, ...rest } = await loaders.partnerSuggestions(question)
  return { ...connectionOfWhole(suggestions, page), ...rest }
}

export const partnerResolvers = {
  Query: {
    collaboration: (_root: unknown, { between }: { between: readonly string[] }, { loaders }: Context) =>
      loaders.collaboration(between),
    partnerSuggestions,
  },
  Organisation: { partners },
  PartnerEdge: { node: ({ id }: Partner, _args: unknown, context: Context) => one(id, context) },
  Tie: {
    through: ({ through }: Tie, _args: unknown, context: Context) => one(through, context),
    part: ({ part }: Tie, _args: unknown, context: Context) => one(part, context),
    evidence: ({ evidence }: Tie, _args: unknown, context: Context) => many(evidence, context),
  },
  Collaboration: {
    between: ({ between }: { between: string[] }, _args: unknown, context: Context) => many(between, context),
    shared: ({ shared }: { shared: string[] }, _args: unknown, context: Context) => many(shared, context),
  },
  CollaborationPair: {
    first: ({ first }: Pair, _args: unknown, context: Context) => one(first, context),
    second: ({ second }: Pair, _args: unknown, context: Context) => one(second, context),
  },
  PartnerSuggestionConnection: {
    tooCommon: ({ tooCommon }: { tooCommon: string[] }, _args: unknown, context: Context) =>
      many(tooCommon, context),
  },
  PartnerSuggestionEdge: { node: (suggestion: Suggestion) => suggestion },
  PartnerSuggestion: {
    organisation: ({ id }: Suggestion, _args: unknown, context: Context) => one(id, context),
    alreadyPartners: ({ isAlreadyPartner }: Suggestion) => isAlreadyPartner,
  },
  SuggestionReason: {
    thing: ({ thing }: Reason, _args: unknown, context: Context) => one(thing, context),
    ownEvidence: ({ ownEvidence }: Reason, _args: unknown, context: Context) => many(ownEvidence, context),
    theirEvidence: ({ theirEvidence }: Reason, _args: unknown, context: Context) =>
      many(theirEvidence, context),
  },
  Introducer: {
    organisation: ({ id }: Introducer, _args: unknown, context: Context) => one(id, context),
  },
  UnmetNeed: { thing: ({ id }: Unmet, _args: unknown, context: Context) => one(id, context) },
}
