/** What happens to seed files by accident: said in a few words, whatever follows from it. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BadSeeds } from '../../src/errors.ts'
import { checkedSeeds } from '../../src/seeding/ensure.ts'
import { checked, choir, inFolder } from '../support/smallSeeds.ts'

const said = (folder: string) =>
  checkedSeeds(folder).then(
    () => 'in order',
    (error: unknown) => (error instanceof BadSeeds ? error.message : String(error)),
  )

describe('an accident in the seeds of the product', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'throughline-seeds-'))
    await cp(fileURLToPath(new URL('../../seeds/', import.meta.url)), folder, { recursive: true })
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('one tab is one mistake in one file, not thousands of names that are missing', async () => {
    const file = join(folder, 'passages.yaml')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('\n  name:', '\n\tname:'))
    const lines = (await said(folder)).split('\n')
    expect(lines.length).toBeLessThan(8)
    expect(lines.slice(1).every((line) => line.startsWith('passages.yaml:'))).toBe(true)
  })

  it('a file that was lost is told in a hundred lines, and that there are more', async () => {
    await rm(join(folder, 'passages.yaml'))
    const lines = (await said(folder)).split('\n')
    expect(lines).toHaveLength(102)
    expect(lines.at(-1)).toMatch(/^… and \d+ more\.$/)
  })
})

describe('a folder of seeds', () => {
  it.each([
    ['without a file', {}],
    ['with nothing in its files', { 'organisations.yaml': '# later\n' }],
  ])('%s is refused: it would empty the graph', async (_what, files) => {
    expect(await inFolder(files, said)).toMatch(
      /^There is nothing to load in .+: no file with an item in it\./,
    )
  })
})

describe('a text', () => {
  it('with half a character in it is refused', async () => {
    const { lines } = await checked({ 'organisations.yaml': choir('summary: "sings \\ud800"') })
    expect(lines).toEqual([
      'organisations.yaml:1 this item cannot be read: it holds half a character, a lone surrogate such as \\ud800',
    ])
  })

  it('nested without end is refused', async () => {
    const { lines } = await checked({ 'organisations.yaml': `- ${'['.repeat(50_000)}` })
    expect(lines[0]).toMatch(/^organisations\.yaml:1 this (is nested too deeply|is not YAML)/)
    expect(lines.length).toBeLessThan(8)
  })
})
