/** Chance that comes again: the same seed and name give the same numbers on any machine. */
export type Chance = ReturnType<typeof chanceOf>

export function chanceOf(seed: number, name: string) {
  let state = [...name].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), seed | 0)
  /** Mulberry32 by T. Ettinger (public domain): from 0 up to but not 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    /** Low numbers far more often than high ones: a few hubs and many small ones, the same share at every size. */
    skewed: (count: number) => Math.floor(count * next() ** 3),
    of: <T>(items: readonly T[]): T => items[below(items.length)]!,
    /** A whole number around the mean: 1.4 is mostly 1, at times 2. */
    around: (mean: number) => Math.floor(mean + next()),
  }
}
