import { setTimeout as pause } from 'node:timers/promises'
import type { Driver, ManagedTransaction, Notification, Result, Session } from 'neo4j-driver'
import { besides } from './aside.ts'
import { untilDeadline, withdrawn } from './deadline.ts'
import { inOurWords, mayPass } from './failures.ts'
import { createPlanNames, createPlanning, type Distinction } from './planning.ts'
import { type Query, rowOf } from './query.ts'

export type ReadOptions = {
  /** Withdraws the question: its transaction ends on the server too. */
  readonly signal?: AbortSignal | undefined
  /** Told the name of each statement as it is sent; a retry is not told again. */
  readonly onStatement?: ((name: string) => void) | undefined
  /**
   * Told after it where the database stands: another bookmark means that somebody has written meanwhile. It comes with the
   * answer and costs nothing.
   */
  readonly onBookmark?: ((bookmark: string | undefined) => void) | undefined
}

/** Asks the graph and gives its rows. GraphUnavailable, TimedOut, TooExpensive or Abandoned when it cannot. */
export type Read = <Params extends object, Row extends object>(
  query: Query<Params, Row>,
  params: Params,
  options?: ReadOptions,
) => Promise<Row[]>

/** One statement inside a transaction that writes. */
export type Ask = <Params extends object, Row extends object>(
  query: Query<Params, Row>,
  params: Params,
) => Promise<Row[]>

/** Where the line for each statement goes; a pino logger is one. */
export type StatementLog = Record<'debug' | 'warn', (facts: object, text: string) => void>

export type RunnerOptions = {
  readonly database: string
  readonly log: StatementLog
  /** The database's own limit on one read. */
  readonly timeoutMs?: number
  /** Ours, on a read with all its retries. Everything settles by then, even when the database says nothing. */
  readonly deadlineMs?: number
  /** How long after the first attempt a failed read may still be tried again. */
  readonly retryForMs?: number
  readonly writeTimeoutMs?: number
  /** What the database plans a text anew by. The managed one is told to go by types alone. */
  readonly plans?: Distinction
  /** Told each notification of the database, if the driver was opened with `warnings`. */
  readonly onNotification?: (notification: Notification, statement: string) => void
}

export type Runner = ReturnType<typeof createRunner>

/** The one place that talks to the driver: it names the database, bounds the time, retries, logs, translates. */
export function createRunner(driver: Driver, options: RunnerOptions) {
  const {
    database,
    log,
    timeoutMs = 5_000,
    deadlineMs = 7_000,
    writeTimeoutMs = 60_000,
    onNotification,
  } = options
  // Short of connectionTimeout: a database that refuses is tried again for a while, one that swallows the attempt is
  // not, so either way the client hears of it within 3 s.
  const { retryForMs = 1_500 } = options
  const planning = createPlanning()
  const planOf = createPlanNames(options.plans)
  let sessions = 0

  async function rowsOf<Row>(query: Query<never, Row>, result: Result): Promise<Row[]> {
    const started = performance.now()
    const { records, summary } = await result
    const rows = records.map((record) => rowOf(query, record))
    log.debug({ statement: query.name, rows: rows.length, ms: msSince(started) }, 'asked the graph')
    if (onNotification) for (const each of summary.notifications) onNotification(each, query.name)
    return rows
  }

  /** Runs the work in a session of its own, and gives up on both at the deadline or when the signal says so. */
  async function inSession<T>(
    mode: 'READ' | 'WRITE',
    ms: number,
    signal: AbortSignal | undefined,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = driver.session({ database, defaultAccessMode: mode })
    sessions += 1
    try {
      return await untilDeadline(work(session), ms, signal)
    } finally {
      sessions -= 1
      // Closing resets the connection, which ends the transaction on the server. Nobody waits for it: a database that
      // has stalled would not answer that either.
      session.close().catch(() => undefined)
    }
  }

  const read: Read = async (query, params, { signal, onStatement, onBookmark } = {}) => {
    const started = performance.now()
    if (signal?.aborted) throw withdrawn(signal)
    onStatement?.(query.name)
    for (let attempt = 1; ; attempt += 1) {
      try {
        const left = () => deadlineMs - msSince(started)
        return await planning.inTurn(planOf(query.cypher, params), { ms: left(), signal }, (isPlanned) =>
          // Auto-commit: one flight, where a managed transaction is three.
          inSession('READ', left(), signal, async (session) => {
            const result = withoutStack(() => session.run(query.cypher, params, { timeout: timeoutMs }))
            // The names of the columns come as soon as there is a plan, long before a slow answer.
            if (isPlanned) result.keys().then(isPlanned, () => undefined)
            const rows = await rowsOf(query, result)
            onBookmark?.(session.lastBookmarks()[0])
            return rows
          }),
        )
      } catch (error) {
        if (mayPass(error)) planning.forget()
        const wait = Math.min(50 * 2 ** attempt, 500) * (0.5 + Math.random() / 2)
        const again = mayPass(error) && msSince(started) + wait < retryForMs
        log.warn(
          { statement: query.name, attempt, again, ms: msSince(started), err: error },
          'the graph did not answer',
        )
        if (!again) throw inOurWords(error)
        await pause(wait, undefined, { signal }).catch(() => undefined)
        if (signal?.aborted) throw withdrawn(signal)
      }
    }
  }

  /**
   * Runs the work in one transaction, again from the start when the database asks for it, and even when only the
   * answer to its commit was lost: so every write must come to the same when done twice. Errors as for Read.
   */
  async function write<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
    const inTransaction = (transaction: ManagedTransaction) =>
      work((query, params) => rowsOf(query, transaction.run(query.cypher, params)))
    try {
      return await inSession('WRITE', writeTimeoutMs + 15_000, undefined, (session) =>
        session.executeWrite(inTransaction, { timeout: writeTimeoutMs }),
      )
    } catch (error) {
      log.warn({ err: error }, 'the graph did not take the write')
      throw inOurWords(error)
    }
  }

  /** Runs one statement about constraints or indexes, which the database keeps apart from data. Errors as for Read. */
  async function schema(cypher: string): Promise<void> {
    try {
      await inSession('WRITE', writeTimeoutMs, undefined, async (session) => {
        const { summary } = await session.run(cypher, {}, { timeout: writeTimeoutMs })
        if (onNotification) for (const each of summary.notifications) onNotification(each, cypher)
      })
    } catch (error) {
      throw inOurWords(error)
    }
  }

  /** How many sessions there are with the database, and how many texts it is having planned for the first time. */
  const underWay = () => ({ sessions, planning: planning.underWay() })

  return { ...besides(read), write, schema, underWay }
}

/**
 * The driver writes the stack down at each statement, in case it fails: 8 % of what a small question costs here. Our
 * log names the statement, which says more.
 */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

const msSince = (started: number) => Math.round(performance.now() - started)
