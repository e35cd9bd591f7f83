/**
 * How well a thing answers what was asked, and by which of its names. Lucene only finds candidates: its scores change
 * with what was ever deleted from an index, and the same question on the same data must have the same answer.
 */
import { comparable } from '../../lib/sorting.ts'
import { answers, distance } from './likeness.ts'
import { isJoining, slips, type Asked } from './words.ts'

/** How a name or text answered, from the surest to the least sure. TERM: by a word used for the group. */
export type Reason =
  | 'IDENTIFIER'
  | 'EXACT_NAME'
  | 'ALIAS'
  | 'ABBREVIATION'
  | 'MISSPELLING'
  | 'SCOPED'
  | 'TERM'
  | 'ACRONYM'
  | 'PREFIX'
  | 'WORDS'
  | 'FUZZY'
  | 'SUMMARY'

export type Name = { name: string; alias: Exclude<Reason, 'TERM' | 'ACRONYM'> | null; scope: string | null }

/** What may be found: a node's names, identifiers, summary, and the acronyms made of its name. `degree` is how many links it has. */
export type Candidate = {
  id: string
  sortKey: string
  names: readonly Name[]
  identifierKeys: readonly string[]
  acronymKeys: readonly string[]
  summary: string | null
  degree: number
}

/** `text` is the name, identifier or summary that answered, `score` is from 0 to 100. */
export type Match = { reason: Reason; text: string; scope: string | null; score: number }

export const exact: readonly Reason[] = [
  'IDENTIFIER',
  'EXACT_NAME',
  'ALIAS',
  'ABBREVIATION',
  'MISSPELLING',
  'SCOPED',
]

/** How sure a match is, from 0 to 1: 1 is whatever is borne exactly, and no likeness is. */
export const confidenceOf = ({ reason, score }: Pick<Match, 'reason' | 'score'>) =>
  exact.includes(reason) ? 1 : Math.round(score * 1e4) / 1e6

/** Joining words count for next to nothing, and a rare word for more than one that many names have. */
export type Weights = ReadonlyMap<string, number>

/** Weighs each word by how few of the candidates have it in a name, as the logarithm of the share (as tf-idf does). */
export function weightsOf({ words }: Asked, candidates: readonly Candidate[]): Weights {
  const texts = candidates.map(
    ({ names }) => new Set(names.flatMap(({ name }) => comparable(name).split(' '))),
  )
  return new Map(
    words.map((word) => {
      const having = texts.filter((text) => text.has(word)).length
      return [word, isJoining(word) ? 0.05 : Math.log(2 + candidates.length / (1 + having))]
    }),
  )
}

/** The share of what was asked that these words answer, by weight, and how many of them are used for it. */
function shareOf({ words }: Asked, weights: Weights, text: readonly string[]) {
  let [got, all, exactly] = [0, 0, true]
  const used = new Set<number>()
  for (const word of words) {
    const weight = weights.get(word)!
    let [best, at] = [0, -1]
    text.forEach((one, index) => {
      const likeness = answers(word, one)
      if (likeness > best) [best, at] = [likeness, index]
    })
    if (at >= 0) used.add(at)
    if (best < 0.8) exactly &&= isJoining(word)
    got += weight * best
    all += weight
  }
  return { share: all === 0 ? 0 : got / all, used: used.size, exactly }
}

/** Other names count a little less than the name itself, so that of two equals the one that is called so is first. */
const otherName = 0.95

function byName(
  asked: Asked,
  weights: Weights,
  { name, alias, scope }: Name,
  acronyms: readonly string[],
): Match | null {
  const key = comparable(name)
  const as = (reason: Reason, score: number): Match => ({
    reason,
    text: name,
    scope,
    score: alias ? otherName * score : score,
  })
  if (key === asked.key) return as(alias ?? 'EXACT_NAME', 100)
  const text = key.split(' ')
  if (key.startsWith(asked.key)) return as('PREFIX', 65 + (20 * asked.key.length) / key.length)
  // The name stands whole in what was typed: "hard-to-reach communities" names a term.
  if (` ${asked.key} `.includes(` ${key} `)) return as('FUZZY', 35 + (35 * key.length) / asked.key.length)
  const most = slips(asked.key)
  const wrong = most ? distance(asked.key, key, most) : 1
  if (wrong <= most) return as('FUZZY', 80 - 8 * wrong)
  const { share, used, exactly } = shareOf(asked, weights, [...text, ...acronyms])
  if (share === 0) return null
  return as(exactly ? 'WORDS' : 'FUZZY', share ** 2 * (50 + (20 * used) / text.length))
}

const rounded = (score: number) => Math.round(score * 1e6) / 1e6

/** The best way in which a candidate answers, or null where it hardly does. */
export function matchOf(asked: Asked, weights: Weights, candidate: Candidate): Match | null {
  const { names, identifierKeys, acronymKeys, summary, degree } = candidate
  // Of equals, the better linked comes first: a ward that nothing speaks of stands behind the place that is worked in.
  const linked = Math.min(2, Math.log(1 + degree) / 2)
  if (identifierKeys.includes(asked.key))
    return { reason: 'IDENTIFIER', text: asked.key, scope: null, score: 100 }
  const { share } = shareOf(asked, weights, summary === null ? [] : comparable(summary).split(' '))
  // An acronym is meant or it is not: nothing is like it.
  const meant = acronymKeys.filter((key) => asked.words.includes(key))
  const matches = names.map((name) => byName(asked, weights, name, meant)).filter((match) => match !== null)
  if (meant.includes(asked.key)) {
    const whole = Math.max(...acronymKeys.map(({ length }) => length))
    const score = acronymScore + (5 * asked.key.length) / whole
    matches.push({ reason: 'ACRONYM', text: names[0]!.name, scope: null, score })
  }
  if (summary !== null && share > 0.5)
    matches.push({ reason: 'SUMMARY', text: summary, scope: null, score: 30 * share ** 2 })
  const best = matches.reduce<Match | null>(
    (one, other) => (one && one.score >= other.score ? one : other),
    null,
  )
  if (best === null || best.score < leastScore) return null
  return { ...best, score: rounded(0.95 * best.score + 3 * share + linked) }
}

/** Behind what is called so, and before most of what begins so: the wards of Wh… for WHO. */
const acronymScore = 70

/** Below this a candidate shares a common word with what was asked, and no more. */
const leastScore = 10

/** The parts of a text that answer, as offsets in UTF-16 code units (JavaScript's and Java's): `end` is not in it. */
export function highlightsOf({ words }: Pick<Asked, 'words'>, text: string) {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(([word]) => {
      const parts = comparable(word).split(' ')
      return words.some((asked) => parts.some((part) => answers(asked, part) > 0))
    })
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
}
