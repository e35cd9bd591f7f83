/** `npm run bench`: loads regions, asks three contenders the same, compares their answers, and times them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { checkAdvice, type Checked } from './advice.ts'
import { contest, type Contest } from './contest.ts'
import { load, loadBare, startDatabase, stopAll, type Loading } from './database.ts'
import { optionsOf, type Options } from './options.ts'
import { regionOf } from './region/region.ts'
import { machine, reportOf } from './report.ts'

export type OfSize = Contest & { size: number; loading: Loading; neo4j: string; advice?: Checked[] }
export type Results = {
  options: Options
  machine: Record<string, string>
  sizes: OfSize[]
  loading: { ours: Loading; bare: Loading }
}

const tell = (text: string) => process.stderr.write(`${text}\n`)

async function loadedBothWays({ loading, seed }: Options): Promise<Results['loading']> {
  tell(`\nLoading ${loading} relationships, by our loader and by bare UNWIND`)
  const region = regionOf(loading, seed)
  async function onItsOwn(way: (at: Awaited<ReturnType<typeof startDatabase>>) => Promise<Loading>) {
    const database = await startDatabase(() => undefined)
    const times = await way(database)
    await database.stop()
    tell(`  ${Math.round(times.relationships / times.seconds)} relationships a second`)
    return times
  }
  return {
    ours: await onItsOwn((at) => load(region, at, 'bench', () => undefined)),
    bare: await onItsOwn((at) => loadBare(region, at)),
  }
}

async function ofSize(size: number, options: Options): Promise<OfSize> {
  tell(`\n${size} relationships`)
  const database = await startDatabase(tell)
  const loading = await load(regionOf(size, options.seed), database, `bench-${size}`, tell)
  const results = await contest(database, options, tell)
  const isLargest = size === options.sizes.at(-1)
  const advice = isLargest && options.advice ? await checkAdvice(database, options, tell) : undefined
  await database.stop()
  return { size, loading, neo4j: `${database.version} on Java ${database.java}`, ...results, advice }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void stopAll().then(() => process.exit(1)))

function optionsSaid(): Options {
  try {
    return optionsOf(process.argv.slice(2))
  } catch (error) {
    tell((error as Error).message)
    process.exit(2)
  }
}

const options = optionsSaid()
try {
  const loading = await loadedBothWays(options)
  const sizes: OfSize[] = []
  for (const size of options.sizes) sizes.push(await ofSize(size, options))
  const results: Results = { options, machine: machine(), sizes, loading }
  mkdirSync(dirname(options.out), { recursive: true })
  writeFileSync(options.out, `${JSON.stringify(results, null, 2)}\n`)
  process.stdout.write(`${reportOf(results)}\n`)
} catch (error) {
  tell(String((error as Error).stack))
  process.exitCode = 1
} finally {
  await stopAll()
}
