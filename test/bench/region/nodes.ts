/** The nodes of a region, kind by kind. Every one cites passages, as the product's own data do. */
import { kindNames, type Kind } from '../../../src/graph/ontology.ts'
import type { SeedNode } from '../../../src/seeding/seeds.ts'
import { chanceOf, type Chance } from './chance.ts'
import { idOf, type Counts } from './counts.ts'
import { groupNames, nameOf, placeNames, subjectNames, summaryOf } from './words.ts'

export type RegionNode = Pick<SeedNode, 'kind' | 'id' | 'fields'>

/** One or two passages. */
export const evidenceIn = (chance: Chance, { Passage }: Counts) => [
  ...new Set(Array.from({ length: chance.around(1.3) }, () => idOf('Passage', chance.below(Passage)))),
]

const yearIn = (chance: Chance) => {
  const year = String(2018 + chance.below(10))
  return { words: `by ${year}`, date: year }
}

const levels = ['COUNTRY', 'REGION', 'COMBINED_AUTHORITY', 'DISTRICT'] as const

/** What each kind has beside what all have. */
const own: Record<Kind, (chance: Chance, number: number) => Record<string, unknown>> = {
  Organisation: (chance) => ({
    kind: chance.of(['CHARITY', 'COMMUNITY_GROUP', 'COUNCIL', 'NHS_TRUST', 'COMPANY', 'UNIVERSITY']),
    nameStatus: 'NAMED',
  }),
  Programme: (chance) => ({
    kind: chance.of(['PROGRAMME', 'INITIATIVE', 'RESEARCH', 'SCHEME', 'SERVICE_MODEL']),
    lifecycle: chance.of(['PLANNED', 'LIVE', 'LIVE', 'COMPLETED', 'UNKNOWN']),
    nameStatus: 'NAMED',
    started: yearIn(chance),
  }),
  Activity: (chance) => ({
    kind: chance.of(['WORKSHOP', 'SCREENING', 'EVENT', 'SESSION', 'TRAINING', 'SUPPORT']),
    lifecycle: chance.of(['PLANNED', 'LIVE', 'COMPLETED']),
    nameStatus: 'DESCRIPTIVE',
    ...(chance.next() < 0.5 && { held: yearIn(chance) }),
  }),
  Commitment: (chance) => ({
    kind: chance.of(['COMMITMENT', 'TARGET', 'AIM', 'PLAN']),
    status: chance.of(['NOT_STARTED', 'IN_PROGRESS', 'ACHIEVED', 'UNKNOWN', 'UNKNOWN']),
    statusBasis: 'As the last report has it.',
    due: yearIn(chance),
  }),
  Outcome: (chance) => ({
    level: chance.of(['OUTPUT', 'OUTCOME', 'IMPACT']),
    status: chance.of(['INTENDED', 'CLAIMED', 'EARLY_SIGN', 'ACHIEVED']),
  }),
  Measure: (chance) => {
    const value = 10 * (1 + chance.below(500))
    return {
      value,
      qualifier: 'MORE_THAN',
      wording: `over ${value}`,
      unit: 'people',
      counts: `people who came for ${chance.of(subjectNames)}`,
      basis: chance.of(['ACTUAL', 'TARGET', 'EXPECTED']),
      asOf: yearIn(chance),
      mayAggregate: false,
      smallCount: false,
      possibleSumOfParts: false,
      assertion: 'STATED',
    }
  },
  Community: (chance, number) => ({
    name: `${chance.of(groupNames)} of group ${number}`,
    dimension: chance.of(['ETHNICITY', 'AGE', 'DISABILITY', 'OCCUPATION', 'LOCALITY']),
  }),
  Term: (chance, number) => ({ name: `word ${number} for ${chance.of(groupNames)}`, status: 'USED' }),
  Theme: (chance, number) => ({
    name: `${chance.of(subjectNames)} subject ${number}`,
    scheme: chance.of(['SUBJECT', 'DETERMINANT', 'CONDITION']),
  }),
  Place: (chance, number) => ({
    name: `${chance.of(placeNames)} ${number}`,
    kind: levels[number] ?? (number < 24 ? 'DISTRICT' : 'WARD'),
  }),
  Finding: (chance) => ({
    kind: chance.of(['CLAIM', 'CLAIM', 'RECOMMENDATION']),
    strength: chance.of(['MEASURED', 'QUALITATIVE', 'ASSERTED', 'REPORTED']),
    support: chance.of(['CITED', 'UNCITED']),
  }),
  Source: () => ({ kind: 'REPORT', year: '2025' }),
  Passage: (_chance, number) => ({
    name: `Paragraph ${number}`,
    summary: undefined,
    evidence: [],
    kind: 'PAGE',
    locator: `P${number}`,
    placeholders: [],
  }),
}

/** Every node, one at a time: a region of any size takes no more memory than one of them. */
export function* nodesOf(seed: number, counts: Counts): Generator<RegionNode> {
  for (const kind of kindNames) {
    const chance = chanceOf(seed, kind)
    for (let number = 0; number < counts[kind]; number += 1) {
      const id = idOf(kind, number)
      const common = {
        id,
        name: nameOf(chance, number),
        aliases: [],
        identifiers: [],
        summary: summaryOf(chance),
        caveats: [],
        gaps: [],
        evidence: evidenceIn(chance, counts),
      }
      yield { kind, id, fields: { ...common, ...own[kind](chance, number) } }
    }
  }
}
