/** A data set: a folder of seed files and a `dataset.yaml` that says what they are. */
import { join } from 'node:path'
import { z } from 'zod'
import { Line } from '../graph/values.ts'
import { readSmallYaml } from './smallYaml.ts'

/** The name of the file in which a data set says what it is. */
export const manifestFile = 'dataset.yaml'

/** What a data set is called: it names a folder, and stands in conditions. */
export const DataSetId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'the id of a data set is lower-case words and digits joined by hyphens')
  .max(60)

const Manifest = z.strictObject({
  id: DataSetId,
  title: Line,
  publisher: Line.optional(),
  licence: Line.optional(),
  url: z.url().optional(),
  version: Line.optional(),
  rank: z.int().min(1).max(1_000).default(100),
})

/** What a data set says of itself. Where data sets disagree, what the one of the lowest rank says is shown. */
export type DataSet = z.output<typeof Manifest>

/** What a folder without a `dataset.yaml` holds. */
export const unnamedSeeds: DataSet = { id: 'seeds', title: 'Seeds', rank: 1 }

/** What the folder says of itself. Throws BadSeeds with what is wrong with its `dataset.yaml`. */
export async function readManifest(folder: string): Promise<DataSet> {
  const wrong = `${manifestFile} in ${folder} does not say what the data set is:`
  return (await readSmallYaml(join(folder, manifestFile), Manifest, wrong)) ?? unnamedSeeds
}

/** Data sets, the best rank first; of one rank in the order of their ids. */
export const byRank = <Ranked extends Pick<DataSet, 'id' | 'rank'>>(sets: readonly Ranked[]): Ranked[] =>
  [...sets].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
