import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** What may wait to be sent, to one connection and to all; how many answers one may wait for; and how long it may not read. */
export type SlowReaderLimits = {
  readonly bytes: number
  readonly bytesInAll: number
  readonly inTurn: number
  readonly silentMs: number
  readonly lookMs: number
}

/** Told of each connection that is closed: the bytes that waited for it, and the answers that it waited for. */
export type Tell = (facts: { waiting: number; unanswered: number }) => void

type Watched = { taken: number; since: number; unanswered: number }

/**
 * Closes connections that ask and do not read: answers that nobody takes would stay in memory, several megabytes each. A
 * slow reader is left in peace as long as it takes something now and then.
 */
export function closeSlowReaders(
  server: Server,
  { bytes, bytesInAll, inTurn, silentMs, lookMs }: SlowReaderLimits,
  tell: Tell = () => {},
) {
  const watched = new Map<Socket, Watched>()

  function close(socket: Socket) {
    tell({ waiting: socket.writableLength, unanswered: watched.get(socket)?.unanswered ?? 0 })
    watched.delete(socket)
    socket.destroy()
  }

  server.on('connection', (socket) => {
    watched.set(socket, { taken: 0, since: performance.now(), unanswered: 0 })
    socket.once('close', () => watched.delete(socket))
  })
  server.prependListener('request', ({ socket }, response) => {
    const held = watched.get(socket)
    if (held === undefined) return
    held.unanswered += 1
    response.once('close', () => (held.unanswered -= 1))
    if (held.unanswered > inTurn) close(socket)
  })

  const looking = setInterval(() => {
    const now = performance.now()
    for (const [socket, held] of watched) {
      const taken = socket.bytesWritten - socket.writableLength
      if (socket.writableLength === 0 || taken > held.taken) Object.assign(held, { taken, since: now })
      else if (now - held.since > silentMs) close(socket)
      if (socket.writableLength > bytes) close(socket)
    }
    const byWaiting = [...watched.keys()].sort((a, b) => b.writableLength - a.writableLength)
    let inAll = byWaiting.reduce((sum, { writableLength }) => sum + writableLength, 0)
    for (const socket of byWaiting) {
      if (inAll <= bytesInAll) break
      inAll -= socket.writableLength
      close(socket)
    }
  }, lookMs)
  looking.unref()
  server.once('close', () => clearInterval(looking))
}
