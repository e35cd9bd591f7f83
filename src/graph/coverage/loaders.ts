/** Coverage and gaps, as one request sees them. */
import { BadInput, TooExpensive } from '../../errors.ts'
import type { Read } from '../../neo4j/run.ts'
import { words } from '../declared.generated.ts'
import { kindOfId, kinds } from '../ontology.ts'
import { mostPairs } from './bounds.ts'
import { gapQueries, type GapQuestion } from './gaps.ts'
import { matrixOf, type Axis, type Matrix } from './matrix.ts'
import {
  concepts,
  conceptPairs,
  conceptValues,
  wordPairs,
  type Concept,
  type Counted,
  type Dimension,
  type Words,
} from './queries.ts'

/** Which values a dimension has: those at or below these ids, and for places, of these kinds. */
export type Choice = { dimension: Dimension; within: readonly string[] | null; placeKinds: readonly string[] }

export type CoverageCriteria = {
  rows: Choice
  columns: Choice
  counting: Counted
  rollUp: boolean
  assertions: readonly string[]
}

const wordsOf: Record<Words, readonly string[]> = {
  ORGANISATION_KIND: words.OrganisationKind,
  PROGRAMME_KIND: words.ProgrammeKind,
  LIFECYCLE: words.Lifecycle,
}

const isConcept = (dimension: Dimension): dimension is Concept => dimension in concepts

function mustBeOf(dimension: Concept, ids: readonly string[]) {
  const { kind } = concepts[dimension]
  const stray = ids.find((id) => kindOfId(id) !== kind)
  if (stray !== undefined)
    throw new BadInput(
      `Within takes ids of ${kinds[kind].plural} here, which begin with ${kinds[kind].prefix}-; ${stray} does not.`,
    )
}

export function coverageLoaders(read: Read) {
  async function axisOf(
    { dimension, within, placeKinds }: Choice,
    { counting, rollUp, assertions }: CoverageCriteria,
  ): Promise<Axis> {
    if (!isConcept(dimension)) {
      if (within !== null)
        throw new BadInput('Within is for communities, themes and places; leave it out here.')
      const [found] = await read(wordPairs(counting, dimension), { assertions })
      const words = wordsOf[dimension]
      return {
        values: words.map((word) => ({ id: word, label: word })),
        total: words.length,
        pairs: bounded(found!.pairs),
      }
    }
    if (within !== null) mustBeOf(dimension, within)
    const [axis] = await read(conceptValues(dimension, within !== null, dimension === 'PLACE'), {
      within: within ?? [],
      kinds: placeKinds,
    })
    const values = axis!.values.map(({ id }) => id)
    const [found] = await read(conceptPairs(counting, dimension, rollUp), { assertions, values })
    return { ...axis!, pairs: bounded(found!.pairs) }
  }

  function bounded<Pair>(pairs: readonly Pair[]) {
    if (pairs.length <= mostPairs) return pairs
    throw new TooExpensive(
      `One dimension joins more than ${mostPairs} pairs of things and values. Count something there is less of.`,
    )
  }

  return {
    /** Four statements at most, whatever the dimensions and the data. */
    coverage: async (criteria: CoverageCriteria): Promise<Matrix> => {
      const [rows, columns] = await Promise.all([
        axisOf(criteria.rows, criteria),
        axisOf(criteria.columns, criteria),
      ])
      return matrixOf(rows, columns)
    },
    /** What is missing, with the things that show it. One statement. */
    gaps: (of: GapQuestion, within: readonly string[]) => read(gapQueries[of], { within }),
  }
}
