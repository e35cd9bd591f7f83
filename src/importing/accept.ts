/**
 * A batch goes live as a data set of its own, and back. The graph is loaded first and the folders are moved after it, so
 * whatever fails on the way leaves the folders as they were, and the next start loads what they say.
 */
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { BadInput } from '../errors.ts'
import type { Runner } from '../neo4j/run.ts'
import { checkedSeeds } from '../seeding/ensure.ts'
import { acceptedIn, foldersBeside, liveFolders, readDecisions, type DataFolders } from '../seeding/live.ts'
import { loadSeeds, type Loaded } from '../seeding/load.ts'
import { batchesIn } from './import.ts'
import type { Report } from './report.ts'

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

type Load = { folders: DataFolders; runner: Runner; onProgress: (text: string) => void }

/** Loads the data sets of these folders as one version. */
async function load(
  sets: readonly string[],
  { folders: { home }, runner, onProgress }: Load,
): Promise<Loaded> {
  const seeds = await checkedSeeds(sets, await readDecisions(home))
  return loadSeeds(seeds, runner, { onProgress })
}

/** The report of a batch. Throws BadInput where there is no such batch, or it is blocked. */
async function acceptable(id: string, folder: string): Promise<Report> {
  const text = await readFile(join(folder, 'report.json'), 'utf8').catch(() => null)
  if (text === null)
    throw new BadInput(`There is no batch called ${id}. Make one: npm run import -- FILE --as ${id}`)
  const report = JSON.parse(text) as Report
  if (!report.blocked) return report
  throw new BadInput(
    `${id} has errors that keep it from going live: see ${join(folder, 'report.html')}, put them right in the file, and import it again.`,
  )
}

/** Puts a batch into the graph, in the place of what was live under its name. */
export async function accept(id: string, work: Load): Promise<Loaded> {
  const { home } = work.folders
  const batch = join(batchesIn(home), id)
  await acceptable(id, batch)
  const loaded = await load([...(await foldersBeside(id, work.folders)), batch], work)
  const [accepted, before] = [join(acceptedIn(home), id), join(acceptedIn(home), `.${id}.before`)]
  await mkdir(acceptedIn(home), { recursive: true })
  await rm(before, { recursive: true, force: true })
  if (await isThere(accepted)) await rename(accepted, before)
  await rename(batch, accepted)
  await rm(before, { recursive: true, force: true })
  return loaded
}

/** Takes a data set out of the graph. Its folder is a batch again, so that it can be accepted another time. */
export async function withdraw(id: string, work: Load): Promise<Loaded> {
  const { home } = work.folders
  const accepted = join(acceptedIn(home), id)
  if (!(await isThere(accepted))) {
    const live = (await liveFolders(work.folders)).slice(1).map((folder) => basename(folder))
    throw new BadInput(
      `No data set called ${id} was accepted. ${live.length > 0 ? `Those are: ${live.join(', ')}.` : 'None was.'}`,
    )
  }
  const loaded = await load(await foldersBeside(id, work.folders), work)
  const batch = join(batchesIn(home), id)
  await mkdir(batchesIn(home), { recursive: true })
  await rm(batch, { recursive: true, force: true })
  await rename(accepted, batch)
  return loaded
}
