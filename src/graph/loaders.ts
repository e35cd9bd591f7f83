/** The graph as one request sees it: a fresh set of loaders, so that nothing is asked twice and nothing is shared. */
import DataLoader from 'dataloader'
import { DataChanged } from '../errors.ts'
import { oneEach } from '../lib/batch.ts'
import { perArguments, perIdentity } from '../lib/perArguments.ts'
import { comparable } from '../lib/sorting.ts'
import type { Read } from '../neo4j/run.ts'
import * as datasets from './dataset/queries.ts'
import type { Where } from './filters.ts'
import { linkParams } from './links/names.ts'
import { linksOf, linkTotalsOf, nestedIn } from './links/queries.ts'
import { byIds, byKeys, entitiesById, nodesOf, nodeTotalOf, type Order } from './nodes/queries.ts'
import { linkField, type LinkField } from './linkFields.ts'
import type { Kind } from './ontology.ts'
import { coverageLoaders } from './coverage/loaders.ts'
import { dependentLoaders } from './dependents/loaders.ts'
import { partnerLoaders } from './partners/loaders.ts'
import { facetLoaders } from './facets/loaders.ts'
import { pathLoaders } from './paths/loaders.ts'
import { searchLoaders } from './search/loaders.ts'
import { standingLoaders } from './commitment/standingLoaders.ts'
import { traceLoaders } from './trace/loaders.ts'
import { workLoaders } from './work/loaders.ts'
import type { Entity, LinkFacts } from './properties.ts'
import type { Fields, KeyRange, LinkAsk, LinkChoice, LinkResult, NodeResult } from './selection.ts'

/** A node in a list, with the key that its place in the list has. */
export type Listed<K extends Kind = Kind> = { key: string; node: Entity<K> }

/** A link and the node at its far end. `via` is the id of the node that has it: another one where it is inherited. */
export type Linked<K extends Kind = Kind> = Listed<K> & { facts: LinkFacts; via: string }

const inferredOver = (facts: LinkFacts): LinkFacts => ({
  ...facts,
  assertion: 'INFERRED',
  reasoning: [facts.reasoning, 'That the one lies within the other is itself inferred.']
    .filter(Boolean)
    .join(' '),
})

/** Inside quotes Lucene takes all as text but the quote and the backslash. */
const phrase = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`

/** The source of a passage, of which it has just one. */
const sourcesOfPassage: LinkAsk = {
  field: linkField('Passage', 'sources')!,
  choice: { where: {}, inherited: false },
  range: { after: '', take: 1, ascending: true },
  total: false,
  keys: false,
  below: [],
}

export function createLoaders(read: Read) {
  const byId = perArguments(
    <K extends Kind>(kind: K, fields?: Fields, below: readonly LinkAsk[] = []) =>
      new DataLoader(async (ids: readonly string[]) => {
        const nested = nestedIn(below, 'n')
        const rows = await read(byIds(kind, fields, nested), { ids, ...nested.params })
        return oneEach(
          ids,
          rows.map(({ found }) => nodeOf(found)),
          ({ id }: Entity) => id,
        )
      }),
  )

  const anyById = new DataLoader(async (ids: readonly string[]) => {
    const rows = await read(entitiesById, { ids })
    return oneEach(
      ids,
      rows.map(({ node }) => node),
      ({ id }) => id,
    )
  })

  const byKey = perArguments(
    <K extends Kind>(kind: K, by: 'name' | 'identifier') =>
      new DataLoader(async (keys: readonly string[]) => {
        const rows = await read(byKeys(kind, by), { keys: keys.map((key) => ({ key, phrase: phrase(key) })) })
        return oneEach(keys, rows, ({ key }) => key).map((row) => (row?.found ?? []).map(({ node }) => node))
      }),
  )

  const links = perIdentity(
    perArguments(
      (ask: LinkAsk) =>
        new DataLoader(async (ids: readonly string[]) => {
          const rows = await read(linksOf(ask), linkParams(ask, ids))
          return oneEach(ids, rows, ({ id }) => id).map((row, at) => linkedTo(ids[at]!, row?.links ?? []))
        }),
    ),
  )

  const totalsOf = perArguments(
    (field: LinkField, choice: LinkChoice) =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await read(linkTotalsOf(field, choice), { ids, where: choice.where })
        return oneEach(ids, rows, ({ id }) => id).map((row) => row?.total ?? 0)
      }),
  )

  /** How many links each node has, whatever else is asked of them. */
  const linkTotals = perIdentity(({ field, choice }: LinkAsk) => totalsOf(field, choice))

  /** A node that was read, when what was read below it is where it will be looked for. */
  function nodeOf<K extends Kind>({ node, below }: NodeResult<K>): Entity<K> {
    for (const { ask, links: rows, total } of below) {
      if (rows) links(ask).prime(node.id, linkedTo(node.id, rows))
      if (total !== null) linkTotals(ask).prime(node.id, total)
    }
    return node
  }

  /** The links of a node as they were read. */
  const linkedTo = (id: string, rows: readonly LinkResult[]): Linked[] =>
    rows.map((row) => ({
      key: row.key,
      via: row.via ?? id,
      facts: row.stepsStated || row.facts.assertion === 'DERIVED' ? row.facts : inferredOver(row.facts),
      node: nodeOf(row),
    }))

  const work = workLoaders(read, { anyById, links })

  return {
    byId,
    /** Anything by its id, in one statement for all kinds: for answers that mix them. */
    anyById,
    /** Every node of that kind that bears the name, whatever its case, accents and punctuation. */
    byName: <K extends Kind>(kind: K, name: string) => byKey(kind, 'name').load(comparable(name)),
    byIdentifier: <K extends Kind>(kind: K, identifier: string) =>
      byKey(kind, 'identifier').load(comparable(identifier)),
    links,
    linkTotals,
    /** The source that a passage is in. Every passage has just one: loading refuses another number. */
    sourceOf: async (passageId: string) => {
      const [linked] = await links(sourcesOfPassage).load(passageId)
      if (!linked) throw new DataChanged() // a passage without its source has just left the graph
      return linked.node as Entity<'Source'>
    },
    list: async <K extends Kind>(
      kind: K,
      by: Order['by'],
      where: Where,
      { after, take, ascending }: KeyRange,
      fields?: Fields,
      below: readonly LinkAsk[] = [],
    ): Promise<Listed<K>[]> => {
      const nested = nestedIn(below, 'n')
      const query = nodesOf(kind, { by, ascending }, where, fields, nested)
      const rows = await read(query, { after, take, where, ...nested.params })
      return rows.map(({ found }) => ({ key: found.key, node: nodeOf(found) }))
    },
    total: async (kind: Kind, where: Where) =>
      (await read(nodeTotalOf(kind, where), { where }))[0]?.total ?? 0,
    dataset: async () => (await read(datasets.dataset, {}))[0] ?? null,
    database: async () => (await read(datasets.databaseVersion, {}))[0]!,
    kindCounts: () => read(datasets.kindCounts, {}),
    ...dependentLoaders(read),
    ...partnerLoaders(read),
    ...searchLoaders(read),
    ...coverageLoaders(read),
    ...pathLoaders(read),
    ...facetLoaders(read),
    ...standingLoaders(read),
    ...work,
    ...traceLoaders(read, { anyById, ownMeasures: work.ownMeasures }),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
