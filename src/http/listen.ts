import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as passing } from 'node:timers/promises'
import type { Express } from 'express'
import { wire } from './limits.ts'
import { closeSlowReaders, type SlowReaderLimits, type Tell } from './slowReaders.ts'

/** Where to listen, and how long a shutdown may take. */
export type Place = {
  readonly port: number
  readonly host: string
  readonly graceMs: number
  /** With who does not read; wire's numbers unless a test says otherwise. */
  readonly patience?: SlowReaderLimits
  readonly onSlowReader?: Tell
}

/** The service, listening. */
export type Listening = {
  readonly url: string
  /** Not ready from now on; resolves when every request has been answered, or the grace is over. */
  drain(): Promise<void>
}

const urlOf = ({ address, family, port }: AddressInfo) =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/graphql`

async function close(server: Server, graceMs: number) {
  const closed = once(server, 'close')
  server.close()
  // A connection that has just had its answer stays open for the next question: it would hold us up until it
  // times out.
  const sweeping = setInterval(() => server.closeIdleConnections(), 20)
  const grace = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearInterval(sweeping)
  clearTimeout(grace)
}

/** Opens the door. Rejects where the port is taken. */
export async function listen(
  app: Express,
  { port, host, graceMs, patience = wire.slowReaders, onSlowReader }: Place,
): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: wire.headersMs,
      requestTimeout: wire.requestMs,
      connectionsCheckingInterval: wire.checkMs,
      keepAliveTimeout: wire.keepAliveMs,
    },
    app,
  )
  closeSlowReaders(server, patience, onSlowReader)
  server.listen(port, host)
  await once(server, 'listening')

  // Who has connected and has not asked yet.
  const fresh = new Set<Socket>()
  server.on('connection', (socket) => {
    fresh.add(socket)
    socket.once('close', () => fresh.delete(socket))
  })
  server.prependListener('request', ({ socket }) => fresh.delete(socket))

  let drained: Promise<void> | undefined
  async function drain() {
    app.locals['draining'] = true
    const began = performance.now()
    const passed = () => performance.now() - began
    await passing(Math.min(wire.lastCallMs, graceMs))
    // Closing would cut off who has just been let in: where the machine is busy, its question takes a moment to come.
    while (fresh.size > 0 && passed() < Math.min(wire.freshMs, graceMs)) await passing(20)
    await close(server, Math.max(0, graceMs - passed()))
  }
  return { url: urlOf(server.address() as AddressInfo), drain: () => (drained ??= drain()) }
}
