import { expressMiddleware } from '@as-integrations/express5'
import express, { Router, type RequestHandler, type Response } from 'express'
import { TimedOut } from '../errors.ts'
import type { ServiceContext } from '../graphql/account.ts'
import { limits } from '../graphql/limits.ts'
import type { Api } from '../graphql/server.ts'
import { createGate, type Gate } from '../lib/gate.ts'
import type { Log } from '../log.ts'
import { budgetOf } from './budget.ts'
import { wire } from './limits.ts'
import { refuse } from './refusal.ts'

/**
 * Told when the client goes away before its answer, or the answer takes too long, so that the graph need not go on. The
 * timer ends with the request: one left to AbortSignal.timeout would keep all that the request held until it rang.
 */
const whoAsks =
  (requestMs: number): RequestHandler =>
  (_req, res, next) => {
    const over = new AbortController()
    const timer = setTimeout(() => over.abort(new TimedOut()), requestMs)
    res.once('close', () => {
      clearTimeout(timer)
      if (!res.writableFinished) over.abort()
    })
    res.locals['signal'] = over.signal
    next()
  }

const signalOf = (res: Response) => res.locals['signal'] as AbortSignal

const onlyGetAndPost: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'POST') return next()
  res.set('allow', 'GET, POST')
  refuse(res, 405, 'METHOD_NOT_ALLOWED', 'Ask with GET or POST.')
}

const onlyJson: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.headers['content-length'] === '0' || req.is('json')) return next()
  refuse(
    res,
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'Send the question as JSON, with the header content-type: application/json.',
  )
}

/** GraphQL over HTTP, with as many requests at work as there is room for; who finds none leaves a line in the log. */
export function graphqlEndpoint<Context extends ServiceContext>(
  { server, contextFor }: Api<Context>,
  log: Pick<Log, 'warn'>,
  gate: Gate = createGate(wire),
  requestMs: number = limits.requestMs,
) {
  const answer = expressMiddleware(server, {
    context: async ({ res }) =>
      contextFor({
        signal: signalOf(res),
        requestId: String(res.get('x-request-id')),
        budget: budgetOf(res),
      }),
  })

  const inTurn: RequestHandler = async (req, res, next) => {
    const leave = await gate.enter(signalOf(res))
    if (!leave) {
      log.warn({ requestId: res.get('x-request-id'), status: 503 }, 'sent away: no room')
      return refuse(
        res,
        503,
        'SERVICE_UNAVAILABLE',
        'Too many questions at a time just now. Try again shortly.',
      )
    }
    // Express 5 leaves it out where nothing was sent; the integration takes that for a missing parser.
    req.body ??= {}
    try {
      // Until the answer is made, not until the client is gone: an abandoned question may still be at work.
      await answer(req, res, next)
    } finally {
      leave()
    }
  }

  return Router().use(
    whoAsks(requestMs),
    onlyGetAndPost,
    onlyJson,
    express.json({ limit: wire.bodyBytes, type: 'json', strict: false }),
    inTurn,
  )
}
