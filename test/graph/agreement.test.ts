/** Readers while loads replace the data: each answer is of one version, whatever it took to put it together. */
import { beforeAll, expect, it } from 'vitest'
import { contextOn } from '../../src/graphql/context.ts'
import { schema } from '../../src/graphql/schema.ts'
import { createApi } from '../../src/graphql/server.ts'
import { loadSeeds } from '../../src/seeding/load.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import { seedsOf, useRunner } from '../support/graph.ts'

const cited = 'evidence: [passage-p1]'
const many = (line: (n: number) => string) => Array.from({ length: 150 }, (_, n) => line(n)).join('\n')

/** The same things in another version, in which each name ends with another letter. */
const named = (letter: string) =>
  seedsOf({
    sources: `- { id: source-report, name: Report ${letter}, kind: REPORT, ${cited} }`,
    passages: `- { id: passage-p1, name: Page ${letter}, kind: PAGE, locator: P1, links: { IN: [{ to: source-report }] } }`,
    organisations: many(
      (n) =>
        `- { id: org-b${n}, name: Body ${n} ${letter}, kind: CHARITY, ${cited}, links: { TAKES_PART_IN: [{ to: programme-w${n}, role: LEADS, ${cited} }] } }`,
    ),
    programmes: many(
      (n) =>
        `- { id: programme-w${n}, name: Work ${n} ${letter}, kind: PROGRAMME, lifecycle: LIVE, ${cited} }`,
    ),
  })

const { runner } = useRunner()
const quiet = { debug() {}, info() {}, warn() {}, error() {} }
const versions = [named('A'), named('B')]
beforeAll(async () => {
  await prepare(runner)
  for (const seeds of versions) await loadSeeds(seeds, runner)
})

const questions = {
  'one statement': '{ organisations(first: 100) { edges { node { name } } } }',
  'several statements': `{
    organisations(first: 40) { edges { node { name programmes { edges { evidence { name source { name } } } } } } }
    programmes(first: 40, order: NAME_DESC) { edges { node { name participants { edges { node { name } } } } } }
  }`,
}

it('see one version in each answer, or are told to ask again', { timeout: 60_000 }, async () => {
  const contextFor = contextOn(runner)
  const api = await createApi({ schema, contextFor, log: quiet })
  const seen: Record<string, number> = {}
  const count = (what: string) => (seen[what] = (seen[what] ?? 0) + 1)
  let loading = true
  const loads = (async () => {
    for (let n = 0; n < 8; n += 1) await loadSeeds(versions[n % 2]!, runner)
    loading = false
  })()

  async function reader(question: keyof typeof questions) {
    while (loading) {
      const contextValue = contextFor({ signal: new AbortController().signal, requestId: 'test' })
      const { body } = await api.server.executeOperation({ query: questions[question] }, { contextValue })
      if (body.kind !== 'single') throw new Error('no answer in parts was expected')
      const { data, errors = [] } = body.singleResult
      const letters = new Set(
        [...JSON.stringify(data ?? null).matchAll(/ ([AB])"/g)].map(([, letter]) => letter),
      )
      if (letters.size > 1) count(`mixed: ${question}`)
      else if (errors.length > 0) count(String(errors[0]!.extensions?.['code']))
      else count(question)
    }
  }
  const readers = ['one statement', 'one statement', 'several statements', 'several statements'] as const
  await Promise.all([loads, ...readers.map(reader)])
  await api.stop()
  expect(Object.keys(seen).filter((what) => what.startsWith('mixed'))).toEqual([])
  expect((seen['one statement'] ?? 0) + (seen['several statements'] ?? 0)).toBeGreaterThan(1_000)
})
