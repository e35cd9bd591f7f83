import { setTimeout as passing } from 'node:timers/promises'
import { inWords } from '../../errors.ts'
import type { Progress } from './progress.ts'
import type { RunningServer } from './server.ts'

/** How long is waited before each start after an end that nobody asked for; after the last of them it is given up. */
const pausesMs = [1_000, 2_000, 5_000, 15_000, 60_000]

/** A server that ran so long was in order: should it end, the pauses begin anew. */
const inOrderAfterMs = 10 * 60_000

/** How a server is kept. The numbers are those above unless a test says otherwise. */
export type Keeping = {
  readonly start: () => Promise<RunningServer>
  readonly onProgress: Progress
  /** Told when a server answers that was started again. */
  readonly onRestart?: (() => void) | undefined
  readonly pausesMs?: readonly number[]
  readonly inOrderAfterMs?: number
}

/** Servers one after the other, in the same folder and at the same address. */
export type Kept = {
  readonly current: () => RunningServer
  /** Settles when the last has ended and none will follow. */
  readonly ended: Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts a server again that has ended by itself or by somebody's hand, a few times and each time after a longer pause. */
export function keep(first: RunningServer, keeping: Keeping): Kept {
  const { start, onProgress, onRestart, pausesMs: pauses = pausesMs } = keeping
  const stopping = new AbortController()
  let [server, left] = [first, pauses]

  /** The next server; none where it is given up, or nobody wants it any more. */
  async function next(after: readonly number[]): Promise<RunningServer | undefined> {
    for (const [at, ms] of after.entries()) {
      onProgress(`The managed Neo4j has ended. It is started again in ${ms / 1_000} s`)
      await passing(ms, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return undefined
      left = after.slice(at + 1)
      const started = await start().catch((error: unknown) => onProgress(inWords(error)))
      if (started) return started
    }
    return undefined
  }

  async function untilTheLast() {
    for (;;) {
      const began = performance.now()
      await server.ended
      if (performance.now() - began > (keeping.inOrderAfterMs ?? inOrderAfterMs)) left = pauses
      const following = stopping.signal.aborted ? undefined : await next(left)
      if (following === undefined) return
      server = following
      if (stopping.signal.aborted) await server.stop()
      else {
        onProgress('The managed Neo4j answers again')
        onRestart?.()
      }
    }
  }
  const ended = untilTheLast()

  return {
    current: () => server,
    ended,
    stop: async () => {
      stopping.abort()
      await server.stop()
      await ended // one that was just being started is stopped too
    },
  }
}
