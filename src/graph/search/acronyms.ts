/** The acronyms that people make of names: no source writes them out, so they are made when loading and found by. */
import { comparable } from '../../lib/sorting.ts'
import type { Kind } from '../ontology.ts'
import { isJoining } from './words.ts'

/** What is called by its acronym. The names of other kinds are descriptions, of whose initials nobody thinks. */
const shortened: readonly Kind[] = ['Organisation', 'Programme', 'Theme', 'Place', 'Source']

/** What a word gives to an acronym: its first letter, or all of it where it is one itself, as the UK in UKHSA. */
const initialOf = (word: string) => (/^\p{Lu}{2,4}$/u.test(word) ? word : word[0]!)

/** Fewer letters are the beginning of any word; of more words nobody makes an acronym. */
const [fewest, most] = [3, 7]

/**
 * The initials of a name, with and without its joining words (UOB and UKHSA); of a body also the first three or more of
 * them, and the last, as it is called without its place or its legal form: UHB, of University Hospitals Birmingham Trust.
 */
export function acronymsOf(kind: Kind, name: string): string[] {
  if (!shortened.includes(kind)) return []
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => comparable(word) !== '')
  const telling = words.filter((word) => !isJoining(comparable(word)))
  const whole = [words, telling].map((each) => comparable(each.map(initialOf).join('')))
  const initials = whole[1]!
  const parts = [...initials.slice(fewest)].flatMap((_, at) => [
    initials.slice(0, fewest + at),
    initials.slice(at + 1),
  ])
  const all = kind === 'Organisation' ? [...whole, ...parts] : whole
  return [...new Set(all)].filter(({ length }) => length >= fewest && telling.length <= most)
}
