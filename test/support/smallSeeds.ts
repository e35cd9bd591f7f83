/** Seed folders of a few lines: what they are read as, and what is wrong with them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkSeeds, type CheckedSeeds } from '../../src/seeding/check.ts'
import { report } from '../../src/seeding/problems.ts'
import { readSeeds } from '../../src/seeding/read.ts'

/** Texts, or bytes, by the names of their files. */
export type Files = Record<string, string | Uint8Array>

/** What every small folder begins with: a source, a place in it, and a piece of work. */
export const ground: Files = {
  'sources.yaml': '- { id: source-report, name: The report, kind: REPORT, evidence: [passage-p1] }',
  'passages.yaml':
    '- { id: passage-p1, name: Paragraph 1, kind: LEAD, locator: P1, links: { IN: [{ to: source-report }] } }',
  'programmes.yaml':
    '- { id: programme-walks, name: Walks, kind: PROGRAMME, lifecycle: LIVE, evidence: [passage-p1] }',
}

/** A seed file of one organisation in four lines, then these. */
export const choir = (...lines: string[]) =>
  [
    '- id: org-choir',
    '  name: Choir',
    '  kind: CHARITY',
    '  evidence: [passage-p1]',
    ...lines.map((line) => `  ${line}`),
  ].join('\n')

/** The same with one link of that type, on line 7. */
export const choirLinked = (type: string, link: string) => choir('links:', `  ${type}:`, `    - ${link}`)

/** One item on one line, with the passage of the ground as its evidence. */
export const item = (fields: string, links?: string) =>
  `- { ${fields}, evidence: [passage-p1]${links ? `, links: { ${links} }` : ''} }`

/** Does something with a folder of these files, which is gone afterwards. */
export async function inFolder<Result>(
  files: Files,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-seeds-'))
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The seeds of the ground and these files, or null, and the lines of the report. */
export const checked = (files: Files): Promise<{ seeds: CheckedSeeds | null; lines: string[] }> =>
  inFolder({ ...ground, ...files }, async (folder) => {
    const read = await readSeeds(folder)
    const { seeds, problems } = checkSeeds(read.records)
    return {
      seeds,
      lines: report([...read.problems, ...problems])
        .split('\n')
        .filter(Boolean),
    }
  })
