/** Clients that say nothing, dribble, or ask and never read. Each is to be let go, and what it holds with it. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as passing } from 'node:timers/promises'
import { wire } from '../../src/http/limits.ts'
import type { Account } from './judge.ts'

const head = (length: number) =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`

const large = JSON.stringify({
  query: '{ __schema { types { name description fields { name description args { name description } } } } }',
})

/** What each sort writes, and how long it may take until it is let go. */
const sorts = {
  silent: { first: '', then: undefined, withinMs: wire.headersMs },
  'half a head': { first: 'POST /graphql HTTP/1.1\r\nhost:', then: ' x', withinMs: wire.headersMs },
  dribbling: { first: `${head(10_000)}{`, then: ' ', withinMs: wire.requestMs },
  'not reading': {
    first: `${head(Buffer.byteLength(large))}${large}`.repeat(wire.slowReaders.inTurn - 1),
    then: undefined,
    withinMs: wire.slowReaders.silentMs,
  },
} as const

async function oneOf(sort: keyof typeof sorts, port: number, account: Account, signal: AbortSignal) {
  const { first, then, withinMs } = sorts[sort]
  const began = performance.now()
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined) // to be reset is what is looked for
  await once(socket, 'connect').catch(() => undefined)
  socket.pause()
  socket.write(first)
  const dribbling = then === undefined ? undefined : setInterval(() => socket.write(then), 1_000)
  // A socket that reads nothing hears of its end only by what it writes, so it is asked now and then.
  const patience = withinMs + wire.checkMs + 6_000
  let isClosed = false
  socket.once('close', () => (isClosed = true))
  while (!isClosed && !signal.aborted && performance.now() - began < patience) {
    await passing(250)
    if (performance.now() - began > withinMs) socket.resume()
  }
  clearInterval(dribbling)
  account.counts.asked += 1
  if (isClosed) account.counts.closed += 1
  else if (!signal.aborted) account.failures.push(`${sort}: not let go within ${patience} ms`)
  socket.destroy()
}

/** So many of each sort at once, again and again until the signal. */
export async function slowClients(port: number, ofEach: number, account: Account, signal: AbortSignal) {
  while (!signal.aborted) {
    const all = (Object.keys(sorts) as (keyof typeof sorts)[]).flatMap((sort) =>
      Array.from({ length: ofEach }, () => oneOf(sort, port, account, signal)),
    )
    await Promise.all(all)
    await passing(2_000, undefined, { signal }).catch(() => undefined)
  }
}
