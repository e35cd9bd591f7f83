import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port of this machine that nobody listens on: the preferred one if it is free, so that an address stays the same. */
export async function freePort(preferred = 0): Promise<number> {
  const probe = createServer().listen(preferred, '127.0.0.1')
  try {
    await once(probe, 'listening')
  } catch (error) {
    if (preferred === 0) throw error
    return freePort()
  }
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
