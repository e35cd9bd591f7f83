/** How much one question may ask, each number with its reason. What the wire allows is in http/limits.ts. */
export const limits = {
  /** The longest page: a longer list is an export, not a screen. */
  page: 100,

  /** A page where neither first nor last is given: what fits on a screen. */
  pageByDefault: 20,

  /**
   * What a list without pages (other names, gaps, evidence) counts as: they hold a few, and nobody can ask
   * for more.
   */
  list: 5,

  /** A hop over a connection is three levels (field, edges, node): six hops, and the evidence at the end. */
  depth: 20,

  /** Points: objects in the answer at most, as if every page were full, and work beyond them (rules/work.ts). They seldom are: three default pages inside each
   *  other, with evidence, are priced at 67,000 and hold some hundreds. Full ones take 0.25 s to execute per 100,000. */
  cost: 100_000,

  /** What a question costs its client at the least: to be read and checked takes a millisecond, whatever it asks. */
  leastPrice: 100,

  /**
   * Questions of more than `small` points take turns: so many points are carried out at a time, two of the dearest. Who
   * waits longer would better come back later, and more who wait would leave no place for small questions.
   */
  turns: { small: 5_000, atWork: 200_000, waiting: 60, waitMs: 3_000 },

  /** A dashboard asks for a dozen things by alias; hundreds are an attempt to be many requests in one. */
  aliases: 30,

  /** Each field of Query is at least one statement, and a request has four statements in flight at most. */
  rootFields: 20,

  /**
   * Statements of one request under way at once, so that one request cannot empty the pool of connections.
   */
  inFlight: 4,

  /** Characters of an answer. A screen takes some thousands, and the description of the whole schema 400,000. */
  answer: 16_000_000,

  /** A request with all its statements: whoever asks hears within 8 s, whatever the database does. */
  requestMs: 7_000,

  /**
   * Lists within a description of the schema: tools ask for ten, and get 0.4 MB. Eighty, by alias, were 7.3
   * MB and 0.4 s, which no other limit would have seen.
   */
  descriptions: 16,

  /** @skip and @include are for parts of a screen, not for each field. */
  directives: 50,

  /**
   * Errors in variables that are said. Each is found with the whole of its variable written out, up to a quarter of a
   * megabyte, so they are few.
   */
  variableErrors: 5,

  /** Selections with every fragment written out. The fragment bomb of 1 kB has millions; 2,000
   *  tokens without fragments cannot have so many. */
  recursiveSelections: 5_000,

  /** Parsing comes before any other limit. GraphiQL's own question for the schema has 185. */
  tokens: 2_000,
} as const
