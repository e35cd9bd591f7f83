// Made from schema/ by npm run generate; never edited.

import type { DateInWords } from './values.ts'

/** Each kind: the prefix its ids begin with, the name of its lists and seed files, the field its lists are ordered by in time, and what it is. */
export const kinds = {
  Organisation: { prefix: 'org', plural: 'organisations', datedBy: null, says: 'a body that acts' },
  Programme: {
    prefix: 'programme',
    plural: 'programmes',
    datedBy: 'started',
    says: 'a named or described piece of work',
  },
  Activity: {
    prefix: 'activity',
    plural: 'activities',
    datedBy: 'held',
    says: 'a thing done inside a programme',
  },
  Commitment: {
    prefix: 'commitment',
    plural: 'commitments',
    datedBy: 'due',
    says: 'a promise, target, expectation, aspiration, plan, proposal or duty',
  },
  Outcome: {
    prefix: 'outcome',
    plural: 'outcomes',
    datedBy: null,
    says: "a result, at its level of IATI's result chain",
  },
  Measure: {
    prefix: 'measure',
    plural: 'measures',
    datedBy: 'asOf',
    says: 'one number with its words, and its basis',
  },
  Community: { prefix: 'community', plural: 'communities', datedBy: null, says: 'a group of people' },
  Term: {
    prefix: 'term',
    plural: 'terms',
    datedBy: null,
    says: 'a word or phrase used for people or for a subject, and whether it is contested',
  },
  Theme: {
    prefix: 'theme',
    plural: 'themes',
    datedBy: null,
    says: 'a subject or determinant of health, a condition or a line of service',
  },
  Place: {
    prefix: 'place',
    plural: 'places',
    datedBy: null,
    says: 'a place, with its ONS GSS code where it has one',
  },
  Finding: { prefix: 'finding', plural: 'findings', datedBy: null, says: 'a claim or a recommendation' },
  Source: {
    prefix: 'source',
    plural: 'sources',
    datedBy: null,
    says: 'a document or data set that facts here come from',
  },
  Passage: { prefix: 'passage', plural: 'passages', datedBy: null, says: 'a place in a source' },
} as const

/** Each relationship: what it says, what is so of it, its roles, and whom it joins. */
export const relationships = {
  TAKES_PART_IN: {
    says: 'takes part in, in a role',
    roles: [
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
    ],
    passiveRoles: ['RECEIVES', 'CONCERNED'],
    joins: [
      { from: 'Organisation', out: 'programmes', to: 'Programme', in: 'participants' },
      { from: 'Organisation', out: 'activities', to: 'Activity', in: 'participants' },
    ],
  },
  WORKS_WITH: {
    says: 'is linked to outside any programme',
    roles: ['SUPPLIES', 'ACKNOWLEDGES', 'ENGAGES', 'OVERSEES', 'COLLABORATES'],
    passiveRoles: [],
    joins: [{ from: 'Organisation', out: 'worksWith', to: 'Organisation', in: 'workedWithBy' }],
  },
  PART_OF: {
    says: 'is part of',
    acyclic: true,
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
    joins: [
      { from: 'Organisation', out: 'communities', to: 'Community', in: 'organisations' },
      { from: 'Programme', out: 'communities', to: 'Community', in: 'programmes' },
      { from: 'Activity', out: 'communities', to: 'Community', in: 'activities' },
      { from: 'Commitment', out: 'communities', to: 'Community', in: 'commitments' },
      { from: 'Outcome', out: 'communities', to: 'Community', in: 'outcomes' },
    ],
  },
  EMPLOYS: {
    says: 'has, or seeks, as staff or students',
    inherits: true,
    joins: [
      { from: 'Organisation', out: 'workforce', to: 'Community', in: 'employers' },
      { from: 'Programme', out: 'workforce', to: 'Community', in: 'workforceProgrammes' },
      { from: 'Activity', out: 'workforce', to: 'Community', in: 'workforceActivities' },
    ],
  },
  ADDRESSES: {
    says: 'works on',
    inherits: true,
    joins: [
      { from: 'Organisation', out: 'themes', to: 'Theme', in: 'organisations' },
      { from: 'Programme', out: 'themes', to: 'Theme', in: 'programmes' },
      { from: 'Activity', out: 'themes', to: 'Theme', in: 'activities' },
      { from: 'Commitment', out: 'themes', to: 'Theme', in: 'commitments' },
      { from: 'Outcome', out: 'themes', to: 'Theme', in: 'outcomes' },
    ],
  },
  BASED_IN: {
    says: 'has its seat in',
    inherits: true,
    locates: true,
    joins: [{ from: 'Organisation', out: 'basedIn', to: 'Place', in: 'organisationsBased' }],
  },
  DELIVERED_IN: {
    says: 'happens in',
    inherits: true,
    locates: true,
    joins: [
      { from: 'Programme', out: 'deliveredIn', to: 'Place', in: 'programmesDelivered' },
      { from: 'Activity', out: 'deliveredIn', to: 'Place', in: 'activitiesDelivered' },
    ],
  },
  CONCERNS: {
    says: 'is about the place, or carries its name',
    inherits: true,
    locates: true,
    joins: [
      { from: 'Organisation', out: 'concerns', to: 'Place', in: 'organisationsConcerned' },
      { from: 'Programme', out: 'concerns', to: 'Place', in: 'programmesConcerned' },
      { from: 'Activity', out: 'concerns', to: 'Place', in: 'activitiesConcerned' },
      { from: 'Commitment', out: 'concerns', to: 'Place', in: 'commitmentsConcerned' },
      { from: 'Outcome', out: 'concerns', to: 'Place', in: 'outcomesConcerned' },
      { from: 'Source', out: 'concerns', to: 'Place', in: 'sourcesConcerned' },
    ],
  },
  WITHIN: {
    says: 'lies within',
    hierarchy: true,
    acyclic: true,
    joins: [{ from: 'Place', out: 'within', to: 'Place', in: 'contains' }],
  },
  BROADER: {
    says: 'is narrower than',
    hierarchy: true,
    acyclic: true,
    joins: [
      { from: 'Community', out: 'broader', to: 'Community', in: 'narrower' },
      { from: 'Theme', out: 'broader', to: 'Theme', in: 'narrower' },
    ],
  },
  LEADS_TO: {
    says: 'is said or meant to lead to',
    hasStrength: true,
    joins: [
      { from: 'Programme', out: 'outcomes', to: 'Outcome', in: 'programmes' },
      { from: 'Activity', out: 'outcomes', to: 'Outcome', in: 'activities' },
      { from: 'Commitment', out: 'outcomes', to: 'Outcome', in: 'commitments' },
      { from: 'Outcome', out: 'leadsTo', to: 'Outcome', in: 'ledToBy' },
    ],
  },
  MEASURED_BY: {
    says: 'is counted or described by',
    joins: [
      { from: 'Programme', out: 'measures', to: 'Measure', in: 'programmes' },
      { from: 'Activity', out: 'measures', to: 'Measure', in: 'activities' },
      { from: 'Commitment', out: 'measures', to: 'Measure', in: 'commitments' },
      { from: 'Outcome', out: 'measures', to: 'Measure', in: 'outcomes' },
      { from: 'Finding', out: 'measures', to: 'Measure', in: 'findings' },
      { from: 'Source', out: 'measures', to: 'Measure', in: 'sources' },
    ],
  },
  OUT_OF: {
    says: 'is a share or subset of',
    acyclic: true,
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
    joins: [
      { from: 'Term', out: 'communities', to: 'Community', in: 'terms' },
      { from: 'Term', out: 'themes', to: 'Theme', in: 'terms' },
    ],
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
      { from: 'Finding', out: 'cites', to: 'Source', in: 'citedByFindings' },
      { from: 'Passage', out: 'cites', to: 'Source', in: 'citedByPassages' },
    ],
  },
} as const

/** The words that stored fields may have. */
export const words = {
  ActivityKind: [
    'WORKSHOP',
    'SCREENING',
    'TREATMENT',
    'EVENT',
    'SESSION',
    'TRAINING',
    'SUPPLY',
    'CAMPAIGN',
    'LISTENING',
    'CONSULTATION',
    'SUPPORT',
    'RECRUITMENT',
    'PLACEMENT',
    'RESEARCH',
    'PLANNING',
    'SERVICE',
  ],
  CommitmentKind: [
    'COMMITMENT',
    'TARGET',
    'EXPECTATION',
    'PRIORITY',
    'AIM',
    'ASPIRATION',
    'PLAN',
    'PROPOSAL',
    'OPTION',
    'SIGNED_UP',
    'STATUTORY_DUTY',
    'EXTERNAL_POLICY',
    'COLLECTION',
  ],
  CommitmentStatus: ['NOT_STARTED', 'IN_PROGRESS', 'IN_FORCE', 'ACHIEVED', 'MISSED', 'SUPERSEDED', 'UNKNOWN'],
  Role: [
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
    'ACKNOWLEDGES',
    'ENGAGES',
    'OVERSEES',
    'COLLABORATES',
  ],
  Strength: ['INTENDED', 'EXPECTED', 'CLAIMED', 'EARLY_SIGN', 'MEASURED'],
  Assertion: ['STATED', 'INFERRED', 'DERIVED'],
  NameStatus: ['NAMED', 'GENERIC', 'DESCRIPTIVE'],
  Lifecycle: ['ASPIRATION', 'PROPOSED', 'PLANNED', 'IN_DEVELOPMENT', 'LIVE', 'COMPLETED', 'UNKNOWN'],
  AliasKind: ['ALIAS', 'ABBREVIATION', 'SCOPED', 'MISSPELLING', 'SUGGESTED'],
  GapReason: ['NOT_STATED', 'PLACEHOLDER'],
  Precision: ['YEAR', 'SEASON', 'MONTH', 'DAY'],
  Dimension: [
    'ETHNICITY',
    'AGE',
    'SEX_AND_GENDER',
    'SEXUAL_ORIENTATION',
    'DISABILITY',
    'LANGUAGE',
    'HEALTH_CONDITION',
    'CARE_EXPERIENCE',
    'OCCUPATION',
    'EMPLOYMENT',
    'DEPRIVATION',
    'VULNERABILITY',
    'LOCALITY',
    'FAMILY',
    'GENERAL',
  ],
  FindingKind: ['CLAIM', 'RECOMMENDATION'],
  FindingStrength: ['MEASURED', 'QUALITATIVE', 'ASSERTED', 'REPORTED'],
  FindingSupport: ['CITED', 'UNCITED', 'PLACEHOLDER'],
  Qualifier: ['EXACT', 'APPROXIMATELY', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'UNQUANTIFIED'],
  Basis: [
    'ACTUAL',
    'TARGET',
    'EXPECTED',
    'PLANNED',
    'CONTEXT',
    'ELIGIBILITY',
    'DURATION',
    'FINDING',
    'COLLECTION_SIZE',
    'DOCUMENT_STRUCTURE',
  ],
  OrganisationKind: [
    'NHS_TRUST',
    'INTEGRATED_CARE_SYSTEM',
    'COUNCIL',
    'COMBINED_AUTHORITY',
    'UNIVERSITY',
    'SCHOOL',
    'CHARITY',
    'COMMUNITY_GROUP',
    'INFRASTRUCTURE_BODY',
    'COMPANY',
    'ELECTED_OFFICE',
    'POLICE_FORCE',
    'PUBLIC_BODY',
    'INTERNATIONAL_BODY',
    'PARTNERSHIP',
    'GROUP',
    'EDUCATIONAL_BODY',
    'UNSPECIFIED',
  ],
  OutcomeLevel: ['OUTPUT', 'OUTCOME', 'IMPACT'],
  OutcomeStatus: ['INTENDED', 'CLAIMED', 'EARLY_SIGN', 'ACHIEVED'],
  PassageKind: [
    'TITLE',
    'INTRODUCTION',
    'LEAD',
    'CASE',
    'BULLET',
    'HEADING',
    'REFERENCE',
    'BOILERPLATE',
    'TABLE',
    'PAGE',
    'ROW',
  ],
  PlaceKind: [
    'COUNTRY',
    'REGION',
    'COMBINED_AUTHORITY',
    'DISTRICT',
    'WARD',
    'NHS_FOOTPRINT',
    'AREA',
    'SETTING',
    'UNNAMED',
  ],
  CodeBasis: ['EXACT', 'BY_NAME', 'LIKELY', 'NEAR'],
  ProgrammeKind: [
    'PROGRAMME',
    'INITIATIVE',
    'RESEARCH',
    'NETWORK',
    'SCHEME',
    'CHARTER',
    'SERVICE_MODEL',
    'STRATEGY',
    'FACILITY',
    'COLLECTION',
    'GRANT',
  ],
  SourceKind: ['DOCUMENT', 'REPORT', 'PLAN', 'WEB_PAGE', 'LEGISLATION', 'RESEARCH', 'DATA_SET'],
  TermStatus: ['PREFERRED', 'USED', 'CONTESTED'],
  ThemeScheme: ['SUBJECT', 'DETERMINANT', 'CONDITION', 'SERVICE_LINE', 'APPROACH'],
} as const

/** What every kind stores. */
export const commonFields = [
  { name: 'id', type: 'ID', list: false, required: true, says: 'Stable across loads and safe to store.' },
  { name: 'name', type: 'Line', list: false, required: true, says: 'What it is called.' },
  {
    name: 'aliases',
    type: 'Alias',
    list: true,
    required: true,
    says: 'Other names, each with what sort of name it is.',
  },
  {
    name: 'identifiers',
    type: 'Line',
    list: true,
    required: true,
    says: 'Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR.',
  },
  { name: 'summary', type: 'Text', list: false, required: false, says: 'What it is, in our words.' },
  {
    name: 'caveats',
    type: 'Text',
    list: true,
    required: true,
    says: 'What a reader must know before relying on it.',
  },
  {
    name: 'gaps',
    type: 'Gap',
    list: true,
    required: true,
    says: 'What a reader would look for and not find, and why.',
  },
  {
    name: 'evidence',
    type: 'Passage',
    list: true,
    required: true,
    says: 'The passages that say it exists. Empty for a passage, which is evidence itself.',
  },
  {
    name: 'dataSets',
    type: 'ID',
    list: true,
    required: true,
    computed: true,
    says: 'The data sets that say it exists, by their ids: `about` says what they are.',
  },
  {
    name: 'disagreements',
    type: 'Disagreement',
    list: true,
    required: true,
    computed: true,
    says: 'What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says.',
  },
] as const

/** What each kind stores beside that. */
export const fieldsOfKinds = {
  Organisation: [
    {
      name: 'kind',
      type: 'OrganisationKind',
      list: false,
      required: true,
      says: 'What sort of body it is. Collective or unnamed actors are a GROUP.',
    },
    {
      name: 'nameStatus',
      type: 'NameStatus',
      list: false,
      required: true,
      default: 'NAMED',
      says: "Whether the name is the source's own.",
    },
  ],
  Programme: [
    { name: 'kind', type: 'ProgrammeKind', list: false, required: true, says: 'What sort of work it is.' },
    {
      name: 'lifecycle',
      type: 'Lifecycle',
      list: false,
      required: true,
      says: 'How far along it was when the source was written.',
    },
    {
      name: 'nameStatus',
      type: 'NameStatus',
      list: false,
      required: true,
      default: 'NAMED',
      says: "Whether the name is the source's own.",
    },
    { name: 'started', type: 'DateInWords', list: false, required: false, says: 'When it began, if stated.' },
    { name: 'ended', type: 'DateInWords', list: false, required: false, says: 'When it ended, if stated.' },
  ],
  Activity: [
    { name: 'kind', type: 'ActivityKind', list: false, required: true, says: 'What sort of activity it is.' },
    {
      name: 'lifecycle',
      type: 'Lifecycle',
      list: false,
      required: true,
      says: 'How far along it was when the source was written.',
    },
    {
      name: 'nameStatus',
      type: 'NameStatus',
      list: false,
      required: true,
      default: 'DESCRIPTIVE',
      says: "Whether the name is the source's own.",
    },
    {
      name: 'held',
      type: 'DateInWords',
      list: false,
      required: false,
      says: 'When it took place, if stated.',
    },
  ],
  Commitment: [
    {
      name: 'kind',
      type: 'CommitmentKind',
      list: false,
      required: true,
      says: 'What sort of promise it is.',
    },
    {
      name: 'status',
      type: 'CommitmentStatus',
      list: false,
      required: true,
      says: 'How far the source says it has come; not how far it has come since.',
    },
    {
      name: 'statusBasis',
      type: 'Text',
      list: false,
      required: true,
      says: 'What the status rests on, in our words.',
    },
    {
      name: 'due',
      type: 'DateInWords',
      list: false,
      required: false,
      says: 'When it is due, if stated. A date that has passed makes it overdue and unreported, neither achieved nor failed.',
    },
  ],
  Outcome: [
    {
      name: 'level',
      type: 'OutcomeLevel',
      list: false,
      required: true,
      says: 'Where it stands in the result chain.',
    },
    {
      name: 'status',
      type: 'OutcomeStatus',
      list: false,
      required: true,
      says: 'Whether it is intended, claimed, showing or achieved, by what the source says.',
    },
  ],
  Measure: [
    {
      name: 'value',
      type: 'Float',
      list: false,
      required: false,
      says: 'The number, in `unit`; the lower end of a range. Null where the source gives words only.',
    },
    {
      name: 'upper',
      type: 'Float',
      list: false,
      required: false,
      says: 'The upper end of a range; null where there is none.',
    },
    {
      name: 'qualifier',
      type: 'Qualifier',
      list: false,
      required: true,
      says: 'How exact the source says the number is.',
    },
    {
      name: 'wording',
      type: 'Line',
      list: false,
      required: true,
      says: 'The few words that carry the number in the source: "over 2200".',
    },
    {
      name: 'unit',
      type: 'Line',
      list: false,
      required: true,
      says: 'What one of them is: children, pairs of glasses, percent.',
    },
    { name: 'counts', type: 'Line', list: false, required: true, says: 'What is counted, or measured.' },
    {
      name: 'basis',
      type: 'Basis',
      list: false,
      required: true,
      says: 'Whether it was reached, aimed at, expected or is context only.',
    },
    {
      name: 'asOf',
      type: 'DateInWords',
      list: false,
      required: false,
      says: 'The date it holds for, if stated.',
    },
    {
      name: 'overlapGroup',
      type: 'Line',
      list: false,
      required: false,
      says: 'Measures of one group may count the same people or things; they are not to be added.',
    },
    {
      name: 'mayAggregate',
      type: 'Boolean',
      list: false,
      required: true,
      default: false,
      says: 'Whether it may be added to others of its unit. False unless the source allows it.',
    },
    {
      name: 'smallCount',
      type: 'Boolean',
      list: false,
      required: true,
      default: false,
      says: 'A count so small that breaking it down could point at people.',
    },
    {
      name: 'possibleSumOfParts',
      type: 'Boolean',
      list: false,
      required: true,
      default: false,
      says: 'It may be a sum of figures that overlap, and is kept for review.',
    },
    {
      name: 'assertion',
      type: 'Assertion',
      list: false,
      required: true,
      default: 'STATED',
      says: 'Whether the source states it or it was derived here.',
    },
    {
      name: 'derivation',
      type: 'Text',
      list: false,
      required: false,
      says: 'From what it was derived, and on which condition.',
    },
  ],
  Community: [
    {
      name: 'dimension',
      type: 'Dimension',
      list: false,
      required: true,
      says: 'What the group is defined by.',
    },
    { name: 'ages', type: 'AgeRange', list: false, required: false, says: 'The ages stated for it, if any.' },
  ],
  Term: [
    {
      name: 'status',
      type: 'TermStatus',
      list: false,
      required: true,
      says: 'Whether it is preferred, used or contested.',
    },
    {
      name: 'note',
      type: 'Text',
      list: false,
      required: false,
      says: 'What is held against it, or what is preferred.',
    },
  ],
  Theme: [
    { name: 'scheme', type: 'ThemeScheme', list: false, required: true, says: 'What sort of subject it is.' },
  ],
  Place: [
    { name: 'kind', type: 'PlaceKind', list: false, required: true, says: 'What sort of place it is.' },
    {
      name: 'code',
      type: 'GssCode',
      list: false,
      required: false,
      says: 'Its ONS GSS code, where it has one: E08000025.',
    },
    {
      name: 'vintage',
      type: 'Int',
      list: false,
      required: false,
      min: 1990,
      max: 2100,
      says: 'The year of the list that the code is from.',
    },
    {
      name: 'codeBasis',
      type: 'CodeBasis',
      list: false,
      required: false,
      says: 'How sure it is that the code is of the place that is meant.',
    },
  ],
  Finding: [
    { name: 'kind', type: 'FindingKind', list: false, required: true, says: 'A claim or a recommendation.' },
    { name: 'strength', type: 'FindingStrength', list: false, required: true, says: 'What it rests on.' },
    {
      name: 'support',
      type: 'FindingSupport',
      list: false,
      required: true,
      says: 'Whether the source cites anything for it.',
    },
  ],
  Source: [
    { name: 'kind', type: 'SourceKind', list: false, required: true, says: 'What sort of source it is.' },
    {
      name: 'year',
      type: 'Line',
      list: false,
      required: false,
      says: 'The year or years as stated: "2021–2025".',
    },
    {
      name: 'licence',
      type: 'Line',
      list: false,
      required: false,
      says: 'The licence its contents are under, if stated.',
    },
    { name: 'url', type: 'Url', list: false, required: false, says: 'Where it is, if stated.' },
  ],
  Passage: [
    { name: 'kind', type: 'PassageKind', list: false, required: true, says: 'What sort of place it is.' },
    {
      name: 'locator',
      type: 'Line',
      list: false,
      required: true,
      says: 'Where in the source: "P7" is its seventh paragraph.',
    },
    {
      name: 'section',
      type: 'Line',
      list: false,
      required: false,
      says: 'The section of the source that it is in, in our words.',
    },
    {
      name: 'url',
      type: 'Url',
      list: false,
      required: false,
      says: 'Its own address, if it has one. That of the source leads to the whole.',
    },
    {
      name: 'line',
      type: 'Int',
      list: false,
      required: false,
      min: 1,
      says: "The line of the source's text at which it begins.",
    },
    {
      name: 'placeholders',
      type: 'Line',
      list: true,
      required: true,
      says: 'Placeholders found there, where the source meant to say something and does not.',
    },
  ],
} as const

/** What every link stores. */
export const fieldsOfLinks = [
  {
    name: 'role',
    type: 'Role',
    list: false,
    required: false,
    says: 'In which role, where the relationship has roles.',
  },
  {
    name: 'strength',
    type: 'Strength',
    list: false,
    required: false,
    says: 'How strongly a link to an outcome is put; null for other links.',
  },
  {
    name: 'assertion',
    type: 'Assertion',
    list: false,
    required: true,
    default: 'STATED',
    says: 'Whether the source states the link, a person inferred it, or it was computed.',
  },
  {
    name: 'reasoning',
    type: 'Text',
    list: false,
    required: false,
    says: 'Why it was inferred, or from what it was derived. Null where it is stated.',
  },
  {
    name: 'note',
    type: 'Text',
    list: false,
    required: false,
    says: 'What else a reader must know about the link.',
  },
  { name: 'since', type: 'DateInWords', list: false, required: false, says: 'Since when, if stated.' },
  { name: 'until', type: 'DateInWords', list: false, required: false, says: 'Until when, if stated.' },
  {
    name: 'asOf',
    type: 'DateInWords',
    list: false,
    required: false,
    says: 'The date it holds for, if stated.',
  },
  {
    name: 'evidence',
    type: 'Passage',
    list: true,
    required: true,
    says: 'The passages that say so. Empty only for the link of a passage to its source, which is evidence itself.',
  },
  {
    name: 'dataSets',
    type: 'ID',
    list: true,
    required: true,
    computed: true,
    says: 'The data sets that say so, by their ids: `about` says what they are.',
  },
  {
    name: 'disagreements',
    type: 'Disagreement',
    list: true,
    required: true,
    computed: true,
    says: 'What data sets say of the link otherwise than is shown here.',
  },
] as const

/** What objects of several values store. */
export const fieldsOfObjects = {
  Disagreement: [
    { name: 'field', type: 'Line', list: false, required: true, says: 'The field that it is of.' },
    {
      name: 'value',
      type: 'Text',
      list: false,
      required: true,
      says: 'What this data set says, as text: a date in its words.',
    },
    {
      name: 'dataSet',
      type: 'ID',
      list: false,
      required: true,
      says: 'The data set that says so, by its id.',
    },
  ],
  Alias: [
    { name: 'name', type: 'Line', list: false, required: true, says: 'The name.' },
    {
      name: 'kind',
      type: 'AliasKind',
      list: false,
      required: true,
      default: 'ALIAS',
      says: 'What sort of name it is.',
    },
    {
      name: 'scope',
      type: 'Line',
      list: false,
      required: false,
      says: 'Where it means this thing, for a SCOPED name.',
    },
  ],
  Gap: [
    { name: 'about', type: 'Line', list: false, required: true, says: 'What is missing.' },
    { name: 'reason', type: 'GapReason', list: false, required: true, says: 'Why.' },
    { name: 'note', type: 'Line', list: false, required: false, says: 'What else there is to say.' },
  ],
  AgeRange: [
    { name: 'from', type: 'Int', list: false, required: true, min: 0, says: 'The lowest age.' },
    { name: 'to', type: 'Int', list: false, required: true, max: 130, says: 'The highest age.' },
  ],
} as const

export type ActivityKind = (typeof words.ActivityKind)[number]

export type CommitmentKind = (typeof words.CommitmentKind)[number]

export type CommitmentStatus = (typeof words.CommitmentStatus)[number]

export type Role = (typeof words.Role)[number]

export type Strength = (typeof words.Strength)[number]

export type Assertion = (typeof words.Assertion)[number]

export type NameStatus = (typeof words.NameStatus)[number]

export type Lifecycle = (typeof words.Lifecycle)[number]

export type AliasKind = (typeof words.AliasKind)[number]

export type GapReason = (typeof words.GapReason)[number]

export type Precision = (typeof words.Precision)[number]

export type Dimension = (typeof words.Dimension)[number]

export type FindingKind = (typeof words.FindingKind)[number]

export type FindingStrength = (typeof words.FindingStrength)[number]

export type FindingSupport = (typeof words.FindingSupport)[number]

export type Qualifier = (typeof words.Qualifier)[number]

export type Basis = (typeof words.Basis)[number]

export type OrganisationKind = (typeof words.OrganisationKind)[number]

export type OutcomeLevel = (typeof words.OutcomeLevel)[number]

export type OutcomeStatus = (typeof words.OutcomeStatus)[number]

export type PassageKind = (typeof words.PassageKind)[number]

export type PlaceKind = (typeof words.PlaceKind)[number]

export type CodeBasis = (typeof words.CodeBasis)[number]

export type ProgrammeKind = (typeof words.ProgrammeKind)[number]

export type SourceKind = (typeof words.SourceKind)[number]

export type TermStatus = (typeof words.TermStatus)[number]

export type ThemeScheme = (typeof words.ThemeScheme)[number]

/** Disagreement, as it is stored. */
export interface Disagreement {
  /** The field that it is of. */
  readonly field: string
  /** What this data set says, as text: a date in its words. */
  readonly value: string
  /** The data set that says so, by its id. */
  readonly dataSet: string
}

/** Alias, as it is stored. */
export interface Alias {
  /** The name. */
  readonly name: string
  /** What sort of name it is. */
  readonly kind: AliasKind
  /** Where it means this thing, for a SCOPED name. */
  readonly scope: string | null
}

/** Gap, as it is stored. */
export interface Gap {
  /** What is missing. */
  readonly about: string
  /** Why. */
  readonly reason: GapReason
  /** What else there is to say. */
  readonly note: string | null
}

/** AgeRange, as it is stored. */
export interface AgeRange {
  /** The lowest age. */
  readonly from: number
  /** The highest age. */
  readonly to: number
}

/** What every kind has, as it is stored. */
export interface Common {
  /** Stable across loads and safe to store. */
  readonly id: string
  /** What it is called. */
  readonly name: string
  /** Other names, each with what sort of name it is. */
  readonly aliases: readonly Alias[]
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  readonly identifiers: readonly string[]
  /** What it is, in our words. */
  readonly summary: string | null
  /** What a reader must know before relying on it. */
  readonly caveats: readonly string[]
  /** What a reader would look for and not find, and why. */
  readonly gaps: readonly Gap[]
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  readonly evidence: readonly string[]
  /** The data sets that say it exists, by their ids: `about` says what they are. */
  readonly dataSets: readonly string[]
  /** What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says. */
  readonly disagreements: readonly Disagreement[]
}

/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export interface Organisation extends Common {
  /** What sort of body it is. Collective or unnamed actors are a GROUP. */
  readonly kind: OrganisationKind
  /** Whether the name is the source's own. */
  readonly nameStatus: NameStatus
}

/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export interface Programme extends Common {
  /** What sort of work it is. */
  readonly kind: ProgrammeKind
  /** How far along it was when the source was written. */
  readonly lifecycle: Lifecycle
  /** Whether the name is the source's own. */
  readonly nameStatus: NameStatus
  /** When it began, if stated. */
  readonly started: DateInWords | null
  /** When it ended, if stated. */
  readonly ended: DateInWords | null
}

/** A thing done inside a programme: a workshop, screening, event, training, supply or campaign. */
export interface Activity extends Common {
  /** What sort of activity it is. */
  readonly kind: ActivityKind
  /** How far along it was when the source was written. */
  readonly lifecycle: Lifecycle
  /** Whether the name is the source's own. */
  readonly nameStatus: NameStatus
  /** When it took place, if stated. */
  readonly held: DateInWords | null
}

/** A promise, target, expectation, aspiration, plan, proposal or duty. */
export interface Commitment extends Common {
  /** What sort of promise it is. */
  readonly kind: CommitmentKind
  /** How far the source says it has come; not how far it has come since. */
  readonly status: CommitmentStatus
  /** What the status rests on, in our words. */
  readonly statusBasis: string
  /** When it is due, if stated. A date that has passed makes it overdue and unreported, neither achieved nor failed. */
  readonly due: DateInWords | null
}

/** A result, at its level of IATI's result chain: output, outcome or impact. */
export interface Outcome extends Common {
  /** Where it stands in the result chain. */
  readonly level: OutcomeLevel
  /** Whether it is intended, claimed, showing or achieved, by what the source says. */
  readonly status: OutcomeStatus
}

/** One number with its words, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export interface Measure extends Common {
  /** The number, in `unit`; the lower end of a range. Null where the source gives words only. */
  readonly value: number | null
  /** The upper end of a range; null where there is none. */
  readonly upper: number | null
  /** How exact the source says the number is. */
  readonly qualifier: Qualifier
  /** The few words that carry the number in the source: "over 2200". */
  readonly wording: string
  /** What one of them is: children, pairs of glasses, percent. */
  readonly unit: string
  /** What is counted, or measured. */
  readonly counts: string
  /** Whether it was reached, aimed at, expected or is context only. */
  readonly basis: Basis
  /** The date it holds for, if stated. */
  readonly asOf: DateInWords | null
  /** Measures of one group may count the same people or things; they are not to be added. */
  readonly overlapGroup: string | null
  /** Whether it may be added to others of its unit. False unless the source allows it. */
  readonly mayAggregate: boolean
  /** A count so small that breaking it down could point at people. */
  readonly smallCount: boolean
  /** It may be a sum of figures that overlap, and is kept for review. */
  readonly possibleSumOfParts: boolean
  /** Whether the source states it or it was derived here. */
  readonly assertion: Assertion
  /** From what it was derived, and on which condition. */
  readonly derivation: string | null
}

/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export interface Community extends Common {
  /** What the group is defined by. */
  readonly dimension: Dimension
  /** The ages stated for it, if any. */
  readonly ages: AgeRange | null
}

/** A word or phrase used for people or for a subject, and whether it is contested. It never relabels a group or subject. */
export interface Term extends Common {
  /** Whether it is preferred, used or contested. */
  readonly status: TermStatus
  /** What is held against it, or what is preferred. */
  readonly note: string | null
}

/** A subject or determinant of health, a condition or a line of service (a SKOS concept). */
export interface Theme extends Common {
  /** What sort of subject it is. */
  readonly scheme: ThemeScheme
}

/** A place, with its ONS GSS code where it has one. */
export interface Place extends Common {
  /** What sort of place it is. */
  readonly kind: PlaceKind
  /** Its ONS GSS code, where it has one: E08000025. */
  readonly code: string | null
  /** The year of the list that the code is from. */
  readonly vintage: number | null
  /** How sure it is that the code is of the place that is meant. */
  readonly codeBasis: CodeBasis | null
}

/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export interface Finding extends Common {
  /** A claim or a recommendation. */
  readonly kind: FindingKind
  /** What it rests on. */
  readonly strength: FindingStrength
  /** Whether the source cites anything for it. */
  readonly support: FindingSupport
}

/** A document or data set that facts here come from (a PROV entity). */
export interface Source extends Common {
  /** What sort of source it is. */
  readonly kind: SourceKind
  /** The year or years as stated: "2021–2025". */
  readonly year: string | null
  /** The licence its contents are under, if stated. */
  readonly licence: string | null
  /** Where it is, if stated. */
  readonly url: string | null
}

/** A place in a source: a paragraph, page or table. Never the source's sentences. */
export interface Passage extends Common {
  /** What sort of place it is. */
  readonly kind: PassageKind
  /** Where in the source: "P7" is its seventh paragraph. */
  readonly locator: string
  /** The section of the source that it is in, in our words. */
  readonly section: string | null
  /** Its own address, if it has one. That of the source leads to the whole. */
  readonly url: string | null
  /** The line of the source's text at which it begins. */
  readonly line: number | null
  /** Placeholders found there, where the source meant to say something and does not. */
  readonly placeholders: readonly string[]
}

/** The shape of each kind. */
export interface Shapes {
  Organisation: Organisation
  Programme: Programme
  Activity: Activity
  Commitment: Commitment
  Outcome: Outcome
  Measure: Measure
  Community: Community
  Term: Term
  Theme: Theme
  Place: Place
  Finding: Finding
  Source: Source
  Passage: Passage
}

/** What a link says of itself, as it is stored. */
export interface LinkFacts {
  /** In which role, where the relationship has roles. */
  readonly role: Role | null
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Strength | null
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: string | null
  /** What else a reader must know about the link. */
  readonly note: string | null
  /** Since when, if stated. */
  readonly since: DateInWords | null
  /** Until when, if stated. */
  readonly until: DateInWords | null
  /** The date it holds for, if stated. */
  readonly asOf: DateInWords | null
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  readonly evidence: readonly string[]
  /** The data sets that say so, by their ids: `about` says what they are. */
  readonly dataSets: readonly string[]
  /** What data sets say of the link otherwise than is shown here. */
  readonly disagreements: readonly Disagreement[]
}
