/** The graph as one request sees it: a fresh set of loaders, so that nothing is asked twice and nothing is shared. */
import DataLoader from 'dataloader'
import { oneEach } from '../lib/batch.ts'
import { perArguments, perIdentity } from '../lib/perArguments.ts'
import { comparable } from '../lib/sorting.ts'
import type { Read } from '../neo4j/run.ts'
import * as datasets from './dataset/queries.ts'
import type { Where } from './filters.ts'
import {
  inherits,
  linkParams,
  linksOf,
  linkTotalsOf,
  namesIn,
  nestedIn,
  placesBefore,
  type LinkAsk,
  type LinkChoice,
} from './links/queries.ts'
import {
  byIds,
  byKeys,
  entitiesById,
  pageOf,
  totalOf,
  type Fields,
  type Order,
  type Row,
  type Span,
} from './nodes/queries.ts'
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

/** A node in a list, with the key that its place in the list has. */
export type Listed<K extends Kind = Kind> = { key: string; node: Entity<K> }

/** A link and the node at its far end. `via` is the id of the node that has it: another one where it is inherited. */
export type Linked<K extends Kind = Kind> = Listed<K> & { facts: LinkFacts; via: string }

/** Makes nodes of a kind from rows, whose columns of the node begin at `from`. */
function entityOf<K extends Kind>(kind: K, fields?: Fields) {
  const { fromColumns } = layout(kind).only(fields)
  return (row: Row, from = 0) => {
    const node = fromColumns(row, from)
    node['ofKind'] = kind
    return node as unknown as Entity<K>
  }
}

const entityFrom = (properties: Properties) => {
  const kind = kindOfId(properties['id'] as string)!
  return entityOf(kind)(layout(kind).columns.map((column) => (properties[column] ?? null) as Row[number]))
}

/** A reader of the links of one node, whose id it is given beside each row. */
function linkedOf(ask: LinkAsk) {
  const { columns, fromColumns } = linkLayout.only(ask.link)
  const nodeOf = entityOf(ask.field.far, ask.far)
  const before = placesBefore(ask)
  return (row: Row, id: string): Linked => {
    const facts = fromColumns(row, before)
    const [via, stepsStated] = inherits(ask)
      ? (row.slice(before - 2, before) as [string, boolean])
      : ([id, true] as const)
    return {
      key: ask.keys ? (row[0] as string) : '',
      via,
      facts: stepsStated || facts.assertion === 'DERIVED' ? facts : inferredOver(facts),
      node: nodeOf(row, before + columns.length),
    }
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

/** The source of a passage, of which it has just one. */
const sourcesOfPassage: LinkAsk = {
  field: linkField('Passage', 'sources')!,
  choice: { where: {}, inherited: false },
  span: { after: '', take: 1, ascending: true },
  total: false,
  keys: false,
  below: [],
}

export function createLoaders(read: Read) {
  /** A reader of rows that begin so far before a node's own columns, and end with what was asked below the node. */
  function nodesIn<K extends Kind>(kind: K, fields: Fields, below: readonly LinkAsk[], before: number) {
    const nodeOf = entityOf(kind, fields)
    const answerBelow = belowOf(below)
    const end = before + layout(kind).only(fields).columns.length
    return (row: Row) => {
      const node = nodeOf(row, before)
      answerBelow(node.id, row, end)
      return node
    }
  }

  const byId = perArguments(
    <K extends Kind>(kind: K, fields?: Fields, below: readonly LinkAsk[] = []) =>
      new DataLoader(async (ids: readonly string[]) => {
        const nested = nestedIn(below, 'n')
        const rows = await read(byIds(kind, fields, nested, namesIn(below)), { ids, ...nested.params })
        const nodeOf = nodesIn(kind, fields, below, 0)
        return oneEach(
          ids,
          rows.map(({ node }) => nodeOf(node)),
          ({ id }: Entity) => id,
        )
      }),
  )

  const anyById = new DataLoader(async (ids: readonly string[]) => {
    const rows = await read(entitiesById, { ids })
    return oneEach(
      ids,
      rows.map(({ node }) => entityFrom(node)),
      ({ id }) => id,
    )
  })

  const byKey = perArguments(
    <K extends Kind>(kind: K, by: 'name' | 'identifier') =>
      new DataLoader(async (keys: readonly string[]) => {
        const rows = await read(byKeys(kind, by), { keys: keys.map((key) => ({ key, phrase: phrase(key) })) })
        return oneEach(keys, rows, ({ key }) => key).map((row) =>
          (row?.nodes ?? []).map((node) => entityOf(kind)(node)),
        )
      }),
  )

  const links = perIdentity(
    perArguments(
      (ask: LinkAsk) =>
        new DataLoader(async (ids: readonly string[]) => {
          const rows = await read(linksOf(ask), linkParams(ask, ids))
          const linked = linksIn(ask)
          return oneEach(ids, rows, ({ id }) => id).map((row, at) => linked(row?.links ?? [], ids[at]!))
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

  /** A reader of a node's page of links. */
  function linksIn(ask: LinkAsk): (rows: readonly Row[], id: string) => Linked[] {
    const linkOf = linkedOf(ask)
    const answerBelow = belowOf(ask.below)
    const end =
      placesBefore(ask) +
      linkLayout.only(ask.link).columns.length +
      layout(ask.field.far).only(ask.far).columns.length
    return (rows, id) =>
      rows.map((row) => {
        const linked = linkOf(row, id)
        answerBelow(linked.node.id, row, end)
        return linked
      })
  }

  /** Hands what a statement brought below each node to the loaders that will be asked for it. */
  function belowOf(below: readonly LinkAsk[]) {
    const parts = below.map((ask) => ({ ask, pageOf: linksIn(ask) }))
    return (id: string, row: Row, from: number) => {
      let at = from
      for (const { ask, pageOf } of parts) {
        if (ask.span) links(ask).prime(id, pageOf(row[at++] as unknown as Row[], id))
        if (ask.total) linkTotals(ask).prime(id, row[at++] as number)
      }
    }
  }

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
      return linked!.node as Entity<'Source'>
    },
    list: async <K extends Kind>(
      kind: K,
      by: Order['by'],
      where: Where,
      { after, take, ascending }: Span,
      fields?: Fields,
      below: readonly LinkAsk[] = [],
    ): Promise<Listed<K>[]> => {
      const nested = nestedIn(below, 'n')
      const query = pageOf(kind, { by, ascending }, where, fields, nested, namesIn(below))
      const rows = await read(query, { after, take, where, ...nested.params })
      const nodeOf = nodesIn(kind, fields, below, 1)
      return rows.map(({ node }) => ({ key: node[0] as string, node: nodeOf(node) }))
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
