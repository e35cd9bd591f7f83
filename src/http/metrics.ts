import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { RequestHandler } from 'express'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Account } from '../graphql/account.ts'
import type { Observed } from '../neo4j/observed.ts'

/** What is asked for its state whenever somebody looks. */
export type Watched = {
  readonly gate: () => { readonly inside: number; readonly waiting: number }
  readonly graph: () => { readonly sessions: number; readonly planning: number }
}

const operationsKnown = 50

/**
 * The first names of operations that were answered keep theirs; who comes later is called "other". Names are the client's
 * own text, and each would be a series for ever.
 */
export function createLabels(most = operationsKnown) {
  const known = new Set<string>()
  return (operation: string | null, isAnswered: boolean) => {
    if (operation === null) return 'unnamed'
    if (isAnswered && known.size < most) known.add(operation)
    return known.has(operation) ? operation : 'other'
  }
}

/** The numbers of the service, for Prometheus and the like, and where each comes from. */
export function createMetrics({ gate, graph }: Watched) {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const labelOf = createLabels()

  const responses = new Counter({
    name: 'throughline_http_responses_total',
    help: 'Responses to /graphql by HTTP status, those that were refused before they were read among them',
    labelNames: ['status'],
    registers,
  })
  const requests = new Counter({
    name: 'throughline_requests_total',
    help: 'Questions that were read, by the name of the operation and by ANSWERED or the code of the first error',
    labelNames: ['operation', 'outcome'],
    registers,
  })
  const requestSeconds = new Histogram({
    name: 'throughline_request_seconds',
    help: 'From reading a question to its answer',
    labelNames: ['operation'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 8],
    registers,
  })
  const price = new Histogram({
    name: 'throughline_price_points',
    help: 'What questions are priced at; more than the limit on cost is refused',
    buckets: [100, 1_000, 10_000, 30_000, 100_000],
    registers,
  })
  const statementSeconds = new Histogram({
    name: 'throughline_statement_seconds',
    help: 'Statements to the graph by name, with the wait for a connection and for planning',
    labelNames: ['statement'],
    buckets: [0.005, 0.025, 0.1, 0.5, 2, 5],
    registers,
  })
  const statementFailures = new Counter({
    name: 'throughline_statement_failures_total',
    help: 'Statements that were not answered, by code',
    labelNames: ['outcome'],
    registers,
  })
  const data = new Gauge({
    name: 'throughline_data_version',
    help: 'The version of the data that the graph holds, as a label',
    labelNames: ['version'],
    registers,
  })
  new Gauge({
    name: 'throughline_queue',
    help: 'Requests that are at work, and those that wait for their turn',
    labelNames: ['state'],
    registers,
    collect() {
      const { inside, waiting } = gate()
      this.set({ state: 'at work' }, inside)
      this.set({ state: 'waiting' }, waiting)
    },
  })
  new Gauge({
    name: 'throughline_graph_sessions',
    help: 'Sessions with the graph: connections of the pool in use, and those waited for',
    registers,
    collect() {
      this.set(graph().sessions)
    },
  })
  new Gauge({
    name: 'throughline_planning',
    help: 'Statements that are being planned by the graph for the first time, or wait for it',
    registers,
    collect() {
      this.set(graph().planning)
    },
  })

  const countResponses: RequestHandler = (_req, res, next) => {
    res.once('close', () => responses.inc({ status: res.writableFinished ? res.statusCode : 'gone' }))
    next()
  }

  return {
    registry,
    countResponses,
    onAnswered({ operation, outcome, ms, cost }: Account) {
      const label = labelOf(operation, outcome === 'ANSWERED')
      requests.inc({ operation: label, outcome })
      requestSeconds.observe({ operation: label }, ms / 1000)
      if (cost !== undefined) price.observe(cost)
    },
    onStatement({ statement, outcome, seconds }: Observed) {
      statementSeconds.observe({ statement }, seconds)
      if (outcome !== 'ANSWERED') statementFailures.inc({ outcome })
    },
    /** Says which data are served from now on. */
    serves(version: string) {
      data.reset()
      data.set({ version }, 1)
    },
  }
}

/** The numbers, as they are kept and as they are told. */
export type Metrics = ReturnType<typeof createMetrics>

/** Serves the numbers at /metrics on a port of its own, so that whoever may ask the API cannot read them. */
export async function listenMetrics(
  { registry }: Pick<Metrics, 'registry'>,
  at: { port: number; host: string },
) {
  const server = createServer((req, res) => {
    if (req.method !== 'GET' || req.url !== '/metrics') return void res.writeHead(404).end()
    registry.metrics().then(
      (text) => res.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => res.writeHead(500).end(),
    )
  })
  server.listen(at.port, at.host)
  await once(server, 'listening')
  const { address, family, port } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/metrics`,
    close: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
