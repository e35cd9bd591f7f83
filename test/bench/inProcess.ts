/** From rows that are decoded already to JSON text: what the service itself costs for a large answer. */
import type { Driver } from 'neo4j-driver'
import { parse } from 'graphql'
import { createLoaders } from '../../src/graph/loaders.ts'
import { createExecutor } from '../../src/graphql/executor.ts'
import { schema } from '../../src/graphql/schema.ts'
import { createRunner, type Read } from '../../src/neo4j/run.ts'
import { timesOf } from './measure.ts'
import { quiet } from './process.ts'
import { wideAnswer } from './questions/pages.ts'

/** The median in milliseconds for the wide answer. */
export async function decodedToText(driver: Driver): Promise<number> {
  const { read } = createRunner(driver, { database: 'neo4j', log: quiet })
  const kept = new Map<string, object[]>()
  const again = (async (query, params) => {
    const rows = kept.get(query.name) ?? (await read(query, params))
    kept.set(query.name, rows)
    return rows
  }) as Read
  const execute = createExecutor(schema)
  const document = parse(wideAnswer.query)
  const samples: number[] = []
  for (let round = 0; round < 40; round += 1) {
    const context = { loaders: createLoaders(again), statements: [], signal: new AbortController().signal }
    const started = performance.now()
    JSON.stringify(await execute({ document, context }))
    if (round >= 10) samples.push(performance.now() - started)
  }
  return timesOf(samples).p50
}
