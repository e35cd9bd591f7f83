/**
 * What is in the graph, as data: the kinds of node, the relationships, and who may join whom. It is declared in schema/
 * and read from what `npm run generate` makes of that.
 */
import { kinds, relationships, type Role } from './declared.generated.ts'

export { kinds, relationships }
export type { Role }

export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as Kind[]

/** The kind that an id's prefix names, or null: `org-aston-university` is an Organisation. */
export function kindOfId(id: string): Kind | null {
  const prefix = id.slice(0, Math.max(0, id.indexOf('-')))
  return kindNames.find((kind) => kinds[kind].prefix === prefix) ?? null
}

export type RelationshipType = keyof typeof relationships
export const relationshipTypes = Object.keys(relationships) as RelationshipType[]

/** `out` is the field on the `from` end, `in` the field on the `to` end. */
export type Join = { from: Kind; out: string; to: Kind; in: string }

/** A relationship as the declaration has it; its directive in schema/directives.graphql says what each mark means. */
export type Relationship = {
  says: string
  joins: readonly Join[]
  roles?: readonly string[]
  passiveRoles?: readonly string[]
  inherits?: true
  hierarchy?: true
  locates?: true
  acyclic?: true
  hasStrength?: true
  isEvidence?: true
}

export const relationshipOf = (type: RelationshipType): Relationship => relationships[type]

/** The relationships that have a mark. */
export const relationshipsThat = (mark: Exclude<keyof Relationship, 'says' | 'joins'>) =>
  relationshipTypes.filter((type) => relationshipOf(type)[mark])

type HierarchyType = {
  [Type in RelationshipType]: (typeof relationships)[Type] extends { hierarchy: true } ? Type : never
}[RelationshipType]
type HierarchyKind = (typeof relationships)[HierarchyType]['joins'][number]['from']

/** The roles in which a body is near a work without doing it: it only receives, or the work is only about it. */
export const passiveRoles: readonly Role[] = relationships.TAKES_PART_IN.passiveRoles

/** How a place, community or theme is joined to its broader one. */
export const hierarchies = Object.fromEntries(
  relationshipsThat('hierarchy').flatMap((type) =>
    relationshipOf(type).joins.map(({ from }) => [from, type]),
  ),
) as Record<HierarchyKind, HierarchyType>

/** The kinds that are evidence themselves, and so cite none. */
export const evidenceKinds: readonly Kind[] = relationshipsThat('isEvidence').flatMap((type) =>
  relationshipOf(type).joins.map(({ from }) => from),
)
