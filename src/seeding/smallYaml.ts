/** Small files beside the items of a data set, which people write by hand: what they are, and what was decided. */
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { z } from 'zod'
import { BadSeeds } from '../errors.ts'

/** What is there; null where there is no such file or folder. */
export async function ifThere<Value>(read: Promise<Value>): Promise<Value | null> {
  try {
    return await read
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** What a file says; null where there is none. Throws BadSeeds with all that is wrong with it, under the line `wrong`. */
export async function readSmallYaml<Value>(
  file: string,
  model: z.ZodType<Value>,
  wrong: string,
): Promise<Value | null> {
  const text = await ifThere(readFile(file, 'utf8'))
  if (text === null) return null
  const { success, data, error } = model.safeParse(valueOf(text))
  if (success) return data
  const problems = error.issues.map(({ path, message }) => `  ${path.join('.') || 'the file'}: ${message}`)
  throw new BadSeeds([wrong, ...problems].join('\n'))
}

/** The value of a text, or the text itself where it is no YAML: the check then says what should be there. */
function valueOf(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 })
  } catch {
    return text
  }
}
