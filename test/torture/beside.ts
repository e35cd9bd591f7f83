/** What goes on beside the torture: a look-up, every little while, as a person would ask it. */
import { setTimeout as passing } from 'node:timers/promises'
import type { Client } from './client.ts'
import type { Account } from './judge.ts'
import { askReference, type Reference } from './references.ts'

const everyMs = 50

/** Looks something up again and again until the work is done, and keeps how long each took. */
export async function besides<T>(
  client: Client,
  lookUp: Reference,
  account: Account,
  work: () => Promise<T>,
): Promise<T> {
  const over = new AbortController()
  const asking = (async () => {
    while (!over.signal.aborted) {
      const { ms } = await askReference(client, lookUp, account)
      account.beside.push(ms)
      await passing(everyMs)
    }
  })()
  try {
    return await work()
  } finally {
    over.abort()
    await asking
  }
}

/** Does something over and over, so many at a time, until it has been done so often or the time is over. */
export async function repeatedly(
  { atOnce, times = Infinity, ms = Infinity }: { atOnce: number; times?: number; ms?: number },
  once: (at: number) => Promise<unknown>,
): Promise<number> {
  const until = performance.now() + ms
  let begun = 0
  const worker = async () => {
    while (begun < times && performance.now() < until) {
      begun += 1
      await once(begun - 1)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return begun
}
