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

/** A page of activities, by the Relay cursor connection specification. */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  /** The page, in order. */
  edges: Array<ActivityEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
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
  /** How far the source says it has come; not how far it has come since. */
  status: CommitmentStatus;
  /** What the status rests on, in our words. */
  statusBasis: Scalars['String']['output'];
  /** What it is, in our words. */
  summary: Maybe<Scalars['String']['output']>;
  /** Subjects it is about. */
  themes: ThemeLinkConnection;
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
export type CommitmentThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of commitments, by the Relay cursor connection specification. */
export type CommitmentConnection = {
  __typename?: 'CommitmentConnection';
  /** The page, in order. */
  edges: Array<CommitmentEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
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

/** A page of communities, by the Relay cursor connection specification. */
export type CommunityConnection = {
  __typename?: 'CommunityConnection';
  /** The page, in order. */
  edges: Array<CommunityEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
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
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
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

/** Why something is missing. */
export type GapReason =
  /** The source does not state it. */
  | 'NOT_STATED'
  /** The source has a placeholder where it should be. */
  | 'PLACEHOLDER';

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

/** Which links; those given must all hold. */
export type LinkFilter = {
  /** Asserted in any of these ways: leave INFERRED and DERIVED out to see only what sources state. */
  assertions?: InputMaybe<Array<Assertion>>;
  /** In any of these roles. */
  roles?: InputMaybe<Array<Role>>;
  /** Put in any of these strengths. */
  strengths?: InputMaybe<Array<Strength>>;
};

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
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
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

/** Whose a name is. */
export type NameStatus =
  /** Our description, as the source gives no name. */
  | 'DESCRIPTIVE'
  /** A common word that the source uses as a name. */
  | 'GENERIC'
  /** The source's own name for it. */
  | 'NAMED';

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
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
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

/** A page of outcomes, by the Relay cursor connection specification. */
export type OutcomeConnection = {
  __typename?: 'OutcomeConnection';
  /** The page, in order. */
  edges: Array<OutcomeEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
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
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
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
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
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

/** A page of programmes, by the Relay cursor connection specification. */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  /** The page, in order. */
  edges: Array<ProgrammeEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
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
  /** The commitment of that id, identifier or name; null where there is none. */
  commitment: Maybe<Commitment>;
  /** All commitments, or those that meet every condition. */
  commitments: Maybe<CommitmentConnection>;
  /** All communities, or those that meet every condition. */
  communities: Maybe<CommunityConnection>;
  /** The community of that id, identifier or name; null where there is none. */
  community: Maybe<Community>;
  /** The finding of that id, identifier or name; null where there is none. */
  finding: Maybe<Finding>;
  /** All findings, or those that meet every condition. */
  findings: Maybe<FindingConnection>;
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
  /** The passage of that id, identifier or name; null where there is none. */
  passage: Maybe<Passage>;
  /** All passages, or those that meet every condition. */
  passages: Maybe<PassageConnection>;
  /** The place of that id, identifier or name; null where there is none. */
  place: Maybe<Place>;
  /** All places, or those that meet every condition. */
  places: Maybe<PlaceConnection>;
  /** The programme of that id, identifier or name; null where there is none. */
  programme: Maybe<Programme>;
  /** All programmes, or those that meet every condition. */
  programmes: Maybe<ProgrammeConnection>;
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
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
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
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
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
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
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
  CodeBasis: CodeBasis;
  Commitment: ResolverTypeWrapper<CommitmentParent>;
  CommitmentConnection: ResolverTypeWrapper<Omit<CommitmentConnection, 'edges'> & { edges: Array<ResolversTypes['CommitmentEdge']> }>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  CommitmentFilter: CommitmentFilter;
  CommitmentKind: CommitmentKind;
  CommitmentLinkConnection: ResolverTypeWrapper<Omit<CommitmentLinkConnection, 'edges'> & { edges: Array<ResolversTypes['CommitmentLinkEdge']> }>;
  CommitmentLinkEdge: ResolverTypeWrapper<Omit<CommitmentLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Commitment'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  CommitmentStatus: CommitmentStatus;
  Community: ResolverTypeWrapper<CommunityParent>;
  CommunityConnection: ResolverTypeWrapper<Omit<CommunityConnection, 'edges'> & { edges: Array<ResolversTypes['CommunityEdge']> }>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  CommunityFilter: CommunityFilter;
  CommunityLinkConnection: ResolverTypeWrapper<Omit<CommunityLinkConnection, 'edges'> & { edges: Array<ResolversTypes['CommunityLinkEdge']> }>;
  CommunityLinkEdge: ResolverTypeWrapper<Omit<CommunityLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Community'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateInWords: ResolverTypeWrapper<DateInWordsParent>;
  DatedOrder: DatedOrder;
  Dimension: Dimension;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityKind: EntityKind;
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
  GapReason: GapReason;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Lifecycle: Lifecycle;
  Link: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Link']>;
  LinkCondition: LinkCondition;
  LinkFilter: LinkFilter;
  Measure: ResolverTypeWrapper<MeasureParent>;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges'> & { edges: Array<ResolversTypes['MeasureEdge']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  MeasureFilter: MeasureFilter;
  MeasureLinkConnection: ResolverTypeWrapper<Omit<MeasureLinkConnection, 'edges'> & { edges: Array<ResolversTypes['MeasureLinkEdge']> }>;
  MeasureLinkEdge: ResolverTypeWrapper<Omit<MeasureLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Measure'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  NameStatus: NameStatus;
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
  Passage: ResolverTypeWrapper<PassageParent>;
  PassageConnection: ResolverTypeWrapper<Omit<PassageConnection, 'edges'> & { edges: Array<ResolversTypes['PassageEdge']> }>;
  PassageEdge: ResolverTypeWrapper<Omit<PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>;
  PassageFilter: PassageFilter;
  PassageKind: PassageKind;
  PassageLinkConnection: ResolverTypeWrapper<Omit<PassageLinkConnection, 'edges'> & { edges: Array<ResolversTypes['PassageLinkEdge']> }>;
  PassageLinkEdge: ResolverTypeWrapper<Omit<PassageLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Passage'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
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
  Qualifier: Qualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reference: Reference;
  Role: Role;
  Software: ResolverTypeWrapper<Software>;
  Source: ResolverTypeWrapper<SourceParent>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges'> & { edges: Array<ResolversTypes['SourceEdge']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  SourceLinkConnection: ResolverTypeWrapper<Omit<SourceLinkConnection, 'edges'> & { edges: Array<ResolversTypes['SourceLinkEdge']> }>;
  SourceLinkEdge: ResolverTypeWrapper<Omit<SourceLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: Array<ResolversTypes['Passage']>, node: ResolversTypes['Source'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>;
  Strength: Strength;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
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
  Date: Scalars['Date']['output'];
  DateInWords: DateInWordsParent;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  Finding: FindingParent;
  FindingConnection: Omit<FindingConnection, 'edges'> & { edges: Array<ResolversParentTypes['FindingEdge']> };
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFilter: FindingFilter;
  FindingLinkConnection: Omit<FindingLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['FindingLinkEdge']> };
  FindingLinkEdge: Omit<FindingLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Finding'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
  Float: Scalars['Float']['output'];
  Gap: Gap;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  KindCount: KindCount;
  Link: ResolversInterfaceTypes<ResolversParentTypes>['Link'];
  LinkCondition: LinkCondition;
  LinkFilter: LinkFilter;
  Measure: MeasureParent;
  MeasureConnection: Omit<MeasureConnection, 'edges'> & { edges: Array<ResolversParentTypes['MeasureEdge']> };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  MeasureFilter: MeasureFilter;
  MeasureLinkConnection: Omit<MeasureLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['MeasureLinkEdge']> };
  MeasureLinkEdge: Omit<MeasureLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Measure'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
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
  Passage: PassageParent;
  PassageConnection: Omit<PassageConnection, 'edges'> & { edges: Array<ResolversParentTypes['PassageEdge']> };
  PassageEdge: Omit<PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] };
  PassageFilter: PassageFilter;
  PassageLinkConnection: Omit<PassageLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['PassageLinkEdge']> };
  PassageLinkEdge: Omit<PassageLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Passage'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
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
  Query: Record<PropertyKey, never>;
  Reference: Reference;
  Software: Software;
  Source: SourceParent;
  SourceConnection: Omit<SourceConnection, 'edges'> & { edges: Array<ResolversParentTypes['SourceEdge']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceLinkConnection: Omit<SourceLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['SourceLinkEdge']> };
  SourceLinkEdge: Omit<SourceLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: Array<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Source'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> };
  String: Scalars['String']['output'];
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
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

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  activities?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, Partial<CommitmentActivitiesArgs>>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<CommitmentCommunitiesArgs>>;
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
  status?: Resolver<ResolversTypes['CommitmentStatus'], ParentType, ContextType>;
  statusBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeLinkConnection'], ParentType, ContextType, Partial<CommitmentThemesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
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

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  __resolveType: TypeResolveFn<'ActivityLinkEdge' | 'CommitmentLinkEdge' | 'CommunityLinkEdge' | 'FindingLinkEdge' | 'MeasureLinkEdge' | 'OrganisationLinkEdge' | 'OutcomeLinkEdge' | 'PassageLinkEdge' | 'PlaceLinkEdge' | 'ProgrammeLinkEdge' | 'SourceLinkEdge' | 'TermLinkEdge' | 'ThemeLinkEdge', ParentType, ContextType>;
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
  parts?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<OrganisationPartsArgs>>;
  programmes?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, Partial<OrganisationProgrammesArgs>>;
  publications?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, Partial<OrganisationPublicationsArgs>>;
  recommendations?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<OrganisationRecommendationsArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeLinkConnection'], ParentType, ContextType, Partial<OrganisationThemesArgs>>;
  workedWithBy?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<OrganisationWorkedWithByArgs>>;
  worksWith?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<OrganisationWorksWithArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeConnection'] = ResolversParentTypes['OutcomeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  about?: Resolver<Maybe<ResolversTypes['About']>, ParentType, ContextType>;
  activities?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'order'>>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'by'>>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<QueryCommitmentArgs, 'by'>>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, RequireFields<QueryCommitmentsArgs, 'order'>>;
  communities?: Resolver<Maybe<ResolversTypes['CommunityConnection']>, ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'order'>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType, RequireFields<QueryCommunityArgs, 'by'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'by'>>;
  findings?: Resolver<Maybe<ResolversTypes['FindingConnection']>, ParentType, ContextType, RequireFields<QueryFindingsArgs, 'order'>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'by'>>;
  measures?: Resolver<Maybe<ResolversTypes['MeasureConnection']>, ParentType, ContextType, RequireFields<QueryMeasuresArgs, 'order'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'by'>>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'order'>>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<QueryOutcomeArgs, 'by'>>;
  outcomes?: Resolver<Maybe<ResolversTypes['OutcomeConnection']>, ParentType, ContextType, RequireFields<QueryOutcomesArgs, 'order'>>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType, RequireFields<QueryPassageArgs, 'by'>>;
  passages?: Resolver<Maybe<ResolversTypes['PassageConnection']>, ParentType, ContextType, RequireFields<QueryPassagesArgs, 'order'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'by'>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'order'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'by'>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'order'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'by'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'order'>>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType, RequireFields<QueryTermArgs, 'by'>>;
  terms?: Resolver<Maybe<ResolversTypes['TermConnection']>, ParentType, ContextType, RequireFields<QueryTermsArgs, 'order'>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<QueryThemeArgs, 'by'>>;
  themes?: Resolver<Maybe<ResolversTypes['ThemeConnection']>, ParentType, ContextType, RequireFields<QueryThemesArgs, 'order'>>;
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

export type Resolvers<ContextType = Context> = {
  About?: AboutResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityLinkConnection?: ActivityLinkConnectionResolvers<ContextType>;
  ActivityLinkEdge?: ActivityLinkEdgeResolvers<ContextType>;
  AgeRange?: AgeRangeResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
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
  Date?: GraphQLScalarType;
  DateInWords?: DateInWordsResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingLinkConnection?: FindingLinkConnectionResolvers<ContextType>;
  FindingLinkEdge?: FindingLinkEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MeasureLinkConnection?: MeasureLinkConnectionResolvers<ContextType>;
  MeasureLinkEdge?: MeasureLinkEdgeResolvers<ContextType>;
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
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  PassageLinkConnection?: PassageLinkConnectionResolvers<ContextType>;
  PassageLinkEdge?: PassageLinkEdgeResolvers<ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Software?: SoftwareResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceLinkConnection?: SourceLinkConnectionResolvers<ContextType>;
  SourceLinkEdge?: SourceLinkEdgeResolvers<ContextType>;
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
};

