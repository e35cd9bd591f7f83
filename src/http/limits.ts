/**
 * How much the wire carries, each number with its reason. What one question may ask is in graphql/limits.ts.
 */
export const wire = {
  /** 2,000 tokens with generous variables are a tenth of it; Apollo's standalone server would take 50 MB. */
  bodyBytes: 256 * 1024,

  /** Headers within this time, or the connection is closed: nobody holds one open by dribbling. */
  headersMs: 10_000,

  /** The whole request within this time: 256 kB on a slow telephone. */
  requestMs: 20_000,

  /** How often both are looked at. */
  checkMs: 1_000,

  /** An idle connection is kept for the next click, and not longer. */
  keepAliveMs: 5_000,

  /** For who asks and does not read. An answer seldom has more than a megabyte, and none more than some ten. */
  slowReaders: {
    /** What waits to be sent on one connection: the largest answers, two of them. */
    bytes: 32 * 2 ** 20,
    /** On all of them: as much as eight such connections have. */
    bytesInAll: 256 * 2 ** 20,
    /** Requests sent ahead of the answers of one connection: browsers send none, programs a few. */
    inTurn: 10,
    /** How long somebody may take nothing of what waits: a telephone in a tunnel. */
    silentMs: 15_000,
    lookMs: 500,
  },

  /**
   * Requests at work at a time: the pool has 20 to 30 connections, and most requests wait for theirs only
   * milliseconds.
   */
  atWork: 100,

  /** Of these, those of one client that is counted: the rest is for others. */
  atWorkOfOne: 20,

  /** Requests that may wait for their turn; beyond, waiting would only be a slower no. */
  waiting: 100,

  /** How long they wait: with the 3 s for a connection of the pool, a no comes within 4 s. */
  waitMs: 1_000,

  /**
   * After the signal, how long new connections are still let in: those that knocked before it are not turned
   * away, and whoever balances the load sees that we are no longer ready.
   */
  lastCallMs: 250,

  /** How long a shutdown waits at most for the first question of who is connected already. */
  freshMs: 700,
} as const
