import type { DateRange } from '../lib/edtf.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.ts';
import type { Stored } from './parents.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
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
  /** A date in EDTF (ISO 8601-2, level 1): 2022, 2022-21 (21 is spring, 22 summer, 23 autumn, 24 winter), 2022-01 or 2022-01-31. */
  Edtf: { input: DateRange; output: DateRange; }
};

/** What data and software an answer comes from. */
export type About = {
  readonly __typename?: 'About';
  /** The data sets that are loaded, the best rank first. */
  readonly dataSets: ReadonlyArray<DataSet>;
  /** SHA-256 over everything in the data, the same wherever the same seeds were loaded. */
  readonly digest: Maybe<Scalars['String']['output']>;
  /** How many there are of each kind. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** When it was loaded, ISO 8601. */
  readonly loadedAt: Maybe<Scalars['String']['output']>;
  /** The software that answered. */
  readonly software: ReadonlyArray<Software>;
  /** The sources, with licences: at most 100, by name. `sources` pages through all. */
  readonly sources: ReadonlyArray<Source>;
  /** The version of the data: the start of its digest. Null where nothing has been loaded. */
  readonly version: Maybe<Scalars['String']['output']>;
};

/** A thing done inside a programme: a workshop, screening, event, training, supply or campaign. */
export type Activity = Entity & Node & {
  readonly __typename?: 'Activity';
  /** Other names, each with what sort of name it is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** All its numbers: its own (`measures`) and those of the outcomes that it leads to. Each number once, with what it hangs on; they may overlap. */
  readonly allMeasures: WorkMeasureConnection;
  /** What a reader must know before relying on it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** Promises that are delivered through it. */
  readonly commitments: CommitmentLinkConnection;
  /** Groups of people it is meant for, or reaches. */
  readonly communities: CommunityLinkConnection;
  /** Its measures beside each other: what was aimed at, planned, expected and reached. Its own and those of the outcomes that it leads to, as in `allMeasures`. At most 100 are compared. */
  readonly comparison: Comparison;
  /** Places it is about, or that its name carries. */
  readonly concerns: PlaceLinkConnection;
  /** The data sets that say it exists, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** Places where it happens. */
  readonly deliveredIn: PlaceLinkConnection;
  /** What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** What a reader would look for and not find, and why. */
  readonly gaps: ReadonlyArray<Gap>;
  /** When it took place, if stated. */
  readonly held: Maybe<DateInWords>;
  /** Stable across loads and safe to store. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** What sort of activity it is. */
  readonly kind: ActivityKind;
  /** How far along it was when the source was written. */
  readonly lifecycle: Lifecycle;
  /** Numbers that describe it itself. Those of its outcomes too are in `allMeasures`. */
  readonly measures: MeasureLinkConnection;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Whether the name is the source's own. */
  readonly nameStatus: NameStatus;
  /** Results it is said or meant to lead to. */
  readonly outcomes: OutcomeLinkConnection;
  /** Programmes it is part of. */
  readonly partOf: ProgrammeLinkConnection;
  /** Who takes part, in which role. */
  readonly participants: OrganisationLinkConnection;
  /** What it is, in our words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Subjects it works on. */
  readonly themes: ThemeLinkConnection;
  /** What it led to, or what it came from. */
  readonly trace: Trace;
  /** Groups of people whom it recruits, or concerns as staff or students of a body. They are not served by it. */
  readonly workforce: CommunityLinkConnection;
};


/** A thing done inside a programme: a workshop, screening, event, training, supply or campaign. */
export type ActivityAllMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  depth: Scalars['Int']['input'];
  direction: Direction;
};


/** A thing done inside a programme: a workshop, screening, event, training, supply or campaign. */
export type ActivityWorkforceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of activities, by the Relay cursor connection specification. */
export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<ActivityEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  readonly facets: ReadonlyArray<FacetCounts>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of activities, by the Relay cursor connection specification. */
export type ActivityConnectionFacetsArgs = {
  by: ReadonlyArray<Facet>;
};

/** One of a list of activities. */
export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The activity. */
  readonly node: Activity;
};

/** Conditions on activities; those given must all be met. */
export type ActivityFilter = {
  /** Over the link: promises that are delivered through it. */
  readonly commitments?: InputMaybe<LinkCondition>;
  /** Over the link: groups of people it is meant for, or reaches. */
  readonly communities?: InputMaybe<LinkCondition>;
  /** Over the link: places it is about, or that its name carries. */
  readonly concerns?: InputMaybe<LinkCondition>;
  /** Said to exist by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Over the link: places where it happens. */
  readonly deliveredIn?: InputMaybe<LinkCondition>;
  /** Over the date: when it took place, if stated. */
  readonly held?: InputMaybe<DateCondition>;
  /** Based in, delivered in or concerning any of these places, or places within them. A programme also by the activities in it: `Programme.places` says by what. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these: what sort of activity it is. */
  readonly kind?: InputMaybe<ReadonlyArray<ActivityKind>>;
  /** Any of these: how far along it was when the source was written. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Over the link: numbers that describe it itself. Those of its outcomes too are in `allMeasures`. */
  readonly measures?: InputMaybe<LinkCondition>;
  /** Any of these: whether the name is the source's own. */
  readonly nameStatus?: InputMaybe<ReadonlyArray<NameStatus>>;
  /** Over the link: results it is said or meant to lead to. */
  readonly outcomes?: InputMaybe<LinkCondition>;
  /** Over the link: programmes it is part of. */
  readonly partOf?: InputMaybe<LinkCondition>;
  /** Over the link: who takes part, in which role. */
  readonly participants?: InputMaybe<LinkCondition>;
  /** Over the link: subjects it works on. */
  readonly themes?: InputMaybe<LinkCondition>;
  /** Over the link: groups of people whom it recruits, or concerns as staff or students of a body. They are not served by it. */
  readonly workforce?: InputMaybe<LinkCondition>;
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
  readonly __typename?: 'ActivityLinkConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<ActivityLinkEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to one of the activities, and what the link says. */
export type ActivityLinkEdge = Link & {
  readonly __typename?: 'ActivityLinkEdge';
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The data sets that say so, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of the link otherwise than is shown here. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The activity at the far end. */
  readonly node: Activity;
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /** Since when, if stated. */
  readonly since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Maybe<Strength>;
  /** Until when, if stated. */
  readonly until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  readonly via: Maybe<Entity>;
};

/** A range of ages in years, both ends included. */
export type AgeRange = {
  readonly __typename?: 'AgeRange';
  /** The lowest age. */
  readonly from: Scalars['Int']['output'];
  /** The highest age. */
  readonly to: Scalars['Int']['output'];
};

/** Another name of a thing. */
export type Alias = {
  readonly __typename?: 'Alias';
  /** What sort of name it is. */
  readonly kind: AliasKind;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Where it means this thing, for a SCOPED name. */
  readonly scope: Maybe<Scalars['String']['output']>;
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

/** How many are asserted in one way. */
export type AssertionCount = {
  readonly __typename?: 'AssertionCount';
  /** In which way. */
  readonly assertion: Assertion;
  /** How many; none is an answer too. */
  readonly count: Scalars['Int']['output'];
};

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
  readonly __typename?: 'Candidate';
  /** How well the name answers, from 0 to 1. Not a probability: 1 is a name, other name or identifier that it bears exactly, whatever the case, accents and punctuation, and that may still be one of several. A likeness is always less. */
  readonly confidence: Scalars['Float']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** Its own name. */
  readonly name: Scalars['String']['output'];
  /** How the name answers. */
  readonly reason: MatchReason;
  /** Where that name means it, if not everywhere. */
  readonly scope: Maybe<Scalars['String']['output']>;
  /** The name, other name or identifier of it that answers. */
  readonly text: Scalars['String']['output'];
};

/** A reference to an answer. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** SHA-256 over everything in the data; null where nothing has been loaded. */
  readonly digest: Maybe<Scalars['String']['output']>;
  /** The day it is cited on. */
  readonly on: Scalars['Date']['output'];
  /** SHA-256 of the operation as GraphQL's printer writes it, this field left out: white space and comments make no difference. */
  readonly operationHash: Scalars['String']['output'];
  /** The places in them that speak of the things that were named, by name; empty where none was. */
  readonly passages: ReadonlyArray<Passage>;
  /** The sources, with their licences, by name. */
  readonly sources: ReadonlyArray<Source>;
  /** All of it in one sentence. */
  readonly text: Scalars['String']['output'];
  /** The variables as JSON, names in alphabetical order. */
  readonly variables: Scalars['String']['output'];
  /** The version of the data; null where nothing has been loaded. */
  readonly version: Maybe<Scalars['String']['output']>;
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
  readonly __typename?: 'Collaboration';
  /** The bodies, in the order in which they were named. */
  readonly between: ReadonlyArray<Organisation>;
  /** All of it in plain English. */
  readonly explanation: Scalars['String']['output'];
  /** Whether nothing is recorded between any two of them. It does not say that there is nothing. */
  readonly nothingRecorded: Scalars['Boolean']['output'];
  /** How many links of these bodies were not read, as there are too many. */
  readonly omitted: Scalars['Int']['output'];
  /** Every two of them: 45 pairs at most. */
  readonly pairs: ReadonlyArray<CollaborationPair>;
  /** Programmes and activities that all of them take part in. */
  readonly shared: ReadonlyArray<Entity>;
};

/** Two bodies and what ties them. */
export type CollaborationPair = {
  readonly __typename?: 'CollaborationPair';
  /** The same in plain English. */
  readonly explanation: Scalars['String']['output'];
  /** Whether nothing is recorded between the two. It does not say that there is nothing. */
  readonly nothingRecorded: Scalars['Boolean']['output'];
  /** The one that was named first. */
  readonly organisation: Organisation;
  /** The other. */
  readonly other: Organisation;
  /** All that ties them, as the one that was named first sees it. */
  readonly ties: ReadonlyArray<Tie>;
};

/** A promise, target, expectation, aspiration, plan, proposal or duty. */
export type Commitment = Entity & Node & {
  readonly __typename?: 'Commitment';
  /** Activities it is delivered through. */
  readonly activities: ActivityLinkConnection;
  /** Other names, each with what sort of name it is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What a reader must know before relying on it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** Groups of people it is for. */
  readonly communities: CommunityLinkConnection;
  /** Its own measures beside each other: what was aimed at, planned, expected and reached. At most 100 are compared. */
  readonly comparison: Comparison;
  /** Places it is about. */
  readonly concerns: PlaceLinkConnection;
  /** The data sets that say it exists, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** When it is due, if stated. A date that has passed makes it overdue and unreported, neither achieved nor failed. */
  readonly due: Maybe<DateInWords>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** What a reader would look for and not find, and why. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Stable across loads and safe to store. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** What sort of promise it is. */
  readonly kind: CommitmentKind;
  /** Who made it, or whom it binds. */
  readonly madeBy: OrganisationLinkConnection;
  /** Its numbers: targets, expectations, plans and what is recorded. */
  readonly measures: MeasureLinkConnection;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Results it is meant to lead to. */
  readonly outcomes: OutcomeLinkConnection;
  /** Programmes it is delivered through. */
  readonly programmes: ProgrammeLinkConnection;
  /** What is recorded of it: numbers that were reached, then outcomes that were achieved, by name; at most 100 of each. Empty where nothing is. */
  readonly recorded: ReadonlyArray<RecordedResult>;
  /**
   * How it stands on a day. What was promised, by whom, for whom, by when and through what are the other fields: `kind`, `madeBy`,
   * `communities`, `due`, `programmes`, `activities`; what is recorded since is `recorded`.
   */
  readonly standing: PromiseStanding;
  /** How far the source says it has come; not how far it has come since. */
  readonly status: CommitmentStatus;
  /** What the status rests on, in our words. */
  readonly statusBasis: Scalars['String']['output'];
  /** What it is, in our words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Subjects it is about. */
  readonly themes: ThemeLinkConnection;
  /** What came of it, or who made it. */
  readonly trace: Trace;
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
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  depth: Scalars['Int']['input'];
  direction: Direction;
};

/** A page of commitments, by the Relay cursor connection specification. */
export type CommitmentConnection = {
  readonly __typename?: 'CommitmentConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<CommitmentEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  readonly facets: ReadonlyArray<FacetCounts>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of commitments, by the Relay cursor connection specification. */
export type CommitmentConnectionFacetsArgs = {
  by: ReadonlyArray<Facet>;
};

/** One of a list of commitments. */
export type CommitmentEdge = {
  readonly __typename?: 'CommitmentEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The commitment. */
  readonly node: Commitment;
};

/** Conditions on commitments; those given must all be met. */
export type CommitmentFilter = {
  /** Over the link: activities it is delivered through. */
  readonly activities?: InputMaybe<LinkCondition>;
  /** Over the link: groups of people it is for. */
  readonly communities?: InputMaybe<LinkCondition>;
  /** Over the link: places it is about. */
  readonly concerns?: InputMaybe<LinkCondition>;
  /** Said to exist by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Over the date: when it is due, if stated. A date that has passed makes it overdue and unreported, neither achieved nor failed. */
  readonly due?: InputMaybe<DateCondition>;
  /** Based in, delivered in or concerning any of these places, or places within them. A programme also by the activities in it: `Programme.places` says by what. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these: what sort of promise it is. */
  readonly kind?: InputMaybe<ReadonlyArray<CommitmentKind>>;
  /** Over the link: who made it, or whom it binds. */
  readonly madeBy?: InputMaybe<LinkCondition>;
  /** Made by, or binding, a body of any of these kinds. */
  readonly madeByKinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** Over the link: its numbers: targets, expectations, plans and what is recorded. */
  readonly measures?: InputMaybe<LinkCondition>;
  /** Over the link: results it is meant to lead to. */
  readonly outcomes?: InputMaybe<LinkCondition>;
  /** Due before this day, with nothing recorded since: overdue and unreported, which is not failed. */
  readonly overdueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Over the link: programmes it is delivered through. */
  readonly programmes?: InputMaybe<LinkCondition>;
  /** Standing like this on a day. */
  readonly standing?: InputMaybe<StandingFilter>;
  /** Any of these: how far the source says it has come; not how far it has come since. */
  readonly status?: InputMaybe<ReadonlyArray<CommitmentStatus>>;
  /** Over the link: subjects it is about. */
  readonly themes?: InputMaybe<LinkCondition>;
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
  readonly __typename?: 'CommitmentLinkConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<CommitmentLinkEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to one of the commitments, and what the link says. */
export type CommitmentLinkEdge = Link & {
  readonly __typename?: 'CommitmentLinkEdge';
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The data sets that say so, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of the link otherwise than is shown here. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The commitment at the far end. */
  readonly node: Commitment;
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /** Since when, if stated. */
  readonly since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Maybe<Strength>;
  /** Until when, if stated. */
  readonly until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  readonly via: Maybe<Entity>;
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
  readonly __typename?: 'Community';
  /** Activities that serve it. */
  readonly activities: ActivityLinkConnection;
  /** The ages stated for it, if any. */
  readonly ages: Maybe<AgeRange>;
  /** Other names, each with what sort of name it is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Wider groups that it is part of (SKOS broader). */
  readonly broader: CommunityLinkConnection;
  /** What a reader must know before relying on it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** Promises made for it. */
  readonly commitments: CommitmentLinkConnection;
  /** The data sets that say it exists, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What the group is defined by. */
  readonly dimension: Dimension;
  /** What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Bodies that have, or seek, such people as their own staff or students. */
  readonly employers: OrganisationLinkConnection;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Findings about it. */
  readonly findings: FindingLinkConnection;
  /** What a reader would look for and not find, and why. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Stable across loads and safe to store. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Groups within it (SKOS narrower). */
  readonly narrower: CommunityLinkConnection;
  /** Bodies that work for it. Not those that only employ or recruit it: they are its employers. */
  readonly organisations: OrganisationLinkConnection;
  /** Results for it. */
  readonly outcomes: OutcomeLinkConnection;
  /** Programmes that serve it. */
  readonly programmes: ProgrammeLinkConnection;
  /** What it is, in our words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Words used for it, each with its status. */
  readonly terms: TermLinkConnection;
  /** Back from it: all that is said to have contributed to outcomes that serve it, or a group within it. */
  readonly trace: Trace;
  /** Activities that concern such people as staff or students, or recruit them. */
  readonly workforceActivities: ActivityLinkConnection;
  /** Programmes that concern such people as staff or students, or recruit them. */
  readonly workforceProgrammes: ProgrammeLinkConnection;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
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
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityEmployersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
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
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
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
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  depth: Scalars['Int']['input'];
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityWorkforceActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A group of people (a SKOS concept), named by what the source says of it and never by what might be guessed. */
export type CommunityWorkforceProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of communities, by the Relay cursor connection specification. */
export type CommunityConnection = {
  readonly __typename?: 'CommunityConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<CommunityEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  readonly facets: ReadonlyArray<FacetCounts>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of communities, by the Relay cursor connection specification. */
export type CommunityConnectionFacetsArgs = {
  by: ReadonlyArray<Facet>;
};

/** One of a list of communities. */
export type CommunityEdge = {
  readonly __typename?: 'CommunityEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The community. */
  readonly node: Community;
};

/** Conditions on communities; those given must all be met. */
export type CommunityFilter = {
  /** Over the link: activities that serve it. */
  readonly activities?: InputMaybe<LinkCondition>;
  /** Over the link: wider groups that it is part of (SKOS broader). */
  readonly broader?: InputMaybe<LinkCondition>;
  /** Over the link: promises made for it. */
  readonly commitments?: InputMaybe<LinkCondition>;
  /** Said to exist by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these: what the group is defined by. */
  readonly dimension?: InputMaybe<ReadonlyArray<Dimension>>;
  /** Over the link: bodies that have, or seek, such people as their own staff or students. */
  readonly employers?: InputMaybe<LinkCondition>;
  /** Over the link: findings about it. */
  readonly findings?: InputMaybe<LinkCondition>;
  /** Over the link: groups within it (SKOS narrower). */
  readonly narrower?: InputMaybe<LinkCondition>;
  /** Over the link: bodies that work for it. Not those that only employ or recruit it: they are its employers. */
  readonly organisations?: InputMaybe<LinkCondition>;
  /** Over the link: results for it. */
  readonly outcomes?: InputMaybe<LinkCondition>;
  /** Over the link: programmes that serve it. */
  readonly programmes?: InputMaybe<LinkCondition>;
  /** Over the link: words used for it, each with its status. */
  readonly terms?: InputMaybe<LinkCondition>;
  /** Over the link: activities that concern such people as staff or students, or recruit them. */
  readonly workforceActivities?: InputMaybe<LinkCondition>;
  /** Over the link: programmes that concern such people as staff or students, or recruit them. */
  readonly workforceProgrammes?: InputMaybe<LinkCondition>;
};

/** A page of links to communities, ordered by their names. */
export type CommunityLinkConnection = {
  readonly __typename?: 'CommunityLinkConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<CommunityLinkEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to one of the communities, and what the link says. */
export type CommunityLinkEdge = Link & {
  readonly __typename?: 'CommunityLinkEdge';
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The data sets that say so, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of the link otherwise than is shown here. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The community at the far end. */
  readonly node: Community;
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /** Since when, if stated. */
  readonly since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Maybe<Strength>;
  /** Until when, if stated. */
  readonly until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  readonly via: Maybe<Entity>;
};

/**
 * Measures beside each other, in their own words: of one thing, or of a work with its activities and outcomes. Context, who may take part, how long, and how a collection or the source
 * is made up are apart: they are no results.
 */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** Numbers that are no results. */
  readonly context: ReadonlyArray<Measure>;
  /** What is aimed at or reached: measures of the same unit with the same words for what is counted stand together, unless what was reached hangs on several things. Then each stands with what it hangs on. */
  readonly things: ReadonlyArray<MeasuredThing>;
  /** All that was reached, and its sum where it may be added. */
  readonly total: MeasureTotal;
};

/** How a name that was begun may go on. */
export type Completion = {
  readonly __typename?: 'Completion';
  /** What has the name. */
  readonly node: Entity;
  /** How the name answers. */
  readonly reason: MatchReason;
  /** The name as it stands. */
  readonly text: Scalars['String']['output'];
};

/** What is counted in the cells of a matrix. */
export type Counting =
  /** Findings. */
  | 'Finding'
  /** Organisations. Collective and unnamed actors, whose kind is GROUP, are not counted. */
  | 'Organisation'
  /** Outcomes. */
  | 'Outcome'
  /** Programmes. */
  | 'Programme';

/** A matrix of two dimensions. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** One cell; null where the matrix has no such row or column. */
  readonly cell: Maybe<CoverageCell>;
  /** The cells, row by row. */
  readonly cells: CoverageCellConnection;
  /** The columns: by name, or in the order of their words; at most 200. */
  readonly columns: ReadonlyArray<CoverageValue>;
  /** How many columns did not fit. */
  readonly columnsOmitted: Scalars['Int']['output'];
  /** The counts: a list for each row, with a number for each column. */
  readonly matrix: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** The rows: by name, or in the order of their words; at most 200. */
  readonly rows: ReadonlyArray<CoverageValue>;
  /** How many rows did not fit. */
  readonly rowsOmitted: Scalars['Int']['output'];
  /** How many different things are in the cells altogether. Cells overlap, so this is not their sum. */
  readonly totalCount: Scalars['Int']['output'];
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
  readonly __typename?: 'CoverageCell';
  /** Its column. */
  readonly column: CoverageLabel;
  /** How many things it has; none is an answer, and means that nothing is recorded here. */
  readonly count: Scalars['Int']['output'];
  /** Those things, by id. */
  readonly items: EntityConnection;
  /** Its row. */
  readonly row: CoverageLabel;
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
  readonly __typename?: 'CoverageCellConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<CoverageCellEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many cells there are in all, under the same condition. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of cells. */
export type CoverageCellEdge = {
  readonly __typename?: 'CoverageCellEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The cell. */
  readonly node: CoverageCell;
};

/** A dimension of a matrix. A programme counts by its own links and those of the activities in it; an organisation by its own and those of the programmes and activities that it takes part in, unless it only receives or is only concerned, but not by those of a programme's other activities; outcomes and findings by their own. */
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
  readonly __typename?: 'CoverageLabel';
  /** The id of the community, theme or place, or the word itself. */
  readonly id: Scalars['ID']['output'];
  /** Its name, or the word. */
  readonly label: Scalars['String']['output'];
};

/** A row or a column. */
export type CoverageValue = {
  readonly __typename?: 'CoverageValue';
  /** How many different things it has, whether or not the other dimension has them. */
  readonly count: Scalars['Int']['output'];
  /** The id of the community, theme or place, or the word itself. */
  readonly id: Scalars['ID']['output'];
  /** Its name, or the word. */
  readonly label: Scalars['String']['output'];
};

/** A set of data that was brought together and is loaded, replaced and taken back as a whole: the seeds, or what somebody imported. */
export type DataSet = {
  readonly __typename?: 'DataSet';
  /** SHA-256 over everything that it says, the same wherever it is loaded. */
  readonly digest: Scalars['String']['output'];
  /** What it is called in conditions and in `dataSets`: seeds. */
  readonly id: Scalars['ID']['output'];
  /** The licence it is under, if stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** How many links it says there are. */
  readonly linkCount: Scalars['Int']['output'];
  /** How many things it says exist. */
  readonly nodeCount: Scalars['Int']['output'];
  /** Who published it, if stated. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** Its standing where data sets disagree: what the lowest number says is shown. */
  readonly rank: Scalars['Int']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Where it is, if stated. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Which version of it this is, as its publisher or whoever brought it calls it; null where nobody does. */
  readonly version: Maybe<Scalars['String']['output']>;
};

/**
 * A condition over a date, which may mean any of several days: spring 2022 means each of its days. What has no date meets none but
 * exists: false. Give from, until or both, or on, or exists.
 */
export type DateCondition = {
  /** True: so whichever of its days the date means. False: so of one of them at least. */
  readonly certain?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: it has a date. False: it has none, as far as is recorded here. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** On this day or later; of a month, season or year on its first day or later. */
  readonly from?: InputMaybe<Scalars['Edtf']['input']>;
  /** Within this day, month, season or year. */
  readonly on?: InputMaybe<Scalars['Edtf']['input']>;
  /** On this day or earlier; of a month, season or year on its last day or earlier. */
  readonly until?: InputMaybe<Scalars['Edtf']['input']>;
};

/** A date as the source words it, and the days it may mean. */
export type DateInWords = {
  readonly __typename?: 'DateInWords';
  /** The first day it may mean. */
  readonly earliest: Scalars['Date']['output'];
  /** The date in EDTF (ISO 8601-2, level 1): 2022-21. */
  readonly edtf: Scalars['String']['output'];
  /** The last day it may mean. */
  readonly latest: Scalars['Date']['output'];
  /** How precise it is. */
  readonly precision: Precision;
  /** The source's few words: Spring 2022. */
  readonly words: Scalars['String']['output'];
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

/** A page of things that rest on a passage or a source. */
export type DependentEntityConnection = {
  readonly __typename?: 'DependentEntityConnection';
  /** How many of them are stated, inferred and derived, the firmest first. */
  readonly assertions: ReadonlyArray<AssertionCount>;
  /** The page, in order. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of links that rest on a passage or a source. */
export type DependentLinkConnection = {
  readonly __typename?: 'DependentLinkConnection';
  /** How many of them are stated, inferred and derived, the firmest first. */
  readonly assertions: ReadonlyArray<AssertionCount>;
  /** The page, in order. */
  readonly edges: ReadonlyArray<DependentLinkEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of links. */
export type DependentLinkEdge = {
  readonly __typename?: 'DependentLinkEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The link, with both its ends. */
  readonly node: RecordedLink;
};

/** What has a passage, or a passage of a source, as its evidence. */
export type Dependents = {
  readonly __typename?: 'Dependents';
  /** Things that it says exist, measures among them, by name. */
  readonly entities: DependentEntityConnection;
  /** Links that it says hold, by relationship, then by the name of where they begin. */
  readonly links: DependentLinkConnection;
};


/** What has a passage, or a passage of a source, as its evidence. */
export type DependentsEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What has a passage, or a passage of a source, as its evidence. */
export type DependentsLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationships?: InputMaybe<ReadonlyArray<Relationship>>;
};

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

/** Which way. */
export type Direction =
  /** Against it. */
  | 'BACKWARD'
  /** Both ways. */
  | 'BOTH'
  /** The way a link runs, from promise to result. */
  | 'FORWARD';

/** A value that a data set gives, where one of a better rank gives another. */
export type Disagreement = {
  readonly __typename?: 'Disagreement';
  /** The data set that says so, by its id. */
  readonly dataSet: Scalars['ID']['output'];
  /** The field that it is of. */
  readonly field: Scalars['String']['output'];
  /** What this data set says, as text: a date in its words. */
  readonly value: Scalars['String']['output'];
};

/** What every kind of thing here has. */
export type Entity = {
  /** Other names, each with what sort of name it is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What a reader must know before relying on it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** The data sets that say it exists, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** What a reader would look for and not find, and why. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Stable across loads and safe to store. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What it is, in our words. */
  readonly summary: Maybe<Scalars['String']['output']>;
};

/** A page of things of any kind. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of things of any kind. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Entity;
};

/** The kinds of node. */
export type EntityKind =
  /** A thing done inside a programme. */
  | 'Activity'
  /** A promise, target, expectation, aspiration, plan, proposal or duty. */
  | 'Commitment'
  /** A group of people. */
  | 'Community'
  /** A claim or a recommendation. */
  | 'Finding'
  /** One number with its words, and its basis. */
  | 'Measure'
  /** A body that acts. */
  | 'Organisation'
  /** A result, at its level of IATI's result chain. */
  | 'Outcome'
  /** A place in a source. */
  | 'Passage'
  /** A place, with its ONS GSS code where it has one. */
  | 'Place'
  /** A named or described piece of work. */
  | 'Programme'
  /** A document or data set that facts here come from. */
  | 'Source'
  /** A word or phrase used for people or for a subject, and whether it is contested. */
  | 'Term'
  /** A subject or determinant of health, a condition or a line of service. */
  | 'Theme';

/** Whom to leave out of suggestions. */
export type ExclusionInput = {
  /** These organisations: at most 50 ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Bodies of these kinds. Collective and unnamed bodies, which nobody can write to, are left out unless the list says otherwise: [] leaves out no kind. */
  readonly kinds: ReadonlyArray<OrganisationKind>;
  /** Bodies that are here only because they publish: that take part in nothing, serve nobody and are linked to nobody. */
  readonly publishersOnly: Scalars['Boolean']['input'];
};

/** What a list can be counted by. What a kind does not have is refused. */
export type Facet =
  /** Groups that it serves, is about or denotes; a narrower one counts for the broader ones too. */
  | 'COMMUNITY'
  /** What sort it is: its kind, or the dimension of a community, the scheme of a theme, the level of an outcome, the basis of a measure. Terms have none. */
  | 'KIND'
  /** Places that it is based or delivered in, concerns or is about; a place counts for those that it lies within too. A programme also by the activities in it. */
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
  readonly __typename?: 'FacetCounts';
  /** What it is counted by. */
  readonly by: Facet;
  /** How many values there are beyond those. */
  readonly omitted: Scalars['Int']['output'];
  /** The values, most first, then by label: at most 100. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value, and how many have it. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many of the list have it. */
  readonly count: Scalars['Int']['output'];
  /** The id of a theme, community, place or source; for others the word or year itself. */
  readonly id: Scalars['ID']['output'];
  /** Its name, or the word or year. */
  readonly label: Scalars['String']['output'];
};

/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type Finding = Entity & Node & {
  readonly __typename?: 'Finding';
  /** Other names, each with what sort of name it is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What a reader must know before relying on it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** Findings that speak against it. */
  readonly challengedBy: FindingLinkConnection;
  /** Findings it speaks against. */
  readonly challengesFindings: FindingLinkConnection;
  /** Results it speaks against. */
  readonly challengesOutcomes: OutcomeLinkConnection;
  /** Terms it speaks against. */
  readonly challengesTerms: TermLinkConnection;
  /** Sources it rests on. */
  readonly cites: SourceLinkConnection;
  /** Groups of people it is about. */
  readonly communities: CommunityLinkConnection;
  /** The data sets that say it exists, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Bodies that found or claim it. */
  readonly foundByOrganisations: OrganisationLinkConnection;
  /** Programmes that found it. */
  readonly foundByProgrammes: ProgrammeLinkConnection;
  /** What a reader would look for and not find, and why. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Stable across loads and safe to store. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** A claim or a recommendation. */
  readonly kind: FindingKind;
  /** Its numbers. */
  readonly measures: MeasureLinkConnection;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Places it is about. */
  readonly places: PlaceLinkConnection;
  /** Bodies that recommend it. */
  readonly recommendedByOrganisations: OrganisationLinkConnection;
  /** Programmes that recommend it. */
  readonly recommendedByProgrammes: ProgrammeLinkConnection;
  /** What it rests on. */
  readonly strength: FindingStrength;
  /** What it is, in our words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Whether the source cites anything for it. */
  readonly support: FindingSupport;
  /** Findings that speak for it. */
  readonly supportedBy: FindingLinkConnection;
  /** Findings it speaks for. */
  readonly supportsFindings: FindingLinkConnection;
  /** Results it speaks for. */
  readonly supportsOutcomes: OutcomeLinkConnection;
  /** Terms it speaks for. */
  readonly supportsTerms: TermLinkConnection;
  /** Subjects it is about. */
  readonly themes: ThemeLinkConnection;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingChallengedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingChallengesFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingChallengesOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingChallengesTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingFoundByOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingFoundByProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingRecommendedByOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingRecommendedByProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingSupportsFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingSupportsOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingSupportsTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A claim or a recommendation: how strong it is, and whether the source backs it. */
export type FindingThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of findings, by the Relay cursor connection specification. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  readonly facets: ReadonlyArray<FacetCounts>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of findings, by the Relay cursor connection specification. */
export type FindingConnectionFacetsArgs = {
  by: ReadonlyArray<Facet>;
};

/** One of a list of findings. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Finding;
};

/** Conditions on findings; those given must all be met. */
export type FindingFilter = {
  /** Over the link: findings that speak against it. */
  readonly challengedBy?: InputMaybe<LinkCondition>;
  /** Over the link: findings it speaks against. */
  readonly challengesFindings?: InputMaybe<LinkCondition>;
  /** Over the link: results it speaks against. */
  readonly challengesOutcomes?: InputMaybe<LinkCondition>;
  /** Over the link: terms it speaks against. */
  readonly challengesTerms?: InputMaybe<LinkCondition>;
  /** Over the link: sources it rests on. */
  readonly cites?: InputMaybe<LinkCondition>;
  /** Over the link: groups of people it is about. */
  readonly communities?: InputMaybe<LinkCondition>;
  /** Said to exist by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Over the link: bodies that found or claim it. */
  readonly foundByOrganisations?: InputMaybe<LinkCondition>;
  /** Over the link: programmes that found it. */
  readonly foundByProgrammes?: InputMaybe<LinkCondition>;
  /** Any of these: a claim or a recommendation. */
  readonly kind?: InputMaybe<ReadonlyArray<FindingKind>>;
  /** Over the link: its numbers. */
  readonly measures?: InputMaybe<LinkCondition>;
  /** Over the link: places it is about. */
  readonly places?: InputMaybe<LinkCondition>;
  /** Over the link: bodies that recommend it. */
  readonly recommendedByOrganisations?: InputMaybe<LinkCondition>;
  /** Over the link: programmes that recommend it. */
  readonly recommendedByProgrammes?: InputMaybe<LinkCondition>;
  /** Any of these: what it rests on. */
  readonly strength?: InputMaybe<ReadonlyArray<FindingStrength>>;
  /** Any of these: whether the source cites anything for it. */
  readonly support?: InputMaybe<ReadonlyArray<FindingSupport>>;
  /** Over the link: findings that speak for it. */
  readonly supportedBy?: InputMaybe<LinkCondition>;
  /** Over the link: findings it speaks for. */
  readonly supportsFindings?: InputMaybe<LinkCondition>;
  /** Over the link: results it speaks for. */
  readonly supportsOutcomes?: InputMaybe<LinkCondition>;
  /** Over the link: terms it speaks for. */
  readonly supportsTerms?: InputMaybe<LinkCondition>;
  /** Over the link: subjects it is about. */
  readonly themes?: InputMaybe<LinkCondition>;
};

/** A claim or a recommendation. */
export type FindingKind =
  /** A claim. */
  | 'CLAIM'
  /** A recommendation. */
  | 'RECOMMENDATION';

/** A page of links to findings, ordered by their names. */
export type FindingLinkConnection = {
  readonly __typename?: 'FindingLinkConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<FindingLinkEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to one of the findings, and what the link says. */
export type FindingLinkEdge = Link & {
  readonly __typename?: 'FindingLinkEdge';
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The data sets that say so, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of the link otherwise than is shown here. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The finding at the far end. */
  readonly node: Finding;
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /** Since when, if stated. */
  readonly since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Maybe<Strength>;
  /** Until when, if stated. */
  readonly until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  readonly via: Maybe<Entity>;
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
  readonly __typename?: 'Gap';
  /** What is missing. */
  readonly about: Scalars['String']['output'];
  /** What else there is to say. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: GapReason;
};

/** A question about what is missing. */
export type GapQuestion =
  /** Commitments with no programme or activity through which they are delivered. */
  | 'COMMITMENTS_WITHOUT_PROGRAMME'
  /** Communities that just one organisation serves: by itself, or by taking part in a programme or activity that itself serves them, unless it only receives or is only concerned. Taking part in a programme is not serving whom another part of it serves. Collective and unnamed actors, whose kind is GROUP, are not organisations here. */
  | 'COMMUNITIES_OF_ONE_ORGANISATION'
  /** Communities that findings are about, and that no programme or activity serves, nor any narrower one. */
  | 'COMMUNITIES_WITHOUT_PROGRAMME'
  /** Districts that no source speaks of. Something has to be stated to be based or delivered in or about the district or a place within it; that an organisation carries the place in its name, or that something is inferred, is no mention. */
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
  readonly __typename?: 'Highlight';
  /** Where it has ended: the offset after its last character. */
  readonly end: Scalars['Int']['output'];
  /** Where it begins. */
  readonly start: Scalars['Int']['output'];
};

/** Somebody who works with both. */
export type Introducer = {
  readonly __typename?: 'Introducer';
  /** The one who could introduce them. */
  readonly organisation: Organisation;
  /** What it does with the asker, or in the programme, as the asker sees it. */
  readonly withAsker: ReadonlyArray<Tie>;
  /** What it does with the body that is suggested, as the introducer sees it. */
  readonly withSuggested: ReadonlyArray<Tie>;
};

/** How many there are of one kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: EntityKind;
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
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The data sets that say so, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of the link otherwise than is shown here. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  readonly inherited: Scalars['Boolean']['output'];
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /** Since when, if stated. */
  readonly since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Maybe<Strength>;
  /** Until when, if stated. */
  readonly until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  readonly via: Maybe<Entity>;
};

/** Links one after the other, from the thing that is asked about to one that is found from it. */
export type LinkChain = {
  readonly __typename?: 'LinkChain';
  /** How firm they are together: no more than the weakest of them. */
  readonly assertion: Assertion;
  /** What the last link is of: the thing that is asked about itself, or one on the way. */
  readonly holder: Entity;
  /** The links in order, each with its evidence. */
  readonly links: ReadonlyArray<RecordedLink>;
};

/** A condition over a link: give exactly one of anyOf, allOf and exists. */
export type LinkCondition = {
  /** Linked to every one of these ids. For places, communities and themes, or to something within each. */
  readonly allOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Linked to any of these ids. For places, communities and themes, or to anything within them. */
  readonly anyOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By a link asserted in any of these ways: [STATED] looks past what was inferred or derived. */
  readonly assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  /** True: linked to something. False: linked to nothing, as far as is recorded here. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a link in any of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
};

/** Which links; those given must all hold. */
export type LinkFilter = {
  /** Asserted in any of these ways: leave INFERRED and DERIVED out to see only what sources state. */
  readonly assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  /** Said by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In any of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** Put in any of these strengths. */
  readonly strengths?: InputMaybe<ReadonlyArray<Strength>>;
};

/** How two things are linked. */
export type Linkage = {
  readonly __typename?: 'Linkage';
  /** False where a bound cut the search short, so that a better path may be missing. */
  readonly complete: Scalars['Boolean']['output'];
  /** Why there is none, in words; for an id that nothing has, with the nearest that something has. Null where there is a path. */
  readonly explanation: Maybe<Scalars['String']['output']>;
  /** Things that were avoided and that would link the two if they were let in. Empty where there is a path, or where there would be none even so. */
  readonly letIn: ReadonlyArray<Entity>;
  /** Whether there is a path as it was asked for. */
  readonly linked: Scalars['Boolean']['output'];
  /** Things with so many links that they were not walked through. */
  readonly notWalkedThrough: ReadonlyArray<Entity>;
  /** The paths, best first. A step costs 1, and each thing on the way the natural logarithm of one more than the number of its links, so that a rare link comes before one that many have (after Adamic and Adar, Friends and neighbors on the Web, 2003). */
  readonly paths: ReadonlyArray<Path>;
};

/** What one name of a column may mean. */
export type MappedName = {
  readonly __typename?: 'MappedName';
  /** What it may mean, best first: at most five. */
  readonly candidates: ReadonlyArray<Candidate>;
  /** The id that it means beyond doubt, by the rule of `by: { name }`: the only thing here that bears the name or identifier exactly, or of several the only one whose own name it is. Null for a tie or a likeness. Where a name means it in certain passages only, `scope` of the candidate says so. */
  readonly decided: Maybe<Scalars['ID']['output']>;
  /** The name as it was given. */
  readonly name: Scalars['String']['output'];
  /** How many more there are that answer less well or as well. */
  readonly omitted: Scalars['Int']['output'];
};

/** Why something was found. */
export type Match = {
  readonly __typename?: 'Match';
  /** The parts of the text that answer, in order. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** How it was found. */
  readonly reason: MatchReason;
  /** Where that name means this thing, if not everywhere. */
  readonly scope: Maybe<Scalars['String']['output']>;
  /** The word for people by which a group was found; null for anything else. */
  readonly term: Maybe<Term>;
  /** The name, identifier, summary or word that answered. */
  readonly text: Scalars['String']['output'];
};

/** How something was found, the surest first. */
export type MatchReason =
  /** It is a short form of it. */
  | 'ABBREVIATION'
  /** It is an acronym of its name, made of the initials: no source writes it. */
  | 'ACRONYM'
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
  /** It is a word used for the group or subject. */
  | 'TERM'
  /** All its telling words are in a name, perhaps with another ending. */
  | 'WORDS';

/** One number with its words, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type Measure = Entity & Node & {
  readonly __typename?: 'Measure';
  /** Activities it describes. */
  readonly activities: ActivityLinkConnection;
  /** Other names, each with what sort of name it is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states it or it was derived here. */
  readonly assertion: Assertion;
  /** Whether it was reached, aimed at, expected or is context only. */
  readonly basis: Basis;
  /** What a reader must know before relying on it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** Promises it belongs to. */
  readonly commitments: CommitmentLinkConnection;
  /** What is counted, or measured. */
  readonly counts: Scalars['String']['output'];
  /** The data sets that say it exists, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** From what it was derived, and on which condition. */
  readonly derivation: Maybe<Scalars['String']['output']>;
  /** What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Findings that it is the number of. */
  readonly findings: FindingLinkConnection;
  /** What a reader would look for and not find, and why. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Stable across loads and safe to store. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it may be added to others of its unit. False unless the source allows it. */
  readonly mayAggregate: Scalars['Boolean']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The measure that it is a share or subset of: its denominator. */
  readonly outOf: MeasureLinkConnection;
  /** Results it counts or describes. */
  readonly outcomes: OutcomeLinkConnection;
  /** Measures of one group may count the same people or things; they are not to be added. */
  readonly overlapGroup: Maybe<Scalars['String']['output']>;
  /** It may be a sum of figures that overlap, and is kept for review. */
  readonly possibleSumOfParts: Scalars['Boolean']['output'];
  /** Programmes it describes. */
  readonly programmes: ProgrammeLinkConnection;
  /** How exact the source says the number is. */
  readonly qualifier: Qualifier;
  /** Measures that are shares or subsets of it. */
  readonly shares: MeasureLinkConnection;
  /** A count so small that breaking it down could point at people. */
  readonly smallCount: Scalars['Boolean']['output'];
  /** Sources whose own make-up it describes. */
  readonly sources: SourceLinkConnection;
  /** What it is, in our words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** What one of them is: children, pairs of glasses, percent. */
  readonly unit: Scalars['String']['output'];
  /** The upper end of a range; null where there is none. */
  readonly upper: Maybe<Scalars['Float']['output']>;
  /** The number, in `unit`; the lower end of a range. Null where the source gives words only. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** The few words that carry the number in the source: "over 2200". */
  readonly wording: Scalars['String']['output'];
};


/** One number with its words, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** One number with its words, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** One number with its words, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** One number with its words, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureOutOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** One number with its words, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** One number with its words, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** One number with its words, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** One number with its words, and its basis: a target is not a result. Measures are never added up unless `mayAggregate` says so. */
export type MeasureSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of measures, by the Relay cursor connection specification. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  readonly facets: ReadonlyArray<FacetCounts>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of measures, by the Relay cursor connection specification. */
export type MeasureConnectionFacetsArgs = {
  by: ReadonlyArray<Facet>;
};

/** One of a list of measures. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The measure. */
  readonly node: Measure;
};

/** Conditions on measures; those given must all be met. */
export type MeasureFilter = {
  /** Over the link: activities it describes. */
  readonly activities?: InputMaybe<LinkCondition>;
  /** Over the date: the date it holds for, if stated. */
  readonly asOf?: InputMaybe<DateCondition>;
  /** Any of these: whether the source states it or it was derived here. */
  readonly assertion?: InputMaybe<ReadonlyArray<Assertion>>;
  /** Any of these: whether it was reached, aimed at, expected or is context only. */
  readonly basis?: InputMaybe<ReadonlyArray<Basis>>;
  /** Over the link: promises it belongs to. */
  readonly commitments?: InputMaybe<LinkCondition>;
  /** Said to exist by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Over the link: findings that it is the number of. */
  readonly findings?: InputMaybe<LinkCondition>;
  /** Over the link: the measure that it is a share or subset of: its denominator. */
  readonly outOf?: InputMaybe<LinkCondition>;
  /** Over the link: results it counts or describes. */
  readonly outcomes?: InputMaybe<LinkCondition>;
  /** Over the link: programmes it describes. */
  readonly programmes?: InputMaybe<LinkCondition>;
  /** Any of these: how exact the source says the number is. */
  readonly qualifier?: InputMaybe<ReadonlyArray<Qualifier>>;
  /** Over the link: measures that are shares or subsets of it. */
  readonly shares?: InputMaybe<LinkCondition>;
  /** Over the link: sources whose own make-up it describes. */
  readonly sources?: InputMaybe<LinkCondition>;
};

/** A page of links to measures, ordered by their names. */
export type MeasureLinkConnection = {
  readonly __typename?: 'MeasureLinkConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<MeasureLinkEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to one of the measures, and what the link says. */
export type MeasureLinkEdge = Link & {
  readonly __typename?: 'MeasureLinkEdge';
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The data sets that say so, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of the link otherwise than is shown here. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The measure at the far end. */
  readonly node: Measure;
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /** Since when, if stated. */
  readonly since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Maybe<Strength>;
  /** Until when, if stated. */
  readonly until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  readonly via: Maybe<Entity>;
};

/** Numbers that were reached, and their sum. It is given only where each may be added (`mayAggregate`), none can count what another counts (`overlapGroup`), and all have one unit. */
export type MeasureTotal = {
  readonly __typename?: 'MeasureTotal';
  /** Why there is no sum; null where there is. */
  readonly explanation: Maybe<Scalars['String']['output']>;
  /** The numbers, each by itself. */
  readonly measures: ReadonlyArray<Measure>;
  /** The unit of the sum; null where there is none. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The sum; null where they are not to be added. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** What was aimed at, planned, expected and reached of the same thing. Each list is empty where nothing is recorded. */
export type MeasuredThing = {
  readonly __typename?: 'MeasuredThing';
  /** What was reached since, or at a time that is not stated. */
  readonly actual: ReadonlyArray<Measure>;
  /** Where it began: the first of several that were reached at different dates. */
  readonly baseline: ReadonlyArray<Measure>;
  /** What is counted. */
  readonly counts: Scalars['String']['output'];
  /** What is expected. */
  readonly expected: ReadonlyArray<Measure>;
  /** Why there is no progress; null where there is. */
  readonly explanation: Maybe<Scalars['String']['output']>;
  /** What these numbers hang on: the thing that is asked about, or an activity or outcome of it. */
  readonly holders: ReadonlyArray<Entity>;
  /** What is planned. */
  readonly planned: ReadonlyArray<Measure>;
  /** How far it has come; null where unit, basis and time do not allow it. */
  readonly progress: Maybe<Progress>;
  /** What is aimed at. */
  readonly target: ReadonlyArray<Measure>;
  /** What one of them is. */
  readonly unit: Scalars['String']['output'];
};

/** A page of what is missing, by name. */
export type MissingConnection = {
  readonly __typename?: 'MissingConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<MissingEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing that lacks something. */
export type MissingEdge = {
  readonly __typename?: 'MissingEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What it lacks, in words. It means that nothing is recorded here, never that there is nothing. */
  readonly explanation: Scalars['String']['output'];
  /** The thing that lacks something. */
  readonly node: Entity;
  /** What shows it, at most 20: the findings about a community, who made a commitment, the activities of a programme, what is there only by its name or as inferred about a district, the one organisation. */
  readonly shownBy: ReadonlyArray<Entity>;
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
  readonly communities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What sort of body. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** Where: at most 50 ids of places. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In which role it has experience: in any work. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** Subjects to be worked on: at most 50 ids of themes. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Anything with an id (Relay object identification). */
export type Node = {
  /** Stable across loads and safe to store. */
  readonly id: Scalars['ID']['output'];
};

/** The order of a list. */
export type Order =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** A body that acts: an NHS trust, council, university, charity, community group, company, police body or partnership. Terms follow the W3C Organization Ontology. */
export type Organisation = Entity & Node & {
  readonly __typename?: 'Organisation';
  /** Activities it takes part in, with its role in each. */
  readonly activities: ActivityLinkConnection;
  /** Other names, each with what sort of name it is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Places where it has its seat. */
  readonly basedIn: PlaceLinkConnection;
  /** What a reader must know before relying on it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** What it promised, or what binds it. */
  readonly commitments: CommitmentLinkConnection;
  /** Groups of people it works for. Not those whom it has, or seeks, as its own staff or students: they are its workforce. */
  readonly communities: CommunityLinkConnection;
  /** Places it is about, or that its name carries. */
  readonly concerns: PlaceLinkConnection;
  /** Words it rejects or challenges. */
  readonly contestedTerms: TermLinkConnection;
  /** The data sets that say it exists, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** What it found, or claims. */
  readonly findings: FindingLinkConnection;
  /** What a reader would look for and not find, and why. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Stable across loads and safe to store. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** What sort of body it is. Collective or unnamed actors are a GROUP. */
  readonly kind: OrganisationKind;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Whether the name is the source's own. */
  readonly nameStatus: NameStatus;
  /** Bodies it is part of. */
  readonly partOf: OrganisationLinkConnection;
  /** Every body it works with, by name, and what ties the two: shared programmes and activities, work that is part of other work, and direct links. At most 100 programmes and activities of it, 150 PART_OF links around those, 100 bodies in each and 100 direct links in each direction are read; omitted says how many were not. */
  readonly partners: PartnerConnection;
  /** Bodies that are part of it. */
  readonly parts: OrganisationLinkConnection;
  /** Programmes it takes part in, with its role in each. */
  readonly programmes: ProgrammeLinkConnection;
  /** Sources it published or wrote. */
  readonly publications: SourceLinkConnection;
  /** What it recommends. */
  readonly recommendations: FindingLinkConnection;
  /** What it is, in our words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Subjects it works on. */
  readonly themes: ThemeLinkConnection;
  /** What came of what it promised and takes part in; back, nothing comes before a body that acts. */
  readonly trace: Trace;
  /** Bodies linked to it outside any programme, where the source starts the link there. */
  readonly workedWithBy: OrganisationLinkConnection;
  /** Groups of people whom it has, or seeks, as its own staff or students. */
  readonly workforce: CommunityLinkConnection;
  /** Bodies it is linked to outside any programme, where the source starts the link here. */
  readonly worksWith: OrganisationLinkConnection;
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
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  depth: Scalars['Int']['input'];
  direction: Direction;
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
export type OrganisationWorkforceArgs = {
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
  readonly __typename?: 'OrganisationConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  readonly facets: ReadonlyArray<FacetCounts>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of organisations, by the Relay cursor connection specification. */
export type OrganisationConnectionFacetsArgs = {
  by: ReadonlyArray<Facet>;
};

/** One of a list of organisations. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The organisation. */
  readonly node: Organisation;
};

/** Conditions on organisations; those given must all be met. */
export type OrganisationFilter = {
  /** Over the link: activities it takes part in, with its role in each. */
  readonly activities?: InputMaybe<LinkCondition>;
  /** Over the link: places where it has its seat. */
  readonly basedIn?: InputMaybe<LinkCondition>;
  /** Over the link: what it promised, or what binds it. */
  readonly commitments?: InputMaybe<LinkCondition>;
  /** Over the link: groups of people it works for. Not those whom it has, or seeks, as its own staff or students: they are its workforce. */
  readonly communities?: InputMaybe<LinkCondition>;
  /** Over the link: places it is about, or that its name carries. */
  readonly concerns?: InputMaybe<LinkCondition>;
  /** Over the link: words it rejects or challenges. */
  readonly contestedTerms?: InputMaybe<LinkCondition>;
  /** Said to exist by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Over the link: what it found, or claims. */
  readonly findings?: InputMaybe<LinkCondition>;
  /** Based in, delivered in or concerning any of these places, or places within them. A programme also by the activities in it: `Programme.places` says by what. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these: what sort of body it is. Collective or unnamed actors are a GROUP. */
  readonly kind?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** Any of these: whether the name is the source's own. */
  readonly nameStatus?: InputMaybe<ReadonlyArray<NameStatus>>;
  /** Over the link: bodies it is part of. */
  readonly partOf?: InputMaybe<LinkCondition>;
  /** Over the link: bodies that are part of it. */
  readonly parts?: InputMaybe<LinkCondition>;
  /** Over the link: programmes it takes part in, with its role in each. */
  readonly programmes?: InputMaybe<LinkCondition>;
  /** Over the link: sources it published or wrote. */
  readonly publications?: InputMaybe<LinkCondition>;
  /** Over the link: what it recommends. */
  readonly recommendations?: InputMaybe<LinkCondition>;
  /** Over the link: subjects it works on. */
  readonly themes?: InputMaybe<LinkCondition>;
  /** Over the link: bodies linked to it outside any programme, where the source starts the link there. */
  readonly workedWithBy?: InputMaybe<LinkCondition>;
  /** Over the link: groups of people whom it has, or seeks, as its own staff or students. */
  readonly workforce?: InputMaybe<LinkCondition>;
  /** Over the link: bodies it is linked to outside any programme, where the source starts the link here. */
  readonly worksWith?: InputMaybe<LinkCondition>;
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
  /** A school, college or university, where the source does not say which. */
  | 'EDUCATIONAL_BODY'
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
  | 'UNIVERSITY'
  /** A body of which the source does not say what sort it is. */
  | 'UNSPECIFIED';

/** A page of links to organisations, ordered by their names. */
export type OrganisationLinkConnection = {
  readonly __typename?: 'OrganisationLinkConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<OrganisationLinkEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to one of the organisations, and what the link says. */
export type OrganisationLinkEdge = Link & {
  readonly __typename?: 'OrganisationLinkEdge';
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The data sets that say so, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of the link otherwise than is shown here. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The organisation at the far end. */
  readonly node: Organisation;
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /** Since when, if stated. */
  readonly since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Maybe<Strength>;
  /** Until when, if stated. */
  readonly until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  readonly via: Maybe<Entity>;
};

/** A result, at its level of IATI's result chain: output, outcome or impact. */
export type Outcome = Entity & Node & {
  readonly __typename?: 'Outcome';
  /** Activities said or meant to lead to it. */
  readonly activities: ActivityLinkConnection;
  /** Other names, each with what sort of name it is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What a reader must know before relying on it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** Findings that speak against it. */
  readonly challengedBy: FindingLinkConnection;
  /** Promises meant to lead to it. */
  readonly commitments: CommitmentLinkConnection;
  /** Groups of people it is about. */
  readonly communities: CommunityLinkConnection;
  /** Its own measures beside each other: what was aimed at, planned, expected and reached. At most 100 are compared. */
  readonly comparison: Comparison;
  /** Places it is about. */
  readonly concerns: PlaceLinkConnection;
  /** The data sets that say it exists, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** What a reader would look for and not find, and why. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Stable across loads and safe to store. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** Results further along the chain. */
  readonly leadsTo: OutcomeLinkConnection;
  /** Results earlier in the chain. */
  readonly ledToBy: OutcomeLinkConnection;
  /** Where it stands in the result chain. */
  readonly level: OutcomeLevel;
  /** Numbers that count or describe it. */
  readonly measures: MeasureLinkConnection;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Programmes said or meant to lead to it. */
  readonly programmes: ProgrammeLinkConnection;
  /** Whether it is intended, claimed, showing or achieved, by what the source says. */
  readonly status: OutcomeStatus;
  /** What it is, in our words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Findings that speak for it. */
  readonly supportedBy: FindingLinkConnection;
  /** Subjects it is about. */
  readonly themes: ThemeLinkConnection;
  /** What it leads to, or all that is said to have contributed to it. */
  readonly trace: Trace;
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
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  depth: Scalars['Int']['input'];
  direction: Direction;
};

/** A page of outcomes, by the Relay cursor connection specification. */
export type OutcomeConnection = {
  readonly __typename?: 'OutcomeConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<OutcomeEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  readonly facets: ReadonlyArray<FacetCounts>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of outcomes, by the Relay cursor connection specification. */
export type OutcomeConnectionFacetsArgs = {
  by: ReadonlyArray<Facet>;
};

/** One of a list of outcomes. */
export type OutcomeEdge = {
  readonly __typename?: 'OutcomeEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The outcome. */
  readonly node: Outcome;
};

/** Conditions on outcomes; those given must all be met. */
export type OutcomeFilter = {
  /** Over the link: activities said or meant to lead to it. */
  readonly activities?: InputMaybe<LinkCondition>;
  /** Over the link: findings that speak against it. */
  readonly challengedBy?: InputMaybe<LinkCondition>;
  /** Over the link: promises meant to lead to it. */
  readonly commitments?: InputMaybe<LinkCondition>;
  /** Over the link: groups of people it is about. */
  readonly communities?: InputMaybe<LinkCondition>;
  /** Over the link: places it is about. */
  readonly concerns?: InputMaybe<LinkCondition>;
  /** Said to exist by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Based in, delivered in or concerning any of these places, or places within them. A programme also by the activities in it: `Programme.places` says by what. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Over the link: results further along the chain. */
  readonly leadsTo?: InputMaybe<LinkCondition>;
  /** Over the link: results earlier in the chain. */
  readonly ledToBy?: InputMaybe<LinkCondition>;
  /** Any of these: where it stands in the result chain. */
  readonly level?: InputMaybe<ReadonlyArray<OutcomeLevel>>;
  /** Over the link: numbers that count or describe it. */
  readonly measures?: InputMaybe<LinkCondition>;
  /** Over the link: programmes said or meant to lead to it. */
  readonly programmes?: InputMaybe<LinkCondition>;
  /** Any of these: whether it is intended, claimed, showing or achieved, by what the source says. */
  readonly status?: InputMaybe<ReadonlyArray<OutcomeStatus>>;
  /** Over the link: findings that speak for it. */
  readonly supportedBy?: InputMaybe<LinkCondition>;
  /** Over the link: subjects it is about. */
  readonly themes?: InputMaybe<LinkCondition>;
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
  readonly __typename?: 'OutcomeLinkConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<OutcomeLinkEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to one of the outcomes, and what the link says. */
export type OutcomeLinkEdge = Link & {
  readonly __typename?: 'OutcomeLinkEdge';
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The data sets that say so, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of the link otherwise than is shown here. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The outcome at the far end. */
  readonly node: Outcome;
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /** Since when, if stated. */
  readonly since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Maybe<Strength>;
  /** Until when, if stated. */
  readonly until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  readonly via: Maybe<Entity>;
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
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** How much a part counts. */
export type PartWeight = {
  /** The part. */
  readonly part: SuggestionPart;
  /** 0, which switches it off, or more. Only the proportions between weights matter. */
  readonly weight: Scalars['Float']['input'];
};

/** A page of partners. */
export type PartnerConnection = {
  readonly __typename?: 'PartnerConnection';
  /** The partners of this page. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** How many links around the body were not read, as there are too many; 0 where the list is complete. */
  readonly omitted: Scalars['Int']['output'];
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many partners there are in all that meet the conditions. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A partner, and what ties it to the body whose partner it is. */
export type PartnerEdge = {
  readonly __typename?: 'PartnerEdge';
  /** The firmest of the ties: STATED where any of them is. */
  readonly assertion: Assertion;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The partner. */
  readonly node: Organisation;
  /** The earliest start that any tie gives; null where none does. */
  readonly since: Maybe<DateInWords>;
  /** All that ties the two, of what was asked for: the same work first, then parts of work, then direct links. */
  readonly ties: ReadonlyArray<Tie>;
};

/** Which partners, by which ties; conditions on ties must all hold of the same tie. */
export type PartnerFilter = {
  /** The tie is asserted in any of these ways: leave INFERRED and DERIVED out to see only what sources state. */
  readonly assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  /** The shared work serves any of these communities, or narrower ones: at most 50 ids. No direct link meets this. */
  readonly communities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The shared work is delivered in or concerns any of these places, or places within them: at most 50 ids. No direct link meets this. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these: what sort of body the partner is. */
  readonly kind?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** The partner's role is any of these. A direct link has a role on the side where it starts. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** The shared work addresses any of these themes, or narrower ones: at most 50 ids. No direct link meets this. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A body that might be worked with, and why. It is computed from recorded links, never stored, and no recorded link itself. */
export type PartnerSuggestion = {
  readonly __typename?: 'PartnerSuggestion';
  /** Whether the two work together already, or the body takes part in the programme. */
  readonly alreadyPartners: Scalars['Boolean']['output'];
  /** The reasons in a sentence, each no stronger than its links. */
  readonly explanation: Scalars['String']['output'];
  /** Who works with both and might introduce them, by name. */
  readonly introducers: ReadonlyArray<Introducer>;
  /** The body. */
  readonly organisation: Organisation;
  /** Every part in which something is sought, those with nothing to show included. */
  readonly parts: ReadonlyArray<SuggestionScore>;
  /** The sum of weight × value over its parts, divided by the sum of their weights: 0 to 1, to six decimals. */
  readonly score: Scalars['Float']['output'];
  /** What they do together already. Unlike the suggestion, this is recorded. */
  readonly ties: ReadonlyArray<Tie>;
};

/** A page of suggestions: computed for this question, never stored. */
export type PartnerSuggestionConnection = {
  readonly __typename?: 'PartnerSuggestionConnection';
  /** The suggestions of this page. */
  readonly edges: ReadonlyArray<PartnerSuggestionEdge>;
  /** How much was not looked at, as there is too much of it: sought things (beyond 150, or 10,000 links in all), partners of the asker (beyond 50), and bodies in their work. 0 where nothing was. */
  readonly omitted: Scalars['Int']['output'];
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Sought things with more than 1,000 links, which tell nobody apart and count for nothing: name narrower ones. */
  readonly tooCommon: ReadonlyArray<Entity>;
  /** How many suggestions there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** What of all that is sought found nobody who may be suggested, and why. */
  readonly unmet: ReadonlyArray<UnmetNeed>;
};

/** A suggestion in its list. */
export type PartnerSuggestionEdge = {
  readonly __typename?: 'PartnerSuggestionEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The suggestion. */
  readonly node: PartnerSuggestion;
};

/** A place in a source: a paragraph, page or table. Never the source's sentences. */
export type Passage = Entity & Node & {
  readonly __typename?: 'Passage';
  /** Other names, each with what sort of name it is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What a reader must know before relying on it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** Sources it refers to. */
  readonly cites: SourceLinkConnection;
  /** The data sets that say it exists, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** All that rests on it: the things that it says exist, and the links that it says hold. */
  readonly dependents: Dependents;
  /** What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** What a reader would look for and not find, and why. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Stable across loads and safe to store. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** What sort of place it is. */
  readonly kind: PassageKind;
  /** The line of the source's text at which it begins. */
  readonly line: Maybe<Scalars['Int']['output']>;
  /** Where in the source: "P7" is its seventh paragraph. */
  readonly locator: Scalars['String']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Placeholders found there, where the source meant to say something and does not. */
  readonly placeholders: ReadonlyArray<Scalars['String']['output']>;
  /** All of this in a line: the name of the source, the section, what the place is about, where it is, and an address where there is one. */
  readonly reference: Scalars['String']['output'];
  /** The section of the source that it is in, in our words. */
  readonly section: Maybe<Scalars['String']['output']>;
  /** The source it is in. */
  readonly source: Source;
  /** The source it is in, as a connection of one. `source` is shorter. */
  readonly sources: SourceLinkConnection;
  /** What it is, in our words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Its own address, if it has one. That of the source leads to the whole. */
  readonly url: Maybe<Scalars['String']['output']>;
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
  readonly __typename?: 'PassageConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  readonly facets: ReadonlyArray<FacetCounts>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of passages, by the Relay cursor connection specification. */
export type PassageConnectionFacetsArgs = {
  by: ReadonlyArray<Facet>;
};

/** One of a list of passages. */
export type PassageEdge = {
  readonly __typename?: 'PassageEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The passage. */
  readonly node: Passage;
};

/** Conditions on passages; those given must all be met. */
export type PassageFilter = {
  /** Over the link: sources it refers to. */
  readonly cites?: InputMaybe<LinkCondition>;
  /** Said to exist by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these: what sort of place it is. */
  readonly kind?: InputMaybe<ReadonlyArray<PassageKind>>;
  /** Over the link: the source it is in, as a connection of one. `source` is shorter. */
  readonly sources?: InputMaybe<LinkCondition>;
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
  /** A row of a table, or one record of a data file. */
  | 'ROW'
  /** A table. */
  | 'TABLE'
  /** Its title. */
  | 'TITLE';

/** A page of links to passages, ordered by their names. */
export type PassageLinkConnection = {
  readonly __typename?: 'PassageLinkConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<PassageLinkEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to one of the passages, and what the link says. */
export type PassageLinkEdge = Link & {
  readonly __typename?: 'PassageLinkEdge';
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The data sets that say so, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of the link otherwise than is shown here. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The passage at the far end. */
  readonly node: Passage;
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /** Since when, if stated. */
  readonly since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Maybe<Strength>;
  /** Until when, if stated. */
  readonly until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  readonly via: Maybe<Entity>;
};

/** One way from one thing to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** What it costs, to six decimals; for ordering. */
  readonly cost: Scalars['Float']['output'];
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
  /** What it leads over, both ends included. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Its steps, in order. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** What a path may not lead through. */
export type PathAvoid = {
  /** Anything with more links than this: it links everything to everything. */
  readonly degreeAbove?: InputMaybe<Scalars['Int']['input']>;
  /** These things: the NHS, a region. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Anything of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** One link of a step. */
export type PathLink = {
  readonly __typename?: 'PathLink';
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Whether it goes the way of the path, or against it. */
  readonly direction: Direction;
  /** The passages that say so. */
  readonly evidence: ReadonlyArray<Passage>;
  /** What the relationship says, from its beginning to its end. */
  readonly explanation: Scalars['String']['output'];
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** Which relationship. */
  readonly relationship: Relationship;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
};

/** One step of a path: all that links two things directly. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Where the step begins. */
  readonly from: Entity;
  /** The links between the two: at least one. */
  readonly links: ReadonlyArray<PathLink>;
  /** Where it ends. */
  readonly to: Entity;
};

/** A place, with its ONS GSS code where it has one. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Activities that are about it, or carry its name. */
  readonly activitiesConcerned: ActivityLinkConnection;
  /** Activities that happen here. */
  readonly activitiesDelivered: ActivityLinkConnection;
  /** Other names, each with what sort of name it is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What a reader must know before relying on it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** Its ONS GSS code, where it has one: E08000025. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** How sure it is that the code is of the place that is meant. */
  readonly codeBasis: Maybe<CodeBasis>;
  /** Promises about it. */
  readonly commitmentsConcerned: CommitmentLinkConnection;
  /** Places within it, one step down. */
  readonly contains: PlaceLinkConnection;
  /** The data sets that say it exists, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Findings about it. */
  readonly findings: FindingLinkConnection;
  /** What a reader would look for and not find, and why. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Stable across loads and safe to store. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** What sort of place it is. */
  readonly kind: PlaceKind;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Bodies that have their seat here. */
  readonly organisationsBased: OrganisationLinkConnection;
  /** Bodies that are about it, or carry its name. */
  readonly organisationsConcerned: OrganisationLinkConnection;
  /** Results about it. */
  readonly outcomesConcerned: OutcomeLinkConnection;
  /** Programmes that are about it, or carry its name. */
  readonly programmesConcerned: ProgrammeLinkConnection;
  /** Programmes that happen here. */
  readonly programmesDelivered: ProgrammeLinkConnection;
  /** Sources about it. */
  readonly sourcesConcerned: SourceLinkConnection;
  /** What it is, in our words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** The year of the list that the code is from. */
  readonly vintage: Maybe<Scalars['Int']['output']>;
  /** Places it lies within. */
  readonly within: PlaceLinkConnection;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceActivitiesConcernedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceActivitiesDeliveredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceCommitmentsConcernedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
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
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceOrganisationsBasedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceOrganisationsConcernedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceOutcomesConcernedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceProgrammesConcernedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceProgrammesDeliveredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A place, with its ONS GSS code where it has one. */
export type PlaceSourcesConcernedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
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
  readonly __typename?: 'PlaceConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  readonly facets: ReadonlyArray<FacetCounts>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of places, by the Relay cursor connection specification. */
export type PlaceConnectionFacetsArgs = {
  by: ReadonlyArray<Facet>;
};

/** One of a list of places. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The place. */
  readonly node: Place;
};

/** Conditions on places; those given must all be met. */
export type PlaceFilter = {
  /** Over the link: activities that are about it, or carry its name. */
  readonly activitiesConcerned?: InputMaybe<LinkCondition>;
  /** Over the link: activities that happen here. */
  readonly activitiesDelivered?: InputMaybe<LinkCondition>;
  /** Any of these: how sure it is that the code is of the place that is meant. */
  readonly codeBasis?: InputMaybe<ReadonlyArray<CodeBasis>>;
  /** Over the link: promises about it. */
  readonly commitmentsConcerned?: InputMaybe<LinkCondition>;
  /** Over the link: places within it, one step down. */
  readonly contains?: InputMaybe<LinkCondition>;
  /** Said to exist by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Over the link: findings about it. */
  readonly findings?: InputMaybe<LinkCondition>;
  /** Any of these: what sort of place it is. */
  readonly kind?: InputMaybe<ReadonlyArray<PlaceKind>>;
  /** Over the link: bodies that have their seat here. */
  readonly organisationsBased?: InputMaybe<LinkCondition>;
  /** Over the link: bodies that are about it, or carry its name. */
  readonly organisationsConcerned?: InputMaybe<LinkCondition>;
  /** Over the link: results about it. */
  readonly outcomesConcerned?: InputMaybe<LinkCondition>;
  /** Over the link: programmes that are about it, or carry its name. */
  readonly programmesConcerned?: InputMaybe<LinkCondition>;
  /** Over the link: programmes that happen here. */
  readonly programmesDelivered?: InputMaybe<LinkCondition>;
  /** Over the link: sources about it. */
  readonly sourcesConcerned?: InputMaybe<LinkCondition>;
  /** Over the link: places it lies within. */
  readonly within?: InputMaybe<LinkCondition>;
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
  readonly __typename?: 'PlaceLinkConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<PlaceLinkEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to one of the places, and what the link says. */
export type PlaceLinkEdge = Link & {
  readonly __typename?: 'PlaceLinkEdge';
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The data sets that say so, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of the link otherwise than is shown here. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The place at the far end. */
  readonly node: Place;
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /** Since when, if stated. */
  readonly since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Maybe<Strength>;
  /** Until when, if stated. */
  readonly until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  readonly via: Maybe<Entity>;
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
  readonly __typename?: 'Programme';
  /** What is done in it. */
  readonly activities: ActivityLinkConnection;
  /** Other names, each with what sort of name it is. */
  readonly aliases: ReadonlyArray<Alias>;
  /**
   * All its numbers: its own (`measures`), those of the activities in it, and those of the outcomes that it or one of them leads to. Each number
   * once, with what it hangs on. They may overlap, so nothing is added up; `comparison.total` says whether they may be. Numbers of programmes
   * that are part of it, and of results further on, are not among them: `trace` goes on to those.
   */
  readonly allMeasures: WorkMeasureConnection;
  /** What a reader must know before relying on it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** Promises that are delivered through it. */
  readonly commitments: CommitmentLinkConnection;
  /** Groups of people it is meant for, or reaches. */
  readonly communities: CommunityLinkConnection;
  /** Its measures beside each other: what was aimed at, planned, expected and reached. Its own, those of the activities in it, and those of the outcomes that it or one of them leads to, as in `allMeasures`. At most 100 are compared. */
  readonly comparison: Comparison;
  /** Places it is about, or that its name carries. */
  readonly concerns: PlaceLinkConnection;
  /** The data sets that say it exists, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** Places where it happens. */
  readonly deliveredIn: PlaceLinkConnection;
  /** What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** When it ended, if stated. */
  readonly ended: Maybe<DateInWords>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** What it found. */
  readonly findings: FindingLinkConnection;
  /** What a reader would look for and not find, and why. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Stable across loads and safe to store. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** What sort of work it is. */
  readonly kind: ProgrammeKind;
  /** How far along it was when the source was written. */
  readonly lifecycle: Lifecycle;
  /** Numbers that describe it as a whole. Those of its activities and outcomes too are in `allMeasures`. */
  readonly measures: MeasureLinkConnection;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Whether the name is the source's own. */
  readonly nameStatus: NameStatus;
  /** Results it is said or meant to lead to. */
  readonly outcomes: OutcomeLinkConnection;
  /** Programmes it is part of. */
  readonly partOf: ProgrammeLinkConnection;
  /** Who takes part, in which role. */
  readonly participants: OrganisationLinkConnection;
  /** Programmes that are part of it. */
  readonly parts: ProgrammeLinkConnection;
  /**
   * Where it is: in its own places (`deliveredIn`, `concerns`) and in those of the activities in it. Each place once, with what says so. The
   * condition `in` of `programmes`, the facet PLACE and `coverage` count a programme by the same rule.
   */
  readonly places: WorkPlaceConnection;
  /** What it recommends. */
  readonly recommendations: FindingLinkConnection;
  /** When it began, if stated. */
  readonly started: Maybe<DateInWords>;
  /** What it is, in our words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Subjects it works on. */
  readonly themes: ThemeLinkConnection;
  /** What it led to, or what it came from. */
  readonly trace: Trace;
  /** Groups of people whom it recruits, or concerns as staff or students of a body. They are not served by it. */
  readonly workforce: CommunityLinkConnection;
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
export type ProgrammeAllMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type ProgrammePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  depth: Scalars['Int']['input'];
  direction: Direction;
};


/** A named or described piece of work: a programme, research project, network, scheme, service model or strategy. */
export type ProgrammeWorkforceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of programmes, by the Relay cursor connection specification. */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  readonly facets: ReadonlyArray<FacetCounts>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of programmes, by the Relay cursor connection specification. */
export type ProgrammeConnectionFacetsArgs = {
  by: ReadonlyArray<Facet>;
};

/** One of a list of programmes. */
export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: Programme;
};

/** Conditions on programmes; those given must all be met. */
export type ProgrammeFilter = {
  /** Over the link: what is done in it. */
  readonly activities?: InputMaybe<LinkCondition>;
  /** Over the link: promises that are delivered through it. */
  readonly commitments?: InputMaybe<LinkCondition>;
  /** Over the link: groups of people it is meant for, or reaches. */
  readonly communities?: InputMaybe<LinkCondition>;
  /** Over the link: places it is about, or that its name carries. */
  readonly concerns?: InputMaybe<LinkCondition>;
  /** Said to exist by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Over the link: places where it happens. */
  readonly deliveredIn?: InputMaybe<LinkCondition>;
  /** Over the date: when it ended, if stated. */
  readonly ended?: InputMaybe<DateCondition>;
  /** Over the link: what it found. */
  readonly findings?: InputMaybe<LinkCondition>;
  /** Based in, delivered in or concerning any of these places, or places within them. A programme also by the activities in it: `Programme.places` says by what. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these: what sort of work it is. */
  readonly kind?: InputMaybe<ReadonlyArray<ProgrammeKind>>;
  /** Any of these: how far along it was when the source was written. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Over the link: numbers that describe it as a whole. Those of its activities and outcomes too are in `allMeasures`. */
  readonly measures?: InputMaybe<LinkCondition>;
  /** Any of these: whether the name is the source's own. */
  readonly nameStatus?: InputMaybe<ReadonlyArray<NameStatus>>;
  /** Over the link: results it is said or meant to lead to. */
  readonly outcomes?: InputMaybe<LinkCondition>;
  /** Over the link: programmes it is part of. */
  readonly partOf?: InputMaybe<LinkCondition>;
  /** Over the link: who takes part, in which role. */
  readonly participants?: InputMaybe<LinkCondition>;
  /** Over the link: programmes that are part of it. */
  readonly parts?: InputMaybe<LinkCondition>;
  /** Over the link: what it recommends. */
  readonly recommendations?: InputMaybe<LinkCondition>;
  /** Over the date: when it began, if stated. */
  readonly started?: InputMaybe<DateCondition>;
  /** Over the link: subjects it works on. */
  readonly themes?: InputMaybe<LinkCondition>;
  /** Over the link: groups of people whom it recruits, or concerns as staff or students of a body. They are not served by it. */
  readonly workforce?: InputMaybe<LinkCondition>;
};

/** What sort of work it is. */
export type ProgrammeKind =
  /** A charter with an award. */
  | 'CHARTER'
  /** A collection of commitments. */
  | 'COLLECTION'
  /** A building or centre. */
  | 'FACILITY'
  /** A grant: money that one body gives another for a piece of work (360Giving). */
  | 'GRANT'
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
  readonly __typename?: 'ProgrammeLinkConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<ProgrammeLinkEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to one of the programmes, and what the link says. */
export type ProgrammeLinkEdge = Link & {
  readonly __typename?: 'ProgrammeLinkEdge';
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The data sets that say so, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of the link otherwise than is shown here. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The programme at the far end. */
  readonly node: Programme;
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /** Since when, if stated. */
  readonly since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Maybe<Strength>;
  /** Until when, if stated. */
  readonly until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  readonly via: Maybe<Entity>;
};

/** A page of programmes by how many take part. */
export type ProgrammePartnersConnection = {
  readonly __typename?: 'ProgrammePartnersConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<ProgrammePartnersEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list of programmes by how many take part. */
export type ProgrammePartnersEdge = {
  readonly __typename?: 'ProgrammePartnersEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: Programme;
  /** How many different organisations take part in it, in whichever role, collective actors included. */
  readonly partners: Scalars['Int']['output'];
};

/** What was reached, against what was aimed at: a target, or else a plan, or else what was expected. */
export type Progress = {
  readonly __typename?: 'Progress';
  /** What was reached, the latest. */
  readonly actual: Measure;
  /** What was aimed at. */
  readonly aim: Measure;
  /** Whether both numbers are exact. Where not, the share is as rough as they are. */
  readonly exact: Scalars['Boolean']['output'];
  /** The share of the way from where it began; null without a baseline. Six decimals. */
  readonly fromBaseline: Maybe<Scalars['Float']['output']>;
  /** What was reached, as a share of what was aimed at; 1 is all of it. Six decimals. */
  readonly share: Scalars['Float']['output'];
};

/** How a promise stands on a day, and what that rests on. */
export type PromiseStanding = {
  readonly __typename?: 'PromiseStanding';
  /** When it is due, if stated. */
  readonly due: Maybe<DateInWords>;
  /** The passages that all this is from. */
  readonly evidence: ReadonlyArray<Passage>;
  /** What it rests on, as a sentence or two. */
  readonly explanation: Scalars['String']['output'];
  /** The day it is said for. */
  readonly onDate: Scalars['Date']['output'];
  /** What is recorded of it. */
  readonly recorded: ReadonlyArray<RecordedResult>;
  /** How. */
  readonly standing: CommitmentStanding;
  /** How far the source says that it has come. */
  readonly status: CommitmentStatus;
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
  readonly __typename?: 'Query';
  /** What data and software this is: say it when you cite an answer. */
  readonly about: Maybe<About>;
  /** All activities, or those that meet every condition. */
  readonly activities: Maybe<ActivityConnection>;
  /** The activity of that id, identifier or name; null where there is none. */
  readonly activity: Maybe<Activity>;
  /** A reference to the answer that it stands in: ask for it beside what you cite. The same question on the same data version gives the same bytes, but for the day. Takes two statements, or four with ids. */
  readonly cite: Maybe<Citation>;
  /** What is recorded between two or more bodies: shared work, work that is part of other work, and direct links. That nothing is recorded is an answer. At most 1,000 links of each body to works are read. BAD_USER_INPUT for fewer than 2 or more than 10 different bodies, and for an id that is not here. */
  readonly collaboration: Maybe<Collaboration>;
  /** The commitment of that id, identifier or name; null where there is none. */
  readonly commitment: Maybe<Commitment>;
  /** All commitments, or those that meet every condition. */
  readonly commitments: Maybe<CommitmentConnection>;
  /** All communities, or those that meet every condition. */
  readonly communities: Maybe<CommunityConnection>;
  /** The community of that id, identifier or name; null where there is none. */
  readonly community: Maybe<Community>;
  /** Things whose name, other name or one of its words begins like this, best first. Takes three statements. */
  readonly complete: Maybe<ReadonlyArray<Completion>>;
  /** What there is of one thing in another, as a matrix of two dimensions with its empty cells: what is missing is an answer. A thing counts once in a cell, however often it is linked. Takes four statements at most; more than 100,000 pairs of things and values in one dimension are refused. */
  readonly coverage: Maybe<Coverage>;
  /** The finding of that id, identifier or name; null where there is none. */
  readonly finding: Maybe<Finding>;
  /** All findings, or those that meet every condition. */
  readonly findings: Maybe<FindingConnection>;
  /** What is missing, by one of the questions that are asked most. Takes two statements, and one for the evidence of what it gives. */
  readonly gaps: Maybe<MissingConnection>;
  /** A column of names or identifiers as ids: for each, in order, what it may mean, and what it means where that is beyond doubt. Takes two statements however many names; `nodes` gives the things themselves. */
  readonly mapIds: Maybe<ReadonlyArray<MappedName>>;
  /** The measure of that id, identifier or name; null where there is none. */
  readonly measure: Maybe<Measure>;
  /** All measures, or those that meet every condition. */
  readonly measures: Maybe<MeasureConnection>;
  /** Anything by its id; null where nothing has it (Relay object identification). */
  readonly node: Maybe<Node>;
  /** Several things by their ids, in the order of the ids; null for each that nothing has. */
  readonly nodes: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** The organisation of that id, identifier or name; null where there is none. */
  readonly organisation: Maybe<Organisation>;
  /** All organisations, or those that meet every condition. */
  readonly organisations: Maybe<OrganisationConnection>;
  /** The outcome of that id, identifier or name; null where there is none. */
  readonly outcome: Maybe<Outcome>;
  /** All outcomes, or those that meet every condition. */
  readonly outcomes: Maybe<OutcomeConnection>;
  /** Who else should work with a body, on a programme or towards a need, best first, each with a score in named parts and the reasons for each part. It is computed as it is asked for and never stored: a suggestion is not a recorded link. Those that score the same are in the order of their names. BAD_USER_INPUT where neither for nor need says anything, for wrong ids, weights or requirements, and for a cursor of another question. */
  readonly partnerSuggestions: Maybe<PartnerSuggestionConnection>;
  /** The passage of that id, identifier or name; null where there is none. */
  readonly passage: Maybe<Passage>;
  /** All passages, or those that meet every condition. */
  readonly passages: Maybe<PassageConnection>;
  /** The best few ways in which two things are linked, each step with its evidence. Takes at most three statements to look, three more to say what would link the two where nothing does, and one for all nodes and evidence; where nothing has an id, one or two for the nearest. Nodes with more than 500 links are never walked through, and at most 1,000 nodes are walked from in one step. */
  readonly paths: Maybe<Linkage>;
  /** The place of that id, identifier or name; null where there is none. */
  readonly place: Maybe<Place>;
  /** All places, or those that meet every condition. */
  readonly places: Maybe<PlaceConnection>;
  /** The programme of that id, identifier or name; null where there is none. */
  readonly programme: Maybe<Programme>;
  /** All programmes, or those that meet every condition. */
  readonly programmes: Maybe<ProgrammeConnection>;
  /** Programmes by how many different organisations take part in them, most first, then by name. Takes two statements; all programmes that meet the conditions are counted for each page. */
  readonly programmesByPartners: Maybe<ProgrammePartnersConnection>;
  /** What lies within so many steps of a thing, over any relationships, either way: how much by step and by kind, and a page of it. Null where nothing has the id. Takes a statement a step, and one for the nodes. */
  readonly reach: Maybe<Reach>;
  /** Things by words of their names and summaries, best first. Text is text: nothing in it is a query language. Tolerant of one wrong letter in words of four to seven letters and of two in longer ones. Takes four statements at most. */
  readonly search: Maybe<SearchConnection>;
  /** The source of that id, identifier or name; null where there is none. */
  readonly source: Maybe<Source>;
  /** All sources, or those that meet every condition. */
  readonly sources: Maybe<SourceConnection>;
  /** The term of that id, identifier or name; null where there is none. */
  readonly term: Maybe<Term>;
  /** All terms, or those that meet every condition. */
  readonly terms: Maybe<TermConnection>;
  /** The theme of that id, identifier or name; null where there is none. */
  readonly theme: Maybe<Theme>;
  /** All themes, or those that meet every condition. */
  readonly themes: Maybe<ThemeConnection>;
  /**
   * What a thing led to, how we know, and where the trail goes cold; or what a result came from. From an organisation, programme,
   * activity, commitment or outcome, and back also from a community. Null where nothing has the id; any other kind is an error.
   */
  readonly trace: Maybe<Trace>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order: DatedOrder;
  where?: InputMaybe<ActivityFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryActivityArgs = {
  by: Reference;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryCiteArgs = {
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryCollaborationArgs = {
  between: ReadonlyArray<Scalars['ID']['input']>;
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
  order: DatedOrder;
  where?: InputMaybe<CommitmentFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order: Order;
  where?: InputMaybe<CommunityFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryCommunityArgs = {
  by: Reference;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryCompleteArgs = {
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  prefix: Scalars['String']['input'];
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryCoverageArgs = {
  assertions: ReadonlyArray<Assertion>;
  columns: CoverageDimension;
  columnsWithin?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  counting: Counting;
  placeKinds: ReadonlyArray<PlaceKind>;
  rollUp: Scalars['Boolean']['input'];
  rows: CoverageDimension;
  rowsWithin?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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
  order: Order;
  where?: InputMaybe<FindingFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of: GapQuestion;
  within?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryMapIdsArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  names: ReadonlyArray<Scalars['String']['input']>;
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
  order: DatedOrder;
  where?: InputMaybe<MeasureFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
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
  order: Order;
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
  order: Order;
  where?: InputMaybe<OutcomeFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryPartnerSuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  exclude: ExclusionInput;
  first?: InputMaybe<Scalars['Int']['input']>;
  for?: InputMaybe<Scalars['ID']['input']>;
  includePartners: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  need?: InputMaybe<NeedInput>;
  require?: InputMaybe<ReadonlyArray<SuggestionPart>>;
  statedOnly: Scalars['Boolean']['input'];
  weights?: InputMaybe<ReadonlyArray<PartWeight>>;
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
  order: Order;
  where?: InputMaybe<PassageFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryPathsArgs = {
  avoid?: InputMaybe<PathAvoid>;
  first: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  includeSources: Scalars['Boolean']['input'];
  maxLength: Scalars['Int']['input'];
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
  order: Order;
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
  order: DatedOrder;
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
  includeSources: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  steps: Scalars['Int']['input'];
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
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
  order: Order;
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
  order: Order;
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
  order: Order;
  where?: InputMaybe<ThemeFilter>;
};


/** What can be asked. Every list is a Relay connection; what is absent is null, and wrong input is an error that says how to do it right. */
export type QueryTraceArgs = {
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  depth: Scalars['Int']['input'];
  direction: Direction;
  from: Scalars['ID']['input'];
};

/** What lies within reach of a thing. */
export type Reach = {
  readonly __typename?: 'Reach';
  /** False where a step came to more than 1,000 things, and not all of them were walked on from. */
  readonly complete: Scalars['Boolean']['output'];
  /** The things, nearest first, then by name. */
  readonly items: ReachConnection;
  /** How many of each kind; kinds of which there are none are left out. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** Things with so many links that they were not walked through. */
  readonly notWalkedThrough: ReadonlyArray<Entity>;
  /** How many at each step; a thing counts at its nearest. */
  readonly steps: ReadonlyArray<ReachStep>;
  /** How many things there are, the one it begins with not among them. */
  readonly totalCount: Scalars['Int']['output'];
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
  readonly __typename?: 'ReachConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<ReachEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing within reach. */
export type ReachEdge = {
  readonly __typename?: 'ReachEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Entity;
  /** In how many steps it is reached. */
  readonly step: Scalars['Int']['output'];
};

/** What lies at one step. */
export type ReachStep = {
  readonly __typename?: 'ReachStep';
  /** How many things. */
  readonly count: Scalars['Int']['output'];
  /** How many of each kind. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** Which step: 1 is linked directly. */
  readonly step: Scalars['Int']['output'];
};

/** A link by itself, with both its ends. */
export type RecordedLink = {
  readonly __typename?: 'RecordedLink';
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** The passages that say so. */
  readonly evidence: ReadonlyArray<Passage>;
  /** The same in words, from its beginning to its end. */
  readonly explanation: Scalars['String']['output'];
  /** Where it begins. */
  readonly from: Entity;
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** What it says of the two. */
  readonly relationship: Relationship;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /** Since when, if stated. */
  readonly since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Maybe<Strength>;
  /** Where it ends. */
  readonly to: Entity;
  /** Until when, if stated. */
  readonly until: Maybe<DateInWords>;
};

/** A result that is recorded of a promise. */
export type RecordedResult = {
  readonly __typename?: 'RecordedResult';
  /** Whether the source states that it is a result of the promise, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** The first day that it may be of; null where it has no date. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** The passages that say so. */
  readonly evidence: ReadonlyArray<Passage>;
  /** The last day that it may be of; null where it has no date. */
  readonly latest: Maybe<Scalars['Date']['output']>;
  /** The measure that was reached, or the outcome that was achieved. */
  readonly node: Entity;
  /** What else a reader must know. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** How strongly an outcome is put; null for a measure. */
  readonly strength: Maybe<Strength>;
};

/** How one thing is meant. */
export type Reference =
  /** Its id: org-aston-university. */
  { readonly id: Scalars['ID']['input']; readonly identifier?: never; readonly name?: never; }
  |  /** An identifier in a public register, or a GSS code: GB-LAE-BIR, E08000025. */
  { readonly id?: never; readonly identifier: Scalars['String']['input']; readonly name?: never; }
  |  /** Its name or another name of it, whatever the case, accents and punctuation. A name that several have is an error that lists their ids. */
  { readonly id?: never; readonly identifier?: never; readonly name: Scalars['String']['input']; };

/** What a link says, from its beginning to its end. Terms follow W3C ORG and PROV-O for bodies and evidence, SKOS for communities and themes, and IATI for the result chain. */
export type Relationship =
  /** Is about. */
  | 'ABOUT'
  /** Works on. */
  | 'ADDRESSES'
  /** Has its seat in. */
  | 'BASED_IN'
  /** Is narrower than. */
  | 'BROADER'
  /** Speaks against. */
  | 'CHALLENGES'
  /** Refers to. */
  | 'CITES'
  /** Is about the place, or carries its name. */
  | 'CONCERNS'
  /** Rejects or challenges the term. */
  | 'CONTESTS'
  /** Happens in. */
  | 'DELIVERED_IN'
  /** Is delivered through. */
  | 'DELIVERED_THROUGH'
  /** Is used for. */
  | 'DENOTES'
  /** Has, or seeks, as staff or students: whom a body employs, recruits, trains or teaches as its own, and whom a piece of work concerns as such. It is no serving: no list, count or gap of who serves looks at it. */
  | 'EMPLOYS'
  /** Found, or claims. */
  | 'FOUND'
  /** Is a place in. */
  | 'IN'
  /** Is said or meant to lead to. */
  | 'LEADS_TO'
  /** Made, or bears. */
  | 'MADE'
  /** Is counted or described by. */
  | 'MEASURED_BY'
  /** Is a share or subset of. */
  | 'OUT_OF'
  /** Is part of. */
  | 'PART_OF'
  /** Is published by, or its author is. */
  | 'PUBLISHED_BY'
  /** Recommends. */
  | 'RECOMMENDS'
  /** Is meant for, or reaches: people for whom a body or a work is there. Those whom a body has as its own staff or students are not served by it, see EMPLOYS. */
  | 'SERVES'
  /** Speaks for. */
  | 'SUPPORTS'
  /** Takes part in, in a role. */
  | 'TAKES_PART_IN'
  /** Lies within. */
  | 'WITHIN'
  /** Is linked to outside any programme. */
  | 'WORKS_WITH';

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
  readonly __typename?: 'SearchConnection';
  /** False where an index held more than the 400 candidates that are ranked: say more, to find the rest. */
  readonly complete: Scalars['Boolean']['output'];
  /** Contested words that were searched for: what is held against each is in its note and at those who contest it. The groups that it is used for are among what was found, by their own names. */
  readonly contested: ReadonlyArray<Term>;
  /** The page, in order. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How many were found of each kind; kinds of which nothing was found are left out. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many were found in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing that was found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** By which of its names, or by what else, it was found. */
  readonly matched: Match;
  /** The thing. */
  readonly node: Entity;
  /** How well it answers, from 0 to about 100, to six decimals. Our own ranking over names, summaries and the number of links; for ordering, and with no meaning across searches. */
  readonly score: Scalars['Float']['output'];
};

/** A piece of software and its version. */
export type Software = {
  readonly __typename?: 'Software';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its version. */
  readonly version: Scalars['String']['output'];
};

/** A document or data set that facts here come from (a PROV entity). */
export type Source = Entity & Node & {
  readonly __typename?: 'Source';
  /** Other names, each with what sort of name it is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What a reader must know before relying on it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** Findings that rest on it. */
  readonly citedByFindings: FindingLinkConnection;
  /** Passages that refer to it. */
  readonly citedByPassages: PassageLinkConnection;
  /** Places it is about. */
  readonly concerns: PlaceLinkConnection;
  /** The data sets that say it exists, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** All that rests on passages of it: things, and links, each once. What refers to it from elsewhere is in `citedByFindings` and `citedByPassages`. */
  readonly dependents: Dependents;
  /** What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** What a reader would look for and not find, and why. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Stable across loads and safe to store. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** What sort of source it is. */
  readonly kind: SourceKind;
  /** The licence its contents are under, if stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Numbers about the source itself. */
  readonly measures: MeasureLinkConnection;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Places in it that say something recorded here. */
  readonly passages: PassageLinkConnection;
  /** Who published or wrote it. */
  readonly publishers: OrganisationLinkConnection;
  /** What it is, in our words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Where it is, if stated. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** The year or years as stated: "2021–2025". */
  readonly year: Maybe<Scalars['String']['output']>;
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
  readonly __typename?: 'SourceConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  readonly facets: ReadonlyArray<FacetCounts>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of sources, by the Relay cursor connection specification. */
export type SourceConnectionFacetsArgs = {
  by: ReadonlyArray<Facet>;
};

/** One of a list of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** Conditions on sources; those given must all be met. */
export type SourceFilter = {
  /** Over the link: findings that rest on it. */
  readonly citedByFindings?: InputMaybe<LinkCondition>;
  /** Over the link: passages that refer to it. */
  readonly citedByPassages?: InputMaybe<LinkCondition>;
  /** Over the link: places it is about. */
  readonly concerns?: InputMaybe<LinkCondition>;
  /** Said to exist by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Based in, delivered in or concerning any of these places, or places within them. A programme also by the activities in it: `Programme.places` says by what. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these: what sort of source it is. */
  readonly kind?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Over the link: numbers about the source itself. */
  readonly measures?: InputMaybe<LinkCondition>;
  /** Over the link: places in it that say something recorded here. */
  readonly passages?: InputMaybe<LinkCondition>;
  /** Over the link: who published or wrote it. */
  readonly publishers?: InputMaybe<LinkCondition>;
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
  readonly __typename?: 'SourceLinkConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<SourceLinkEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to one of the sources, and what the link says. */
export type SourceLinkEdge = Link & {
  readonly __typename?: 'SourceLinkEdge';
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The data sets that say so, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of the link otherwise than is shown here. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The source at the far end. */
  readonly node: Source;
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /** Since when, if stated. */
  readonly since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Maybe<Strength>;
  /** Until when, if stated. */
  readonly until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  readonly via: Maybe<Entity>;
};

/** How a promise stands on a day. */
export type StandingFilter = {
  /** In any of these ways. */
  readonly in: ReadonlyArray<CommitmentStanding>;
  /** The day. */
  readonly onDate: Scalars['Date']['input'];
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
  /** Of the sought communities, by weight, the share that the body serves: itself or through work, the communities or narrower ones, which count half at each step, or those that one term is used for as well, which is such a step too. Whom it employs or recruits it does not serve. */
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
  readonly __typename?: 'SuggestionReason';
  /** The weakest of the links that it rests on: STATED, then INFERRED, then DERIVED. */
  readonly assertion: Assertion;
  /** It in plain English. It is never stronger than the weakest link that it rests on: what no source states ends in (inferred) or (derived). What the body has only by a work that it takes part in is told of the work. */
  readonly explanation: Scalars['String']['output'];
  /** What connects them. */
  readonly kind: SuggestionReasonKind;
  /** Passages on the side of the asker, and on the way up from a sought place to one that holds both; none where only a need was named and there is no such way. */
  readonly ownEvidence: ReadonlyArray<Passage>;
  /** Passages on the side of the body. */
  readonly theirEvidence: ReadonlyArray<Passage>;
  /** The community, theme, place, partner or work that does. */
  readonly thing: Entity;
};

/** What connects two in a suggestion. */
export type SuggestionReasonKind =
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
  /** A community that a source calls by other words than the sought one: one term, which may be contested, is used for both, or for one within either. It stays what it is called; the term counts as a step, which halves. */
  | 'OTHER_WORDS'
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
  | 'SERVES_THE_STUDIED'
  /** A community that is sought, and that the body employs or recruits. It does not serve it thereby, so this counts for nothing. */
  | 'WORKFORCE';

/** A part of a suggestion's score. */
export type SuggestionScore = {
  readonly __typename?: 'SuggestionScore';
  /** What it adds to the score: weight × value, divided by the sum of the weights of all parts in which something is sought; to six decimals. */
  readonly contribution: Scalars['Float']['output'];
  /** The part. */
  readonly part: SuggestionPart;
  /** What the value rests on, a reason a thing; and after that, as WORKFORCE, what a reader might take for it. */
  readonly reasons: ReadonlyArray<SuggestionReason>;
  /** 0 to 1, to six decimals. */
  readonly value: Scalars['Float']['output'];
  /** How much the part counts. */
  readonly weight: Scalars['Float']['output'];
};

/** A word or phrase used for people or for a subject, and whether it is contested. It never relabels a group or subject. */
export type Term = Entity & Node & {
  readonly __typename?: 'Term';
  /** Other names, each with what sort of name it is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** What a reader must know before relying on it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** Findings that speak against it. */
  readonly challengedBy: FindingLinkConnection;
  /** Groups it is used for. */
  readonly communities: CommunityLinkConnection;
  /** Who rejects or challenges it; the edge says where. */
  readonly contestedBy: OrganisationLinkConnection;
  /** The data sets that say it exists, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** What a reader would look for and not find, and why. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Stable across loads and safe to store. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What is held against it, or what is preferred. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Whether it is preferred, used or contested. */
  readonly status: TermStatus;
  /** What it is, in our words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Findings that speak for it. */
  readonly supportedBy: FindingLinkConnection;
  /** Subjects it is used for. */
  readonly themes: ThemeLinkConnection;
};


/** A word or phrase used for people or for a subject, and whether it is contested. It never relabels a group or subject. */
export type TermChallengedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A word or phrase used for people or for a subject, and whether it is contested. It never relabels a group or subject. */
export type TermCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A word or phrase used for people or for a subject, and whether it is contested. It never relabels a group or subject. */
export type TermContestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A word or phrase used for people or for a subject, and whether it is contested. It never relabels a group or subject. */
export type TermSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A word or phrase used for people or for a subject, and whether it is contested. It never relabels a group or subject. */
export type TermThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of terms, by the Relay cursor connection specification. */
export type TermConnection = {
  readonly __typename?: 'TermConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<TermEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  readonly facets: ReadonlyArray<FacetCounts>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of terms, by the Relay cursor connection specification. */
export type TermConnectionFacetsArgs = {
  by: ReadonlyArray<Facet>;
};

/** One of a list of terms. */
export type TermEdge = {
  readonly __typename?: 'TermEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The term. */
  readonly node: Term;
};

/** Conditions on terms; those given must all be met. */
export type TermFilter = {
  /** Over the link: findings that speak against it. */
  readonly challengedBy?: InputMaybe<LinkCondition>;
  /** Over the link: groups it is used for. */
  readonly communities?: InputMaybe<LinkCondition>;
  /** Over the link: who rejects or challenges it; the edge says where. */
  readonly contestedBy?: InputMaybe<LinkCondition>;
  /** Said to exist by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these: whether it is preferred, used or contested. */
  readonly status?: InputMaybe<ReadonlyArray<TermStatus>>;
  /** Over the link: findings that speak for it. */
  readonly supportedBy?: InputMaybe<LinkCondition>;
  /** Over the link: subjects it is used for. */
  readonly themes?: InputMaybe<LinkCondition>;
};

/** A page of links to terms, ordered by their names. */
export type TermLinkConnection = {
  readonly __typename?: 'TermLinkConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<TermLinkEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to one of the terms, and what the link says. */
export type TermLinkEdge = Link & {
  readonly __typename?: 'TermLinkEdge';
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The data sets that say so, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of the link otherwise than is shown here. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The term at the far end. */
  readonly node: Term;
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /** Since when, if stated. */
  readonly since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Maybe<Strength>;
  /** Until when, if stated. */
  readonly until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  readonly via: Maybe<Entity>;
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
  readonly __typename?: 'Theme';
  /** Activities that work on it. */
  readonly activities: ActivityLinkConnection;
  /** Other names, each with what sort of name it is. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Wider themes (SKOS broader). */
  readonly broader: ThemeLinkConnection;
  /** What a reader must know before relying on it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** Promises about it. */
  readonly commitments: CommitmentLinkConnection;
  /** The data sets that say it exists, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of it otherwise than is shown here. What is shown is what the data set of the best rank says. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say it exists. Empty for a passage, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Findings about it. */
  readonly findings: FindingLinkConnection;
  /** What a reader would look for and not find, and why. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Stable across loads and safe to store. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in public registers, with their org-id.guide prefix: GB-LAE-BIR. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Themes within it (SKOS narrower). */
  readonly narrower: ThemeLinkConnection;
  /** Bodies that work on it. */
  readonly organisations: OrganisationLinkConnection;
  /** Results about it. */
  readonly outcomes: OutcomeLinkConnection;
  /** Programmes that work on it. */
  readonly programmes: ProgrammeLinkConnection;
  /** What sort of subject it is. */
  readonly scheme: ThemeScheme;
  /** What it is, in our words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Words used for it, each with its status. */
  readonly terms: TermLinkConnection;
};


/** A subject or determinant of health, a condition or a line of service (a SKOS concept). */
export type ThemeActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
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
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A subject or determinant of health, a condition or a line of service (a SKOS concept). */
export type ThemeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
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
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A subject or determinant of health, a condition or a line of service (a SKOS concept). */
export type ThemeOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A subject or determinant of health, a condition or a line of service (a SKOS concept). */
export type ThemeProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeInherited: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};


/** A subject or determinant of health, a condition or a line of service (a SKOS concept). */
export type ThemeTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<LinkFilter>;
};

/** A page of themes, by the Relay cursor connection specification. */
export type ThemeConnection = {
  readonly __typename?: 'ThemeConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<ThemeEdge>;
  /** How many of the list have each value of some properties or links, under the same conditions: all of the list, not only this page. A thing may have several values, so the counts of one facet may add up to more than the list. One statement a facet. */
  readonly facets: ReadonlyArray<FacetCounts>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same conditions. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of themes, by the Relay cursor connection specification. */
export type ThemeConnectionFacetsArgs = {
  by: ReadonlyArray<Facet>;
};

/** One of a list of themes. */
export type ThemeEdge = {
  readonly __typename?: 'ThemeEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The theme. */
  readonly node: Theme;
};

/** Conditions on themes; those given must all be met. */
export type ThemeFilter = {
  /** Over the link: activities that work on it. */
  readonly activities?: InputMaybe<LinkCondition>;
  /** Over the link: wider themes (SKOS broader). */
  readonly broader?: InputMaybe<LinkCondition>;
  /** Over the link: promises about it. */
  readonly commitments?: InputMaybe<LinkCondition>;
  /** Said to exist by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Over the link: findings about it. */
  readonly findings?: InputMaybe<LinkCondition>;
  /** Over the link: themes within it (SKOS narrower). */
  readonly narrower?: InputMaybe<LinkCondition>;
  /** Over the link: bodies that work on it. */
  readonly organisations?: InputMaybe<LinkCondition>;
  /** Over the link: results about it. */
  readonly outcomes?: InputMaybe<LinkCondition>;
  /** Over the link: programmes that work on it. */
  readonly programmes?: InputMaybe<LinkCondition>;
  /** Any of these: what sort of subject it is. */
  readonly scheme?: InputMaybe<ReadonlyArray<ThemeScheme>>;
  /** Over the link: words used for it, each with its status. */
  readonly terms?: InputMaybe<LinkCondition>;
};

/** A page of links to themes, ordered by their names. */
export type ThemeLinkConnection = {
  readonly __typename?: 'ThemeLinkConnection';
  /** The page, in order. */
  readonly edges: ReadonlyArray<ThemeLinkEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many links there are in all, under the same conditions; one neighbour may have several. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to one of the themes, and what the link says. */
export type ThemeLinkEdge = Link & {
  readonly __typename?: 'ThemeLinkEdge';
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The data sets that say so, by their ids: `about` says what they are. */
  readonly dataSets: ReadonlyArray<Scalars['ID']['output']>;
  /** What data sets say of the link otherwise than is shown here. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The passages that say so. Empty only for the link of a passage to its source, which is evidence itself. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Whether the link is really one of a narrower place, community or theme. */
  readonly inherited: Scalars['Boolean']['output'];
  /** The theme at the far end. */
  readonly node: Theme;
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /** Since when, if stated. */
  readonly since: Maybe<DateInWords>;
  /** How strongly a link to an outcome is put; null for other links. */
  readonly strength: Maybe<Strength>;
  /** Until when, if stated. */
  readonly until: Maybe<DateInWords>;
  /** That narrower one, where the link is inherited. */
  readonly via: Maybe<Entity>;
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
  readonly __typename?: 'Tie';
  /** The weakest of the links that the tie rests on: STATED, then INFERRED, then DERIVED. Two who only take part in parts of the same work are tied by derivation. */
  readonly assertion: Assertion;
  /** Which way a direct link runs: FORWARD from the body that was asked about, or that stands first, to the other; null for work. */
  readonly direction: Maybe<Direction>;
  /** The passages that its links cite. */
  readonly evidence: ReadonlyArray<Passage>;
  /** How they are tied. */
  readonly kind: TieKind;
  /** What else a reader must know about its links. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The role of the body that was asked about, or that stands first. */
  readonly ownRole: Maybe<Role>;
  /** The activity that one of them takes part in, where it is only part of the programme that the other does; null otherwise. */
  readonly part: Maybe<Entity>;
  /** Why its links were inferred, or from what the tie was derived. Null where all is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** The later of the starts that its links give; null where none does. */
  readonly since: Maybe<DateInWords>;
  /** The role of the other. */
  readonly theirRole: Maybe<Role>;
  /** The programme or activity that both take part in, or the programme that one takes part in and the other in a part of; null for a direct link. */
  readonly through: Maybe<Entity>;
};

/** How two bodies are tied. */
export type TieKind =
  /** They are linked outside any work. */
  | 'DIRECT'
  /** One takes part in a programme, the other in an activity that is part of it, and they share neither. */
  | 'PART_OF_WORK'
  /** Both take part in the same programme or activity. */
  | 'SAME_WORK';

/**
 * A trace: a graph of what leads to what, and the chains through it. It has the shape of IATI's result chain, from a promise through
 * work to output, outcome and impact. At most 100 links are followed at one step and 50 of a sort from one thing; `omissions` counts the rest.
 */
export type Trace = {
  readonly __typename?: 'Trace';
  /**
   * The chains, best first: those that come to an outcome (back: to an organisation); of these, the one whose weakest link is strongest;
   * then the shorter; then by names. A chain ends where no link leads on, and never goes round in a circle.
   */
  readonly chains: ReadonlyArray<TraceChain>;
  /** How many chains there are in all. 2147483647 stands for that number or more. */
  readonly chainsTotalCount: Scalars['Int']['output'];
  /** All links between them that were followed, nearest first. */
  readonly links: ReadonlyArray<TraceLink>;
  /** All that was come to, each once, nearest first, then by name. */
  readonly nodes: ReadonlyArray<TraceNode>;
  /** What was not followed, as it is too much or lies further on, and how much of it there is. */
  readonly omissions: ReadonlyArray<TraceOmission>;
  /** All numbers that were reached anywhere in the trace, and their sum where they may be added. */
  readonly total: MeasureTotal;
};


/**
 * A trace: a graph of what leads to what, and the chains through it. It has the shape of IATI's result chain, from a promise through
 * work to output, outcome and impact. At most 100 links are followed at one step and 50 of a sort from one thing; `omissions` counts the rest.
 */
export type TraceChainsArgs = {
  first: Scalars['Int']['input'];
};

/** A chain of a trace, in the order in which one thing leads to the next, whichever way it was found. */
export type TraceChain = {
  readonly __typename?: 'TraceChain';
  /** Which way it was found. */
  readonly direction: Direction;
  /** Why it ends where it does: its last thing, or going back its first. */
  readonly end: TrailEnd;
  /** The last outcome on the way of which a number that was reached is given: what comes after it rests on words. Null where there is none. */
  readonly lastMeasured: Maybe<Outcome>;
  /** Its links in order, one fewer than its nodes. Where several join two things, the strongest. */
  readonly links: ReadonlyArray<TraceLink>;
  /** What it goes through, from first to last. One only where nothing leads on from where the trace begins. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The score of the weakest link, 1 to 15; null where there is no link. */
  readonly score: Maybe<Scalars['Int']['output']>;
  /** The weakest link, the first of them; null where there is no link. */
  readonly weakestLink: Maybe<TraceLink>;
};

/** A link in a trace, and what it says. */
export type TraceLink = {
  readonly __typename?: 'TraceLink';
  /** The date it holds for, if stated. */
  readonly asOf: Maybe<DateInWords>;
  /** Whether the source states the link, a person inferred it, or it was computed. */
  readonly assertion: Assertion;
  /** Whether it leads back in a circle, so that no chain follows it. */
  readonly closesCircle: Scalars['Boolean']['output'];
  /** The passages that say so. */
  readonly evidence: ReadonlyArray<Passage>;
  /** The end that it leads from. */
  readonly from: Entity;
  /** What else a reader must know about the link. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why it was inferred, or from what it was derived. Null where it is stated. */
  readonly reasoning: Maybe<Scalars['String']['output']>;
  /** What it says of the two. */
  readonly relationship: Relationship;
  /** In which role, where the relationship has roles. */
  readonly role: Maybe<Role>;
  /**
   * How much can be built on it, 15 at best and 1 at worst: MEASURED, EARLY_SIGN, CLAIMED, EXPECTED, INTENDED in this order, and within
   * each STATED, INFERRED, DERIVED. A link that is no claim about a result counts as MEASURED.
   */
  readonly score: Scalars['Int']['output'];
  /** How strongly the result is put; null for a link that is no claim about a result. */
  readonly strength: Maybe<Strength>;
  /** The end that it leads to. */
  readonly to: Entity;
};

/** A thing in a trace. */
export type TraceNode = {
  readonly __typename?: 'TraceNode';
  /** Its own measures beside each other. Where the trace leaves links out by their assertion, so it does measures. */
  readonly comparison: Comparison;
  /** Why the trail ends here; null where it goes on. */
  readonly end: Maybe<TrailEnd>;
  /** The thing. */
  readonly node: Entity;
  /** How many steps it is from where the trace begins, by the shortest way. Back is negative. */
  readonly step: Scalars['Int']['output'];
};

/** Links of one sort from one thing that were not followed. */
export type TraceOmission = {
  readonly __typename?: 'TraceOmission';
  /** What they lead from, as the trace goes. */
  readonly node: Entity;
  /** How many. */
  readonly omitted: Scalars['Int']['output'];
  /** Which sort. */
  readonly relationship: Relationship;
};

/** Where a trail ends, and why. */
export type TrailEnd = {
  readonly __typename?: 'TrailEnd';
  /** Whether the trail goes cold here, short of what one looks for. */
  readonly cold: Scalars['Boolean']['output'];
  /** The same as a sentence. */
  readonly explanation: Scalars['String']['output'];
  /** Why. */
  readonly reason: TrailEndReason;
};

/** Why a trail ends. */
export type TrailEndReason =
  /** The outcome is said to be there, or to begin to be, without a number. */
  | 'CLAIMED_WITHOUT_MEASURE'
  /** Forward, and not cold: the outcome has a number that was reached. */
  | 'MEASURED'
  /** A number was reached, but nothing says from where, and it is a share, or the source is known to lack its baseline. */
  | 'MEASURE_WITHOUT_BASELINE'
  /** Back: nothing further back is recorded, and no body that acts. */
  | 'NO_ORGANISATION_RECORDED'
  /** No outcome is recorded of this work or promise. */
  | 'NO_OUTCOME_RECORDED'
  /** There is more in the graph than this trace follows. Ask on from here. */
  | 'OMITTED'
  /** The outcome is meant to come; nothing says that it has. */
  | 'ONLY_INTENDED'
  /** Back, and not cold: it begins with a body that acts. */
  | 'ORGANISATION'
  /** The source has a placeholder here; `explanation` says for what. */
  | 'PLACEHOLDER_IN_SOURCE'
  /** A number is aimed at, planned or expected, and none that was reached is recorded. */
  | 'TARGET_WITHOUT_ACTUAL';

/** Something sought that found nobody. */
export type UnmetNeed = {
  readonly __typename?: 'UnmetNeed';
  /** Why, in plain English. */
  readonly explanation: Scalars['String']['output'];
  /** The part of the need that it stands in. */
  readonly part: SuggestionPart;
  /** The community, theme or place; null for a kind or a role. */
  readonly thing: Maybe<Entity>;
  /** The kind or the role, as the API writes it; null for the others. */
  readonly word: Maybe<Scalars['String']['output']>;
};

/** A page of the numbers of a work, by name. */
export type WorkMeasureConnection = {
  readonly __typename?: 'WorkMeasureConnection';
  /** False where there is more than is looked at: 1,000 activities, 1,000 outcomes of them or 1,000 links to numbers. */
  readonly complete: Scalars['Boolean']['output'];
  /** The page, in order. */
  readonly edges: ReadonlyArray<WorkMeasureEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many numbers there are in all, each once. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A number of a work. */
export type WorkMeasureEdge = {
  readonly __typename?: 'WorkMeasureEdge';
  /** What it hangs on, and the links from the work to it: one chain for each thing that it hangs on, the firmest, then the shortest. */
  readonly chains: ReadonlyArray<LinkChain>;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The number. */
  readonly node: Measure;
};

/** A page of the places of a programme, by name. */
export type WorkPlaceConnection = {
  readonly __typename?: 'WorkPlaceConnection';
  /** False where there is more than is looked at: 1,000 activities or 1,000 links to places. */
  readonly complete: Scalars['Boolean']['output'];
  /** The page, in order. */
  readonly edges: ReadonlyArray<WorkPlaceEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many places there are in all, each once. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place of a programme. */
export type WorkPlaceEdge = {
  readonly __typename?: 'WorkPlaceEdge';
  /** What is there, the programme itself or an activity in it, and the links that say so: one chain for each, the firmest. */
  readonly chains: ReadonlyArray<LinkChain>;
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The place. */
  readonly node: Place;
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
    | ( Stored<Omit<Activity, 'aliases' | 'allMeasures' | 'commitments' | 'communities' | 'comparison' | 'concerns' | 'deliveredIn' | 'evidence' | 'held' | 'measures' | 'outcomes' | 'partOf' | 'participants' | 'themes' | 'trace' | 'workforce'> & { aliases: ReadonlyArray<_RefType['Alias']>, allMeasures: _RefType['WorkMeasureConnection'], commitments: _RefType['CommitmentLinkConnection'], communities: _RefType['CommunityLinkConnection'], comparison: _RefType['Comparison'], concerns: _RefType['PlaceLinkConnection'], deliveredIn: _RefType['PlaceLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, held?: Maybe<_RefType['DateInWords']>, measures: _RefType['MeasureLinkConnection'], outcomes: _RefType['OutcomeLinkConnection'], partOf: _RefType['ProgrammeLinkConnection'], participants: _RefType['OrganisationLinkConnection'], themes: _RefType['ThemeLinkConnection'], trace: _RefType['Trace'], workforce: _RefType['CommunityLinkConnection'] }> )
    | ( Stored<Omit<Commitment, 'activities' | 'aliases' | 'communities' | 'comparison' | 'concerns' | 'due' | 'evidence' | 'madeBy' | 'measures' | 'outcomes' | 'programmes' | 'recorded' | 'standing' | 'themes' | 'trace'> & { activities: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, communities: _RefType['CommunityLinkConnection'], comparison: _RefType['Comparison'], concerns: _RefType['PlaceLinkConnection'], due?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, madeBy: _RefType['OrganisationLinkConnection'], measures: _RefType['MeasureLinkConnection'], outcomes: _RefType['OutcomeLinkConnection'], programmes: _RefType['ProgrammeLinkConnection'], recorded: ReadonlyArray<_RefType['RecordedResult']>, standing: _RefType['PromiseStanding'], themes: _RefType['ThemeLinkConnection'], trace: _RefType['Trace'] }> )
    | ( Stored<Omit<Community, 'activities' | 'aliases' | 'broader' | 'commitments' | 'employers' | 'evidence' | 'findings' | 'narrower' | 'organisations' | 'outcomes' | 'programmes' | 'terms' | 'trace' | 'workforceActivities' | 'workforceProgrammes'> & { activities: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, broader: _RefType['CommunityLinkConnection'], commitments: _RefType['CommitmentLinkConnection'], employers: _RefType['OrganisationLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, findings: _RefType['FindingLinkConnection'], narrower: _RefType['CommunityLinkConnection'], organisations: _RefType['OrganisationLinkConnection'], outcomes: _RefType['OutcomeLinkConnection'], programmes: _RefType['ProgrammeLinkConnection'], terms: _RefType['TermLinkConnection'], trace: _RefType['Trace'], workforceActivities: _RefType['ActivityLinkConnection'], workforceProgrammes: _RefType['ProgrammeLinkConnection'] }> )
    | ( Stored<Omit<Finding, 'aliases' | 'challengedBy' | 'challengesFindings' | 'challengesOutcomes' | 'challengesTerms' | 'cites' | 'communities' | 'evidence' | 'foundByOrganisations' | 'foundByProgrammes' | 'measures' | 'places' | 'recommendedByOrganisations' | 'recommendedByProgrammes' | 'supportedBy' | 'supportsFindings' | 'supportsOutcomes' | 'supportsTerms' | 'themes'> & { aliases: ReadonlyArray<_RefType['Alias']>, challengedBy: _RefType['FindingLinkConnection'], challengesFindings: _RefType['FindingLinkConnection'], challengesOutcomes: _RefType['OutcomeLinkConnection'], challengesTerms: _RefType['TermLinkConnection'], cites: _RefType['SourceLinkConnection'], communities: _RefType['CommunityLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, foundByOrganisations: _RefType['OrganisationLinkConnection'], foundByProgrammes: _RefType['ProgrammeLinkConnection'], measures: _RefType['MeasureLinkConnection'], places: _RefType['PlaceLinkConnection'], recommendedByOrganisations: _RefType['OrganisationLinkConnection'], recommendedByProgrammes: _RefType['ProgrammeLinkConnection'], supportedBy: _RefType['FindingLinkConnection'], supportsFindings: _RefType['FindingLinkConnection'], supportsOutcomes: _RefType['OutcomeLinkConnection'], supportsTerms: _RefType['TermLinkConnection'], themes: _RefType['ThemeLinkConnection'] }> )
    | ( Stored<Omit<Measure, 'activities' | 'aliases' | 'asOf' | 'commitments' | 'evidence' | 'findings' | 'outOf' | 'outcomes' | 'programmes' | 'shares' | 'sources'> & { activities: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, asOf?: Maybe<_RefType['DateInWords']>, commitments: _RefType['CommitmentLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, findings: _RefType['FindingLinkConnection'], outOf: _RefType['MeasureLinkConnection'], outcomes: _RefType['OutcomeLinkConnection'], programmes: _RefType['ProgrammeLinkConnection'], shares: _RefType['MeasureLinkConnection'], sources: _RefType['SourceLinkConnection'] }> )
    | ( Stored<Omit<Organisation, 'activities' | 'aliases' | 'basedIn' | 'commitments' | 'communities' | 'concerns' | 'contestedTerms' | 'evidence' | 'findings' | 'partOf' | 'partners' | 'parts' | 'programmes' | 'publications' | 'recommendations' | 'themes' | 'trace' | 'workedWithBy' | 'workforce' | 'worksWith'> & { activities: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, basedIn: _RefType['PlaceLinkConnection'], commitments: _RefType['CommitmentLinkConnection'], communities: _RefType['CommunityLinkConnection'], concerns: _RefType['PlaceLinkConnection'], contestedTerms: _RefType['TermLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, findings: _RefType['FindingLinkConnection'], partOf: _RefType['OrganisationLinkConnection'], partners: _RefType['PartnerConnection'], parts: _RefType['OrganisationLinkConnection'], programmes: _RefType['ProgrammeLinkConnection'], publications: _RefType['SourceLinkConnection'], recommendations: _RefType['FindingLinkConnection'], themes: _RefType['ThemeLinkConnection'], trace: _RefType['Trace'], workedWithBy: _RefType['OrganisationLinkConnection'], workforce: _RefType['CommunityLinkConnection'], worksWith: _RefType['OrganisationLinkConnection'] }> )
    | ( Stored<Omit<Outcome, 'activities' | 'aliases' | 'challengedBy' | 'commitments' | 'communities' | 'comparison' | 'concerns' | 'evidence' | 'leadsTo' | 'ledToBy' | 'measures' | 'programmes' | 'supportedBy' | 'themes' | 'trace'> & { activities: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, challengedBy: _RefType['FindingLinkConnection'], commitments: _RefType['CommitmentLinkConnection'], communities: _RefType['CommunityLinkConnection'], comparison: _RefType['Comparison'], concerns: _RefType['PlaceLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, leadsTo: _RefType['OutcomeLinkConnection'], ledToBy: _RefType['OutcomeLinkConnection'], measures: _RefType['MeasureLinkConnection'], programmes: _RefType['ProgrammeLinkConnection'], supportedBy: _RefType['FindingLinkConnection'], themes: _RefType['ThemeLinkConnection'], trace: _RefType['Trace'] }> )
    | ( Stored<Omit<Passage, 'aliases' | 'cites' | 'dependents' | 'evidence' | 'source' | 'sources'> & { aliases: ReadonlyArray<_RefType['Alias']>, cites: _RefType['SourceLinkConnection'], dependents: _RefType['Dependents'], evidence: ReadonlyArray<_RefType['Passage']>, source: _RefType['Source'], sources: _RefType['SourceLinkConnection'] }> )
    | ( Stored<Omit<Place, 'activitiesConcerned' | 'activitiesDelivered' | 'aliases' | 'commitmentsConcerned' | 'contains' | 'evidence' | 'findings' | 'organisationsBased' | 'organisationsConcerned' | 'outcomesConcerned' | 'programmesConcerned' | 'programmesDelivered' | 'sourcesConcerned' | 'within'> & { activitiesConcerned: _RefType['ActivityLinkConnection'], activitiesDelivered: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, commitmentsConcerned: _RefType['CommitmentLinkConnection'], contains: _RefType['PlaceLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, findings: _RefType['FindingLinkConnection'], organisationsBased: _RefType['OrganisationLinkConnection'], organisationsConcerned: _RefType['OrganisationLinkConnection'], outcomesConcerned: _RefType['OutcomeLinkConnection'], programmesConcerned: _RefType['ProgrammeLinkConnection'], programmesDelivered: _RefType['ProgrammeLinkConnection'], sourcesConcerned: _RefType['SourceLinkConnection'], within: _RefType['PlaceLinkConnection'] }> )
    | ( Stored<Omit<Programme, 'activities' | 'aliases' | 'allMeasures' | 'commitments' | 'communities' | 'comparison' | 'concerns' | 'deliveredIn' | 'ended' | 'evidence' | 'findings' | 'measures' | 'outcomes' | 'partOf' | 'participants' | 'parts' | 'places' | 'recommendations' | 'started' | 'themes' | 'trace' | 'workforce'> & { activities: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, allMeasures: _RefType['WorkMeasureConnection'], commitments: _RefType['CommitmentLinkConnection'], communities: _RefType['CommunityLinkConnection'], comparison: _RefType['Comparison'], concerns: _RefType['PlaceLinkConnection'], deliveredIn: _RefType['PlaceLinkConnection'], ended?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, findings: _RefType['FindingLinkConnection'], measures: _RefType['MeasureLinkConnection'], outcomes: _RefType['OutcomeLinkConnection'], partOf: _RefType['ProgrammeLinkConnection'], participants: _RefType['OrganisationLinkConnection'], parts: _RefType['ProgrammeLinkConnection'], places: _RefType['WorkPlaceConnection'], recommendations: _RefType['FindingLinkConnection'], started?: Maybe<_RefType['DateInWords']>, themes: _RefType['ThemeLinkConnection'], trace: _RefType['Trace'], workforce: _RefType['CommunityLinkConnection'] }> )
    | ( Stored<Omit<Source, 'aliases' | 'citedByFindings' | 'citedByPassages' | 'concerns' | 'dependents' | 'evidence' | 'measures' | 'passages' | 'publishers'> & { aliases: ReadonlyArray<_RefType['Alias']>, citedByFindings: _RefType['FindingLinkConnection'], citedByPassages: _RefType['PassageLinkConnection'], concerns: _RefType['PlaceLinkConnection'], dependents: _RefType['Dependents'], evidence: ReadonlyArray<_RefType['Passage']>, measures: _RefType['MeasureLinkConnection'], passages: _RefType['PassageLinkConnection'], publishers: _RefType['OrganisationLinkConnection'] }> )
    | ( Stored<Omit<Term, 'aliases' | 'challengedBy' | 'communities' | 'contestedBy' | 'evidence' | 'supportedBy' | 'themes'> & { aliases: ReadonlyArray<_RefType['Alias']>, challengedBy: _RefType['FindingLinkConnection'], communities: _RefType['CommunityLinkConnection'], contestedBy: _RefType['OrganisationLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, supportedBy: _RefType['FindingLinkConnection'], themes: _RefType['ThemeLinkConnection'] }> )
    | ( Stored<Omit<Theme, 'activities' | 'aliases' | 'broader' | 'commitments' | 'evidence' | 'findings' | 'narrower' | 'organisations' | 'outcomes' | 'programmes' | 'terms'> & { activities: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, broader: _RefType['ThemeLinkConnection'], commitments: _RefType['CommitmentLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, findings: _RefType['FindingLinkConnection'], narrower: _RefType['ThemeLinkConnection'], organisations: _RefType['OrganisationLinkConnection'], outcomes: _RefType['OutcomeLinkConnection'], programmes: _RefType['ProgrammeLinkConnection'], terms: _RefType['TermLinkConnection'] }> )
  ;
  Link:
    | ( Stored<Omit<ActivityLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, node: _RefType['Activity'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> }> )
    | ( Stored<Omit<CommitmentLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, node: _RefType['Commitment'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> }> )
    | ( Stored<Omit<CommunityLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, node: _RefType['Community'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> }> )
    | ( Stored<Omit<FindingLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, node: _RefType['Finding'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> }> )
    | ( Stored<Omit<MeasureLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, node: _RefType['Measure'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> }> )
    | ( Stored<Omit<OrganisationLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, node: _RefType['Organisation'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> }> )
    | ( Stored<Omit<OutcomeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, node: _RefType['Outcome'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> }> )
    | ( Stored<Omit<PassageLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, node: _RefType['Passage'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> }> )
    | ( Stored<Omit<PlaceLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, node: _RefType['Place'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> }> )
    | ( Stored<Omit<ProgrammeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, node: _RefType['Programme'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> }> )
    | ( Stored<Omit<SourceLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, node: _RefType['Source'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> }> )
    | ( Stored<Omit<TermLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, node: _RefType['Term'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> }> )
    | ( Stored<Omit<ThemeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, node: _RefType['Theme'], since?: Maybe<_RefType['DateInWords']>, until?: Maybe<_RefType['DateInWords']>, via?: Maybe<_RefType['Entity']> }> )
  ;
  Node:
    | ( Stored<Omit<Activity, 'aliases' | 'allMeasures' | 'commitments' | 'communities' | 'comparison' | 'concerns' | 'deliveredIn' | 'evidence' | 'held' | 'measures' | 'outcomes' | 'partOf' | 'participants' | 'themes' | 'trace' | 'workforce'> & { aliases: ReadonlyArray<_RefType['Alias']>, allMeasures: _RefType['WorkMeasureConnection'], commitments: _RefType['CommitmentLinkConnection'], communities: _RefType['CommunityLinkConnection'], comparison: _RefType['Comparison'], concerns: _RefType['PlaceLinkConnection'], deliveredIn: _RefType['PlaceLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, held?: Maybe<_RefType['DateInWords']>, measures: _RefType['MeasureLinkConnection'], outcomes: _RefType['OutcomeLinkConnection'], partOf: _RefType['ProgrammeLinkConnection'], participants: _RefType['OrganisationLinkConnection'], themes: _RefType['ThemeLinkConnection'], trace: _RefType['Trace'], workforce: _RefType['CommunityLinkConnection'] }> )
    | ( Stored<Omit<Commitment, 'activities' | 'aliases' | 'communities' | 'comparison' | 'concerns' | 'due' | 'evidence' | 'madeBy' | 'measures' | 'outcomes' | 'programmes' | 'recorded' | 'standing' | 'themes' | 'trace'> & { activities: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, communities: _RefType['CommunityLinkConnection'], comparison: _RefType['Comparison'], concerns: _RefType['PlaceLinkConnection'], due?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, madeBy: _RefType['OrganisationLinkConnection'], measures: _RefType['MeasureLinkConnection'], outcomes: _RefType['OutcomeLinkConnection'], programmes: _RefType['ProgrammeLinkConnection'], recorded: ReadonlyArray<_RefType['RecordedResult']>, standing: _RefType['PromiseStanding'], themes: _RefType['ThemeLinkConnection'], trace: _RefType['Trace'] }> )
    | ( Stored<Omit<Community, 'activities' | 'aliases' | 'broader' | 'commitments' | 'employers' | 'evidence' | 'findings' | 'narrower' | 'organisations' | 'outcomes' | 'programmes' | 'terms' | 'trace' | 'workforceActivities' | 'workforceProgrammes'> & { activities: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, broader: _RefType['CommunityLinkConnection'], commitments: _RefType['CommitmentLinkConnection'], employers: _RefType['OrganisationLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, findings: _RefType['FindingLinkConnection'], narrower: _RefType['CommunityLinkConnection'], organisations: _RefType['OrganisationLinkConnection'], outcomes: _RefType['OutcomeLinkConnection'], programmes: _RefType['ProgrammeLinkConnection'], terms: _RefType['TermLinkConnection'], trace: _RefType['Trace'], workforceActivities: _RefType['ActivityLinkConnection'], workforceProgrammes: _RefType['ProgrammeLinkConnection'] }> )
    | ( Stored<Omit<Finding, 'aliases' | 'challengedBy' | 'challengesFindings' | 'challengesOutcomes' | 'challengesTerms' | 'cites' | 'communities' | 'evidence' | 'foundByOrganisations' | 'foundByProgrammes' | 'measures' | 'places' | 'recommendedByOrganisations' | 'recommendedByProgrammes' | 'supportedBy' | 'supportsFindings' | 'supportsOutcomes' | 'supportsTerms' | 'themes'> & { aliases: ReadonlyArray<_RefType['Alias']>, challengedBy: _RefType['FindingLinkConnection'], challengesFindings: _RefType['FindingLinkConnection'], challengesOutcomes: _RefType['OutcomeLinkConnection'], challengesTerms: _RefType['TermLinkConnection'], cites: _RefType['SourceLinkConnection'], communities: _RefType['CommunityLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, foundByOrganisations: _RefType['OrganisationLinkConnection'], foundByProgrammes: _RefType['ProgrammeLinkConnection'], measures: _RefType['MeasureLinkConnection'], places: _RefType['PlaceLinkConnection'], recommendedByOrganisations: _RefType['OrganisationLinkConnection'], recommendedByProgrammes: _RefType['ProgrammeLinkConnection'], supportedBy: _RefType['FindingLinkConnection'], supportsFindings: _RefType['FindingLinkConnection'], supportsOutcomes: _RefType['OutcomeLinkConnection'], supportsTerms: _RefType['TermLinkConnection'], themes: _RefType['ThemeLinkConnection'] }> )
    | ( Stored<Omit<Measure, 'activities' | 'aliases' | 'asOf' | 'commitments' | 'evidence' | 'findings' | 'outOf' | 'outcomes' | 'programmes' | 'shares' | 'sources'> & { activities: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, asOf?: Maybe<_RefType['DateInWords']>, commitments: _RefType['CommitmentLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, findings: _RefType['FindingLinkConnection'], outOf: _RefType['MeasureLinkConnection'], outcomes: _RefType['OutcomeLinkConnection'], programmes: _RefType['ProgrammeLinkConnection'], shares: _RefType['MeasureLinkConnection'], sources: _RefType['SourceLinkConnection'] }> )
    | ( Stored<Omit<Organisation, 'activities' | 'aliases' | 'basedIn' | 'commitments' | 'communities' | 'concerns' | 'contestedTerms' | 'evidence' | 'findings' | 'partOf' | 'partners' | 'parts' | 'programmes' | 'publications' | 'recommendations' | 'themes' | 'trace' | 'workedWithBy' | 'workforce' | 'worksWith'> & { activities: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, basedIn: _RefType['PlaceLinkConnection'], commitments: _RefType['CommitmentLinkConnection'], communities: _RefType['CommunityLinkConnection'], concerns: _RefType['PlaceLinkConnection'], contestedTerms: _RefType['TermLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, findings: _RefType['FindingLinkConnection'], partOf: _RefType['OrganisationLinkConnection'], partners: _RefType['PartnerConnection'], parts: _RefType['OrganisationLinkConnection'], programmes: _RefType['ProgrammeLinkConnection'], publications: _RefType['SourceLinkConnection'], recommendations: _RefType['FindingLinkConnection'], themes: _RefType['ThemeLinkConnection'], trace: _RefType['Trace'], workedWithBy: _RefType['OrganisationLinkConnection'], workforce: _RefType['CommunityLinkConnection'], worksWith: _RefType['OrganisationLinkConnection'] }> )
    | ( Stored<Omit<Outcome, 'activities' | 'aliases' | 'challengedBy' | 'commitments' | 'communities' | 'comparison' | 'concerns' | 'evidence' | 'leadsTo' | 'ledToBy' | 'measures' | 'programmes' | 'supportedBy' | 'themes' | 'trace'> & { activities: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, challengedBy: _RefType['FindingLinkConnection'], commitments: _RefType['CommitmentLinkConnection'], communities: _RefType['CommunityLinkConnection'], comparison: _RefType['Comparison'], concerns: _RefType['PlaceLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, leadsTo: _RefType['OutcomeLinkConnection'], ledToBy: _RefType['OutcomeLinkConnection'], measures: _RefType['MeasureLinkConnection'], programmes: _RefType['ProgrammeLinkConnection'], supportedBy: _RefType['FindingLinkConnection'], themes: _RefType['ThemeLinkConnection'], trace: _RefType['Trace'] }> )
    | ( Stored<Omit<Passage, 'aliases' | 'cites' | 'dependents' | 'evidence' | 'source' | 'sources'> & { aliases: ReadonlyArray<_RefType['Alias']>, cites: _RefType['SourceLinkConnection'], dependents: _RefType['Dependents'], evidence: ReadonlyArray<_RefType['Passage']>, source: _RefType['Source'], sources: _RefType['SourceLinkConnection'] }> )
    | ( Stored<Omit<Place, 'activitiesConcerned' | 'activitiesDelivered' | 'aliases' | 'commitmentsConcerned' | 'contains' | 'evidence' | 'findings' | 'organisationsBased' | 'organisationsConcerned' | 'outcomesConcerned' | 'programmesConcerned' | 'programmesDelivered' | 'sourcesConcerned' | 'within'> & { activitiesConcerned: _RefType['ActivityLinkConnection'], activitiesDelivered: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, commitmentsConcerned: _RefType['CommitmentLinkConnection'], contains: _RefType['PlaceLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, findings: _RefType['FindingLinkConnection'], organisationsBased: _RefType['OrganisationLinkConnection'], organisationsConcerned: _RefType['OrganisationLinkConnection'], outcomesConcerned: _RefType['OutcomeLinkConnection'], programmesConcerned: _RefType['ProgrammeLinkConnection'], programmesDelivered: _RefType['ProgrammeLinkConnection'], sourcesConcerned: _RefType['SourceLinkConnection'], within: _RefType['PlaceLinkConnection'] }> )
    | ( Stored<Omit<Programme, 'activities' | 'aliases' | 'allMeasures' | 'commitments' | 'communities' | 'comparison' | 'concerns' | 'deliveredIn' | 'ended' | 'evidence' | 'findings' | 'measures' | 'outcomes' | 'partOf' | 'participants' | 'parts' | 'places' | 'recommendations' | 'started' | 'themes' | 'trace' | 'workforce'> & { activities: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, allMeasures: _RefType['WorkMeasureConnection'], commitments: _RefType['CommitmentLinkConnection'], communities: _RefType['CommunityLinkConnection'], comparison: _RefType['Comparison'], concerns: _RefType['PlaceLinkConnection'], deliveredIn: _RefType['PlaceLinkConnection'], ended?: Maybe<_RefType['DateInWords']>, evidence: ReadonlyArray<_RefType['Passage']>, findings: _RefType['FindingLinkConnection'], measures: _RefType['MeasureLinkConnection'], outcomes: _RefType['OutcomeLinkConnection'], partOf: _RefType['ProgrammeLinkConnection'], participants: _RefType['OrganisationLinkConnection'], parts: _RefType['ProgrammeLinkConnection'], places: _RefType['WorkPlaceConnection'], recommendations: _RefType['FindingLinkConnection'], started?: Maybe<_RefType['DateInWords']>, themes: _RefType['ThemeLinkConnection'], trace: _RefType['Trace'], workforce: _RefType['CommunityLinkConnection'] }> )
    | ( Stored<Omit<Source, 'aliases' | 'citedByFindings' | 'citedByPassages' | 'concerns' | 'dependents' | 'evidence' | 'measures' | 'passages' | 'publishers'> & { aliases: ReadonlyArray<_RefType['Alias']>, citedByFindings: _RefType['FindingLinkConnection'], citedByPassages: _RefType['PassageLinkConnection'], concerns: _RefType['PlaceLinkConnection'], dependents: _RefType['Dependents'], evidence: ReadonlyArray<_RefType['Passage']>, measures: _RefType['MeasureLinkConnection'], passages: _RefType['PassageLinkConnection'], publishers: _RefType['OrganisationLinkConnection'] }> )
    | ( Stored<Omit<Term, 'aliases' | 'challengedBy' | 'communities' | 'contestedBy' | 'evidence' | 'supportedBy' | 'themes'> & { aliases: ReadonlyArray<_RefType['Alias']>, challengedBy: _RefType['FindingLinkConnection'], communities: _RefType['CommunityLinkConnection'], contestedBy: _RefType['OrganisationLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, supportedBy: _RefType['FindingLinkConnection'], themes: _RefType['ThemeLinkConnection'] }> )
    | ( Stored<Omit<Theme, 'activities' | 'aliases' | 'broader' | 'commitments' | 'evidence' | 'findings' | 'narrower' | 'organisations' | 'outcomes' | 'programmes' | 'terms'> & { activities: _RefType['ActivityLinkConnection'], aliases: ReadonlyArray<_RefType['Alias']>, broader: _RefType['ThemeLinkConnection'], commitments: _RefType['CommitmentLinkConnection'], evidence: ReadonlyArray<_RefType['Passage']>, findings: _RefType['FindingLinkConnection'], narrower: _RefType['ThemeLinkConnection'], organisations: _RefType['OrganisationLinkConnection'], outcomes: _RefType['OutcomeLinkConnection'], programmes: _RefType['ProgrammeLinkConnection'], terms: _RefType['TermLinkConnection'] }> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<Stored<Omit<About, 'kinds' | 'sources'> & { kinds: ReadonlyArray<ResolversTypes['KindCount']>, sources: ReadonlyArray<ResolversTypes['Source']> }>>;
  Activity: ResolverTypeWrapper<Stored<Omit<Activity, 'aliases' | 'allMeasures' | 'commitments' | 'communities' | 'comparison' | 'concerns' | 'deliveredIn' | 'evidence' | 'held' | 'measures' | 'outcomes' | 'partOf' | 'participants' | 'themes' | 'trace' | 'workforce'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, allMeasures: ResolversTypes['WorkMeasureConnection'], commitments: ResolversTypes['CommitmentLinkConnection'], communities: ResolversTypes['CommunityLinkConnection'], comparison: ResolversTypes['Comparison'], concerns: ResolversTypes['PlaceLinkConnection'], deliveredIn: ResolversTypes['PlaceLinkConnection'], evidence: ReadonlyArray<ResolversTypes['Passage']>, held?: Maybe<ResolversTypes['DateInWords']>, measures: ResolversTypes['MeasureLinkConnection'], outcomes: ResolversTypes['OutcomeLinkConnection'], partOf: ResolversTypes['ProgrammeLinkConnection'], participants: ResolversTypes['OrganisationLinkConnection'], themes: ResolversTypes['ThemeLinkConnection'], trace: ResolversTypes['Trace'], workforce: ResolversTypes['CommunityLinkConnection'] }>>;
  ActivityConnection: ResolverTypeWrapper<Stored<Omit<ActivityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ActivityEdge']> }>>;
  ActivityEdge: ResolverTypeWrapper<Stored<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>>;
  ActivityFilter: ResolverTypeWrapper<Stored<ActivityFilter>>;
  ActivityKind: ResolverTypeWrapper<Stored<ActivityKind>>;
  ActivityLinkConnection: ResolverTypeWrapper<Stored<Omit<ActivityLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ActivityLinkEdge']> }>>;
  ActivityLinkEdge: ResolverTypeWrapper<Stored<Omit<ActivityLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, node: ResolversTypes['Activity'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>>;
  AgeRange: ResolverTypeWrapper<Stored<AgeRange>>;
  Alias: ResolverTypeWrapper<Stored<Alias>>;
  AliasKind: ResolverTypeWrapper<Stored<AliasKind>>;
  Assertion: ResolverTypeWrapper<Stored<Assertion>>;
  AssertionCount: ResolverTypeWrapper<Stored<AssertionCount>>;
  Basis: ResolverTypeWrapper<Stored<Basis>>;
  Boolean: ResolverTypeWrapper<Stored<Scalars['Boolean']['output']>>;
  Candidate: ResolverTypeWrapper<Stored<Omit<Candidate, 'kind'> & { kind: ResolversTypes['EntityKind'] }>>;
  Citation: ResolverTypeWrapper<Stored<Omit<Citation, 'passages' | 'sources'> & { passages: ReadonlyArray<ResolversTypes['Passage']>, sources: ReadonlyArray<ResolversTypes['Source']> }>>;
  CodeBasis: ResolverTypeWrapper<Stored<CodeBasis>>;
  Collaboration: ResolverTypeWrapper<Stored<Omit<Collaboration, 'between' | 'pairs' | 'shared'> & { between: ReadonlyArray<ResolversTypes['Organisation']>, pairs: ReadonlyArray<ResolversTypes['CollaborationPair']>, shared: ReadonlyArray<ResolversTypes['Entity']> }>>;
  CollaborationPair: ResolverTypeWrapper<Stored<Omit<CollaborationPair, 'organisation' | 'other' | 'ties'> & { organisation: ResolversTypes['Organisation'], other: ResolversTypes['Organisation'], ties: ReadonlyArray<ResolversTypes['Tie']> }>>;
  Commitment: ResolverTypeWrapper<Stored<Omit<Commitment, 'activities' | 'aliases' | 'communities' | 'comparison' | 'concerns' | 'due' | 'evidence' | 'madeBy' | 'measures' | 'outcomes' | 'programmes' | 'recorded' | 'standing' | 'themes' | 'trace'> & { activities: ResolversTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversTypes['Alias']>, communities: ResolversTypes['CommunityLinkConnection'], comparison: ResolversTypes['Comparison'], concerns: ResolversTypes['PlaceLinkConnection'], due?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, madeBy: ResolversTypes['OrganisationLinkConnection'], measures: ResolversTypes['MeasureLinkConnection'], outcomes: ResolversTypes['OutcomeLinkConnection'], programmes: ResolversTypes['ProgrammeLinkConnection'], recorded: ReadonlyArray<ResolversTypes['RecordedResult']>, standing: ResolversTypes['PromiseStanding'], themes: ResolversTypes['ThemeLinkConnection'], trace: ResolversTypes['Trace'] }>>;
  CommitmentConnection: ResolverTypeWrapper<Stored<Omit<CommitmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CommitmentEdge']> }>>;
  CommitmentEdge: ResolverTypeWrapper<Stored<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>>;
  CommitmentFilter: ResolverTypeWrapper<Stored<CommitmentFilter>>;
  CommitmentKind: ResolverTypeWrapper<Stored<CommitmentKind>>;
  CommitmentLinkConnection: ResolverTypeWrapper<Stored<Omit<CommitmentLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CommitmentLinkEdge']> }>>;
  CommitmentLinkEdge: ResolverTypeWrapper<Stored<Omit<CommitmentLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, node: ResolversTypes['Commitment'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>>;
  CommitmentStanding: ResolverTypeWrapper<Stored<CommitmentStanding>>;
  CommitmentStatus: ResolverTypeWrapper<Stored<CommitmentStatus>>;
  Community: ResolverTypeWrapper<Stored<Omit<Community, 'activities' | 'aliases' | 'broader' | 'commitments' | 'employers' | 'evidence' | 'findings' | 'narrower' | 'organisations' | 'outcomes' | 'programmes' | 'terms' | 'trace' | 'workforceActivities' | 'workforceProgrammes'> & { activities: ResolversTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversTypes['Alias']>, broader: ResolversTypes['CommunityLinkConnection'], commitments: ResolversTypes['CommitmentLinkConnection'], employers: ResolversTypes['OrganisationLinkConnection'], evidence: ReadonlyArray<ResolversTypes['Passage']>, findings: ResolversTypes['FindingLinkConnection'], narrower: ResolversTypes['CommunityLinkConnection'], organisations: ResolversTypes['OrganisationLinkConnection'], outcomes: ResolversTypes['OutcomeLinkConnection'], programmes: ResolversTypes['ProgrammeLinkConnection'], terms: ResolversTypes['TermLinkConnection'], trace: ResolversTypes['Trace'], workforceActivities: ResolversTypes['ActivityLinkConnection'], workforceProgrammes: ResolversTypes['ProgrammeLinkConnection'] }>>;
  CommunityConnection: ResolverTypeWrapper<Stored<Omit<CommunityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CommunityEdge']> }>>;
  CommunityEdge: ResolverTypeWrapper<Stored<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>>;
  CommunityFilter: ResolverTypeWrapper<Stored<CommunityFilter>>;
  CommunityLinkConnection: ResolverTypeWrapper<Stored<Omit<CommunityLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CommunityLinkEdge']> }>>;
  CommunityLinkEdge: ResolverTypeWrapper<Stored<Omit<CommunityLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, node: ResolversTypes['Community'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>>;
  Comparison: ResolverTypeWrapper<Stored<Omit<Comparison, 'context' | 'things' | 'total'> & { context: ReadonlyArray<ResolversTypes['Measure']>, things: ReadonlyArray<ResolversTypes['MeasuredThing']>, total: ResolversTypes['MeasureTotal'] }>>;
  Completion: ResolverTypeWrapper<Stored<Omit<Completion, 'node'> & { node: ResolversTypes['Entity'] }>>;
  Counting: ResolverTypeWrapper<Counting>;
  Coverage: ResolverTypeWrapper<Stored<Omit<Coverage, 'cell' | 'cells'> & { cell?: Maybe<ResolversTypes['CoverageCell']>, cells: ResolversTypes['CoverageCellConnection'] }>>;
  CoverageCell: ResolverTypeWrapper<Stored<Omit<CoverageCell, 'column' | 'items' | 'row'> & { column: ResolversTypes['CoverageLabel'], items: ResolversTypes['EntityConnection'], row: ResolversTypes['CoverageLabel'] }>>;
  CoverageCellConnection: ResolverTypeWrapper<Stored<Omit<CoverageCellConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CoverageCellEdge']> }>>;
  CoverageCellEdge: ResolverTypeWrapper<Stored<Omit<CoverageCellEdge, 'node'> & { node: ResolversTypes['CoverageCell'] }>>;
  CoverageDimension: ResolverTypeWrapper<Stored<CoverageDimension>>;
  CoverageLabel: ResolverTypeWrapper<Stored<CoverageLabel>>;
  CoverageValue: ResolverTypeWrapper<Stored<CoverageValue>>;
  DataSet: ResolverTypeWrapper<Stored<DataSet>>;
  Date: ResolverTypeWrapper<Stored<Scalars['Date']['output']>>;
  DateCondition: ResolverTypeWrapper<Stored<DateCondition>>;
  DateInWords: ResolverTypeWrapper<Stored<DateInWords>>;
  DatedOrder: ResolverTypeWrapper<Stored<DatedOrder>>;
  DependentEntityConnection: ResolverTypeWrapper<Stored<Omit<DependentEntityConnection, 'assertions' | 'edges'> & { assertions: ReadonlyArray<ResolversTypes['AssertionCount']>, edges: ReadonlyArray<ResolversTypes['EntityEdge']> }>>;
  DependentLinkConnection: ResolverTypeWrapper<Stored<Omit<DependentLinkConnection, 'assertions' | 'edges'> & { assertions: ReadonlyArray<ResolversTypes['AssertionCount']>, edges: ReadonlyArray<ResolversTypes['DependentLinkEdge']> }>>;
  DependentLinkEdge: ResolverTypeWrapper<Stored<Omit<DependentLinkEdge, 'node'> & { node: ResolversTypes['RecordedLink'] }>>;
  Dependents: ResolverTypeWrapper<Stored<Omit<Dependents, 'entities' | 'links'> & { entities: ResolversTypes['DependentEntityConnection'], links: ResolversTypes['DependentLinkConnection'] }>>;
  Dimension: ResolverTypeWrapper<Stored<Dimension>>;
  Direction: ResolverTypeWrapper<Stored<Direction>>;
  Disagreement: ResolverTypeWrapper<Stored<Disagreement>>;
  Edtf: ResolverTypeWrapper<Stored<Scalars['Edtf']['output']>>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Stored<Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']> }>>;
  EntityEdge: ResolverTypeWrapper<Stored<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>>;
  EntityKind: ResolverTypeWrapper<EntityKind>;
  ExclusionInput: ResolverTypeWrapper<Stored<ExclusionInput>>;
  Facet: ResolverTypeWrapper<Stored<Facet>>;
  FacetCounts: ResolverTypeWrapper<Stored<FacetCounts>>;
  FacetValue: ResolverTypeWrapper<Stored<FacetValue>>;
  Finding: ResolverTypeWrapper<Stored<Omit<Finding, 'aliases' | 'challengedBy' | 'challengesFindings' | 'challengesOutcomes' | 'challengesTerms' | 'cites' | 'communities' | 'evidence' | 'foundByOrganisations' | 'foundByProgrammes' | 'measures' | 'places' | 'recommendedByOrganisations' | 'recommendedByProgrammes' | 'supportedBy' | 'supportsFindings' | 'supportsOutcomes' | 'supportsTerms' | 'themes'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, challengedBy: ResolversTypes['FindingLinkConnection'], challengesFindings: ResolversTypes['FindingLinkConnection'], challengesOutcomes: ResolversTypes['OutcomeLinkConnection'], challengesTerms: ResolversTypes['TermLinkConnection'], cites: ResolversTypes['SourceLinkConnection'], communities: ResolversTypes['CommunityLinkConnection'], evidence: ReadonlyArray<ResolversTypes['Passage']>, foundByOrganisations: ResolversTypes['OrganisationLinkConnection'], foundByProgrammes: ResolversTypes['ProgrammeLinkConnection'], measures: ResolversTypes['MeasureLinkConnection'], places: ResolversTypes['PlaceLinkConnection'], recommendedByOrganisations: ResolversTypes['OrganisationLinkConnection'], recommendedByProgrammes: ResolversTypes['ProgrammeLinkConnection'], supportedBy: ResolversTypes['FindingLinkConnection'], supportsFindings: ResolversTypes['FindingLinkConnection'], supportsOutcomes: ResolversTypes['OutcomeLinkConnection'], supportsTerms: ResolversTypes['TermLinkConnection'], themes: ResolversTypes['ThemeLinkConnection'] }>>;
  FindingConnection: ResolverTypeWrapper<Stored<Omit<FindingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FindingEdge']> }>>;
  FindingEdge: ResolverTypeWrapper<Stored<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>>;
  FindingFilter: ResolverTypeWrapper<Stored<FindingFilter>>;
  FindingKind: ResolverTypeWrapper<Stored<FindingKind>>;
  FindingLinkConnection: ResolverTypeWrapper<Stored<Omit<FindingLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FindingLinkEdge']> }>>;
  FindingLinkEdge: ResolverTypeWrapper<Stored<Omit<FindingLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, node: ResolversTypes['Finding'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>>;
  FindingStrength: ResolverTypeWrapper<Stored<FindingStrength>>;
  FindingSupport: ResolverTypeWrapper<Stored<FindingSupport>>;
  Float: ResolverTypeWrapper<Stored<Scalars['Float']['output']>>;
  Gap: ResolverTypeWrapper<Stored<Gap>>;
  GapQuestion: ResolverTypeWrapper<Stored<GapQuestion>>;
  GapReason: ResolverTypeWrapper<Stored<GapReason>>;
  Highlight: ResolverTypeWrapper<Stored<Highlight>>;
  ID: ResolverTypeWrapper<Stored<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Stored<Scalars['Int']['output']>>;
  Introducer: ResolverTypeWrapper<Stored<Omit<Introducer, 'organisation' | 'withAsker' | 'withSuggested'> & { organisation: ResolversTypes['Organisation'], withAsker: ReadonlyArray<ResolversTypes['Tie']>, withSuggested: ReadonlyArray<ResolversTypes['Tie']> }>>;
  KindCount: ResolverTypeWrapper<Stored<Omit<KindCount, 'kind'> & { kind: ResolversTypes['EntityKind'] }>>;
  Lifecycle: ResolverTypeWrapper<Stored<Lifecycle>>;
  Link: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Link']>;
  LinkChain: ResolverTypeWrapper<Stored<Omit<LinkChain, 'holder' | 'links'> & { holder: ResolversTypes['Entity'], links: ReadonlyArray<ResolversTypes['RecordedLink']> }>>;
  LinkCondition: ResolverTypeWrapper<Stored<LinkCondition>>;
  LinkFilter: ResolverTypeWrapper<Stored<LinkFilter>>;
  Linkage: ResolverTypeWrapper<Stored<Omit<Linkage, 'letIn' | 'notWalkedThrough' | 'paths'> & { letIn: ReadonlyArray<ResolversTypes['Entity']>, notWalkedThrough: ReadonlyArray<ResolversTypes['Entity']>, paths: ReadonlyArray<ResolversTypes['Path']> }>>;
  MappedName: ResolverTypeWrapper<Stored<Omit<MappedName, 'candidates'> & { candidates: ReadonlyArray<ResolversTypes['Candidate']> }>>;
  Match: ResolverTypeWrapper<Stored<Omit<Match, 'term'> & { term?: Maybe<ResolversTypes['Term']> }>>;
  MatchReason: ResolverTypeWrapper<Stored<MatchReason>>;
  Measure: ResolverTypeWrapper<Stored<Omit<Measure, 'activities' | 'aliases' | 'asOf' | 'commitments' | 'evidence' | 'findings' | 'outOf' | 'outcomes' | 'programmes' | 'shares' | 'sources'> & { activities: ResolversTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversTypes['Alias']>, asOf?: Maybe<ResolversTypes['DateInWords']>, commitments: ResolversTypes['CommitmentLinkConnection'], evidence: ReadonlyArray<ResolversTypes['Passage']>, findings: ResolversTypes['FindingLinkConnection'], outOf: ResolversTypes['MeasureLinkConnection'], outcomes: ResolversTypes['OutcomeLinkConnection'], programmes: ResolversTypes['ProgrammeLinkConnection'], shares: ResolversTypes['MeasureLinkConnection'], sources: ResolversTypes['SourceLinkConnection'] }>>;
  MeasureConnection: ResolverTypeWrapper<Stored<Omit<MeasureConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MeasureEdge']> }>>;
  MeasureEdge: ResolverTypeWrapper<Stored<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>>;
  MeasureFilter: ResolverTypeWrapper<Stored<MeasureFilter>>;
  MeasureLinkConnection: ResolverTypeWrapper<Stored<Omit<MeasureLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MeasureLinkEdge']> }>>;
  MeasureLinkEdge: ResolverTypeWrapper<Stored<Omit<MeasureLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, node: ResolversTypes['Measure'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>>;
  MeasureTotal: ResolverTypeWrapper<Stored<Omit<MeasureTotal, 'measures'> & { measures: ReadonlyArray<ResolversTypes['Measure']> }>>;
  MeasuredThing: ResolverTypeWrapper<Stored<Omit<MeasuredThing, 'actual' | 'baseline' | 'expected' | 'holders' | 'planned' | 'progress' | 'target'> & { actual: ReadonlyArray<ResolversTypes['Measure']>, baseline: ReadonlyArray<ResolversTypes['Measure']>, expected: ReadonlyArray<ResolversTypes['Measure']>, holders: ReadonlyArray<ResolversTypes['Entity']>, planned: ReadonlyArray<ResolversTypes['Measure']>, progress?: Maybe<ResolversTypes['Progress']>, target: ReadonlyArray<ResolversTypes['Measure']> }>>;
  MissingConnection: ResolverTypeWrapper<Stored<Omit<MissingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MissingEdge']> }>>;
  MissingEdge: ResolverTypeWrapper<Stored<Omit<MissingEdge, 'node' | 'shownBy'> & { node: ResolversTypes['Entity'], shownBy: ReadonlyArray<ResolversTypes['Entity']> }>>;
  NameStatus: ResolverTypeWrapper<Stored<NameStatus>>;
  NeedInput: ResolverTypeWrapper<Stored<NeedInput>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Order: ResolverTypeWrapper<Stored<Order>>;
  Organisation: ResolverTypeWrapper<Stored<Omit<Organisation, 'activities' | 'aliases' | 'basedIn' | 'commitments' | 'communities' | 'concerns' | 'contestedTerms' | 'evidence' | 'findings' | 'partOf' | 'partners' | 'parts' | 'programmes' | 'publications' | 'recommendations' | 'themes' | 'trace' | 'workedWithBy' | 'workforce' | 'worksWith'> & { activities: ResolversTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversTypes['Alias']>, basedIn: ResolversTypes['PlaceLinkConnection'], commitments: ResolversTypes['CommitmentLinkConnection'], communities: ResolversTypes['CommunityLinkConnection'], concerns: ResolversTypes['PlaceLinkConnection'], contestedTerms: ResolversTypes['TermLinkConnection'], evidence: ReadonlyArray<ResolversTypes['Passage']>, findings: ResolversTypes['FindingLinkConnection'], partOf: ResolversTypes['OrganisationLinkConnection'], partners: ResolversTypes['PartnerConnection'], parts: ResolversTypes['OrganisationLinkConnection'], programmes: ResolversTypes['ProgrammeLinkConnection'], publications: ResolversTypes['SourceLinkConnection'], recommendations: ResolversTypes['FindingLinkConnection'], themes: ResolversTypes['ThemeLinkConnection'], trace: ResolversTypes['Trace'], workedWithBy: ResolversTypes['OrganisationLinkConnection'], workforce: ResolversTypes['CommunityLinkConnection'], worksWith: ResolversTypes['OrganisationLinkConnection'] }>>;
  OrganisationConnection: ResolverTypeWrapper<Stored<Omit<OrganisationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OrganisationEdge']> }>>;
  OrganisationEdge: ResolverTypeWrapper<Stored<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>>;
  OrganisationFilter: ResolverTypeWrapper<Stored<OrganisationFilter>>;
  OrganisationKind: ResolverTypeWrapper<Stored<OrganisationKind>>;
  OrganisationLinkConnection: ResolverTypeWrapper<Stored<Omit<OrganisationLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OrganisationLinkEdge']> }>>;
  OrganisationLinkEdge: ResolverTypeWrapper<Stored<Omit<OrganisationLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, node: ResolversTypes['Organisation'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>>;
  Outcome: ResolverTypeWrapper<Stored<Omit<Outcome, 'activities' | 'aliases' | 'challengedBy' | 'commitments' | 'communities' | 'comparison' | 'concerns' | 'evidence' | 'leadsTo' | 'ledToBy' | 'measures' | 'programmes' | 'supportedBy' | 'themes' | 'trace'> & { activities: ResolversTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversTypes['Alias']>, challengedBy: ResolversTypes['FindingLinkConnection'], commitments: ResolversTypes['CommitmentLinkConnection'], communities: ResolversTypes['CommunityLinkConnection'], comparison: ResolversTypes['Comparison'], concerns: ResolversTypes['PlaceLinkConnection'], evidence: ReadonlyArray<ResolversTypes['Passage']>, leadsTo: ResolversTypes['OutcomeLinkConnection'], ledToBy: ResolversTypes['OutcomeLinkConnection'], measures: ResolversTypes['MeasureLinkConnection'], programmes: ResolversTypes['ProgrammeLinkConnection'], supportedBy: ResolversTypes['FindingLinkConnection'], themes: ResolversTypes['ThemeLinkConnection'], trace: ResolversTypes['Trace'] }>>;
  OutcomeConnection: ResolverTypeWrapper<Stored<Omit<OutcomeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OutcomeEdge']> }>>;
  OutcomeEdge: ResolverTypeWrapper<Stored<Omit<OutcomeEdge, 'node'> & { node: ResolversTypes['Outcome'] }>>;
  OutcomeFilter: ResolverTypeWrapper<Stored<OutcomeFilter>>;
  OutcomeLevel: ResolverTypeWrapper<Stored<OutcomeLevel>>;
  OutcomeLinkConnection: ResolverTypeWrapper<Stored<Omit<OutcomeLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OutcomeLinkEdge']> }>>;
  OutcomeLinkEdge: ResolverTypeWrapper<Stored<Omit<OutcomeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, node: ResolversTypes['Outcome'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>>;
  OutcomeStatus: ResolverTypeWrapper<Stored<OutcomeStatus>>;
  PageInfo: ResolverTypeWrapper<Stored<PageInfo>>;
  PartWeight: ResolverTypeWrapper<Stored<PartWeight>>;
  PartnerConnection: ResolverTypeWrapper<Stored<Omit<PartnerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PartnerEdge']> }>>;
  PartnerEdge: ResolverTypeWrapper<Stored<Omit<PartnerEdge, 'node' | 'since' | 'ties'> & { node: ResolversTypes['Organisation'], since?: Maybe<ResolversTypes['DateInWords']>, ties: ReadonlyArray<ResolversTypes['Tie']> }>>;
  PartnerFilter: ResolverTypeWrapper<Stored<PartnerFilter>>;
  PartnerSuggestion: ResolverTypeWrapper<Stored<Omit<PartnerSuggestion, 'introducers' | 'organisation' | 'parts' | 'ties'> & { introducers: ReadonlyArray<ResolversTypes['Introducer']>, organisation: ResolversTypes['Organisation'], parts: ReadonlyArray<ResolversTypes['SuggestionScore']>, ties: ReadonlyArray<ResolversTypes['Tie']> }>>;
  PartnerSuggestionConnection: ResolverTypeWrapper<Stored<Omit<PartnerSuggestionConnection, 'edges' | 'tooCommon' | 'unmet'> & { edges: ReadonlyArray<ResolversTypes['PartnerSuggestionEdge']>, tooCommon: ReadonlyArray<ResolversTypes['Entity']>, unmet: ReadonlyArray<ResolversTypes['UnmetNeed']> }>>;
  PartnerSuggestionEdge: ResolverTypeWrapper<Stored<Omit<PartnerSuggestionEdge, 'node'> & { node: ResolversTypes['PartnerSuggestion'] }>>;
  Passage: ResolverTypeWrapper<Stored<Omit<Passage, 'aliases' | 'cites' | 'dependents' | 'evidence' | 'source' | 'sources'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, cites: ResolversTypes['SourceLinkConnection'], dependents: ResolversTypes['Dependents'], evidence: ReadonlyArray<ResolversTypes['Passage']>, source: ResolversTypes['Source'], sources: ResolversTypes['SourceLinkConnection'] }>>;
  PassageConnection: ResolverTypeWrapper<Stored<Omit<PassageConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PassageEdge']> }>>;
  PassageEdge: ResolverTypeWrapper<Stored<Omit<PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>>;
  PassageFilter: ResolverTypeWrapper<Stored<PassageFilter>>;
  PassageKind: ResolverTypeWrapper<Stored<PassageKind>>;
  PassageLinkConnection: ResolverTypeWrapper<Stored<Omit<PassageLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PassageLinkEdge']> }>>;
  PassageLinkEdge: ResolverTypeWrapper<Stored<Omit<PassageLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, node: ResolversTypes['Passage'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>>;
  Path: ResolverTypeWrapper<Stored<Omit<Path, 'nodes' | 'steps'> & { nodes: ReadonlyArray<ResolversTypes['Entity']>, steps: ReadonlyArray<ResolversTypes['PathStep']> }>>;
  PathAvoid: ResolverTypeWrapper<Stored<PathAvoid>>;
  PathLink: ResolverTypeWrapper<Stored<Omit<PathLink, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Passage']> }>>;
  PathStep: ResolverTypeWrapper<Stored<Omit<PathStep, 'from' | 'links' | 'to'> & { from: ResolversTypes['Entity'], links: ReadonlyArray<ResolversTypes['PathLink']>, to: ResolversTypes['Entity'] }>>;
  Place: ResolverTypeWrapper<Stored<Omit<Place, 'activitiesConcerned' | 'activitiesDelivered' | 'aliases' | 'commitmentsConcerned' | 'contains' | 'evidence' | 'findings' | 'organisationsBased' | 'organisationsConcerned' | 'outcomesConcerned' | 'programmesConcerned' | 'programmesDelivered' | 'sourcesConcerned' | 'within'> & { activitiesConcerned: ResolversTypes['ActivityLinkConnection'], activitiesDelivered: ResolversTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversTypes['Alias']>, commitmentsConcerned: ResolversTypes['CommitmentLinkConnection'], contains: ResolversTypes['PlaceLinkConnection'], evidence: ReadonlyArray<ResolversTypes['Passage']>, findings: ResolversTypes['FindingLinkConnection'], organisationsBased: ResolversTypes['OrganisationLinkConnection'], organisationsConcerned: ResolversTypes['OrganisationLinkConnection'], outcomesConcerned: ResolversTypes['OutcomeLinkConnection'], programmesConcerned: ResolversTypes['ProgrammeLinkConnection'], programmesDelivered: ResolversTypes['ProgrammeLinkConnection'], sourcesConcerned: ResolversTypes['SourceLinkConnection'], within: ResolversTypes['PlaceLinkConnection'] }>>;
  PlaceConnection: ResolverTypeWrapper<Stored<Omit<PlaceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlaceEdge']> }>>;
  PlaceEdge: ResolverTypeWrapper<Stored<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>>;
  PlaceFilter: ResolverTypeWrapper<Stored<PlaceFilter>>;
  PlaceKind: ResolverTypeWrapper<Stored<PlaceKind>>;
  PlaceLinkConnection: ResolverTypeWrapper<Stored<Omit<PlaceLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlaceLinkEdge']> }>>;
  PlaceLinkEdge: ResolverTypeWrapper<Stored<Omit<PlaceLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, node: ResolversTypes['Place'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>>;
  Precision: ResolverTypeWrapper<Stored<Precision>>;
  Programme: ResolverTypeWrapper<Stored<Omit<Programme, 'activities' | 'aliases' | 'allMeasures' | 'commitments' | 'communities' | 'comparison' | 'concerns' | 'deliveredIn' | 'ended' | 'evidence' | 'findings' | 'measures' | 'outcomes' | 'partOf' | 'participants' | 'parts' | 'places' | 'recommendations' | 'started' | 'themes' | 'trace' | 'workforce'> & { activities: ResolversTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversTypes['Alias']>, allMeasures: ResolversTypes['WorkMeasureConnection'], commitments: ResolversTypes['CommitmentLinkConnection'], communities: ResolversTypes['CommunityLinkConnection'], comparison: ResolversTypes['Comparison'], concerns: ResolversTypes['PlaceLinkConnection'], deliveredIn: ResolversTypes['PlaceLinkConnection'], ended?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, findings: ResolversTypes['FindingLinkConnection'], measures: ResolversTypes['MeasureLinkConnection'], outcomes: ResolversTypes['OutcomeLinkConnection'], partOf: ResolversTypes['ProgrammeLinkConnection'], participants: ResolversTypes['OrganisationLinkConnection'], parts: ResolversTypes['ProgrammeLinkConnection'], places: ResolversTypes['WorkPlaceConnection'], recommendations: ResolversTypes['FindingLinkConnection'], started?: Maybe<ResolversTypes['DateInWords']>, themes: ResolversTypes['ThemeLinkConnection'], trace: ResolversTypes['Trace'], workforce: ResolversTypes['CommunityLinkConnection'] }>>;
  ProgrammeConnection: ResolverTypeWrapper<Stored<Omit<ProgrammeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProgrammeEdge']> }>>;
  ProgrammeEdge: ResolverTypeWrapper<Stored<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>>;
  ProgrammeFilter: ResolverTypeWrapper<Stored<ProgrammeFilter>>;
  ProgrammeKind: ResolverTypeWrapper<Stored<ProgrammeKind>>;
  ProgrammeLinkConnection: ResolverTypeWrapper<Stored<Omit<ProgrammeLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProgrammeLinkEdge']> }>>;
  ProgrammeLinkEdge: ResolverTypeWrapper<Stored<Omit<ProgrammeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, node: ResolversTypes['Programme'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>>;
  ProgrammePartnersConnection: ResolverTypeWrapper<Stored<Omit<ProgrammePartnersConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProgrammePartnersEdge']> }>>;
  ProgrammePartnersEdge: ResolverTypeWrapper<Stored<Omit<ProgrammePartnersEdge, 'node'> & { node: ResolversTypes['Programme'] }>>;
  Progress: ResolverTypeWrapper<Stored<Omit<Progress, 'actual' | 'aim'> & { actual: ResolversTypes['Measure'], aim: ResolversTypes['Measure'] }>>;
  PromiseStanding: ResolverTypeWrapper<Stored<Omit<PromiseStanding, 'due' | 'evidence' | 'recorded'> & { due?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, recorded: ReadonlyArray<ResolversTypes['RecordedResult']> }>>;
  Qualifier: ResolverTypeWrapper<Stored<Qualifier>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reach: ResolverTypeWrapper<Stored<Omit<Reach, 'items' | 'kinds' | 'notWalkedThrough' | 'steps'> & { items: ResolversTypes['ReachConnection'], kinds: ReadonlyArray<ResolversTypes['KindCount']>, notWalkedThrough: ReadonlyArray<ResolversTypes['Entity']>, steps: ReadonlyArray<ResolversTypes['ReachStep']> }>>;
  ReachConnection: ResolverTypeWrapper<Stored<Omit<ReachConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReachEdge']> }>>;
  ReachEdge: ResolverTypeWrapper<Stored<Omit<ReachEdge, 'node'> & { node: ResolversTypes['Entity'] }>>;
  ReachStep: ResolverTypeWrapper<Stored<Omit<ReachStep, 'kinds'> & { kinds: ReadonlyArray<ResolversTypes['KindCount']> }>>;
  RecordedLink: ResolverTypeWrapper<Stored<Omit<RecordedLink, 'asOf' | 'evidence' | 'from' | 'since' | 'to' | 'until'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, from: ResolversTypes['Entity'], since?: Maybe<ResolversTypes['DateInWords']>, to: ResolversTypes['Entity'], until?: Maybe<ResolversTypes['DateInWords']> }>>;
  RecordedResult: ResolverTypeWrapper<Stored<Omit<RecordedResult, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Passage']>, node: ResolversTypes['Entity'] }>>;
  Reference: ResolverTypeWrapper<Stored<Reference>>;
  Relationship: ResolverTypeWrapper<Stored<Relationship>>;
  Role: ResolverTypeWrapper<Stored<Role>>;
  SearchConnection: ResolverTypeWrapper<Stored<Omit<SearchConnection, 'contested' | 'edges' | 'kinds'> & { contested: ReadonlyArray<ResolversTypes['Term']>, edges: ReadonlyArray<ResolversTypes['SearchEdge']>, kinds: ReadonlyArray<ResolversTypes['KindCount']> }>>;
  SearchEdge: ResolverTypeWrapper<Stored<Omit<SearchEdge, 'matched' | 'node'> & { matched: ResolversTypes['Match'], node: ResolversTypes['Entity'] }>>;
  Software: ResolverTypeWrapper<Stored<Software>>;
  Source: ResolverTypeWrapper<Stored<Omit<Source, 'aliases' | 'citedByFindings' | 'citedByPassages' | 'concerns' | 'dependents' | 'evidence' | 'measures' | 'passages' | 'publishers'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, citedByFindings: ResolversTypes['FindingLinkConnection'], citedByPassages: ResolversTypes['PassageLinkConnection'], concerns: ResolversTypes['PlaceLinkConnection'], dependents: ResolversTypes['Dependents'], evidence: ReadonlyArray<ResolversTypes['Passage']>, measures: ResolversTypes['MeasureLinkConnection'], passages: ResolversTypes['PassageLinkConnection'], publishers: ResolversTypes['OrganisationLinkConnection'] }>>;
  SourceConnection: ResolverTypeWrapper<Stored<Omit<SourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']> }>>;
  SourceEdge: ResolverTypeWrapper<Stored<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>>;
  SourceFilter: ResolverTypeWrapper<Stored<SourceFilter>>;
  SourceKind: ResolverTypeWrapper<Stored<SourceKind>>;
  SourceLinkConnection: ResolverTypeWrapper<Stored<Omit<SourceLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SourceLinkEdge']> }>>;
  SourceLinkEdge: ResolverTypeWrapper<Stored<Omit<SourceLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, node: ResolversTypes['Source'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>>;
  StandingFilter: ResolverTypeWrapper<Stored<StandingFilter>>;
  Strength: ResolverTypeWrapper<Stored<Strength>>;
  String: ResolverTypeWrapper<Stored<Scalars['String']['output']>>;
  SuggestionPart: ResolverTypeWrapper<Stored<SuggestionPart>>;
  SuggestionReason: ResolverTypeWrapper<Stored<Omit<SuggestionReason, 'ownEvidence' | 'theirEvidence' | 'thing'> & { ownEvidence: ReadonlyArray<ResolversTypes['Passage']>, theirEvidence: ReadonlyArray<ResolversTypes['Passage']>, thing: ResolversTypes['Entity'] }>>;
  SuggestionReasonKind: ResolverTypeWrapper<Stored<SuggestionReasonKind>>;
  SuggestionScore: ResolverTypeWrapper<Stored<Omit<SuggestionScore, 'reasons'> & { reasons: ReadonlyArray<ResolversTypes['SuggestionReason']> }>>;
  Term: ResolverTypeWrapper<Stored<Omit<Term, 'aliases' | 'challengedBy' | 'communities' | 'contestedBy' | 'evidence' | 'supportedBy' | 'themes'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, challengedBy: ResolversTypes['FindingLinkConnection'], communities: ResolversTypes['CommunityLinkConnection'], contestedBy: ResolversTypes['OrganisationLinkConnection'], evidence: ReadonlyArray<ResolversTypes['Passage']>, supportedBy: ResolversTypes['FindingLinkConnection'], themes: ResolversTypes['ThemeLinkConnection'] }>>;
  TermConnection: ResolverTypeWrapper<Stored<Omit<TermConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TermEdge']> }>>;
  TermEdge: ResolverTypeWrapper<Stored<Omit<TermEdge, 'node'> & { node: ResolversTypes['Term'] }>>;
  TermFilter: ResolverTypeWrapper<Stored<TermFilter>>;
  TermLinkConnection: ResolverTypeWrapper<Stored<Omit<TermLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TermLinkEdge']> }>>;
  TermLinkEdge: ResolverTypeWrapper<Stored<Omit<TermLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, node: ResolversTypes['Term'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>>;
  TermStatus: ResolverTypeWrapper<Stored<TermStatus>>;
  Theme: ResolverTypeWrapper<Stored<Omit<Theme, 'activities' | 'aliases' | 'broader' | 'commitments' | 'evidence' | 'findings' | 'narrower' | 'organisations' | 'outcomes' | 'programmes' | 'terms'> & { activities: ResolversTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversTypes['Alias']>, broader: ResolversTypes['ThemeLinkConnection'], commitments: ResolversTypes['CommitmentLinkConnection'], evidence: ReadonlyArray<ResolversTypes['Passage']>, findings: ResolversTypes['FindingLinkConnection'], narrower: ResolversTypes['ThemeLinkConnection'], organisations: ResolversTypes['OrganisationLinkConnection'], outcomes: ResolversTypes['OutcomeLinkConnection'], programmes: ResolversTypes['ProgrammeLinkConnection'], terms: ResolversTypes['TermLinkConnection'] }>>;
  ThemeConnection: ResolverTypeWrapper<Stored<Omit<ThemeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ThemeEdge']> }>>;
  ThemeEdge: ResolverTypeWrapper<Stored<Omit<ThemeEdge, 'node'> & { node: ResolversTypes['Theme'] }>>;
  ThemeFilter: ResolverTypeWrapper<Stored<ThemeFilter>>;
  ThemeLinkConnection: ResolverTypeWrapper<Stored<Omit<ThemeLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ThemeLinkEdge']> }>>;
  ThemeLinkEdge: ResolverTypeWrapper<Stored<Omit<ThemeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, node: ResolversTypes['Theme'], since?: Maybe<ResolversTypes['DateInWords']>, until?: Maybe<ResolversTypes['DateInWords']>, via?: Maybe<ResolversTypes['Entity']> }>>;
  ThemeScheme: ResolverTypeWrapper<Stored<ThemeScheme>>;
  Tie: ResolverTypeWrapper<Stored<Omit<Tie, 'evidence' | 'part' | 'since' | 'through'> & { evidence: ReadonlyArray<ResolversTypes['Passage']>, part?: Maybe<ResolversTypes['Entity']>, since?: Maybe<ResolversTypes['DateInWords']>, through?: Maybe<ResolversTypes['Entity']> }>>;
  TieKind: ResolverTypeWrapper<Stored<TieKind>>;
  Trace: ResolverTypeWrapper<Stored<Omit<Trace, 'chains' | 'links' | 'nodes' | 'omissions' | 'total'> & { chains: ReadonlyArray<ResolversTypes['TraceChain']>, links: ReadonlyArray<ResolversTypes['TraceLink']>, nodes: ReadonlyArray<ResolversTypes['TraceNode']>, omissions: ReadonlyArray<ResolversTypes['TraceOmission']>, total: ResolversTypes['MeasureTotal'] }>>;
  TraceChain: ResolverTypeWrapper<Stored<Omit<TraceChain, 'end' | 'lastMeasured' | 'links' | 'nodes' | 'weakestLink'> & { end: ResolversTypes['TrailEnd'], lastMeasured?: Maybe<ResolversTypes['Outcome']>, links: ReadonlyArray<ResolversTypes['TraceLink']>, nodes: ReadonlyArray<ResolversTypes['Entity']>, weakestLink?: Maybe<ResolversTypes['TraceLink']> }>>;
  TraceLink: ResolverTypeWrapper<Stored<Omit<TraceLink, 'asOf' | 'evidence' | 'from' | 'to'> & { asOf?: Maybe<ResolversTypes['DateInWords']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, from: ResolversTypes['Entity'], to: ResolversTypes['Entity'] }>>;
  TraceNode: ResolverTypeWrapper<Stored<Omit<TraceNode, 'comparison' | 'end' | 'node'> & { comparison: ResolversTypes['Comparison'], end?: Maybe<ResolversTypes['TrailEnd']>, node: ResolversTypes['Entity'] }>>;
  TraceOmission: ResolverTypeWrapper<Stored<Omit<TraceOmission, 'node'> & { node: ResolversTypes['Entity'] }>>;
  TrailEnd: ResolverTypeWrapper<Stored<TrailEnd>>;
  TrailEndReason: ResolverTypeWrapper<Stored<TrailEndReason>>;
  UnmetNeed: ResolverTypeWrapper<Stored<Omit<UnmetNeed, 'thing'> & { thing?: Maybe<ResolversTypes['Entity']> }>>;
  WorkMeasureConnection: ResolverTypeWrapper<Stored<Omit<WorkMeasureConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WorkMeasureEdge']> }>>;
  WorkMeasureEdge: ResolverTypeWrapper<Stored<Omit<WorkMeasureEdge, 'chains' | 'node'> & { chains: ReadonlyArray<ResolversTypes['LinkChain']>, node: ResolversTypes['Measure'] }>>;
  WorkPlaceConnection: ResolverTypeWrapper<Stored<Omit<WorkPlaceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WorkPlaceEdge']> }>>;
  WorkPlaceEdge: ResolverTypeWrapper<Stored<Omit<WorkPlaceEdge, 'chains' | 'node'> & { chains: ReadonlyArray<ResolversTypes['LinkChain']>, node: ResolversTypes['Place'] }>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: Stored<Omit<About, 'kinds' | 'sources'> & { kinds: ReadonlyArray<ResolversParentTypes['KindCount']>, sources: ReadonlyArray<ResolversParentTypes['Source']> }>;
  Activity: Stored<Omit<Activity, 'aliases' | 'allMeasures' | 'commitments' | 'communities' | 'comparison' | 'concerns' | 'deliveredIn' | 'evidence' | 'held' | 'measures' | 'outcomes' | 'partOf' | 'participants' | 'themes' | 'trace' | 'workforce'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, allMeasures: ResolversParentTypes['WorkMeasureConnection'], commitments: ResolversParentTypes['CommitmentLinkConnection'], communities: ResolversParentTypes['CommunityLinkConnection'], comparison: ResolversParentTypes['Comparison'], concerns: ResolversParentTypes['PlaceLinkConnection'], deliveredIn: ResolversParentTypes['PlaceLinkConnection'], evidence: ReadonlyArray<ResolversParentTypes['Passage']>, held?: Maybe<ResolversParentTypes['DateInWords']>, measures: ResolversParentTypes['MeasureLinkConnection'], outcomes: ResolversParentTypes['OutcomeLinkConnection'], partOf: ResolversParentTypes['ProgrammeLinkConnection'], participants: ResolversParentTypes['OrganisationLinkConnection'], themes: ResolversParentTypes['ThemeLinkConnection'], trace: ResolversParentTypes['Trace'], workforce: ResolversParentTypes['CommunityLinkConnection'] }>;
  ActivityConnection: Stored<Omit<ActivityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ActivityEdge']> }>;
  ActivityEdge: Stored<Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] }>;
  ActivityFilter: Stored<ActivityFilter>;
  ActivityLinkConnection: Stored<Omit<ActivityLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ActivityLinkEdge']> }>;
  ActivityLinkEdge: Stored<Omit<ActivityLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Activity'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> }>;
  AgeRange: Stored<AgeRange>;
  Alias: Stored<Alias>;
  AssertionCount: Stored<AssertionCount>;
  Boolean: Stored<Scalars['Boolean']['output']>;
  Candidate: Stored<Candidate>;
  Citation: Stored<Omit<Citation, 'passages' | 'sources'> & { passages: ReadonlyArray<ResolversParentTypes['Passage']>, sources: ReadonlyArray<ResolversParentTypes['Source']> }>;
  Collaboration: Stored<Omit<Collaboration, 'between' | 'pairs' | 'shared'> & { between: ReadonlyArray<ResolversParentTypes['Organisation']>, pairs: ReadonlyArray<ResolversParentTypes['CollaborationPair']>, shared: ReadonlyArray<ResolversParentTypes['Entity']> }>;
  CollaborationPair: Stored<Omit<CollaborationPair, 'organisation' | 'other' | 'ties'> & { organisation: ResolversParentTypes['Organisation'], other: ResolversParentTypes['Organisation'], ties: ReadonlyArray<ResolversParentTypes['Tie']> }>;
  Commitment: Stored<Omit<Commitment, 'activities' | 'aliases' | 'communities' | 'comparison' | 'concerns' | 'due' | 'evidence' | 'madeBy' | 'measures' | 'outcomes' | 'programmes' | 'recorded' | 'standing' | 'themes' | 'trace'> & { activities: ResolversParentTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversParentTypes['Alias']>, communities: ResolversParentTypes['CommunityLinkConnection'], comparison: ResolversParentTypes['Comparison'], concerns: ResolversParentTypes['PlaceLinkConnection'], due?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, madeBy: ResolversParentTypes['OrganisationLinkConnection'], measures: ResolversParentTypes['MeasureLinkConnection'], outcomes: ResolversParentTypes['OutcomeLinkConnection'], programmes: ResolversParentTypes['ProgrammeLinkConnection'], recorded: ReadonlyArray<ResolversParentTypes['RecordedResult']>, standing: ResolversParentTypes['PromiseStanding'], themes: ResolversParentTypes['ThemeLinkConnection'], trace: ResolversParentTypes['Trace'] }>;
  CommitmentConnection: Stored<Omit<CommitmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CommitmentEdge']> }>;
  CommitmentEdge: Stored<Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] }>;
  CommitmentFilter: Stored<CommitmentFilter>;
  CommitmentLinkConnection: Stored<Omit<CommitmentLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CommitmentLinkEdge']> }>;
  CommitmentLinkEdge: Stored<Omit<CommitmentLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Commitment'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> }>;
  Community: Stored<Omit<Community, 'activities' | 'aliases' | 'broader' | 'commitments' | 'employers' | 'evidence' | 'findings' | 'narrower' | 'organisations' | 'outcomes' | 'programmes' | 'terms' | 'trace' | 'workforceActivities' | 'workforceProgrammes'> & { activities: ResolversParentTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversParentTypes['Alias']>, broader: ResolversParentTypes['CommunityLinkConnection'], commitments: ResolversParentTypes['CommitmentLinkConnection'], employers: ResolversParentTypes['OrganisationLinkConnection'], evidence: ReadonlyArray<ResolversParentTypes['Passage']>, findings: ResolversParentTypes['FindingLinkConnection'], narrower: ResolversParentTypes['CommunityLinkConnection'], organisations: ResolversParentTypes['OrganisationLinkConnection'], outcomes: ResolversParentTypes['OutcomeLinkConnection'], programmes: ResolversParentTypes['ProgrammeLinkConnection'], terms: ResolversParentTypes['TermLinkConnection'], trace: ResolversParentTypes['Trace'], workforceActivities: ResolversParentTypes['ActivityLinkConnection'], workforceProgrammes: ResolversParentTypes['ProgrammeLinkConnection'] }>;
  CommunityConnection: Stored<Omit<CommunityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CommunityEdge']> }>;
  CommunityEdge: Stored<Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] }>;
  CommunityFilter: Stored<CommunityFilter>;
  CommunityLinkConnection: Stored<Omit<CommunityLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CommunityLinkEdge']> }>;
  CommunityLinkEdge: Stored<Omit<CommunityLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Community'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> }>;
  Comparison: Stored<Omit<Comparison, 'context' | 'things' | 'total'> & { context: ReadonlyArray<ResolversParentTypes['Measure']>, things: ReadonlyArray<ResolversParentTypes['MeasuredThing']>, total: ResolversParentTypes['MeasureTotal'] }>;
  Completion: Stored<Omit<Completion, 'node'> & { node: ResolversParentTypes['Entity'] }>;
  Coverage: Stored<Omit<Coverage, 'cell' | 'cells'> & { cell?: Maybe<ResolversParentTypes['CoverageCell']>, cells: ResolversParentTypes['CoverageCellConnection'] }>;
  CoverageCell: Stored<Omit<CoverageCell, 'column' | 'items' | 'row'> & { column: ResolversParentTypes['CoverageLabel'], items: ResolversParentTypes['EntityConnection'], row: ResolversParentTypes['CoverageLabel'] }>;
  CoverageCellConnection: Stored<Omit<CoverageCellConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CoverageCellEdge']> }>;
  CoverageCellEdge: Stored<Omit<CoverageCellEdge, 'node'> & { node: ResolversParentTypes['CoverageCell'] }>;
  CoverageLabel: Stored<CoverageLabel>;
  CoverageValue: Stored<CoverageValue>;
  DataSet: Stored<DataSet>;
  Date: Stored<Scalars['Date']['output']>;
  DateCondition: Stored<DateCondition>;
  DateInWords: Stored<DateInWords>;
  DependentEntityConnection: Stored<Omit<DependentEntityConnection, 'assertions' | 'edges'> & { assertions: ReadonlyArray<ResolversParentTypes['AssertionCount']>, edges: ReadonlyArray<ResolversParentTypes['EntityEdge']> }>;
  DependentLinkConnection: Stored<Omit<DependentLinkConnection, 'assertions' | 'edges'> & { assertions: ReadonlyArray<ResolversParentTypes['AssertionCount']>, edges: ReadonlyArray<ResolversParentTypes['DependentLinkEdge']> }>;
  DependentLinkEdge: Stored<Omit<DependentLinkEdge, 'node'> & { node: ResolversParentTypes['RecordedLink'] }>;
  Dependents: Stored<Omit<Dependents, 'entities' | 'links'> & { entities: ResolversParentTypes['DependentEntityConnection'], links: ResolversParentTypes['DependentLinkConnection'] }>;
  Disagreement: Stored<Disagreement>;
  Edtf: Stored<Scalars['Edtf']['output']>;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Stored<Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']> }>;
  EntityEdge: Stored<Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] }>;
  ExclusionInput: Stored<ExclusionInput>;
  FacetCounts: Stored<FacetCounts>;
  FacetValue: Stored<FacetValue>;
  Finding: Stored<Omit<Finding, 'aliases' | 'challengedBy' | 'challengesFindings' | 'challengesOutcomes' | 'challengesTerms' | 'cites' | 'communities' | 'evidence' | 'foundByOrganisations' | 'foundByProgrammes' | 'measures' | 'places' | 'recommendedByOrganisations' | 'recommendedByProgrammes' | 'supportedBy' | 'supportsFindings' | 'supportsOutcomes' | 'supportsTerms' | 'themes'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, challengedBy: ResolversParentTypes['FindingLinkConnection'], challengesFindings: ResolversParentTypes['FindingLinkConnection'], challengesOutcomes: ResolversParentTypes['OutcomeLinkConnection'], challengesTerms: ResolversParentTypes['TermLinkConnection'], cites: ResolversParentTypes['SourceLinkConnection'], communities: ResolversParentTypes['CommunityLinkConnection'], evidence: ReadonlyArray<ResolversParentTypes['Passage']>, foundByOrganisations: ResolversParentTypes['OrganisationLinkConnection'], foundByProgrammes: ResolversParentTypes['ProgrammeLinkConnection'], measures: ResolversParentTypes['MeasureLinkConnection'], places: ResolversParentTypes['PlaceLinkConnection'], recommendedByOrganisations: ResolversParentTypes['OrganisationLinkConnection'], recommendedByProgrammes: ResolversParentTypes['ProgrammeLinkConnection'], supportedBy: ResolversParentTypes['FindingLinkConnection'], supportsFindings: ResolversParentTypes['FindingLinkConnection'], supportsOutcomes: ResolversParentTypes['OutcomeLinkConnection'], supportsTerms: ResolversParentTypes['TermLinkConnection'], themes: ResolversParentTypes['ThemeLinkConnection'] }>;
  FindingConnection: Stored<Omit<FindingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FindingEdge']> }>;
  FindingEdge: Stored<Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] }>;
  FindingFilter: Stored<FindingFilter>;
  FindingLinkConnection: Stored<Omit<FindingLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FindingLinkEdge']> }>;
  FindingLinkEdge: Stored<Omit<FindingLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Finding'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> }>;
  Float: Stored<Scalars['Float']['output']>;
  Gap: Stored<Gap>;
  Highlight: Stored<Highlight>;
  ID: Stored<Scalars['ID']['output']>;
  Int: Stored<Scalars['Int']['output']>;
  Introducer: Stored<Omit<Introducer, 'organisation' | 'withAsker' | 'withSuggested'> & { organisation: ResolversParentTypes['Organisation'], withAsker: ReadonlyArray<ResolversParentTypes['Tie']>, withSuggested: ReadonlyArray<ResolversParentTypes['Tie']> }>;
  KindCount: Stored<KindCount>;
  Link: ResolversInterfaceTypes<ResolversParentTypes>['Link'];
  LinkChain: Stored<Omit<LinkChain, 'holder' | 'links'> & { holder: ResolversParentTypes['Entity'], links: ReadonlyArray<ResolversParentTypes['RecordedLink']> }>;
  LinkCondition: Stored<LinkCondition>;
  LinkFilter: Stored<LinkFilter>;
  Linkage: Stored<Omit<Linkage, 'letIn' | 'notWalkedThrough' | 'paths'> & { letIn: ReadonlyArray<ResolversParentTypes['Entity']>, notWalkedThrough: ReadonlyArray<ResolversParentTypes['Entity']>, paths: ReadonlyArray<ResolversParentTypes['Path']> }>;
  MappedName: Stored<Omit<MappedName, 'candidates'> & { candidates: ReadonlyArray<ResolversParentTypes['Candidate']> }>;
  Match: Stored<Omit<Match, 'term'> & { term?: Maybe<ResolversParentTypes['Term']> }>;
  Measure: Stored<Omit<Measure, 'activities' | 'aliases' | 'asOf' | 'commitments' | 'evidence' | 'findings' | 'outOf' | 'outcomes' | 'programmes' | 'shares' | 'sources'> & { activities: ResolversParentTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversParentTypes['Alias']>, asOf?: Maybe<ResolversParentTypes['DateInWords']>, commitments: ResolversParentTypes['CommitmentLinkConnection'], evidence: ReadonlyArray<ResolversParentTypes['Passage']>, findings: ResolversParentTypes['FindingLinkConnection'], outOf: ResolversParentTypes['MeasureLinkConnection'], outcomes: ResolversParentTypes['OutcomeLinkConnection'], programmes: ResolversParentTypes['ProgrammeLinkConnection'], shares: ResolversParentTypes['MeasureLinkConnection'], sources: ResolversParentTypes['SourceLinkConnection'] }>;
  MeasureConnection: Stored<Omit<MeasureConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureEdge']> }>;
  MeasureEdge: Stored<Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] }>;
  MeasureFilter: Stored<MeasureFilter>;
  MeasureLinkConnection: Stored<Omit<MeasureLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureLinkEdge']> }>;
  MeasureLinkEdge: Stored<Omit<MeasureLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Measure'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> }>;
  MeasureTotal: Stored<Omit<MeasureTotal, 'measures'> & { measures: ReadonlyArray<ResolversParentTypes['Measure']> }>;
  MeasuredThing: Stored<Omit<MeasuredThing, 'actual' | 'baseline' | 'expected' | 'holders' | 'planned' | 'progress' | 'target'> & { actual: ReadonlyArray<ResolversParentTypes['Measure']>, baseline: ReadonlyArray<ResolversParentTypes['Measure']>, expected: ReadonlyArray<ResolversParentTypes['Measure']>, holders: ReadonlyArray<ResolversParentTypes['Entity']>, planned: ReadonlyArray<ResolversParentTypes['Measure']>, progress?: Maybe<ResolversParentTypes['Progress']>, target: ReadonlyArray<ResolversParentTypes['Measure']> }>;
  MissingConnection: Stored<Omit<MissingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MissingEdge']> }>;
  MissingEdge: Stored<Omit<MissingEdge, 'node' | 'shownBy'> & { node: ResolversParentTypes['Entity'], shownBy: ReadonlyArray<ResolversParentTypes['Entity']> }>;
  NeedInput: Stored<NeedInput>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organisation: Stored<Omit<Organisation, 'activities' | 'aliases' | 'basedIn' | 'commitments' | 'communities' | 'concerns' | 'contestedTerms' | 'evidence' | 'findings' | 'partOf' | 'partners' | 'parts' | 'programmes' | 'publications' | 'recommendations' | 'themes' | 'trace' | 'workedWithBy' | 'workforce' | 'worksWith'> & { activities: ResolversParentTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversParentTypes['Alias']>, basedIn: ResolversParentTypes['PlaceLinkConnection'], commitments: ResolversParentTypes['CommitmentLinkConnection'], communities: ResolversParentTypes['CommunityLinkConnection'], concerns: ResolversParentTypes['PlaceLinkConnection'], contestedTerms: ResolversParentTypes['TermLinkConnection'], evidence: ReadonlyArray<ResolversParentTypes['Passage']>, findings: ResolversParentTypes['FindingLinkConnection'], partOf: ResolversParentTypes['OrganisationLinkConnection'], partners: ResolversParentTypes['PartnerConnection'], parts: ResolversParentTypes['OrganisationLinkConnection'], programmes: ResolversParentTypes['ProgrammeLinkConnection'], publications: ResolversParentTypes['SourceLinkConnection'], recommendations: ResolversParentTypes['FindingLinkConnection'], themes: ResolversParentTypes['ThemeLinkConnection'], trace: ResolversParentTypes['Trace'], workedWithBy: ResolversParentTypes['OrganisationLinkConnection'], workforce: ResolversParentTypes['CommunityLinkConnection'], worksWith: ResolversParentTypes['OrganisationLinkConnection'] }>;
  OrganisationConnection: Stored<Omit<OrganisationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OrganisationEdge']> }>;
  OrganisationEdge: Stored<Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] }>;
  OrganisationFilter: Stored<OrganisationFilter>;
  OrganisationLinkConnection: Stored<Omit<OrganisationLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OrganisationLinkEdge']> }>;
  OrganisationLinkEdge: Stored<Omit<OrganisationLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Organisation'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> }>;
  Outcome: Stored<Omit<Outcome, 'activities' | 'aliases' | 'challengedBy' | 'commitments' | 'communities' | 'comparison' | 'concerns' | 'evidence' | 'leadsTo' | 'ledToBy' | 'measures' | 'programmes' | 'supportedBy' | 'themes' | 'trace'> & { activities: ResolversParentTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversParentTypes['Alias']>, challengedBy: ResolversParentTypes['FindingLinkConnection'], commitments: ResolversParentTypes['CommitmentLinkConnection'], communities: ResolversParentTypes['CommunityLinkConnection'], comparison: ResolversParentTypes['Comparison'], concerns: ResolversParentTypes['PlaceLinkConnection'], evidence: ReadonlyArray<ResolversParentTypes['Passage']>, leadsTo: ResolversParentTypes['OutcomeLinkConnection'], ledToBy: ResolversParentTypes['OutcomeLinkConnection'], measures: ResolversParentTypes['MeasureLinkConnection'], programmes: ResolversParentTypes['ProgrammeLinkConnection'], supportedBy: ResolversParentTypes['FindingLinkConnection'], themes: ResolversParentTypes['ThemeLinkConnection'], trace: ResolversParentTypes['Trace'] }>;
  OutcomeConnection: Stored<Omit<OutcomeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OutcomeEdge']> }>;
  OutcomeEdge: Stored<Omit<OutcomeEdge, 'node'> & { node: ResolversParentTypes['Outcome'] }>;
  OutcomeFilter: Stored<OutcomeFilter>;
  OutcomeLinkConnection: Stored<Omit<OutcomeLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OutcomeLinkEdge']> }>;
  OutcomeLinkEdge: Stored<Omit<OutcomeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Outcome'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> }>;
  PageInfo: Stored<PageInfo>;
  PartWeight: Stored<PartWeight>;
  PartnerConnection: Stored<Omit<PartnerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PartnerEdge']> }>;
  PartnerEdge: Stored<Omit<PartnerEdge, 'node' | 'since' | 'ties'> & { node: ResolversParentTypes['Organisation'], since?: Maybe<ResolversParentTypes['DateInWords']>, ties: ReadonlyArray<ResolversParentTypes['Tie']> }>;
  PartnerFilter: Stored<PartnerFilter>;
  PartnerSuggestion: Stored<Omit<PartnerSuggestion, 'introducers' | 'organisation' | 'parts' | 'ties'> & { introducers: ReadonlyArray<ResolversParentTypes['Introducer']>, organisation: ResolversParentTypes['Organisation'], parts: ReadonlyArray<ResolversParentTypes['SuggestionScore']>, ties: ReadonlyArray<ResolversParentTypes['Tie']> }>;
  PartnerSuggestionConnection: Stored<Omit<PartnerSuggestionConnection, 'edges' | 'tooCommon' | 'unmet'> & { edges: ReadonlyArray<ResolversParentTypes['PartnerSuggestionEdge']>, tooCommon: ReadonlyArray<ResolversParentTypes['Entity']>, unmet: ReadonlyArray<ResolversParentTypes['UnmetNeed']> }>;
  PartnerSuggestionEdge: Stored<Omit<PartnerSuggestionEdge, 'node'> & { node: ResolversParentTypes['PartnerSuggestion'] }>;
  Passage: Stored<Omit<Passage, 'aliases' | 'cites' | 'dependents' | 'evidence' | 'source' | 'sources'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, cites: ResolversParentTypes['SourceLinkConnection'], dependents: ResolversParentTypes['Dependents'], evidence: ReadonlyArray<ResolversParentTypes['Passage']>, source: ResolversParentTypes['Source'], sources: ResolversParentTypes['SourceLinkConnection'] }>;
  PassageConnection: Stored<Omit<PassageConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PassageEdge']> }>;
  PassageEdge: Stored<Omit<PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] }>;
  PassageFilter: Stored<PassageFilter>;
  PassageLinkConnection: Stored<Omit<PassageLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PassageLinkEdge']> }>;
  PassageLinkEdge: Stored<Omit<PassageLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Passage'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> }>;
  Path: Stored<Omit<Path, 'nodes' | 'steps'> & { nodes: ReadonlyArray<ResolversParentTypes['Entity']>, steps: ReadonlyArray<ResolversParentTypes['PathStep']> }>;
  PathAvoid: Stored<PathAvoid>;
  PathLink: Stored<Omit<PathLink, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Passage']> }>;
  PathStep: Stored<Omit<PathStep, 'from' | 'links' | 'to'> & { from: ResolversParentTypes['Entity'], links: ReadonlyArray<ResolversParentTypes['PathLink']>, to: ResolversParentTypes['Entity'] }>;
  Place: Stored<Omit<Place, 'activitiesConcerned' | 'activitiesDelivered' | 'aliases' | 'commitmentsConcerned' | 'contains' | 'evidence' | 'findings' | 'organisationsBased' | 'organisationsConcerned' | 'outcomesConcerned' | 'programmesConcerned' | 'programmesDelivered' | 'sourcesConcerned' | 'within'> & { activitiesConcerned: ResolversParentTypes['ActivityLinkConnection'], activitiesDelivered: ResolversParentTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversParentTypes['Alias']>, commitmentsConcerned: ResolversParentTypes['CommitmentLinkConnection'], contains: ResolversParentTypes['PlaceLinkConnection'], evidence: ReadonlyArray<ResolversParentTypes['Passage']>, findings: ResolversParentTypes['FindingLinkConnection'], organisationsBased: ResolversParentTypes['OrganisationLinkConnection'], organisationsConcerned: ResolversParentTypes['OrganisationLinkConnection'], outcomesConcerned: ResolversParentTypes['OutcomeLinkConnection'], programmesConcerned: ResolversParentTypes['ProgrammeLinkConnection'], programmesDelivered: ResolversParentTypes['ProgrammeLinkConnection'], sourcesConcerned: ResolversParentTypes['SourceLinkConnection'], within: ResolversParentTypes['PlaceLinkConnection'] }>;
  PlaceConnection: Stored<Omit<PlaceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']> }>;
  PlaceEdge: Stored<Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] }>;
  PlaceFilter: Stored<PlaceFilter>;
  PlaceLinkConnection: Stored<Omit<PlaceLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceLinkEdge']> }>;
  PlaceLinkEdge: Stored<Omit<PlaceLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Place'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> }>;
  Programme: Stored<Omit<Programme, 'activities' | 'aliases' | 'allMeasures' | 'commitments' | 'communities' | 'comparison' | 'concerns' | 'deliveredIn' | 'ended' | 'evidence' | 'findings' | 'measures' | 'outcomes' | 'partOf' | 'participants' | 'parts' | 'places' | 'recommendations' | 'started' | 'themes' | 'trace' | 'workforce'> & { activities: ResolversParentTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversParentTypes['Alias']>, allMeasures: ResolversParentTypes['WorkMeasureConnection'], commitments: ResolversParentTypes['CommitmentLinkConnection'], communities: ResolversParentTypes['CommunityLinkConnection'], comparison: ResolversParentTypes['Comparison'], concerns: ResolversParentTypes['PlaceLinkConnection'], deliveredIn: ResolversParentTypes['PlaceLinkConnection'], ended?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, findings: ResolversParentTypes['FindingLinkConnection'], measures: ResolversParentTypes['MeasureLinkConnection'], outcomes: ResolversParentTypes['OutcomeLinkConnection'], partOf: ResolversParentTypes['ProgrammeLinkConnection'], participants: ResolversParentTypes['OrganisationLinkConnection'], parts: ResolversParentTypes['ProgrammeLinkConnection'], places: ResolversParentTypes['WorkPlaceConnection'], recommendations: ResolversParentTypes['FindingLinkConnection'], started?: Maybe<ResolversParentTypes['DateInWords']>, themes: ResolversParentTypes['ThemeLinkConnection'], trace: ResolversParentTypes['Trace'], workforce: ResolversParentTypes['CommunityLinkConnection'] }>;
  ProgrammeConnection: Stored<Omit<ProgrammeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProgrammeEdge']> }>;
  ProgrammeEdge: Stored<Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] }>;
  ProgrammeFilter: Stored<ProgrammeFilter>;
  ProgrammeLinkConnection: Stored<Omit<ProgrammeLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProgrammeLinkEdge']> }>;
  ProgrammeLinkEdge: Stored<Omit<ProgrammeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Programme'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> }>;
  ProgrammePartnersConnection: Stored<Omit<ProgrammePartnersConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProgrammePartnersEdge']> }>;
  ProgrammePartnersEdge: Stored<Omit<ProgrammePartnersEdge, 'node'> & { node: ResolversParentTypes['Programme'] }>;
  Progress: Stored<Omit<Progress, 'actual' | 'aim'> & { actual: ResolversParentTypes['Measure'], aim: ResolversParentTypes['Measure'] }>;
  PromiseStanding: Stored<Omit<PromiseStanding, 'due' | 'evidence' | 'recorded'> & { due?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, recorded: ReadonlyArray<ResolversParentTypes['RecordedResult']> }>;
  Query: Record<PropertyKey, never>;
  Reach: Stored<Omit<Reach, 'items' | 'kinds' | 'notWalkedThrough' | 'steps'> & { items: ResolversParentTypes['ReachConnection'], kinds: ReadonlyArray<ResolversParentTypes['KindCount']>, notWalkedThrough: ReadonlyArray<ResolversParentTypes['Entity']>, steps: ReadonlyArray<ResolversParentTypes['ReachStep']> }>;
  ReachConnection: Stored<Omit<ReachConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReachEdge']> }>;
  ReachEdge: Stored<Omit<ReachEdge, 'node'> & { node: ResolversParentTypes['Entity'] }>;
  ReachStep: Stored<Omit<ReachStep, 'kinds'> & { kinds: ReadonlyArray<ResolversParentTypes['KindCount']> }>;
  RecordedLink: Stored<Omit<RecordedLink, 'asOf' | 'evidence' | 'from' | 'since' | 'to' | 'until'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, from: ResolversParentTypes['Entity'], since?: Maybe<ResolversParentTypes['DateInWords']>, to: ResolversParentTypes['Entity'], until?: Maybe<ResolversParentTypes['DateInWords']> }>;
  RecordedResult: Stored<Omit<RecordedResult, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Entity'] }>;
  Reference: Stored<Reference>;
  SearchConnection: Stored<Omit<SearchConnection, 'contested' | 'edges' | 'kinds'> & { contested: ReadonlyArray<ResolversParentTypes['Term']>, edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, kinds: ReadonlyArray<ResolversParentTypes['KindCount']> }>;
  SearchEdge: Stored<Omit<SearchEdge, 'matched' | 'node'> & { matched: ResolversParentTypes['Match'], node: ResolversParentTypes['Entity'] }>;
  Software: Stored<Software>;
  Source: Stored<Omit<Source, 'aliases' | 'citedByFindings' | 'citedByPassages' | 'concerns' | 'dependents' | 'evidence' | 'measures' | 'passages' | 'publishers'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, citedByFindings: ResolversParentTypes['FindingLinkConnection'], citedByPassages: ResolversParentTypes['PassageLinkConnection'], concerns: ResolversParentTypes['PlaceLinkConnection'], dependents: ResolversParentTypes['Dependents'], evidence: ReadonlyArray<ResolversParentTypes['Passage']>, measures: ResolversParentTypes['MeasureLinkConnection'], passages: ResolversParentTypes['PassageLinkConnection'], publishers: ResolversParentTypes['OrganisationLinkConnection'] }>;
  SourceConnection: Stored<Omit<SourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']> }>;
  SourceEdge: Stored<Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] }>;
  SourceFilter: Stored<SourceFilter>;
  SourceLinkConnection: Stored<Omit<SourceLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SourceLinkEdge']> }>;
  SourceLinkEdge: Stored<Omit<SourceLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Source'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> }>;
  StandingFilter: Stored<StandingFilter>;
  String: Stored<Scalars['String']['output']>;
  SuggestionReason: Stored<Omit<SuggestionReason, 'ownEvidence' | 'theirEvidence' | 'thing'> & { ownEvidence: ReadonlyArray<ResolversParentTypes['Passage']>, theirEvidence: ReadonlyArray<ResolversParentTypes['Passage']>, thing: ResolversParentTypes['Entity'] }>;
  SuggestionScore: Stored<Omit<SuggestionScore, 'reasons'> & { reasons: ReadonlyArray<ResolversParentTypes['SuggestionReason']> }>;
  Term: Stored<Omit<Term, 'aliases' | 'challengedBy' | 'communities' | 'contestedBy' | 'evidence' | 'supportedBy' | 'themes'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, challengedBy: ResolversParentTypes['FindingLinkConnection'], communities: ResolversParentTypes['CommunityLinkConnection'], contestedBy: ResolversParentTypes['OrganisationLinkConnection'], evidence: ReadonlyArray<ResolversParentTypes['Passage']>, supportedBy: ResolversParentTypes['FindingLinkConnection'], themes: ResolversParentTypes['ThemeLinkConnection'] }>;
  TermConnection: Stored<Omit<TermConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TermEdge']> }>;
  TermEdge: Stored<Omit<TermEdge, 'node'> & { node: ResolversParentTypes['Term'] }>;
  TermFilter: Stored<TermFilter>;
  TermLinkConnection: Stored<Omit<TermLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TermLinkEdge']> }>;
  TermLinkEdge: Stored<Omit<TermLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Term'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> }>;
  Theme: Stored<Omit<Theme, 'activities' | 'aliases' | 'broader' | 'commitments' | 'evidence' | 'findings' | 'narrower' | 'organisations' | 'outcomes' | 'programmes' | 'terms'> & { activities: ResolversParentTypes['ActivityLinkConnection'], aliases: ReadonlyArray<ResolversParentTypes['Alias']>, broader: ResolversParentTypes['ThemeLinkConnection'], commitments: ResolversParentTypes['CommitmentLinkConnection'], evidence: ReadonlyArray<ResolversParentTypes['Passage']>, findings: ResolversParentTypes['FindingLinkConnection'], narrower: ResolversParentTypes['ThemeLinkConnection'], organisations: ResolversParentTypes['OrganisationLinkConnection'], outcomes: ResolversParentTypes['OutcomeLinkConnection'], programmes: ResolversParentTypes['ProgrammeLinkConnection'], terms: ResolversParentTypes['TermLinkConnection'] }>;
  ThemeConnection: Stored<Omit<ThemeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ThemeEdge']> }>;
  ThemeEdge: Stored<Omit<ThemeEdge, 'node'> & { node: ResolversParentTypes['Theme'] }>;
  ThemeFilter: Stored<ThemeFilter>;
  ThemeLinkConnection: Stored<Omit<ThemeLinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ThemeLinkEdge']> }>;
  ThemeLinkEdge: Stored<Omit<ThemeLinkEdge, 'asOf' | 'evidence' | 'node' | 'since' | 'until' | 'via'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, node: ResolversParentTypes['Theme'], since?: Maybe<ResolversParentTypes['DateInWords']>, until?: Maybe<ResolversParentTypes['DateInWords']>, via?: Maybe<ResolversParentTypes['Entity']> }>;
  Tie: Stored<Omit<Tie, 'evidence' | 'part' | 'since' | 'through'> & { evidence: ReadonlyArray<ResolversParentTypes['Passage']>, part?: Maybe<ResolversParentTypes['Entity']>, since?: Maybe<ResolversParentTypes['DateInWords']>, through?: Maybe<ResolversParentTypes['Entity']> }>;
  Trace: Stored<Omit<Trace, 'chains' | 'links' | 'nodes' | 'omissions' | 'total'> & { chains: ReadonlyArray<ResolversParentTypes['TraceChain']>, links: ReadonlyArray<ResolversParentTypes['TraceLink']>, nodes: ReadonlyArray<ResolversParentTypes['TraceNode']>, omissions: ReadonlyArray<ResolversParentTypes['TraceOmission']>, total: ResolversParentTypes['MeasureTotal'] }>;
  TraceChain: Stored<Omit<TraceChain, 'end' | 'lastMeasured' | 'links' | 'nodes' | 'weakestLink'> & { end: ResolversParentTypes['TrailEnd'], lastMeasured?: Maybe<ResolversParentTypes['Outcome']>, links: ReadonlyArray<ResolversParentTypes['TraceLink']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']>, weakestLink?: Maybe<ResolversParentTypes['TraceLink']> }>;
  TraceLink: Stored<Omit<TraceLink, 'asOf' | 'evidence' | 'from' | 'to'> & { asOf?: Maybe<ResolversParentTypes['DateInWords']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'] }>;
  TraceNode: Stored<Omit<TraceNode, 'comparison' | 'end' | 'node'> & { comparison: ResolversParentTypes['Comparison'], end?: Maybe<ResolversParentTypes['TrailEnd']>, node: ResolversParentTypes['Entity'] }>;
  TraceOmission: Stored<Omit<TraceOmission, 'node'> & { node: ResolversParentTypes['Entity'] }>;
  TrailEnd: Stored<TrailEnd>;
  UnmetNeed: Stored<Omit<UnmetNeed, 'thing'> & { thing?: Maybe<ResolversParentTypes['Entity']> }>;
  WorkMeasureConnection: Stored<Omit<WorkMeasureConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WorkMeasureEdge']> }>;
  WorkMeasureEdge: Stored<Omit<WorkMeasureEdge, 'chains' | 'node'> & { chains: ReadonlyArray<ResolversParentTypes['LinkChain']>, node: ResolversParentTypes['Measure'] }>;
  WorkPlaceConnection: Stored<Omit<WorkPlaceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WorkPlaceEdge']> }>;
  WorkPlaceEdge: Stored<Omit<WorkPlaceEdge, 'chains' | 'node'> & { chains: ReadonlyArray<ResolversParentTypes['LinkChain']>, node: ResolversParentTypes['Place'] }>;
};

export type AboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['DataSet']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  software?: Resolver<ReadonlyArray<ResolversTypes['Software']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  allMeasures?: Resolver<ResolversTypes['WorkMeasureConnection'], ParentType, ContextType, Partial<ActivityAllMeasuresArgs>>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, Partial<ActivityCommitmentsArgs>>;
  communities?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<ActivityCommunitiesArgs>>;
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  concerns?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<ActivityConcernsArgs>>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  deliveredIn?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<ActivityDeliveredInArgs>>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  workforce?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<ActivityWorkforceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<ActivityConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityLinkConnection'] = ResolversParentTypes['ActivityLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityLinkEdge'] = ResolversParentTypes['ActivityLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
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

export type AssertionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssertionCount'] = ResolversParentTypes['AssertionCount']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CollaborationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collaboration'] = ResolversParentTypes['Collaboration']> = {
  between?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nothingRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['CollaborationPair']>, ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type CollaborationPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationPair'] = ResolversParentTypes['CollaborationPair']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nothingRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  activities?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, Partial<CommitmentActivitiesArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<CommitmentCommunitiesArgs>>;
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  concerns?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<CommitmentConcernsArgs>>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitmentKind'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<CommitmentMadeByArgs>>;
  measures?: Resolver<ResolversTypes['MeasureLinkConnection'], ParentType, ContextType, Partial<CommitmentMeasuresArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, Partial<CommitmentOutcomesArgs>>;
  programmes?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, Partial<CommitmentProgrammesArgs>>;
  recorded?: Resolver<ReadonlyArray<ResolversTypes['RecordedResult']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['PromiseStanding'], ParentType, ContextType, Partial<CommitmentStandingArgs>>;
  status?: Resolver<ResolversTypes['CommitmentStatus'], ParentType, ContextType>;
  statusBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeLinkConnection'], ParentType, ContextType, Partial<CommitmentThemesArgs>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<CommitmentTraceArgs, 'depth' | 'direction'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<CommitmentConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type CommitmentLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentLinkConnection'] = ResolversParentTypes['CommitmentLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentLinkEdge'] = ResolversParentTypes['CommitmentLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
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
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  broader?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<CommunityBroaderArgs>>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, RequireFields<CommunityCommitmentsArgs, 'includeInherited'>>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  employers?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, RequireFields<CommunityEmployersArgs, 'includeInherited'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, RequireFields<CommunityFindingsArgs, 'includeInherited'>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<CommunityNarrowerArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, RequireFields<CommunityOrganisationsArgs, 'includeInherited'>>;
  outcomes?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, RequireFields<CommunityOutcomesArgs, 'includeInherited'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, RequireFields<CommunityProgrammesArgs, 'includeInherited'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['TermLinkConnection'], ParentType, ContextType, Partial<CommunityTermsArgs>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<CommunityTraceArgs, 'depth'>>;
  workforceActivities?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, RequireFields<CommunityWorkforceActivitiesArgs, 'includeInherited'>>;
  workforceProgrammes?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, RequireFields<CommunityWorkforceProgrammesArgs, 'includeInherited'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<CommunityConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type CommunityLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityLinkConnection'] = ResolversParentTypes['CommunityLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityLinkEdge'] = ResolversParentTypes['CommunityLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
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
  context?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  things?: Resolver<ReadonlyArray<ResolversTypes['MeasuredThing']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['MeasureTotal'], ParentType, ContextType>;
};

export type CompletionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completion'] = ResolversParentTypes['Completion']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MatchReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountingResolvers = { FINDINGS: 'Finding', ORGANISATIONS: 'Organisation', OUTCOMES: 'Outcome', PROGRAMMES: 'Programme' };

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  cell?: Resolver<Maybe<ResolversTypes['CoverageCell']>, ParentType, ContextType, RequireFields<CoverageCellArgs, 'column' | 'row'>>;
  cells?: Resolver<ResolversTypes['CoverageCellConnection'], ParentType, ContextType, Partial<CoverageCellsArgs>>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['CoverageValue']>, ParentType, ContextType>;
  columnsOmitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matrix?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['CoverageValue']>, ParentType, ContextType>;
  rowsOmitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  column?: Resolver<ResolversTypes['CoverageLabel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<CoverageCellItemsArgs>>;
  row?: Resolver<ResolversTypes['CoverageLabel'], ParentType, ContextType>;
};

export type CoverageCellConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCellConnection'] = ResolversParentTypes['CoverageCellConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverageCellEdge']>, ParentType, ContextType>;
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
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSet'] = ResolversParentTypes['DataSet']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type DependentEntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependentEntityConnection'] = ResolversParentTypes['DependentEntityConnection']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['AssertionCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DependentLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependentLinkConnection'] = ResolversParentTypes['DependentLinkConnection']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['AssertionCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DependentLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DependentLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependentLinkEdge'] = ResolversParentTypes['DependentLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordedLink'], ParentType, ContextType>;
};

export type DependentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dependents'] = ResolversParentTypes['Dependents']> = {
  entities?: Resolver<ResolversTypes['DependentEntityConnection'], ParentType, ContextType, Partial<DependentsEntitiesArgs>>;
  links?: Resolver<ResolversTypes['DependentLinkConnection'], ParentType, ContextType, Partial<DependentsLinksArgs>>;
};

export type DisagreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  dataSet?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Edtf'], any> {
  name: 'Edtf';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityKindResolvers = { ACTIVITY: 'Activity', COMMITMENT: 'Commitment', COMMUNITY: 'Community', FINDING: 'Finding', MEASURE: 'Measure', ORGANISATION: 'Organisation', OUTCOME: 'Outcome', PASSAGE: 'Passage', PLACE: 'Place', PROGRAMME: 'Programme', SOURCE: 'Source', TERM: 'Term', THEME: 'Theme' };

export type FacetCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCounts'] = ResolversParentTypes['FacetCounts']> = {
  by?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  challengedBy?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<FindingChallengedByArgs>>;
  challengesFindings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<FindingChallengesFindingsArgs>>;
  challengesOutcomes?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, Partial<FindingChallengesOutcomesArgs>>;
  challengesTerms?: Resolver<ResolversTypes['TermLinkConnection'], ParentType, ContextType, Partial<FindingChallengesTermsArgs>>;
  cites?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, Partial<FindingCitesArgs>>;
  communities?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<FindingCommunitiesArgs>>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  foundByOrganisations?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<FindingFoundByOrganisationsArgs>>;
  foundByProgrammes?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, Partial<FindingFoundByProgrammesArgs>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<FindingConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingLinkConnection'] = ResolversParentTypes['FindingLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingLinkEdge'] = ResolversParentTypes['FindingLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
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
  withAsker?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  withSuggested?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  __resolveType: TypeResolveFn<'ActivityLinkEdge' | 'CommitmentLinkEdge' | 'CommunityLinkEdge' | 'FindingLinkEdge' | 'MeasureLinkEdge' | 'OrganisationLinkEdge' | 'OutcomeLinkEdge' | 'PassageLinkEdge' | 'PlaceLinkEdge' | 'ProgrammeLinkEdge' | 'SourceLinkEdge' | 'TermLinkEdge' | 'ThemeLinkEdge', ParentType, ContextType>;
};

export type LinkChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkChain'] = ResolversParentTypes['LinkChain']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['RecordedLink']>, ParentType, ContextType>;
};

export type LinkageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Linkage'] = ResolversParentTypes['Linkage']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letIn?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notWalkedThrough?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type MappedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappedName'] = ResolversParentTypes['MappedName']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  decided?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MatchReason'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  activities?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, Partial<MeasureActivitiesArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, Partial<MeasureCommitmentsArgs>>;
  counts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  derivation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<MeasureFindingsArgs>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<MeasureConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MeasureLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureLinkConnection'] = ResolversParentTypes['MeasureLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureLinkEdge'] = ResolversParentTypes['MeasureLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
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
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MeasuredThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuredThing'] = ResolversParentTypes['MeasuredThing']> = {
  actual?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  baseline?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  planned?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Progress']>, ParentType, ContextType>;
  target?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingConnection'] = ResolversParentTypes['MissingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MissingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingEdge'] = ResolversParentTypes['MissingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  shownBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  activities?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, Partial<OrganisationActivitiesArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  basedIn?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<OrganisationBasedInArgs>>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, Partial<OrganisationCommitmentsArgs>>;
  communities?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<OrganisationCommunitiesArgs>>;
  concerns?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<OrganisationConcernsArgs>>;
  contestedTerms?: Resolver<ResolversTypes['TermLinkConnection'], ParentType, ContextType, Partial<OrganisationContestedTermsArgs>>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<OrganisationFindingsArgs>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  workforce?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<OrganisationWorkforceArgs>>;
  worksWith?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<OrganisationWorksWithArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<OrganisationConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationLinkConnection'] = ResolversParentTypes['OrganisationLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationLinkEdge'] = ResolversParentTypes['OrganisationLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
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
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  challengedBy?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<OutcomeChallengedByArgs>>;
  commitments?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, Partial<OutcomeCommitmentsArgs>>;
  communities?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<OutcomeCommunitiesArgs>>;
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  concerns?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<OutcomeConcernsArgs>>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<OutcomeConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type OutcomeLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeLinkConnection'] = ResolversParentTypes['OutcomeLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeLinkEdge'] = ResolversParentTypes['OutcomeLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type PartnerSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSuggestion'] = ResolversParentTypes['PartnerSuggestion']> = {
  alreadyPartners?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  introducers?: Resolver<ReadonlyArray<ResolversTypes['Introducer']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['SuggestionScore']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type PartnerSuggestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSuggestionConnection'] = ResolversParentTypes['PartnerSuggestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerSuggestionEdge']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  tooCommon?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmet?: Resolver<ReadonlyArray<ResolversTypes['UnmetNeed']>, ParentType, ContextType>;
};

export type PartnerSuggestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSuggestionEdge'] = ResolversParentTypes['PartnerSuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerSuggestion'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cites?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, Partial<PassageCitesArgs>>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  dependents?: Resolver<ResolversTypes['Dependents'], ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PassageKind'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeholders?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceLinkConnection'], ParentType, ContextType, Partial<PassageSourcesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<PassageConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PassageLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageLinkConnection'] = ResolversParentTypes['PassageLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageLinkEdge'] = ResolversParentTypes['PassageLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathLink'] = ResolversParentTypes['PathLink']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['PathLink']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  activitiesConcerned?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, RequireFields<PlaceActivitiesConcernedArgs, 'includeInherited'>>;
  activitiesDelivered?: Resolver<ResolversTypes['ActivityLinkConnection'], ParentType, ContextType, RequireFields<PlaceActivitiesDeliveredArgs, 'includeInherited'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeBasis?: Resolver<Maybe<ResolversTypes['CodeBasis']>, ParentType, ContextType>;
  commitmentsConcerned?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, RequireFields<PlaceCommitmentsConcernedArgs, 'includeInherited'>>;
  contains?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<PlaceContainsArgs>>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, RequireFields<PlaceFindingsArgs, 'includeInherited'>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<PlaceConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlaceLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceLinkConnection'] = ResolversParentTypes['PlaceLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceLinkEdge'] = ResolversParentTypes['PlaceLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
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
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  allMeasures?: Resolver<ResolversTypes['WorkMeasureConnection'], ParentType, ContextType, Partial<ProgrammeAllMeasuresArgs>>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, Partial<ProgrammeCommitmentsArgs>>;
  communities?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<ProgrammeCommunitiesArgs>>;
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  concerns?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<ProgrammeConcernsArgs>>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  deliveredIn?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<ProgrammeDeliveredInArgs>>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<ProgrammeFindingsArgs>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureLinkConnection'], ParentType, ContextType, Partial<ProgrammeMeasuresArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameStatus?: Resolver<ResolversTypes['NameStatus'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, Partial<ProgrammeOutcomesArgs>>;
  partOf?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, Partial<ProgrammePartOfArgs>>;
  participants?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<ProgrammeParticipantsArgs>>;
  parts?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, Partial<ProgrammePartsArgs>>;
  places?: Resolver<ResolversTypes['WorkPlaceConnection'], ParentType, ContextType, Partial<ProgrammePlacesArgs>>;
  recommendations?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<ProgrammeRecommendationsArgs>>;
  started?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeLinkConnection'], ParentType, ContextType, Partial<ProgrammeThemesArgs>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<ProgrammeTraceArgs, 'depth' | 'direction'>>;
  workforce?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<ProgrammeWorkforceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<ProgrammeConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProgrammeLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeLinkConnection'] = ResolversParentTypes['ProgrammeLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeLinkEdge'] = ResolversParentTypes['ProgrammeLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammePartnersEdge']>, ParentType, ContextType>;
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
  due?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recorded?: Resolver<ReadonlyArray<ResolversTypes['RecordedResult']>, ParentType, ContextType>;
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
  complete?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Completion']>>, ParentType, ContextType, RequireFields<QueryCompleteArgs, 'first' | 'prefix'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'assertions' | 'columns' | 'counting' | 'placeKinds' | 'rollUp' | 'rows'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'by'>>;
  findings?: Resolver<Maybe<ResolversTypes['FindingConnection']>, ParentType, ContextType, RequireFields<QueryFindingsArgs, 'order'>>;
  gaps?: Resolver<Maybe<ResolversTypes['MissingConnection']>, ParentType, ContextType, RequireFields<QueryGapsArgs, 'of'>>;
  mapIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MappedName']>>, ParentType, ContextType, RequireFields<QueryMapIdsArgs, 'names'>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'by'>>;
  measures?: Resolver<Maybe<ResolversTypes['MeasureConnection']>, ParentType, ContextType, RequireFields<QueryMeasuresArgs, 'order'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
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
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  notWalkedThrough?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReachStep']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachConnection'] = ResolversParentTypes['ReachConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReachEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachEdge'] = ResolversParentTypes['ReachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachStep'] = ResolversParentTypes['ReachStep']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordedLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedLink'] = ResolversParentTypes['RecordedLink']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
};

export type RecordedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedResult'] = ResolversParentTypes['RecordedResult']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
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
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citedByFindings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<SourceCitedByFindingsArgs>>;
  citedByPassages?: Resolver<ResolversTypes['PassageLinkConnection'], ParentType, ContextType, Partial<SourceCitedByPassagesArgs>>;
  concerns?: Resolver<ResolversTypes['PlaceLinkConnection'], ParentType, ContextType, Partial<SourceConcernsArgs>>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  dependents?: Resolver<ResolversTypes['Dependents'], ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<SourceConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceLinkConnection'] = ResolversParentTypes['SourceLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceLinkEdge'] = ResolversParentTypes['SourceLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
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
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuggestionReasonKind'], ParentType, ContextType>;
  ownEvidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  theirEvidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SuggestionScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionScore'] = ResolversParentTypes['SuggestionScore']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['SuggestionPart'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['SuggestionReason']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  challengedBy?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<TermChallengedByArgs>>;
  communities?: Resolver<ResolversTypes['CommunityLinkConnection'], ParentType, ContextType, Partial<TermCommunitiesArgs>>;
  contestedBy?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, Partial<TermContestedByArgs>>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TermStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supportedBy?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, Partial<TermSupportedByArgs>>;
  themes?: Resolver<ResolversTypes['ThemeLinkConnection'], ParentType, ContextType, Partial<TermThemesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermConnection'] = ResolversParentTypes['TermConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TermEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<TermConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermEdge'] = ResolversParentTypes['TermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type TermLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermLinkConnection'] = ResolversParentTypes['TermLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TermLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermLinkEdge'] = ResolversParentTypes['TermLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
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
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  broader?: Resolver<ResolversTypes['ThemeLinkConnection'], ParentType, ContextType, Partial<ThemeBroaderArgs>>;
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentLinkConnection'], ParentType, ContextType, RequireFields<ThemeCommitmentsArgs, 'includeInherited'>>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingLinkConnection'], ParentType, ContextType, RequireFields<ThemeFindingsArgs, 'includeInherited'>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['ThemeLinkConnection'], ParentType, ContextType, Partial<ThemeNarrowerArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationLinkConnection'], ParentType, ContextType, RequireFields<ThemeOrganisationsArgs, 'includeInherited'>>;
  outcomes?: Resolver<ResolversTypes['OutcomeLinkConnection'], ParentType, ContextType, RequireFields<ThemeOutcomesArgs, 'includeInherited'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeLinkConnection'], ParentType, ContextType, RequireFields<ThemeProgrammesArgs, 'includeInherited'>>;
  scheme?: Resolver<ResolversTypes['ThemeScheme'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['TermLinkConnection'], ParentType, ContextType, Partial<ThemeTermsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['FacetCounts']>, ParentType, ContextType, RequireFields<ThemeConnectionFacetsArgs, 'by'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ThemeLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeLinkConnection'] = ResolversParentTypes['ThemeLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeLinkEdge'] = ResolversParentTypes['ThemeLinkEdge']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
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
  direction?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  theirRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  chains?: Resolver<ReadonlyArray<ResolversTypes['TraceChain']>, ParentType, ContextType, RequireFields<TraceChainsArgs, 'first'>>;
  chainsTotalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TraceNode']>, ParentType, ContextType>;
  omissions?: Resolver<ReadonlyArray<ResolversTypes['TraceOmission']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['MeasureTotal'], ParentType, ContextType>;
};

export type TraceChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceChain'] = ResolversParentTypes['TraceChain']> = {
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['TrailEnd'], ParentType, ContextType>;
  lastMeasured?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['TraceLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weakestLink?: Resolver<Maybe<ResolversTypes['TraceLink']>, ParentType, ContextType>;
};

export type TraceLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceLink'] = ResolversParentTypes['TraceLink']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateInWords']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  closesCircle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type TraceNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceNode'] = ResolversParentTypes['TraceNode']> = {
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['TrailEnd']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceOmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceOmission'] = ResolversParentTypes['TraceOmission']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type TrailEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailEnd'] = ResolversParentTypes['TrailEnd']> = {
  cold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['TrailEndReason'], ParentType, ContextType>;
};

export type UnmetNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmetNeed'] = ResolversParentTypes['UnmetNeed']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['SuggestionPart'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkMeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkMeasureConnection'] = ResolversParentTypes['WorkMeasureConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkMeasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkMeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkMeasureEdge'] = ResolversParentTypes['WorkMeasureEdge']> = {
  chains?: Resolver<ReadonlyArray<ResolversTypes['LinkChain']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type WorkPlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlaceConnection'] = ResolversParentTypes['WorkPlaceConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkPlaceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkPlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlaceEdge'] = ResolversParentTypes['WorkPlaceEdge']> = {
  chains?: Resolver<ReadonlyArray<ResolversTypes['LinkChain']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
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
  AssertionCount?: AssertionCountResolvers<ContextType>;
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
  Counting?: CountingResolvers;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  CoverageCellConnection?: CoverageCellConnectionResolvers<ContextType>;
  CoverageCellEdge?: CoverageCellEdgeResolvers<ContextType>;
  CoverageLabel?: CoverageLabelResolvers<ContextType>;
  CoverageValue?: CoverageValueResolvers<ContextType>;
  DataSet?: DataSetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateInWords?: DateInWordsResolvers<ContextType>;
  DependentEntityConnection?: DependentEntityConnectionResolvers<ContextType>;
  DependentLinkConnection?: DependentLinkConnectionResolvers<ContextType>;
  DependentLinkEdge?: DependentLinkEdgeResolvers<ContextType>;
  Dependents?: DependentsResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  Edtf?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
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
  LinkChain?: LinkChainResolvers<ContextType>;
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
  RecordedLink?: RecordedLinkResolvers<ContextType>;
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
  TraceLink?: TraceLinkResolvers<ContextType>;
  TraceNode?: TraceNodeResolvers<ContextType>;
  TraceOmission?: TraceOmissionResolvers<ContextType>;
  TrailEnd?: TrailEndResolvers<ContextType>;
  UnmetNeed?: UnmetNeedResolvers<ContextType>;
  WorkMeasureConnection?: WorkMeasureConnectionResolvers<ContextType>;
  WorkMeasureEdge?: WorkMeasureEdgeResolvers<ContextType>;
  WorkPlaceConnection?: WorkPlaceConnectionResolvers<ContextType>;
  WorkPlaceEdge?: WorkPlaceEdgeResolvers<ContextType>;
};

