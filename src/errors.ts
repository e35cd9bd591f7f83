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

/** Whoever asks has asked for as much as one may in a minute; the message says when to go on. */
export class BudgetSpent extends ForeseenError {
  readonly code = 'TOO_MANY_REQUESTS'
}

/** The graph cannot be reached, or has no room for one more question. Trying again later may help. */
export class GraphUnavailable extends ForeseenError {
  readonly code = 'SERVICE_UNAVAILABLE'

  constructor(cause?: unknown, message = 'The graph cannot be reached just now. Try again shortly.') {
    super(message, { cause })
  }
}

/** The database lets us in no more, or never did; clients hear that it is away, and whoever runs the service gets advice. */
export class AccessDenied extends GraphUnavailable {
  /** What to put right, and where. */
  readonly advice: string

  constructor(advice: string, cause: unknown) {
    super(cause)
    this.advice = advice
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

/** What the operating system says most often when a program cannot start, in words. */
const systemWords: Readonly<Record<string, string>> = {
  EADDRINUSE:
    'Another program listens there already. Stop it, or name another port: PORT=4001 npm start, and 0 takes any.',
  EADDRNOTAVAIL: 'This machine has no such address. HOST names one that it has, such as 127.0.0.1.',
  ENOTFOUND: 'No machine is known by that name.',
  EACCES: 'That is not allowed. Give this user the right to it, or choose another place.',
  EPERM: 'That is not allowed. Give this user the right to it, or choose another place.',
  EROFS:
    'That place can only be read. Throughline keeps its database in .throughline beside its own files: put it where it may write.',
  ENOSPC: 'The disk is full. Make room and start again.',
  EDQUOT: 'The disk is full for this user. Make room and start again.',
}

/** An error for whoever runs the program: words where there are any, and else the stack. */
export function inWords(error: unknown): string {
  if (error instanceof ForeseenError) return error.message
  const { code, message, stack } = error as NodeJS.ErrnoException
  const words = code === undefined ? undefined : systemWords[code]
  return words === undefined ? String(stack ?? error) : `${message}\n${words}`
}
