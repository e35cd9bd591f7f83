import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as passing } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { freePort } from '../../src/neo4j/managed/port.ts'
import { useRunner } from '../support/graph.ts'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const started: ChildProcess[] = []
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')))

/** The service as `npm start` runs it, on a free port; what it says is kept. */
async function serve(env: Record<string, string>) {
  const port = String(await freePort(0))
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: port, ...env } as NodeJS.ProcessEnv,
  })
  started.push(child)
  const said = { err: '', out: '' }
  child.stderr.on('data', (text) => (said.err += text))
  child.stdout.on('data', (text) => (said.out += text))
  return { child, said, url: `http://127.0.0.1:${port}` }
}

async function until(what: () => boolean | Promise<boolean>) {
  for (const deadline = Date.now() + 25_000; !(await what());) {
    if (Date.now() > deadline) throw new Error('waited in vain')
    await passing(50)
  }
}

const status = (url: string) =>
  fetch(url).then(
    (response) => response.status,
    () => 0,
  )

const ask = (url: string, query: string) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })

const aUniversity = `{ organisation(by: { name: "Aston University" }) {
  programmes(where: { roles: [PARTNERS] }) { edges { node { name participants(where: { roles: [SUPPORTS] }) { edges { node { name } } } } } }
} }`

describe('the service', () => {
  const { runner } = useRunner()
  const { uri, user, password } = inject('neo4j')
  const ownServer = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }

  it('loads its seeds into a server of somebody’s own, says where it answers, and answers', async () => {
    const { said, url, child } = await serve(ownServer)
    await until(() => said.err.includes('answers at'))
    expect(said.err).toContain(`Throughline answers at ${url}/graphql`)
    await until(async () => (await status(`${url}/readyz`)) === 200) // once what is asked first is planned

    const answer = JSON.stringify(await (await ask(url, aUniversity)).json())
    expect(answer).toContain('"Villa Vision","participants":{"edges":[{"node":{"name":"Essilor"}}]}')

    // The pages ask beforehand as well, by name.
    const isOurs = (text: string) => text.includes('answered') && text.includes('"operation":null')
    await until(() => isOurs(said.out))
    const line = said.out.split('\n').find(isOurs)
    expect(JSON.parse(line!)).toMatchObject({ statements: 2, status: 200, operation: null, msg: 'answered' })

    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')
    expect(code).toBe(0)
    expect((await runner.read({ name: 'test', cypher: 'RETURN 1 AS one' }, {}))[0]).toEqual({ one: 1 })
  })

  it('stays up and says so while its database is away', async () => {
    const { said, url } = await serve({
      NEO4J_URI: `bolt://127.0.0.1:${await freePort(0)}`,
      NEO4J_PASSWORD: 'x',
    })
    await until(async () => (await status(`${url}/livez`)) === 200)
    expect(await status(`${url}/readyz`)).toBe(503)
    const began = Date.now()
    const response = await ask(url, '{ programmes { totalCount } }')
    expect([response.status, response.headers.get('retry-after') !== null]).toEqual([503, true])
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] })
    expect(Date.now() - began).toBeLessThan(3_500)
    expect(said.err).not.toContain('answers at')
  })

  it('does not start in an environment that makes no sense, and names every problem', async () => {
    const { said, child } = await serve({ NEO4J_URI: 'http://somewhere', LOG_LEVEL: 'loud' })
    expect((await once(child, 'exit'))[0]).toBe(1)
    for (const name of ['NEO4J_URI', 'LOG_LEVEL', 'NEO4J_PASSWORD']) expect(said.err).toContain(name)
  })
})
