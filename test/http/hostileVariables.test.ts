/** Variables as nobody sends them by mistake: however wrong they are, the answer is a short 400, and soon. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { createApi, type Api } from '../../src/graphql/server.ts'
import type { Compiling } from '../../src/graphql/executor.ts'
import type { ServiceContext } from '../../src/graphql/account.ts'

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const signal = new AbortController().signal

const aFilter = 'query ($where: ProgrammeFilter) { programmes(where: $where) { totalCount } }'
const names = 'query ($names: [String!]!) { mapIds(names: $names) { name } }'

const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, 1]))
const suggestions = (times: number) => 'Did you mean x? '.repeat(times)

/** None of these comes as far as the graph, so there is none behind this API. */
describe.each<Compiling>(['NEVER', 'AT_ONCE'])('with questions compiled %s', (compiling) => {
  let api: Api
  beforeAll(async () => {
    const contextFor = () => ({ statements: [], signal })
    api = await createApi<ServiceContext>({ schema, contextFor, log: quiet, compiling })
  })
  afterAll(() => api.stop())

  async function ask(query: string, variables = {}) {
    const began = performance.now()
    const contextValue = { statements: [], signal }
    const { body, http } = await api.server.executeOperation({ query, variables }, { contextValue })
    if (body.kind !== 'single') throw new Error('no answer in parts was expected')
    const { errors = [] } = body.singleResult
    return {
      status: http.status,
      codes: [...new Set(errors.map(({ extensions }) => extensions?.['code']))],
      messages: errors.map(({ message }) => message),
      ms: performance.now() - began,
    }
  }

  it.each([
    ['27,000 unknown fields', aFilter, { where: fields(27_000) }],
    ['a list of 20,000 wrong items', names, { names: Array.from({ length: 20_000 }, () => ({})) }],
    ['words of the library 16,000 times', aFilter, { where: { ...fields(49), [suggestions(16_000)]: 1 } }],
  ])('%s: a few of the errors, each cut short, and that there are more', async (_what, query, variables) => {
    const { status, codes, messages, ms } = await ask(query, variables)
    expect([status, codes]).toEqual([400, ['BAD_USER_INPUT']])
    expect(messages.at(-1)).toBe('The variables are wrong in more than 5 places; put these right first.')
    expect(messages).toHaveLength(6)
    expect(Math.max(...messages.map(({ length }) => length))).toBeLessThan(502)
    expect(ms).toBeLessThan(3_000) // 0.1 s alone; the least of these took ten times as long, and the first ended the process
  })

  it('empty cells in a column of names are the client’s mistake at every asking', async () => {
    const cells = { names: Array.from({ length: 51 }, () => null) }
    const askings = [await ask(names, cells), await ask(names, cells)]
    expect(askings.map(({ status, codes }) => [status, codes])).toEqual([
      [400, ['BAD_USER_INPUT']],
      [400, ['BAD_USER_INPUT']],
    ])
  })

  it('up to the bound every mistake is named', async () => {
    const { messages } = await ask(names, { names: ['Aston', null, null] })
    expect(messages.map((each) => /at "(.+?)"/.exec(each)?.[1])).toEqual(['names[1]', 'names[2]'])
  })

  it('a text of suggestions in the question itself is read once', async () => {
    const { status, messages, ms } = await ask(
      `{ programmes(first: "${suggestions(15_000)}") { totalCount } }`,
    )
    expect([status, messages.length]).toEqual([400, 1])
    expect(ms).toBeLessThan(3_000) // 8 s before
  })

  it('names of the schema are not proposed, in the question or in variables', async () => {
    const inQuestion = await ask('{ programmes { totalCoun } }')
    const inVariables = await ask(aFilter, { where: { communitie: 1 } })
    for (const { messages } of [inQuestion, inVariables]) {
      expect(messages).toHaveLength(1)
      expect(messages[0]).not.toContain('Did you mean')
    }
  })
})
