/** How like two words are. */
import { stemmer } from 'stemmer'
import { slips } from './words.ts'

/**
 * Whether two words are of one stem, by the algorithm of Porter, which the stems index goes by as well: vaccinated and
 * vaccine, disabled and disability.
 */
export const sameStem = (a: string, b: string): boolean =>
  a.slice(0, leastStem) === b.slice(0, leastStem) && stemmer(a) === stemmer(b)

/** A stem has three letters at least, and no ending changes what is before them. */
const leastStem = 3

/**
 * How many letters were left out, put in, changed or swapped with their neighbour between two texts (optimal string
 * alignment, as Lucene counts), or more than `most` where it is more than that.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity
      row.push(Math.min(change, swap, last[j]! + 1, row[j - 1]! + 1))
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length]!
}

/** How well a word of a name answers a word that was asked for: 1 is the same, 0 is not at all. */
export function answers(asked: string, word: string): number {
  if (asked === word) return 1
  if (asked.length > 1 && word.startsWith(asked)) return 0.85
  if (sameStem(asked, word)) return 0.8
  const most = slips(asked)
  if (most === 0) return 0
  const wrong = distance(asked, word, most)
  return wrong > most ? 0 : wrong === 1 ? 0.65 : 0.45
}
