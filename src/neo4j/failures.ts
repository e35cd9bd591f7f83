import neo4j from 'neo4j-driver'
import { AccessDenied, GraphUnavailable, TimedOut, TooExpensive } from '../errors.ts'

const codeOf = (error: unknown): string => (error instanceof neo4j.Neo4jError ? error.code : '')

/** The connection broke while the driver was putting it in order, for which it has a code that says otherwise. */
const isBrokenConnection = (error: unknown) =>
  codeOf(error) === 'ProtocolError' &&
  /closed by server|response for RESET|Connection lost|ECONNRESET|EPIPE/.test((error as Error).message)

/** Memory ran out: that of one transaction, which the database names by its setting, or that of all together. */
const isOutOfMemory = (error: unknown) => /OutOfMemoryError$|TransactionMemoryLimit$/.test(codeOf(error))
const isItsOwnLimit = ({ code, message }: { code: string; message: string }) =>
  code.endsWith('.TransactionOutOfMemoryError') || message.includes('db.memory.transaction.max ')

/** How codes of the database begin where it does not let us in, or not write, and what to put right then. */
const denials: readonly (readonly [code: string, advice: string])[] = [
  [
    'Neo.ClientError.Security.Forbidden',
    'The database lets this user in, and not do what loading needs. NEO4J_USER is to be one who may write and make indexes.',
  ],
  [
    'Neo.ClientError.Security.CredentialsExpired',
    'The password has to be changed before the database can be used. Change it there, and give the new one in NEO4J_PASSWORD.',
  ],
  [
    'Neo.ClientError.Security.',
    'The database does not take this user and password. Put NEO4J_USER and NEO4J_PASSWORD right; it was asked once, as it locks users out who try again and again.',
  ],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    'The server has no database of that name. NEO4J_DATABASE names it.',
  ],
  [
    'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
    'This database can only be read. Make it writable, or name another: NEO4J_DATABASE.',
  ],
  [
    'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
    'This database can only be read. Make it writable, or name another: NEO4J_DATABASE.',
  ],
]

/** Whether asking the same thing once more may well succeed. A full pool is not: it would only be fuller. */
export const mayPass = (error: unknown): boolean =>
  (neo4j.isRetryableError(error) && !isOutOfMemory(error)) || isBrokenConnection(error)

/**
 * A failure of the driver in our words: GraphUnavailable, TimedOut or TooExpensive. What is none of these (bad
 * Cypher, a broken constraint) is a mistake of ours and is returned as it is.
 */
export function inOurWords(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error
  if (/\.(TransactionTimedOut|LockAcquisitionTimeout|LockClientStopped)/.test(error.code)) {
    return new TimedOut(error)
  }
  if (isOutOfMemory(error)) {
    return isItsOwnLimit(error)
      ? new TooExpensive(
          'Answering this needs more memory than one question may use. Ask for less at a time.',
          { cause: error },
        )
      : new GraphUnavailable(
          error,
          'The graph has no memory left for this just now. Ask for less at a time, or try again shortly.',
        )
  }
  const denial = denials.find(([code]) => error.code.startsWith(code))
  if (denial) return new AccessDenied(denial[1], error)
  const away =
    neo4j.isRetryableError(error) ||
    isBrokenConnection(error) ||
    error.code.endsWith('.Transaction.Terminated') // not for its time, which has a code of its own: a shutdown
  // The driver has no code for a full pool, only a sentence.
  const full = error.message.startsWith('Connection acquisition timed out')
  return away || full ? new GraphUnavailable(error) : error
}
