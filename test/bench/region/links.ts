/** The relationships of a region: a few hubs, many small bodies, deep hierarchies, and evidence on all of them. */
import type { Kind, RelationshipType } from '../../../src/graph/ontology.ts'
import type { SeedLink } from '../../../src/seeding/seeds.ts'
import { chanceOf, type Chance } from './chance.ts'
import { idOf, type Counts } from './counts.ts'
import { evidenceIn } from './nodes.ts'

export type RegionLink = Pick<SeedLink, 'type' | 'from' | 'to' | 'fields'>

/** Each of `near` is joined to `mean` of `far` on average. `near` is the end that has few of them. */
type Pattern = {
  type: RelationshipType
  near: Kind
  far: Kind
  mean: number
  /** The relationship points from far to near. */
  inwards?: true
  /** The share of `near` that is joined to the very first of `far` as well: what makes it a hub. */
  hub?: number
  roles?: readonly string[]
  strengths?: readonly string[]
}

const roles = ['LEADS', 'PARTNERS', 'DELIVERS', 'SUPPORTS', 'FUNDS']
const strengths = ['INTENDED', 'EXPECTED', 'CLAIMED', 'MEASURED']

const patterns: readonly Pattern[] = [
  { type: 'PART_OF', near: 'Activity', far: 'Programme', mean: 1 },
  { type: 'SERVES', near: 'Activity', far: 'Community', mean: 0.3, hub: 0.85 },
  { type: 'TAKES_PART_IN', near: 'Activity', far: 'Organisation', mean: 1, inwards: true, roles },
  { type: 'TAKES_PART_IN', near: 'Programme', far: 'Organisation', mean: 3, inwards: true, roles },
  { type: 'SERVES', near: 'Programme', far: 'Community', mean: 1.5, hub: 0.4 },
  { type: 'ADDRESSES', near: 'Programme', far: 'Theme', mean: 2 },
  { type: 'DELIVERED_IN', near: 'Programme', far: 'Place', mean: 1.5 },
  { type: 'LEADS_TO', near: 'Programme', far: 'Outcome', mean: 1.5, strengths },
  { type: 'MADE', near: 'Commitment', far: 'Organisation', mean: 1.2, inwards: true },
  { type: 'DELIVERED_THROUGH', near: 'Commitment', far: 'Programme', mean: 1 },
  { type: 'SERVES', near: 'Commitment', far: 'Community', mean: 0.5 },
  { type: 'LEADS_TO', near: 'Commitment', far: 'Outcome', mean: 0.5, strengths },
  { type: 'MEASURED_BY', near: 'Outcome', far: 'Measure', mean: 1 },
  { type: 'MEASURED_BY', near: 'Programme', far: 'Measure', mean: 0.3 },
  { type: 'BASED_IN', near: 'Organisation', far: 'Place', mean: 1 },
  { type: 'SERVES', near: 'Organisation', far: 'Community', mean: 0.5 },
  { type: 'ADDRESSES', near: 'Organisation', far: 'Theme', mean: 0.5 },
  { type: 'FOUND', near: 'Finding', far: 'Programme', mean: 1, inwards: true },
  { type: 'ABOUT', near: 'Finding', far: 'Community', mean: 1 },
  { type: 'ABOUT', near: 'Finding', far: 'Theme', mean: 0.5 },
  { type: 'SUPPORTS', near: 'Finding', far: 'Outcome', mean: 0.3 },
  { type: 'DENOTES', near: 'Term', far: 'Community', mean: 1 },
  { type: 'PUBLISHED_BY', near: 'Source', far: 'Organisation', mean: 1 },
]

/** The numbers of the far ends of one near end, each once. */
const farEndsOf = (chance: Chance, { mean, hub, far }: Pattern, counts: Counts) =>
  new Set([
    ...(hub !== undefined && chance.next() < hub ? [0] : []),
    ...Array.from({ length: chance.around(mean) }, () => chance.skewed(counts[far])),
  ])

function* linksBy(pattern: Pattern, seed: number, counts: Counts): Generator<RegionLink> {
  const { type, near, far, inwards, roles, strengths } = pattern
  const chance = chanceOf(seed, [type, near, far].join())
  for (let number = 0; number < counts[near]; number += 1) {
    for (const end of farEndsOf(chance, pattern, counts)) {
      const [nearId, farId] = [idOf(near, number), idOf(far, end)]
      const [from, to] = inwards ? [farId, nearId] : [nearId, farId]
      const fields: RegionLink['fields'] = {
        ...(roles && { role: chance.of(roles) as 'LEADS' }),
        ...(strengths && { strength: chance.of(strengths) as 'CLAIMED' }),
        assertion: 'STATED',
        evidence: evidenceIn(chance, counts),
      }
      yield { type, from, to, fields }
    }
  }
}

/** Each to an earlier one of its kind, which makes a tree; the deeper, the fewer children each has. */
function* hierarchy(type: RelationshipType, kind: Kind, children: number, seed: number, counts: Counts) {
  const chance = chanceOf(seed, `${type} ${kind}`)
  for (let number = 1; number < counts[kind]; number += 1) {
    const to = idOf(kind, Math.floor((number - 1) / children))
    const evidence = evidenceIn(chance, counts)
    yield { type, from: idOf(kind, number), to, fields: { assertion: 'STATED' as const, evidence } }
  }
}

/** Every relationship, one at a time. */
export function* linksOf(seed: number, counts: Counts): Generator<RegionLink> {
  for (let number = 0; number < counts.Passage; number += 1) {
    const to = idOf('Source', number % counts.Source)
    yield {
      type: 'IN',
      from: idOf('Passage', number),
      to,
      fields: { assertion: 'STATED', evidence: [] },
    }
  }
  yield* hierarchy('WITHIN', 'Place', 8, seed, counts)
  yield* hierarchy('BROADER', 'Community', 6, seed, counts)
  yield* hierarchy('BROADER', 'Theme', 6, seed, counts)
  // An outcome leads to a later one or to none, so no chain comes back to where it began.
  const chance = chanceOf(seed, 'LEADS_TO Outcome')
  for (let number = 0; number < counts.Outcome - 8; number += 1) {
    if (chance.next() > 0.3) continue
    const to = idOf('Outcome', number + 1 + chance.below(7))
    const fields = { to, strength: 'EXPECTED' as const, assertion: 'STATED' as const }
    yield {
      type: 'LEADS_TO',
      from: idOf('Outcome', number),
      to,
      fields: { ...fields, evidence: evidenceIn(chance, counts) },
    }
  }
  for (const pattern of patterns) yield* linksBy(pattern, seed, counts)
}
