/** The nodes and links of seed files, each checked by itself, with the record that it stands in. */
import type { Kind, RelationshipType } from '../graph/ontology.ts'
import type { LinkFacts } from '../graph/properties.ts'
import type { SeedRecord } from './read.ts'

/** A node: its fields by name, defaults filled in. */
export type SeedNode = { kind: Kind; id: string; fields: Record<string, unknown>; record: SeedRecord }

/** What a register or a list of codes knows it by: its identifiers, then its code where it has one. */
export const identifiersOf = ({ fields }: Pick<SeedNode, 'fields'>): readonly string[] => [
  ...(fields['identifiers'] as string[]),
  ...(fields['code'] ? [fields['code'] as string] : []),
]

/** A link, and where it stands in the record of the node that it leads from. */
export type SeedLink = {
  type: RelationshipType
  from: string
  to: string
  fields: Written<Omit<LinkFacts, Computed>> & Partial<Pick<LinkFacts, Computed>>
  record: SeedRecord
  path: PropertyKey[]
}

/** What no seed file says of a link: it is worked out where data sets are put together. */
type Computed = 'dataSets' | 'disagreements'

/** A record as it comes in, its defaults filled in: what may be null in the graph may be absent here. */
type Written<Stored> = {
  [Name in keyof Stored as null extends Stored[Name] ? never : Name]: Stored[Name]
} & {
  [Name in keyof Stored as null extends Stored[Name] ? Name : never]?: NonNullable<Stored[Name]>
}
