import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Neo4jAddress } from '../driver.ts'
import { archiveOf, makeArchive } from './archive.ts'
import { cacheFolder } from './cache.ts'
import type { Installation } from './flags.ts'
import { ensureJars } from './jars.ts'
import { findJava } from './java.ts'
import { keep } from './keep.ts'
import { keeperOf, takeLock } from './lock.ts'
import { identify } from './process.ts'
import type { Progress } from './progress.ts'
import { launch } from './server.ts'

/** A durable server lives in a folder inside `home`, one for each line of Neo4j; a throwaway in a folder of its own. */
export type ManagedOptions = (
  | {
      readonly durable: true
      readonly home: string
      /** Told when it had ended and answers again. */
      readonly onRestart?: () => void
    }
  | { readonly durable: false }
) & {
  readonly env: NodeJS.ProcessEnv
  readonly onProgress?: Progress
}

/**
 * A Neo4j that we started, that answers on this machine only, and that ends when we do. A durable one that ends before is
 * started again.
 */
export type ManagedServer = Neo4jAddress & {
  readonly version: string
  readonly java: string
  /** The process that it is now. */
  readonly pid: number
  readonly folder: string
  /** Settles when the server has ended and is not started again, whoever ended it. */
  readonly ended: Promise<void>
  /** Ends it in order. Once it has ended, again does nothing. */
  readonly stop: () => Promise<void>
  /** Makes later starts quicker, if that was not done yet: 10 to 20 seconds of one core, beside the work. */
  readonly quicken: () => Promise<void>
}

/**
 * Starts a Neo4j of our own: finds a Java, fetches the jars the first time, and waits until it answers.
 *
 * MissingTool when Java or Maven is not installed; ServerInUse when another process keeps the same home; ServerFailed
 * when it cannot be fetched or does not start.
 */
export async function startManaged(options: ManagedOptions): Promise<ManagedServer> {
  const { env, onProgress = () => undefined } = options
  const java = await findJava(env)
  const { version, name: line, mainClass } = java.neo4j
  const cache = cacheFolder(version, env)
  const bare: Installation = {
    java: java.command,
    mainClass,
    env,
    lib: await ensureJars(cache, version, env, onProgress),
  }
  const installed = { ...bare, archive: archiveOf(cache, java) }

  onProgress(`Starting Neo4j ${version} on Java ${java.version}`)
  const server = options.durable
    ? await launchDurable(installed, line, options, onProgress)
    : await launchThrowaway(installed, line)
  const quicken = () => makeArchive(cache, java, bare, onProgress)
  return Object.assign(server, { version, java: java.version, quicken })
}

/** Where the server in this home answers, if a living process keeps one there: for a second program beside it. */
export async function runningManaged(
  home: string,
  env: NodeJS.ProcessEnv,
): Promise<Neo4jAddress | undefined> {
  const { neo4j } = await findJava(env)
  const folder = folderIn(home, neo4j.name)
  const uri = keeperOf(folder)?.uri
  if (uri === undefined) return undefined
  return { uri, user: 'neo4j', password: (await readFile(join(folder, 'password'), 'utf8')).trim() }
}

const folderIn = (home: string, line: string) => resolve(home, `neo4j-${line}`)

type Durable = Extract<ManagedOptions, { durable: true }>

async function launchDurable(
  installed: Installation,
  line: string,
  { home, onRestart }: Durable,
  onProgress: Progress,
) {
  const folder = folderIn(home, line)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lock = await takeLock(folder)
  const start = (port?: number) =>
    launch({
      installed,
      line,
      folder,
      durable: true,
      port,
      onSpawn: (pid, uri) => lock.record(identify(pid), uri),
    })
  try {
    const first = await start()
    const { uri, user, password } = first
    // Whoever asks it knows its address, so it comes back to just that.
    const again = () => start(Number(new URL(uri).port))
    const { current, ended, stop } = keep(first, { start: again, onProgress, onRestart })
    void ended.then(lock.release)
    return {
      ...{ uri, user, password, folder, ended, stop },
      get pid() {
        return current().pid
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function launchThrowaway(installed: Installation, line: string) {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-neo4j-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const server = await launch({ installed, line, folder, durable: false })
    return { ...server, folder, stop: () => server.stop().then(remove) }
  } catch (error) {
    await remove()
    throw error
  }
}
