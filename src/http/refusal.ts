import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { retryAfterSeconds } from '../graphql/errors.ts'
import type { Log } from '../log.ts'

/** Answers as GraphQL would, so that a client reads one form of error whatever refused it. */
export function refuse(res: Response, status: number, code: string, message: string) {
  if (status === 503) res.set('retry-after', retryAfterSeconds)
  res.status(status).json({ errors: [{ message, extensions: { code } }] })
}

/** There are few paths, and this was none of them. */
export const nothingHere: RequestHandler = (_req, res) =>
  refuse(res, 404, 'NOT_FOUND', 'There is nothing here. The API is at /graphql.')

const advice: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'The request cannot be read. Send JSON: {"query": "…", "variables": {…}}.'],
  413: ['PAYLOAD_TOO_LARGE', 'The request is too large: at most 256 kB are read.'],
  415: [
    'UNSUPPORTED_MEDIA_TYPE',
    'Send the question as JSON in UTF-8, with the header content-type: application/json.',
  ],
}

/** The status that Express or its parsers give an error of the client's; anything else is ours. */
const statusOf = (error: unknown) => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? (status in advice ? status : 400) : 500
}

/** The last resort: JSON whatever was thrown, and never what it said. */
export const createErrorHandler =
  (log: Pick<Log, 'error'>): ErrorRequestHandler =>
  (error, _req, res, next) => {
    if (res.headersSent) return next(error)
    const status = statusOf(error)
    const [code, message] = advice[status] ?? ['INTERNAL_SERVER_ERROR', undefined]
    if (message) return refuse(res, status, code, message)
    const incident = res.get('x-request-id')
    log.error({ err: error, incident }, 'something unforeseen')
    const said = `Something went wrong here. Quote ${incident} when you report it.`
    res.status(500).json({ errors: [{ message: said, extensions: { code, incident } }] })
  }
