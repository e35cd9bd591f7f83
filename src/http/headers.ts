import { randomUUID } from 'node:crypto'
import { SpanStatusCode } from '@opentelemetry/api'
import type { RequestHandler } from 'express'
import { inRequestSpan } from '../lib/span.ts'

/**
 * Numbers each request, and says to browsers what no answer here is for: framing, guessing types, running
 * anything.
 */
export const commonHeaders: RequestHandler = (req, res, next) => {
  res.set({
    'x-request-id': randomUUID(), // our own, always: a client's would let it write into our log
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-frame-options': 'DENY', // for browsers that know no frame-ancestors
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin', // origins that are let in ask with CORS, which this leaves alone
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'x-permitted-cross-domain-policies': 'none',
    'cache-control': 'no-store',
  })
  if (req.app.locals['draining'] === true) res.set('connection', 'close')
  next()
}

/** A span of OpenTelemetry's around each question, where its SDK is installed. */
export const requestSpan: RequestHandler = (req, res, next) =>
  inRequestSpan(`${req.method} ${req.path}`, req.headers, (span) => {
    res.once('close', () => {
      span.setAttributes({
        'http.request.method': req.method,
        'url.path': req.path,
        'http.response.status_code': res.statusCode,
        'throughline.request_id': String(res.get('x-request-id')),
      })
      if (res.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    })
    next()
  })

/** Lets pages of the listed origins, and no others, read the answers. A few lines instead of a dependency. */
export const crossOrigin =
  (origins: readonly string[]): RequestHandler =>
  (req, res, next) => {
    const { origin } = req.headers
    res.vary('origin')
    if (origin !== undefined && origins.includes(origin)) {
      res.set('access-control-allow-origin', origin)
      res.set('access-control-expose-headers', 'x-request-id, retry-after, ratelimit, ratelimit-policy')
      if (req.method === 'OPTIONS')
        res.set({
          'access-control-allow-methods': 'GET, POST',
          'access-control-allow-headers':
            'authorization, content-type, apollo-require-preflight, x-apollo-operation-name',
          'access-control-max-age': '600',
        })
    }
    if (req.method === 'OPTIONS') res.set('allow', 'GET, POST').status(204).end()
    else next()
  }
