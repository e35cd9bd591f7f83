/** How many questions a second a service answers when 50 ask at a time. */
import autocannon from 'autocannon'

export type Throughput = { perSecond: number; p99: number; failed: number }

export async function throughputOf(
  url: string,
  query: string,
  variables: object,
  duration: number,
): Promise<Throughput> {
  const result = await autocannon({
    url,
    method: 'POST',
    connections: 50,
    duration,
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  })
  const failed = result.errors + result.timeouts + result.non2xx
  return { perSecond: result.requests.average, p99: result.latency.p99, failed }
}
