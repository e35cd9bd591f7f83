/** What may be said behind `npm run bench --`. */
import { parseArgs } from 'node:util'
import { questions } from './questions/index.ts'

export type Options = {
  sizes: readonly number[]
  /** Relationships of the region that is loaded both ways. */
  loading: number
  seed: number
  only: string
  rounds: number
  warmUpMs: number
  withinMs: number
  throughputS: number
  /** Whether the advice on the query path is checked as well. */
  advice: boolean
  out: string
}

const numberIn = (text: string, least: number, option: string) => {
  const number = Number(text)
  if (Number.isInteger(number) && number >= least) return number
  throw new RangeError(`--${option} takes whole numbers from ${least} on; "${text}" is none.`)
}

/** The options, with what is not said. Throws an error that says what to put right. */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      out: { type: 'string', default: '.throughline/bench.json' },
    },
  })
  const { quick, seed, only, out } = values
  if (!questions.some(({ name }) => name.includes(only)))
    throw new RangeError(`--only takes a part of one of: ${questions.map(({ name }) => name).join(', ')}.`)
  const sizes =
    values.sizes?.split(',').map((size) => numberIn(size, 10_000, 'sizes')) ??
    (quick ? [10_000] : [10_000, 1_000_000])
  return {
    sizes,
    loading: quick ? 10_000 : 100_000,
    seed: numberIn(seed, 0, 'seed'),
    only,
    rounds: quick ? 50 : 300,
    warmUpMs: quick ? 1_000 : 2_000,
    withinMs: quick ? 2_000 : 6_000,
    throughputS: quick ? 2 : 8,
    advice: !quick && !only,
    out,
  }
}
