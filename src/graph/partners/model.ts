/** What an answer about partners is made of. Nodes and passages are ids: the floor above loads them all at once. */
import type { Assertion } from '../assertions.ts'
import type { RelationshipType, Role } from '../ontology.ts'
import type { LinkFacts } from '../properties.ts'

/** A link of the graph with its ends. */
export type Fact = LinkFacts & { readonly type: RelationshipType; readonly from: string; readonly to: string }

export type Tie = {
  kind: 'SAME_WORK' | 'PART_OF_WORK' | 'DIRECT'
  /** The programme or activity; null for a direct link. */
  through: string | null
  /** The activity that is part of `through`, for PART_OF_WORK. */
  part: string | null
  direction: 'FORWARD' | 'BACKWARD' | null
  ownRole: Role | null
  theirRole: Role | null
  assertion: Assertion
  reasoning: string | null
  note: string | null
  since: LinkFacts['since']
  evidence: string[]
}

/** A body's partner and all that ties them. `key` is its place in the list. */
export type Partner = {
  id: string
  key: string
  assertion: Assertion
  since: LinkFacts['since']
  ties: Tie[]
}

/** The partners of one body, and how many links were left unread because there are too many. */
export type Partners = { partners: Partner[]; omitted: number }

export type PartnerWhere = {
  kind?: readonly string[] | null
  communities?: readonly string[] | null
  themes?: readonly string[] | null
  in?: readonly string[] | null
  roles?: readonly string[] | null
  assertions?: readonly string[] | null
}

export type Pair = {
  organisation: string
  other: string
  ties: Tie[]
  nothingRecorded: boolean
  explanation: string
}

export type Collaboration = {
  between: string[]
  pairs: Pair[]
  shared: string[]
  nothingRecorded: boolean
  explanation: string
  omitted: number
}

/** The parts of a score, in the order in which they are told. */
export const parts = [
  'COMMUNITIES',
  'THEMES',
  'PLACES',
  'PARTNERS_IN_COMMON',
  'COMPLEMENTARY_ROLE',
  'KIND',
  'ROLES',
] as const
export type SuggestionPart = (typeof parts)[number]

export type SuggestionReasonKind =
  | 'SAME_COMMUNITY'
  | 'OTHER_WORDS'
  | 'WORKFORCE'
  | 'SAME_THEME'
  | 'SAME_PLACE'
  | 'NEAR_PLACE'
  | 'PARTNER_IN_COMMON'
  | 'HAS_EVIDENCE'
  | 'SERVES_THE_STUDIED'
  | 'CARRIES_OUT'
  | 'PAYS_FOR'
  | 'OF_KIND'
  | 'HAS_ROLE'

/** What a reason says of a body: the whole of it, and for a summary how it begins and about what. */
export type Claim = { says: string; begins: string; what: string }

/** One thing that connects the two: what, in words, and on which passages that rests on either side. */
export type SuggestionReason = {
  kind: SuggestionReasonKind
  thing: string
  claim: Claim
  explanation: string
  ownEvidence: string[]
  theirEvidence: string[]
  assertion: Assertion
}

export type ScoredPart = {
  part: SuggestionPart
  value: number
  weight: number
  contribution: number
  reasons: SuggestionReason[]
}

export type Introducer = { id: string; withAsker: Tie[]; withSuggested: Tie[] }

export type Suggestion = {
  id: string
  key: string
  score: number
  parts: ScoredPart[]
  explanation: string
  isAlreadyPartner: boolean
  ties: Tie[]
  introducers: Introducer[]
}

export type UnmetNeed = { part: SuggestionPart; id: string | null; word: string | null; explanation: string }

export type Suggestions = {
  suggestions: Suggestion[]
  unmet: UnmetNeed[]
  tooCommon: string[]
  omitted: number
}

export type Need = {
  communities?: readonly string[] | null
  themes?: readonly string[] | null
  places?: readonly string[] | null
  kinds?: readonly string[] | null
  roles?: readonly string[] | null
}

/** A question for suggestions, as it was asked. */
export type SuggestionQuestion = {
  for?: string | null
  need?: Need | null
  weights?: readonly { part: SuggestionPart; weight: number }[] | null
  require?: readonly SuggestionPart[] | null
  exclude: { ids?: readonly string[] | null; kinds: readonly string[]; publishersOnly: boolean }
  statedOnly: boolean
  includePartners: boolean
}
