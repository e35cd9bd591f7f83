/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Conditions on commitments; those given must all be met. */
export type CommitmentFilter = {
  /** Over the link: activities it is delivered through. */
  readonly activities?: LinkCondition | null | undefined;
  /** Over the link: groups of people it is for. */
  readonly communities?: LinkCondition | null | undefined;
  /** Over the link: places it is about. */
  readonly concerns?: LinkCondition | null | undefined;
  /** Said to exist by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: ReadonlyArray<string> | null | undefined;
  /** Over the date: when it is due, if stated. A date that has passed makes it overdue and unreported, neither achieved nor failed. */
  readonly due?: DateCondition | null | undefined;
  /** Based in, delivered in or concerning any of these places, or places within them. A programme also by the activities in it: `Programme.places` says by what. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Any of these: what sort of promise it is. */
  readonly kind?: ReadonlyArray<CommitmentKind> | null | undefined;
  /** Over the link: who made it, or whom it binds. */
  readonly madeBy?: LinkCondition | null | undefined;
  /** Made by, or binding, a body of any of these kinds. */
  readonly madeByKinds?: ReadonlyArray<OrganisationKind> | null | undefined;
  /** Over the link: its numbers: targets, expectations, plans and what is recorded. */
  readonly measures?: LinkCondition | null | undefined;
  /** Over the link: results it is meant to lead to. */
  readonly outcomes?: LinkCondition | null | undefined;
  /** Due before this day, with nothing recorded since: overdue and unreported, which is not failed. */
  readonly overdueOn?: string | null | undefined;
  /** Over the link: programmes it is delivered through. */
  readonly programmes?: LinkCondition | null | undefined;
  /** Standing like this on a day. */
  readonly standing?: StandingFilter | null | undefined;
  /** Any of these: how far the source says it has come; not how far it has come since. */
  readonly status?: ReadonlyArray<CommitmentStatus> | null | undefined;
  /** Over the link: subjects it is about. */
  readonly themes?: LinkCondition | null | undefined;
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

/** What is counted in the cells of a matrix. */
export type Counting =
  /** Findings. */
  | 'FINDINGS'
  /** Organisations. Collective and unnamed actors, whose kind is GROUP, are not counted. */
  | 'ORGANISATIONS'
  /** Outcomes. */
  | 'OUTCOMES'
  /** Programmes. */
  | 'PROGRAMMES';

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

/**
 * A condition over a date, which may mean any of several days: spring 2022 means each of its days. What has no date meets none but
 * exists: false. Give from, until or both, or on, or exists.
 */
export type DateCondition = {
  /** True: so whichever of its days the date means. False: so of one of them at least. */
  readonly certain?: boolean | null | undefined;
  /** True: it has a date. False: it has none, as far as is recorded here. */
  readonly exists?: boolean | null | undefined;
  /** On this day or later; of a month, season or year on its first day or later. */
  readonly from?: string | null | undefined;
  /** Within this day, month, season or year. */
  readonly on?: string | null | undefined;
  /** On this day or earlier; of a month, season or year on its last day or earlier. */
  readonly until?: string | null | undefined;
};

/** Which way. */
export type Direction =
  /** Against it. */
  | 'BACKWARD'
  /** Both ways. */
  | 'BOTH'
  /** The way a link runs, from promise to result. */
  | 'FORWARD';

/** The kinds of node. */
export type EntityKind =
  /** A thing done inside a programme. */
  | 'ACTIVITY'
  /** A promise, target, expectation, aspiration, plan, proposal or duty. */
  | 'COMMITMENT'
  /** A group of people. */
  | 'COMMUNITY'
  /** A claim or a recommendation. */
  | 'FINDING'
  /** One number with its words, and its basis. */
  | 'MEASURE'
  /** A body that acts. */
  | 'ORGANISATION'
  /** A result, at its level of IATI's result chain. */
  | 'OUTCOME'
  /** A place in a source. */
  | 'PASSAGE'
  /** A place, with its ONS GSS code where it has one. */
  | 'PLACE'
  /** A named or described piece of work. */
  | 'PROGRAMME'
  /** A document or data set that facts here come from. */
  | 'SOURCE'
  /** A word or phrase used for people or for a subject, and whether it is contested. */
  | 'TERM'
  /** A subject or determinant of health, a condition or a line of service. */
  | 'THEME';

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

/** A condition over a link: give exactly one of anyOf, allOf and exists. */
export type LinkCondition = {
  /** Linked to every one of these ids. For places, communities and themes, or to something within each. */
  readonly allOf?: ReadonlyArray<string> | null | undefined;
  /** Linked to any of these ids. For places, communities and themes, or to anything within them. */
  readonly anyOf?: ReadonlyArray<string> | null | undefined;
  /** By a link asserted in any of these ways: [STATED] looks past what was inferred or derived. */
  readonly assertions?: ReadonlyArray<Assertion> | null | undefined;
  /** True: linked to something. False: linked to nothing, as far as is recorded here. */
  readonly exists?: boolean | null | undefined;
  /** By a link in any of these roles. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
};

/** Which links; those given must all hold. */
export type LinkFilter = {
  /** Asserted in any of these ways: leave INFERRED and DERIVED out to see only what sources state. */
  readonly assertions?: ReadonlyArray<Assertion> | null | undefined;
  /** Said by any of these data sets, by their ids: `about` lists them. */
  readonly dataSets?: ReadonlyArray<string> | null | undefined;
  /** In any of these roles. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  /** Put in any of these strengths. */
  readonly strengths?: ReadonlyArray<Strength> | null | undefined;
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

/** What is needed: any of these. Each counts for a part of the score; require makes a part a condition. */
export type NeedInput = {
  /** Groups of people to be reached: at most 50 ids of communities. */
  readonly communities?: ReadonlyArray<string> | null | undefined;
  /** What sort of body. */
  readonly kinds?: ReadonlyArray<OrganisationKind> | null | undefined;
  /** Where: at most 50 ids of places. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** In which role it has experience: in any work. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  /** Subjects to be worked on: at most 50 ids of themes. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
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

/** The levels of IATI's result chain. */
export type OutcomeLevel =
  /** What changed in the longer run. */
  | 'IMPACT'
  /** What changed for people. */
  | 'OUTCOME'
  /** What was done or given, counted. */
  | 'OUTPUT';

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

/** How much a part counts. */
export type PartWeight = {
  /** The part. */
  readonly part: SuggestionPart;
  /** 0, which switches it off, or more. Only the proportions between weights matter. */
  readonly weight: number;
};

/** Which partners, by which ties; conditions on ties must all hold of the same tie. */
export type PartnerFilter = {
  /** The tie is asserted in any of these ways: leave INFERRED and DERIVED out to see only what sources state. */
  readonly assertions?: ReadonlyArray<Assertion> | null | undefined;
  /** The shared work serves any of these communities, or narrower ones: at most 50 ids. No direct link meets this. */
  readonly communities?: ReadonlyArray<string> | null | undefined;
  /** The shared work is delivered in or concerns any of these places, or places within them: at most 50 ids. No direct link meets this. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Any of these: what sort of body the partner is. */
  readonly kind?: ReadonlyArray<OrganisationKind> | null | undefined;
  /** The partner's role is any of these. A direct link has a role on the side where it starts. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  /** The shared work addresses any of these themes, or narrower ones: at most 50 ids. No direct link meets this. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
};

/** What a path may not lead through. */
export type PathAvoid = {
  /** Anything with more links than this: it links everything to everything. */
  readonly degreeAbove?: number | null | undefined;
  /** These things: the NHS, a region. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Anything of these kinds. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
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

/** How a promise stands on a day. */
export type StandingFilter = {
  /** In any of these ways. */
  readonly in: ReadonlyArray<CommitmentStanding>;
  /** The day. */
  readonly onDate: string;
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

/** How two bodies are tied. */
export type TieKind =
  /** They are linked outside any work. */
  | 'DIRECT'
  /** One takes part in a programme, the other in an activity that is part of it, and they share neither. */
  | 'PART_OF_WORK'
  /** Both take part in the same programme or activity. */
  | 'SAME_WORK';

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

export type CoverageQueryVariables = Exact<{
  rows: CoverageDimension;
  columns: CoverageDimension;
  counting: Counting;
  placeKinds: ReadonlyArray<PlaceKind> | PlaceKind;
  rollUp: boolean;
  rowsWithin?: ReadonlyArray<string> | string | null | undefined;
  columnsWithin?: ReadonlyArray<string> | string | null | undefined;
  assertions: ReadonlyArray<Assertion> | Assertion;
}>;


export type CoverageQuery = { readonly coverage: { readonly rowsOmitted: number, readonly columnsOmitted: number, readonly matrix: ReadonlyArray<ReadonlyArray<number>>, readonly totalCount: number, readonly rows: ReadonlyArray<{ readonly id: string, readonly label: string, readonly count: number }>, readonly columns: ReadonlyArray<{ readonly id: string, readonly label: string, readonly count: number }> } | null, readonly cite: { readonly text: string, readonly version: string | null, readonly operationHash: string } | null };

export type CoverageCellQueryVariables = Exact<{
  rows: CoverageDimension;
  columns: CoverageDimension;
  counting: Counting;
  placeKinds: ReadonlyArray<PlaceKind> | PlaceKind;
  rollUp: boolean;
  rowsWithin?: ReadonlyArray<string> | string | null | undefined;
  columnsWithin?: ReadonlyArray<string> | string | null | undefined;
  assertions: ReadonlyArray<Assertion> | Assertion;
  row: string;
  column: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CoverageCellQuery = { readonly coverage: { readonly cell: { readonly count: number, readonly row: { readonly label: string }, readonly column: { readonly label: string }, readonly items: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly summary: string | null, readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }
            & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
          ) }> } } | null } | null, readonly cite: { readonly text: string, readonly version: string | null, readonly operationHash: string } | null };

export type DataQueryVariables = Exact<{ [key: string]: never; }>;


export type DataQuery = { readonly about: { readonly version: string | null, readonly digest: string | null, readonly loadedAt: string | null, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly sources: ReadonlyArray<(
      { readonly kind: SourceKind, readonly year: string | null, readonly licence: string | null, readonly url: string | null, readonly caveats: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly gaps: ReadonlyArray<{ readonly about: string, readonly reason: GapReason, readonly note: string | null }>, readonly publishers: { readonly edges: ReadonlyArray<{ readonly node: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Organisation' }
          ) }> }, readonly passages: { readonly totalCount: number } }
      & { readonly __typename: 'Source' }
    )>, readonly software: ReadonlyArray<{ readonly name: string, readonly version: string }> } | null, readonly cite: { readonly text: string, readonly version: string | null, readonly operationHash: string } | null };

export type CiteQueryVariables = Exact<{ [key: string]: never; }>;


export type CiteQuery = { readonly cite: { readonly text: string, readonly version: string | null, readonly operationHash: string, readonly sources: ReadonlyArray<(
      { readonly licence: string | null, readonly id: string, readonly name: string }
      & { readonly __typename: 'Source' }
    )> } | null };

export type FindQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FindQuery = { readonly search: { readonly totalCount: number, readonly complete: boolean, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly contested: ReadonlyArray<(
      { readonly note: string | null, readonly id: string, readonly name: string, readonly contestedBy: { readonly edges: ReadonlyArray<{ readonly reasoning: string | null, readonly note: string | null, readonly node: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Organisation' }
          ), readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }> }, readonly communities: { readonly totalCount: number } }
      & { readonly __typename: 'Term' }
    )>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly summary: string | null, readonly id: string, readonly name: string }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      ), readonly matched: { readonly reason: MatchReason, readonly text: string, readonly scope: string | null, readonly term: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Term' }
        ) | null, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> } }> } | null, readonly cite: { readonly text: string, readonly version: string | null, readonly operationHash: string } | null };

export type CitedFragment = { readonly cite: { readonly text: string, readonly version: string | null, readonly operationHash: string } | null };

export type NamedFragment = (
  { readonly id: string, readonly name: string }
  & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
);

export type SaidFragment = { readonly id: string, readonly locator: string, readonly source: { readonly name: string } };

export type TiesOfFragment = { readonly kind: TieKind, readonly direction: Direction | null, readonly ownRole: Role | null, readonly theirRole: Role | null, readonly assertion: Assertion, readonly reasoning: string | null, readonly note: string | null, readonly through: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
  ) | null, readonly part: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
  ) | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> };

export type NumberFragment = (
  { readonly wording: string, readonly counts: string, readonly basis: Basis, readonly id: string, readonly name: string, readonly asOf: { readonly words: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }
  & { readonly __typename: 'Measure' }
);

export type FrontQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontQuery = { readonly about: { readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly sources: ReadonlyArray<(
      { readonly year: string | null, readonly id: string, readonly name: string }
      & { readonly __typename: 'Source' }
    )> } | null, readonly cite: { readonly text: string, readonly version: string | null, readonly operationHash: string } | null };

export type MatchQueryVariables = Exact<{
  names: ReadonlyArray<string> | string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;


export type MatchQuery = { readonly mapIds: ReadonlyArray<{ readonly name: string, readonly decided: string | null, readonly omitted: number, readonly candidates: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly reason: MatchReason, readonly text: string, readonly scope: string | null, readonly confidence: number }> }> | null, readonly cite: { readonly text: string, readonly version: string | null, readonly operationHash: string } | null };

export type MeaningQueryVariables = Exact<{
  names: ReadonlyArray<string> | string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;


export type MeaningQuery = { readonly mapIds: ReadonlyArray<{ readonly name: string, readonly decided: string | null, readonly omitted: number, readonly candidates: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly text: string, readonly scope: string | null }> }> | null };

export type MissingQueryVariables = Exact<{
  within?: ReadonlyArray<string> | string | null | undefined;
  first: number;
}>;


export type MissingQuery = { readonly districts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      ), readonly shownBy: ReadonlyArray<(
        { readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      )> }> } | null, readonly unserved: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      ), readonly shownBy: ReadonlyArray<(
        { readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      )> }> } | null, readonly single: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      ), readonly shownBy: ReadonlyArray<(
        { readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      )> }> } | null, readonly commitments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      ), readonly shownBy: ReadonlyArray<(
        { readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      )> }> } | null, readonly programmes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      ), readonly shownBy: ReadonlyArray<(
        { readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      )> }> } | null, readonly cite: { readonly text: string, readonly version: string | null, readonly operationHash: string } | null };

export type MissingOneQueryVariables = Exact<{
  of: GapQuestion;
  within?: ReadonlyArray<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MissingOneQuery = { readonly gaps: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      ), readonly shownBy: ReadonlyArray<(
        { readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      )> }> } | null, readonly cite: { readonly text: string, readonly version: string | null, readonly operationHash: string } | null };

export type LackingFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly explanation: string, readonly node: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
    ), readonly shownBy: ReadonlyArray<(
      { readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }
      & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
    )> }> };

export type PartnersQueryVariables = Exact<{
  of: string;
  ties?: PartnerFilter | null | undefined;
  links?: LinkFilter | null | undefined;
  need?: NeedInput | null | undefined;
  weights?: ReadonlyArray<PartWeight> | PartWeight | null | undefined;
  require?: ReadonlyArray<SuggestionPart> | SuggestionPart | null | undefined;
  statedOnly: boolean;
  suggestions: number;
  after?: string | null | undefined;
}>;


export type PartnersQuery = { readonly node:
    | (
      { readonly summary: string | null, readonly id: string, readonly name: string }
      & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Outcome' | 'Passage' | 'Place' | 'Source' | 'Term' | 'Theme' }
    )
    | (
      { readonly summary: string | null, readonly id: string, readonly name: string, readonly partners: { readonly totalCount: number, readonly omitted: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly assertion: Assertion, readonly node: (
            { readonly kind: OrganisationKind, readonly id: string, readonly name: string }
            & { readonly __typename: 'Organisation' }
          ), readonly ties: ReadonlyArray<{ readonly kind: TieKind, readonly direction: Direction | null, readonly ownRole: Role | null, readonly theirRole: Role | null, readonly assertion: Assertion, readonly reasoning: string | null, readonly note: string | null, readonly through: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
            ) | null, readonly part: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
            ) | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }> }> } }
      & { readonly __typename: 'Organisation' }
    )
    | (
      { readonly summary: string | null, readonly id: string, readonly name: string, readonly participants: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly role: Role | null, readonly assertion: Assertion, readonly reasoning: string | null, readonly note: string | null, readonly node: (
            { readonly kind: OrganisationKind, readonly id: string, readonly name: string }
            & { readonly __typename: 'Organisation' }
          ), readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }> } }
      & { readonly __typename: 'Programme' }
    )
   | null, readonly partnerSuggestions: { readonly totalCount: number, readonly unmet: ReadonlyArray<{ readonly part: SuggestionPart, readonly explanation: string }>, readonly tooCommon: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
    )>, readonly edges: ReadonlyArray<{ readonly node: { readonly score: number, readonly explanation: string, readonly organisation: (
          { readonly kind: OrganisationKind, readonly id: string, readonly name: string }
          & { readonly __typename: 'Organisation' }
        ), readonly parts: ReadonlyArray<{ readonly part: SuggestionPart, readonly value: number, readonly contribution: number, readonly reasons: ReadonlyArray<{ readonly kind: SuggestionReasonKind, readonly explanation: string, readonly assertion: Assertion, readonly thing: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
            ), readonly ownEvidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }>, readonly theirEvidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }> }>, readonly introducers: ReadonlyArray<{ readonly organisation: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Organisation' }
          ) }> } }> } | null, readonly cite: { readonly text: string, readonly version: string | null, readonly operationHash: string } | null };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NamesQuery = { readonly nodes: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
  ) | null> | null };

export type PromisesQueryVariables = Exact<{
  day: string;
  where?: CommitmentFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PromisesQuery = { readonly commitments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly kind: CommitmentKind, readonly id: string, readonly name: string, readonly due: { readonly words: string } | null, readonly madeBy: { readonly edges: ReadonlyArray<{ readonly node: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Organisation' }
            ) }> }, readonly standing: { readonly standing: CommitmentStanding, readonly explanation: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> } }
        & { readonly __typename: 'Commitment' }
      ) }> } | null, readonly cite: { readonly text: string, readonly version: string | null, readonly operationHash: string } | null };

export type TraceQueryVariables = Exact<{
  of: string;
  direction: Direction;
  depth: number;
  assertions?: ReadonlyArray<Assertion> | Assertion | null | undefined;
  chains: number;
}>;


export type TraceQuery = { readonly node: (
    { readonly summary: string | null, readonly id: string, readonly name: string }
    & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
  ) | null, readonly trace: { readonly chainsTotalCount: number, readonly nodes: ReadonlyArray<{ readonly step: number, readonly node:
        | (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
        )
        | (
          { readonly level: OutcomeLevel, readonly status: OutcomeStatus, readonly id: string, readonly name: string }
          & { readonly __typename: 'Outcome' }
        )
      , readonly end: { readonly reason: TrailEndReason, readonly explanation: string, readonly cold: boolean } | null, readonly comparison: { readonly things: ReadonlyArray<{ readonly counts: string, readonly unit: string, readonly explanation: string | null, readonly target: ReadonlyArray<(
            { readonly wording: string, readonly counts: string, readonly basis: Basis, readonly id: string, readonly name: string, readonly asOf: { readonly words: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }
            & { readonly __typename: 'Measure' }
          )>, readonly planned: ReadonlyArray<(
            { readonly wording: string, readonly counts: string, readonly basis: Basis, readonly id: string, readonly name: string, readonly asOf: { readonly words: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }
            & { readonly __typename: 'Measure' }
          )>, readonly expected: ReadonlyArray<(
            { readonly wording: string, readonly counts: string, readonly basis: Basis, readonly id: string, readonly name: string, readonly asOf: { readonly words: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }
            & { readonly __typename: 'Measure' }
          )>, readonly baseline: ReadonlyArray<(
            { readonly wording: string, readonly counts: string, readonly basis: Basis, readonly id: string, readonly name: string, readonly asOf: { readonly words: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }
            & { readonly __typename: 'Measure' }
          )>, readonly actual: ReadonlyArray<(
            { readonly wording: string, readonly counts: string, readonly basis: Basis, readonly id: string, readonly name: string, readonly asOf: { readonly words: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }
            & { readonly __typename: 'Measure' }
          )>, readonly progress: { readonly share: number, readonly exact: boolean } | null }> } }>, readonly links: ReadonlyArray<{ readonly relationship: Relationship, readonly role: Role | null, readonly strength: Strength | null, readonly assertion: Assertion, readonly reasoning: string | null, readonly note: string | null, readonly score: number, readonly closesCircle: boolean, readonly from: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      ), readonly to: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      ), readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }>, readonly chains: ReadonlyArray<{ readonly score: number | null, readonly nodes: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      )>, readonly weakestLink: { readonly relationship: Relationship, readonly strength: Strength | null, readonly assertion: Assertion, readonly from: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
        ), readonly to: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
        ), readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> } | null, readonly lastMeasured: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Outcome' }
      ) | null, readonly end: { readonly reason: TrailEndReason, readonly explanation: string, readonly cold: boolean } }>, readonly omissions: ReadonlyArray<{ readonly relationship: Relationship, readonly omitted: number, readonly node: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      ) }>, readonly total: { readonly value: number | null, readonly unit: string | null, readonly explanation: string | null } } | null, readonly cite: { readonly text: string, readonly version: string | null, readonly operationHash: string } | null };

export type VersionQueryVariables = Exact<{ [key: string]: never; }>;


export type VersionQuery = { readonly cite: { readonly text: string, readonly version: string | null, readonly operationHash: string } | null };

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
  steps: number;
  ways: number;
  avoid?: PathAvoid | null | undefined;
}>;


export type WaysQuery = { readonly ends: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
  ) | null> | null, readonly paths: { readonly linked: boolean, readonly explanation: string | null, readonly complete: boolean, readonly letIn: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
    )>, readonly notWalkedThrough: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
    )>, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
      )>, readonly steps: ReadonlyArray<{ readonly from: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
        ), readonly to: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Activity' | 'Commitment' | 'Community' | 'Finding' | 'Measure' | 'Organisation' | 'Outcome' | 'Passage' | 'Place' | 'Programme' | 'Source' | 'Term' | 'Theme' }
        ), readonly links: ReadonlyArray<{ readonly relationship: Relationship, readonly explanation: string, readonly direction: Direction, readonly role: Role | null, readonly assertion: Assertion, readonly reasoning: string | null, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly source: { readonly name: string } }> }> }> }> } | null, readonly cite: { readonly text: string, readonly version: string | null, readonly operationHash: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on Query {
  cite {
    text
    version
    operationHash
  }
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Entity {
  __typename
  id
  name
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on Passage {
  id
  locator
  source {
    name
  }
}
    `, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const TiesOfFragmentDoc = new TypedDocumentString(`
    fragment TiesOf on Tie {
  kind
  through {
    ...Named
  }
  part {
    ...Named
  }
  direction
  ownRole
  theirRole
  assertion
  reasoning
  note
  evidence {
    ...Said
  }
}
    fragment Named on Entity {
  __typename
  id
  name
}
fragment Said on Passage {
  id
  locator
  source {
    name
  }
}`, {"fragmentName":"TiesOf"}) as unknown as TypedDocumentString<TiesOfFragment, unknown>;
export const NumberFragmentDoc = new TypedDocumentString(`
    fragment Number on Measure {
  ...Named
  wording
  counts
  basis
  asOf {
    words
  }
  evidence {
    ...Said
  }
}
    fragment Named on Entity {
  __typename
  id
  name
}
fragment Said on Passage {
  id
  locator
  source {
    name
  }
}`, {"fragmentName":"Number"}) as unknown as TypedDocumentString<NumberFragment, unknown>;
export const LackingFragmentDoc = new TypedDocumentString(`
    fragment Lacking on MissingConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Named
    }
    explanation
    shownBy {
      ...Named
      evidence {
        ...Said
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
}
fragment Said on Passage {
  id
  locator
  source {
    name
  }
}`, {"fragmentName":"Lacking"}) as unknown as TypedDocumentString<LackingFragment, unknown>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($rows: CoverageDimension!, $columns: CoverageDimension!, $counting: Counting!, $placeKinds: [PlaceKind!]!, $rollUp: Boolean!, $rowsWithin: [ID!], $columnsWithin: [ID!], $assertions: [Assertion!]!) {
  coverage(
    rows: $rows
    columns: $columns
    counting: $counting
    placeKinds: $placeKinds
    rollUp: $rollUp
    rowsWithin: $rowsWithin
    columnsWithin: $columnsWithin
    assertions: $assertions
  ) {
    rows {
      id
      label
      count
    }
    columns {
      id
      label
      count
    }
    rowsOmitted
    columnsOmitted
    matrix
    totalCount
  }
  ...Cited
}
    fragment Cited on Query {
  cite {
    text
    version
    operationHash
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const CoverageCellDocument = new TypedDocumentString(`
    query CoverageCell($rows: CoverageDimension!, $columns: CoverageDimension!, $counting: Counting!, $placeKinds: [PlaceKind!]!, $rollUp: Boolean!, $rowsWithin: [ID!], $columnsWithin: [ID!], $assertions: [Assertion!]!, $row: ID!, $column: ID!, $first: Int!, $after: String) {
  coverage(
    rows: $rows
    columns: $columns
    counting: $counting
    placeKinds: $placeKinds
    rollUp: $rollUp
    rowsWithin: $rowsWithin
    columnsWithin: $columnsWithin
    assertions: $assertions
  ) {
    cell(row: $row, column: $column) {
      row {
        label
      }
      column {
        label
      }
      count
      items(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Named
            summary
            evidence {
              ...Said
            }
          }
        }
      }
    }
  }
  ...Cited
}
    fragment Cited on Query {
  cite {
    text
    version
    operationHash
  }
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Said on Passage {
  id
  locator
  source {
    name
  }
}`) as unknown as TypedDocumentString<CoverageCellQuery, CoverageCellQueryVariables>;
export const DataDocument = new TypedDocumentString(`
    query Data {
  about {
    version
    digest
    loadedAt
    kinds {
      kind
      count
    }
    sources {
      ...Named
      kind
      year
      licence
      url
      caveats
      gaps {
        about
        reason
        note
      }
      publishers(first: 5) {
        edges {
          node {
            ...Named
          }
        }
      }
      passages(first: 1) {
        totalCount
      }
    }
    software {
      name
      version
    }
  }
  ...Cited
}
    fragment Cited on Query {
  cite {
    text
    version
    operationHash
  }
}
fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<DataQuery, DataQueryVariables>;
export const CiteDocument = new TypedDocumentString(`
    query Cite {
  cite {
    text
    version
    operationHash
    sources {
      ...Named
      licence
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<CiteQuery, CiteQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $kinds: [EntityKind!], $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    complete
    kinds {
      kind
      count
    }
    contested {
      ...Named
      note
      contestedBy {
        edges {
          node {
            ...Named
          }
          reasoning
          note
          evidence {
            ...Said
          }
        }
      }
      communities(first: 1) {
        totalCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Named
        summary
      }
      matched {
        reason
        text
        scope
        term {
          ...Named
        }
        highlights {
          start
          end
        }
      }
    }
  }
  ...Cited
}
    fragment Cited on Query {
  cite {
    text
    version
    operationHash
  }
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Said on Passage {
  id
  locator
  source {
    name
  }
}`) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const FrontDocument = new TypedDocumentString(`
    query Front {
  about {
    kinds {
      kind
      count
    }
    sources {
      ...Named
      year
    }
  }
  ...Cited
}
    fragment Cited on Query {
  cite {
    text
    version
    operationHash
  }
}
fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<FrontQuery, FrontQueryVariables>;
export const MatchDocument = new TypedDocumentString(`
    query Match($names: [String!]!, $kinds: [EntityKind!]) {
  mapIds(names: $names, kinds: $kinds) {
    name
    decided
    omitted
    candidates {
      id
      kind
      name
      reason
      text
      scope
      confidence
    }
  }
  ...Cited
}
    fragment Cited on Query {
  cite {
    text
    version
    operationHash
  }
}`) as unknown as TypedDocumentString<MatchQuery, MatchQueryVariables>;
export const MeaningDocument = new TypedDocumentString(`
    query Meaning($names: [String!]!, $kinds: [EntityKind!]) {
  mapIds(names: $names, kinds: $kinds) {
    name
    decided
    omitted
    candidates {
      id
      kind
      name
      text
      scope
    }
  }
}
    `) as unknown as TypedDocumentString<MeaningQuery, MeaningQueryVariables>;
export const MissingDocument = new TypedDocumentString(`
    query Missing($within: [ID!], $first: Int!) {
  districts: gaps(of: DISTRICTS_WITHOUT_MENTION, within: $within, first: $first) {
    ...Lacking
  }
  unserved: gaps(of: COMMUNITIES_WITHOUT_PROGRAMME, first: $first) {
    ...Lacking
  }
  single: gaps(of: COMMUNITIES_OF_ONE_ORGANISATION, first: $first) {
    ...Lacking
  }
  commitments: gaps(of: COMMITMENTS_WITHOUT_PROGRAMME, first: $first) {
    ...Lacking
  }
  programmes: gaps(of: PROGRAMMES_WITHOUT_OUTCOME, first: $first) {
    ...Lacking
  }
  ...Cited
}
    fragment Cited on Query {
  cite {
    text
    version
    operationHash
  }
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Said on Passage {
  id
  locator
  source {
    name
  }
}
fragment Lacking on MissingConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Named
    }
    explanation
    shownBy {
      ...Named
      evidence {
        ...Said
      }
    }
  }
}`) as unknown as TypedDocumentString<MissingQuery, MissingQueryVariables>;
export const MissingOneDocument = new TypedDocumentString(`
    query MissingOne($of: GapQuestion!, $within: [ID!], $first: Int!, $after: String) {
  gaps(of: $of, within: $within, first: $first, after: $after) {
    ...Lacking
  }
  ...Cited
}
    fragment Cited on Query {
  cite {
    text
    version
    operationHash
  }
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Said on Passage {
  id
  locator
  source {
    name
  }
}
fragment Lacking on MissingConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Named
    }
    explanation
    shownBy {
      ...Named
      evidence {
        ...Said
      }
    }
  }
}`) as unknown as TypedDocumentString<MissingOneQuery, MissingOneQueryVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($of: ID!, $ties: PartnerFilter, $links: LinkFilter, $need: NeedInput, $weights: [PartWeight!], $require: [SuggestionPart!], $statedOnly: Boolean!, $suggestions: Int!, $after: String) {
  node(id: $of) {
    ... on Entity {
      ...Named
      summary
    }
    ... on Organisation {
      partners(where: $ties, first: 60, after: $after) {
        totalCount
        omitted
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Named
            kind
          }
          assertion
          ties {
            ...TiesOf
          }
        }
      }
    }
    ... on Programme {
      participants(where: $links, first: 60, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Named
            kind
          }
          role
          assertion
          reasoning
          note
          evidence {
            ...Said
          }
        }
      }
    }
  }
  partnerSuggestions(
    for: $of
    need: $need
    weights: $weights
    require: $require
    statedOnly: $statedOnly
    first: $suggestions
  ) {
    totalCount
    unmet {
      part
      explanation
    }
    tooCommon {
      ...Named
    }
    edges {
      node {
        organisation {
          ...Named
          kind
        }
        score
        explanation
        parts {
          part
          value
          contribution
          reasons {
            kind
            thing {
              ...Named
            }
            explanation
            assertion
            ownEvidence {
              ...Said
            }
            theirEvidence {
              ...Said
            }
          }
        }
        introducers {
          organisation {
            ...Named
          }
        }
      }
    }
  }
  ...Cited
}
    fragment Cited on Query {
  cite {
    text
    version
    operationHash
  }
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Said on Passage {
  id
  locator
  source {
    name
  }
}
fragment TiesOf on Tie {
  kind
  through {
    ...Named
  }
  part {
    ...Named
  }
  direction
  ownRole
  theirRole
  assertion
  reasoning
  note
  evidence {
    ...Said
  }
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...Named
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const PromisesDocument = new TypedDocumentString(`
    query Promises($day: Date!, $where: CommitmentFilter, $first: Int!, $after: String) {
  commitments(where: $where, order: DATE_ASC, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Named
        kind
        due {
          words
        }
        madeBy(first: 5) {
          edges {
            node {
              ...Named
            }
          }
        }
        standing(onDate: $day) {
          standing
          explanation
          evidence {
            ...Said
          }
        }
      }
    }
  }
  ...Cited
}
    fragment Cited on Query {
  cite {
    text
    version
    operationHash
  }
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Said on Passage {
  id
  locator
  source {
    name
  }
}`) as unknown as TypedDocumentString<PromisesQuery, PromisesQueryVariables>;
export const TraceDocument = new TypedDocumentString(`
    query Trace($of: ID!, $direction: Direction!, $depth: Int!, $assertions: [Assertion!], $chains: Int!) {
  node(id: $of) {
    ... on Entity {
      ...Named
      summary
    }
  }
  trace(from: $of, direction: $direction, depth: $depth, assertions: $assertions) {
    nodes {
      node {
        ...Named
        ... on Outcome {
          level
          status
        }
      }
      step
      end {
        reason
        explanation
        cold
      }
      comparison {
        things {
          counts
          unit
          target {
            ...Number
          }
          planned {
            ...Number
          }
          expected {
            ...Number
          }
          baseline {
            ...Number
          }
          actual {
            ...Number
          }
          explanation
          progress {
            share
            exact
          }
        }
      }
    }
    links {
      relationship
      from {
        ...Named
      }
      to {
        ...Named
      }
      role
      strength
      assertion
      reasoning
      note
      score
      closesCircle
      evidence {
        ...Said
      }
    }
    chains(first: $chains) {
      score
      nodes {
        ...Named
      }
      weakestLink {
        relationship
        from {
          ...Named
        }
        to {
          ...Named
        }
        strength
        assertion
        evidence {
          ...Said
        }
      }
      lastMeasured {
        ...Named
      }
      end {
        reason
        explanation
        cold
      }
    }
    chainsTotalCount
    omissions {
      node {
        ...Named
      }
      relationship
      omitted
    }
    total {
      value
      unit
      explanation
    }
  }
  ...Cited
}
    fragment Cited on Query {
  cite {
    text
    version
    operationHash
  }
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Said on Passage {
  id
  locator
  source {
    name
  }
}
fragment Number on Measure {
  ...Named
  wording
  counts
  basis
  asOf {
    words
  }
  evidence {
    ...Said
  }
}`) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;
export const VersionDocument = new TypedDocumentString(`
    query Version {
  ...Cited
}
    fragment Cited on Query {
  cite {
    text
    version
    operationHash
  }
}`) as unknown as TypedDocumentString<VersionQuery, VersionQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: ID!, $to: ID!, $steps: Int!, $ways: Int!, $avoid: PathAvoid) {
  ends: nodes(ids: [$from, $to]) {
    ... on Entity {
      ...Named
    }
  }
  paths(from: $from, to: $to, maxLength: $steps, first: $ways, avoid: $avoid) {
    linked
    explanation
    complete
    letIn {
      ...Named
    }
    notWalkedThrough {
      ...Named
    }
    paths {
      length
      nodes {
        ...Named
      }
      steps {
        from {
          ...Named
        }
        to {
          ...Named
        }
        links {
          relationship
          explanation
          direction
          role
          assertion
          reasoning
          note
          evidence {
            ...Said
          }
        }
      }
    }
  }
  ...Cited
}
    fragment Cited on Query {
  cite {
    text
    version
    operationHash
  }
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Said on Passage {
  id
  locator
  source {
    name
  }
}`) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;