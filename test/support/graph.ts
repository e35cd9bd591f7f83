/** A graph with a small named world in it, loaded through the real loader, and the API over it. */
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { kinds, type Kind } from '../../src/graph/ontology.ts'
import { contextOn, type Context } from '../../src/graphql/context.ts'
import { schema } from '../../src/graphql/schema.ts'
import { createApi, type Api } from '../../src/graphql/server.ts'
import { openDriver } from '../../src/neo4j/driver.ts'
import { createRunner } from '../../src/neo4j/run.ts'
import { checkSeeds, type CheckedSeeds } from '../../src/seeding/check.ts'
import { checkedSeeds } from '../../src/seeding/ensure.ts'
import { loadSeeds } from '../../src/seeding/load.ts'
import { report } from '../../src/seeding/problems.ts'
import { recordsOf } from '../../src/seeding/read.ts'

/** Seed files by what they hold: `{ organisations: '- id: …' }`. */
export type World = Partial<Record<(typeof kinds)[Kind]['plural'], string>>

const kindOf = (plural: string) =>
  (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].plural === plural)!

/** The seeds of a world; fails the test with the report where they are not in order. */
export function seedsOf(world: World): CheckedSeeds {
  const read = Object.entries(world).map(([plural, text]) =>
    recordsOf(text, `${plural}.yaml`, kindOf(plural)),
  )
  const { seeds, problems } = checkSeeds(read.flatMap(({ records }) => records))
  expect(report([...read.flatMap((file) => file.problems), ...problems])).toBe('')
  return seeds!
}

/** The seeds that come with the product. */
export const productSeeds = () => checkedSeeds(fileURLToPath(new URL('../../seeds/', import.meta.url)))

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** A runner on the server of this test run. Every notification of the database is kept in `warnings`. */
export function useRunner() {
  const at = inject('neo4j')
  const warnings: string[] = []
  const driver = openDriver(at, { warnings: true })
  const onNotification: NonNullable<Parameters<typeof createRunner>[1]['onNotification']> = (
    { severityLevel, description },
    statement,
  ) => {
    if (severityLevel === 'WARNING') warnings.push(`${statement}: ${description}`)
  }
  const runner = createRunner(driver, { database: 'neo4j', log: quiet, onNotification })
  afterAll(() => driver.close())
  return { runner, warnings, driver }
}

/** What an answer holds. `statements` names what the graph was asked for it, in order. */
export type Answer = {
  data: Record<string, unknown> | null
  errors: readonly { message: string; code: unknown; path: unknown }[]
  statements: string[]
}

/** The API over a world, loaded once for the file. Every test afterwards also fails on a warning of the database. */
export function useApi(world: World | (() => Promise<CheckedSeeds>)) {
  const { runner, warnings } = useRunner()
  let apis: readonly Api<Context>[]
  beforeAll(async () => {
    await loadSeeds(typeof world === 'function' ? await world() : seedsOf(world), runner)
    warnings.length = 0
    const parts = { schema, log: quiet, contextFor: contextOn(runner) }
    apis = await Promise.all([
      createApi({ ...parts, compiling: 'NEVER' }),
      createApi({ ...parts, compiling: 'AT_ONCE' }),
    ])
  })
  afterAll(async () => {
    await Promise.all(apis.map((api) => api.stop()))
    expect(warnings).toEqual([])
  })

  /**
   * Asks both executors, which must answer alike. Passages and the like are asked for as answers arrive, in one batch
   * or in several: so the statements are compared without how often.
   */
  async function ask(query: string, variables?: Record<string, unknown>): Promise<Answer> {
    const [answer, compiled] = await Promise.all(apis.map((api) => askOne(api, query, variables)))
    const asSets = ({ statements, ...rest }: Answer) => ({ ...rest, statements: new Set(statements) })
    expect(asSets(compiled!)).toEqual(asSets(answer!))
    return answer!
  }

  async function askOne(
    api: Api<Context>,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer> {
    const contextValue = contextOn(runner)(asked())
    const { body } = await api.server.executeOperation(
      { query, ...(variables && { variables }) },
      { contextValue },
    )
    if (body.kind !== 'single') throw new Error('no answer in parts was expected')
    const { data, errors = [] } = body.singleResult
    return {
      data: (data ?? null) as Answer['data'],
      errors: errors.map(({ message, extensions, path }) => ({ message, code: extensions?.['code'], path })),
      statements: contextValue.statements,
    }
  }
  return { ask, runner, loaders: () => contextOn(runner)(asked()).loaders }
}

/** Somebody asks, and waits as long as it takes. */
const asked = () => ({ signal: new AbortController().signal, requestId: 'test' })
