/** Seeds in the graph before questions are answered: read and checked at once, loaded as soon as the graph answers. */
import { basename, join } from 'node:path'
import { setTimeout as passing } from 'node:timers/promises'
import { AccessDenied, BadConfig, BadSeeds, GraphUnavailable, LoadUnderWay, TimedOut } from '../errors.ts'
import type { Runner } from '../neo4j/run.ts'
import { checkDataSets, type CheckedSeeds } from './check.ts'
import { missing } from './checkWhole.ts'
import { readManifest } from './dataSet.ts'
import type { Decision } from './identity.ts'
import { liveFolders, readDecisions, type DataFolders } from './live.ts'
import { loadSeeds, type Loaded } from './load.ts'
import { report } from './problems.ts'
import { readSeeds } from './read.ts'

/** Problems that a report shows: more are seldom different ones. */
const mostShown = 100

/**
 * The data sets of these folders, put together. Throws BadSeeds with the problems of every file. While one of them cannot be
 * read, nothing is said to be missing: each of its ids would be, wherever it is named.
 */
export async function checkedSeeds(
  folders: string | readonly string[],
  decisions: readonly Decision[] = [],
): Promise<CheckedSeeds> {
  const sets = await Promise.all([folders].flat().map((folder, at) => readDataSet(folder, at > 0)))
  const unread = sets.flatMap(({ problems }) => problems)
  const { seeds, problems } = checkDataSets(sets, decisions)
  const all = [...unread, ...problems.filter(({ rule }) => unread.length === 0 || !rule.startsWith(missing))]
  if (seeds && all.length === 0) return seeds
  const lines = report(all).split('\n')
  const more = lines.length > mostShown ? `\n… and ${lines.length - mostShown} more.` : ''
  const shown = lines.slice(0, mostShown).join('\n')
  const where = [folders].flat().join(', ')
  throw new BadSeeds(`${all.length} problems in ${where}; nothing was loaded.\n${shown}${more}`)
}

/** All live data sets. Errors as for `checkedSeeds`. */
export const checkedLive = async (places: DataFolders) =>
  checkedSeeds(await liveFolders(places), await readDecisions(places.home))

/** One folder as it is read, its files named after it where it is one of several. */
async function readDataSet(folder: string, isNamed: boolean) {
  const [dataSet, { records, problems }] = await Promise.all([readManifest(folder), readSeeds(folder)])
  if (records.length + problems.length === 0)
    throw new BadSeeds(
      `There is nothing to load in ${folder}: no file with an item in it. Nothing was changed.`,
    )
  const named = <Filed extends { file: string }>(items: Filed[]) =>
    isNamed ? items.map((item) => ({ ...item, file: join(basename(folder), item.file) })) : items
  return { dataSet, records: named(records), problems: named(problems) }
}

/** How often a graph that is away is asked again: it must be in use again within 5 s of its return. */
const againMs = 1_000

/** What is planned by the numbers of before a load is planned again some seconds later: so they are counted at once. */
const countAnew = 'CALL db.prepareForReplanning(10)'

/**
 * Loads the seeds, and waits for a graph that is away, or that another loads into, until it is free or the signal says that
 * nobody waits.
 */
export async function ensureLoaded(
  seeds: CheckedSeeds,
  runner: Runner,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (text: string) => void },
): Promise<Loaded> {
  const told = new Set<string>()
  for (;;) {
    try {
      const loaded = await loadSeeds(seeds, runner, { onProgress })
      if (loaded.changed) await runner.schema(countAnew).catch(() => undefined) // it only saves planning twice
      return loaded
    } catch (error) {
      if (error instanceof AccessDenied) throw new BadConfig(error.advice, { cause: error })
      const waitsFor = whyWaiting(error)
      if (waitsFor === null) throw error
      if (!told.has(waitsFor)) onProgress(waitsFor)
      told.add(waitsFor)
      await passing(againMs, undefined, { signal })
    }
  }
}

/** What is waited for after this error; null where waiting does not help. */
function whyWaiting(error: unknown): string | null {
  if (error instanceof LoadUnderWay)
    return 'Another load into this database is under way; waiting for its end'
  if (error instanceof GraphUnavailable || error instanceof TimedOut)
    return 'The graph does not answer yet; waiting for it'
  return null
}
