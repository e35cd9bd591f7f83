/** How much one matrix may hold, each number with its reason. */

/** Rows or columns: a matrix that a person can still look at, and 40,000 cells at most. */
export const mostHeadings = 200

/** Pairs of a thing and a value that are read for one dimension: more take the database longer than a second. */
export const mostPairs = 100_000

/** Things named as the reason of one gap. */
export const mostReasons = 20
