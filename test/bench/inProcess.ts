/** From rows that are decoded already to JSON text: what the service itself costs for a large answer. */
import { parse } from 'graphql'
import type { Driver } from 'neo4j-driver'
import { createLoaders } from '../../src/graph/loaders.ts'
import { createExecutor } from '../../src/graphql/executor.ts'
import { schema } from '../../src/graphql/schema.ts'
import { rowOf } from '../../src/neo4j/query.ts'
import { createRunner, type Read } from '../../src/neo4j/run.ts'
import { timesOf } from './measure.ts'
import { quiet } from './process.ts'
import { wideAnswer } from './questions/pages.ts'

/** The wide answer as text, from rows as the driver gives them, which the database is asked for the first time only. */
export function wideInProcess(driver: Driver, execute: ReturnType<typeof createExecutor>) {
  const { read } = createRunner(driver, { database: 'neo4j', log: quiet })
  const kept = new Map<string, object[]>()
  const again = (async (query, params) => {
    const rows = kept.get(query.name) ?? (await read({ ...query, reads: {} }, params))
    kept.set(query.name, rows)
    return rows.map((row) =>
      rowOf(query, {
        keys: Object.keys(row),
        get: (key: string) => (row as Record<string, unknown>)[key],
      } as never),
    )
  }) as Read
  const document = parse(wideAnswer.query)
  return async () => {
    const context = { loaders: createLoaders(again), statements: [], signal: new AbortController().signal }
    return JSON.stringify(await execute({ document, context }))
  }
}

/** The median in milliseconds of making the wide answer's text, and of the part of it that is JSON.stringify alone. */
export async function decodedToText(driver: Driver) {
  const wide = wideInProcess(driver, createExecutor(schema))
  const plain: unknown = JSON.parse(await wide())
  const samples = { all: [] as number[], stringify: [] as number[] }
  for (let round = 0; round < 300; round += 1) {
    const started = performance.now()
    await wide()
    const made = performance.now()
    JSON.stringify(plain)
    if (round < 200) continue // warm, as a service is
    samples.all.push(made - started)
    samples.stringify.push(performance.now() - made)
  }
  return { ms: timesOf(samples.all).p50, stringifyMs: timesOf(samples.stringify).p50 }
}
