/** Times, in milliseconds. */
export type Times = { p50: number; p95: number; rounds: number }

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!

export function timesOf(samples: readonly number[]): Times {
  const sorted = [...samples].sort((a, b) => a - b)
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), rounds: samples.length }
}

/**
 * Times several ways to the same end in turn, round by round, so that whatever else the machine does hits all of them
 * alike. First they run for a while untimed: plans, code and connections are warm in a service. Each also goes once
 * untimed just before it is timed: the way after one that reads a million rows would find the processor's caches cold.
 */
export async function inTurn<Name extends string>(
  ways: Readonly<Partial<Record<Name, () => Promise<unknown>>>>,
  { warmUpMs, rounds, withinMs }: { warmUpMs: number; rounds: number; withinMs: number },
): Promise<Record<Name, Times>> {
  const names = Object.keys(ways) as Name[]
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  const passed = (since: number) => performance.now() - since
  const began = performance.now()
  for (let round = 0; round < 3 || passed(began) < warmUpMs; round += 1)
    for (const name of names) await ways[name]!()
  const started = performance.now()
  for (let round = 0; round < rounds; round += 1) {
    if (round >= 10 && passed(started) > withinMs) break
    for (const name of names) {
      await ways[name]!()
      const before = performance.now()
      await ways[name]!()
      samples[name].push(performance.now() - before)
    }
  }
  return Object.fromEntries(names.map((name) => [name, timesOf(samples[name])])) as Record<Name, Times>
}
