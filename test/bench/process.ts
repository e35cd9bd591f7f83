/** What both served contenders share: where the database is, the same wire, and how they say that they are ready. */
import type { Driver } from 'neo4j-driver'
import type { ServiceContext } from '../../src/graphql/account.ts'
import type { Api } from '../../src/graphql/server.ts'
import { createApp } from '../../src/http/app.ts'
import { listen } from '../../src/http/listen.ts'
import { openDriver } from '../../src/neo4j/driver.ts'

/** Nothing is written: a terminal would be measured with it. */
export const quiet = { debug() {}, info() {}, warn() {}, error() {} }

/** The driver with our settings, on the database that the parent process named. */
export function openBenchDriver(): Driver {
  const { BENCH_URI: uri, BENCH_PASSWORD: password } = process.env
  if (!uri || !password)
    throw new Error('This is started by npm run bench, which says where the database is.')
  return openDriver({ uri, user: 'neo4j', password })
}

/** Serves an API on a free port, says which on standard output, and ends in order on SIGTERM. */
export async function serveOn<Context extends ServiceContext>(api: Api<Context>, driver: Driver) {
  const app = createApp({ api, isReady: () => Promise.resolve(true), log: quiet })
  const http = await listen(app, { port: 0, host: '127.0.0.1', graceMs: 1_000 })
  process.stdout.write(`${http.url}\n`)
  process.on('SIGTERM', () => {
    void http
      .drain()
      .then(() => driver.close())
      .then(() => process.exit(0))
  })
}
