/** How much may be at work, how many may wait for their turn, and how long. */
export type Room = { readonly atWork: number; readonly waiting: number; readonly waitMs: number }

/**
 * Lets so much in at a time. Who finds no room within the wait is sent away at once, while there is still
 * time to say so.
 */
export function createGate({ atWork, waiting, waitMs }: Room) {
  let inside = 0
  type Waiting = { readonly weight: number; readonly settle: (mayEnter: boolean) => void }
  const queue = new Set<Waiting>()

  /** What is larger than all the room may be in alone. */
  const fits = (weight: number) => inside === 0 || inside + weight <= atWork

  /** The longest waiting first: what is large is never overtaken for ever by what is small. */
  function letIn() {
    for (const next of queue) {
      if (!fits(next.weight)) return
      next.settle(true)
    }
  }

  function comeIn(weight: number) {
    inside += weight
    return () => {
      inside -= weight
      letIn()
    }
  }

  /**
   * Resolves to how to leave again, or to undefined where there is no room. Whoever gives up waiting says so
   * by the signal.
   */
  async function enter(signal: AbortSignal, weight = 1): Promise<(() => void) | undefined> {
    if (queue.size === 0 && fits(weight)) return comeIn(weight)
    if (queue.size >= waiting || signal.aborted) return undefined
    return new Promise((resolve) => {
      const settle = (mayEnter: boolean) => {
        clearTimeout(timer)
        signal.removeEventListener('abort', giveUp)
        queue.delete(one)
        resolve(mayEnter ? comeIn(weight) : undefined)
        if (!mayEnter) letIn() // those behind it may fit
      }
      const one = { weight, settle }
      const giveUp = () => settle(false)
      const timer = setTimeout(giveUp, waitMs)
      signal.addEventListener('abort', giveUp)
      queue.add(one)
    })
  }

  /** How much is inside now, and how many wait. */
  const state = () => ({ inside, waiting: queue.size })

  return { enter, state }
}

export type Gate = ReturnType<typeof createGate>
