/** One table of what was asked and what came of it, and what ends the run as failed. */
import { percentile, type Account } from './judge.ts'

/** Megabytes of the service: after it had warmed up, at the most, and after a rest. */
export type Memory = { start: number; peak: number; end: number }

/** A look-up beside whatever is asked, milliseconds at the 95th percentile; memory after a rest, times what it was. */
export const bounds = { besideMs: 250, memory: 1.3 }

const cells = (row: readonly (string | number)[]) => `| ${row.join(' | ')} |`
const ms = (time: number) => `${Math.round(time)} ms`

export function tableOf(accounts: readonly Account[], { start, peak, end }: Memory, recovered: number) {
  const rows = accounts.map(({ part, counts, failures, wrong, leaks, slowest, beside }) =>
    cells([
      part,
      counts.asked,
      counts.answered,
      counts.refused,
      counts.away,
      counts.late,
      failures.length,
      wrong.length,
      leaks.length,
      ms(slowest.ms),
      beside.length === 0 ? '' : `${ms(percentile(beside, 0.5))}, ${ms(percentile(beside, 0.95))}`,
    ]),
  )
  const titles = [
    'part',
    'asked',
    'answered',
    'refused',
    'away (503)',
    'late (504)',
    'failures',
    'wrong',
    'leaks',
    'slowest',
    'look-up beside: p50, p95',
  ]
  return [
    cells(titles),
    cells(titles.map(() => '---')),
    ...rows,
    '',
    `Memory: ${start} MB at the start, ${peak} MB at the most, ${end} MB after a rest. ` +
      `Answering ${ms(recovered)} after Bolt, at the longest.`,
  ].join('\n')
}

/** Everything that may not be. */
export function faultsOf(accounts: readonly Account[], { start, end }: Memory): string[] {
  const slow = accounts.flatMap(({ part, beside }) => {
    const p95 = percentile(beside, 0.95)
    return p95 > bounds.besideMs
      ? [`${part}: a look-up beside it took ${ms(p95)} at p95; at most ${bounds.besideMs}`]
      : []
  })
  const kept =
    end > start * bounds.memory
      ? [`memory: ${end} MB after a rest, ${start} MB at the start; at most ${bounds.memory} times`]
      : []
  return [
    ...accounts.flatMap(({ failures, wrong, leaks }) => [
      ...failures,
      ...wrong.map((each) => `wrong: ${each}`),
      ...leaks.map((each) => `leak: ${each}`),
    ]),
    ...slow,
    ...kept,
  ]
}
