/** The relationships of the ontology as the fields of the API: each one a field on both its ends. */
import {
  hierarchies,
  relationshipOf,
  relationshipTypes,
  type Kind,
  type RelationshipType,
} from './ontology.ts'

/** One relationship as seen from one end: a field of `kind` that leads to nodes of `far`. */
export type LinkField = {
  kind: Kind
  name: string
  type: RelationshipType
  direction: 'out' | 'in'
  far: Kind
  /** The relationship up the hierarchy of `kind` along which it also has the links of narrower ones, or null. */
  inheritsAlong: RelationshipType | null
}

/** Every relationship as a field on both its ends. */
export const linkFields: readonly LinkField[] = relationshipTypes.flatMap((type) => {
  const { joins, inherits } = relationshipOf(type)
  return joins.flatMap((join): LinkField[] => [
    { kind: join.from, name: join.out, type, direction: 'out', far: join.to, inheritsAlong: null },
    {
      kind: join.to,
      name: join.in,
      type,
      direction: 'in',
      far: join.from,
      inheritsAlong: inherits ? (hierarchies[join.to as keyof typeof hierarchies] ?? null) : null,
    },
  ])
})

const linkFieldsByName = new Map(linkFields.map((field) => [`${field.kind}.${field.name}`, field]))

/** The link field of that name, or undefined. */
export const linkField = (kind: Kind, name: string) => linkFieldsByName.get(`${kind}.${name}`)
