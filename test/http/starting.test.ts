/** Starts that cannot go well: what is wrong, in words, and the end; and starts from wherever the clone lies. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { uri, user, password } = inject('neo4j')
const started: ChildProcess[] = []
afterAll(() => started.forEach((child) => child.kill('SIGKILL')))

/** Compiled code is kept from one start to the next. */
const NODE_COMPILE_CACHE = join(tmpdir(), 'throughline-compiled')
const env = (more: Record<string, string>) =>
  ({
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    NODE_COMPILE_CACHE,
    PORT: '0',
    ...more,
  }) as NodeJS.ProcessEnv

function start(more: Record<string, string>, clone = root) {
  const child = spawn(process.execPath, [join(clone, 'src/main.ts')], { env: env(more) })
  started.push(child)
  const said = { err: '' }
  child.stderr.on('data', (text) => (said.err += text))
  return { child, said }
}

/** What a start says that ends by itself. */
async function endOf(more: Record<string, string>, clone?: string) {
  const { child, said } = start(more, clone)
  const [code] = (await once(child, 'exit')) as [number]
  return { code, said: said.err.trim() }
}

const theirs = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }

// Side by side, as each is busy with itself and asks the database next to nothing.
describe.concurrent('a start', () => {
  it.each([
    [
      'with a wrong password',
      { NEO4J_PASSWORD: 'wrong' },
      'The database does not take this user and password.',
    ],
    [
      'with a database that is not there',
      { NEO4J_DATABASE: 'nowhere' },
      'The server has no database of that name.',
    ],
    ['on an address of another machine', { HOST: '192.0.2.1' }, 'This machine has no such address.'],
  ])('%s says so and ends', async (_what, wrong, words) => {
    const { code, said } = await endOf({ ...theirs, ...wrong })
    expect(code).toBe(1)
    expect(said).toContain(words)
    expect(said).not.toMatch(/\n\s+at /)
  })

  it('on a port that is taken says so and ends', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { code, said } = await endOf({ ...theirs, PORT: String((taken.address() as AddressInfo).port) })
    taken.close()
    expect([code, said.includes('Another program listens there already.')]).toEqual([1, true])
    expect(said).not.toMatch(/\n\s+at /)
  })
})

describe('a clone', () => {
  let folder: string
  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'throughline-clone-')), 'café #1 100%')
    for (const part of ['src', 'seeds', 'schema', 'package.json'])
      await cp(join(root, part), join(folder, part), { recursive: true })
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  })
  afterAll(() => rm(join(folder, '..'), { recursive: true }))
  const kept = () => join(folder, '.throughline')
  afterEach(() => rm(kept(), { recursive: true, force: true }))

  it('may lie in any folder', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'src/cli.ts'), 'check'], {
      env: env({}),
    })
    expect(stdout).toMatch(/^The seeds are in order/)
  })

  // The kernel lets nobody make a folder in its own tree, whoever they are.
  it.skipIf(process.platform !== 'linux')('in which nothing can be written says so and ends', async () => {
    await symlink('/sys/kernel', kept())
    const { code, said } = await endOf({}, folder)
    expect([code, said.includes('That is not allowed. Give this user the right to it')]).toEqual([1, true])
    expect(said).not.toMatch(/\n\s+at /)
  })

  // Whatever is written to /dev/full finds the disk full.
  it.skipIf(process.platform !== 'linux')('on a disk that is full says so and ends', async () => {
    for (const line of ['neo4j-5.26', 'neo4j-2026']) {
      await mkdir(join(kept(), line), { recursive: true })
      await symlink('/dev/full', join(kept(), line, 'set-password.args'))
    }
    const { code, said } = await endOf({}, folder)
    expect([code, said.includes('The disk is full. Make room and start again.')]).toEqual([1, true])
    expect(said).not.toMatch(/\n\s+at /)
  })
})

describe('an end', { timeout: 90_000 }, () => {
  const isGone = (url: string) =>
    fetch(new URL('/livez', url)).then(
      () => false,
      () => true,
    )

  async function serving(child: ChildProcess) {
    started.push(child)
    let said = ''
    child.stderr!.on('data', (text) => (said += text))
    await expect.poll(() => said, { timeout: 60_000 }).toContain('answers at')
    return /answers at (\S+)/.exec(said)![1]!
  }

  it('of npm start by SIGTERM is the end of the service: npm hands it on to nobody else', async () => {
    const npm = spawn('npm', ['start'], { cwd: root, env: env(theirs) })
    const url = await serving(npm)
    npm.kill('SIGTERM')
    await once(npm, 'exit')
    await expect.poll(() => isGone(url), { timeout: 5_000 }).toBe(true)
  })

  it('of the terminal is an end in order', async () => {
    const service = spawn(process.execPath, [join(root, 'src/main.ts')], { env: env(theirs) })
    const url = await serving(service)
    service.kill('SIGHUP')
    const [code, signal] = (await once(service, 'exit')) as [number | null, string | null]
    expect([code, signal, await isGone(url)]).toEqual([0, null, true])
  })
})
