/** The data sets that are live: the seeds, and each folder that somebody's own data were accepted into. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Id, Line } from '../graph/values.ts'
import type { Decision } from './identity.ts'
import { ifThere, readSmallYaml } from './smallYaml.ts'

/** Where the seeds lie, and where own data do: `sets` beneath it holds what is live, a folder each. */
export type DataFolders = { readonly seeds: string; readonly home: string }

/** The folder that holds the data sets that were accepted. */
export const acceptedIn = (home: string) => join(home, 'sets')

/** The file of decisions on who is the same. */
export const decisionsIn = (home: string) => join(home, 'decisions.yaml')

/** The folders of all live data sets, the seeds first. What begins with a dot is on its way in or out. */
export async function liveFolders({ seeds, home }: DataFolders): Promise<string[]> {
  const names = (await ifThere(readdir(acceptedIn(home)))) ?? []
  return [
    seeds,
    ...names
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => join(acceptedIn(home), name)),
  ]
}

/** The folders of the live data sets beside the one of this id. */
export const foldersBeside = async (id: string, folders: DataFolders) =>
  (await liveFolders(folders)).filter((folder) => folder !== join(acceptedIn(folders.home), id))

const Decisions = z
  .array(
    z.strictObject({
      one: Id,
      other: Id,
      are: z.enum(['SAME', 'DIFFERENT', 'UNSURE']),
      note: Line.optional(),
    }),
  )
  .nullable() // a file in which nothing stands any more

/** What people decided on who is the same. Throws BadSeeds with what is wrong with their file. */
export async function readDecisions(home: string): Promise<Decision[]> {
  const file = decisionsIn(home)
  const wrong = `${file} is a list of decisions: "- { one: org-a, other: org-b, are: SAME }".`
  return (await readSmallYaml(file, Decisions, wrong)) ?? []
}
