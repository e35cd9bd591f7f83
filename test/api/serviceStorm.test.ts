/** The service while the way to its database breaks, and while somebody asks far more than there is room for. */
import { makeExecutableSchema } from '@graphql-tools/schema'
import { setTimeout as passing } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { ServiceContext } from '../../src/graphql/account.ts'
import { createApi } from '../../src/graphql/server.ts'
import { createApp } from '../../src/http/app.ts'
import { listen } from '../../src/http/listen.ts'
import { openDriver } from '../../src/neo4j/driver.ts'
import { createRunner } from '../../src/neo4j/run.ts'
import { useRunner } from '../support/graph.ts'
import { relayTo } from '../support/relay.ts'

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const one = { name: 'one', cypher: 'RETURN 1 AS n' }
// As long as the database lets it: a walk over more pairs than anybody counts.
const forEver = {
  name: 'forEver',
  cypher: 'UNWIND range(1, 100000000) AS a WITH a WHERE a % 99999999 = 1 RETURN count(a) AS n',
}
const schema = makeExecutableSchema({
  typeDefs: 'type Query { light: Int slow: Int }',
  resolvers: {
    Query: {
      light: (_root: unknown, _args: unknown, { read }: Asked) => read(one),
      slow: (_root: unknown, _args: unknown, { read }: Asked) => read(forEver),
    },
  },
})
type Asked = ServiceContext & { read: (query: typeof one) => Promise<number> }

const { runner: direct } = useRunner()
let relay: Awaited<ReturnType<typeof relayTo>>
let url: string
const closing: (() => Promise<unknown>)[] = []
beforeAll(async () => {
  const at = inject('neo4j')
  relay = await relayTo(at.uri)
  const driver = openDriver({ ...at, uri: relay.uri })
  const runner = createRunner(driver, { database: 'neo4j', log: quiet })
  const api = await createApi<Asked>({
    schema,
    log: quiet as never,
    contextFor: ({ signal, requestId, budget }) => ({
      statements: [],
      signal,
      requestId,
      budget,
      read: async (query) => ((await runner.read(query, {}, { signal }))[0] as { n: number }).n,
    }),
  })
  const allowance = { perMinute: 1_000_000, atOnce: 10 }
  const app = createApp({ api, isReady: () => true, log: quiet, allowance, trustProxy: 1 })
  const http = await listen(app, { port: 0, host: '127.0.0.1', graceMs: 500 })
  closing.push(http.drain, api.stop, () => driver.close(), relay.close)
  url = http.url
})
afterAll(async () => {
  for (const close of closing) await close()
})

async function ask(
  field: 'light' | 'slow',
  { from = '192.0.2.1', signal }: { from?: string; signal?: AbortSignal } = {},
) {
  const began = performance.now()
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify({ query: `{ ${field} }` }),
    ...(signal && { signal }),
  })
  const { data, errors } = (await response.json()) as {
    data?: Record<string, number | null>
    errors?: { extensions: { code: string } }[]
  }
  return { value: data?.[field], code: errors?.[0]?.extensions.code, ms: performance.now() - began }
}

describe('a way to the database that breaks', () => {
  it('twenty times under questions gives right answers or a code, soon, and is found again by itself', async () => {
    const answers: Awaited<ReturnType<typeof ask>>[] = []
    let isOver = false
    const asking = Array.from({ length: 4 }, async (_, client) => {
      while (!isOver) answers.push(await ask('light', { from: `192.0.2.${client + 10}` }))
    })
    for (let cut = 0; cut < 20; cut += 1) {
      relay.cut()
      await passing(20)
      relay.mend()
      await passing(30)
    }
    isOver = true
    await Promise.all(asking)
    const wrong = answers.filter(({ value, code }) => value !== 1 && code !== 'SERVICE_UNAVAILABLE')
    expect(wrong).toEqual([])
    expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(8_000)
    await expect.poll(async () => (await ask('light')).value, { timeout: 10_000 }).toBe(1)
  })

  it('and stays broken is said within three seconds, and all is well when it is mended', async () => {
    relay.cut()
    const { code, ms } = await ask('light')
    expect(code).toBe('SERVICE_UNAVAILABLE')
    expect(ms).toBeLessThan(3_500)
    relay.mend()
    await expect.poll(async () => (await ask('light')).value, { timeout: 5_000 }).toBe(1)
  })
})

describe('500 slow questions of one client', () => {
  it('are sent away but for a few; others are answered; and with the client its transactions go', async () => {
    const gone = new AbortController()
    const sentAway: number[] = []
    const flood = Array.from({ length: 500 }, () =>
      ask('slow', { signal: gone.signal }).then(
        ({ code, ms }) => code === 'TOO_MANY_REQUESTS' && sentAway.push(ms),
        () => undefined,
      ),
    )
    await expect.poll(() => sentAway.length, { timeout: 6_000 }).toBe(490)
    const light = [await ask('light', { from: '192.0.2.2' }), await ask('light', { from: '192.0.2.3' })]
    expect(light.map(({ value }) => value)).toEqual([1, 1])
    expect(Math.max(...light.map(({ ms }) => ms))).toBeLessThan(3_000) // beside ten that take a core each, on two
    gone.abort()
    await Promise.all(flood)
    await expect.poll(transactions, { timeout: 3_000 }).toBe(0)
  })

  const transactions = async () =>
    (
      await direct.read(
        {
          name: 'transactions',
          cypher: `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000000)' RETURN currentQuery`,
        },
        {},
      )
    ).length
})
