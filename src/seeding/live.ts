/** The data sets that are live: the seeds, and each folder that somebody's own data were accepted into. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { BadSeeds } from '../errors.ts'
import { Id, Line } from '../graph/values.ts'
import type { Decision } from './identity.ts'

/** Where the seeds lie, and where own data do: `sets` beneath it holds what is live, a folder each. */
export type DataFolders = { readonly seeds: string; readonly home: string }

/** The folder that holds the data sets that were accepted. */
export const acceptedIn = (home: string) => join(home, 'sets')

/** The file of decisions on who is the same. */
export const decisionsIn = (home: string) => join(home, 'decisions.yaml')

/** What is there, or `absent` where there is no such file or folder. */
async function ifThere<Value>(read: Promise<Value>, absent: Value): Promise<Value> {
  try {
    return await read
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return absent
    throw error
  }
}

/** The folders of all live data sets, the seeds first. What begins with a dot is on its way in or out. */
export async function liveFolders({ seeds, home }: DataFolders): Promise<string[]> {
  const names = await ifThere(readdir(acceptedIn(home)), [])
  return [
    seeds,
    ...names
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => join(acceptedIn(home), name)),
  ]
}

const Decisions = z.array(
  z.strictObject({
    one: Id,
    other: Id,
    are: z.enum(['SAME', 'DIFFERENT', 'UNSURE']),
    note: Line.optional(),
  }),
)

/** What people decided on who is the same. Throws BadSeeds with what is wrong with their file. */
export async function readDecisions(home: string): Promise<Decision[]> {
  const text = await ifThere(readFile(decisionsIn(home), 'utf8'), '')
  const { success, data, error } = Decisions.safeParse(valueOf(text) ?? [])
  if (success) return data
  const problems = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  throw new BadSeeds(
    [
      `${decisionsIn(home)} is a list of decisions: "- { one: org-a, other: org-b, are: SAME }".`,
      ...problems,
    ].join('\n'),
  )
}

function valueOf(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 })
  } catch {
    return text
  }
}
