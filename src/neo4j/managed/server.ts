import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { ServerFailed } from '../../errors.ts'
import { neo4jConf } from './config.ts'
import { type Installation, javaFlags } from './flags.ts'
import { ensurePassword } from './password.ts'
import { freePort } from './port.ts'
import { watchOver } from './watchdog.ts'

/** What to run, and in which folder. */
export type Launch = {
  readonly installed: Installation
  readonly line: string
  readonly folder: string
  readonly durable: boolean
  readonly extraFlags?: readonly string[]
  /** Where it has to answer; without, where it answered last, or at any port that is free. */
  readonly port?: number | undefined
  /** Told as soon as there is a process, before it answers. */
  readonly onSpawn?: (pid: number, uri: string) => void
}

/** A server that answers. */
export type RunningServer = {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly pid: number
  /** Settles when the server has ended, whoever ended it. */
  readonly ended: Promise<void>
  /** Ends it in order, by force if it does not end within the patience. */
  readonly stop: (patienceMs?: number) => Promise<void>
}

const user = 'neo4j'
const startWithinMs = 120_000
const triesForAPort = 3

/** Starts Neo4j in a folder and waits until Bolt answers. ServerFailed, with its last words, when it does not. */
export async function launch(what: Launch): Promise<RunningServer> {
  const confFile = join(what.folder, 'conf', 'neo4j.conf')
  await mkdir(join(what.folder, 'conf'), { recursive: true, mode: 0o700 })
  for (let tries = what.port === undefined ? 1 : triesForAPort; ; tries += 1) {
    const port = what.port ?? (await freePort(tries === 1 ? lastPort(confFile) : 0))
    await writeFile(confFile, neo4jConf({ ...what, port }))
    const password = await ensurePassword(what.folder, what.installed)
    const server = spawnServer(what, { uri: `bolt://127.0.0.1:${port}`, user, password })
    try {
      await answering(server)
      return server
    } catch (error) {
      await server.stop(0)
      const said = lastWords(what.folder)
      // The port was free a moment ago; somebody else may have taken it since.
      if (tries < triesForAPort && said.includes('Address already in use')) continue
      throw error instanceof ServerFailed
        ? new ServerFailed(`${error.message} It said last:\n${said}`, { cause: error })
        : error
    }
  }
}

function spawnServer(what: Launch, access: { uri: string; user: string; password: string }): RunningServer {
  const { installed, folder, durable, extraFlags = [], onSpawn } = what
  // Into a file and not to us: with us gone, a server that writes to our pipe would fall over instead of ending.
  const output = openSync(consoleFile(folder), 'w', 0o600)
  const child = spawn(
    installed.java,
    [
      ...extraFlags,
      ...javaFlags(installed, { durable }),
      installed.mainClass,
      `--home-dir=${folder}`,
      `--config-dir=${join(folder, 'conf')}`,
      '--console-mode',
    ],
    // Detached: the terminal's Ctrl-C must not reach it before our own shutdown has let the requests finish.
    { cwd: folder, env: installed.env, detached: true, stdio: ['ignore', output, output] },
  )
  closeSync(output)
  const ended = endOf(child)
  const pid = child.pid ?? 0
  if (pid !== 0) {
    const callOff = watchOver(child, durable ? undefined : folder)
    void ended.then(callOff)
    onSpawn?.(pid, access.uri)
  }
  return { ...access, pid, ended, stop: (patienceMs) => stop(child, ended, patienceMs) }
}

const endOf = (child: ChildProcess): Promise<void> =>
  once(child, 'exit').then(
    () => undefined,
    () => undefined, // could not even be started, which comes to the same
  )

async function stop(child: ChildProcess, ended: Promise<void>, patienceMs = 10_000): Promise<void> {
  child.kill('SIGTERM')
  const impatience = new AbortController()
  const force = pause(patienceMs, undefined, { signal: impatience.signal }).then(
    () => void child.kill('SIGKILL'),
    () => undefined,
  )
  await ended
  impatience.abort()
  await force
}

/** Waits until the server lets us in; the criterion is an answer, never a time or a line in a log. */
async function answering({ uri, user, password, ended }: RunningServer): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 1_000,
    connectionAcquisitionTimeout: 2_000,
    telemetryDisabled: true,
  })
  let over = false
  void ended.then(() => (over = true))
  const deadline = performance.now() + startWithinMs
  try {
    for (;;) {
      const refusal = await driver.verifyConnectivity({ database: 'neo4j' }).then(
        () => undefined,
        (error: unknown) => error,
      )
      if (refusal === undefined) return
      if (over) throw new ServerFailed('The database ended instead of starting.')
      if (refusal instanceof neo4j.Neo4jError && refusal.code.startsWith('Neo.ClientError.Security')) {
        throw new ServerFailed('The database does not take the password that is kept beside it.', {
          cause: refusal,
        })
      }
      if (performance.now() > deadline)
        throw new ServerFailed('The database did not answer within two minutes.')
      await pause(50)
    }
  } finally {
    await driver.close()
  }
}

const consoleFile = (folder: string) => join(folder, 'console.log')

const lastWords = (folder: string) => readFileSync(consoleFile(folder), 'utf8').slice(-2_000).trim()

// A durable server answers where it answered last time, so whoever lost it while it was away finds it again.
function lastPort(confFile: string): number {
  if (!existsSync(confFile)) return 0
  return Number(/^server\.bolt\.listen_address=.*:(\d+)$/m.exec(readFileSync(confFile, 'utf8'))?.[1] ?? 0)
}
