/** Every statement of search, coverage, paths, facets and dependents, and values for what they take: for EXPLAIN. */
import { gapQueries } from '../../src/graph/coverage/gaps.ts'
import {
  conceptPairs,
  concepts,
  conceptValues,
  wordPairs,
  words,
  type Concept,
  type Counted,
  type Words,
} from '../../src/graph/coverage/queries.ts'
import { dependentCounts, dependentEntities, dependentLinks } from '../../src/graph/dependents/queries.ts'
import { byPartners, facetOf, type Facet } from '../../src/graph/facets/queries.ts'
import { kindNames } from '../../src/graph/ontology.ts'
import { linksAround } from '../../src/graph/paths/queries.ts'
import * as searches from '../../src/graph/search/queries.ts'

const counted: Counted[] = ['Programme', 'Organisation', 'Outcome', 'Finding']
const facets: Facet[] = ['KIND', 'STATUS', 'THEME', 'COMMUNITY', 'PLACE', 'ROLE', 'SOURCE', 'YEAR']
const where = { in: ['place-x'], kind: ['SCHEME'] }

const everything = { kinds: null, assertions: null, relationships: null }
const forward = { after: '', take: 1, ascending: true }

export const researchStatements = [
  ...Object.values(searches),
  ...Object.values(gapQueries),
  ...counted.flatMap((one) => [
    ...(Object.keys(concepts) as Concept[]).flatMap((dimension) =>
      [true, false].map((rollUp) => conceptPairs(one, dimension, rollUp)),
    ),
    ...(Object.keys(words) as Words[]).map((dimension) => wordPairs(one, dimension)),
  ]),
  ...(Object.keys(concepts) as Concept[]).map((dimension) =>
    conceptValues(dimension, true, dimension === 'PLACE'),
  ),
  linksAround,
  ...(['Passage', 'Source'] as const).flatMap((of) => [
    dependentEntities(of, everything, forward),
    dependentLinks(of, everything, forward),
    dependentLinks(of, { kinds: [], assertions: [], relationships: [] }, forward),
    dependentCounts('entities', of, everything),
    dependentCounts('links', of, everything),
  ]),
  ...[true, false].map((backward) => byPartners(where, backward)),
  ...facets.map((facet) => facetOf('Programme', facet, where)),
  ...kindNames.map((kind) => facetOf(kind, 'SOURCE', {})),
]

const lucene = { names: '"x"', words: '"x"', stems: '"x"', identifiers: '"x"' }
export const researchParameters = {
  lucene,
  kinds: ['Term'],
  most: 1,
  wanted: [{ key: 'x', phrase: '"x"', words: '"x"' }],
  within: [],
  values: [],
  assertions: ['STATED'],
  ends: [],
  sources: false,
  partners: 1,
  key: '',
}
