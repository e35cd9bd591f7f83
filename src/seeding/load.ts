/**
 * Rows → graph. Every write is a MERGE on what tells a thing from others, and stamps it with what is being loaded;
 * what carries an older stamp at the end has left the seeds, and goes. So loading twice changes nothing, and a load
 * that died is put right by the next. What is not ours is never touched: where it bears our labels, or an index has the
 * name of one of ours, the load is refused.
 *
 * Rows are read from a stream and never all held, so the size of a load is bounded by the disk and not by memory.
 */
import { createHash } from 'node:crypto'
import { BadInput } from '../errors.ts'
import { constraints } from '../graph/constraints.ts'
import { dataset, type LoadedDataSet } from '../graph/dataset/queries.ts'
import { relationshipTypes } from '../graph/ontology.ts'
import type { Ask, Runner } from '../neo4j/run.ts'
import { batchesOf } from './batches.ts'
import type { CheckedSeeds } from './check.ts'
import { digestOfRows } from './digest.ts'
import { withLease, type Lease } from './lease.ts'
import type { SaidBy } from './merge.ts'
import { prepare } from './prepare.ts'
import { rowsOf, type LinkRow, type NodeRow, type Rows } from './rows.ts'
import {
  heldNodes,
  markDataset,
  mergeLinks,
  mergeNodes,
  removals,
  strangers,
  type Mark,
} from './statements.ts'

/**
 * Rows in any order, each link's ends among the nodes. Both are read more than once, from the beginning each time: to
 * see whether they are few, and when a transaction has to be run again.
 */
export type RowSource = { nodes(): Iterable<NodeRow>; links(): Iterable<LinkRow> }

/** How much was read and what became of it. `changed` is false, and nothing read, where the graph held this already. */
export type Loaded = {
  version: string
  digest: string
  nodes: number
  links: number
  removed: number
  changed: boolean
}

/** `wholeUpTo` is how many rows are still loaded in one transaction; `batch` is how many go to a statement. */
export type LoadOptions = { onProgress?: (text: string) => void; wholeUpTo?: number; batch?: number }

/** Up to here a load is one transaction, so that nobody sees half of it; larger ones would not fit in its memory. */
const mostWhole = 100_000

/**
 * Rows to a statement. 1,000 and 5,000 are both slower: a round trip for too little, and MERGE has to look among all
 * that its own transaction has not committed yet. Two batches at once are no faster: they wait for each other's hubs.
 */
const rowsToAStatement = 2_000

/** How many batches' rows may wait for others of their kind, and how many are removed at a time. */
const batchesInMemory = 10

/** Between two lines of progress. */
const rowsToALine = 100_000

/**
 * What a graph loaded from these rows is recognised by: unlike the digest it also changes with what we compute and how
 * we index, so that a newer Throughline loads again what an older one computed otherwise.
 */
function recognitionOf({ nodes, links }: Rows, dataSets: string) {
  const hash = createHash('sha256')
  hash.update(dataSets)
  hash.update(JSON.stringify([constraints, relationshipTypes.map((type) => mergeLinks(type).cypher)]))
  for (const row of [nodes, links].flat()) hash.update(JSON.stringify(row))
  return hash.digest('hex').slice(0, 16)
}

/** A data set as it is told of, with the digest of what it says by itself. */
function loadedDataSet({ dataSet, nodes, links }: SaidBy): LoadedDataSet {
  const rows = rowsOf({ nodes, links })
  const { publisher = null, licence = null, url = null, version = null } = dataSet
  const counts = { nodeCount: rows.nodes.length, linkCount: rows.links.length }
  return { ...dataSet, publisher, licence, url, version, digest: digestOfRows(rows), ...counts }
}

/** Loads checked seeds, unless the graph holds just this already. Errors as for `loadRows`. */
export async function loadSeeds(
  seeds: CheckedSeeds,
  runner: Runner,
  options: LoadOptions = {},
): Promise<Loaded> {
  const rows = rowsOf(seeds)
  const digest = digestOfRows(rows)
  const dataSets = JSON.stringify(seeds.dataSets.map(loadedDataSet))
  const mark = { load: recognitionOf(rows, dataSets), version: digest.slice(0, 12), digest, dataSets }
  const source = { nodes: () => rows.nodes, links: () => rows.links }
  const loaded = await loadRows(source, mark, runner, options)
  return { ...loaded, nodes: rows.nodes.length, links: rows.links.length }
}

/**
 * Loads rows under a mark, unless the graph holds a load so marked already. Throws BadInput where the database has
 * nodes under our labels that are not ours, or a link leads to no node.
 */
export async function loadRows(
  source: RowSource,
  mark: Mark,
  runner: Runner,
  { onProgress = () => {}, wholeUpTo = mostWhole, batch = rowsToAStatement }: LoadOptions = {},
): Promise<Loaded> {
  const { version, digest } = mark
  const [complete] = await runner.read(dataset, {})
  if (complete?.load === mark.load) return { version, digest, ...noneYet(), changed: false }

  await refuseStrangers(runner)
  await prepare(runner)
  return withLease(runner, async ({ mustHold, announce }) => {
    const [before] = await runner.read(heldNodes, {})
    const work = { source, mark, batch, removes: before!.held > 0, mustHold }
    const whole = isAtMost(wholeUpTo, source)
    onProgress(
      whole ? 'Loading the data' : `Loading the data in parts: there are more than ${wholeUpTo} rows`,
    )
    const counted = whole
      ? await inOneTransaction(work, runner, announce)
      : await inParts(work, runner, onProgress)
    return { version, digest, ...counted, changed: true }
  })
}

async function refuseStrangers({ read }: Runner) {
  const [stranger] = await read(strangers, {})
  if (!stranger) return
  const { id, labels } = stranger
  throw new BadInput(
    `This database holds nodes labelled ${labels.join(' and ')} that Throughline did not load (${id ?? 'one without an id'}). ` +
      'Give it a database without them: NEO4J_DATABASE names another.',
  )
}

/** Whether a source has no more rows than so many. It is read so far and no further. */
const isAtMost = (most: number, source: RowSource) =>
  Iterator.from(everyRow(source)).drop(most).next().done === true

function* everyRow({ nodes, links }: RowSource): Generator<NodeRow | LinkRow> {
  yield* nodes()
  yield* links()
}

/** `mustHold` throws where the load may not go on. */
type Work = { source: RowSource; mark: Mark; batch: number; removes: boolean; mustHold: () => void }
type Step = (ask: Ask) => Promise<unknown>
type Counts = { nodes: number; links: number; removed: number }
const noneYet = (): Counts => ({ nodes: 0, links: 0, removed: 0 })

const inOneTransaction = (work: Work, { write }: Runner, announce: Lease['announce']) =>
  write(async (ask) => {
    const counts = noneYet() // a transaction may be run again from its start
    for (const step of stepsOf(work, counts)) await step(ask)
    await announce()
    return counts
  })

async function inParts(work: Work, { write }: Runner, onProgress: (text: string) => void) {
  const counts = noneYet()
  let told = 0
  for (const step of stepsOf(work, counts)) {
    await write(step)
    if (counts.nodes + counts.links - told < rowsToALine) continue
    told = counts.nodes + counts.links
    onProgress(`Loaded ${counts.nodes} nodes and ${counts.links} links so far`)
  }
  return counts
}

/** What a load does, a statement at a time, each asked for when the one before it is done. */
function* stepsOf(work: Work, counts: Counts): Generator<Step> {
  for (const step of everyStepOf(work, counts)) {
    work.mustHold()
    yield step
  }
}

function* everyStepOf({ source, mark, batch, removes }: Work, counts: Counts): Generator<Step> {
  const { load } = mark
  const limits = { size: batch, waiting: batch * batchesInMemory }
  const marked = { dataSets: '[]', ...mark, loadedAt: new Date().toISOString() }
  yield (ask) => ask(markDataset, { ...marked, state: 'LOADING' })

  for (const [kind, rows] of batchesOf(source.nodes(), (row) => row.kind, limits)) {
    yield (ask) => ask(mergeNodes(kind), { rows: rows.map(({ properties }) => properties), load })
    counts.nodes += rows.length
  }
  for (const [type, rows] of batchesOf(source.links(), (row) => row.type, limits)) {
    yield async (ask) => {
      const [written] = await ask(mergeLinks(type), { rows: rows.map(({ properties }) => properties), load })
      if (written?.linked !== rows.length) throw new BadInput(`A link ${type} leads to or from no node.`)
    }
    counts.links += rows.length
  }

  // Where nothing was held, nothing is older. CALL … IN TRANSACTIONS would search only once, but under one time limit.
  const most = limits.waiting
  for (const removal of removes ? removals : []) {
    let removed = most
    while (removed === most) {
      yield async (ask) => (removed = (await ask(removal, { load, most }))[0]!.removed)
      counts.removed += removed
    }
  }
  // Loaded is what is there: nothing that another load took away meanwhile.
  yield async (ask) => {
    const [after] = await ask(heldNodes, {})
    if (after!.held !== counts.nodes)
      throw new BadInput(
        `There are ${after!.held} nodes and not ${counts.nodes}: somebody else wrote meanwhile. Load again.`,
      )
    await ask(markDataset, { ...marked, state: 'COMPLETE' })
  }
}
