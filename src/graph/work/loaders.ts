/** What a work has through its activities and outcomes, and its numbers beside each other, for one request. */
import DataLoader from 'dataloader'
import { DataChanged } from '../../errors.ts'
import { oneEach } from '../../lib/batch.ts'
import { perArguments } from '../../lib/perArguments.ts'
import type { Read } from '../../neo4j/run.ts'
import { assertions as all } from '../assertions.ts'
import { mustBeOf } from '../filters.ts'
import { chained, onePerHolder, type LinkChain } from '../links/recorded.ts'
import { linkField } from '../linkFields.ts'
import { kindOfId } from '../ontology.ts'
import type { Entity } from '../properties.ts'
import type { LinkAsk } from '../selection.ts'
import { comparisonOf, type Comparison, type Measure } from './comparison.ts'
import { measuresOfWork, placesOfWork, type FromWork } from './queries.ts'

/** What a work has: each thing once, by name, with a chain of links for each thing that it hangs on. */
export type HeldByWork = { id: string; sortKey: string; chains: readonly LinkChain[] }

/** `complete` is false where a bound left something out. */
export type WorkHoldings = { held: readonly HeldByWork[]; complete: boolean }

/** Measures compared at most: more are no picture but a list. */
export const mostCompared = 100

/** What is read by the loaders that every kind has. */
type Lookups = {
  anyById: DataLoader<string, Entity | undefined>
  links: (ask: LinkAsk) => DataLoader<string, readonly { node: Entity }[]>
}

/** The links to measures are alike whatever they are of, so one field's statement reads those of every kind together. */
const measuresField = linkField('Outcome', 'measures')!

/** What came of a statement, by what was found. */
function holdingsOf(row: FromWork | undefined): WorkHoldings {
  const found = Map.groupBy(row?.found ?? [], ({ id }) => id)
  const held = [...found].map(([id, ways]) => ({
    id,
    sortKey: ways[0]!.sortKey,
    chains: onePerHolder(ways.map(({ links }) => chained(links))),
  }))
  return {
    held: held.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1)),
    complete: row?.complete ?? true,
  }
}

export function workLoaders(read: Read, { anyById, links }: Lookups) {
  const measures = perArguments(
    (assertions: readonly string[]) =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await read(measuresOfWork, { ids, assertions })
        return oneEach(ids, rows, ({ id }) => id).map(holdingsOf)
      }),
  )
  const places = perArguments(
    (assertions: readonly string[], within: readonly string[] | null) =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await read(placesOfWork(within !== null), { ids, assertions, within: within ?? [] })
        return oneEach(ids, rows, ({ id }) => id).map(holdingsOf)
      }),
  )

  /** The measures on a thing itself. */
  async function ownMeasures(id: string, assertions: readonly string[] | null): Promise<readonly Measure[]> {
    const found = await links({
      field: measuresField,
      choice: { where: assertions ? { assertions } : {}, inherited: false },
      range: { after: '', take: mostCompared, ascending: true },
      total: false,
      keys: false,
      below: [],
    }).load(id)
    return found.map(({ node }) => node as Measure)
  }

  /** The measures of a work, its activities and outcomes; of anything else, its own. */
  async function comparison(id: string): Promise<Comparison> {
    const kind = kindOfId(id)
    if (kind !== 'Programme' && kind !== 'Activity')
      return comparisonOf(await ownMeasures(id, null), () => [id])
    const { held } = await measures(all).load(id)
    const compared = held.slice(0, mostCompared)
    const nodes = await Promise.all(compared.map((each) => anyById.load(each.id)))
    const holders = new Map(compared.map((each) => [each.id, each.chains.map(({ holder }) => holder)]))
    const found = nodes.map((node) => {
      if (node === undefined) throw new DataChanged()
      return node as Measure
    })
    return comparisonOf(found, (measure) => holders.get(measure.id)!)
  }

  return {
    measuresOfWork: (id: string, assertions: readonly string[] | null) =>
      measures(assertions ?? all).load(id),
    /** Throws BadInput where `within` names what is no place. */
    placesOfWork: (id: string, assertions: readonly string[] | null, within: readonly string[] | null) => {
      if (within) mustBeOf('Place', 'within', within)
      return places(assertions ?? all, within).load(id)
    },
    ownMeasures,
    comparison,
  }
}
