/** What `npm run check` says of a schema that would break clients. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { breaksBetween, breaksSince } from '../../src/declaration/changes.ts'

const before = 'enum Mood { GLAD SAD } type Query { mood(of: String): Mood! name: String }'

describe('a change of the schema', () => {
  it.each([
    ['a field that goes', before.replace('name: String', ''), 'Query.name was removed.'],
    ['a word that goes', before.replace('SAD', ''), 'SAD was removed from enum type Mood.'],
    [
      'an answer that may be null',
      before.replace('Mood!', 'Mood'),
      'Query.mood changed type from Mood! to Mood.',
    ],
    ['an argument that goes', before.replace('(of: String)', ''), 'Query.mood arg of was removed.'],
  ])('breaks clients by %s', (_, after, said) => expect(breaksBetween(before, after)).toEqual([said]))

  it('breaks nobody by what it adds', () =>
    expect(
      breaksBetween(before, before.replace('SAD', 'SAD CALM').replace('name:', 'age: Int name:')),
    ).toEqual([]))
})

describe('a checkout', () => {
  let folder: string
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder })
  const breaks = (after: string) => breaksSince(pathToFileURL(`${folder}/`), 'api.graphql', after)

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'throughline schema '))
    writeFileSync(join(folder, 'api.graphql'), before)
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'Begin')
    git('tag', 'v1.0.0')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const after = before.replace('name: String', '')

  it('is compared with its last release, whatever was committed since', () => {
    writeFileSync(join(folder, 'api.graphql'), after)
    git('commit', '-qam', 'Drop a name')
    expect(breaks(after)).toMatchObject({ breaks: ['Query.name was removed.'], isMeant: false })
  })

  it('may break clients where a commit says that it is meant', () => {
    writeFileSync(join(folder, 'api.graphql'), after)
    git('commit', '-qam', 'Drop a name\n\nBreaks clients: nobody had names.')
    expect(breaks(after)).toMatchObject({ breaks: ['Query.name was removed.'], isMeant: true })
  })

  it('has nothing to be compared with where no commit has the file', () =>
    expect(breaksSince(pathToFileURL(`${folder}/`), 'none.graphql', after).breaks).toEqual([]))
})
