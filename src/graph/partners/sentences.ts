/** Short plain English, made from names. */

/** "A", "A and B", "A, B and C", "A, B, C and 4 more". */
export function listed(names: readonly string[], most = names.length): string {
  const shown = names.slice(0, most)
  const more = names.length - shown.length
  const all = more > 0 ? [...shown, `${more} more`] : shown
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** A word of the API as a person says it: TAKES_PART is "takes part". */
export const worded = (word: string) => word.toLowerCase().replaceAll('_', ' ')
