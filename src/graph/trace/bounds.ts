/** How far and how wide a trace goes, each number with its reason. What they leave out is counted in the answer. */
export const bounds = {
  /** Commitment, programme, part, activity, output, outcome and impact are six steps. */
  defaultDepth: 6,

  /** Beyond ten steps a trace says that everything leads to everything. */
  depth: 10,

  /**
   * The same where a trace goes both ways: each way takes a statement for every three levels, and a trace has six with those
   * for names and measures.
   */
  depthBothWays: 6,

  /** Levels read in one statement: four statements for ten. More would take the database seconds to plan, once, and none to read. */
  levels: 3,

  /** Links of one sort followed from one thing: a programme with more activities is a list to page through. */
  width: 50,

  /** Links read at one level: what a person can look through, and at ten levels still a thousand in all. */
  level: 100,

  /** Chains shown where no number is asked for: a screen. */
  chainsByDefault: 20,

  /** Chains shown at most: the others are counted. */
  chains: 100,
} as const
