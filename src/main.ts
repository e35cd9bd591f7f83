/** Serves the API: everything is opened here, in order, and closed in reverse. */
import { setTimeout as passing } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { readConfig } from './config.ts'
import { examples } from './examples.ts'
import { inWords } from './errors.ts'
import { explorer } from './explorer/explorer.ts'
import { warmPages } from './explorer/warm.ts'
import { dataset } from './graph/dataset/queries.ts'
import { contextOn } from './graphql/context.ts'
import { schema } from './graphql/schema.ts'
import { createApi } from './graphql/server.ts'
import { warm } from './graphql/warming.ts'
import { createApp } from './http/app.ts'
import { createGate } from './lib/gate.ts'
import { readKeys } from './http/keys.ts'
import { wire } from './http/limits.ts'
import { listen } from './http/listen.ts'
import { createMetrics, listenMetrics } from './http/metrics.ts'
import { createLog } from './log.ts'
import { openDriver } from './neo4j/driver.ts'
import { startManaged } from './neo4j/managed/start.ts'
import { observed } from './neo4j/observed.ts'
import { createRunner } from './neo4j/run.ts'
import { checkedLive, ensureLoaded } from './seeding/ensure.ts'

const home = fileURLToPath(new URL('../.throughline/', import.meta.url))
const seedsFolder = fileURLToPath(new URL('../seeds/', import.meta.url))

/** How long readiness waits for plans: twice what it takes on two cores. */
const mostWarmingMs = 30_000

const tell = (text: string) => process.stderr.write(`${text}\n`)

async function serve() {
  const stopping = new AbortController()
  const closing: (() => Promise<void>)[] = []
  const stop = async (exitCode: number) => {
    if (stopping.signal.aborted) return
    stopping.abort()
    for (const close of closing.reverse()) await close().catch((error: unknown) => tell(String(error)))
    process.exit(exitCode)
  }
  let warmUp = () => Promise.resolve()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))

  try {
    const config = readConfig(process.env)
    const log = createLog(config)
    const keys = config.apiKeysFile ? await readKeys(config.apiKeysFile) : undefined
    const seeds = await checkedLive({ seeds: seedsFolder, home })

    const managed = config.neo4j
      ? null
      : await startManaged({
          ...{ durable: true, home, env: process.env, onProgress: tell },
          onRestart: () => void warmUp(),
        })
    if (managed) closing.push(managed.stop)
    const address = config.neo4j ?? { ...managed!, database: 'neo4j' }
    void managed?.ended.then(() => {
      if (!stopping.signal.aborted)
        tell('The managed Neo4j has ended too often, and without it there is nothing to serve.')
      return stop(1)
    })

    const driver = openDriver(address)
    closing.push(() => driver.close())
    const plans = config.neo4j ? 'BY_LENGTH' : 'BY_TYPE'
    const runner = createRunner(driver, { database: address.database, log, plans })

    const gate = createGate(wire)
    const metrics = config.metrics && createMetrics({ gate: gate.state, graph: runner.underWay })
    const read = observed(runner.read, metrics?.onStatement)
    const api = await createApi({
      schema,
      contextFor: contextOn({ read }),
      log,
      onAnswered: metrics?.onAnswered,
    })
    closing.push(api.stop)
    warmUp = () => warm(runner.readAside, examples, stopping.signal)

    let isWarm = false
    const isReady = async () => isWarm && (await runner.read(dataset, {})).length > 0
    const { corsOrigins, trustProxy, pointsPerMinute: perMinute } = config
    const allowance = perMinute > 0 ? { perMinute, atOnce: wire.atWorkOfOne } : undefined
    const pages = explorer({ api: config.explorerApi, log })
    const app = createApp({
      api,
      isReady,
      log,
      corsOrigins,
      trustProxy,
      keys,
      allowance,
      gate,
      countResponses: metrics?.countResponses,
      examples,
      pages,
    })
    if (metrics && config.metrics) {
      const { url, close } = await listenMetrics(metrics, config.metrics)
      closing.push(close)
      tell(`Metrics at ${url}`)
    }
    const http = await listen(app, {
      port: config.port,
      host: config.host,
      graceMs: config.shutdownGraceMs,
      onSlowReader: (facts) => log.warn(facts, 'closed: does not read'),
    })
    closing.push(http.drain)

    const { version, changed } = await ensureLoaded(seeds, runner, {
      signal: stopping.signal,
      onProgress: tell,
    })
    metrics?.serves(version)
    tell(`${changed ? 'Loaded' : 'Holding'} version ${version} of the data\n`)
    tell(`Throughline answers at ${http.url}\nLook at it in a browser: ${new URL('/', http.url)}\nOr ask:\n`)
    tell(
      `curl ${http.url} -H 'content-type: application/json' -d '${JSON.stringify({ query: examples[0]!.query.replace(/\s+/g, ' ') })}'\n`,
    )
    // Questions are answered by now; who is told when to send them waits until the first are answered as soon as others.
    await Promise.race([warmUp(), passing(mostWarmingMs)])
    isWarm = true
    void managed?.quicken()
    if (!config.explorerApi) void warmPages(http.url, stopping.signal)
  } catch (error) {
    if (!stopping.signal.aborted) tell(inWords(error))
    await stop(1)
  }
}

await serve()
