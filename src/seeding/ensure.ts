/** Seeds in the graph before questions are answered: read and checked at once, loaded as soon as the graph answers. */
import { setTimeout as passing } from 'node:timers/promises'
import { BadSeeds, GraphUnavailable, TimedOut } from '../errors.ts'
import type { Runner } from '../neo4j/run.ts'
import { checkSeeds, type CheckedSeeds } from './check.ts'
import { loadSeeds, type Loaded } from './load.ts'
import { report } from './problems.ts'
import { readSeeds } from './read.ts'

/** The seeds of a folder. Throws BadSeeds with every problem of every file. */
export async function checkedSeeds(folder: string): Promise<CheckedSeeds> {
  const { records, problems: unread } = await readSeeds(folder)
  const { seeds, problems } = checkSeeds(records)
  const all = [...unread, ...problems]
  if (seeds && all.length === 0) return seeds
  throw new BadSeeds(`${all.length} problems in ${folder}; nothing was loaded.\n${report(all)}`)
}

/** How often a graph that is away is asked again: it must be in use again within 5 s of its return. */
const againMs = 1_000

/** Loads the seeds, and waits for a graph that is away until it is back or the signal says that nobody waits. */
export async function ensureLoaded(
  seeds: CheckedSeeds,
  runner: Runner,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (text: string) => void },
): Promise<Loaded> {
  for (let told = false; ;) {
    try {
      return await loadSeeds(seeds, runner, { onProgress })
    } catch (error) {
      if (!(error instanceof GraphUnavailable || error instanceof TimedOut)) throw error
      if (!told) onProgress('The graph does not answer yet; waiting for it')
      told = true
      await passing(againMs, undefined, { signal })
    }
  }
}
