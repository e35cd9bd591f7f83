/**
 * The limit behind Node's own HTTP and nothing else: what is left between this and Throughline is what schema, checks,
 * executor and framework take. `query` in the body is the name of a question of the bench.
 */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { asking, byHand } from './contenders.ts'
import { marksOf } from './marks.ts'
import { openBenchDriver } from './process.ts'
import { questions } from './questions/index.ts'

const driver = openBenchDriver()
const answer = byHand(driver, await marksOf(asking(driver)))

async function answerTo(request: IncomingMessage) {
  const { query } = JSON.parse(await text(request)) as { query: string }
  return answer(questions.find(({ name }) => name === query)!)
}

const server = createServer((request, response) => {
  answerTo(request).then(
    (body) => response.setHeader('content-type', 'application/json').end(body),
    () => response.writeHead(500).end(),
  )
})
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`),
)
process.on('SIGTERM', () => process.exit(0))
