/** Seed files → plain records that remember where they stand. Nothing is checked here but that it is YAML. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isMap, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import { kindNames, kinds, type Kind } from '../graph/ontology.ts'
import { manifestFile } from './dataSet.ts'
import type { Problem } from './problems.ts'

/** One item of a seed file: what it says, and the line of any path within it. */
export type SeedRecord = {
  kind: Kind
  file: string
  value: Record<string, unknown>
  lineOf: (path: readonly PropertyKey[]) => number
}

/** A file above this is not written by hand; what is bigger comes in by import, as lines of JSON. */
const largestFile = 5_000_000
const largestOfLines = 500_000_000

/** Problems of one file that cannot be read as YAML. */
const mostOfAFile = 5

/** `organisations.yaml` and `organisations.cysters.yaml` both hold organisations. */
const kindOfFile = (file: string) => kindNames.find((kind) => kinds[kind].plural === file.split('.')[0])

/** Every file of items of the folder, in the order of names. Throws only where the folder itself cannot be read. */
export async function readSeeds(folder: string): Promise<{ records: SeedRecord[]; problems: Problem[] }> {
  const files = (await readdir(folder))
    .filter((name) => /\.(ya?ml|jsonl)$/.test(name) && name !== manifestFile)
    .sort()
  const read = await Promise.all(files.map((file) => readSeedFile(folder, file)))
  return {
    records: read.flatMap(({ records }) => records),
    problems: read.flatMap(({ problems }) => problems),
  }
}

async function readSeedFile(folder: string, file: string) {
  const wrong = (line: number, rule: string) => ({ records: [], problems: [{ file, line, field: '', rule }] })
  const kind = kindOfFile(file)
  if (!kind) {
    const known = kindNames.map((name) => kinds[name].plural).join(', ')
    return wrong(
      1,
      `a seed file is named after what it holds, and may have a part after a dot: one of ${known}`,
    )
  }
  const ofLines = file.endsWith('.jsonl')
  const largest = ofLines ? largestOfLines : largestFile
  if ((await stat(join(folder, file))).size > largest) {
    const part = file.replace(/\.(?=\w+$)/, '.part.')
    return wrong(1, `a seed file is at most ${largest / 1e6} MB: divide it, as in ${part}`)
  }
  const bytes = await readFile(join(folder, file))
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return wrong(1, 'a seed file is UTF-8 text')
  }
  return ofLines ? recordsOfLines(text, file, kind) : recordsOf(text, file, kind)
}

/** The records of a text that has one item on each line, as JSON. */
function recordsOfLines(text: string, file: string, kind: Kind) {
  const records: SeedRecord[] = []
  const problems: Problem[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const lineOf = () => index + 1
    try {
      const value = JSON.parse(line) as Record<string, unknown>
      if (!isWellFormed(value)) throw new Error('it holds half a character, a lone surrogate such as \\ud800')
      records.push({ kind, file, value, lineOf })
    } catch (error) {
      const rule = `this line is not one item as JSON: ${(error as Error).message}`
      if (problems.length < mostOfAFile) problems.push({ file, line: lineOf(), field: '', rule })
    }
  }
  return { records, problems }
}

/** The records of one file's text. */
export function recordsOf(
  text: string,
  file: string,
  kind: Kind,
): { records: SeedRecord[]; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parsed(text, lines)
  if (document === null)
    return {
      records: [],
      problems: [{ file, line: 1, field: '', rule: 'this is nested too deeply to be read' }],
    }
  // The first few: what follows a mistake in YAML is mostly its echo.
  const problems: Problem[] = [...document.errors, ...document.warnings]
    .slice(0, mostOfAFile)
    .map(({ message, pos }) => ({
      file,
      line: lines.linePos(pos[0]).line,
      field: '',
      rule: `this is not YAML that can be read: ${message}`,
    }))
  if (problems.length > 0) return { records: [], problems }
  if (document.contents === null) return { records: [], problems: [] }
  if (!isSeq(document.contents)) {
    return {
      records: [],
      problems: [{ file, line: 1, field: '', rule: 'a seed file is a list: each item begins with "- id:"' }],
    }
  }
  const records: SeedRecord[] = []
  document.contents.items.forEach((item, index) => {
    const line = lineOf(document, lines, [index])
    if (!isMap(item)) {
      problems.push({
        file,
        line,
        field: '',
        rule: 'an item is a map of fields: "- id: …", then "name: …" below it',
      })
      return
    }
    try {
      // A small bound on aliases: no seed needs them, and ten nested ones make a billion values.
      const value = item.toJS(document, { maxAliasCount: 20 }) as Record<string, unknown>
      if (!isWellFormed(value)) throw new Error('it holds half a character, a lone surrogate such as \\ud800')
      records.push({ kind, file, value, lineOf: (path) => lineOf(document, lines, [index, ...path]) })
    } catch (error) {
      problems.push({ file, line, field: '', rule: `this item cannot be read: ${(error as Error).message}` })
    }
  })
  return { records, problems }
}

/** The document, with its errors in it; null where it is nested deeper than the parser can go. */
function parsed(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Whether every text within is one that UTF-8 can hold: a digest of another would never come out the same. */
const isWellFormed = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.isWellFormed()
    : typeof value !== 'object' ||
      value === null ||
      Object.entries(value).every((pair) => pair.every(isWellFormed))

/** The line of the deepest part of the path that is there. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
