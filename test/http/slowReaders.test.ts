/** Clients that ask and do not read the answers: closed, so that what waits for them does not stay in memory. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as passing } from 'node:timers/promises'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { listen, type Listening } from '../../src/http/listen.ts'
import type { SlowReaderLimits } from '../../src/http/slowReaders.ts'

const large = Buffer.alloc(24 * 2 ** 20, 'x')
const open: Listening[] = []
afterEach(() => Promise.all(open.splice(0).map((each) => each.drain())))

const patience: SlowReaderLimits = {
  bytes: 2 ** 30,
  bytesInAll: 2 ** 30,
  inTurn: 4,
  silentMs: 300,
  lookMs: 50,
}

async function serving(some: Partial<SlowReaderLimits> = {}) {
  const app = express()
  app.get('/large', (_req, res) => void res.send(large))
  app.get('/slow', (_req, res) => void passing(500).then(() => res.send('here')))
  const place = { port: 0, host: '127.0.0.1', graceMs: 200, patience: { ...patience, ...some } }
  const listening = await listen(app, place)
  open.push(listening)
  return listening.url
}

/** A client that sends so many requests at once and reads nothing, until it is told to. */
async function asking(url: string, path: string, times: number) {
  const { port } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1').pause()
  socket.on('error', () => undefined) // a connection that is reset is what is looked for
  await once(socket, 'connect')
  socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`.repeat(times))
  return socket
}

/** How much of an answer can still be had. */
async function rest(socket: Awaited<ReturnType<typeof asking>>) {
  let bytes = 0
  socket.on('data', (part) => (bytes += part.length)).resume()
  await Promise.race([once(socket, 'close'), passing(3_000)])
  return bytes
}

describe('a client that does not read', () => {
  it('is closed after a while, and what waited for it is let go', async () => {
    const socket = await asking(await serving(), '/large', 1)
    await passing(1_500)
    expect(await rest(socket)).toBeLessThan(large.length)
  })

  it('is closed at once where more waits than one connection may have', async () => {
    const socket = await asking(await serving({ bytes: 2 ** 20, silentMs: 60_000 }), '/large', 1)
    await passing(800)
    expect(await rest(socket)).toBeLessThan(large.length)
  })

  it('is closed where all together have too much waiting', async () => {
    const url = await serving({ bytesInAll: 30 * 2 ** 20, silentMs: 60_000 })
    const sockets = await Promise.all(Array.from({ length: 3 }, () => asking(url, '/large', 1)))
    await passing(1_000)
    const whole = (await Promise.all(sockets.map(rest))).filter((bytes) => bytes >= large.length)
    expect(whole).toHaveLength(1)
  })

  it('is closed where it asks on and on before it has an answer', async () => {
    const url = await serving()
    expect(await rest(await asking(url, '/slow', 5))).toBe(0)
    expect(await rest(await asking(url, '/slow', 4))).toBeGreaterThan(400)
  })
})

describe('a client that reads slowly', () => {
  it('is left in peace', async () => {
    const socket = await asking(await serving(), '/large', 1)
    let bytes = 0
    socket.on('data', (part) => (bytes += part.length))
    while (bytes < large.length && !socket.destroyed) {
      socket.resume()
      await passing(30)
      socket.pause()
      await passing(60)
    }
    expect(bytes).toBeGreaterThanOrEqual(large.length)
  })
})
