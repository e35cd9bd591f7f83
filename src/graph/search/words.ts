/** What somebody typed, as words: nothing of a query language is left in it, whatever it was. */
import { BadInput } from '../../errors.ts'
import { comparable } from '../../lib/sorting.ts'
import { mostCharacters, mostWords } from './bounds.ts'

/** A text as it is searched for: `key` as names are compared, and its words, without the s of a possessive. */
export type Asked = { key: string; words: readonly string[] }

/**
 * The words that English joins other words with, Lucene's own list, and those that it asks with. They count for next to
 * nothing.
 */
const joining = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was ' +
    'will with about any anything can could did do does from has have how i many me much my our says should us we what when ' +
    'where which who whom whose why would you your'
  ).split(' '),
)
export const isJoining = (word: string) => joining.has(word)

/** Of women's only women is searched for: the s by itself begins many words and means none of them. */
const possessive = /(\p{L})['’]s(?![\p{L}\p{N}])/gu

/** The words of a text: letters and digits only. Throws BadInput where the text is longer than anybody searches for. */
export function askedOf(text: string): Asked {
  if (text.length > mostCharacters)
    throw new BadInput(
      `The text has ${text.length} characters; at most ${mostCharacters} can be searched for. Leave the less telling words out.`,
    )
  const key = comparable(text)
  const words = comparable(text.replace(possessive, '$1')).split(' ').filter(Boolean)
  if (words.length > mostWords)
    throw new BadInput(
      `The text has ${words.length} words; at most ${mostWords} can be searched for. Leave the less telling words out.`,
    )
  return { key, words }
}

/** How many letters of a word may be wrong: short ones are too like each other to allow any. */
export const slips = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/** Lucene's texts for the full-text indexes: whole names, words of names, word stems, identifiers, acronyms. */
export function luceneOf({ key, words }: Asked) {
  const telling = words.filter((word) => !isJoining(word))
  const some = telling.length > 0 ? telling : words
  const whole = key.replaceAll(' ', '\\ ')
  const wholeSlips = slips(key)
  return {
    names: [`"${key}"`, `${whole}*`, ...(wholeSlips ? [`${whole}~${wholeSlips}`] : [])].join(' OR '),
    words: some
      .flatMap((word) => [
        `"${word}"^4`,
        ...(word.length > 1 ? [`${word}*`] : []),
        ...(slips(word) ? [`${word}~${slips(word)}`] : []),
      ])
      .join(' OR '),
    stems: some.map((word) => `"${word}"`).join(' OR '),
    identifiers: `"${key}"`,
    acronyms: [...new Set([key, ...some])].map((word) => `"${word}"`).join(' OR '),
  }
}
