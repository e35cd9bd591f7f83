/** The fuzz: questions in order, spoilt ones, and hostile requests, by chance. */
import { question, type Client, type Wire } from './client.ts'
import { hostileRequest } from './hostileRequests.ts'
import type { Account } from './judge.ts'
import { createQuestions } from './questions.ts'
import { createRandom } from './random.ts'
import { repeatedly } from './beside.ts'

/** Questions in order that are asked again and again: each new text has to be planned by the database, which takes a core. */
const inOrderKept = 150

export async function fuzz(
  client: Client,
  ids: readonly string[],
  account: Account,
  { requests, ms, seed }: { requests: number; ms: number; seed: number },
): Promise<number> {
  const random = createRandom(seed)
  const { inOrder, spoilt } = createQuestions(random, ids)
  const kept = Array.from({ length: inOrderKept }, inOrder)

  function next(): [string, Wire] {
    const kind = random.next()
    if (kind < 0.15) return ['in order', question(random.one(kept))]
    if (kind < 0.55) return ['spoilt', question(spoilt(random.one(kept)))]
    return ['hostile', hostileRequest(random)]
  }

  return repeatedly({ atOnce: 6, times: requests, ms }, async () => {
    const [kind, wire] = next()
    // Who sends more than is read may find the door closed before the answer comes.
    const mayClose = Buffer.byteLength(wire.body) > 256 * 1024
    account.take(await client.send(wire), `${kind}: ${String(wire.body).slice(0, 400)}`, { mayClose })
  })
}
