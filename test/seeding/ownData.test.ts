/** Somebody's own data beside the seeds: brought, asked, and taken back, while others read. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BadInput } from '../../src/errors.ts'
import { accept, withdraw } from '../../src/importing/accept.ts'
import { importFile } from '../../src/importing/import.ts'
import { digestOfGraph } from '../../src/seeding/digest.ts'
import { checkedLive } from '../../src/seeding/ensure.ts'
import { productSeeds, useApi } from '../support/graph.ts'

const { ask, runner } = useApi(productSeeds)
const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url))
const grants = fileURLToPath(new URL('../data/360giving/alwf-grants.json', import.meta.url))

let home: string
let before: string
const work = () => ({ folders: { seeds, home }, runner, onProgress: () => {} })

/** The answer to a question in which there is no mistake. */
async function answer(query: string) {
  const { data, errors } = await ask(query)
  expect(errors).toEqual([])
  return data!
}

/** Asks for versions and counts over and over while something goes on, and gives all that was answered. */
async function whileReading(act: () => Promise<unknown>) {
  const answers = new Set<string>()
  let goesOn = true
  const reading = (async () => {
    while (goesOn) {
      const { data, errors } = await ask('{ about { version kinds { kind count } } }')
      if (errors.length === 0) answers.add(JSON.stringify(data)) // or it was refused in words
    }
  })()
  await act()
  goesOn = false
  await reading
  return answers
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'throughline-home-'))
  before = await digestOfGraph(runner.read)
})
afterAll(() => rm(home, { recursive: true, force: true }))

describe('475 grants beside the seeds', () => {
  it('are not live when they are imported', async () => {
    const options = { id: 'alwf', licence: 'CC BY 4.0', version: '2021-02-17' }
    const { report } = await importFile(grants, options, { seeds, home })
    expect(report.blocked).toBe(false)
    expect(await digestOfGraph(runner.read)).toBe(before)
    expect((await answer('{ about { dataSets { id } } }'))['about']).toEqual({ dataSets: [{ id: 'seeds' }] })
  })

  it('go live as one new version: a reader sees the one or the other', async () => {
    const seen = await whileReading(() => accept('alwf', work()))
    expect(seen.size).toBeLessThanOrEqual(2)
    const { about } = await answer('{ about { dataSets { id rank licence nodeCount } } }')
    expect(about).toEqual({
      dataSets: [
        { id: 'seeds', rank: 1, licence: null, nodeCount: expect.any(Number) },
        { id: 'alwf', rank: 100, licence: 'CC BY 4.0', nodeCount: 1_737 },
      ],
    })
  })

  it('say who funds whom, with the record that says so', async () => {
    const { organisation } = await answer(`{
      organisation(by: { identifier: "GB-CHC-1015648" }) {
        name dataSets
        programmes(first: 1, where: { roles: [FUNDS] }) {
          totalCount
          edges { role dataSets evidence { locator } node {
            name kind
            measures { edges { node { value unit basis } } }
            participants(where: { roles: [RECEIVES] }) { edges { node { name } } }
          } }
        }
      }
    }`)
    expect(organisation).toMatchObject({
      name: 'Andrew Lloyd Webber Foundation',
      dataSets: ['alwf'],
      programmes: {
        totalCount: 475,
        edges: [
          {
            role: 'FUNDS',
            dataSets: ['alwf'],
            evidence: [{ locator: expect.stringMatching(/^grant 360G-/) }],
          },
        ],
      },
    })
  })

  it('are joined with the seeds by place code, and both names are kept', async () => {
    const { place } = await answer(`{ place(by: { identifier: "K02000001" }) {
      name dataSets disagreements { field value dataSet } programmesDelivered(where: { dataSets: ["alwf"] }) { totalCount }
    } }`)
    expect(place).toMatchObject({
      name: 'United Kingdom',
      dataSets: ['seeds', 'alwf'],
      disagreements: expect.arrayContaining([{ field: 'name', value: 'UK Wide', dataSet: 'alwf' }]),
    })
  })

  it('are asked for alone, and left out, by their data set', async () => {
    const { alone, without, all } = await answer(`{
      alone: programmes(where: { dataSets: ["alwf"] }) { totalCount }
      without: programmes(where: { dataSets: ["seeds"] }) { totalCount }
      all: programmes { totalCount }
    }`)
    const count = (list: unknown) => (list as { totalCount: number }).totalCount
    expect(count(alone)).toBe(482)
    expect(count(alone) + count(without)).toBe(count(all))
  })

  it('have their licence in a citation', async () => {
    const { cite } = await answer('{ cite(of: ["org-gb-chc-1015648"]) { text } }')
    expect((cite as { text: string }).text).toContain('(CC BY 4.0)')
  })

  it('are what the folders say: a start loads nothing anew', async () => {
    const live = await checkedLive({ seeds, home })
    expect(live.dataSets.map(({ dataSet }) => dataSet.id)).toEqual(['seeds', 'alwf'])
  })

  it('are taken back, and the digest is the one before', async () => {
    const seen = await whileReading(() => withdraw('alwf', work()))
    expect(seen.size).toBeLessThanOrEqual(2)
    expect(await digestOfGraph(runner.read)).toBe(before)
    expect((await answer('{ about { dataSets { id } } }'))['about']).toEqual({ dataSets: [{ id: 'seeds' }] })
  })

  it('that are not there cannot be accepted or withdrawn, and it is said which could', async () => {
    await expect(withdraw('alwf', work())).rejects.toThrow(
      new BadInput('No data set called alwf was accepted. None was.'),
    )
    await expect(accept('other', work())).rejects.toThrow(
      /There is no batch called other\. Make one: npm run import/,
    )
  })
})
