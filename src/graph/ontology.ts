/**
 * What is in the graph, as data: the kinds of node, the relationships, and who may join whom.
 *
 * Everything that must agree about this reads it here: constraints and indexes, the checks on seed files, the
 * link fields of the API and their statements, the picture in the README, and the tests. Terms follow W3C ORG and
 * PROV-O for bodies and evidence, SKOS for communities and themes, and IATI for the result chain.
 */

import { kindNames, kindOfId, kinds, type Kind } from './kinds.ts'

export { kindNames, kindOfId, kinds, type Kind }

/** `out` is the field on the `from` end, `in` the field on the `to` end. */
export type Join = { from: Kind; out: string; to: Kind; in: string }

export type Relationship = {
  says: string
  joins: readonly Join[]
  /** Set where the same two ends may be joined more than once, by different roles. */
  roles?: readonly string[]
  /** Set where a link to a narrower place, community or theme also counts for the broader one. */
  inherits?: true
  /** Set where the link itself is the evidence, so that it cites nothing. */
  isEvidence?: true
}

/** The parts a body can have in a piece of work. */
const workRoles = [
  'LEADS',
  'PARTNERS',
  'DELIVERS',
  'SUPPORTS',
  'FUNDS',
  'COMMISSIONS',
  'RESEARCHES',
  'HOSTS',
  'SIGNED_UP',
  'ADVISES',
  'SUPPLIES',
  'RECEIVES',
  'TAKES_PART',
  'CONCERNED',
] as const

/** What one body does towards another outside any piece of work. */
const directRoles = ['SUPPLIES', 'ACKNOWLEDGES', 'ENGAGES', 'OVERSEES', 'COLLABORATES'] as const

const to = (target: Kind, out: string, joins: Partial<Record<Kind, string>>): Join[] =>
  Object.entries(joins).map(([from, back]) => ({ from: from as Kind, out, to: target, in: back }))

export const relationships = {
  TAKES_PART_IN: {
    says: 'takes part in, in a role',
    roles: workRoles,
    joins: [
      { from: 'Organisation', out: 'programmes', to: 'Programme', in: 'participants' },
      { from: 'Organisation', out: 'activities', to: 'Activity', in: 'participants' },
    ],
  },
  WORKS_WITH: {
    says: 'is linked to outside any programme',
    roles: directRoles,
    joins: [{ from: 'Organisation', out: 'worksWith', to: 'Organisation', in: 'workedWithBy' }],
  },
  PART_OF: {
    says: 'is part of',
    joins: [
      { from: 'Organisation', out: 'partOf', to: 'Organisation', in: 'parts' },
      { from: 'Programme', out: 'partOf', to: 'Programme', in: 'parts' },
      { from: 'Activity', out: 'partOf', to: 'Programme', in: 'activities' },
    ],
  },
  MADE: {
    says: 'made, or bears',
    joins: [{ from: 'Organisation', out: 'commitments', to: 'Commitment', in: 'madeBy' }],
  },
  DELIVERED_THROUGH: {
    says: 'is delivered through',
    joins: [
      { from: 'Commitment', out: 'programmes', to: 'Programme', in: 'commitments' },
      { from: 'Commitment', out: 'activities', to: 'Activity', in: 'commitments' },
    ],
  },
  SERVES: {
    says: 'is meant for, or reaches',
    inherits: true,
    joins: to('Community', 'communities', {
      Organisation: 'organisations',
      Programme: 'programmes',
      Activity: 'activities',
      Commitment: 'commitments',
      Outcome: 'outcomes',
    }),
  },
  ADDRESSES: {
    says: 'works on',
    inherits: true,
    joins: to('Theme', 'themes', {
      Organisation: 'organisations',
      Programme: 'programmes',
      Activity: 'activities',
      Commitment: 'commitments',
      Outcome: 'outcomes',
    }),
  },
  BASED_IN: {
    says: 'has its seat in',
    inherits: true,
    joins: to('Place', 'basedIn', { Organisation: 'organisationsBased' }),
  },
  DELIVERED_IN: {
    says: 'happens in',
    inherits: true,
    joins: to('Place', 'deliveredIn', { Programme: 'programmesDelivered', Activity: 'activitiesDelivered' }),
  },
  CONCERNS: {
    says: 'is about the place, or carries its name',
    inherits: true,
    joins: to('Place', 'concerns', {
      Organisation: 'organisationsConcerned',
      Programme: 'programmesConcerned',
      Activity: 'activitiesConcerned',
      Commitment: 'commitmentsConcerned',
      Outcome: 'outcomesConcerned',
      Source: 'sourcesConcerned',
    }),
  },
  WITHIN: { says: 'lies within', joins: [{ from: 'Place', out: 'within', to: 'Place', in: 'contains' }] },
  BROADER: {
    says: 'is narrower than',
    joins: [
      { from: 'Community', out: 'broader', to: 'Community', in: 'narrower' },
      { from: 'Theme', out: 'broader', to: 'Theme', in: 'narrower' },
    ],
  },
  LEADS_TO: {
    says: 'is said or meant to lead to',
    joins: [
      ...to('Outcome', 'outcomes', {
        Programme: 'programmes',
        Activity: 'activities',
        Commitment: 'commitments',
      }),
      { from: 'Outcome', out: 'leadsTo', to: 'Outcome', in: 'ledToBy' },
    ],
  },
  MEASURED_BY: {
    says: 'is counted or described by',
    joins: to('Measure', 'measures', {
      Programme: 'programmes',
      Activity: 'activities',
      Commitment: 'commitments',
      Outcome: 'outcomes',
      Finding: 'findings',
      Source: 'sources',
    }),
  },
  OUT_OF: {
    says: 'is a share or subset of',
    joins: [{ from: 'Measure', out: 'outOf', to: 'Measure', in: 'shares' }],
  },
  FOUND: {
    says: 'found, or claims',
    joins: [
      { from: 'Organisation', out: 'findings', to: 'Finding', in: 'foundByOrganisations' },
      { from: 'Programme', out: 'findings', to: 'Finding', in: 'foundByProgrammes' },
    ],
  },
  RECOMMENDS: {
    says: 'recommends',
    joins: [
      { from: 'Organisation', out: 'recommendations', to: 'Finding', in: 'recommendedByOrganisations' },
      { from: 'Programme', out: 'recommendations', to: 'Finding', in: 'recommendedByProgrammes' },
    ],
  },
  SUPPORTS: {
    says: 'speaks for',
    joins: [
      { from: 'Finding', out: 'supportsFindings', to: 'Finding', in: 'supportedBy' },
      { from: 'Finding', out: 'supportsOutcomes', to: 'Outcome', in: 'supportedBy' },
      { from: 'Finding', out: 'supportsTerms', to: 'Term', in: 'supportedBy' },
    ],
  },
  CHALLENGES: {
    says: 'speaks against',
    joins: [
      { from: 'Finding', out: 'challengesFindings', to: 'Finding', in: 'challengedBy' },
      { from: 'Finding', out: 'challengesOutcomes', to: 'Outcome', in: 'challengedBy' },
      { from: 'Finding', out: 'challengesTerms', to: 'Term', in: 'challengedBy' },
    ],
  },
  ABOUT: {
    says: 'is about',
    inherits: true,
    joins: [
      { from: 'Finding', out: 'communities', to: 'Community', in: 'findings' },
      { from: 'Finding', out: 'places', to: 'Place', in: 'findings' },
      { from: 'Finding', out: 'themes', to: 'Theme', in: 'findings' },
    ],
  },
  DENOTES: {
    says: 'is used for',
    joins: [{ from: 'Term', out: 'communities', to: 'Community', in: 'terms' }],
  },
  CONTESTS: {
    says: 'rejects or challenges the term',
    joins: [{ from: 'Organisation', out: 'contestedTerms', to: 'Term', in: 'contestedBy' }],
  },
  IN: {
    says: 'is a place in',
    isEvidence: true,
    joins: [{ from: 'Passage', out: 'sources', to: 'Source', in: 'passages' }],
  },
  PUBLISHED_BY: {
    says: 'is published by, or its author is',
    joins: [{ from: 'Source', out: 'publishers', to: 'Organisation', in: 'publications' }],
  },
  CITES: {
    says: 'refers to',
    joins: [
      { from: 'Passage', out: 'cites', to: 'Source', in: 'citedByPassages' },
      { from: 'Finding', out: 'cites', to: 'Source', in: 'citedByFindings' },
    ],
  },
} as const satisfies Record<string, Relationship>

export type RelationshipType = keyof typeof relationships
export const relationshipTypes = Object.keys(relationships) as RelationshipType[]
export const relationshipOf = (type: RelationshipType): Relationship => relationships[type]

/** How a place, community or theme is joined to its broader one. */
export const hierarchies = {
  Place: 'WITHIN',
  Community: 'BROADER',
  Theme: 'BROADER',
} as const satisfies Partial<Record<Kind, RelationshipType>>
