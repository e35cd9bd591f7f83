/** What is tortured: a Neo4j of its own in a folder of its own, and the service on it, as `npm start` runs it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passing } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startManaged, type ManagedServer } from '../../src/neo4j/managed/start.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A database that can be killed, and comes back with its data at the same address. */
export async function startDatabase() {
  const home = await mkdtemp(join(tmpdir(), 'throughline-torture-'))
  const begin = () => startManaged({ durable: true, home, env: process.env })
  let server: ManagedServer = await begin()
  return {
    uri: server.uri,
    password: server.password,
    /** Ends this one process, as it stands; resolves once it is gone. */
    async kill() {
      process.kill(server.pid, 'SIGKILL')
      await server.ended
    },
    /** Resolves when Bolt answers again. */
    async revive() {
      server = await begin()
    },
    async stop() {
      await server.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}

export type Database = Awaited<ReturnType<typeof startDatabase>>

async function said(child: ChildProcess, words: RegExp): Promise<string> {
  let text = ''
  child.stderr?.on('data', (part) => (text += part))
  for (const until = performance.now() + 120_000; performance.now() < until; await passing(50)) {
    const [, found] = words.exec(text) ?? []
    if (found !== undefined) return found
    if (child.exitCode !== null) break
  }
  throw new Error(`The service did not start:\n${text}`)
}

/** Starts the service; its log goes nowhere, as a terminal would be measured with it. */
export async function startService({ uri, password }: Database) {
  const child = spawn(process.execPath, ['--max-semi-space-size=64', join(root, 'src/main.ts')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      METRICS_PORT: '0',
      NEO4J_URI: uri,
      NEO4J_PASSWORD: password,
      LOG_LEVEL: 'error',
    },
  })
  const ended = once(child, 'exit')
  const [metricsUrl, url] = await Promise.all([
    said(child, /Metrics at (\S+)/),
    said(child, /answers at (\S+)/),
  ])
  return {
    url,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    /** Megabytes that the process has of the machine, as its own metrics say. */
    async memory() {
      const text = await fetch(metricsUrl).then(
        (response) => response.text(),
        () => '',
      )
      const [, bytes] = /^process_resident_memory_bytes (\d+)/m.exec(text) ?? []
      return Math.round(Number(bytes ?? 0) / 2 ** 20)
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

export type Service = Awaited<ReturnType<typeof startService>>
