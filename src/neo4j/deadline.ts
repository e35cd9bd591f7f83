import { Abandoned, ForeseenError, TimedOut } from '../errors.ts'

/** Why an aborted signal was: our own error if it carries one, otherwise Abandoned. */
export const withdrawn = ({ reason }: AbortSignal): ForeseenError =>
  reason instanceof ForeseenError ? reason : new Abandoned(reason)

/**
 * The end of the work, or TimedOut after so many milliseconds, or the signal's reason, whichever comes first.
 * The work itself is not stopped: that is for the caller.
 */
export async function untilDeadline<T>(work: Promise<T>, ms: number, signal?: AbortSignal): Promise<T> {
  const giveUp = Promise.withResolvers<never>()
  const withdraw = () => signal && giveUp.reject(withdrawn(signal))
  const timer = setTimeout(() => giveUp.reject(new TimedOut()), ms)
  signal?.addEventListener('abort', withdraw, { once: true })
  try {
    return await Promise.race([work, giveUp.promise])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', withdraw)
  }
}
