/** Words of the API's enums for which the code has names of its own. Resolvers have them from here, and the generated types too. */
import type { Counted } from '../graph/coverage/queries.ts'
import { kindNames, type Kind } from '../graph/ontology.ts'

/** The kinds are given by their own names, which the schema's enum writes in capitals. */
const EntityKind = Object.fromEntries(kindNames.map((kind) => [kind.toUpperCase(), kind])) as {
  [K in Kind as Uppercase<K>]: K
}

const Counting = {
  PROGRAMMES: 'Programme',
  ORGANISATIONS: 'Organisation',
  OUTCOMES: 'Outcome',
  FINDINGS: 'Finding',
} as const satisfies Record<string, Counted>

export const enumValues = { EntityKind, Counting }
