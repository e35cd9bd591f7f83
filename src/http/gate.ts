/** How many may be at work, how many may wait for their turn, and how long. */
export type Room = { readonly atWork: number; readonly waiting: number; readonly waitMs: number }

/**
 * Lets so many in at a time. Who finds no room within the wait is sent away at once, while there is still
 * time to say so.
 */
export function createGate({ atWork, waiting, waitMs }: Room) {
  let inside = 0
  const queue = new Set<(mayEnter: boolean) => void>()

  function leave() {
    const [next] = queue
    if (next)
      next(true) // the place goes to the longest waiting, so the number inside stays as it is
    else inside--
  }

  /**
   * Resolves to how to leave again, or to undefined where there is no room. Whoever gives up waiting says so
   * by the signal.
   */
  async function enter(signal: AbortSignal): Promise<(() => void) | undefined> {
    if (inside < atWork) {
      inside++
      return leave
    }
    if (queue.size >= waiting || signal.aborted) return undefined
    const mayEnter = await new Promise<boolean>((resolve) => {
      const settle = (answer: boolean) => {
        clearTimeout(timer)
        signal.removeEventListener('abort', giveUp)
        queue.delete(settle)
        resolve(answer)
      }
      const giveUp = () => settle(false)
      const timer = setTimeout(giveUp, waitMs)
      signal.addEventListener('abort', giveUp)
      queue.add(settle)
    })
    return mayEnter ? leave : undefined
  }

  return { enter }
}
