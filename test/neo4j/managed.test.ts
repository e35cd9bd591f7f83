import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { Abandoned, GraphUnavailable, ServerInUse, TimedOut } from '../../src/errors.ts'
import { contextOn } from '../../src/graphql/context.ts'
import { schema } from '../../src/graphql/schema.ts'
import { createApi } from '../../src/graphql/server.ts'
import { createApp } from '../../src/http/app.ts'
import { listen } from '../../src/http/listen.ts'
import { openDriver, type Neo4jAddress } from '../../src/neo4j/driver.ts'
import { type ManagedServer, runningManaged, startManaged } from '../../src/neo4j/managed/start.ts'
import { identify, isRunning, type ProcessId } from '../../src/neo4j/managed/process.ts'
import { columns, value, type RowOf } from '../../src/neo4j/columns.ts'
import { defineQuery } from '../../src/neo4j/query.ts'
import { createRunner } from '../../src/neo4j/run.ts'

const one = defineQuery<object, { one: number }>({ name: 'one', cypher: 'RETURN 1 AS one' })
const forEver = defineQuery<object, { n: number }>({
  name: 'forEver',
  cypher: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a * b) AS n',
})
const running = defineQuery<object, { n: number }>({
  name: 'running',
  cypher: `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN count(*) AS n`,
})

const log = { debug: () => undefined, warn: () => undefined }
const opened: { close(): Promise<void> }[] = []
function runnerAt(at: { uri: string; user: string; password: string }) {
  const driver = openDriver(at)
  opened.push(driver)
  return createRunner(driver, { database: 'neo4j', log })
}
afterEach(() => Promise.all(opened.splice(0).map((driver) => driver.close())))

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const started = performance.now()
  try {
    return await work
  } finally {
    expect(performance.now() - started).toBeLessThan(ms)
  }
}

async function until(ms: number, isSo: () => boolean | Promise<boolean>) {
  const started = performance.now()
  while (!(await isSo())) {
    expect(performance.now() - started).toBeLessThan(ms)
    await pause(20)
  }
}

/** The API over a server, and the status and code of what it answers. */
async function serviceOn(at: Neo4jAddress) {
  const noting = { ...log, info: () => undefined, error: () => undefined }
  const api = await createApi({ schema, contextFor: contextOn(runnerAt(at)), log: noting })
  const app = createApp({ api, isReady: () => true, log: noting })
  const { url, drain } = await listen(app, { port: 0, host: '127.0.0.1', graceMs: 500 })
  const query = encodeURIComponent('{ organisations { totalCount } }')
  const ask = async () => {
    const response = await fetch(`${url}?query=${query}`, { headers: { 'apollo-require-preflight': 'yes' } })
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
    return [response.status, errors?.[0]?.extensions.code] as const
  }
  return { ask, stop: async () => (await drain(), api.stop()) }
}

// Starts take their time on a machine that may be busy.
describe('a managed server', { timeout: 90_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'throughline-home-'))
  const said: string[] = []
  const onProgress = (text: string) => said.push(text)
  const options = { durable: true, home, env: process.env, onProgress } as const
  let server: ManagedServer
  beforeAll(async () => {
    server = await startManaged(options)
  })
  afterAll(async () => {
    await server.stop()
    rmSync(home, { recursive: true })
  })

  it('answers, and keeps its password from everyone but its owner', async () => {
    expect(await runnerAt(server).read(one, {})).toEqual([{ one: 1 }])
    expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
    expect(statSync(join(server.folder, 'password')).mode & 0o777).toBe(0o600)
  })

  it('refuses a second start in the same home, and says who has it and where', async () => {
    const second = startManaged(options)
    await expect(second).rejects.toThrow(ServerInUse)
    await expect(second).rejects.toThrow(new RegExp(`${server.folder}.*process ${process.pid}`))
  })

  it('can be found by a second program', async () => {
    const { uri, user, password } = server
    expect(await runningManaged(home, process.env)).toEqual({ uri, user, password })
  })

  it('lets no read wait for ever when it stalls', async () => {
    const { read } = runnerAt(server)
    await read(one, {})
    process.kill(server.pid, 'SIGSTOP')
    try {
      const asked = Array.from({ length: 30 }, () => within(8_000, read(one, {})))
      const ends = await Promise.allSettled(asked)
      for (const end of ends) {
        const error: unknown = end.status === 'rejected' ? end.reason : undefined
        expect(error instanceof TimedOut || error instanceof GraphUnavailable).toBe(true)
      }
    } finally {
      process.kill(server.pid, 'SIGCONT')
    }
    expect(await within(5_000, read(one, {}))).toEqual([{ one: 1 }])
  })

  it('that is killed is started again where it was, and the API says meanwhile that it is away', async () => {
    const service = await serviceOn(server)
    const { pid, uri } = server
    expect(await service.ask()).toEqual([200, undefined])
    process.kill(pid, 'SIGKILL')
    await until(5_000, async () => (await service.ask())[0] !== 200)
    const meanwhile = [await service.ask()]
    await until(60_000, async () => meanwhile[meanwhile.push(await service.ask()) - 1]![0] === 200)
    await service.stop()
    expect(meanwhile.map(String)).toContain('503,SERVICE_UNAVAILABLE')
    // One that listens again and is not yet awake may let a question wait too long.
    const other = meanwhile.filter(([status]) => ![200, 503, 504].includes(status))
    expect([other, server.uri, server.pid === pid]).toEqual([[], uri, false])
    expect(said.at(-1)).toBe('The managed Neo4j answers again')
  })

  it('keeps its data and its address over a stop, which takes less than two seconds', async () => {
    const leave = defineQuery<object, { n: number }>({
      name: 'leave',
      cypher: 'MERGE (n:Left {id: 1}) RETURN n.id AS n',
    })
    const left = defineQuery<object, { n: number }>({
      name: 'left',
      cypher: 'MATCH (n:Left) RETURN n.id AS n',
    })
    const { read, write } = runnerAt(server)
    await write((ask) => ask(leave, {}))
    await within(2_000, server.stop())
    server = await startManaged(options)
    // The same driver, with connections that died: a client sees nothing of it.
    expect(await read(left, {})).toEqual([{ n: 1 }])
  })
})

// Three starts and a recovery each, on a machine that may be busy.
describe('a server whose keeper was killed', { timeout: 60_000 }, () => {
  const start = new URL('../../src/neo4j/managed/start.ts', import.meta.url).href
  const home = mkdtempSync(join(tmpdir(), 'throughline-home-'))
  afterAll(() => rmSync(home, { recursive: true }))

  async function killedKeeper(options: object): Promise<{ server: ProcessId; folder: string }> {
    const script = `
      import { startManaged } from '${start}'
      const { pid, folder } = await startManaged({ ...${JSON.stringify(options)}, env: process.env })
      console.log(JSON.stringify({ pid, folder }))`
    const keeper = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [said] = (await once(keeper.stdout, 'data')) as [Buffer]
    const { pid, folder } = JSON.parse(String(said)) as { pid: number; folder: string }
    const server = identify(pid)
    if (!server) throw new Error('the server is not there')
    keeper.kill('SIGKILL')
    await once(keeper, 'exit')
    return { server, folder }
  }

  it('is in nobody’s way: the next start goes on with its data', async () => {
    const orphan = await killedKeeper({ durable: true, home })
    const next = await startManaged({ durable: true, home, env: process.env })
    expect(isRunning(orphan.server)).toBe(false)
    expect(await runnerAt(next).read(one, {})).toEqual([{ one: 1 }])
    await next.stop()
  })

  it('is stopped by the next start even when it is stalled and cannot end by itself', async () => {
    const orphan = await killedKeeper({ durable: true, home })
    process.kill(orphan.server.pid, 'SIGSTOP')
    const next = await startManaged({ durable: true, home, env: process.env })
    expect(isRunning(orphan.server)).toBe(false)
    await next.stop()
  })

  it('ends by itself, and a throwaway takes its folder with it', async () => {
    const orphan = await killedKeeper({ durable: false })
    await until(5_000, () => !isRunning(orphan.server) && !existsSync(orphan.folder))
  })
})

describe('a read', () => {
  it('gives its rows as objects, and lists of lists as objects too', async () => {
    const pair = columns({ a: value<number>('a'), b: value<string>("['one', 'two'][a - 1]") })
    const pairs = defineQuery<object, { id: string; pairs: RowOf<typeof pair>[] }>({
      name: 'pairs',
      reads: { pairs: pair.readAll },
      cypher: `RETURN 'x' AS id, [a IN [1, 2] | ${pair.cypher}] AS pairs`,
    })
    const rows = await runnerAt(inject('neo4j')).read(pairs, {})
    expect(rows).toEqual([
      {
        id: 'x',
        pairs: [
          { a: 1, b: 'one' },
          { a: 2, b: 'two' },
        ],
      },
    ])
  })

  it('that is withdrawn ends on the server within a second', async () => {
    const { read } = runnerAt(inject('neo4j'))
    const client = new AbortController()
    const answer = read(forEver, {}, { signal: client.signal })
    await Promise.all([
      expect(answer).rejects.toThrow(Abandoned),
      (async () => {
        await until(5_000, async () => (await read(running, {}))[0]?.n === 1)
        client.abort()
        await until(1_000, async () => (await read(running, {}))[0]?.n === 0)
      })(),
    ])
  })

  it('that takes too long is ended by the database', async () => {
    const { read } = runnerAt(inject('neo4j'))
    await expect(within(7_500, read(forEver, {}))).rejects.toThrow(TimedOut)
  })

  it('is refused within three seconds when nobody listens', async () => {
    const { read } = runnerAt({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' })
    await expect(within(3_000, read(one, {}))).rejects.toThrow(GraphUnavailable)
  })

  it('settles when what listens never says a word', async () => {
    const mute = createServer().listen(0, '127.0.0.1')
    await once(mute, 'listening')
    const { port } = mute.address() as { port: number }
    const { read } = runnerAt({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'x' })
    await expect(within(8_000, read(one, {}))).rejects.toThrow(/The graph/)
    mute.close()
  })
})
