/** The database is killed under load, again and again. What is answered meanwhile is right, or says that it is not. */
import { setTimeout as passing } from 'node:timers/promises'
import type { Client } from './client.ts'
import type { Account } from './judge.ts'
import { askReference, type Reference } from './references.ts'
import type { Database } from './service.ts'

const recoveredWithinMs = 10_000

/** Kills so often; gives the longest time from Bolt's answering to a right answer of ours. */
export async function killAgainAndAgain(
  client: Client,
  database: Database,
  { references, times, atOnce }: { references: readonly Reference[]; times: number; atOnce: number },
  account: Account,
): Promise<number> {
  let longest = 0
  const over = new AbortController()
  const load = Array.from({ length: atOnce }, async (_, worker) => {
    for (let at = worker; !over.signal.aborted; at += atOnce) {
      await askReference(client, references[at % references.length]!, account)
      await passing(20)
    }
  })
  for (let kill = 0; kill < times; kill += 1) {
    await passing(400 + Math.random() * 600)
    await database.kill()
    await passing(Math.random() * 1_500)
    await database.revive()
    longest = Math.max(longest, await recovery(client, references[0]!, account))
  }
  over.abort()
  await Promise.all(load)
  return longest
}

async function recovery(client: Client, reference: Reference, account: Account): Promise<number> {
  const began = performance.now()
  for (;;) {
    const { status, text } = await askReference(client, reference, account)
    const ms = performance.now() - began
    if (status === 200 && !text.includes('"errors"')) return ms
    if (ms > recoveredWithinMs) {
      account.failures.push(`not recovered ${Math.round(ms)} ms after Bolt answered: ${text.slice(0, 200)}`)
      return ms
    }
    await passing(100)
  }
}
