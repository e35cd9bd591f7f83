/** A relay between a contender and the database that counts what passes: flights and bytes. */
import { createConnection, createServer, type AddressInfo } from 'node:net'

export type Traffic = { flights: number; bytes: number }

/**
 * Listens on a free port and passes everything on to `uri`. `count` runs the work and says what passed meanwhile. A
 * flight is one wait for the network: the contender speaks again after the database has.
 */
export async function relayTo(uri: string) {
  const { hostname, port } = new URL(uri)
  const now: Traffic = { flights: 0, bytes: 0 }
  const server = createServer((near) => {
    const far = createConnection({ host: hostname, port: Number(port) })
    let isFarsTurn = true
    near.on('data', (piece) => {
      if (isFarsTurn) now.flights += 1
      isFarsTurn = false
      now.bytes += piece.length
      far.write(piece)
    })
    far.on('data', (piece) => {
      isFarsTurn = true
      now.bytes += piece.length
      near.write(piece)
    })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('close', () => other.destroy())
      one.on('error', () => other.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async count(work: () => Promise<unknown>): Promise<Traffic> {
      const before = { ...now }
      await work()
      return {
        flights: now.flights - before.flights,
        bytes: now.bytes - before.bytes,
      }
    },
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  }
}
