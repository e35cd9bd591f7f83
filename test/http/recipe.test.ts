/** CONTRIBUTING's recipe for a concept, carried out on a copy of the project: two files, one command, and it answers. */
import { execFileSync, spawn } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as passing } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { freePort } from '../../src/neo4j/managed/port.ts'

const schema = `"Something that people can go to: a clinic, a class, a helpline."
type Service implements Node & Entity @kind(prefix: "service", plural: "services") {
  "Whether it costs nothing."
  free: Boolean! @default(value: true)
  "Who offers it."
  offeredBy: [Organisation!]! @link(type: OFFERS, direction: BACKWARD)
}

extend enum Relationship {
  "Offers."
  OFFERS
}

extend type Organisation {
  "Services that it offers."
  services: [Service!]! @link(type: OFFERS)
}
`
const seeds = `- { id: service-eye-van, name: Eye van at the school gate, evidence: [passage-hotr-p7] }
`
const link = `
- id: org-van-owners
  name: Owners of a van
  kind: COMMUNITY_GROUP
  evidence: [passage-hotr-p7]
  links:
    OFFERS: [{ to: service-eye-van, evidence: [passage-hotr-p7] }]
`

const project = fileURLToPath(new URL('../../', import.meta.url))
const copied = ['src', 'schema', 'seeds', 'package.json', 'codegen.ts', 'tsconfig.json', 'docs']
const { uri, user, password } = inject('neo4j')

describe('a concept that is added by the recipe', () => {
  let folder: string
  let url: string
  let child: ReturnType<typeof spawn>

  const ask = async (query: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return (await response.json()) as unknown
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-recipe-'))
    for (const name of copied) cpSync(join(project, name), join(folder, name), { recursive: true })
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'schema/service.graphql'), schema)
    writeFileSync(join(folder, 'seeds/services.yaml'), seeds)
    appendFileSync(join(folder, 'seeds/organisations.yaml'), link)
    execFileSync('npm', ['run', 'generate'], { cwd: folder, stdio: 'pipe' })
    const port = String(await freePort(0))
    url = `http://127.0.0.1:${port}`
    child = spawn(process.execPath, ['src/main.ts'], {
      cwd: folder,
      env: { ...process.env, PORT: port, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      stdio: 'ignore',
    })
    const isReady = () =>
      fetch(`${url}/readyz`).then(
        (response) => response.ok,
        () => false,
      )
    for (const deadline = Date.now() + 60_000; !(await isReady());) {
      if (Date.now() > deadline) throw new Error('the copy did not start')
      await passing(200)
    }
  }, 180_000)

  afterAll(() => {
    child?.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  it('takes at most 30 lines in at most 3 files', () =>
    expect((schema + seeds + link).trim().split('\n').length).toBeLessThanOrEqual(30))

  it('is found by its id and name, with what its links say', async () => {
    const answer = await ask(`{ service(by: { name: "eye van at the school gate" }) {
      id free offeredBy { edges { assertion node { name } evidence { locator } } } } }`)
    const edges = [{ assertion: 'STATED', node: { name: 'Owners of a van' }, evidence: [{ locator: 'P7' }] }]
    expect(answer).toMatchObject({
      data: { service: { id: 'service-eye-van', free: true, offeredBy: { edges } } },
    })
  })

  it('is filtered over its link, from either end', async () => {
    const answer = await ask(`{
      services(where: { offeredBy: { anyOf: ["org-van-owners"] } }) { totalCount }
      organisations(where: { services: { exists: true } }) { edges { node { id } } } }`)
    expect(answer).toMatchObject({
      data: { services: { totalCount: 1 }, organisations: { edges: [{ node: { id: 'org-van-owners' } }] } },
    })
  })

  it('is found by search, among its kind', async () => {
    const answer = await ask(
      '{ search(text: "school gate van", kinds: [SERVICE]) { edges { node { id } } } }',
    )
    expect(answer).toMatchObject({ data: { search: { edges: [{ node: { id: 'service-eye-van' } }] } } })
  })

  it('is drawn, and explained to editors', () => {
    expect(readFileSync(join(folder, 'docs/graph.md'), 'utf8')).toContain('Organisation -->|OFFERS| Service')
    expect(readFileSync(join(folder, 'seeds/schema/services.json'), 'utf8')).toContain(
      'Whether it costs nothing.',
    )
  })
})
