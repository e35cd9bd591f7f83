/** How many of each kind a region has, by the number of its relationships. */
import { kinds, type Kind } from '../../../src/graph/ontology.ts'

/** Shares of the relationships: a region has many sessions and bodies, few groups and subjects. */
const shares: Record<Kind, number> = {
  Organisation: 0.05,
  Programme: 0.03,
  Activity: 0.12,
  Commitment: 0.02,
  Outcome: 0.03,
  Measure: 0.04,
  Community: 0.001,
  Term: 0.0002,
  Theme: 0.0005,
  Place: 0.005,
  Finding: 0.02,
  Source: 0.0005,
  Passage: 0.06,
}

export type Counts = Readonly<Record<Kind, number>>

/** At least 40 of each, so that small regions have hierarchies too. */
export const countsOf = (relationships: number) =>
  Object.fromEntries(
    Object.entries(shares).map(([kind, share]) => [kind, Math.max(40, Math.round(relationships * share))]),
  ) as Counts

/** The id of the so-manyeth of a kind. */
export const idOf = (kind: Kind, number: number) => `${kinds[kind].prefix}-n-${number}`
