/** Something went wrong that we foresaw. Its message is in our words and safe to show to anyone. */
export abstract class ForeseenError extends Error {
  /** What a program may branch on; the wording of the message may change, this may not. */
  abstract readonly code: string

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** What was asked is wrong in itself; the message says how to ask it right. */
export class BadInput extends ForeseenError {
  readonly code = 'BAD_USER_INPUT'
}

/** What was asked is in order, but would cost more than anyone may spend; the message names the limit. */
export class TooExpensive extends ForeseenError {
  readonly code = 'QUERY_TOO_EXPENSIVE'
}

/** The graph cannot be reached, or has no room for one more question. Trying again later may help. */
export class GraphUnavailable extends ForeseenError {
  readonly code = 'SERVICE_UNAVAILABLE'

  constructor(cause?: unknown, message = 'The graph cannot be reached just now. Try again shortly.') {
    super(message, { cause })
  }
}

/** Other data were loaded while the answer was put together, so its parts would not agree. Asking again helps. */
export class DataChanged extends ForeseenError {
  readonly code = 'SERVICE_UNAVAILABLE'

  constructor() {
    super('The data changed while this was being answered. Ask again.')
  }
}

/** The answer took longer than we allow. */
export class TimedOut extends ForeseenError {
  readonly code = 'TIMEOUT'

  constructor(cause?: unknown) {
    super('The graph took too long to answer. Ask for less at a time, or try again shortly.', { cause })
  }
}

/** Whoever asked has gone away, so nobody waits for the answer any more. */
export class Abandoned extends ForeseenError {
  readonly code = 'ABANDONED'

  constructor(cause?: unknown) {
    super('The question was withdrawn before it was answered.', { cause })
  }
}

/** The environment that we were started in does not make sense; the message names every problem. */
export class BadConfig extends ForeseenError {
  readonly code = 'BAD_CONFIG'
}

/** A program that we need is not installed; the message says what to install. */
export class MissingTool extends ForeseenError {
  readonly code = 'MISSING_TOOL'
}

/** Somebody else runs a database in this folder. */
export class ServerInUse extends ForeseenError {
  readonly code = 'SERVER_IN_USE'
  readonly pid: number
  readonly folder: string

  constructor(pid: number, folder: string) {
    super(
      `A database already runs in ${folder}, kept by process ${pid}. Stop that one first, or use another folder.`,
    )
    this.pid = pid
    this.folder = folder
  }
}

/** The managed database could not be fetched or did not start; the message ends with what it said last. */
export class ServerFailed extends ForeseenError {
  readonly code = 'SERVER_FAILED'
}

/** Somebody else loads into the same database at this moment; once they are done, or have died, it can be done again. */
export class LoadUnderWay extends ForeseenError {
  readonly code = 'LOAD_UNDER_WAY'

  constructor() {
    super('Another load into this database is under way. Wait until it is done and start again.')
  }
}

/** The seed files cannot be loaded as they are; the message names each problem by file, line, field and rule. */
export class BadSeeds extends ForeseenError {
  readonly code = 'BAD_SEEDS'
}
