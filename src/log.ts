import { pino, type LevelWithSilent } from 'pino'

/** Where the service says what it does: one JSON object a line, on standard output. */
export const createLog = ({ logLevel }: { logLevel: LevelWithSilent }) =>
  // No pid and host name in each line: whoever collects the lines knows whose they are.
  pino({ level: logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })

/** What others need of a log; a test may hand in its own. */
export type Log = Pick<ReturnType<typeof createLog>, 'debug' | 'info' | 'warn' | 'error'>
