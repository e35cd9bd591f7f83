/** The API's words as a reader would say them. */

const asWritten: Readonly<Record<string, string>> = {
  NHS_TRUST: 'NHS trust',
  INTEGRATED_CARE_SYSTEM: 'NHS integrated care system',
  SEX_AND_GENDER: 'sex and gender',
  TAKES_PART: 'takes part',
  GROUP: 'collective or unnamed actor',
  SAME_WORK: 'same work',
  PART_OF_WORK: 'part of the work',
  DIRECT: 'direct link',
  LEADS_TO: 'is said to lead to',
  TAKES_PART_IN: 'takes part in',
  MADE: 'promised',
  DELIVERED_THROUGH: 'is delivered through',
  SERVES: 'is for',
  PARTNERS_IN_COMMON: 'partners in common',
  COMPLEMENTARY_ROLE: 'complementary role',
}

/** A word of an enumeration: LEADS_TO reads "leads to". */
export const inWords = (word: string) => asWritten[word] ?? word.toLowerCase().replaceAll('_', ' ')

const rolesAsVerbs: Readonly<Record<string, string>> = {
  PARTNERS: 'is a partner',
  SIGNED_UP: 'has signed up',
  CONCERNED: 'is concerned',
}

/** What a body does in a role: PARTNERS reads "is a partner". */
export const inRole = (role: string) => rolesAsVerbs[role] ?? inWords(role)

/** The name of a field or type: deliveredIn reads "delivered in". */
export const unjoined = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()

/** The same with a capital at its beginning. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A number with thousands apart, as British English writes it. */
export const figure = (number: number) => number.toLocaleString('en-GB')

const irregular: Readonly<Record<string, string>> = { is: 'are', has: 'have', was: 'were' }

/** "1 partner", "2 partners", "1,000 communities". */
export const counted = (number: number, noun: string) =>
  `${figure(number)} ${number === 1 ? noun : plural(noun)}`

/** More than one of it. */
export const plural = (noun: string) =>
  irregular[noun] ?? (noun.endsWith('y') && !/[aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`)

/** How many of a list have not been shown: "and 43 more". */
export const more = (number: number) => `and ${figure(number)} more`
