/** What we mean to reach, and whether it is: ratios of medians, at the largest size that was measured. */
import type { OfSize, Results } from './main.ts'

const p50 = (
  { measured }: OfSize,
  question: string,
  name: 'hand' | 'throughline' | 'library' = 'throughline',
) => measured.find((each) => each.question === question)?.times[name]?.p50 ?? NaN

type Goal = [goal: string, most: number, measured: number]

/** The goal for every question in one row: from the best to the worst, and how many miss it. */
function overHand(size: OfSize): string[] {
  const most = 1.3
  const ratios = size.measured.map(({ question }) => p50(size, question) / p50(size, question, 'hand'))
  const missed = ratios.filter((each) => each > most).length
  const [best, worst] = [Math.min(...ratios), Math.max(...ratios)].map((each) => each.toPrecision(2))
  const verdict = missed === 0 ? '' : `**not met** by ${missed} of ${ratios.length}`
  return ['every question: b/a', `≤ ${most}`, `${best} to ${worst}`, verdict]
}

const overLibrary: readonly [string, number][] = [
  ['look-up', 0.7],
  ['flat page', 0.7],
  ['nested page', 0.2],
  ['nested page at a hub', 0.03],
  ['deep page', 0.1],
  ['total', 0.3],
  ['nested counts', 0.3],
  ['filter from the far end', 0.05],
]

/** Each goal, what was asked, what was measured, and a word where it is not met. */
export function goalsOf({ sizes, loading }: Results): string[][] {
  const [smallest, largest] = [sizes[0]!, sizes.at(-1)!]
  const goals: Goal[] = [
    ...overLibrary.map(([question, most]): Goal => [
      `${question}: b/c`,
      most,
      p50(largest, question) / p50(largest, question, 'library'),
    ]),
    [
      'nested page at the largest hub over one at a small node',
      1.3,
      largest.near.largest.p50 / largest.near.small.p50,
    ],
    ['wide answer from decoded rows to JSON text, ms', 5, largest.wide.ms],
    ...(largest === smallest ? [] : ['partners', 'trace']).map((name): Goal => [
      `${name}: ${largest.size} over ${smallest.size} relationships`,
      1.5,
      p50(largest, name) / p50(smallest, name),
    ]),
  ]
  const atLeast: Goal[] = [
    ...largest.crowds.map(({ question, throughline, library }): Goal => [
      `50 at a time, ${question}: b/c`,
      3,
      throughline.perSecond / library.perSecond,
    ]),
    ['relationships loaded a second over bare UNWIND', 0.8, loading.bare.seconds / loading.ours.seconds],
  ]
  const row = (sign: string, isMet: boolean, [goal, asked, measured]: Goal) => [
    goal,
    `${sign} ${asked}`,
    measured.toPrecision(2),
    isMet ? '' : '**not met**',
  ]
  const isMeasured = ([, , measured]: Goal) => !Number.isNaN(measured) // --only leaves some out
  return [
    overHand(largest),
    ...goals.filter(isMeasured).map((goal) => row('≤', goal[2] <= goal[1], goal)),
    ...atLeast.filter(isMeasured).map((goal) => row('≥', goal[2] >= goal[1], goal)),
  ]
}
