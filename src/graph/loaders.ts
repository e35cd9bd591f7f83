/** The graph as one request sees it: a fresh set of loaders, so that nothing is asked twice and nothing is shared. */
import DataLoader from 'dataloader'
import { oneEach } from '../lib/batch.ts'
import { perArguments } from '../lib/perArguments.ts'
import { comparable } from '../lib/sorting.ts'
import type { Read } from '../neo4j/run.ts'
import * as datasets from './dataset/queries.ts'
import type { Where } from './filters.ts'
import { linksOf, linkTotalsOf, type LinkChoice } from './links/queries.ts'
import { byIds, byKeys, entitiesById, pageOf, totalOf, type Order, type Row } from './nodes/queries.ts'
import { linkField, type LinkField } from './linkFields.ts'
import { kindOfId, type Kind } from './ontology.ts'
import { coverageLoaders } from './coverage/loaders.ts'
import { partnerLoaders } from './partners/loaders.ts'
import { facetLoaders } from './facets/loaders.ts'
import { pathLoaders } from './paths/loaders.ts'
import { searchLoaders } from './search/loaders.ts'
import { standingLoaders } from './commitment/standingLoaders.ts'
import { traceLoaders } from './trace/loaders.ts'
import { layout, linkLayout, type Entity, type LinkFacts, type Properties } from './properties.ts'

/** Where a page begins (a sort key, not included) and how many rows it takes, in which direction. */
export type Span = { after: string; take: number; ascending: boolean }

/** A node in a list, with the key that its place in the list has. */
export type Listed = { key: string; node: Entity }

/** A link and the node at its far end. `via` is the id of the node that has it: another one where it is inherited. */
export type Linked = Listed & { facts: LinkFacts; via: string }

const entityOf = (kind: Kind, row: Row) => ({ ofKind: kind, ...layout(kind).fromColumns(row) }) as Entity

const entityFrom = (properties: Properties) => {
  const kind = kindOfId(properties['id'] as string)!
  return entityOf(
    kind,
    layout(kind).columns.map((column) => (properties[column] ?? null) as Row[number]),
  )
}

const listedOf =
  (kind: Kind) =>
  ([key, ...columns]: Row): Listed => ({ key: key as string, node: entityOf(kind, columns) })

const linkedOf =
  (kind: Kind) =>
  ([key, via, stepsStated, ...columns]: Row): Linked => {
    const facts = linkLayout.fromColumns(columns.slice(0, linkLayout.columns.length)) as LinkFacts
    return {
      key: key as string,
      via: via as string,
      facts: stepsStated || facts.assertion === 'DERIVED' ? facts : inferredOver(facts),
      node: entityOf(kind, columns.slice(linkLayout.columns.length)),
    }
  }

const inferredOver = (facts: LinkFacts): LinkFacts => ({
  ...facts,
  assertion: 'INFERRED',
  reasoning: [facts.reasoning, 'That the one lies within the other is itself inferred.']
    .filter(Boolean)
    .join(' '),
})

/** Inside quotes Lucene takes all as text but the quote and the backslash. */
const phrase = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`

export function createLoaders(read: Read) {
  const byId = perArguments(
    (kind: Kind) =>
      new DataLoader(async (ids: readonly string[]) => {
        const [found] = await read(byIds(kind), { ids })
        return oneEach(
          ids,
          (found?.nodes ?? []).map((row) => entityOf(kind, row)),
          ({ id }) => id,
        )
      }),
  )

  const anyById = new DataLoader(async (ids: readonly string[]) => {
    const [found] = await read(entitiesById, { ids })
    return oneEach(ids, (found?.nodes ?? []).map(entityFrom), ({ id }) => id)
  })

  const byKey = perArguments(
    (kind: Kind, by: 'name' | 'identifier') =>
      new DataLoader(async (keys: readonly string[]) => {
        const rows = await read(byKeys(kind, by), { keys: keys.map((key) => ({ key, phrase: phrase(key) })) })
        return oneEach(keys, rows, ({ key }) => key).map((row) =>
          (row?.nodes ?? []).map((node) => entityOf(kind, node)),
        )
      }),
  )

  const links = perArguments(
    (field: LinkField, choice: LinkChoice, { after, take, ascending }: Span) =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await read(linksOf(field, choice, ascending), { ids, after, take, where: choice.where })
        return oneEach(ids, rows, ({ id }) => id).map((row) => (row?.links ?? []).map(linkedOf(field.far)))
      }),
  )

  const linkTotals = perArguments(
    (field: LinkField, choice: LinkChoice) =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await read(linkTotalsOf(field, choice), { ids, where: choice.where })
        return oneEach(ids, rows, ({ id }) => id).map((row) => row?.total ?? 0)
      }),
  )

  return {
    byId,
    /** Anything by its id, in one statement for all kinds: for answers that mix them. */
    anyById,
    /** Every node of that kind that bears the name, whatever its case, accents and punctuation. */
    byName: (kind: Kind, name: string) => byKey(kind, 'name').load(comparable(name)),
    byIdentifier: (kind: Kind, identifier: string) => byKey(kind, 'identifier').load(comparable(identifier)),
    links,
    linkTotals,
    /** The source that a passage is in. Every passage has just one: loading refuses another number. */
    sourceOf: async (passageId: string) => {
      const field = linkField('Passage', 'sources')!
      const [linked] = await links(
        field,
        { where: {}, inherited: false },
        { after: '', take: 1, ascending: true },
      ).load(passageId)
      return linked!.node
    },
    list: async (kind: Kind, by: Order['by'], where: Where, { after, take, ascending }: Span) => {
      const [page] = await read(pageOf(kind, { by, ascending }, where), { after, take, where })
      return (page?.nodes ?? []).map(listedOf(kind))
    },
    total: async (kind: Kind, where: Where) => (await read(totalOf(kind, where), { where }))[0]?.total ?? 0,
    dataset: async () => (await read(datasets.dataset, {}))[0] ?? null,
    database: async () => (await read(datasets.databaseVersion, {}))[0]!,
    kindCounts: () => read(datasets.kindCounts, {}),
    ...partnerLoaders(read),
    ...searchLoaders(read),
    ...coverageLoaders(read),
    ...pathLoaders(read),
    ...facetLoaders(read),
    ...standingLoaders(read),
    ...traceLoaders(read, { anyById, links }),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
