/** How much one search may ask, each number with its reason. */

/** The longest name in the seeds has 116 characters; a longer text is a paragraph, not a search. */
export const mostCharacters = 200

/** Each word is three terms of the index. */
export const mostWords = 16

/** Candidates that each index may give: ranking them is our work, and more than this nobody pages through. */
export const mostCandidates = 400

/** Names in one call of `mapIds`: a column of a spreadsheet. */
export const mostNames = 1_000

/** Candidates shown for one name of `mapIds`. */
export const mostGuesses = 5

/** Candidates that the index may give for one name of `mapIds` that nothing bears exactly. */
export const mostLooked = 20

/** Ids that are shown for one that nothing has: more would not be read. */
export const mostMeant = 3
