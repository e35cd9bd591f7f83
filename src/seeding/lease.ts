/**
 * One load at a time: who loads has a lease in the graph, renewed while it lives. Two loads in parts at once would each
 * remove what the other wrote, and mark as complete what is not there.
 */
import { randomUUID } from 'node:crypto'
import { LoadUnderWay } from '../errors.ts'
import { defineQuery } from '../neo4j/query.ts'
import type { Runner } from '../neo4j/run.ts'

/** How long a lease lasts that nobody renews: the longest that a dead loader keeps others waiting. */
const leaseMs = 15_000

const id = 'throughline lease'
type Holder = { holder: string; ms: number }

/** Takes the lease, or keeps it. By the clock of the database, as loaders may run on machines that disagree. */
const holdLease = defineQuery<Holder, { held: boolean }>({
  name: 'holdLease',
  cypher: `
    MERGE (l:Dataset {id: '${id}'})
    SET l.until = coalesce(l.until, 0)
    WITH l WHERE l.holder IS NULL OR l.holder = $holder OR l.until < timestamp()
    SET l.exchanging = coalesce(l.exchanging AND l.holder = $holder, false)
    SET l.holder = $holder, l.until = timestamp() + toInteger($ms)
    RETURN true AS held
  `,
})

/** Says that what is there is about to become something else, for as long as the lease lasts. */
const announceExchange = defineQuery<{ holder: string }, never>({
  name: 'announceExchange',
  cypher: `MATCH (l:Dataset {id: '${id}', holder: $holder}) SET l.exchanging = true`,
})

const giveBack = defineQuery<{ holder: string }, never>({
  name: 'giveLeaseBack',
  cypher: `MATCH (l:Dataset {id: '${id}', holder: $holder}) DELETE l`,
})

/**
 * What a load has of its lease. `mustHold` throws once it is lost. `announce` is called before a commit: the database shows
 * readers half of one while it goes on, and so they know of it.
 */
export type Lease = { readonly mustHold: () => void; readonly announce: () => Promise<unknown> }

/** Does the work while nobody else loads. LoadUnderWay, at once, where somebody else has the lease. */
export async function withLease<Result>(
  { write }: Pick<Runner, 'write'>,
  work: (lease: Lease) => Promise<Result>,
  ms = leaseMs,
): Promise<Result> {
  const holder = randomUUID()
  const hold = async () => (await write((ask) => ask(holdLease, { holder, ms }))).length > 0
  if (!(await hold())) throw new LoadUnderWay()
  let validUntil = performance.now() + ms
  let isOthers = false
  const renewing = setInterval(() => {
    const began = performance.now()
    hold().then(
      (held) => {
        if (held) validUntil = began + ms
        else isOthers = true
      },
      () => undefined, // the graph is away for a moment: the lease runs on until its time is over
    )
  }, ms / 3)
  try {
    return await work({
      mustHold: () => {
        if (isOthers || performance.now() > validUntil) throw new LoadUnderWay()
      },
      announce: () => write((ask) => ask(announceExchange, { holder })),
    })
  } finally {
    clearInterval(renewing)
    await write((ask) => ask(giveBack, { holder })).catch(() => undefined) // then it runs out
  }
}
