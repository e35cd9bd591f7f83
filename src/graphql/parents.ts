/**
 * What resolvers are given as their parents: for each type of the schema the shape that the graph's floor hands up. Plain fields
 * come straight from these, so they have no resolver at all. A type that is not named here lies in its parent as the SDL has it.
 */
import type { Standing } from '../graph/commitment/standing.ts'
import type { Recorded } from '../graph/commitment/standingLoaders.ts'
import type { Missing } from '../graph/coverage/gaps.ts'
import type { Cell, Matrix } from '../graph/coverage/matrix.ts'
import type { Dataset } from '../graph/dataset/queries.ts'
import type { AssertionCount, DependentsOf } from '../graph/dependents/queries.ts'
import type { Where } from '../graph/filters.ts'
import type { Kind } from '../graph/ontology.ts'
import type * as Partners from '../graph/partners/model.ts'
import type { Path } from '../graph/paths/best.ts'
import type { Paths, ReachedNode } from '../graph/paths/loaders.ts'
import type { WalkedLink } from '../graph/paths/queries.ts'
import type { Entity, LinkFacts } from '../graph/properties.ts'
import type { Hit } from '../graph/search/loaders.ts'
import type { LinkChain, RecordedLink } from '../graph/links/recorded.ts'
import type { Comparison, MeasuredThing, Total } from '../graph/work/comparison.ts'
import type { End } from '../graph/trace/ends.ts'
import type { Share } from '../graph/work/progress.ts'
import type { Chain, Omission, Trace, TraceLink, TraceNode } from '../graph/trace/trace.ts'
import type { DateInWords } from '../graph/values.ts'
import type { ConnectionOf, EdgeOf } from './connection.ts'
import type { Highlight, KindCount, ReachStep } from './types.generated.ts'

export type Parent<K extends Kind = Kind> = Entity<K>

/** An edge of a link: where it stands, what it leads to, what it says, and the id of the node that really has it. */
export type LinkEdge<K extends Kind = Kind> = LinkFacts &
  EdgeOf<Entity<K>> & { readonly inherited: boolean; readonly via: string }

/** A list of a kind, with the conditions that its facets are counted under too. */
export type ListConnection<K extends Kind = Kind> = ConnectionOf<EdgeOf<Entity<K>>> & {
  readonly kind: Kind
  readonly where: Where
}

/** What is known of the data as a whole; all null where nothing has been loaded. */
export type AboutParent =
  | Pick<Dataset, 'version' | 'digest' | 'loadedAt' | 'dataSets'>
  | (Record<'version' | 'digest' | 'loadedAt', null> & { readonly dataSets: readonly [] })

/** What a citation is made of, and the text made of it. */
export type CitationParent = {
  readonly text: string
  readonly operationHash: string
  readonly variables: string
  readonly version: string | null
  readonly digest: string | null
  readonly on: string
  readonly sources: readonly Entity<'Source'>[]
  readonly passages: readonly Entity<'Passage'>[]
}

export type MissingEdge = EdgeOf<Entity> & Pick<Missing, 'explanation' | 'shownBy'>

export type ProgrammePartnersEdge = EdgeOf<Entity<'Programme'>> & { readonly partners: number }

export type PartnerEdge = Partners.Partner & { readonly cursor: string }
export type PartnerConnection = ConnectionOf<PartnerEdge> & Pick<Partners.Partners, 'omitted'>

export type SuggestionEdge = Partners.Suggestion & { readonly cursor: string }
export type SuggestionConnection = ConnectionOf<SuggestionEdge> & Omit<Partners.Suggestions, 'suggestions'>

/** The paths between two things; `explanation` says why there are none. */
export type Linkage = Paths & { readonly linked: boolean; readonly explanation: string | null }

/** One step of a path: the ids of its ends, and all links between them. */
export type PathStep = { readonly from: string; readonly to: string; readonly links: readonly WalkedLink[] }

/** Whose dependents are asked for. */
export type DependentsParent = { readonly of: DependentsOf; readonly id: string }

/** A page of dependents, with what counts them by their assertion. */
export type DependentConnection<Node> = ConnectionOf<EdgeOf<Node>> & {
  readonly byAssertion: () => Promise<readonly AssertionCount[]>
}

/** A thing that a work has, and the links that lead to it. */
export type WorkEdge<K extends Kind> = EdgeOf<Entity<K>> & { readonly chains: readonly LinkChain[] }

/** A page of such things; `complete` is false where a bound left some out. */
export type WorkConnection<K extends Kind> = ConnectionOf<WorkEdge<K>> & { readonly complete: boolean }

/** What lies within reach of a thing, and how it is made up. */
export type Reach = {
  readonly reached: readonly ReachedNode[]
  readonly totalCount: number
  readonly kinds: readonly KindCount[]
  readonly steps: readonly ReachStep[]
  readonly complete: boolean
  readonly hubs: readonly string[]
}

export type ReachEdge = EdgeOf<Entity> & { readonly step: number }

/** How a thing answered a search, and which parts of the text did. */
export type MatchParent = Hit & { readonly highlights: readonly Highlight[] }

export type SearchEdge = EdgeOf<Entity> & { readonly score: number; readonly matched: MatchParent }
export type SearchConnection = ConnectionOf<SearchEdge> & {
  readonly kinds: readonly KindCount[]
  readonly contestedIds: readonly string[]
  readonly complete: boolean
}

/** A completion: the hit, and the thing that it is of. */
export type Completion = Hit & { readonly node: Entity }

/** How a promise stands, with what is recorded of it and the passages that all of it rests on. */
export type PromiseStanding = Standing &
  Pick<Entity<'Commitment'>, 'status' | 'due'> & {
    readonly recorded: readonly Recorded[]
    readonly evidence: readonly string[]
  }

/** The types that each kind has. */
type OfEachKind = { [K in Kind]: Entity<K> } & {
  [K in Kind as `${K}Connection`]: ListConnection<K>
} & { [K in Kind as `${K}Edge`]: EdgeOf<Entity<K>> } & {
  [K in Kind as `${K}LinkConnection`]: ConnectionOf<LinkEdge<K>>
} & { [K in Kind as `${K}LinkEdge`]: LinkEdge<K> }

/** The stored shape of each type of the schema that is not stored as the SDL has it, by the type's name. */
export interface Parents extends OfEachKind {
  About: AboutParent
  Citation: CitationParent
  Collaboration: Partners.Collaboration
  CollaborationPair: Partners.Pair
  Comparison: Comparison
  Completion: Completion
  Coverage: Matrix
  CoverageCell: Cell
  CoverageCellConnection: ConnectionOf<EdgeOf<Cell>>
  CoverageCellEdge: EdgeOf<Cell>
  DateInWords: DateInWords
  DependentEntityConnection: DependentConnection<Entity>
  DependentLinkConnection: DependentConnection<RecordedLink>
  DependentLinkEdge: EdgeOf<RecordedLink>
  Dependents: DependentsParent
  EntityConnection: ConnectionOf<EdgeOf<Entity>>
  EntityEdge: EdgeOf<Entity>
  Introducer: Partners.Introducer
  Linkage: Linkage
  LinkChain: LinkChain
  Match: MatchParent
  MeasuredThing: MeasuredThing
  MeasureTotal: Total
  MissingConnection: ConnectionOf<MissingEdge>
  MissingEdge: MissingEdge
  PartnerConnection: PartnerConnection
  PartnerEdge: PartnerEdge
  PartnerSuggestion: Partners.Suggestion
  PartnerSuggestionConnection: SuggestionConnection
  PartnerSuggestionEdge: SuggestionEdge
  Path: Path
  PathLink: WalkedLink
  PathStep: PathStep
  ProgrammePartnersConnection: ConnectionOf<ProgrammePartnersEdge>
  ProgrammePartnersEdge: ProgrammePartnersEdge
  Progress: Share
  PromiseStanding: PromiseStanding
  Reach: Reach
  ReachConnection: ConnectionOf<ReachEdge>
  ReachEdge: ReachEdge
  RecordedLink: RecordedLink
  RecordedResult: Recorded
  SearchConnection: SearchConnection
  SearchEdge: SearchEdge
  SuggestionReason: Partners.SuggestionReason
  SuggestionScore: Partners.ScoredPart
  Tie: Partners.Tie
  Trace: Trace
  TraceChain: Chain
  TraceLink: TraceLink
  TraceNode: TraceNode
  TraceOmission: Omission
  TrailEnd: End
  UnmetNeed: Partners.UnmetNeed
  WorkMeasureConnection: WorkConnection<'Measure'>
  WorkMeasureEdge: WorkEdge<'Measure'>
  WorkPlaceConnection: WorkConnection<'Place'>
  WorkPlaceEdge: WorkEdge<'Place'>
}

/** The stored shape of a generated type: the one named above, or itself (as are words, numbers and what is asked for). */
export type Stored<T> = T extends { readonly __typename?: infer Name }
  ? Name extends keyof Parents
    ? Parents[Name]
    : T
  : T
