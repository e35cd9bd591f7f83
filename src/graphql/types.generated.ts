import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganisationParent, ProgrammeParent, ActivityParent, CommitmentParent, OutcomeParent, MeasureParent, CommunityParent, TermParent, ThemeParent, PlaceParent, FindingParent, SourceParent, PassageParent, DateInWordsParent, AboutParent } from './parents.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, as ISO 8601 writes it: 2022-01-31. */
  Date: { input: string; output: string; }
};

/** What data and software an answer comes from. */
export type About = {
  __typename?: 'About';
  /** How many there are of each kind. */
  counts: Array<KindCount>;
  /** SHA-256 over everything in the data, the same wherever the same seeds were loaded. */
  digest: Maybe<Scalars['String']['output']>;
  /** When it was loaded, ISO 8601. */
  loadedAt: Maybe<Scalars['String']['output']>;
  /** The software that answered. */
  software: Array<Software>;
  /** The sources, with licences: at most 100, by name. `sources` pages through all. */
  sources: Array<Source>;
  /** The version of the data: the start of its digest. Null where nothing has been loaded. */
  version: Maybe<Scalars['String']['output']>;
};

/** A thing done inside a programme: a workshop, screening, event, training, supply or campaign. */
export type Activity = Entity & Node & {
  __typename?: 'Activity';
  /** Other names, each with what sort of name it is. */
  aliases: Array<Alias>;
  /** What a reader must know before relying on it. */
  caveats: Array<Scalars['String']['output']>;
  /** Promises that are delivered through it. */
  commitments: CommitmentLinkConnection;
  /** Groups of people it is meant for, or reaches. */
  communities: CommunityLinkConnection;
  /** Its measures beside each other: what was aimed at, planned, expected and reached. At most 100 are compared. */
  comparison: Comparison;
  /** Places it is about, or that its name carries. */
  concerns: PlaceLinkConnection;
  /** Places where it happens. */
  deliveredIn: PlaceLinkConnection;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  evidence: Array<Passage>;
  /** What a reader would look for and not find, and why. */
  gaps: Array<Gap>;
  /** When it took place, if stated. */
  held: Maybe<DateInWords>;
  /** Stable across loads and safe to store. */
  id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  identifiers: Array<Scalars['String']['output']>;
  /** What sort of activity it is. */
  kind: ActivityKind;
  /** How far along it was when the source was written. */
  lifecycle: Lifecycle;
  /** Numbers that describe it. */
  measures: MeasureLinkConnection;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Whether the name is the source's own. */
  nameStatus: NameStatus;
  /** Results it is said or meant to lead to. */
  outcomes: OutcomeLinkConnection;
  /** Programmes it is part of. */
  partOf: ProgrammeLinkConnection;
  /** Who takes part, in which role. */
  participants: OrganisationLinkConnection;
  /** What it is, in our words. */
  summary: Maybe<Scalars['String']['output']>;
  /** Subjects it works on. */
  themes: ThemeLinkConnection;
  /** What it led to, or what it came from. */
  trace: Trace;
};


/** A thing done inside a programme: a workshop, screening, event, training, supply or campaign. */
export type ActivityCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A thing done inside a programme: a workshop, screening, event, training, supply or campaign. */
export type ActivityCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A thing done inside a programme: a workshop, screening, event, training, supply or campaign. */
export type ActivityConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A thing done inside a programme: a workshop, screening, event, training, supply or campaign. */
export type ActivityDeliveredInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A thing done inside a programme: a workshop, screening, event, training, supply or campaign. */
export type ActivityMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A thing done inside a programme: a workshop, screening, event, training, supply or campaign. */
export type ActivityOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A thing done inside a programme: a workshop, screening, event, training, supply or campaign. */
export type ActivityPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A thing done inside a programme: a workshop, screening, event, training, supply or campaign. */
export type ActivityParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A thing done inside a programme: a workshop, screening, event, training, supply or campaign. */
export type ActivityThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A thing done inside a programme: a workshop, screening, event, training, supply or campaign. */
export type ActivityTraceArgs = {
  assertions?: InputMaybe<Array<Assertion>>;
  depth?: Scalars['Int']['input'];
  direction?: TraceDirection;
};

/** A page of activities, by the Relay cursor connection specification. */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  /** The page, in order. */
  edges: Array<ActivityEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  facets: Array<FacetCounts>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of activities, by the Relay cursor connection specification. */
export type ActivityConnectionFacetsArgs = {
  by: Array<Facet>;
};

/** One of a list of activities. */
export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The activity. */
  node: Activity;
};

/** Conditions on activities; those given must all be met. */
export type ActivityFilter = {
  /** Over the link: promises that are delivered through it. */
  commitments?: InputMaybe<LinkCondition>;
  /** Over the link: groups of people it is meant for, or reaches. */
  communities?: InputMaybe<LinkCondition>;
  /** Over the link: places it is about, or that its name carries. */
  concerns?: InputMaybe<LinkCondition>;
  /** Over the link: places where it happens. */
  deliveredIn?: InputMaybe<LinkCondition>;
  /** Based in, delivered in or concerning any of these places, or places within them. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these: what sort of activity it is. */
  kind?: InputMaybe<Array<ActivityKind>>;
  /** Any of these: how far along it was when the source was written. */
  lifecycle?: InputMaybe<Array<Lifecycle>>;
  /** Over the link: numbers that describe it. */
  measures?: InputMaybe<LinkCondition>;
  /** Any of these: whether the name is the source's own. */
  nameStatus?: InputMaybe<Array<NameStatus>>;
  /** Over the link: results it is said or meant to lead to. */
  outcomes?: InputMaybe<LinkCondition>;
  /** Over the link: programmes it is part of. */
  partOf?: InputMaybe<LinkCondition>;
  /** Over the link: who takes part, in which role. */
  participants?: InputMaybe<LinkCondition>;
  /** Over the link: subjects it works on. */
  themes?: InputMaybe<LinkCondition>;
};

/** What sort of activity it is. */
export type ActivityKind =
  /** A campaign, video or message. */
  | 'CAMPAIGN'
  /** Consultation. */
  | 'CONSULTATION'
  /** An event. */
  | 'EVENT'
  /** Listening to people. */
  | 'LISTENING'
  /** Work placement. */
  | 'PLACEMENT'
  /** Planning or discussion. */
  | 'PLANNING'
  /** Recruitment. */
  | 'RECRUITMENT'
  /** Research. */
  | 'RESEARCH'
  /** Screening or testing of many people. */
  | 'SCREENING'
  /** A way a service works day by day. */
  | 'SERVICE'
  /** A session for a certain group. */
  | 'SESSION'
  /** Supply of things. */
  | 'SUPPLY'
  /** Support of people or bodies. */
  | 'SUPPORT'
  /** Training. */
  | 'TRAINING'
  /** Examination, treatment or an aid for a person. */
  | 'TREATMENT'
  /** A workshop. */
  | 'WORKSHOP';

/** A page of links to activities, ordered by their names. */
export type ActivityLinkConnection = {
  __typename?: 'ActivityLinkConnection';
  /** The page, in order. */
  edges: Array<ActivityLinkEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A link to one of the activities, and what the link says. */
export type ActivityLinkEdge = Link & {
  __typename?: 'ActivityLinkEdge';
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  evidence: Array<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  inherited: Scalars['Boolean']['output'];
  /** The activity at the far end. */
  node: Activity;
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /** Since when, if stated. */
  since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  strength: Maybe<Strength>;
  /** Until when, if stated. */
  until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  via: Maybe<Entity>;
};

/** A range of ages in years, both ends included. */
export type AgeRange = {
  __typename?: 'AgeRange';
  /** The lowest age. */
  from: Scalars['Int']['output'];
  /** The highest age. */
  to: Scalars['Int']['output'];
};

/** Another name of a thing. */
export type Alias = {
  __typename?: 'Alias';
  /** What sort of name it is. */
  kind: AliasKind;
  /** The name. */
  name: Scalars['String']['output'];
  /** Where it means this thing, for a SCOPED name. */
  scope: Maybe<Scalars['String']['output']>;
};

/** What sort of other name it is. */
export type AliasKind =
  /** A short form. */
  | 'ABBREVIATION'
  /** Another name. */
  | 'ALIAS'
  /** How a source misspells it. */
  | 'MISSPELLING'
  /** A name that means it in certain passages only; elsewhere it may mean another. */
  | 'SCOPED'
  /** What may be meant, waiting for review; nothing is found by it. */
  | 'SUGGESTED';

/** Where a fact or a link comes from. */
export type Assertion =
  /** It was computed, and says from what. */
  | 'DERIVED'
  /** A person read it between the lines, and says why. */
  | 'INFERRED'
  /** The source says it. */
  | 'STATED';

/** What a number is: never to be mixed up. */
export type Basis =
  /** What was counted. */
  | 'ACTUAL'
  /** How many things a collection holds. */
  | 'COLLECTION_SIZE'
  /** A statistic about the setting, not a result. */
  | 'CONTEXT'
  /** How the source is made up. */
  | 'DOCUMENT_STRUCTURE'
  /** How long. */
  | 'DURATION'
  /** Who may take part. */
  | 'ELIGIBILITY'
  /** What is expected. */
  | 'EXPECTED'
  /** A number that research reports. */
  | 'FINDING'
  /** What is planned. */
  | 'PLANNED'
  /** What is aimed at. */
  | 'TARGET';

/** Something that a name may mean. */
export type Candidate = {
  __typename?: 'Candidate';
  /** How well the name answers, from 0 to 1. Not a probability: 1 is an exact name, which may still be one of several. */
  confidence: Scalars['Float']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: EntityKind;
  /** Its own name. */
  name: Scalars['String']['output'];
  /** How the name answers. */
  reason: MatchReason;
  /** Where that name means it, if not everywhere. */
  scope: Maybe<Scalars['String']['output']>;
  /** The name, other name or identifier of it that answers. */
  text: Scalars['String']['output'];
};

/** A reference to an answer. */
export type Citation = {
  __typename?: 'Citation';
  /** SHA-256 over everything in the data; null where nothing has been loaded. */
  digest: Maybe<Scalars['String']['output']>;
  /** The day it is cited on. */
  on: Scalars['Date']['output'];
  /** SHA-256 of the operation as GraphQL's printer writes it, this field left out: white space and comments make no difference. */
  operationHash: Scalars['String']['output'];
  /** The sources, with their licences, by name. */
  sources: Array<Source>;
  /** All of it in one sentence. */
  text: Scalars['String']['output'];
  /** The variables as JSON, names in alphabetical order. */
  variables: Scalars['String']['output'];
  /** The version of the data; null where nothing has been loaded. */
  version: Maybe<Scalars['String']['output']>;
};

/** How sure it is that a code is of the place that is meant. */
export type CodeBasis =
  /** The name is the same; the source gives no code. */
  | 'BY_NAME'
  /** The place is the coded one. */
  | 'EXACT'
  /** Likely, and open to review. */
  | 'LIKELY'
  /** The coded area is near to, but not, the one that is meant. */
  | 'NEAR';

/** What is recorded between several bodies. */
export type Collaboration = {
  __typename?: 'Collaboration';
  /** The bodies, in the order in which they were named. */
  between: Array<Organisation>;
  /** How many links of these bodies were not read, as there are too many. */
  leftOut: Scalars['Int']['output'];
  /** Whether nothing is recorded between any two of them. It does not say that there is nothing. */
  nothingRecorded: Scalars['Boolean']['output'];
  /** Every two of them: 45 pairs at most. */
  pairs: Array<CollaborationPair>;
  /** Programmes and activities that all of them take part in. */
  shared: Array<Entity>;
  /** All of it in plain English. */
  statement: Scalars['String']['output'];
};

/** Two bodies and what ties them. */
export type CollaborationPair = {
  __typename?: 'CollaborationPair';
  /** The one that was named first. */
  first: Organisation;
  /** Whether nothing is recorded between the two. It does not say that there is nothing. */
  nothingRecorded: Scalars['Boolean']['output'];
  /** The other. */
  second: Organisation;
  /** The same in plain English. */
  statement: Scalars['String']['output'];
  /** All that ties them, as the first sees it. */
  ties: Array<Tie>;
};

/** A promise, target, expectation, aspiration, plan, proposal or duty. */
export type Commitment = Entity & Node & {
  __typename?: 'Commitment';
  /** Activities it is delivered through. */
  activities: ActivityLinkConnection;
  /** Other names, each with what sort of name it is. */
  aliases: Array<Alias>;
  /** What a reader must know before relying on it. */
  caveats: Array<Scalars['String']['output']>;
  /** Groups of people it is for. */
  communities: CommunityLinkConnection;
  /** Its measures beside each other: what was aimed at, planned, expected and reached. At most 100 are compared. */
  comparison: Comparison;
  /** Places it is about. */
  concerns: PlaceLinkConnection;
  /** When it is due, if stated. A date that has passed makes it overdue and unreported, neither achieved nor failed. */
  due: Maybe<DateInWords>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  evidence: Array<Passage>;
  /** What a reader would look for and not find, and why. */
  gaps: Array<Gap>;
  /** Stable across loads and safe to store. */
  id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  identifiers: Array<Scalars['String']['output']>;
  /** What sort of promise it is. */
  kind: CommitmentKind;
  /** Who made it, or whom it binds. */
  madeBy: OrganisationLinkConnection;
  /** Its numbers: targets, expectations, plans and what is recorded. */
  measures: MeasureLinkConnection;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Results it is meant to lead to. */
  outcomes: OutcomeLinkConnection;
  /** Programmes it is delivered through. */
  programmes: ProgrammeLinkConnection;
  /** What is recorded of it: numbers that were reached, then outcomes that were achieved, by name; at most 100 of each. Empty where nothing is. */
  recorded: Array<RecordedResult>;
  /**
   * How it stands on a day. What was promised, by whom, for whom, by when and through what are the other fields: `kind`, `madeBy`,
   * `communities`, `due`, `programmes`, `activities`; what is recorded since is `recorded`.
   */
  standing: PromiseStanding;
  /** How far the source says it has come; not how far it has come since. */
  status: CommitmentStatus;
  /** What the status rests on, in our words. */
  statusBasis: Scalars['String']['output'];
  /** What it is, in our words. */
  summary: Maybe<Scalars['String']['output']>;
  /** Subjects it is about. */
  themes: ThemeLinkConnection;
  /** What came of it, or who made it. */
  trace: Trace;
};


/** A promise, target, expectation, aspiration, plan, proposal or duty. */
export type CommitmentActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A promise, target, expectation, aspiration, plan, proposal or duty. */
export type CommitmentCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A promise, target, expectation, aspiration, plan, proposal or duty. */
export type CommitmentConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A promise, target, expectation, aspiration, plan, proposal or duty. */
export type CommitmentMadeByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A promise, target, expectation, aspiration, plan, proposal or duty. */
export type CommitmentMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A promise, target, expectation, aspiration, plan, proposal or duty. */
export type CommitmentOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A promise, target, expectation, aspiration, plan, proposal or duty. */
export type CommitmentProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A promise, target, expectation, aspiration, plan, proposal or duty. */
export type CommitmentStandingArgs = {
  onDate?: InputMaybe<Scalars['Date']['input']>;
};


/** A promise, target, expectation, aspiration, plan, proposal or duty. */
export type CommitmentThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A promise, target, expectation, aspiration, plan, proposal or duty. */
export type CommitmentTraceArgs = {
  assertions?: InputMaybe<Array<Assertion>>;
  depth?: Scalars['Int']['input'];
  direction?: TraceDirection;
};

/** A page of commitments, by the Relay cursor connection specification. */
export type CommitmentConnection = {
  __typename?: 'CommitmentConnection';
  /** The page, in order. */
  edges: Array<CommitmentEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  facets: Array<FacetCounts>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of commitments, by the Relay cursor connection specification. */
export type CommitmentConnectionFacetsArgs = {
  by: Array<Facet>;
};

/** One of a list of commitments. */
export type CommitmentEdge = {
  __typename?: 'CommitmentEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The commitment. */
  node: Commitment;
};

/** Conditions on commitments; those given must all be met. */
export type CommitmentFilter = {
  /** Over the link: activities it is delivered through. */
  activities?: InputMaybe<LinkCondition>;
  /** Over the link: groups of people it is for. */
  communities?: InputMaybe<LinkCondition>;
  /** Over the link: places it is about. */
  concerns?: InputMaybe<LinkCondition>;
  /** Based in, delivered in or concerning any of these places, or places within them. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these: what sort of promise it is. */
  kind?: InputMaybe<Array<CommitmentKind>>;
  /** Over the link: who made it, or whom it binds. */
  madeBy?: InputMaybe<LinkCondition>;
  /** Over the link: its numbers: targets, expectations, plans and what is recorded. */
  measures?: InputMaybe<LinkCondition>;
  /** Over the link: results it is meant to lead to. */
  outcomes?: InputMaybe<LinkCondition>;
  /** Due before this day, with nothing recorded since: overdue and unreported, which is not failed. */
  overdueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Over the link: programmes it is delivered through. */
  programmes?: InputMaybe<LinkCondition>;
  /** Standing like this on a day. */
  standing?: InputMaybe<StandingFilter>;
  /** Any of these: how far the source says it has come; not how far it has come since. */
  status?: InputMaybe<Array<CommitmentStatus>>;
  /** Over the link: subjects it is about. */
  themes?: InputMaybe<LinkCondition>;
};

/** What sort of promise it is. */
export type CommitmentKind =
  /** An aim. */
  | 'AIM'
  /** An aspiration. */
  | 'ASPIRATION'
  /** A collection of commitments. */
  | 'COLLECTION'
  /** A commitment. */
  | 'COMMITMENT'
  /** An expectation. */
  | 'EXPECTATION'
  /** A policy of somebody outside. */
  | 'EXTERNAL_POLICY'
  /** A possibility only. */
  | 'OPTION'
  /** A plan. */
  | 'PLAN'
  /** A priority. */
  | 'PRIORITY'
  /** A proposal. */
  | 'PROPOSAL'
  /** A commitment by signing up to something. */
  | 'SIGNED_UP'
  /** A duty by law. */
  | 'STATUTORY_DUTY'
  /** A target. */
  | 'TARGET';

/** A page of links to commitments, ordered by their names. */
export type CommitmentLinkConnection = {
  __typename?: 'CommitmentLinkConnection';
  /** The page, in order. */
  edges: Array<CommitmentLinkEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A link to one of the commitments, and what the link says. */
export type CommitmentLinkEdge = Link & {
  __typename?: 'CommitmentLinkEdge';
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  evidence: Array<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  inherited: Scalars['Boolean']['output'];
  /** The commitment at the far end. */
  node: Commitment;
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /** Since when, if stated. */
  since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  strength: Maybe<Strength>;
  /** Until when, if stated. */
  until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  via: Maybe<Entity>;
};

/**
 * How a promise stands on a day. A status of the source has no date, so ACHIEVED, MISSED, SUPERSEDED and IN_FORCE hold for any day asked
 * about. A due date is the days that its words may mean.
 */
export type CommitmentStanding =
  /** The source says that it was achieved. */
  | 'ACHIEVED'
  /** The day is within what the due date may mean. */
  | 'DUE'
  /** A duty or policy that holds. */
  | 'IN_FORCE'
  /** The source says that it was not achieved in time. */
  | 'MISSED'
  /** The due date is still to come. */
  | 'NOT_DUE'
  /** No date is stated by which it is due. */
  | 'NO_DUE_DATE'
  /** The due date has passed, and no result of that time is recorded. It is not failed: nobody has said. */
  | 'OVERDUE_AND_UNREPORTED'
  /** The due date has passed, and a result of that time is recorded; whether it is enough, no source says. */
  | 'REPORTED'
  /** The source says that another took its place. */
  | 'SUPERSEDED';

/** How far the source says a promise has come. */
export type CommitmentStatus =
  /** Achieved. */
  | 'ACHIEVED'
  /** A duty or policy that holds. */
  | 'IN_FORCE'
  /** Work is under way. */
  | 'IN_PROGRESS'
  /** Not achieved in time. */
  | 'MISSED'
  /** Nothing is under way. */
  | 'NOT_STARTED'
  /** Replaced by another. */
  | 'SUPERSEDED'
  /** The source does not say. */
  | 'UNKNOWN';

/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type Community = Entity & Node & {
  __typename?: 'Community';
  /** Activities that serve it. */
  activities: ActivityLinkConnection;
  /** The ages stated for it, if any. */
  ages: Maybe<AgeRange>;
  /** Other names, each with what sort of name it is. */
  aliases: Array<Alias>;
  /** Wider groups that it is part of (SKOS broader). */
  broader: CommunityLinkConnection;
  /** What a reader must know before relying on it. */
  caveats: Array<Scalars['String']['output']>;
  /** Promises made for it. */
  commitments: CommitmentLinkConnection;
  /** What the group is defined by. */
  dimension: Dimension;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  evidence: Array<Passage>;
  /** Findings about it. */
  findings: FindingLinkConnection;
  /** What a reader would look for and not find, and why. */
  gaps: Array<Gap>;
  /** Stable across loads and safe to store. */
  id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  identifiers: Array<Scalars['String']['output']>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Groups within it (SKOS narrower). */
  narrower: CommunityLinkConnection;
  /** Bodies that work for it. */
  organisations: OrganisationLinkConnection;
  /** Results for it. */
  outcomes: OutcomeLinkConnection;
  /** Programmes that serve it. */
  programmes: ProgrammeLinkConnection;
  /** What it is, in our words. */
  summary: Maybe<Scalars['String']['output']>;
  /** Words used for it, each with its status. */
  terms: TermLinkConnection;
  /** Back from it: all that is said to have contributed to outcomes that serve it, or a group within it. */
  trace: Trace;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityTraceArgs = {
  assertions?: InputMaybe<Array<Assertion>>;
  depth?: Scalars['Int']['input'];
};

/** A page of communities, by the Relay cursor connection specification. */
export type CommunityConnection = {
  __typename?: 'CommunityConnection';
  /** The page, in order. */
  edges: Array<CommunityEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  facets: Array<FacetCounts>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of communities, by the Relay cursor connection specification. */
export type CommunityConnectionFacetsArgs = {
  by: Array<Facet>;
};

/** One of a list of communities. */
export type CommunityEdge = {
  __typename?: 'CommunityEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The community. */
  node: Community;
};

/** Conditions on communities; those given must all be met. */
export type CommunityFilter = {
  /** Over the link: activities that serve it. */
  activities?: InputMaybe<LinkCondition>;
  /** Over the link: wider groups that it is part of (SKOS broader). */
  broader?: InputMaybe<LinkCondition>;
  /** Over the link: promises made for it. */
  commitments?: InputMaybe<LinkCondition>;
  /** Any of these: what the group is defined by. */
  dimension?: InputMaybe<Array<Dimension>>;
  /** Over the link: findings about it. */
  findings?: InputMaybe<LinkCondition>;
  /** Over the link: groups within it (SKOS narrower). */
  narrower?: InputMaybe<LinkCondition>;
  /** Over the link: bodies that work for it. */
  organisations?: InputMaybe<LinkCondition>;
  /** Over the link: results for it. */
  outcomes?: InputMaybe<LinkCondition>;
  /** Over the link: programmes that serve it. */
  programmes?: InputMaybe<LinkCondition>;
  /** Over the link: words used for it, each with its status. */
  terms?: InputMaybe<LinkCondition>;
};

/** A page of links to communities, ordered by their names. */
export type CommunityLinkConnection = {
  __typename?: 'CommunityLinkConnection';
  /** The page, in order. */
  edges: Array<CommunityLinkEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A link to one of the communities, and what the link says. */
export type CommunityLinkEdge = Link & {
  __typename?: 'CommunityLinkEdge';
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  evidence: Array<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  inherited: Scalars['Boolean']['output'];
  /** The community at the far end. */
  node: Community;
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /** Since when, if stated. */
  since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  strength: Maybe<Strength>;
  /** Until when, if stated. */
  until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  via: Maybe<Entity>;
};

/**
 * Measures of one thing beside each other, in their own words. Context, who may take part, how long, and how a collection or the source
 * is made up are apart: they are no results.
 */
export type Comparison = {
  __typename?: 'Comparison';
  /** Numbers that are no results. */
  context: Array<Measure>;
  /** What is aimed at or reached: measures of the same unit with the same words for what is counted stand together. */
  things: Array<MeasuredThing>;
  /** All that was reached, and its sum where it may be added. */
  total: MeasureTotal;
};

/** How a name that was begun may go on. */
export type Completion = {
  __typename?: 'Completion';
  /** What has the name. */
  node: Entity;
  /** How the name answers. */
  reason: MatchReason;
  /** The name as it stands. */
  text: Scalars['String']['output'];
};

/** What is counted in the cells of a matrix. */
export type Counting =
  /** Findings. */
  | 'FINDINGS'
  /** Organisations. */
  | 'ORGANISATIONS'
  /** Outcomes. */
  | 'OUTCOMES'
  /** Programmes. */
  | 'PROGRAMMES';

/** A matrix of two dimensions. */
export type Coverage = {
  __typename?: 'Coverage';
  /** One cell; null where the matrix has no such row or column. */
  cell: Maybe<CoverageCell>;
  /** The cells, row by row. */
  cells: CoverageCellConnection;
  /** The columns: by name, or in the order of their words; at most 200. */
  columns: Array<CoverageValue>;
  /** How many columns did not fit. */
  columnsCut: Scalars['Int']['output'];
  /** How many different things are in the cells altogether. Cells overlap, so this is not their sum. */
  counted: Scalars['Int']['output'];
  /** The counts: a list for each row, with a number for each column. */
  counts: Array<Array<Scalars['Int']['output']>>;
  /** The rows: by name, or in the order of their words; at most 200. */
  rows: Array<CoverageValue>;
  /** How many rows did not fit. */
  rowsCut: Scalars['Int']['output'];
};


/** A matrix of two dimensions. */
export type CoverageCellArgs = {
  column: Scalars['ID']['input'];
  row: Scalars['ID']['input'];
};


/** A matrix of two dimensions. */
export type CoverageCellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  empty?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a row and a column meet. */
export type CoverageCell = {
  __typename?: 'CoverageCell';
  /** Its column. */
  column: CoverageLabel;
  /** How many things it has; none is an answer, and means that nothing is recorded here. */
  count: Scalars['Int']['output'];
  /** Those things, by id. */
  items: EntityConnection;
  /** Its row. */
  row: CoverageLabel;
};


/** Where a row and a column meet. */
export type CoverageCellItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of cells. */
export type CoverageCellConnection = {
  __typename?: 'CoverageCellConnection';
  /** The page, in order. */
  edges: Array<CoverageCellEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many cells there are in all, under the same condition. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list of cells. */
export type CoverageCellEdge = {
  __typename?: 'CoverageCellEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The cell. */
  node: CoverageCell;
};

/** A dimension of a matrix. A programme counts by its own links and those of the activities in it; an organisation by its own and those of the programmes and activities that it takes part in, unless it only receives or is only concerned; outcomes and findings by their own. */
export type CoverageDimension =
  /** Groups of people: by SERVES, and ABOUT for findings. */
  | 'COMMUNITY'
  /** How far along those programmes are. */
  | 'LIFECYCLE'
  /** The kind of the organisations that are counted, that take part in a programme or in what leads to an outcome, or that found a finding. */
  | 'ORGANISATION_KIND'
  /** Places: by BASED_IN, DELIVERED_IN and CONCERNS, and ABOUT for findings. */
  | 'PLACE'
  /** The kind of the programmes that are counted, that an organisation takes part in, that lead to an outcome, or that found a finding. */
  | 'PROGRAMME_KIND'
  /** Subjects: by ADDRESSES, and ABOUT for findings. */
  | 'THEME';

/** Which row or column a cell is in. */
export type CoverageLabel = {
  __typename?: 'CoverageLabel';
  /** The id of the community, theme or place, or the word itself. */
  id: Scalars['ID']['output'];
  /** Its name, or the word. */
  label: Scalars['String']['output'];
};

/** A row or a column. */
export type CoverageValue = {
  __typename?: 'CoverageValue';
  /** The id of the community, theme or place, or the word itself. */
  id: Scalars['ID']['output'];
  /** Its name, or the word. */
  label: Scalars['String']['output'];
  /** How many different things it has, whether or not the other dimension has them. */
  total: Scalars['Int']['output'];
};

/** A date as the source words it, and the days it may mean. */
export type DateInWords = {
  __typename?: 'DateInWords';
  /** The first day it may mean. */
  earliest: Scalars['Date']['output'];
  /** The date in EDTF (ISO 8601-2, level 1): 2022-21. */
  edtf: Scalars['String']['output'];
  /** The last day it may mean. */
  latest: Scalars['Date']['output'];
  /** How precise it is. */
  precision: Precision;
  /** The source's few words: Spring 2022. */
  words: Scalars['String']['output'];
};

/** The order of a list of dated things. What has no date stands last, or first when descending. */
export type DatedOrder =
  /** By the last day its date may mean, earliest first. */
  | 'DATE_ASC'
  /** By the last day its date may mean, latest first. */
  | 'DATE_DESC'
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** What a group of people is defined by. */
export type Dimension =
  /** Age. */
  | 'AGE'
  /** Having been in care. */
  | 'CARE_EXPERIENCE'
  /** Deprivation or disadvantage. */
  | 'DEPRIVATION'
  /** Disability. */
  | 'DISABILITY'
  /** Being in or out of work. */
  | 'EMPLOYMENT'
  /** Ethnicity or ancestry, as the source words it. */
  | 'ETHNICITY'
  /** Place in a family. */
  | 'FAMILY'
  /** Several or none of these. */
  | 'GENERAL'
  /** A health condition or being a patient. */
  | 'HEALTH_CONDITION'
  /** Language. */
  | 'LANGUAGE'
  /** Where people live. */
  | 'LOCALITY'
  /** Work or study. */
  | 'OCCUPATION'
  /** Sexual orientation and gender identity. */
  | 'SEXUAL_ORIENTATION'
  /** Sex or gender. */
  | 'SEX_AND_GENDER'
  /** Vulnerability or risk. */
  | 'VULNERABILITY';

/** What every kind of thing here has. */
export type Entity = {
  /** Other names, each with what sort of name it is. */
  aliases: Array<Alias>;
  /** What a reader must know before relying on it. */
  caveats: Array<Scalars['String']['output']>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  evidence: Array<Passage>;
  /** What a reader would look for and not find, and why. */
  gaps: Array<Gap>;
  /** Stable across loads and safe to store. */
  id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  identifiers: Array<Scalars['String']['output']>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What it is, in our words. */
  summary: Maybe<Scalars['String']['output']>;
};

/** A page of things of any kind. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The page, in order. */
  edges: Array<EntityEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list of things of any kind. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The thing. */
  node: Entity;
};

/** The kinds of node. */
export type EntityKind =
  /** A thing done inside a programme. */
  | 'ACTIVITY'
  /** A promise, target, plan or duty. */
  | 'COMMITMENT'
  /** A group of people. */
  | 'COMMUNITY'
  /** A claim or a recommendation. */
  | 'FINDING'
  /** One number with its words. */
  | 'MEASURE'
  /** A body that acts. */
  | 'ORGANISATION'
  /** A result: output, outcome or impact. */
  | 'OUTCOME'
  /** A place in a source. */
  | 'PASSAGE'
  /** A place with or without a code. */
  | 'PLACE'
  /** A named or described piece of work. */
  | 'PROGRAMME'
  /** A document or data set. */
  | 'SOURCE'
  /** A word or phrase used for people. */
  | 'TERM'
  /** A subject or determinant of health, or a condition. */
  | 'THEME';

/** Whom to leave out of suggestions. */
export type ExclusionInput = {
  /** These organisations: at most 50 ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Bodies of these kinds. Collective and unnamed bodies, which nobody can write to, are left out unless the list says otherwise: [] leaves out no kind. */
  kinds?: Array<OrganisationKind>;
  /** Bodies that are here only because they publish: that take part in nothing, serve nobody and are linked to nobody. */
  publishersOnly?: Scalars['Boolean']['input'];
};

/** What a list can be counted by. What a kind does not have is refused. */
export type Facet =
  /** Groups that it serves, is about or denotes; a narrower one counts for the broader ones too. */
  | 'COMMUNITY'
  /** What sort it is: its kind, or the dimension of a community, the scheme of a theme, the level of an outcome, the basis of a measure. Terms have none. */
  | 'KIND'
  /** Places that it is based or delivered in, concerns or is about; a place counts for those that it lies within too. */
  | 'PLACE'
  /** Roles in which organisations take part in a programme or activity, or an organisation in work. Others have none. */
  | 'ROLE'
  /** Sources that say it exists; for a passage, the one that it is in. */
  | 'SOURCE'
  /** How it stands: the lifecycle of a programme or activity, the status of a commitment, outcome or term, whether a finding is supported. Others have none. */
  | 'STATUS'
  /** Subjects that it works on or is about; a narrower one counts for the broader ones too. */
  | 'THEME'
  /** The year of the last day that its date may mean: when a programme began, an activity was held, a commitment is due, a measure was taken. Others have none. */
  | 'YEAR';

/** A list counted by one property or link. */
export type FacetCounts = {
  __typename?: 'FacetCounts';
  /** What it is counted by. */
  by: Facet;
  /** How many values there are beyond those. */
  cut: Scalars['Int']['output'];
  /** The values, most first, then by label: at most 100. */
  values: Array<FacetValue>;
};

/** One value, and how many have it. */
export type FacetValue = {
  __typename?: 'FacetValue';
  /** The id of a theme, community, place or source; for others the word or year itself. */
  id: Scalars['ID']['output'];
  /** Its name, or the word or year. */
  label: Scalars['String']['output'];
  /** How many of the list have it. */
  total: Scalars['Int']['output'];
};

/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type Finding = Entity & Node & {
  __typename?: 'Finding';
  /** Other names, each with what sort of name it is. */
  aliases: Array<Alias>;
  /** What a reader must know before relying on it. */
  caveats: Array<Scalars['String']['output']>;
  /** Findings that speak against it. */
  challengedBy: FindingLinkConnection;
  /** Findings it speaks against. */
  challengesFindings: FindingLinkConnection;
  /** Results it speaks against. */
  challengesOutcomes: OutcomeLinkConnection;
  /** Terms it speaks against. */
  challengesTerms: TermLinkConnection;
  /** Sources it rests on. */
  cites: SourceLinkConnection;
  /** Groups of people it is about. */
  communities: CommunityLinkConnection;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  evidence: Array<Passage>;
  /** Bodies that found or claim it. */
  foundByOrganisations: OrganisationLinkConnection;
  /** Programmes that found it. */
  foundByProgrammes: ProgrammeLinkConnection;
  /** What a reader would look for and not find, and why. */
  gaps: Array<Gap>;
  /** Stable across loads and safe to store. */
  id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  identifiers: Array<Scalars['String']['output']>;
  /** A claim or a recommendation. */
  kind: FindingKind;
  /** Its numbers. */
  measures: MeasureLinkConnection;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Places it is about. */
  places: PlaceLinkConnection;
  /** Bodies that recommend it. */
  recommendedByOrganisations: OrganisationLinkConnection;
  /** Programmes that recommend it. */
  recommendedByProgrammes: ProgrammeLinkConnection;
  /** What it rests on. */
  strength: FindingStrength;
  /** What it is, in our words. */
  summary: Maybe<Scalars['String']['output']>;
  /** Whether the source cites anything for it. */
  support: FindingSupport;
  /** Findings that speak for it. */
  supportedBy: FindingLinkConnection;
  /** Findings it speaks for. */
  supportsFindings: FindingLinkConnection;
  /** Results it speaks for. */
  supportsOutcomes: OutcomeLinkConnection;
  /** Terms it speaks for. */
  supportsTerms: TermLinkConnection;
  /** Subjects it is about. */
  themes: ThemeLinkConnection;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingChallengedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingChallengesFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingChallengesOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingChallengesTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingFoundByOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingFoundByProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingRecommendedByOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingRecommendedByProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingSupportsFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingSupportsOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingSupportsTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation, how strong it is, and whether the source backs it. */
export type FindingThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of findings, by the Relay cursor connection specification. */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** The page, in order. */
  edges: Array<FindingEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  facets: Array<FacetCounts>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of findings, by the Relay cursor connection specification. */
export type FindingConnectionFacetsArgs = {
  by: Array<Facet>;
};

/** One of a list of findings. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: Finding;
};

/** Conditions on findings; those given must all be met. */
export type FindingFilter = {
  /** Over the link: findings that speak against it. */
  challengedBy?: InputMaybe<LinkCondition>;
  /** Over the link: findings it speaks against. */
  challengesFindings?: InputMaybe<LinkCondition>;
  /** Over the link: results it speaks against. */
  challengesOutcomes?: InputMaybe<LinkCondition>;
  /** Over the link: terms it speaks against. */
  challengesTerms?: InputMaybe<LinkCondition>;
  /** Over the link: sources it rests on. */
  cites?: InputMaybe<LinkCondition>;
  /** Over the link: groups of people it is about. */
  communities?: InputMaybe<LinkCondition>;
  /** Over the link: bodies that found or claim it. */
  foundByOrganisations?: InputMaybe<LinkCondition>;
  /** Over the link: programmes that found it. */
  foundByProgrammes?: InputMaybe<LinkCondition>;
  /** Any of these: a claim or a recommendation. */
  kind?: InputMaybe<Array<FindingKind>>;
  /** Over the link: its numbers. */
  measures?: InputMaybe<LinkCondition>;
  /** Over the link: places it is about. */
  places?: InputMaybe<LinkCondition>;
  /** Over the link: bodies that recommend it. */
  recommendedByOrganisations?: InputMaybe<LinkCondition>;
  /** Over the link: programmes that recommend it. */
  recommendedByProgrammes?: InputMaybe<LinkCondition>;
  /** Any of these: what it rests on. */
  strength?: InputMaybe<Array<FindingStrength>>;
  /** Any of these: whether the source cites anything for it. */
  support?: InputMaybe<Array<FindingSupport>>;
  /** Over the link: findings that speak for it. */
  supportedBy?: InputMaybe<LinkCondition>;
  /** Over the link: findings it speaks for. */
  supportsFindings?: InputMaybe<LinkCondition>;
  /** Over the link: results it speaks for. */
  supportsOutcomes?: InputMaybe<LinkCondition>;
  /** Over the link: terms it speaks for. */
  supportsTerms?: InputMaybe<LinkCondition>;
  /** Over the link: subjects it is about. */
  themes?: InputMaybe<LinkCondition>;
};

/** A claim or a recommendation. */
export type FindingKind =
  /** A claim. */
  | 'CLAIM'
  /** A recommendation. */
  | 'RECOMMENDATION';

/** A page of links to findings, ordered by their names. */
export type FindingLinkConnection = {
  __typename?: 'FindingLinkConnection';
  /** The page, in order. */
  edges: Array<FindingLinkEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A link to one of the findings, and what the link says. */
export type FindingLinkEdge = Link & {
  __typename?: 'FindingLinkEdge';
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  evidence: Array<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  inherited: Scalars['Boolean']['output'];
  /** The finding at the far end. */
  node: Finding;
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /** Since when, if stated. */
  since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  strength: Maybe<Strength>;
  /** Until when, if stated. */
  until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  via: Maybe<Entity>;
};

/** What a finding rests on. */
export type FindingStrength =
  /** The source's own word. */
  | 'ASSERTED'
  /** Measurement. */
  | 'MEASURED'
  /** What people said, studied. */
  | 'QUALITATIVE'
  /** The word of others, reported. */
  | 'REPORTED';

/** Whether the source backs a finding. */
export type FindingSupport =
  /** It cites something. */
  | 'CITED'
  /** It has a placeholder where the reference should be. */
  | 'PLACEHOLDER'
  /** It cites nothing. */
  | 'UNCITED';

/** Something a reader would look for and not find. What is neither here nor recorded is simply not recorded by us. */
export type Gap = {
  __typename?: 'Gap';
  /** What is missing. */
  about: Scalars['String']['output'];
  /** What else there is to say. */
  note: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: GapReason;
};

/** A question about what is missing. */
export type GapQuestion =
  /** Commitments with no programme or activity through which they are delivered. */
  | 'COMMITMENTS_WITHOUT_PROGRAMME'
  /** Communities that just one organisation serves, by itself or in work that it takes part in. Collective actors count as organisations. */
  | 'COMMUNITIES_OF_ONE_ORGANISATION'
  /** Communities that findings are about, and that no programme or activity serves, nor any narrower one. */
  | 'COMMUNITIES_WITHOUT_PROGRAMME'
  /** Districts that nothing is based, delivered or about, nor any place within them; and those that are there only inside the name of a body. */
  | 'DISTRICTS_WITHOUT_MENTION'
  /** Programmes with no outcome, neither their own nor of an activity in them. */
  | 'PROGRAMMES_WITHOUT_OUTCOME';

/** Why something is missing. */
export type GapReason =
  /** The source does not state it. */
  | 'NOT_STATED'
  /** The source has a placeholder where it should be. */
  | 'PLACEHOLDER';

/** A part of a text that answers what was searched for. Offsets count UTF-16 code units, as JavaScript and Java do. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Where it has ended: the offset after its last character. */
  end: Scalars['Int']['output'];
  /** Where it begins. */
  start: Scalars['Int']['output'];
};

/** Somebody who works with both. */
export type Introducer = {
  __typename?: 'Introducer';
  /** The one who could introduce them. */
  organisation: Organisation;
  /** What it does with the asker, or in the programme, as the asker sees it. */
  withAsker: Array<Tie>;
  /** What it does with the body that is suggested, as the introducer sees it. */
  withSuggested: Array<Tie>;
};

/** How many there are of one kind. */
export type KindCount = {
  __typename?: 'KindCount';
  /** The kind. */
  kind: EntityKind;
  /** How many. */
  total: Scalars['Int']['output'];
};

/** How far along a piece of work was when the source was written. */
export type Lifecycle =
  /** Somebody would like it. */
  | 'ASPIRATION'
  /** It is done. */
  | 'COMPLETED'
  /** It is being made. */
  | 'IN_DEVELOPMENT'
  /** It is under way. */
  | 'LIVE'
  /** It is planned. */
  | 'PLANNED'
  /** It has been proposed. */
  | 'PROPOSED'
  /** The source does not say. */
  | 'UNKNOWN';

/** A link as the edge of a connection: what it says, and which passages say so. */
export type Link = {
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  evidence: Array<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  inherited: Scalars['Boolean']['output'];
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /** Since when, if stated. */
  since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  strength: Maybe<Strength>;
  /** Until when, if stated. */
  until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  via: Maybe<Entity>;
};

/** A condition over a link: give exactly one of anyOf, allOf and exists. */
export type LinkCondition = {
  /** Linked to every one of these ids. For places, communities and themes, or to something within each. */
  allOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Linked to any of these ids. For places, communities and themes, or to anything within them. */
  anyOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By a link asserted in any of these ways: [STATED] looks past what was inferred or derived. */
  assertions?: InputMaybe<Array<Assertion>>;
  /** True: linked to something. False: linked to nothing, as far as is recorded here. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a link in any of these roles. */
  roles?: InputMaybe<Array<Role>>;
};

/** Which way a link goes. */
export type LinkDirection =
  /** Against the way of the path. */
  | 'BACKWARD'
  /** The way of the path. */
  | 'FORWARD';

/** Which links; those given must all hold. */
export type LinkFilter = {
  /** Asserted in any of these ways: leave INFERRED and DERIVED out to see only what sources state. */
  assertions?: InputMaybe<Array<Assertion>>;
  /** In any of these roles. */
  roles?: InputMaybe<Array<Role>>;
  /** Put in any of these strengths. */
  strengths?: InputMaybe<Array<Strength>>;
};

/** How two things are linked. */
export type Linkage = {
  __typename?: 'Linkage';
  /** False where a bound cut the search short, so that a better path may be missing. */
  complete: Scalars['Boolean']['output'];
  /** Things that were avoided and that would link the two if they were let in. Empty where there is a path, or where there would be none even so. */
  letIn: Array<Entity>;
  /** Whether there is a path as it was asked for. */
  linked: Scalars['Boolean']['output'];
  /** Why there is none, in words. Null where there is one. */
  notLinked: Maybe<Scalars['String']['output']>;
  /** Things with so many links that they were not walked through. */
  notWalkedThrough: Array<Entity>;
  /** The paths, best first. A step costs 1, and each thing on the way the natural logarithm of one more than the number of its links, so that a rare link comes before one that many have (after Adamic and Adar, Friends and neighbors on the Web, 2003). */
  paths: Array<Path>;
};

/** What one name of a column may mean. */
export type MappedName = {
  __typename?: 'MappedName';
  /** What it may mean, best first: at most five. */
  candidates: Array<Candidate>;
  /** The id that it means beyond doubt: the only thing here that bears the name or identifier exactly, and everywhere. Null for a tie, a likeness, or a name that means it in certain passages only. */
  decided: Maybe<Scalars['ID']['output']>;
  /** How many more there are that answer less well or as well. */
  more: Scalars['Int']['output'];
  /** The name as it was given. */
  name: Scalars['String']['output'];
};

/** Why something was found. */
export type Match = {
  __typename?: 'Match';
  /** The parts of the text that answer, in order. */
  highlights: Array<Highlight>;
  /** How it was found. */
  reason: MatchReason;
  /** Where that name means this thing, if not everywhere. */
  scope: Maybe<Scalars['String']['output']>;
  /** The word for people by which a group was found; null for anything else. */
  term: Maybe<Term>;
  /** The name, identifier, summary or word that answered. */
  text: Scalars['String']['output'];
};

/** How something was found, the surest first. */
export type MatchReason =
  /** It is a short form of it. */
  | 'ABBREVIATION'
  /** It is another name of it. */
  | 'ALIAS'
  /** It is its name, whatever the case, accents and punctuation. */
  | 'EXACT_NAME'
  /** A name is like it, or has some of its words. */
  | 'FUZZY'
  /** It is an identifier of it. */
  | 'IDENTIFIER'
  /** A source misspells it so. */
  | 'MISSPELLING'
  /** A name begins like this. */
  | 'PREFIX'
  /** It means it in certain passages only; elsewhere it may mean another. */
  | 'SCOPED'
  /** Its words are in the summary. */
  | 'SUMMARY'
  /** It is a word used for the group. */
  | 'TERM'
  /** All its telling words are in a name, perhaps with another ending. */
  | 'WORDS';

/** One number with the words that said it, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type Measure = Entity & Node & {
  __typename?: 'Measure';
  /** Activities it describes. */
  activities: ActivityLinkConnection;
  /** Other names, each with what sort of name it is. */
  aliases: Array<Alias>;
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states it or it was derived here. */
  assertion: Assertion;
  /** Whether it was reached, aimed at, expected or is context only. */
  basis: Basis;
  /** What a reader must know before relying on it. */
  caveats: Array<Scalars['String']['output']>;
  /** Promises it belongs to. */
  commitments: CommitmentLinkConnection;
  /** What is counted, or measured. */
  counts: Scalars['String']['output'];
  /** From what it was derived, and on which condition. */
  derivation: Maybe<Scalars['String']['output']>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  evidence: Array<Passage>;
  /** Findings that it is the number of. */
  findings: FindingLinkConnection;
  /** What a reader would look for and not find, and why. */
  gaps: Array<Gap>;
  /** Stable across loads and safe to store. */
  id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  identifiers: Array<Scalars['String']['output']>;
  /** Whether it may be added to others of its unit. False unless the source allows it. */
  mayAggregate: Scalars['Boolean']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The measure that it is a share or subset of: its denominator. */
  outOf: MeasureLinkConnection;
  /** Results it counts or describes. */
  outcomes: OutcomeLinkConnection;
  /** Measures of one group may count the same people or things; they are not to be added. */
  overlapGroup: Maybe<Scalars['String']['output']>;
  /** It may be a sum of figures that overlap, and is kept for review. */
  possibleSumOfParts: Scalars['Boolean']['output'];
  /** Programmes it describes. */
  programmes: ProgrammeLinkConnection;
  /** How exact the source says the number is. */
  qualifier: Qualifier;
  /** Measures that are shares or subsets of it. */
  shares: MeasureLinkConnection;
  /** A count so small that breaking it down could point at people. */
  smallCount: Scalars['Boolean']['output'];
  /** Sources whose own make-up it describes. */
  sources: SourceLinkConnection;
  /** What it is, in our words. */
  summary: Maybe<Scalars['String']['output']>;
  /** What one of them is: children, pairs of glasses, percent. */
  unit: Scalars['String']['output'];
  /** The upper end of a range; null where there is none. */
  upper: Maybe<Scalars['Float']['output']>;
  /** The number, in `unit`; the lower end of a range. Null where the source gives words only. */
  value: Maybe<Scalars['Float']['output']>;
  /** The few words that carry the number in the source: "over 2200". */
  wording: Scalars['String']['output'];
};


/** One number with the words that said it, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** One number with the words that said it, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** One number with the words that said it, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** One number with the words that said it, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureOutOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** One number with the words that said it, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** One number with the words that said it, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** One number with the words that said it, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** One number with the words that said it, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of measures, by the Relay cursor connection specification. */
export type MeasureConnection = {
  __typename?: 'MeasureConnection';
  /** The page, in order. */
  edges: Array<MeasureEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  facets: Array<FacetCounts>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of measures, by the Relay cursor connection specification. */
export type MeasureConnectionFacetsArgs = {
  by: Array<Facet>;
};

/** One of a list of measures. */
export type MeasureEdge = {
  __typename?: 'MeasureEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The measure. */
  node: Measure;
};

/** Conditions on measures; those given must all be met. */
export type MeasureFilter = {
  /** Over the link: activities it describes. */
  activities?: InputMaybe<LinkCondition>;
  /** Any of these: whether the source states it or it was derived here. */
  assertion?: InputMaybe<Array<Assertion>>;
  /** Any of these: whether it was reached, aimed at, expected or is context only. */
  basis?: InputMaybe<Array<Basis>>;
  /** Over the link: promises it belongs to. */
  commitments?: InputMaybe<LinkCondition>;
  /** Over the link: findings that it is the number of. */
  findings?: InputMaybe<LinkCondition>;
  /** Over the link: the measure that it is a share or subset of: its denominator. */
  outOf?: InputMaybe<LinkCondition>;
  /** Over the link: results it counts or describes. */
  outcomes?: InputMaybe<LinkCondition>;
  /** Over the link: programmes it describes. */
  programmes?: InputMaybe<LinkCondition>;
  /** Any of these: how exact the source says the number is. */
  qualifier?: InputMaybe<Array<Qualifier>>;
  /** Over the link: measures that are shares or subsets of it. */
  shares?: InputMaybe<LinkCondition>;
  /** Over the link: sources whose own make-up it describes. */
  sources?: InputMaybe<LinkCondition>;
};

/** A page of links to measures, ordered by their names. */
export type MeasureLinkConnection = {
  __typename?: 'MeasureLinkConnection';
  /** The page, in order. */
  edges: Array<MeasureLinkEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A link to one of the measures, and what the link says. */
export type MeasureLinkEdge = Link & {
  __typename?: 'MeasureLinkEdge';
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  evidence: Array<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  inherited: Scalars['Boolean']['output'];
  /** The measure at the far end. */
  node: Measure;
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /** Since when, if stated. */
  since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  strength: Maybe<Strength>;
  /** Until when, if stated. */
  until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  via: Maybe<Entity>;
};

/** Numbers that were reached, and their sum. It is given only where each may be added (`mayAggregate`), none can count what another counts (`overlapGroup`), and all have one unit. */
export type MeasureTotal = {
  __typename?: 'MeasureTotal';
  /** The numbers, each by itself. */
  measures: Array<Measure>;
  /** Why there is no sum; null where there is. */
  reason: Maybe<Scalars['String']['output']>;
  /** The unit of the sum; null where there is none. */
  unit: Maybe<Scalars['String']['output']>;
  /** The sum; null where they are not to be added. */
  value: Maybe<Scalars['Float']['output']>;
};

/** What was aimed at, planned, expected and reached of the same thing. Each list is empty where nothing is recorded. */
export type MeasuredThing = {
  __typename?: 'MeasuredThing';
  /** What was reached since, or at a time that is not stated. */
  actual: Array<Measure>;
  /** Where it began: the first of several that were reached at different dates. */
  baseline: Array<Measure>;
  /** What is counted. */
  counts: Scalars['String']['output'];
  /** What is expected. */
  expected: Array<Measure>;
  /** What is planned. */
  planned: Array<Measure>;
  /** How far it has come; null where unit, basis and time do not allow it. */
  progress: Maybe<Progress>;
  /** Why there is no progress; null where there is. */
  progressReason: Maybe<Scalars['String']['output']>;
  /** What is aimed at. */
  target: Array<Measure>;
  /** What one of them is. */
  unit: Scalars['String']['output'];
};

/** A page of what is missing, by name. */
export type MissingConnection = {
  __typename?: 'MissingConnection';
  /** The page, in order. */
  edges: Array<MissingEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One thing that lacks something. */
export type MissingEdge = {
  __typename?: 'MissingEdge';
  /** What shows it, at most 20: the findings about a community, who made a commitment, the activities of a programme, the body whose name has the district, the one organisation. */
  because: Array<Entity>;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The thing that lacks something. */
  node: Entity;
  /** What it lacks, in words. It means that nothing is recorded here, never that there is nothing. */
  why: Scalars['String']['output'];
};

/** Whose a name is. */
export type NameStatus =
  /** Our description, as the source gives no name. */
  | 'DESCRIPTIVE'
  /** A common word that the source uses as a name. */
  | 'GENERIC'
  /** The source's own name for it. */
  | 'NAMED';

/** What is needed: any of these. Each counts for a part of the score; require makes a part a condition. */
export type NeedInput = {
  /** Groups of people to be reached: at most 50 ids of communities. */
  communities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What sort of body. */
  kinds?: InputMaybe<Array<OrganisationKind>>;
  /** Where: at most 50 ids of places. */
  places?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In which role it has experience: in any work. */
  roles?: InputMaybe<Array<Role>>;
  /** Subjects to be worked on: at most 50 ids of themes. */
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Anything with an id (Relay object identification). */
export type Node = {
  /** Stable across loads and safe to store. */
  id: Scalars['ID']['output'];
};

/** The order of a list. */
export type Order =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type Organisation = Entity & Node & {
  __typename?: 'Organisation';
  /** Activities it takes part in, with its role in each. */
  activities: ActivityLinkConnection;
  /** Other names, each with what sort of name it is. */
  aliases: Array<Alias>;
  /** Places where it has its seat. */
  basedIn: PlaceLinkConnection;
  /** What a reader must know before relying on it. */
  caveats: Array<Scalars['String']['output']>;
  /** What it promised, or what binds it. */
  commitments: CommitmentLinkConnection;
  /** Groups of people it works for. */
  communities: CommunityLinkConnection;
  /** Places it is about, or that its name carries. */
  concerns: PlaceLinkConnection;
  /** Words it rejects or challenges. */
  contestedTerms: TermLinkConnection;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  evidence: Array<Passage>;
  /** What it found, or claims. */
  findings: FindingLinkConnection;
  /** What a reader would look for and not find, and why. */
  gaps: Array<Gap>;
  /** Stable across loads and safe to store. */
  id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  identifiers: Array<Scalars['String']['output']>;
  /** What sort of body it is. Collective or unnamed actors are a GROUP. */
  kind: OrganisationKind;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Whether the name is the source's own. */
  nameStatus: NameStatus;
  /** Bodies it is part of. */
  partOf: OrganisationLinkConnection;
  /** Every body it works with, by name, and what ties the two: shared programmes and activities, work that is part of other work, and direct links. At most 100 programmes and activities of it, 150 PART_OF links around those, 100 bodies in each and 100 direct links in each direction are read; leftOut says how many were not. */
  partners: PartnerConnection;
  /** Bodies that are part of it. */
  parts: OrganisationLinkConnection;
  /** Programmes it takes part in, with its role in each. */
  programmes: ProgrammeLinkConnection;
  /** Sources it published or wrote. */
  publications: SourceLinkConnection;
  /** What it recommends. */
  recommendations: FindingLinkConnection;
  /** What it is, in our words. */
  summary: Maybe<Scalars['String']['output']>;
  /** Subjects it works on. */
  themes: ThemeLinkConnection;
  /** What came of what it promised and takes part in; back, nothing comes before a body that acts. */
  trace: Trace;
  /** Bodies linked to it outside any programme, where the source starts the link there. */
  workedWithBy: OrganisationLinkConnection;
  /** Bodies it is linked to outside any programme, where the source starts the link here. */
  worksWith: OrganisationLinkConnection;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationBasedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationContestedTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PartnerFilter>;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationTraceArgs = {
  assertions?: InputMaybe<Array<Assertion>>;
  depth?: Scalars['Int']['input'];
  direction?: TraceDirection;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationWorkedWithByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type OrganisationWorksWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of organisations, by the Relay cursor connection specification. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The page, in order. */
  edges: Array<OrganisationEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  facets: Array<FacetCounts>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of organisations, by the Relay cursor connection specification. */
export type OrganisationConnectionFacetsArgs = {
  by: Array<Facet>;
};

/** One of a list of organisations. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The organisation. */
  node: Organisation;
};

/** Conditions on organisations; those given must all be met. */
export type OrganisationFilter = {
  /** Over the link: activities it takes part in, with its role in each. */
  activities?: InputMaybe<LinkCondition>;
  /** Over the link: places where it has its seat. */
  basedIn?: InputMaybe<LinkCondition>;
  /** Over the link: what it promised, or what binds it. */
  commitments?: InputMaybe<LinkCondition>;
  /** Over the link: groups of people it works for. */
  communities?: InputMaybe<LinkCondition>;
  /** Over the link: places it is about, or that its name carries. */
  concerns?: InputMaybe<LinkCondition>;
  /** Over the link: words it rejects or challenges. */
  contestedTerms?: InputMaybe<LinkCondition>;
  /** Over the link: what it found, or claims. */
  findings?: InputMaybe<LinkCondition>;
  /** Based in, delivered in or concerning any of these places, or places within them. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these: what sort of body it is. Collective or unnamed actors are a GROUP. */
  kind?: InputMaybe<Array<OrganisationKind>>;
  /** Any of these: whether the name is the source's own. */
  nameStatus?: InputMaybe<Array<NameStatus>>;
  /** Over the link: bodies it is part of. */
  partOf?: InputMaybe<LinkCondition>;
  /** Over the link: bodies that are part of it. */
  parts?: InputMaybe<LinkCondition>;
  /** Over the link: programmes it takes part in, with its role in each. */
  programmes?: InputMaybe<LinkCondition>;
  /** Over the link: sources it published or wrote. */
  publications?: InputMaybe<LinkCondition>;
  /** Over the link: what it recommends. */
  recommendations?: InputMaybe<LinkCondition>;
  /** Over the link: subjects it works on. */
  themes?: InputMaybe<LinkCondition>;
  /** Over the link: bodies linked to it outside any programme, where the source starts the link there. */
  workedWithBy?: InputMaybe<LinkCondition>;
  /** Over the link: bodies it is linked to outside any programme, where the source starts the link here. */
  worksWith?: InputMaybe<LinkCondition>;
};

/** What sort of body it is. */
export type OrganisationKind =
  /** A charity. */
  | 'CHARITY'
  /** A combined authority. */
  | 'COMBINED_AUTHORITY'
  /** A community organisation or group. */
  | 'COMMUNITY_GROUP'
  /** A company. */
  | 'COMPANY'
  /** A local council. */
  | 'COUNCIL'
  /** An elected office. */
  | 'ELECTED_OFFICE'
  /** A collective or unnamed actor. */
  | 'GROUP'
  /** A body that supports voluntary, community and social enterprise organisations. */
  | 'INFRASTRUCTURE_BODY'
  /** An NHS integrated care system. */
  | 'INTEGRATED_CARE_SYSTEM'
  /** An international body. */
  | 'INTERNATIONAL_BODY'
  /** An NHS trust or foundation trust. */
  | 'NHS_TRUST'
  /** A partnership of bodies. */
  | 'PARTNERSHIP'
  /** A police force. */
  | 'POLICE_FORCE'
  /** Another national public body. */
  | 'PUBLIC_BODY'
  /** A school. */
  | 'SCHOOL'
  /** A university. */
  | 'UNIVERSITY';

/** A page of links to organisations, ordered by their names. */
export type OrganisationLinkConnection = {
  __typename?: 'OrganisationLinkConnection';
  /** The page, in order. */
  edges: Array<OrganisationLinkEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A link to one of the organisations, and what the link says. */
export type OrganisationLinkEdge = Link & {
  __typename?: 'OrganisationLinkEdge';
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  evidence: Array<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  inherited: Scalars['Boolean']['output'];
  /** The organisation at the far end. */
  node: Organisation;
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /** Since when, if stated. */
  since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  strength: Maybe<Strength>;
  /** Until when, if stated. */
  until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  via: Maybe<Entity>;
};

/** A result, at its level of IATI's result chain: output, outcome or impact. */
export type Outcome = Entity & Node & {
  __typename?: 'Outcome';
  /** Activities said or meant to lead to it. */
  activities: ActivityLinkConnection;
  /** Other names, each with what sort of name it is. */
  aliases: Array<Alias>;
  /** What a reader must know before relying on it. */
  caveats: Array<Scalars['String']['output']>;
  /** Findings that speak against it. */
  challengedBy: FindingLinkConnection;
  /** Promises meant to lead to it. */
  commitments: CommitmentLinkConnection;
  /** Groups of people it is about. */
  communities: CommunityLinkConnection;
  /** Its measures beside each other: what was aimed at, planned, expected and reached. At most 100 are compared. */
  comparison: Comparison;
  /** Places it is about. */
  concerns: PlaceLinkConnection;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  evidence: Array<Passage>;
  /** What a reader would look for and not find, and why. */
  gaps: Array<Gap>;
  /** Stable across loads and safe to store. */
  id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  identifiers: Array<Scalars['String']['output']>;
  /** Results further along the chain. */
  leadsTo: OutcomeLinkConnection;
  /** Results earlier in the chain. */
  ledToBy: OutcomeLinkConnection;
  /** Where it stands in the result chain. */
  level: OutcomeLevel;
  /** Numbers that count or describe it. */
  measures: MeasureLinkConnection;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Programmes said or meant to lead to it. */
  programmes: ProgrammeLinkConnection;
  /** Whether it is intended, claimed, showing or achieved, by what the source says. */
  status: OutcomeStatus;
  /** What it is, in our words. */
  summary: Maybe<Scalars['String']['output']>;
  /** Findings that speak for it. */
  supportedBy: FindingLinkConnection;
  /** Subjects it is about. */
  themes: ThemeLinkConnection;
  /** What it leads to, or all that is said to have contributed to it. */
  trace: Trace;
};


/** A result, at its level of IATI's result chain: output, outcome or impact. */
export type OutcomeActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A result, at its level of IATI's result chain: output, outcome or impact. */
export type OutcomeChallengedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A result, at its level of IATI's result chain: output, outcome or impact. */
export type OutcomeCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A result, at its level of IATI's result chain: output, outcome or impact. */
export type OutcomeCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A result, at its level of IATI's result chain: output, outcome or impact. */
export type OutcomeConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A result, at its level of IATI's result chain: output, outcome or impact. */
export type OutcomeLeadsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A result, at its level of IATI's result chain: output, outcome or impact. */
export type OutcomeLedToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A result, at its level of IATI's result chain: output, outcome or impact. */
export type OutcomeMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A result, at its level of IATI's result chain: output, outcome or impact. */
export type OutcomeProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A result, at its level of IATI's result chain: output, outcome or impact. */
export type OutcomeSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A result, at its level of IATI's result chain: output, outcome or impact. */
export type OutcomeThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A result, at its level of IATI's result chain: output, outcome or impact. */
export type OutcomeTraceArgs = {
  assertions?: InputMaybe<Array<Assertion>>;
  depth?: Scalars['Int']['input'];
  direction?: TraceDirection;
};

/** A page of outcomes, by the Relay cursor connection specification. */
export type OutcomeConnection = {
  __typename?: 'OutcomeConnection';
  /** The page, in order. */
  edges: Array<OutcomeEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  facets: Array<FacetCounts>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of outcomes, by the Relay cursor connection specification. */
export type OutcomeConnectionFacetsArgs = {
  by: Array<Facet>;
};

/** One of a list of outcomes. */
export type OutcomeEdge = {
  __typename?: 'OutcomeEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The outcome. */
  node: Outcome;
};

/** Conditions on outcomes; those given must all be met. */
export type OutcomeFilter = {
  /** Over the link: activities said or meant to lead to it. */
  activities?: InputMaybe<LinkCondition>;
  /** Over the link: findings that speak against it. */
  challengedBy?: InputMaybe<LinkCondition>;
  /** Over the link: promises meant to lead to it. */
  commitments?: InputMaybe<LinkCondition>;
  /** Over the link: groups of people it is about. */
  communities?: InputMaybe<LinkCondition>;
  /** Over the link: places it is about. */
  concerns?: InputMaybe<LinkCondition>;
  /** Based in, delivered in or concerning any of these places, or places within them. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Over the link: results further along the chain. */
  leadsTo?: InputMaybe<LinkCondition>;
  /** Over the link: results earlier in the chain. */
  ledToBy?: InputMaybe<LinkCondition>;
  /** Any of these: where it stands in the result chain. */
  level?: InputMaybe<Array<OutcomeLevel>>;
  /** Over the link: numbers that count or describe it. */
  measures?: InputMaybe<LinkCondition>;
  /** Over the link: programmes said or meant to lead to it. */
  programmes?: InputMaybe<LinkCondition>;
  /** Any of these: whether it is intended, claimed, showing or achieved, by what the source says. */
  status?: InputMaybe<Array<OutcomeStatus>>;
  /** Over the link: findings that speak for it. */
  supportedBy?: InputMaybe<LinkCondition>;
  /** Over the link: subjects it is about. */
  themes?: InputMaybe<LinkCondition>;
};

/** The levels of IATI's result chain. */
export type OutcomeLevel =
  /** What changed in the longer run. */
  | 'IMPACT'
  /** What changed for people. */
  | 'OUTCOME'
  /** What was done or given, counted. */
  | 'OUTPUT';

/** A page of links to outcomes, ordered by their names. */
export type OutcomeLinkConnection = {
  __typename?: 'OutcomeLinkConnection';
  /** The page, in order. */
  edges: Array<OutcomeLinkEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A link to one of the outcomes, and what the link says. */
export type OutcomeLinkEdge = Link & {
  __typename?: 'OutcomeLinkEdge';
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  evidence: Array<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  inherited: Scalars['Boolean']['output'];
  /** The outcome at the far end. */
  node: Outcome;
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /** Since when, if stated. */
  since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  strength: Maybe<Strength>;
  /** Until when, if stated. */
  until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  via: Maybe<Entity>;
};

/** What the source says of a result. */
export type OutcomeStatus =
  /** It is reported as reached. */
  | 'ACHIEVED'
  /** It is said, without a number. */
  | 'CLAIMED'
  /** First signs are reported. */
  | 'EARLY_SIGN'
  /** It is meant. */
  | 'INTENDED';

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last edge; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** How much a part counts. */
export type PartWeight = {
  /** The part. */
  part: SuggestionPart;
  /** 0, which switches it off, or more. Only the proportions between weights matter. */
  weight: Scalars['Float']['input'];
};

/** A page of partners. */
export type PartnerConnection = {
  __typename?: 'PartnerConnection';
  /** The partners of this page. */
  edges: Array<PartnerEdge>;
  /** How many links around the body were not read, as there are too many; 0 where the list is complete. */
  leftOut: Scalars['Int']['output'];
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many partners there are in all that meet the conditions. */
  totalCount: Scalars['Int']['output'];
};

/** A partner, and what ties it to the body whose partner it is. */
export type PartnerEdge = {
  __typename?: 'PartnerEdge';
  /** The firmest of the ties: STATED where any of them is. */
  assertion: Assertion;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The partner. */
  node: Organisation;
  /** The earliest start that any tie gives; null where none does. */
  since: Maybe<DateInWords>;
  /** All that ties the two, of what was asked for: the same work first, then parts of work, then direct links. */
  ties: Array<Tie>;
};

/** Which partners, by which ties; conditions on ties must all hold of the same tie. */
export type PartnerFilter = {
  /** The tie is asserted in any of these ways: leave INFERRED and DERIVED out to see only what sources state. */
  assertions?: InputMaybe<Array<Assertion>>;
  /** The shared work serves any of these communities, or narrower ones: at most 50 ids. No direct link meets this. */
  communities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The shared work is delivered in or concerns any of these places, or places within them: at most 50 ids. No direct link meets this. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these: what sort of body the partner is. */
  kind?: InputMaybe<Array<OrganisationKind>>;
  /** The partner's role is any of these. A direct link has a role on the side where it starts. */
  roles?: InputMaybe<Array<Role>>;
  /** The shared work addresses any of these themes, or narrower ones: at most 50 ids. No direct link meets this. */
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A body that might be worked with, and why. It is computed from recorded links, never stored, and no recorded link itself. */
export type PartnerSuggestion = {
  __typename?: 'PartnerSuggestion';
  /** Whether the two work together already, or the body takes part in the programme. */
  alreadyPartners: Scalars['Boolean']['output'];
  /** Who works with both and might introduce them, by name. */
  introducers: Array<Introducer>;
  /** The body. */
  organisation: Organisation;
  /** Every part in which something is sought, those with nothing to show included. */
  parts: Array<SuggestionScore>;
  /** The sum of weight × value over its parts, divided by the sum of their weights: 0 to 1, to six decimals. */
  score: Scalars['Float']['output'];
  /** The reasons in a sentence. */
  sentence: Scalars['String']['output'];
  /** What they do together already. Unlike the suggestion, this is recorded. */
  ties: Array<Tie>;
};

/** A page of suggestions: computed for this question, never stored. */
export type PartnerSuggestionConnection = {
  __typename?: 'PartnerSuggestionConnection';
  /** The suggestions of this page. */
  edges: Array<PartnerSuggestionEdge>;
  /** How many sought things (beyond 100) and partners of the asker (beyond 50) were not looked at. */
  leftOut: Scalars['Int']['output'];
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Sought things with more than 1,000 links, which tell nobody apart and count for nothing: name narrower ones. */
  tooCommon: Array<Entity>;
  /** How many suggestions there are in all. */
  totalCount: Scalars['Int']['output'];
  /** What of all that is sought found nobody who may be suggested, and why. */
  unmet: Array<UnmetNeed>;
};

/** A suggestion in its list. */
export type PartnerSuggestionEdge = {
  __typename?: 'PartnerSuggestionEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The suggestion. */
  node: PartnerSuggestion;
};

/** A place in a source: a paragraph, page or table. Never the source's sentences. */
export type Passage = Entity & Node & {
  __typename?: 'Passage';
  /** Other names, each with what sort of name it is. */
  aliases: Array<Alias>;
  /** What a reader must know before relying on it. */
  caveats: Array<Scalars['String']['output']>;
  /** Sources it refers to. */
  cites: SourceLinkConnection;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  evidence: Array<Passage>;
  /** What a reader would look for and not find, and why. */
  gaps: Array<Gap>;
  /** Stable across loads and safe to store. */
  id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  identifiers: Array<Scalars['String']['output']>;
  /** What sort of place it is. */
  kind: PassageKind;
  /** The line of the source's text at which it begins. */
  line: Maybe<Scalars['Int']['output']>;
  /** Where in the source: "P7" is its seventh paragraph. */
  locator: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Placeholders found there, where the source meant to say something and does not. */
  placeholders: Array<Scalars['String']['output']>;
  /** The source it is in. */
  source: Source;
  /** The source it is in, as a connection of one. `source` is shorter. */
  sources: SourceLinkConnection;
  /** What it is, in our words. */
  summary: Maybe<Scalars['String']['output']>;
};


/** A place in a source: a paragraph, page or table. Never the source's sentences. */
export type PassageCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place in a source: a paragraph, page or table. Never the source's sentences. */
export type PassageSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of passages, by the Relay cursor connection specification. */
export type PassageConnection = {
  __typename?: 'PassageConnection';
  /** The page, in order. */
  edges: Array<PassageEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  facets: Array<FacetCounts>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of passages, by the Relay cursor connection specification. */
export type PassageConnectionFacetsArgs = {
  by: Array<Facet>;
};

/** One of a list of passages. */
export type PassageEdge = {
  __typename?: 'PassageEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passage. */
  node: Passage;
};

/** Conditions on passages; those given must all be met. */
export type PassageFilter = {
  /** Over the link: sources it refers to. */
  cites?: InputMaybe<LinkCondition>;
  /** Any of these: what sort of place it is. */
  kind?: InputMaybe<Array<PassageKind>>;
  /** Over the link: the source it is in, as a connection of one. `source` is shorter. */
  sources?: InputMaybe<LinkCondition>;
};

/** What sort of place in a source it is. */
export type PassageKind =
  /** Navigation and the like. */
  | 'BOILERPLATE'
  /** A point of a list. */
  | 'BULLET'
  /** Part of a case study. */
  | 'CASE'
  /** A heading. */
  | 'HEADING'
  /** Its introduction. */
  | 'INTRODUCTION'
  /** The lead of a section. */
  | 'LEAD'
  /** A page. */
  | 'PAGE'
  /** A reference. */
  | 'REFERENCE'
  /** A table. */
  | 'TABLE'
  /** Its title. */
  | 'TITLE';

/** A page of links to passages, ordered by their names. */
export type PassageLinkConnection = {
  __typename?: 'PassageLinkConnection';
  /** The page, in order. */
  edges: Array<PassageLinkEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A link to one of the passages, and what the link says. */
export type PassageLinkEdge = Link & {
  __typename?: 'PassageLinkEdge';
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  evidence: Array<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  inherited: Scalars['Boolean']['output'];
  /** The passage at the far end. */
  node: Passage;
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /** Since when, if stated. */
  since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  strength: Maybe<Strength>;
  /** Until when, if stated. */
  until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  via: Maybe<Entity>;
};

/** One way from one thing to another. */
export type Path = {
  __typename?: 'Path';
  /** What it costs, to six decimals; for ordering. */
  cost: Scalars['Float']['output'];
  /** How many steps it has. */
  length: Scalars['Int']['output'];
  /** What it leads over, both ends included. */
  nodes: Array<Entity>;
  /** Its steps, in order. */
  steps: Array<PathStep>;
};

/** What a path may not lead through. */
export type PathAvoid = {
  /** Anything with more links than this: it links everything to everything. */
  degreeAbove?: InputMaybe<Scalars['Int']['input']>;
  /** These things: the NHS, a region. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Anything of these kinds. */
  kinds?: InputMaybe<Array<EntityKind>>;
};

/** One link of a step. */
export type PathLink = {
  __typename?: 'PathLink';
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Which way it goes. */
  direction: LinkDirection;
  /** The passages that say so. */
  evidence: Array<Passage>;
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** The relationship: TAKES_PART_IN. */
  relationship: Scalars['String']['output'];
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /** What the relationship says, from its beginning to its end. */
  says: Scalars['String']['output'];
};

/** One step of a path: all that links two things directly. */
export type PathStep = {
  __typename?: 'PathStep';
  /** Where the step begins. */
  from: Entity;
  /** The links between the two: at least one. */
  links: Array<PathLink>;
  /** Where it ends. */
  to: Entity;
};

/** A place, with its ONS GSS code where it has one. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** Activities that are about it, or carry its name. */
  activitiesConcerned: ActivityLinkConnection;
  /** Activities that happen here. */
  activitiesDelivered: ActivityLinkConnection;
  /** Other names, each with what sort of name it is. */
  aliases: Array<Alias>;
  /** What a reader must know before relying on it. */
  caveats: Array<Scalars['String']['output']>;
  /** Its ONS GSS code, where it has one: E08000025. */
  code: Maybe<Scalars['String']['output']>;
  /** How sure it is that the code is of the place that is meant. */
  codeBasis: Maybe<CodeBasis>;
  /** Promises about it. */
  commitmentsConcerned: CommitmentLinkConnection;
  /** Places within it, one step down. */
  contains: PlaceLinkConnection;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  evidence: Array<Passage>;
  /** Findings about it. */
  findings: FindingLinkConnection;
  /** What a reader would look for and not find, and why. */
  gaps: Array<Gap>;
  /** Stable across loads and safe to store. */
  id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  identifiers: Array<Scalars['String']['output']>;
  /** What sort of place it is. */
  kind: PlaceKind;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Bodies that have their seat here. */
  organisationsBased: OrganisationLinkConnection;
  /** Bodies that are about it, or carry its name. */
  organisationsConcerned: OrganisationLinkConnection;
  /** Results about it. */
  outcomesConcerned: OutcomeLinkConnection;
  /** Programmes that are about it, or carry its name. */
  programmesConcerned: ProgrammeLinkConnection;
  /** Programmes that happen here. */
  programmesDelivered: ProgrammeLinkConnection;
  /** Sources about it. */
  sourcesConcerned: SourceLinkConnection;
  /** What it is, in our words. */
  summary: Maybe<Scalars['String']['output']>;
  /** The year of the list that the code is from. */
  vintage: Maybe<Scalars['Int']['output']>;
  /** Places it lies within. */
  within: PlaceLinkConnection;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceActivitiesConcernedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceActivitiesDeliveredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceCommitmentsConcernedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceOrganisationsBasedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceOrganisationsConcernedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceOutcomesConcernedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceProgrammesConcernedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceProgrammesDeliveredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceSourcesConcernedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of places, by the Relay cursor connection specification. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The page, in order. */
  edges: Array<PlaceEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  facets: Array<FacetCounts>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of places, by the Relay cursor connection specification. */
export type PlaceConnectionFacetsArgs = {
  by: Array<Facet>;
};

/** One of a list of places. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: Place;
};

/** Conditions on places; those given must all be met. */
export type PlaceFilter = {
  /** Over the link: activities that are about it, or carry its name. */
  activitiesConcerned?: InputMaybe<LinkCondition>;
  /** Over the link: activities that happen here. */
  activitiesDelivered?: InputMaybe<LinkCondition>;
  /** Any of these: how sure it is that the code is of the place that is meant. */
  codeBasis?: InputMaybe<Array<CodeBasis>>;
  /** Over the link: promises about it. */
  commitmentsConcerned?: InputMaybe<LinkCondition>;
  /** Over the link: places within it, one step down. */
  contains?: InputMaybe<LinkCondition>;
  /** Over the link: findings about it. */
  findings?: InputMaybe<LinkCondition>;
  /** Any of these: what sort of place it is. */
  kind?: InputMaybe<Array<PlaceKind>>;
  /** Over the link: bodies that have their seat here. */
  organisationsBased?: InputMaybe<LinkCondition>;
  /** Over the link: bodies that are about it, or carry its name. */
  organisationsConcerned?: InputMaybe<LinkCondition>;
  /** Over the link: results about it. */
  outcomesConcerned?: InputMaybe<LinkCondition>;
  /** Over the link: programmes that are about it, or carry its name. */
  programmesConcerned?: InputMaybe<LinkCondition>;
  /** Over the link: programmes that happen here. */
  programmesDelivered?: InputMaybe<LinkCondition>;
  /** Over the link: sources about it. */
  sourcesConcerned?: InputMaybe<LinkCondition>;
  /** Over the link: places it lies within. */
  within?: InputMaybe<LinkCondition>;
};

/** What sort of place it is. */
export type PlaceKind =
  /** An area without an official edge. */
  | 'AREA'
  /** The area of a combined authority. */
  | 'COMBINED_AUTHORITY'
  /** A country. */
  | 'COUNTRY'
  /** A local authority district. */
  | 'DISTRICT'
  /** The area of an NHS body. */
  | 'NHS_FOOTPRINT'
  /** A region. */
  | 'REGION'
  /** A kind of place, such as schools. */
  | 'SETTING'
  /** Places that the source does not name. */
  | 'UNNAMED'
  /** An electoral ward of a certain vintage. */
  | 'WARD';

/** A page of links to places, ordered by their names. */
export type PlaceLinkConnection = {
  __typename?: 'PlaceLinkConnection';
  /** The page, in order. */
  edges: Array<PlaceLinkEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A link to one of the places, and what the link says. */
export type PlaceLinkEdge = Link & {
  __typename?: 'PlaceLinkEdge';
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  evidence: Array<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  inherited: Scalars['Boolean']['output'];
  /** The place at the far end. */
  node: Place;
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /** Since when, if stated. */
  since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  strength: Maybe<Strength>;
  /** Until when, if stated. */
  until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  via: Maybe<Entity>;
};

/** How precise a date is. */
export type Precision =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** A season of a year. */
  | 'SEASON'
  /** A year. */
  | 'YEAR';

/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type Programme = Entity & Node & {
  __typename?: 'Programme';
  /** What is done in it. */
  activities: ActivityLinkConnection;
  /** Other names, each with what sort of name it is. */
  aliases: Array<Alias>;
  /** What a reader must know before relying on it. */
  caveats: Array<Scalars['String']['output']>;
  /** Promises that are delivered through it. */
  commitments: CommitmentLinkConnection;
  /** Groups of people it is meant for, or reaches. */
  communities: CommunityLinkConnection;
  /** Its measures beside each other: what was aimed at, planned, expected and reached. At most 100 are compared. */
  comparison: Comparison;
  /** Places it is about, or that its name carries. */
  concerns: PlaceLinkConnection;
  /** Places where it happens. */
  deliveredIn: PlaceLinkConnection;
  /** When it ended, if stated. */
  ended: Maybe<DateInWords>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  evidence: Array<Passage>;
  /** What it found. */
  findings: FindingLinkConnection;
  /** What a reader would look for and not find, and why. */
  gaps: Array<Gap>;
  /** Stable across loads and safe to store. */
  id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  identifiers: Array<Scalars['String']['output']>;
  /** What sort of work it is. */
  kind: ProgrammeKind;
  /** How far along it was when the source was written. */
  lifecycle: Lifecycle;
  /** Numbers that describe it. */
  measures: MeasureLinkConnection;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Whether the name is the source's own. */
  nameStatus: NameStatus;
  /** Results it is said or meant to lead to. */
  outcomes: OutcomeLinkConnection;
  /** Programmes it is part of. */
  partOf: ProgrammeLinkConnection;
  /** Who takes part, in which role. */
  participants: OrganisationLinkConnection;
  /** Programmes that are part of it. */
  parts: ProgrammeLinkConnection;
  /** What it recommends. */
  recommendations: FindingLinkConnection;
  /** When it began, if stated. */
  started: Maybe<DateInWords>;
  /** What it is, in our words. */
  summary: Maybe<Scalars['String']['output']>;
  /** Subjects it works on. */
  themes: ThemeLinkConnection;
  /** What it led to, or what it came from. */
  trace: Trace;
};


/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type ProgrammeActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type ProgrammeCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type ProgrammeCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type ProgrammeConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type ProgrammeDeliveredInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type ProgrammeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type ProgrammeMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type ProgrammeOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type ProgrammePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type ProgrammeParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type ProgrammePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type ProgrammeRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type ProgrammeThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type ProgrammeTraceArgs = {
  assertions?: InputMaybe<Array<Assertion>>;
  depth?: Scalars['Int']['input'];
  direction?: TraceDirection;
};

/** A page of programmes, by the Relay cursor connection specification. */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  /** The page, in order. */
  edges: Array<ProgrammeEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  facets: Array<FacetCounts>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of programmes, by the Relay cursor connection specification. */
export type ProgrammeConnectionFacetsArgs = {
  by: Array<Facet>;
};

/** One of a list of programmes. */
export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The programme. */
  node: Programme;
};

/** Conditions on programmes; those given must all be met. */
export type ProgrammeFilter = {
  /** Over the link: what is done in it. */
  activities?: InputMaybe<LinkCondition>;
  /** Over the link: promises that are delivered through it. */
  commitments?: InputMaybe<LinkCondition>;
  /** Over the link: groups of people it is meant for, or reaches. */
  communities?: InputMaybe<LinkCondition>;
  /** Over the link: places it is about, or that its name carries. */
  concerns?: InputMaybe<LinkCondition>;
  /** Over the link: places where it happens. */
  deliveredIn?: InputMaybe<LinkCondition>;
  /** Over the link: what it found. */
  findings?: InputMaybe<LinkCondition>;
  /** Based in, delivered in or concerning any of these places, or places within them. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these: what sort of work it is. */
  kind?: InputMaybe<Array<ProgrammeKind>>;
  /** Any of these: how far along it was when the source was written. */
  lifecycle?: InputMaybe<Array<Lifecycle>>;
  /** Over the link: numbers that describe it. */
  measures?: InputMaybe<LinkCondition>;
  /** Any of these: whether the name is the source's own. */
  nameStatus?: InputMaybe<Array<NameStatus>>;
  /** Over the link: results it is said or meant to lead to. */
  outcomes?: InputMaybe<LinkCondition>;
  /** Over the link: programmes it is part of. */
  partOf?: InputMaybe<LinkCondition>;
  /** Over the link: who takes part, in which role. */
  participants?: InputMaybe<LinkCondition>;
  /** Over the link: programmes that are part of it. */
  parts?: InputMaybe<LinkCondition>;
  /** Over the link: what it recommends. */
  recommendations?: InputMaybe<LinkCondition>;
  /** Over the link: subjects it works on. */
  themes?: InputMaybe<LinkCondition>;
};

/** What sort of work it is. */
export type ProgrammeKind =
  /** A charter with an award. */
  | 'CHARTER'
  /** A collection of commitments. */
  | 'COLLECTION'
  /** A building or centre. */
  | 'FACILITY'
  /** An initiative without the shape of a programme. */
  | 'INITIATIVE'
  /** A network of people. */
  | 'NETWORK'
  /** A programme. */
  | 'PROGRAMME'
  /** Research. */
  | 'RESEARCH'
  /** A scheme run by others that bodies join. */
  | 'SCHEME'
  /** A way of giving a service. */
  | 'SERVICE_MODEL'
  /** A strategy or published plan. */
  | 'STRATEGY';

/** A page of links to programmes, ordered by their names. */
export type ProgrammeLinkConnection = {
  __typename?: 'ProgrammeLinkConnection';
  /** The page, in order. */
  edges: Array<ProgrammeLinkEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A link to one of the programmes, and what the link says. */
export type ProgrammeLinkEdge = Link & {
  __typename?: 'ProgrammeLinkEdge';
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  evidence: Array<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  inherited: Scalars['Boolean']['output'];
  /** The programme at the far end. */
  node: Programme;
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /** Since when, if stated. */
  since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  strength: Maybe<Strength>;
  /** Until when, if stated. */
  until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  via: Maybe<Entity>;
};

/** A page of programmes by how many take part. */
export type ProgrammePartnersConnection = {
  __typename?: 'ProgrammePartnersConnection';
  /** The page, in order. */
  edges: Array<ProgrammePartnersEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list of programmes by how many take part. */
export type ProgrammePartnersEdge = {
  __typename?: 'ProgrammePartnersEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The programme. */
  node: Programme;
  /** How many different organisations take part in it, in whichever role, collective actors included. */
  partners: Scalars['Int']['output'];
};

/** What was reached, against what was aimed at: a target, or else a plan, or else what was expected. */
export type Progress = {
  __typename?: 'Progress';
  /** What was reached, the latest. */
  actual: Measure;
  /** What was aimed at. */
  aim: Measure;
  /** Whether both numbers are exact. Where not, the share is as rough as they are. */
  exact: Scalars['Boolean']['output'];
  /** The share of the way from where it began; null without a baseline. Six decimals. */
  fromBaseline: Maybe<Scalars['Float']['output']>;
  /** What was reached, as a share of what was aimed at; 1 is all of it. Six decimals. */
  share: Scalars['Float']['output'];
};

/** How a promise stands on a day, and what that rests on. */
export type PromiseStanding = {
  __typename?: 'PromiseStanding';
  /** What it rests on, as a sentence or two. */
  because: Scalars['String']['output'];
  /** When it is due, if stated. */
  due: Maybe<DateInWords>;
  /** The passages that all this is from. */
  evidence: Array<Passage>;
  /** The day it is said for. */
  onDate: Scalars['Date']['output'];
  /** What is recorded of it. */
  recorded: Array<RecordedResult>;
  /** How. */
  standing: CommitmentStanding;
  /** How far the source says that it has come. */
  status: CommitmentStatus;
};

/** How exact the source says a number is. */
export type Qualifier =
  /** "around", "approximately". */
  | 'APPROXIMATELY'
  /** No fewer. */
  | 'AT_LEAST'
  /** As given. */
  | 'EXACT'
  /** "over", "more than". */
  | 'MORE_THAN'
  /** "nearly", "almost". */
  | 'NEARLY'
  /** Words without a number. */
  | 'UNQUANTIFIED';

/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type Query = {
  __typename?: 'Query';
  /** What data and software this is: say it when you cite an answer. */
  about: Maybe<About>;
  /** All activities, or those that meet every condition. */
  activities: Maybe<ActivityConnection>;
  /** The activity of that id, identifier or name; null where there is none. */
  activity: Maybe<Activity>;
  /** A reference to the answer that it stands in: ask for it beside what you cite. The same question on the same data version gives the same bytes, but for the day. Takes two statements, or three with ids. */
  cite: Maybe<Citation>;
  /** What is recorded between two or more bodies: shared work, work that is part of other work, and direct links. That nothing is recorded is an answer. At most 1,000 links of each body to works are read. BAD_USER_INPUT for fewer than 2 or more than 10 different bodies, and for an id that is not here. */
  collaboration: Maybe<Collaboration>;
  /** The commitment of that id, identifier or name; null where there is none. */
  commitment: Maybe<Commitment>;
  /** All commitments, or those that meet every condition. */
  commitments: Maybe<CommitmentConnection>;
  /** All communities, or those that meet every condition. */
  communities: Maybe<CommunityConnection>;
  /** The community of that id, identifier or name; null where there is none. */
  community: Maybe<Community>;
  /** Things whose name, other name or one of its words begins like this, best first. Takes three statements. */
  complete: Maybe<Array<Completion>>;
  /** What there is of one thing in another, as a matrix of two dimensions with its empty cells: what is missing is an answer. A thing counts once in a cell, however often it is linked. Takes four statements at most; more than 100,000 pairs of things and values in one dimension are refused. */
  coverage: Maybe<Coverage>;
  /** The finding of that id, identifier or name; null where there is none. */
  finding: Maybe<Finding>;
  /** All findings, or those that meet every condition. */
  findings: Maybe<FindingConnection>;
  /** What is missing, by one of the questions that are asked most. Takes two statements, and one for the evidence of what it gives. */
  gaps: Maybe<MissingConnection>;
  /** A column of names or identifiers as ids: for each, in order, what it may mean, and what it means where that is beyond doubt. Takes two statements however many names; `nodes` gives the things themselves. */
  mapIds: Maybe<Array<MappedName>>;
  /** The measure of that id, identifier or name; null where there is none. */
  measure: Maybe<Measure>;
  /** All measures, or those that meet every condition. */
  measures: Maybe<MeasureConnection>;
  /** Anything by its id; null where nothing has it (Relay object identification). */
  node: Maybe<Node>;
  /** Several things by their ids, in the order of the ids; null for each that nothing has. */
  nodes: Maybe<Array<Maybe<Node>>>;
  /** The organisation of that id, identifier or name; null where there is none. */
  organisation: Maybe<Organisation>;
  /** All organisations, or those that meet every condition. */
  organisations: Maybe<OrganisationConnection>;
  /** The outcome of that id, identifier or name; null where there is none. */
  outcome: Maybe<Outcome>;
  /** All outcomes, or those that meet every condition. */
  outcomes: Maybe<OutcomeConnection>;
  /** Who else should work with a body, on a programme or towards a need, best first, each with a score in named parts and the reasons for each part. It is computed as it is asked for and never stored: a suggestion is not a recorded link. Those that score the same are in the order of their names. BAD_USER_INPUT where neither for nor need says anything, for wrong ids, weights or requirements, and for a cursor of another question. */
  partnerSuggestions: Maybe<PartnerSuggestionConnection>;
  /** The passage of that id, identifier or name; null where there is none. */
  passage: Maybe<Passage>;
  /** All passages, or those that meet every condition. */
  passages: Maybe<PassageConnection>;
  /** The best few ways in which two things are linked, each step with its evidence. Takes at most three statements to look, three more to say what would link the two where nothing does, and one for all nodes and evidence. Nodes with more than 500 links are never walked through, and at most 1,000 nodes are walked from in one step. */
  paths: Maybe<Linkage>;
  /** The place of that id, identifier or name; null where there is none. */
  place: Maybe<Place>;
  /** All places, or those that meet every condition. */
  places: Maybe<PlaceConnection>;
  /** The programme of that id, identifier or name; null where there is none. */
  programme: Maybe<Programme>;
  /** All programmes, or those that meet every condition. */
  programmes: Maybe<ProgrammeConnection>;
  /** Programmes by how many different organisations take part in them, most first, then by name. Takes two statements; all programmes that meet the conditions are counted for each page. */
  programmesByPartners: Maybe<ProgrammePartnersConnection>;
  /** What lies within so many steps of a thing, over any relationships, either way: how much by step and by kind, and a page of it. Null where nothing has the id. Takes a statement a step, and one for the nodes. */
  reach: Maybe<Reach>;
  /** Things by words of their names and summaries, best first. Text is text: nothing in it is a query language. Tolerant of one wrong letter in words of four to seven letters and of two in longer ones. Takes four statements at most. */
  search: Maybe<SearchConnection>;
  /** The source of that id, identifier or name; null where there is none. */
  source: Maybe<Source>;
  /** All sources, or those that meet every condition. */
  sources: Maybe<SourceConnection>;
  /** The term of that id, identifier or name; null where there is none. */
  term: Maybe<Term>;
  /** All terms, or those that meet every condition. */
  terms: Maybe<TermConnection>;
  /** The theme of that id, identifier or name; null where there is none. */
  theme: Maybe<Theme>;
  /** All themes, or those that meet every condition. */
  themes: Maybe<ThemeConnection>;
  /**
   * What a thing led to, how we know, and where the trail goes cold; or what a result came from. From an organisation, programme,
   * activity, commitment or outcome, and back also from a community. Null where nothing has the id; any other kind is an error.
   */
  trace: Maybe<Trace>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: DatedOrder;
  where?: InputMaybe<ActivityFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryActivityArgs = {
  by: Reference;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryCiteArgs = {
  of?: InputMaybe<Array<Scalars['ID']['input']>>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryCollaborationArgs = {
  between: Array<Scalars['ID']['input']>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryCommitmentArgs = {
  by: Reference;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: DatedOrder;
  where?: InputMaybe<CommitmentFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: Order;
  where?: InputMaybe<CommunityFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryCommunityArgs = {
  by: Reference;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryCompleteArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  prefix: Scalars['String']['input'];
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryCoverageArgs = {
  assertions?: Array<Assertion>;
  columns: CoverageDimension;
  columnsWithin?: InputMaybe<Array<Scalars['ID']['input']>>;
  counting?: Counting;
  placeKinds?: Array<PlaceKind>;
  rollUp?: Scalars['Boolean']['input'];
  rows: CoverageDimension;
  rowsWithin?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryFindingArgs = {
  by: Reference;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: Order;
  where?: InputMaybe<FindingFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of: GapQuestion;
  within?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryMapIdsArgs = {
  kinds?: InputMaybe<Array<EntityKind>>;
  names: Array<Scalars['String']['input']>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryMeasureArgs = {
  by: Reference;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: DatedOrder;
  where?: InputMaybe<MeasureFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryOrganisationArgs = {
  by: Reference;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: Order;
  where?: InputMaybe<OrganisationFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryOutcomeArgs = {
  by: Reference;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: Order;
  where?: InputMaybe<OutcomeFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryPartnerSuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  exclude?: ExclusionInput;
  first?: InputMaybe<Scalars['Int']['input']>;
  for?: InputMaybe<Scalars['ID']['input']>;
  includePartners?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  need?: InputMaybe<NeedInput>;
  require?: InputMaybe<Array<SuggestionPart>>;
  statedOnly?: Scalars['Boolean']['input'];
  weights?: InputMaybe<Array<PartWeight>>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryPassageArgs = {
  by: Reference;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: Order;
  where?: InputMaybe<PassageFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryPathsArgs = {
  avoid?: InputMaybe<PathAvoid>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  includeSources?: Scalars['Boolean']['input'];
  maxLength?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryPlaceArgs = {
  by: Reference;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: Order;
  where?: InputMaybe<PlaceFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryProgrammeArgs = {
  by: Reference;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: DatedOrder;
  where?: InputMaybe<ProgrammeFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryProgrammesByPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProgrammeFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryReachArgs = {
  from: Scalars['ID']['input'];
  includeSources?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  steps?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QuerySourceArgs = {
  by: Reference;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: Order;
  where?: InputMaybe<SourceFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryTermArgs = {
  by: Reference;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: Order;
  where?: InputMaybe<TermFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryThemeArgs = {
  by: Reference;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: Order;
  where?: InputMaybe<ThemeFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryTraceArgs = {
  assertions?: InputMaybe<Array<Assertion>>;
  depth?: Scalars['Int']['input'];
  direction?: TraceDirection;
  from: Scalars['ID']['input'];
};

/** What lies within reach of a thing. */
export type Reach = {
  __typename?: 'Reach';
  /** False where a step came to more than 1,000 things, and not all of them were walked on from. */
  complete: Scalars['Boolean']['output'];
  /** The things, nearest first, then by name. */
  items: ReachConnection;
  /** How many of each kind; kinds of which there are none are left out. */
  kinds: Array<KindCount>;
  /** Things with so many links that they were not walked through. */
  notWalkedThrough: Array<Entity>;
  /** How many at each step; a thing counts at its nearest. */
  steps: Array<ReachStep>;
  /** How many things there are, the one it begins with not among them. */
  total: Scalars['Int']['output'];
};


/** What lies within reach of a thing. */
export type ReachItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what lies within reach. */
export type ReachConnection = {
  __typename?: 'ReachConnection';
  /** The page, in order. */
  edges: Array<ReachEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One thing within reach. */
export type ReachEdge = {
  __typename?: 'ReachEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The thing. */
  node: Entity;
  /** In how many steps it is reached. */
  step: Scalars['Int']['output'];
};

/** What lies at one step. */
export type ReachStep = {
  __typename?: 'ReachStep';
  /** How many of each kind. */
  kinds: Array<KindCount>;
  /** Which step: 1 is linked directly. */
  step: Scalars['Int']['output'];
  /** How many things. */
  total: Scalars['Int']['output'];
};

/** A result that is recorded of a promise. */
export type RecordedResult = {
  __typename?: 'RecordedResult';
  /** Whether the source states that it is a result of the promise, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** The first day that it may be of; null where it has no date. */
  earliest: Maybe<Scalars['Date']['output']>;
  /** The passages that say so. */
  evidence: Array<Passage>;
  /** The last day that it may be of; null where it has no date. */
  latest: Maybe<Scalars['Date']['output']>;
  /** The measure that was reached, or the outcome that was achieved. */
  node: Entity;
  /** What else a reader must know. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** How strongly an outcome is put; null for a measure. */
  strength: Maybe<Strength>;
};

/** How one thing is meant. */
export type Reference =
  /** Its id: org-aston-university. */
  { id: Scalars['ID']['input']; identifier?: never; name?: never; }
  |  /** An identifier in a public register, or a GSS code: GB-LAE-BIR, E08000025. */
  { id?: never; identifier: Scalars['String']['input']; name?: never; }
  |  /** Its name or another name of it, whatever the case, accents and punctuation. A name that several have is an error that lists their ids. */
  { id?: never; identifier?: never; name: Scalars['String']['input']; };

/** The part a body has in a piece of work, or towards another body. */
export type Role =
  /** Has acknowledged its work or findings. */
  | 'ACKNOWLEDGES'
  /** Advises on it. */
  | 'ADVISES'
  /** Works together with it. */
  | 'COLLABORATES'
  /** Orders it. */
  | 'COMMISSIONS'
  /** The work is about it; the source does not say that it acts. */
  | 'CONCERNED'
  /** Carries it out. */
  | 'DELIVERS'
  /** Engages with it. */
  | 'ENGAGES'
  /** Pays for it. */
  | 'FUNDS'
  /** Gives it a home. */
  | 'HOSTS'
  /** Leads it, alone or with others. */
  | 'LEADS'
  /** Oversees it. */
  | 'OVERSEES'
  /** Works on it as a partner. */
  | 'PARTNERS'
  /** Receives what it gives. */
  | 'RECEIVES'
  /** Does research in it. */
  | 'RESEARCHES'
  /** Has signed up to it. */
  | 'SIGNED_UP'
  /** Supplies it with things. */
  | 'SUPPLIES'
  /** Supports it; how is said where the source says it. */
  | 'SUPPORTS'
  /** Takes part, in no stated role. */
  | 'TAKES_PART';

/** A page of what a search found, best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** False where an index held more than the 400 candidates that are ranked: say more, to find the rest. */
  complete: Scalars['Boolean']['output'];
  /** Contested words that were searched for: what is held against each is in its note and at those who contest it. The groups that it is used for are among what was found, by their own names. */
  contested: Array<Term>;
  /** The page, in order. */
  edges: Array<SearchEdge>;
  /** How many were found of each kind; kinds of which nothing was found are left out. */
  kinds: Array<KindCount>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many were found in all. */
  totalCount: Scalars['Int']['output'];
};

/** One thing that was found. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** By which of its names, or by what else, it was found. */
  matched: Match;
  /** The thing. */
  node: Entity;
  /** How well it answers, from 0 to about 100, to six decimals. Our own ranking over names, summaries and the number of links; for ordering, and with no meaning across searches. */
  score: Scalars['Float']['output'];
};

/** A piece of software and its version. */
export type Software = {
  __typename?: 'Software';
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['String']['output'];
};

/** A document or data set that facts here come from (a PROV entity). */
export type Source = Entity & Node & {
  __typename?: 'Source';
  /** Other names, each with what sort of name it is. */
  aliases: Array<Alias>;
  /** What a reader must know before relying on it. */
  caveats: Array<Scalars['String']['output']>;
  /** Findings that rest on it. */
  citedByFindings: FindingLinkConnection;
  /** Passages that refer to it. */
  citedByPassages: PassageLinkConnection;
  /** Places it is about. */
  concerns: PlaceLinkConnection;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  evidence: Array<Passage>;
  /** What a reader would look for and not find, and why. */
  gaps: Array<Gap>;
  /** Stable across loads and safe to store. */
  id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  identifiers: Array<Scalars['String']['output']>;
  /** What sort of source it is. */
  kind: SourceKind;
  /** The licence its contents are under, if stated. */
  licence: Maybe<Scalars['String']['output']>;
  /** Numbers about the source itself. */
  measures: MeasureLinkConnection;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Places in it that say something recorded here. */
  passages: PassageLinkConnection;
  /** Who published or wrote it. */
  publishers: OrganisationLinkConnection;
  /** What it is, in our words. */
  summary: Maybe<Scalars['String']['output']>;
  /** Where it is, if stated. */
  url: Maybe<Scalars['String']['output']>;
  /** The year or years as stated: "2021–2025". */
  year: Maybe<Scalars['String']['output']>;
};


/** A document or data set that facts here come from (a PROV entity). */
export type SourceCitedByFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A document or data set that facts here come from (a PROV entity). */
export type SourceCitedByPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A document or data set that facts here come from (a PROV entity). */
export type SourceConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A document or data set that facts here come from (a PROV entity). */
export type SourceMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A document or data set that facts here come from (a PROV entity). */
export type SourcePassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A document or data set that facts here come from (a PROV entity). */
export type SourcePublishersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of sources, by the Relay cursor connection specification. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The page, in order. */
  edges: Array<SourceEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  facets: Array<FacetCounts>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of sources, by the Relay cursor connection specification. */
export type SourceConnectionFacetsArgs = {
  by: Array<Facet>;
};

/** One of a list of sources. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/** Conditions on sources; those given must all be met. */
export type SourceFilter = {
  /** Over the link: findings that rest on it. */
  citedByFindings?: InputMaybe<LinkCondition>;
  /** Over the link: passages that refer to it. */
  citedByPassages?: InputMaybe<LinkCondition>;
  /** Over the link: places it is about. */
  concerns?: InputMaybe<LinkCondition>;
  /** Based in, delivered in or concerning any of these places, or places within them. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these: what sort of source it is. */
  kind?: InputMaybe<Array<SourceKind>>;
  /** Over the link: numbers about the source itself. */
  measures?: InputMaybe<LinkCondition>;
  /** Over the link: places in it that say something recorded here. */
  passages?: InputMaybe<LinkCondition>;
  /** Over the link: who published or wrote it. */
  publishers?: InputMaybe<LinkCondition>;
};

/** What sort of source it is. */
export type SourceKind =
  /** A data set. */
  | 'DATA_SET'
  /** A document. */
  | 'DOCUMENT'
  /** Legislation or a bill. */
  | 'LEGISLATION'
  /** A plan. */
  | 'PLAN'
  /** A report. */
  | 'REPORT'
  /** Research. */
  | 'RESEARCH'
  /** A web page. */
  | 'WEB_PAGE';

/** A page of links to sources, ordered by their names. */
export type SourceLinkConnection = {
  __typename?: 'SourceLinkConnection';
  /** The page, in order. */
  edges: Array<SourceLinkEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A link to one of the sources, and what the link says. */
export type SourceLinkEdge = Link & {
  __typename?: 'SourceLinkEdge';
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  evidence: Array<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  inherited: Scalars['Boolean']['output'];
  /** The source at the far end. */
  node: Source;
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /** Since when, if stated. */
  since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  strength: Maybe<Strength>;
  /** Until when, if stated. */
  until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  via: Maybe<Entity>;
};

/** How a promise stands on a day. */
export type StandingFilter = {
  /** In any of these ways. */
  in: Array<CommitmentStanding>;
  /** The day. */
  onDate: Scalars['Date']['input'];
};

/** How strongly a link to an outcome is put. */
export type Strength =
  /** It is said to happen, without a number. */
  | 'CLAIMED'
  /** First signs are reported. */
  | 'EARLY_SIGN'
  /** It is expected to happen. */
  | 'EXPECTED'
  /** It is meant to happen. */
  | 'INTENDED'
  /** A number is given. */
  | 'MEASURED';

/** A part of the score. Each is between 0 and 1 before it is weighted. A thing weighs ln(N / n), of N bodies in all and n that have it (inverse document frequency, Spärck Jones 1972): what everybody has weighs nothing. Each step through the hierarchy of communities, themes or places counts half. What a body has through work it has unless its role there is CONCERNED or RECEIVES. */
export type SuggestionPart =
  /** Of the sought communities, by weight, the share that the body serves: itself or through work, the communities or narrower ones, which count half at each step. */
  | 'COMMUNITIES'
  /** The best of four ways to complement each other: the body has findings about sought communities; it serves communities that the asker has findings about; it delivers or supports work on what the asker funds or commissions; or the other way round. Each is a share by weight. */
  | 'COMPLEMENTARY_ROLE'
  /** 1 where the body is of a sought kind. */
  | 'KIND'
  /** Of those who work with the asker already, the share that works with the body too, each counting 1 in the number of its own partners (resource allocation, Zhou, Lü and Zhang 2009, which follows Adamic and Adar 2003). Collective and unnamed bodies count for nothing. */
  | 'PARTNERS_IN_COMMON'
  /** Of the sought places, by weight, the share that the body is in or near: the place that holds both counts what it weighs, halved at each step up to it from the sought place (two at most) and from where the body is. */
  | 'PLACES'
  /** The share of the sought roles that the body has had in any work. */
  | 'ROLES'
  /** Of the sought themes, by weight, the share that the body works on, in the same way. */
  | 'THEMES';

/** One thing that connects the two. */
export type SuggestionReason = {
  __typename?: 'SuggestionReason';
  /** The weakest of the links that it rests on: STATED, then INFERRED, then DERIVED. */
  assertion: Assertion;
  /** Passages on the side of the asker; none where only a need was named. */
  ownEvidence: Array<Passage>;
  /** It in plain English. */
  sentence: Scalars['String']['output'];
  /** What connects them. */
  sort: SuggestionReasonSort;
  /** Passages on the side of the body. */
  theirEvidence: Array<Passage>;
  /** The community, theme, place, partner or work that does. */
  thing: Entity;
};

/** What connects two in a suggestion. */
export type SuggestionReasonSort =
  /** The body delivers or supports work on what the asker funds or commissions. */
  | 'CARRIES_OUT'
  /** The body has findings about a community that is sought. */
  | 'HAS_EVIDENCE'
  /** The body has had a role that is sought. */
  | 'HAS_ROLE'
  /** A place further up that holds both. */
  | 'NEAR_PLACE'
  /** The body is of a kind that is sought. */
  | 'OF_KIND'
  /** A body that works with both. */
  | 'PARTNER_IN_COMMON'
  /** The body funds or commissions work on what the asker delivers or supports. */
  | 'PAYS_FOR'
  /** A community that is sought. */
  | 'SAME_COMMUNITY'
  /** A place that is sought, or one within it. */
  | 'SAME_PLACE'
  /** A theme that is sought. */
  | 'SAME_THEME'
  /** The body serves a community that the asker has findings about. */
  | 'SERVES_THE_STUDIED';

/** A part of a suggestion's score. */
export type SuggestionScore = {
  __typename?: 'SuggestionScore';
  /** What it adds to the score: weight × value, divided by the sum of the weights of all parts in which something is sought; to six decimals. */
  contribution: Scalars['Float']['output'];
  /** The part. */
  part: SuggestionPart;
  /** What the value rests on, a reason a thing. */
  reasons: Array<SuggestionReason>;
  /** 0 to 1, to six decimals. */
  value: Scalars['Float']['output'];
  /** How much the part counts. */
  weight: Scalars['Float']['output'];
};

/** A word or phrase used for people, and whether it is contested. It never relabels a group. */
export type Term = Entity & Node & {
  __typename?: 'Term';
  /** Other names, each with what sort of name it is. */
  aliases: Array<Alias>;
  /** What a reader must know before relying on it. */
  caveats: Array<Scalars['String']['output']>;
  /** Findings that speak against it. */
  challengedBy: FindingLinkConnection;
  /** Groups it is used for. */
  communities: CommunityLinkConnection;
  /** Who rejects or challenges it; the edge says where. */
  contestedBy: OrganisationLinkConnection;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  evidence: Array<Passage>;
  /** What a reader would look for and not find, and why. */
  gaps: Array<Gap>;
  /** Stable across loads and safe to store. */
  id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  identifiers: Array<Scalars['String']['output']>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What is held against it, or what is preferred. */
  note: Maybe<Scalars['String']['output']>;
  /** Whether it is preferred, used or contested. */
  status: TermStatus;
  /** What it is, in our words. */
  summary: Maybe<Scalars['String']['output']>;
  /** Findings that speak for it. */
  supportedBy: FindingLinkConnection;
};


/** A word or phrase used for people, and whether it is contested. It never relabels a group. */
export type TermChallengedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A word or phrase used for people, and whether it is contested. It never relabels a group. */
export type TermCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A word or phrase used for people, and whether it is contested. It never relabels a group. */
export type TermContestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A word or phrase used for people, and whether it is contested. It never relabels a group. */
export type TermSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of terms, by the Relay cursor connection specification. */
export type TermConnection = {
  __typename?: 'TermConnection';
  /** The page, in order. */
  edges: Array<TermEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  facets: Array<FacetCounts>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of terms, by the Relay cursor connection specification. */
export type TermConnectionFacetsArgs = {
  by: Array<Facet>;
};

/** One of a list of terms. */
export type TermEdge = {
  __typename?: 'TermEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The term. */
  node: Term;
};

/** Conditions on terms; those given must all be met. */
export type TermFilter = {
  /** Over the link: findings that speak against it. */
  challengedBy?: InputMaybe<LinkCondition>;
  /** Over the link: groups it is used for. */
  communities?: InputMaybe<LinkCondition>;
  /** Over the link: who rejects or challenges it; the edge says where. */
  contestedBy?: InputMaybe<LinkCondition>;
  /** Any of these: whether it is preferred, used or contested. */
  status?: InputMaybe<Array<TermStatus>>;
  /** Over the link: findings that speak for it. */
  supportedBy?: InputMaybe<LinkCondition>;
};

/** A page of links to terms, ordered by their names. */
export type TermLinkConnection = {
  __typename?: 'TermLinkConnection';
  /** The page, in order. */
  edges: Array<TermLinkEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A link to one of the terms, and what the link says. */
export type TermLinkEdge = Link & {
  __typename?: 'TermLinkEdge';
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  evidence: Array<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  inherited: Scalars['Boolean']['output'];
  /** The term at the far end. */
  node: Term;
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /** Since when, if stated. */
  since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  strength: Maybe<Strength>;
  /** Until when, if stated. */
  until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  via: Maybe<Entity>;
};

/** The standing of a word. */
export type TermStatus =
  /** Somebody rejects or challenges it. */
  | 'CONTESTED'
  /** Preferred. */
  | 'PREFERRED'
  /** Used, with nothing recorded against it. */
  | 'USED';

/** A subject or determinant of health, a condition or a line of service (a SKOS concept). */
export type Theme = Entity & Node & {
  __typename?: 'Theme';
  /** Activities that work on it. */
  activities: ActivityLinkConnection;
  /** Other names, each with what sort of name it is. */
  aliases: Array<Alias>;
  /** Wider themes (SKOS broader). */
  broader: ThemeLinkConnection;
  /** What a reader must know before relying on it. */
  caveats: Array<Scalars['String']['output']>;
  /** Promises about it. */
  commitments: CommitmentLinkConnection;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  evidence: Array<Passage>;
  /** Findings about it. */
  findings: FindingLinkConnection;
  /** What a reader would look for and not find, and why. */
  gaps: Array<Gap>;
  /** Stable across loads and safe to store. */
  id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  identifiers: Array<Scalars['String']['output']>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Themes within it (SKOS narrower). */
  narrower: ThemeLinkConnection;
  /** Bodies that work on it. */
  organisations: OrganisationLinkConnection;
  /** Results about it. */
  outcomes: OutcomeLinkConnection;
  /** Programmes that work on it. */
  programmes: ProgrammeLinkConnection;
  /** What sort of subject it is. */
  scheme: ThemeScheme;
  /** What it is, in our words. */
  summary: Maybe<Scalars['String']['output']>;
};


/** A subject or determinant of health, a condition or a line of service (a SKOS concept). */
export type ThemeActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A subject or determinant of health, a condition or a line of service (a SKOS concept). */
export type ThemeBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A subject or determinant of health, a condition or a line of service (a SKOS concept). */
export type ThemeCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A subject or determinant of health, a condition or a line of service (a SKOS concept). */
export type ThemeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A subject or determinant of health, a condition or a line of service (a SKOS concept). */
export type ThemeNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A subject or determinant of health, a condition or a line of service (a SKOS concept). */
export type ThemeOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A subject or determinant of health, a condition or a line of service (a SKOS concept). */
export type ThemeOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A subject or determinant of health, a condition or a line of service (a SKOS concept). */
export type ThemeProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of themes, by the Relay cursor connection specification. */
export type ThemeConnection = {
  __typename?: 'ThemeConnection';
  /** The page, in order. */
  edges: Array<ThemeEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  facets: Array<FacetCounts>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of themes, by the Relay cursor connection specification. */
export type ThemeConnectionFacetsArgs = {
  by: Array<Facet>;
};

/** One of a list of themes. */
export type ThemeEdge = {
  __typename?: 'ThemeEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The theme. */
  node: Theme;
};

/** Conditions on themes; those given must all be met. */
export type ThemeFilter = {
  /** Over the link: activities that work on it. */
  activities?: InputMaybe<LinkCondition>;
  /** Over the link: wider themes (SKOS broader). */
  broader?: InputMaybe<LinkCondition>;
  /** Over the link: promises about it. */
  commitments?: InputMaybe<LinkCondition>;
  /** Over the link: findings about it. */
  findings?: InputMaybe<LinkCondition>;
  /** Over the link: themes within it (SKOS narrower). */
  narrower?: InputMaybe<LinkCondition>;
  /** Over the link: bodies that work on it. */
  organisations?: InputMaybe<LinkCondition>;
  /** Over the link: results about it. */
  outcomes?: InputMaybe<LinkCondition>;
  /** Over the link: programmes that work on it. */
  programmes?: InputMaybe<LinkCondition>;
  /** Any of these: what sort of subject it is. */
  scheme?: InputMaybe<Array<ThemeScheme>>;
};

/** A page of links to themes, ordered by their names. */
export type ThemeLinkConnection = {
  __typename?: 'ThemeLinkConnection';
  /** The page, in order. */
  edges: Array<ThemeLinkEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A link to one of the themes, and what the link says. */
export type ThemeLinkEdge = Link & {
  __typename?: 'ThemeLinkEdge';
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  evidence: Array<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  inherited: Scalars['Boolean']['output'];
  /** The theme at the far end. */
  node: Theme;
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /** Since when, if stated. */
  since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  strength: Maybe<Strength>;
  /** Until when, if stated. */
  until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  via: Maybe<Entity>;
};

/** What sort of subject it is. */
export type ThemeScheme =
  /** A way of working. */
  | 'APPROACH'
  /** A condition or illness. */
  | 'CONDITION'
  /** A wider determinant of health. */
  | 'DETERMINANT'
  /** A line of service. */
  | 'SERVICE_LINE'
  /** A subject of work. */
  | 'SUBJECT';

/** One thing that two bodies do together or that links them. */
export type Tie = {
  __typename?: 'Tie';
  /** The weakest of the links that the tie rests on: STATED, then INFERRED, then DERIVED. Two who only take part in parts of the same work are tied by derivation. */
  assertion: Assertion;
  /** Which way a direct link runs; null for work. */
  direction: Maybe<TieDirection>;
  /** The passages that its links cite. */
  evidence: Array<Passage>;
  /** What else a reader must know about its links. */
  note: Maybe<Scalars['String']['output']>;
  /** The role of the body that was asked about, or that stands first. */
  ownRole: Maybe<Role>;
  /** The activity that one of them takes part in, where it is only part of the programme that the other does; null otherwise. */
  part: Maybe<Entity>;
  /** Why its links were inferred, or from what the tie was derived. Null where all is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** The later of the starts that its links give; null where none does. */
  since: Maybe<DateInWords>;
  /** How they are tied. */
  sort: TieSort;
  /** The role of the other. */
  theirRole: Maybe<Role>;
  /** The programme or activity that both take part in, or the programme that one takes part in and the other in a part of; null for a direct link. */
  through: Maybe<Entity>;
};

/** Which way a direct link runs. */
export type TieDirection =
  /** From the other to it. */
  | 'IN'
  /** From the body that was asked about, or that stands first, to the other. */
  | 'OUT';

/** How two bodies are tied. */
export type TieSort =
  /** They are linked outside any work. */
  | 'DIRECT'
  /** One takes part in a programme, the other in an activity that is part of it, and they share neither. */
  | 'PART_OF_WORK'
  /** Both take part in the same programme or activity. */
  | 'SAME_WORK';

/**
 * A trace: a graph of what leads to what, and the chains through it. It has the shape of IATI's result chain, from a promise through
 * work to output, outcome and impact. At most 100 links are followed at one step and 50 of a sort from one thing; `cut` counts the rest.
 */
export type Trace = {
  __typename?: 'Trace';
  /** How many chains there are in all. 2147483647 stands for that number or more. */
  chainCount: Scalars['Int']['output'];
  /**
   * The chains, best first: those that come to an outcome (back: to an organisation); of these, the one whose weakest link is strongest;
   * then the shorter; then by names. A chain ends where no link leads on, and never goes round in a circle.
   */
  chains: Array<TraceChain>;
  /** What was not followed, as it is too much or lies further on, and how much of it there is. */
  cut: Array<TraceCut>;
  /** All links between them that were followed, nearest first. */
  links: Array<TraceLink>;
  /** All that was come to, each once, nearest first, then by name. */
  nodes: Array<TraceNode>;
  /** All numbers that were reached anywhere in the trace, and their sum where they may be added. */
  total: MeasureTotal;
};


/**
 * A trace: a graph of what leads to what, and the chains through it. It has the shape of IATI's result chain, from a promise through
 * work to output, outcome and impact. At most 100 links are followed at one step and 50 of a sort from one thing; `cut` counts the rest.
 */
export type TraceChainsArgs = {
  first?: Scalars['Int']['input'];
};

/** A chain of a trace, in the order in which one thing leads to the next, whichever way it was found. */
export type TraceChain = {
  __typename?: 'TraceChain';
  /** Which way it was found. */
  direction: TraceDirection;
  /** Why it ends where it does: its last thing, or going back its first. */
  end: TrailEnd;
  /** The last outcome on the way of which a number that was reached is given: what comes after it rests on words. Null where there is none. */
  lastMeasured: Maybe<Outcome>;
  /** Its links in order, one fewer than its nodes. Where several join two things, the strongest. */
  links: Array<TraceLink>;
  /** What it goes through, from first to last. One only where nothing leads on from where the trace begins. */
  nodes: Array<Entity>;
  /** The score of the weakest link, 1 to 15; null where there is no link. */
  score: Maybe<Scalars['Int']['output']>;
  /** The weakest link, the first of them; null where there is no link. */
  weakestLink: Maybe<TraceLink>;
};

/** Links of one sort from one thing that were not followed. */
export type TraceCut = {
  __typename?: 'TraceCut';
  /** How many. */
  leftOut: Scalars['Int']['output'];
  /** What they lead from, as the trace goes. */
  node: Entity;
  /** Which sort. */
  type: TraceRelationship;
};

/** Which way a trace goes. */
export type TraceDirection =
  /** From result to promise and to who made it. */
  | 'BACK'
  /** Both ways. */
  | 'BOTH'
  /** From promise to result. */
  | 'FORWARD';

/** A link in a trace, and what it says. */
export type TraceLink = {
  __typename?: 'TraceLink';
  /** The date it holds for, if stated. */
  asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  assertion: Assertion;
  /** Whether it leads back in a circle, so that no chain follows it. */
  closesCircle: Scalars['Boolean']['output'];
  /** The passages that say so. */
  evidence: Array<Passage>;
  /** The end that it leads from. */
  from: Entity;
  /** What else a reader must know about the link. */
  note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  role: Maybe<Role>;
  /**
   * How much can be built on it, 15 at best and 1 at worst: MEASURED, EARLY_SIGN, CLAIMED, EXPECTED, INTENDED in this order, and within
   * each STATED, INFERRED, DERIVED. A link that is no claim about a result counts as MEASURED.
   */
  score: Scalars['Int']['output'];
  /** How strongly the result is put; null for a link that is no claim about a result. */
  strength: Maybe<Strength>;
  /** The end that it leads to. */
  to: Entity;
  /** What it says of the two. */
  type: TraceRelationship;
};

/** A thing in a trace. */
export type TraceNode = {
  __typename?: 'TraceNode';
  /** Its measures beside each other. Where the trace leaves links out by their assertion, so it does measures. */
  comparison: Comparison;
  /** Why the trail ends here; null where it goes on. */
  end: Maybe<TrailEnd>;
  /** The thing. */
  node: Entity;
  /** How many steps it is from where the trace begins, by the shortest way. Back is negative. */
  step: Scalars['Int']['output'];
};

/** The relationships that a trace follows. */
export type TraceRelationship =
  /** A community is narrower than another. */
  | 'BROADER'
  /** A commitment is delivered through a piece of work. */
  | 'DELIVERED_THROUGH'
  /** Something is said or meant to lead to an outcome. */
  | 'LEADS_TO'
  /** An organisation made a commitment, or bears it. */
  | 'MADE'
  /** Something is measured; not a step, but counted where measures were left out. */
  | 'MEASURED_BY'
  /** A piece of work is part of a programme. */
  | 'PART_OF'
  /** An outcome serves a community. */
  | 'SERVES'
  /** An organisation takes part in a piece of work. Those who only receive it, or whom it is only about, are left out. */
  | 'TAKES_PART_IN';

/** Where a trail ends, and why. */
export type TrailEnd = {
  __typename?: 'TrailEnd';
  /** The same as a sentence. */
  because: Scalars['String']['output'];
  /** Whether the trail goes cold here, short of what one looks for. */
  cold: Scalars['Boolean']['output'];
  /** Why. */
  reason: TrailEndReason;
};

/** Why a trail ends. */
export type TrailEndReason =
  /** The outcome is said to be there, or to begin to be, without a number. */
  | 'CLAIMED_WITHOUT_MEASURE'
  /** There is more in the graph than this trace follows. Ask on from here. */
  | 'CUT'
  /** Forward, and not cold: the outcome has a number that was reached. */
  | 'MEASURED'
  /** A number was reached, but nothing says from where, and it is a share, or the source is known to lack its baseline. */
  | 'MEASURE_WITHOUT_BASELINE'
  /** Back: nothing further back is recorded, and no body that acts. */
  | 'NO_ORGANISATION_RECORDED'
  /** No outcome is recorded of this work or promise. */
  | 'NO_OUTCOME_RECORDED'
  /** The outcome is meant to come; nothing says that it has. */
  | 'ONLY_INTENDED'
  /** Back, and not cold: it begins with a body that acts. */
  | 'ORGANISATION'
  /** The source has a placeholder here; `because` says for what. */
  | 'PLACEHOLDER_IN_SOURCE'
  /** A number is aimed at, planned or expected, and none that was reached is recorded. */
  | 'TARGET_WITHOUT_ACTUAL';

/** Something sought that found nobody. */
export type UnmetNeed = {
  __typename?: 'UnmetNeed';
  /** The part of the need that it stands in. */
  part: SuggestionPart;
  /** Why, in plain English. */
  sentence: Scalars['String']['output'];
  /** The community, theme or place; null for a kind or a role. */
  thing: Maybe<Entity>;
  /** The kind or the role, as the API writes it; null for the others. */
  word: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( ActivityParent )
    | ( CommitmentParent )
    | ( CommunityParent )
    | ( FindingParent )
    | ( MeasureParent )
    | ( OrganisationParent )
    | ( OutcomeParent )
    | ( PassageParent )
    | ( PlaceParent )
    | ( ProgrammeParent )
    | ( SourceParent )
    | ( TermParent )
    | ( ThemeParent )
  ;
  Link:
    | ( Omit<ActivityLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: Array<_RefType['Passage']>, node: _RefType['Activity'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> } )
    | ( Omit<CommitmentLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: Array<_RefType['Passage']>, node: _RefType['Commitment'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> } )
    | ( Omit<CommunityLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: Array<_RefType['Passage']>, node: _RefType['Community'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> } )
    | ( Omit<FindingLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: Array<_RefType['Passage']>, node: _RefType['Finding'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> } )
    | ( Omit<MeasureLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: Array<_RefType['Passage']>, node: _RefType['Measure'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> } )
    | ( Omit<OrganisationLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: Array<_RefType['Passage']>, node: _RefType['Organisation'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> } )
    | ( Omit<OutcomeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: Array<_RefType['Passage']>, node: _RefType['Outcome'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> } )
    | ( Omit<PassageLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: Array<_RefType['Passage']>, node: _RefType['Passage'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> } )
    | ( Omit<PlaceLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: Array<_RefType['Passage']>, node: _RefType['Place'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> } )
    | ( Omit<ProgrammeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: Array<_RefType['Passage']>, node: _RefType['Programme'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> } )
    | ( Omit<SourceLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: Array<_RefType['Passage']>, node: _RefType['Source'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> } )
    | ( Omit<TermLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: Array<_RefType['Passage']>, node: _RefType['Term'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> } )
    | ( Omit<ThemeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: Array<_RefType['Passage']>, node: _RefType['Theme'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> } )
  ;
  Node:
    | ( ActivityParent )
    | ( CommitmentParent )
    | ( CommunityParent )
    | ( FindingParent )
    | ( MeasureParent )
    | ( OrganisationParent )
    | ( OutcomeParent )
    | ( PassageParent )
    | ( PlaceParent )
    | ( ProgrammeParent )
    | ( SourceParent )
    | ( TermParent )
    | ( ThemeParent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<AboutParent>;
  Activity: ResolverTypeWrapper<ActivityParent>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'edges'> & { edges: Array<ResolversTypes['ActivityEdge']> }>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityFilter: ActivityFilter;
  ActivityKind: ActivityKind;
  ActivityLinkConnection: ResolverTypeWrapper<Omit<ActivityLinkConnection, 'edges'> & { edges: Array<ResolversTypes['ActivityLinkEdge']> }>;
  ActivityLinkEdge: ResolverTypeWrapper<Omit<ActivityLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Activity'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  AgeRange: ResolverTypeWrapper<AgeRange>;
  Alias: ResolverTypeWrapper<Alias>;
  AliasKind: AliasKind;
  Assertion: Assertion;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Candidate: ResolverTypeWrapper<Candidate>;
  Citation: ResolverTypeWrapper<Omit<Citation, 'sources'> & { sources: Array<ResolversTypes['Source']> }>;
  CodeBasis: CodeBasis;
  Collaboration: ResolverTypeWrapper<Omit<Collaboration, 'between' | 'pairs' | 'shared'> & { between: Array<ResolversTypes['Organisation']>, pairs: Array<ResolversTypes['CollaborationPair']>, shared: Array<ResolversTypes['Entity']> }>;
  CollaborationPair: ResolverTypeWrapper<Omit<CollaborationPair, 'first' | 'second' | 'ties'> & { first: ResolversTypes['Organisation'], second: ResolversTypes['Organisation'], ties: Array<ResolversTypes['Tie']> }>;
  Commitment: ResolverTypeWrapper<CommitmentParent>;
  CommitmentConnection: ResolverTypeWrapper<Omit<CommitmentConnection, 'edges'> & { edges: Array<ResolversTypes['CommitmentEdge']> }>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  CommitmentFilter: CommitmentFilter;
  CommitmentKind: CommitmentKind;
  CommitmentLinkConnection: ResolverTypeWrapper<Omit<CommitmentLinkConnection, 'edges'> & { edges: Array<ResolversTypes['CommitmentLinkEdge']> }>;
  CommitmentLinkEdge: ResolverTypeWrapper<Omit<CommitmentLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Commitment'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  CommitmentStanding: CommitmentStanding;
  CommitmentStatus: CommitmentStatus;
  Community: ResolverTypeWrapper<CommunityParent>;
  CommunityConnection: ResolverTypeWrapper<Omit<CommunityConnection, 'edges'> & { edges: Array<ResolversTypes['CommunityEdge']> }>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  CommunityFilter: CommunityFilter;
  CommunityLinkConnection: ResolverTypeWrapper<Omit<CommunityLinkConnection, 'edges'> & { edges: Array<ResolversTypes['CommunityLinkEdge']> }>;
  CommunityLinkEdge: ResolverTypeWrapper<Omit<CommunityLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Community'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  Comparison: ResolverTypeWrapper<Omit<Comparison, 'context' | 'things' | 'total'> & { context: Array<ResolversTypes['Measure']>, things: Array<ResolversTypes['MeasuredThing']>, total: ResolversTypes['MeasureTotal'] }>;
  Completion: ResolverTypeWrapper<Omit<Completion, 'node'> & { node: ResolversTypes['Entity'] }>;
  Counting: Counting;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'cell' | 'cells'> & { cell?: Maybe<ResolversTypes['CoverageCell']>, cells: ResolversTypes['CoverageCellConnection'] }>;
  CoverageCell: ResolverTypeWrapper<Omit<CoverageCell, 'column' | 'items' | 'row'> & { column: ResolversTypes['CoverageLabel'], items: ResolversTypes['EntityConnection'], row: ResolversTypes['CoverageLabel'] }>;
  CoverageCellConnection: ResolverTypeWrapper<Omit<CoverageCellConnection, 'edges'> & { edges: Array<ResolversTypes['CoverageCellEdge']> }>;
  CoverageCellEdge: ResolverTypeWrapper<Omit<CoverageCellEdge, 'node'> & { node: ResolversTypes['CoverageCell'] }>;
  CoverageDimension: CoverageDimension;
  CoverageLabel: ResolverTypeWrapper<CoverageLabel>;
  CoverageValue: ResolverTypeWrapper<CoverageValue>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateInWords: ResolverTypeWrapper<DateInWordsParent>;
  DatedOrder: DatedOrder;
  Dimension: Dimension;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges'> & { edges: Array<ResolversTypes['EntityEdge']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityKind: EntityKind;
  ExclusionInput: ExclusionInput;
  Facet: Facet;
  FacetCounts: ResolverTypeWrapper<FacetCounts>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Finding: ResolverTypeWrapper<FindingParent>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges'> & { edges: Array<ResolversTypes['FindingEdge']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingFilter: FindingFilter;
  FindingKind: FindingKind;
  FindingLinkConnection: ResolverTypeWrapper<Omit<FindingLinkConnection, 'edges'> & { edges: Array<ResolversTypes['FindingLinkEdge']> }>;
  FindingLinkEdge: ResolverTypeWrapper<Omit<FindingLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Finding'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  FindingStrength: FindingStrength;
  FindingSupport: FindingSupport;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<Gap>;
  GapQuestion: GapQuestion;
  GapReason: GapReason;
  Highlight: ResolverTypeWrapper<Highlight>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Introducer: ResolverTypeWrapper<Omit<Introducer, 'organisation' | 'withAsker' | 'withSuggested'> & { organisation: ResolversTypes['Organisation'], withAsker: Array<ResolversTypes['Tie']>, withSuggested: Array<ResolversTypes['Tie']> }>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Lifecycle: Lifecycle;
  Link: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Link']>;
  LinkCondition: LinkCondition;
  LinkDirection: LinkDirection;
  LinkFilter: LinkFilter;
  Linkage: ResolverTypeWrapper<Omit<Linkage, 'letIn' | 'notWalkedThrough' | 'paths'> & { letIn: Array<ResolversTypes['Entity']>, notWalkedThrough: Array<ResolversTypes['Entity']>, paths: Array<ResolversTypes['Path']> }>;
  MappedName: ResolverTypeWrapper<MappedName>;
  Match: ResolverTypeWrapper<Omit<Match, 'term'> & { term?: Maybe<ResolversTypes['Term']> }>;
  MatchReason: MatchReason;
  Measure: ResolverTypeWrapper<MeasureParent>;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges'> & { edges: Array<ResolversTypes['MeasureEdge']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  MeasureFilter: MeasureFilter;
  MeasureLinkConnection: ResolverTypeWrapper<Omit<MeasureLinkConnection, 'edges'> & { edges: Array<ResolversTypes['MeasureLinkEdge']> }>;
  MeasureLinkEdge: ResolverTypeWrapper<Omit<MeasureLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Measure'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  MeasureTotal: ResolverTypeWrapper<Omit<MeasureTotal, 'measures'> & { measures: Array<ResolversTypes['Measure']> }>;
  MeasuredThing: ResolverTypeWrapper<Omit<MeasuredThing, 'actual' | 'baseline' | 'expected' | 'planned' | 'progress' | 'target'> & { actual: Array<ResolversTypes['Measure']>, baseline: Array<ResolversTypes['Measure']>, expected: Array<ResolversTypes['Measure']>, planned: Array<ResolversTypes['Measure']>, progress?: Maybe<ResolversTypes['Progress']>, target: Array<ResolversTypes['Measure']> }>;
  MissingConnection: ResolverTypeWrapper<Omit<MissingConnection, 'edges'> & { edges: Array<ResolversTypes['MissingEdge']> }>;
  MissingEdge: ResolverTypeWrapper<Omit<MissingEdge, 'because' | 'node'> & { because: Array<ResolversTypes['Entity']>, node: ResolversTypes['Entity'] }>;
  NameStatus: NameStatus;
  NeedInput: NeedInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Order: Order;
  Organisation: ResolverTypeWrapper<OrganisationParent>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges'> & { edges: Array<ResolversTypes['OrganisationEdge']> }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationFilter: OrganisationFilter;
  OrganisationKind: OrganisationKind;
  OrganisationLinkConnection: ResolverTypeWrapper<Omit<OrganisationLinkConnection, 'edges'> & { edges: Array<ResolversTypes['OrganisationLinkEdge']> }>;
  OrganisationLinkEdge: ResolverTypeWrapper<Omit<OrganisationLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Organisation'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  Outcome: ResolverTypeWrapper<OutcomeParent>;
  OutcomeConnection: ResolverTypeWrapper<Omit<OutcomeConnection, 'edges'> & { edges: Array<ResolversTypes['OutcomeEdge']> }>;
  OutcomeEdge: ResolverTypeWrapper<Omit<OutcomeEdge, 'node'> & { node: ResolversTypes['Outcome'] }>;
  OutcomeFilter: OutcomeFilter;
  OutcomeLevel: OutcomeLevel;
  OutcomeLinkConnection: ResolverTypeWrapper<Omit<OutcomeLinkConnection, 'edges'> & { edges: Array<ResolversTypes['OutcomeLinkEdge']> }>;
  OutcomeLinkEdge: ResolverTypeWrapper<Omit<OutcomeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Outcome'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  OutcomeStatus: OutcomeStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartWeight: PartWeight;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges'> & { edges: Array<ResolversTypes['PartnerEdge']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node' | 'since' | 'ties'> & { node: ResolversTypes['Organisation'], since?: Maybe<ResolversTypes['DateInWords']>, ties: Array<ResolversTypes['Tie']> }>;
  PartnerFilter: PartnerFilter;
  PartnerSuggestion: ResolverTypeWrapper<Omit<PartnerSuggestion, 'introducers' | 'organisation' | 'parts' | 'ties'> & { introducers: Array<ResolversTypes['Introducer']>, organisation: ResolversTypes['Organisation'], parts: Array<ResolversTypes['SuggestionScore']>, ties: Array<ResolversTypes['Tie']> }>;
  PartnerSuggestionConnection: ResolverTypeWrapper<Omit<PartnerSuggestionConnection, 'edges' | 'tooCommon' | 'unmet'> & { edges: Array<ResolversTypes['PartnerSuggestionEdge']>, tooCommon: Array<ResolversTypes['Entity']>, unmet: Array<ResolversTypes['UnmetNeed']> }>;
  PartnerSuggestionEdge: ResolverTypeWrapper<Omit<PartnerSuggestionEdge, 'node'> & { node: ResolversTypes['PartnerSuggestion'] }>;
  Passage: ResolverTypeWrapper<PassageParent>;
  PassageConnection: ResolverTypeWrapper<Omit<PassageConnection, 'edges'> & { edges: Array<ResolversTypes['PassageEdge']> }>;
  PassageEdge: ResolverTypeWrapper<Omit<PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>;
  PassageFilter: PassageFilter;
  PassageKind: PassageKind;
  PassageLinkConnection: ResolverTypeWrapper<Omit<PassageLinkConnection, 'edges'> & { edges: Array<ResolversTypes['PassageLinkEdge']> }>;
  PassageLinkEdge: ResolverTypeWrapper<Omit<PassageLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Passage'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes' | 'steps'> & { nodes: Array<ResolversTypes['Entity']>, steps: Array<ResolversTypes['PathStep']> }>;
  PathAvoid: PathAvoid;
  PathLink: ResolverTypeWrapper<Omit<PathLink, 'evidence'> & { evidence: Array<ResolversTypes['Passage']> }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'from' | 'links' | 'to'> & { from: ResolversTypes['Entity'], links: Array<ResolversTypes['PathLink']>, to: ResolversTypes['Entity'] }>;
  Place: ResolverTypeWrapper<PlaceParent>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges'> & { edges: Array<ResolversTypes['PlaceEdge']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceFilter: PlaceFilter;
  PlaceKind: PlaceKind;
  PlaceLinkConnection: ResolverTypeWrapper<Omit<PlaceLinkConnection, 'edges'> & { edges: Array<ResolversTypes['PlaceLinkEdge']> }>;
  PlaceLinkEdge: ResolverTypeWrapper<Omit<PlaceLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Place'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  Precision: Precision;
  Programme: ResolverTypeWrapper<ProgrammeParent>;
  ProgrammeConnection: ResolverTypeWrapper<Omit<ProgrammeConnection, 'edges'> & { edges: Array<ResolversTypes['ProgrammeEdge']> }>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeFilter: ProgrammeFilter;
  ProgrammeKind: ProgrammeKind;
  ProgrammeLinkConnection: ResolverTypeWrapper<Omit<ProgrammeLinkConnection, 'edges'> & { edges: Array<ResolversTypes['ProgrammeLinkEdge']> }>;
  ProgrammeLinkEdge: ResolverTypeWrapper<Omit<ProgrammeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Programme'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  ProgrammePartnersConnection: ResolverTypeWrapper<Omit<ProgrammePartnersConnection, 'edges'> & { edges: Array<ResolversTypes['ProgrammePartnersEdge']> }>;
  ProgrammePartnersEdge: ResolverTypeWrapper<Omit<ProgrammePartnersEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  Progress: ResolverTypeWrapper<Omit<Progress, 'actual' | 'aim'> & { actual: ResolversTypes['Measure'], aim: ResolversTypes['Measure'] }>;
  PromiseStanding: ResolverTypeWrapper<Omit<PromiseStanding, 'due' | 'evidence' | 'recorded'> & { due?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, recorded: Array<ResolversTypes['RecordedResult']> }>;
  Qualifier: Qualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reach: ResolverTypeWrapper<Omit<Reach, 'items' | 'notWalkedThrough'> & { items: ResolversTypes['ReachConnection'], notWalkedThrough: Array<ResolversTypes['Entity']> }>;
  ReachConnection: ResolverTypeWrapper<Omit<ReachConnection, 'edges'> & { edges: Array<ResolversTypes['ReachEdge']> }>;
  ReachEdge: ResolverTypeWrapper<Omit<ReachEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  ReachStep: ResolverTypeWrapper<ReachStep>;
  RecordedResult: ResolverTypeWrapper<Omit<RecordedResult, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Entity'] }>;
  Reference: Reference;
  Role: Role;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'contested' | 'edges'> & { contested: Array<ResolversTypes['Term']>, edges: Array<ResolversTypes['SearchEdge']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'matched' | 'node'> & { matched: ResolversTypes['Match'], node: ResolversTypes['Entity'] }>;
  Software: ResolverTypeWrapper<Software>;
  Source: ResolverTypeWrapper<SourceParent>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges'> & { edges: Array<ResolversTypes['SourceEdge']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  SourceLinkConnection: ResolverTypeWrapper<Omit<SourceLinkConnection, 'edges'> & { edges: Array<ResolversTypes['SourceLinkEdge']> }>;
  SourceLinkEdge: ResolverTypeWrapper<Omit<SourceLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Source'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  StandingFilter: StandingFilter;
  Strength: Strength;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SuggestionPart: SuggestionPart;
  SuggestionReason: ResolverTypeWrapper<Omit<SuggestionReason, 'ownEvidence' | 'theirEvidence' | 'thing'> & { ownEvidence: Array<ResolversTypes['Passage']>, theirEvidence: Array<ResolversTypes['Passage']>, thing: ResolversTypes['Entity'] }>;
  SuggestionReasonSort: SuggestionReasonSort;
  SuggestionScore: ResolverTypeWrapper<Omit<SuggestionScore, 'reasons'> & { reasons: Array<ResolversTypes['SuggestionReason']> }>;
  Term: ResolverTypeWrapper<TermParent>;
  TermConnection: ResolverTypeWrapper<Omit<TermConnection, 'edges'> & { edges: Array<ResolversTypes['TermEdge']> }>;
  TermEdge: ResolverTypeWrapper<Omit<TermEdge, 'node'> & { node: ResolversTypes['Term'] }>;
  TermFilter: TermFilter;
  TermLinkConnection: ResolverTypeWrapper<Omit<TermLinkConnection, 'edges'> & { edges: Array<ResolversTypes['TermLinkEdge']> }>;
  TermLinkEdge: ResolverTypeWrapper<Omit<TermLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Term'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  TermStatus: TermStatus;
  Theme: ResolverTypeWrapper<ThemeParent>;
  ThemeConnection: ResolverTypeWrapper<Omit<ThemeConnection, 'edges'> & { edges: Array<ResolversTypes['ThemeEdge']> }>;
  ThemeEdge: ResolverTypeWrapper<Omit<ThemeEdge, 'node'> & { node: ResolversTypes['Theme'] }>;
  ThemeFilter: ThemeFilter;
  ThemeLinkConnection: ResolverTypeWrapper<Omit<ThemeLinkConnection, 'edges'> & { edges: Array<ResolversTypes['ThemeLinkEdge']> }>;
  ThemeLinkEdge: ResolverTypeWrapper<Omit<ThemeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Theme'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  ThemeScheme: ThemeScheme;
  Tie: ResolverTypeWrapper<Omit<Tie, 'evidence' | 'part' | 'since' | 'through'> & { evidence: Array<ResolversTypes['Passage']>, part?: Maybe<ResolversTypes['Entity']>, since?: Maybe<ResolversTypes['DateInWords']>, through?: Maybe<ResolversTypes['Entity']> }>;
  TieDirection: TieDirection;
  TieSort: TieSort;
  Trace: ResolverTypeWrapper<Omit<Trace, 'chains' | 'cut' | 'links' | 'nodes' | 'total'> & { chains: Array<ResolversTypes['TraceChain']>, cut: Array<ResolversTypes['TraceCut']>, links: Array<ResolversTypes['TraceLink']>, nodes: Array<ResolversTypes['TraceNode']>, total: ResolversTypes['MeasureTotal'] }>;
  TraceChain: ResolverTypeWrapper<Omit<TraceChain, 'end' | 'lastMeasured' | 'links' | 'nodes' | 'weakestLink'> & { end: ResolversTypes['TrailEnd'], lastMeasured?: Maybe<ResolversTypes['Outcome']>, links: Array<ResolversTypes['TraceLink']>, nodes: Array<ResolversTypes['Entity']>, weakestLink?: Maybe<ResolversTypes['TraceLink']> }>;
  TraceCut: ResolverTypeWrapper<Omit<TraceCut, 'node'> & { node: ResolversTypes['Entity'] }>;
  TraceDirection: TraceDirection;
  TraceLink: ResolverTypeWrapper<Omit<TraceLink, 'asOf' | 'evidence' | 'from' | 'to'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, from: ResolversTypes['Entity'], to: ResolversTypes['Entity'] }>;
  TraceNode: ResolverTypeWrapper<Omit<TraceNode, 'comparison' | 'end' | 'node'> & { comparison: ResolversTypes['Comparison'], end?: Maybe<ResolversTypes['TrailEnd']>, node: ResolversTypes['Entity'] }>;
  TraceRelationship: TraceRelationship;
  TrailEnd: ResolverTypeWrapper<TrailEnd>;
  TrailEndReason: TrailEndReason;
  UnmetNeed: ResolverTypeWrapper<Omit<UnmetNeed, 'thing'> & { thing?: Maybe<ResolversTypes['Entity']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: AboutParent;
  Activity: ActivityParent;
  ActivityConnection: Omit<ActivityConnection, 'edges'> & { edges: Array<ResolversParentTypes['ActivityEdge']> };
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityFilter: ActivityFilter;
  ActivityLinkConnection: Omit<ActivityLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['ActivityLinkEdge']> };
  ActivityLinkEdge: Omit<ActivityLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Activity'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
  AgeRange: AgeRange;
  Alias: Alias;
  Boolean: Scalars['Boolean']['output'];
  Candidate: Candidate;
  Citation: Omit<Citation, 'sources'> & { sources: Array<ResolversParentTypes['Source']> };
  Collaboration: Omit<Collaboration, 'between' | 'pairs' | 'shared'> & { between: Array<ResolversParentTypes['Organisation']>, pairs: Array<ResolversParentTypes['CollaborationPair']>, shared: Array<ResolversParentTypes['Entity']> };
  CollaborationPair: Omit<CollaborationPair, 'first' | 'second' | 'ties'> & { first: ResolversParentTypes['Organisation'], second: ResolversParentTypes['Organisation'], ties: Array<ResolversParentTypes['Tie']> };
  Commitment: CommitmentParent;
  CommitmentConnection: Omit<CommitmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['CommitmentEdge']> };
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  CommitmentFilter: CommitmentFilter;
  CommitmentLinkConnection: Omit<CommitmentLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['CommitmentLinkEdge']> };
  CommitmentLinkEdge: Omit<CommitmentLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Commitment'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
  Community: CommunityParent;
  CommunityConnection: Omit<CommunityConnection, 'edges'> & { edges: Array<ResolversParentTypes['CommunityEdge']> };
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  CommunityFilter: CommunityFilter;
  CommunityLinkConnection: Omit<CommunityLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['CommunityLinkEdge']> };
  CommunityLinkEdge: Omit<CommunityLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Community'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
  Comparison: Omit<Comparison, 'context' | 'things' | 'total'> & { context: Array<ResolversParentTypes['Measure']>, things: Array<ResolversParentTypes['MeasuredThing']>, total: ResolversParentTypes['MeasureTotal'] };
  Completion: Omit<Completion, 'node'> & { node: ResolversParentTypes['Entity'] };
  Coverage: Omit<Coverage, 'cell' | 'cells'> & { cell?: Maybe<ResolversParentTypes['CoverageCell']>, cells: ResolversParentTypes['CoverageCellConnection'] };
  CoverageCell: Omit<CoverageCell, 'column' | 'items' | 'row'> & { column: ResolversParentTypes['CoverageLabel'], items: ResolversParentTypes['EntityConnection'], row: ResolversParentTypes['CoverageLabel'] };
  CoverageCellConnection: Omit<CoverageCellConnection, 'edges'> & { edges: Array<ResolversParentTypes['CoverageCellEdge']> };
  CoverageCellEdge: Omit<CoverageCellEdge, 'node'> & { node: ResolversParentTypes['CoverageCell'] };
  CoverageLabel: CoverageLabel;
  CoverageValue: CoverageValue;
  Date: Scalars['Date']['output'];
  DateInWords: DateInWordsParent;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Omit<EntityConnection, 'edges'> & { edges: Array<ResolversParentTypes['EntityEdge']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  ExclusionInput: ExclusionInput;
  FacetCounts: FacetCounts;
  FacetValue: FacetValue;
  Finding: FindingParent;
  FindingConnection: Omit<FindingConnection, 'edges'> & { edges: Array<ResolversParentTypes['FindingEdge']> };
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFilter: FindingFilter;
  FindingLinkConnection: Omit<FindingLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['FindingLinkEdge']> };
  FindingLinkEdge: Omit<FindingLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Finding'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
  Float: Scalars['Float']['output'];
  Gap: Gap;
  Highlight: Highlight;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Introducer: Omit<Introducer, 'organisation' | 'withAsker' | 'withSuggested'> & { organisation: ResolversParentTypes['Organisation'], withAsker: Array<ResolversParentTypes['Tie']>, withSuggested: Array<ResolversParentTypes['Tie']> };
  KindCount: KindCount;
  Link: ResolversInterfaceTypes<ResolversParentTypes>['Link'];
  LinkCondition: LinkCondition;
  LinkFilter: LinkFilter;
  Linkage: Omit<Linkage, 'letIn' | 'notWalkedThrough' | 'paths'> & { letIn: Array<ResolversParentTypes['Entity']>, notWalkedThrough: Array<ResolversParentTypes['Entity']>, paths: Array<ResolversParentTypes['Path']> };
  MappedName: MappedName;
  Match: Omit<Match, 'term'> & { term?: Maybe<ResolversParentTypes['Term']> };
  Measure: MeasureParent;
  MeasureConnection: Omit<MeasureConnection, 'edges'> & { edges: Array<ResolversParentTypes['MeasureEdge']> };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  MeasureFilter: MeasureFilter;
  MeasureLinkConnection: Omit<MeasureLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['MeasureLinkEdge']> };
  MeasureLinkEdge: Omit<MeasureLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Measure'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
  MeasureTotal: Omit<MeasureTotal, 'measures'> & { measures: Array<ResolversParentTypes['Measure']> };
  MeasuredThing: Omit<MeasuredThing, 'actual' | 'baseline' | 'expected' | 'planned' | 'progress' | 'target'> & { actual: Array<ResolversParentTypes['Measure']>, baseline: Array<ResolversParentTypes['Measure']>, expected: Array<ResolversParentTypes['Measure']>, planned: Array<ResolversParentTypes['Measure']>, progress?: Maybe<ResolversParentTypes['Progress']>, target: Array<ResolversParentTypes['Measure']> };
  MissingConnection: Omit<MissingConnection, 'edges'> & { edges: Array<ResolversParentTypes['MissingEdge']> };
  MissingEdge: Omit<MissingEdge, 'because' | 'node'> & { because: Array<ResolversParentTypes['Entity']>, node: ResolversParentTypes['Entity'] };
  NeedInput: NeedInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organisation: OrganisationParent;
  OrganisationConnection: Omit<OrganisationConnection, 'edges'> & { edges: Array<ResolversParentTypes['OrganisationEdge']> };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationFilter: OrganisationFilter;
  OrganisationLinkConnection: Omit<OrganisationLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['OrganisationLinkEdge']> };
  OrganisationLinkEdge: Omit<OrganisationLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Organisation'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
  Outcome: OutcomeParent;
  OutcomeConnection: Omit<OutcomeConnection, 'edges'> & { edges: Array<ResolversParentTypes['OutcomeEdge']> };
  OutcomeEdge: Omit<OutcomeEdge, 'node'> & { node: ResolversParentTypes['Outcome'] };
  OutcomeFilter: OutcomeFilter;
  OutcomeLinkConnection: Omit<OutcomeLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['OutcomeLinkEdge']> };
  OutcomeLinkEdge: Omit<OutcomeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Outcome'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
  PageInfo: PageInfo;
  PartWeight: PartWeight;
  PartnerConnection: Omit<PartnerConnection, 'edges'> & { edges: Array<ResolversParentTypes['PartnerEdge']> };
  PartnerEdge: Omit<PartnerEdge, 'node' | 'since' | 'ties'> & { node: ResolversParentTypes['Organisation'], since?: Maybe<ResolversParentTypes['DateInWords']>, ties: Array<ResolversParentTypes['Tie']> };
  PartnerFilter: PartnerFilter;
  PartnerSuggestion: Omit<PartnerSuggestion, 'introducers' | 'organisation' | 'parts' | 'ties'> & { introducers: Array<ResolversParentTypes['Introducer']>, organisation: ResolversParentTypes['Organisation'], parts: Array<ResolversParentTypes['SuggestionScore']>, ties: Array<ResolversParentTypes['Tie']> };
  PartnerSuggestionConnection: Omit<PartnerSuggestionConnection, 'edges' | 'tooCommon' | 'unmet'> & { edges: Array<ResolversParentTypes['PartnerSuggestionEdge']>, tooCommon: Array<ResolversParentTypes['Entity']>, unmet: Array<ResolversParentTypes['UnmetNeed']> };
  PartnerSuggestionEdge: Omit<PartnerSuggestionEdge, 'node'> & { node: ResolversParentTypes['PartnerSuggestion'] };
  Passage: PassageParent;
  PassageConnection: Omit<PassageConnection, 'edges'> & { edges: Array<ResolversParentTypes['PassageEdge']> };
  PassageEdge: Omit<PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] };
  PassageFilter: PassageFilter;
  PassageLinkConnection: Omit<PassageLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['PassageLinkEdge']> };
  PassageLinkEdge: Omit<PassageLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Passage'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
  Path: Omit<Path, 'nodes' | 'steps'> & { nodes: Array<ResolversParentTypes['Entity']>, steps: Array<ResolversParentTypes['PathStep']> };
  PathAvoid: PathAvoid;
  PathLink: Omit<PathLink, 'evidence'> & { evidence: Array<ResolversParentTypes['Passage']> };
  PathStep: Omit<PathStep, 'from' | 'links' | 'to'> & { from: ResolversParentTypes['Entity'], links: Array<ResolversParentTypes['PathLink']>, to: ResolversParentTypes['Entity'] };
  Place: PlaceParent;
  PlaceConnection: Omit<PlaceConnection, 'edges'> & { edges: Array<ResolversParentTypes['PlaceEdge']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceFilter: PlaceFilter;
  PlaceLinkConnection: Omit<PlaceLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['PlaceLinkEdge']> };
  PlaceLinkEdge: Omit<PlaceLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Place'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
  Programme: ProgrammeParent;
  ProgrammeConnection: Omit<ProgrammeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProgrammeEdge']> };
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeFilter: ProgrammeFilter;
  ProgrammeLinkConnection: Omit<ProgrammeLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProgrammeLinkEdge']> };
  ProgrammeLinkEdge: Omit<ProgrammeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Programme'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
  ProgrammePartnersConnection: Omit<ProgrammePartnersConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProgrammePartnersEdge']> };
  ProgrammePartnersEdge: Omit<ProgrammePartnersEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  Progress: Omit<Progress, 'actual' | 'aim'> & { actual: ResolversParentTypes['Measure'], aim: ResolversParentTypes['Measure'] };
  PromiseStanding: Omit<PromiseStanding, 'due' | 'evidence' | 'recorded'> & { due?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, recorded: Array<ResolversParentTypes['RecordedResult']> };
  Query: Record<PropertyKey, never>;
  Reach: Omit<Reach, 'items' | 'notWalkedThrough'> & { items: ResolversParentTypes['ReachConnection'], notWalkedThrough: Array<ResolversParentTypes['Entity']> };
  ReachConnection: Omit<ReachConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReachEdge']> };
  ReachEdge: Omit<ReachEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  ReachStep: ReachStep;
  RecordedResult: Omit<RecordedResult, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Entity'] };
  Reference: Reference;
  SearchConnection: Omit<SearchConnection, 'contested' | 'edges'> & { contested: Array<ResolversParentTypes['Term']>, edges: Array<ResolversParentTypes['SearchEdge']> };
  SearchEdge: Omit<SearchEdge, 'matched' | 'node'> & { matched: ResolversParentTypes['Match'], node: ResolversParentTypes['Entity'] };
  Software: Software;
  Source: SourceParent;
  SourceConnection: Omit<SourceConnection, 'edges'> & { edges: Array<ResolversParentTypes['SourceEdge']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceLinkConnection: Omit<SourceLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['SourceLinkEdge']> };
  SourceLinkEdge: Omit<SourceLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Source'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
  StandingFilter: StandingFilter;
  String: Scalars['String']['output'];
  SuggestionReason: Omit<SuggestionReason, 'ownEvidence' | 'theirEvidence' | 'thing'> & { ownEvidence: Array<ResolversParentTypes['Passage']>, theirEvidence: Array<ResolversParentTypes['Passage']>, thing: ResolversParentTypes['Entity'] };
  SuggestionScore: Omit<SuggestionScore, 'reasons'> & { reasons: Array<ResolversParentTypes['SuggestionReason']> };
  Term: TermParent;
  TermConnection: Omit<TermConnection, 'edges'> & { edges: Array<ResolversParentTypes['TermEdge']> };
  TermEdge: Omit<TermEdge, 'node'> & { node: ResolversParentTypes['Term'] };
  TermFilter: TermFilter;
  TermLinkConnection: Omit<TermLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['TermLinkEdge']> };
  TermLinkEdge: Omit<TermLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Term'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
  Theme: ThemeParent;
  ThemeConnection: Omit<ThemeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ThemeEdge']> };
  ThemeEdge: Omit<ThemeEdge, 'node'> & { node: ResolversParentTypes['Theme'] };
  ThemeFilter: ThemeFilter;
  ThemeLinkConnection: Omit<ThemeLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['ThemeLinkEdge']> };
  ThemeLinkEdge: Omit<ThemeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Theme'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
  Tie: Omit<Tie, 'evidence' | 'part' | 'since' | 'through'> & { evidence: Array<ResolversParentTypes['Passage']>, part?: Maybe<ResolversParentTypes['Entity']>, since?: Maybe<ResolversParentTypes['DateInWords']>, through?: Maybe<ResolversParentTypes['Entity']> };
  Trace: Omit<Trace, 'chains' | 'cut' | 'links' | 'nodes' | 'total'> & { chains: Array<ResolversParentTypes['TraceChain']>, cut: Array<ResolversParentTypes['TraceCut']>, links: Array<ResolversParentTypes['TraceLink']>, nodes: Array<ResolversParentTypes['TraceNode']>, total: ResolversParentTypes['MeasureTotal'] };
  TraceChain: Omit<TraceChain, 'end' | 'lastMeasured' | 'links' | 'nodes' | 'weakestLink'> & { end: ResolversParentTypes['TrailEnd'], lastMeasured?: Maybe<ResolversParentTypes['Outcome']>, links: Array<ResolversParentTypes['TraceLink']>, nodes: Array<ResolversParentTypes['Entity']>, weakestLink?: Maybe<ResolversParentTypes['TraceLink']> };
  TraceCut: Omit<TraceCut, 'node'> & { node: ResolversParentTypes['Entity'] };
  TraceLink: Omit<TraceLink, 'asOf' | 'evidence' | 'from' | 'to'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'] };
  TraceNode: Omit<TraceNode, 'comparison' | 'end' | 'node'> & { comparison: ResolversParentTypes['Comparison'], end?: Maybe<ResolversParentTypes['TrailEnd']>, node: ResolversParentTypes['Entity'] };
  TrailEnd: TrailEnd;
  UnmetNeed: Omit<UnmetNeed, 'thing'> & { thing?: Maybe<ResolversParentTypes['Entity']> };
};

export type AboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  software?: Resolver<Array<ResolversTypes['Software']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, Partial<ActivityCommitmentsArgs>>;
  communities?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<ActivityCommunitiesArgs>>;
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  concerns?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<ActivityConcernsArgs>>;
  deliveredIn?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<ActivityDeliveredInArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureLinkConnection'], ParentType, ContextType, Partial<ActivityMeasuresArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameStatus?: Resolver<ResolversTypes['NameStatus'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, Partial<ActivityOutcomesArgs>>;
  partOf?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, Partial<ActivityPartOfArgs>>;
  participants?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<ActivityParticipantsArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeLinkConnection'], ParentType, ContextType, Partial<ActivityThemesArgs>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<ActivityTraceArgs, 'depth' | 'direction'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<ActivityConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityLinkConnection'] = ResolversParentTypes['ActivityLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityLinkEdge'] = ResolversParentTypes['ActivityLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgeRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgeRange'] = ResolversParentTypes['AgeRange']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MatchReason'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  operationHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CollaborationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collaboration'] = ResolversParentTypes['Collaboration']> = {
  between?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nothingRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['CollaborationPair']>, ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CollaborationPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationPair'] = ResolversParentTypes['CollaborationPair']> = {
  first?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  nothingRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  activities?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, Partial<CommitmentActivitiesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<CommitmentCommunitiesArgs>>;
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  concerns?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<CommitmentConcernsArgs>>;
  due?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitmentKind'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<CommitmentMadeByArgs>>;
  measures?: Resolver<ResolversTypes['MeasureLinkConnection'], ParentType, ContextType, Partial<CommitmentMeasuresArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, Partial<CommitmentOutcomesArgs>>;
  programmes?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, Partial<CommitmentProgrammesArgs>>;
  recorded?: Resolver<Array<ResolversTypes['RecordedResult']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['PromiseStanding'], ParentType, ContextType, Partial<CommitmentStandingArgs>>;
  status?: Resolver<ResolversTypes['CommitmentStatus'], ParentType, ContextType>;
  statusBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeLinkConnection'], ParentType, ContextType, Partial<CommitmentThemesArgs>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<CommitmentTraceArgs, 'depth' | 'direction'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<CommitmentConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type CommitmentLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentLinkConnection'] = ResolversParentTypes['CommitmentLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitmentLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentLinkEdge'] = ResolversParentTypes['CommitmentLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  activities?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, RequireFields<CommunityActivitiesArgs, 'includeInherited'>>;
  ages?: Resolver<Maybe<ResolversTypes['AgeRange']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  broader?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<CommunityBroaderArgs>>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, RequireFields<CommunityCommitmentsArgs, 'includeInherited'>>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, RequireFields<CommunityFindingsArgs, 'includeInherited'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<CommunityNarrowerArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, RequireFields<CommunityOrganisationsArgs, 'includeInherited'>>;
  outcomes?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, RequireFields<CommunityOutcomesArgs, 'includeInherited'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, RequireFields<CommunityProgrammesArgs, 'includeInherited'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['TermLinkConnection'], ParentType, ContextType, Partial<CommunityTermsArgs>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<CommunityTraceArgs, 'depth'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<CommunityConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type CommunityLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityLinkConnection'] = ResolversParentTypes['CommunityLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunityLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityLinkEdge'] = ResolversParentTypes['CommunityLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  context?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  things?: Resolver<Array<ResolversTypes['MeasuredThing']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['MeasureTotal'], ParentType, ContextType>;
};

export type CompletionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completion'] = ResolversParentTypes['Completion']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MatchReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  cell?: Resolver<Maybe<ResolversTypes['CoverageCell']>, ParentType, ContextType, RequireFields<CoverageCellArgs, 'column' | 'row'>>;
  cells?: Resolver<ResolversTypes['CoverageCellConnection'], ParentType, ContextType, Partial<CoverageCellsArgs>>;
  columns?: Resolver<Array<ResolversTypes['CoverageValue']>, ParentType, ContextType>;
  columnsCut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Array<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['CoverageValue']>, ParentType, ContextType>;
  rowsCut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  column?: Resolver<ResolversTypes['CoverageLabel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<CoverageCellItemsArgs>>;
  row?: Resolver<ResolversTypes['CoverageLabel'], ParentType, ContextType>;
};

export type CoverageCellConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCellConnection'] = ResolversParentTypes['CoverageCellConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoverageCellEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageCellEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCellEdge'] = ResolversParentTypes['CoverageCellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageCell'], ParentType, ContextType>;
};

export type CoverageLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageLabel'] = ResolversParentTypes['CoverageLabel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageValue'] = ResolversParentTypes['CoverageValue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DateInWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateInWords'] = ResolversParentTypes['DateInWords']> = {
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type FacetCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCounts'] = ResolversParentTypes['FacetCounts']> = {
  by?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  cut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  challengedBy?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<FindingChallengedByArgs>>;
  challengesFindings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<FindingChallengesFindingsArgs>>;
  challengesOutcomes?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, Partial<FindingChallengesOutcomesArgs>>;
  challengesTerms?: Resolver<ResolversTypes['TermLinkConnection'], ParentType, ContextType, Partial<FindingChallengesTermsArgs>>;
  cites?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, Partial<FindingCitesArgs>>;
  communities?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<FindingCommunitiesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  foundByOrganisations?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<FindingFoundByOrganisationsArgs>>;
  foundByProgrammes?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, Partial<FindingFoundByProgrammesArgs>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureLinkConnection'], ParentType, ContextType, Partial<FindingMeasuresArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<FindingPlacesArgs>>;
  recommendedByOrganisations?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<FindingRecommendedByOrganisationsArgs>>;
  recommendedByProgrammes?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, Partial<FindingRecommendedByProgrammesArgs>>;
  strength?: Resolver<ResolversTypes['FindingStrength'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['FindingSupport'], ParentType, ContextType>;
  supportedBy?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<FindingSupportedByArgs>>;
  supportsFindings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<FindingSupportsFindingsArgs>>;
  supportsOutcomes?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, Partial<FindingSupportsOutcomesArgs>>;
  supportsTerms?: Resolver<ResolversTypes['TermLinkConnection'], ParentType, ContextType, Partial<FindingSupportsTermsArgs>>;
  themes?: Resolver<ResolversTypes['ThemeLinkConnection'], ParentType, ContextType, Partial<FindingThemesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<FindingConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingLinkConnection'] = ResolversParentTypes['FindingLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingLinkEdge'] = ResolversParentTypes['FindingLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GapReason'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntroducerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introducer'] = ResolversParentTypes['Introducer']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  withAsker?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  withSuggested?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  __resolveType: TypeResolveFn<'ActivityLinkEdge' | 'CommitmentLinkEdge' | 'CommunityLinkEdge' | 'FindingLinkEdge' | 'MeasureLinkEdge' | 'OrganisationLinkEdge' | 'OutcomeLinkEdge' | 'PassageLinkEdge' | 'PlaceLinkEdge' | 'ProgrammeLinkEdge' | 'SourceLinkEdge' | 'TermLinkEdge' | 'ThemeLinkEdge', ParentType, ContextType>;
};

export type LinkageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Linkage'] = ResolversParentTypes['Linkage']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  letIn?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notLinked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notWalkedThrough?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type MappedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappedName'] = ResolversParentTypes['MappedName']> = {
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  decided?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MatchReason'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  activities?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, Partial<MeasureActivitiesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, Partial<MeasureCommitmentsArgs>>;
  counts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  derivation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<MeasureFindingsArgs>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mayAggregate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['MeasureLinkConnection'], ParentType, ContextType, Partial<MeasureOutOfArgs>>;
  outcomes?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, Partial<MeasureOutcomesArgs>>;
  overlapGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  possibleSumOfParts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, Partial<MeasureProgrammesArgs>>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  shares?: Resolver<ResolversTypes['MeasureLinkConnection'], ParentType, ContextType, Partial<MeasureSharesArgs>>;
  smallCount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, Partial<MeasureSourcesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<MeasureConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MeasureLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureLinkConnection'] = ResolversParentTypes['MeasureLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasureLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureLinkEdge'] = ResolversParentTypes['MeasureLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureTotal'] = ResolversParentTypes['MeasureTotal']> = {
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MeasuredThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuredThing'] = ResolversParentTypes['MeasuredThing']> = {
  actual?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  baseline?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  planned?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Progress']>, ParentType, ContextType>;
  progressReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingConnection'] = ResolversParentTypes['MissingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MissingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingEdge'] = ResolversParentTypes['MissingEdge']> = {
  because?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  activities?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, Partial<OrganisationActivitiesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  basedIn?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<OrganisationBasedInArgs>>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, Partial<OrganisationCommitmentsArgs>>;
  communities?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<OrganisationCommunitiesArgs>>;
  concerns?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<OrganisationConcernsArgs>>;
  contestedTerms?: Resolver<ResolversTypes['TermLinkConnection'], ParentType, ContextType, Partial<OrganisationContestedTermsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<OrganisationFindingsArgs>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameStatus?: Resolver<ResolversTypes['NameStatus'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<OrganisationPartOfArgs>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<OrganisationPartnersArgs>>;
  parts?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<OrganisationPartsArgs>>;
  programmes?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, Partial<OrganisationProgrammesArgs>>;
  publications?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, Partial<OrganisationPublicationsArgs>>;
  recommendations?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<OrganisationRecommendationsArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeLinkConnection'], ParentType, ContextType, Partial<OrganisationThemesArgs>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<OrganisationTraceArgs, 'depth' | 'direction'>>;
  workedWithBy?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<OrganisationWorkedWithByArgs>>;
  worksWith?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<OrganisationWorksWithArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<OrganisationConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationLinkConnection'] = ResolversParentTypes['OrganisationLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationLinkEdge'] = ResolversParentTypes['OrganisationLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  activities?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, Partial<OutcomeActivitiesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  challengedBy?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<OutcomeChallengedByArgs>>;
  commitments?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, Partial<OutcomeCommitmentsArgs>>;
  communities?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<OutcomeCommunitiesArgs>>;
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  concerns?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<OutcomeConcernsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, Partial<OutcomeLeadsToArgs>>;
  ledToBy?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, Partial<OutcomeLedToByArgs>>;
  level?: Resolver<ResolversTypes['OutcomeLevel'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureLinkConnection'], ParentType, ContextType, Partial<OutcomeMeasuresArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, Partial<OutcomeProgrammesArgs>>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supportedBy?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<OutcomeSupportedByArgs>>;
  themes?: Resolver<ResolversTypes['ThemeLinkConnection'], ParentType, ContextType, Partial<OutcomeThemesArgs>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<OutcomeTraceArgs, 'depth' | 'direction'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeConnection'] = ResolversParentTypes['OutcomeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<OutcomeConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type OutcomeLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeLinkConnection'] = ResolversParentTypes['OutcomeLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutcomeLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeLinkEdge'] = ResolversParentTypes['OutcomeLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type PartnerSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSuggestion'] = ResolversParentTypes['PartnerSuggestion']> = {
  alreadyPartners?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  introducers?: Resolver<Array<ResolversTypes['Introducer']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['SuggestionScore']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type PartnerSuggestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSuggestionConnection'] = ResolversParentTypes['PartnerSuggestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerSuggestionEdge']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  tooCommon?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmet?: Resolver<Array<ResolversTypes['UnmetNeed']>, ParentType, ContextType>;
};

export type PartnerSuggestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSuggestionEdge'] = ResolversParentTypes['PartnerSuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerSuggestion'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cites?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, Partial<PassageCitesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PassageKind'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeholders?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, Partial<PassageSourcesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<PassageConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PassageLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageLinkConnection'] = ResolversParentTypes['PassageLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PassageLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageLinkEdge'] = ResolversParentTypes['PassageLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathLink'] = ResolversParentTypes['PathLink']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['PathLink']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  activitiesConcerned?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, RequireFields<PlaceActivitiesConcernedArgs, 'includeInherited'>>;
  activitiesDelivered?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, RequireFields<PlaceActivitiesDeliveredArgs, 'includeInherited'>>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeBasis?: Resolver<Maybe<ResolversTypes['CodeBasis']>, ParentType, ContextType>;
  commitmentsConcerned?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, RequireFields<PlaceCommitmentsConcernedArgs, 'includeInherited'>>;
  contains?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<PlaceContainsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, RequireFields<PlaceFindingsArgs, 'includeInherited'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationsBased?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, RequireFields<PlaceOrganisationsBasedArgs, 'includeInherited'>>;
  organisationsConcerned?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, RequireFields<PlaceOrganisationsConcernedArgs, 'includeInherited'>>;
  outcomesConcerned?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, RequireFields<PlaceOutcomesConcernedArgs, 'includeInherited'>>;
  programmesConcerned?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, RequireFields<PlaceProgrammesConcernedArgs, 'includeInherited'>>;
  programmesDelivered?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, RequireFields<PlaceProgrammesDeliveredArgs, 'includeInherited'>>;
  sourcesConcerned?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, RequireFields<PlaceSourcesConcernedArgs, 'includeInherited'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  within?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<PlaceWithinArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<PlaceConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlaceLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceLinkConnection'] = ResolversParentTypes['PlaceLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceLinkEdge'] = ResolversParentTypes['PlaceLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  activities?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, Partial<ProgrammeActivitiesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, Partial<ProgrammeCommitmentsArgs>>;
  communities?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<ProgrammeCommunitiesArgs>>;
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  concerns?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<ProgrammeConcernsArgs>>;
  deliveredIn?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<ProgrammeDeliveredInArgs>>;
  ended?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<ProgrammeFindingsArgs>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureLinkConnection'], ParentType, ContextType, Partial<ProgrammeMeasuresArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameStatus?: Resolver<ResolversTypes['NameStatus'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, Partial<ProgrammeOutcomesArgs>>;
  partOf?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, Partial<ProgrammePartOfArgs>>;
  participants?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<ProgrammeParticipantsArgs>>;
  parts?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, Partial<ProgrammePartsArgs>>;
  recommendations?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<ProgrammeRecommendationsArgs>>;
  started?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeLinkConnection'], ParentType, ContextType, Partial<ProgrammeThemesArgs>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<ProgrammeTraceArgs, 'depth' | 'direction'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<ProgrammeConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProgrammeLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeLinkConnection'] = ResolversParentTypes['ProgrammeLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeLinkEdge'] = ResolversParentTypes['ProgrammeLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammePartnersConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammePartnersConnection'] = ResolversParentTypes['ProgrammePartnersConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammePartnersEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammePartnersEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammePartnersEdge'] = ResolversParentTypes['ProgrammePartnersEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  actual?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  aim?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fromBaseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PromiseStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromiseStanding'] = ResolversParentTypes['PromiseStanding']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  onDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recorded?: Resolver<Array<ResolversTypes['RecordedResult']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['CommitmentStanding'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommitmentStatus'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  about?: Resolver<Maybe<ResolversTypes['About']>, ParentType, ContextType>;
  activities?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'order'>>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'by'>>;
  cite?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType, Partial<QueryCiteArgs>>;
  collaboration?: Resolver<Maybe<ResolversTypes['Collaboration']>, ParentType, ContextType, RequireFields<QueryCollaborationArgs, 'between'>>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<QueryCommitmentArgs, 'by'>>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, RequireFields<QueryCommitmentsArgs, 'order'>>;
  communities?: Resolver<Maybe<ResolversTypes['CommunityConnection']>, ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'order'>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType, RequireFields<QueryCommunityArgs, 'by'>>;
  complete?: Resolver<Maybe<Array<ResolversTypes['Completion']>>, ParentType, ContextType, RequireFields<QueryCompleteArgs, 'first' | 'prefix'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'assertions' | 'columns' | 'counting' | 'placeKinds' | 'rollUp' | 'rows'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'by'>>;
  findings?: Resolver<Maybe<ResolversTypes['FindingConnection']>, ParentType, ContextType, RequireFields<QueryFindingsArgs, 'order'>>;
  gaps?: Resolver<Maybe<ResolversTypes['MissingConnection']>, ParentType, ContextType, RequireFields<QueryGapsArgs, 'of'>>;
  mapIds?: Resolver<Maybe<Array<ResolversTypes['MappedName']>>, ParentType, ContextType, RequireFields<QueryMapIdsArgs, 'names'>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'by'>>;
  measures?: Resolver<Maybe<ResolversTypes['MeasureConnection']>, ParentType, ContextType, RequireFields<QueryMeasuresArgs, 'order'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'by'>>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'order'>>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<QueryOutcomeArgs, 'by'>>;
  outcomes?: Resolver<Maybe<ResolversTypes['OutcomeConnection']>, ParentType, ContextType, RequireFields<QueryOutcomesArgs, 'order'>>;
  partnerSuggestions?: Resolver<Maybe<ResolversTypes['PartnerSuggestionConnection']>, ParentType, ContextType, RequireFields<QueryPartnerSuggestionsArgs, 'exclude' | 'includePartners' | 'statedOnly'>>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType, RequireFields<QueryPassageArgs, 'by'>>;
  passages?: Resolver<Maybe<ResolversTypes['PassageConnection']>, ParentType, ContextType, RequireFields<QueryPassagesArgs, 'order'>>;
  paths?: Resolver<Maybe<ResolversTypes['Linkage']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'includeSources' | 'maxLength' | 'to'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'by'>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'order'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'by'>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'order'>>;
  programmesByPartners?: Resolver<Maybe<ResolversTypes['ProgrammePartnersConnection']>, ParentType, ContextType, Partial<QueryProgrammesByPartnersArgs>>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType, RequireFields<QueryReachArgs, 'from' | 'includeSources' | 'steps'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'by'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'order'>>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType, RequireFields<QueryTermArgs, 'by'>>;
  terms?: Resolver<Maybe<ResolversTypes['TermConnection']>, ParentType, ContextType, RequireFields<QueryTermsArgs, 'order'>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<QueryThemeArgs, 'by'>>;
  themes?: Resolver<Maybe<ResolversTypes['ThemeConnection']>, ParentType, ContextType, RequireFields<QueryThemesArgs, 'order'>>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<QueryTraceArgs, 'depth' | 'direction' | 'from'>>;
};

export type ReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reach'] = ResolversParentTypes['Reach']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, Partial<ReachItemsArgs>>;
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  notWalkedThrough?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ReachStep']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachConnection'] = ResolversParentTypes['ReachConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReachEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachEdge'] = ResolversParentTypes['ReachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachStep'] = ResolversParentTypes['ReachStep']> = {
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedResult'] = ResolversParentTypes['RecordedResult']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contested?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SoftwareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Software'] = ResolversParentTypes['Software']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citedByFindings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<SourceCitedByFindingsArgs>>;
  citedByPassages?: Resolver<ResolversTypes['PassageLinkConnection'], ParentType, ContextType, Partial<SourceCitedByPassagesArgs>>;
  concerns?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<SourceConcernsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureLinkConnection'], ParentType, ContextType, Partial<SourceMeasuresArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageLinkConnection'], ParentType, ContextType, Partial<SourcePassagesArgs>>;
  publishers?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<SourcePublishersArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<SourceConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceLinkConnection'] = ResolversParentTypes['SourceLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceLinkEdge'] = ResolversParentTypes['SourceLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionReason'] = ResolversParentTypes['SuggestionReason']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  ownEvidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['SuggestionReasonSort'], ParentType, ContextType>;
  theirEvidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SuggestionScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionScore'] = ResolversParentTypes['SuggestionScore']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['SuggestionPart'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SuggestionReason']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  challengedBy?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<TermChallengedByArgs>>;
  communities?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<TermCommunitiesArgs>>;
  contestedBy?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<TermContestedByArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TermStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supportedBy?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<TermSupportedByArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermConnection'] = ResolversParentTypes['TermConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TermEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<TermConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermEdge'] = ResolversParentTypes['TermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type TermLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermLinkConnection'] = ResolversParentTypes['TermLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TermLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermLinkEdge'] = ResolversParentTypes['TermLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  activities?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, RequireFields<ThemeActivitiesArgs, 'includeInherited'>>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  broader?: Resolver<ResolversTypes['ThemeLinkConnection'], ParentType, ContextType, Partial<ThemeBroaderArgs>>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, RequireFields<ThemeCommitmentsArgs, 'includeInherited'>>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, RequireFields<ThemeFindingsArgs, 'includeInherited'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['ThemeLinkConnection'], ParentType, ContextType, Partial<ThemeNarrowerArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, RequireFields<ThemeOrganisationsArgs, 'includeInherited'>>;
  outcomes?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, RequireFields<ThemeOutcomesArgs, 'includeInherited'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, RequireFields<ThemeProgrammesArgs, 'includeInherited'>>;
  scheme?: Resolver<ResolversTypes['ThemeScheme'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<ThemeConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ThemeLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeLinkConnection'] = ResolversParentTypes['ThemeLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ThemeLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeLinkEdge'] = ResolversParentTypes['ThemeLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['TieDirection']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['TieSort'], ParentType, ContextType>;
  theirRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  chainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chains?: Resolver<Array<ResolversTypes['TraceChain']>, ParentType, ContextType, RequireFields<TraceChainsArgs, 'first'>>;
  cut?: Resolver<Array<ResolversTypes['TraceCut']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TraceNode']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['MeasureTotal'], ParentType, ContextType>;
};

export type TraceChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceChain'] = ResolversParentTypes['TraceChain']> = {
  direction?: Resolver<ResolversTypes['TraceDirection'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['TrailEnd'], ParentType, ContextType>;
  lastMeasured?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weakestLink?: Resolver<Maybe<ResolversTypes['TraceLink']>, ParentType, ContextType>;
};

export type TraceCutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceCut'] = ResolversParentTypes['TraceCut']> = {
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TraceRelationship'], ParentType, ContextType>;
};

export type TraceLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceLink'] = ResolversParentTypes['TraceLink']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  closesCircle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TraceRelationship'], ParentType, ContextType>;
};

export type TraceNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceNode'] = ResolversParentTypes['TraceNode']> = {
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['TrailEnd']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrailEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailEnd'] = ResolversParentTypes['TrailEnd']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['TrailEndReason'], ParentType, ContextType>;
};

export type UnmetNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmetNeed'] = ResolversParentTypes['UnmetNeed']> = {
  part?: Resolver<ResolversTypes['SuggestionPart'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  About?: AboutResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityLinkConnection?: ActivityLinkConnectionResolvers<ContextType>;
  ActivityLinkEdge?: ActivityLinkEdgeResolvers<ContextType>;
  AgeRange?: AgeRangeResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Collaboration?: CollaborationResolvers<ContextType>;
  CollaborationPair?: CollaborationPairResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  CommitmentLinkConnection?: CommitmentLinkConnectionResolvers<ContextType>;
  CommitmentLinkEdge?: CommitmentLinkEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  CommunityLinkConnection?: CommunityLinkConnectionResolvers<ContextType>;
  CommunityLinkEdge?: CommunityLinkEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Completion?: CompletionResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  CoverageCellConnection?: CoverageCellConnectionResolvers<ContextType>;
  CoverageCellEdge?: CoverageCellEdgeResolvers<ContextType>;
  CoverageLabel?: CoverageLabelResolvers<ContextType>;
  CoverageValue?: CoverageValueResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateInWords?: DateInWordsResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  FacetCounts?: FacetCountsResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingLinkConnection?: FindingLinkConnectionResolvers<ContextType>;
  FindingLinkEdge?: FindingLinkEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Introducer?: IntroducerResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Linkage?: LinkageResolvers<ContextType>;
  MappedName?: MappedNameResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MeasureLinkConnection?: MeasureLinkConnectionResolvers<ContextType>;
  MeasureLinkEdge?: MeasureLinkEdgeResolvers<ContextType>;
  MeasureTotal?: MeasureTotalResolvers<ContextType>;
  MeasuredThing?: MeasuredThingResolvers<ContextType>;
  MissingConnection?: MissingConnectionResolvers<ContextType>;
  MissingEdge?: MissingEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationLinkConnection?: OrganisationLinkConnectionResolvers<ContextType>;
  OrganisationLinkEdge?: OrganisationLinkEdgeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
  OutcomeLinkConnection?: OutcomeLinkConnectionResolvers<ContextType>;
  OutcomeLinkEdge?: OutcomeLinkEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartnerSuggestion?: PartnerSuggestionResolvers<ContextType>;
  PartnerSuggestionConnection?: PartnerSuggestionConnectionResolvers<ContextType>;
  PartnerSuggestionEdge?: PartnerSuggestionEdgeResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  PassageLinkConnection?: PassageLinkConnectionResolvers<ContextType>;
  PassageLinkEdge?: PassageLinkEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathLink?: PathLinkResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlaceLinkConnection?: PlaceLinkConnectionResolvers<ContextType>;
  PlaceLinkEdge?: PlaceLinkEdgeResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProgrammeLinkConnection?: ProgrammeLinkConnectionResolvers<ContextType>;
  ProgrammeLinkEdge?: ProgrammeLinkEdgeResolvers<ContextType>;
  ProgrammePartnersConnection?: ProgrammePartnersConnectionResolvers<ContextType>;
  ProgrammePartnersEdge?: ProgrammePartnersEdgeResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  PromiseStanding?: PromiseStandingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reach?: ReachResolvers<ContextType>;
  ReachConnection?: ReachConnectionResolvers<ContextType>;
  ReachEdge?: ReachEdgeResolvers<ContextType>;
  ReachStep?: ReachStepResolvers<ContextType>;
  RecordedResult?: RecordedResultResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Software?: SoftwareResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceLinkConnection?: SourceLinkConnectionResolvers<ContextType>;
  SourceLinkEdge?: SourceLinkEdgeResolvers<ContextType>;
  SuggestionReason?: SuggestionReasonResolvers<ContextType>;
  SuggestionScore?: SuggestionScoreResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TermConnection?: TermConnectionResolvers<ContextType>;
  TermEdge?: TermEdgeResolvers<ContextType>;
  TermLinkConnection?: TermLinkConnectionResolvers<ContextType>;
  TermLinkEdge?: TermLinkEdgeResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
  ThemeLinkConnection?: ThemeLinkConnectionResolvers<ContextType>;
  ThemeLinkEdge?: ThemeLinkEdgeResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TraceChain?: TraceChainResolvers<ContextType>;
  TraceCut?: TraceCutResolvers<ContextType>;
  TraceLink?: TraceLinkResolvers<ContextType>;
  TraceNode?: TraceNodeResolvers<ContextType>;
  TrailEnd?: TrailEndResolvers<ContextType>;
  UnmetNeed?: UnmetNeedResolvers<ContextType>;
};

