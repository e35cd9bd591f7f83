/** What resolvers are given as their parents. Plain fields come straight from these, so they have no resolver at all. */
import type { Dataset } from '../graph/dataset/queries.ts'
import type { Kind } from '../graph/ontology.ts'
import type { Entity, LinkFacts } from '../graph/properties.ts'
import type { DateInWords } from '../graph/values.ts'

export type Parent<K extends Kind = Kind> = Entity<K>

/** An edge of a link: where it stands, what it leads to, what it says, and the id of the node that really has it. */
export type LinkEdge = LinkFacts & { cursor: string; node: Entity; inherited: boolean; via: string }

export type OrganisationParent = Entity<'Organisation'>
export type ProgrammeParent = Entity<'Programme'>
export type ActivityParent = Entity<'Activity'>
export type CommitmentParent = Entity<'Commitment'>
export type OutcomeParent = Entity<'Outcome'>
export type MeasureParent = Entity<'Measure'>
export type CommunityParent = Entity<'Community'>
export type TermParent = Entity<'Term'>
export type ThemeParent = Entity<'Theme'>
export type PlaceParent = Entity<'Place'>
export type FindingParent = Entity<'Finding'>
export type SourceParent = Entity<'Source'>
export type PassageParent = Entity<'Passage'>

export type DateInWordsParent = DateInWords

/** What is known of the data as a whole; all null where nothing has been loaded. */
export type AboutParent =
  Pick<Dataset, 'version' | 'digest' | 'loadedAt'> | Record<'version' | 'digest' | 'loadedAt', null>
