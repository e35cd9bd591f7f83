/** Keys that sort as people expect and never tie, so that a page can begin exactly where the last one ended. */

/** Lower case, without accents, numbers padded: "Paragraph 7" comes before "Paragraph 13". */
export const collated = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(9, '0'))

/** The parts in order, joined by a tab, which sorts before any letter or space. */
export const sortKey = (...parts: string[]) => parts.join('\t')

/** A name as it is compared: case, accents, punctuation and white space do not matter. */
export const comparable = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
