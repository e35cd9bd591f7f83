/** Chance that can be had again: the same seed gives the same run. */
export function createRandom(seed: number) {
  let state = seed
  /** From 0 up to but not including 1 (mulberry32). */
  function next() {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T
  const chance = (share: number) => next() < share
  return { next, below, one, chance }
}

export type Random = ReturnType<typeof createRandom>
