/** What whoever runs the service can see of it: numbers on a port of their own, and spans where somebody collects them. */
import { context, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextOn } from '../../src/graphql/context.ts'
import { schema } from '../../src/graphql/schema.ts'
import { createApi } from '../../src/graphql/server.ts'
import { createApp } from '../../src/http/app.ts'
import { createGate } from '../../src/lib/gate.ts'
import { wire } from '../../src/http/limits.ts'
import { listen } from '../../src/http/listen.ts'
import { createLabels, createMetrics, listenMetrics } from '../../src/http/metrics.ts'
import { observed } from '../../src/neo4j/observed.ts'
import { useRunner } from '../support/graph.ts'

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const spans = new InMemorySpanExporter()
const traceId = '0af7651916cd43dd8448eb211c80319c'
const { runner } = useRunner()
const closing: (() => Promise<void>)[] = []
let url: string
let metricsUrl: string

beforeAll(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }))

  const gate = createGate(wire)
  const metrics = createMetrics({ gate: gate.state, graph: runner.underWay })
  metrics.serves('v1')
  const api = await createApi({
    schema,
    contextFor: contextOn({ read: observed(runner.read, metrics.onStatement) }),
    log: quiet as never,
    onAnswered: metrics.onAnswered,
  })
  const { countResponses } = metrics
  const app = createApp({ api, isReady: () => true, log: quiet, gate, countResponses })
  const http = await listen(app, { port: 0, host: '127.0.0.1', graceMs: 500 })
  const served = await listenMetrics(metrics, { port: 0, host: '127.0.0.1' })
  closing.push(http.drain, api.stop, served.close)
  url = http.url
  metricsUrl = served.url
})
afterAll(async () => {
  for (const close of closing) await close()
  for (const api of [context, propagation, trace]) api.disable()
})

const ask = (query: string) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-b7ad6b7169203331-01` },
    body: JSON.stringify({ query }),
  })
const numbers = async () => (await fetch(metricsUrl)).text()
const nobody = '{ organisation(by: { id: "org-nobody" }) { name } }'

describe('the numbers', () => {
  it('count questions by operation and outcome, what they cost, and statements by name', async () => {
    // The first asking plans its statement, for longer than it may take where others use the machine.
    await expect.poll(async () => (await ask(nobody)).status, { timeout: 25_000 }).toBe(200)
    await ask(`query Nobody ${nobody}`)
    await ask(`query Nobody ${nobody}`)
    await ask('query Wrong { programmes(first: 500) { totalCount } }')
    await ask('{ nothing }')
    await fetch(url, { method: 'DELETE' })
    const text = await numbers()
    for (const line of [
      'throughline_requests_total{operation="Nobody",outcome="ANSWERED"} 2',
      'throughline_requests_total{operation="other",outcome="BAD_USER_INPUT"} 1',
      'throughline_requests_total{operation="unnamed",outcome="GRAPHQL_VALIDATION_FAILED"} 1',
      'throughline_request_seconds_count{operation="Nobody"} 2',
      'throughline_http_responses_total{status="405"} 1',
      'throughline_data_version{version="v1"} 1',
      'throughline_queue{state="at work"} 0',
      'throughline_graph_sessions 0',
      'throughline_planning 0',
    ])
      expect(text).toContain(line)
    expect(text).toMatch(/throughline_price_points_count [4-9]/)
    expect(text).toMatch(/throughline_statement_seconds_count{statement="\w+"} [3-9]/)
    for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes'])
      expect(text).toContain(name)
  })

  it('count a statement that fails by its code', async () => {
    const told: unknown[] = []
    const read = observed(runner.read, (facts) => told.push(facts))
    const gone = AbortSignal.abort()
    await read({ name: 'one', cypher: 'RETURN 1 AS one' }, {}, { signal: gone }).catch(() => undefined)
    expect(told).toEqual([expect.objectContaining({ statement: 'one', outcome: 'ABANDONED' })])
  })

  it('are nowhere but at /metrics of their port', async () => {
    expect((await fetch(new URL('/metrics', url))).status).toBe(404)
    expect((await fetch(new URL('/', metricsUrl))).status).toBe(404)
  })

  it('keep so many names of operations, of those that were answered, and no more', () => {
    const labelOf = createLabels(2)
    expect(
      [
        ['Wrong', false],
        ['One', true],
        ['Two', true],
        ['Three', true],
        ['One', false],
        [null, true],
      ].map(([name, isAnswered]) => labelOf(name as string | null, isAnswered as boolean)),
    ).toEqual(['other', 'One', 'Two', 'other', 'One', 'unnamed'])
  })
})

describe('the spans', () => {
  it('are a request, the operation in it and the statements in that, below the span of whoever asks', async () => {
    spans.reset()
    await ask(`query Nobody ${nobody}`)
    await expect.poll(() => spans.getFinishedSpans().length).toBe(3)
    const found = spans.getFinishedSpans()
    const named = (part: string) => found.find(({ name }) => name.includes(part))!
    const [request, operation] = [named('POST /graphql'), named('operation Nobody')]
    const statement = found.find((span) => span !== request && span !== operation)!
    expect(new Set(found.map((span) => span.spanContext().traceId))).toEqual(new Set([traceId]))
    expect(request.parentSpanContext?.spanId).toBe('b7ad6b7169203331')
    expect(operation.parentSpanContext?.spanId).toBe(request.spanContext().spanId)
    expect(statement.parentSpanContext?.spanId).toBe(operation.spanContext().spanId)
    expect(request.attributes['http.response.status_code']).toBe(200)
    expect(statement.attributes['db.system.name']).toBe('neo4j')
  })
})
