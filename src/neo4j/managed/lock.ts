import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ServerInUse } from '../../errors.ts'
import { end, identify, isRunning, type ProcessId } from './process.ts'

/** Who keeps the server of a folder, and once it is started, the server itself and where it answers. */
export type Keeper = {
  readonly owner: ProcessId
  readonly server?: ProcessId | undefined
  readonly uri?: string
}

/** The lock of a folder while it is ours. */
export type Lock = {
  readonly record: (server: ProcessId | undefined, uri: string) => void
  readonly release: () => void
}

/** Who keeps the server of this folder now; none when nobody does, or when whoever did has died. */
export function keeperOf(folder: string): Keeper | undefined {
  const keeper = parse(readIfThere(join(folder, 'keeper.json')))
  return keeper && isRunning(keeper.owner) ? keeper : undefined
}

/**
 * Takes the folder for this process. ServerInUse when a living process has it. When a dead one had it, a server that
 * it left behind is stopped first: recognised by number and start, so that nobody else's process is ever ended.
 */
export async function takeLock(folder: string): Promise<Lock> {
  const path = join(folder, 'keeper.json')
  const owner = identify(process.pid) as ProcessId
  while (!create(path, { owner })) {
    const found = readIfThere(path)
    if (found === undefined) continue // given back this moment
    const keeper = parse(found)
    if (keeper && isRunning(keeper.owner)) throw new ServerInUse(keeper.owner.pid, folder)
    if (keeper?.server) await end(keeper.server, 5_000)
    removeStale(path, found)
  }
  return {
    record: (server, uri) => replace(path, { owner, server, uri }),
    release: () => rmSync(path, { force: true }),
  }
}

// Linked into place when it is complete: the name is taken by one process only, and nobody reads half a file.
function create(path: string, keeper: Keeper): boolean {
  const draft = `${path}.${randomUUID()}`
  writeFileSync(draft, JSON.stringify(keeper), { mode: 0o600 })
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft)
  }
}

function replace(path: string, keeper: Keeper): void {
  const draft = `${path}.${randomUUID()}`
  writeFileSync(draft, JSON.stringify(keeper), { mode: 0o600 })
  renameSync(draft, path)
}

// Two may find the same dead keeper. Who moves it away looks at what was moved, and puts back what is not dead.
// Should a third slip in between, the database's own lock on its store still keeps the data from harm.
function removeStale(path: string, found: string): void {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch {
    return // the other one was quicker
  }
  if (readFileSync(aside, 'utf8') === found) rmSync(aside)
  else renameSync(aside, path)
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function parse(text: string | undefined): Keeper | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Keeper)
  } catch {
    return undefined // not ours; treated as left behind by a dead one
  }
}
