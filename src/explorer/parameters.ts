/** What addresses say, read in words: a wrong one is refused with the right ones. */
import { Refused } from './ask.ts'
import type { Parameters } from './addresses.ts'

/** One of a few words; the first where none is given. */
export function oneOf<Word extends string>(
  parameters: Parameters,
  name: string,
  words: readonly Word[],
): Word {
  const given = parameters.get(name)
  if (given === null || given === '') return words[0]!
  const word = words.find((each) => each === given)
  if (word === undefined) throw new Refused(`“${given}” is no ${name}. Choose one of ${words.join(', ')}.`)
  return word
}

/** Any of a few words; none where none is given. */
export function anyOf<Word extends string>(
  parameters: Parameters,
  name: string,
  words: readonly Word[],
): Word[] {
  return parameters
    .getAll(name)
    .filter((each) => each !== '')
    .map((given) => {
      const word = words.find((each) => each === given)
      if (word === undefined) throw new Refused(`“${given}” is no ${name}. Choose among ${words.join(', ')}.`)
      return word
    })
}

/** A whole number within bounds. */
export function wholeNumber(
  parameters: Parameters,
  name: string,
  [least, usual, most]: readonly [number, number, number],
) {
  const given = parameters.get(name)
  if (given === null || given === '') return usual
  const number = Number(given)
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Refused(`“${given}” is no ${name}. Give a whole number from ${least} to ${most}.`)
  return number
}

/** A number of nothing or more; null where none is given. */
export function weight(parameters: Parameters, name: string): number | null {
  const given = parameters.get(name)
  if (given === null || given === '') return null
  const number = Number(given)
  if (!Number.isFinite(number) || number < 0)
    throw new Refused(`“${given}” is no weight. Give 0, which switches the part off, or more.`)
  return number
}

/** A day; today where none is given. */
export function day(parameters: Parameters, name: string) {
  const given = parameters.get(name)
  if (given === null || given === '') return new Date().toISOString().slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(Date.parse(given)))
    throw new Refused(`“${given}” is no day. Write it as year, month and day, like 2026-01-31.`)
  return given
}

/** What has to be given; the advice says what. */
export function required(parameters: Parameters, name: string, advice: string) {
  const given = parameters.get(name)?.trim()
  if (!given) throw new Refused(advice)
  return given
}
