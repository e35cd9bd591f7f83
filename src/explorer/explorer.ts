/** Pages for people who do not write GraphQL: a client of the public API and nothing but a client. */
import express, { Router, type Request, type RequestHandler, type Response } from 'express'
import { askAt, Failed, type Ask } from './ask.ts'
import { assets } from './assets.ts'
import { sendTable } from './download.ts'
import { meant } from './meaning.ts'
import { errorPage, failedPage, NotFound } from './page/errors.ts'
import type { Around } from './page/around.ts'
import { document } from './page/layout.ts'
import type { Page, Place, Shown, View } from './view.ts'
import { views } from './views.ts'

/** What the explorer is told. */
export type ExplorerParts = {
  /** The API that it asks; the one of its own process where none is named. */
  readonly api?: string | undefined
  readonly log: { error(facts: object, message: string): void }
}

/** Nothing but what is served from here; nothing that is written into a page runs or styles. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A thousand names of 200 letters, as a form writes them. */
const bodyBytes = 1024 * 1024

/** The API of the process that was asked for a page, by the very door through which the request came. */
function ownApi({ socket }: Request) {
  const host = socket.localFamily === 'IPv6' ? `[${socket.localAddress}]` : socket.localAddress
  return `http://${host}:${socket.localPort}/graphql`
}

/**
 * For whom a page asks its own process: by whose key, and from where, so that its visitors have no more of the API than
 * others have. Somebody on this very machine asks as such.
 */
function onBehalfOf(req: Request): Record<string, string> {
  const { ip = '', headers } = req
  const isHere = /^(::1|(::ffff:)?127\.[\d.]+)$/.test(ip) && headers['x-forwarded-for'] === undefined
  return {
    ...(headers.authorization !== undefined && { authorization: headers.authorization }),
    ...(!isHere && { 'x-forwarded-for': ip }),
  }
}

/** What an address says: behind its question mark, or in the body of a form that is too long for that. */
const placeOf = (req: Request, path: string): Place => ({
  path,
  params: req.params as Record<string, string>,
  search:
    typeof req.body === 'string'
      ? new URLSearchParams(req.body)
      : new URL(req.originalUrl, 'http://explorer').searchParams,
})

const wantsHtml = (req: Request) => req.accepts(['application/json', 'text/html']) === 'text/html'

/** The path of a page whose table or picture is at this one. */
const withoutEnding = (path: string) => path.replace(/\.(csv|svg)$/, '')

/** A page, its table or its picture. */
type Form = (shown: Shown, place: Place, req: Request, res: Response, view: View) => Promise<void> | void

/** View, thing, version of the data and day: what a file is called wherever it ends up. */
function fileName({ name }: View, { params, search }: Place, { cite }: Shown, ending: string) {
  const thing = params['id'] ?? search.get('of') ?? search.get('from') ?? search.get('text')
  const day = new Date().toISOString().slice(0, 10)
  const parts = ['throughline', name, thing, cite?.version, day].filter((part) => part)
  return `${parts.join('_').replace(/[^\w-]+/g, '-')}.${ending}`
}

const asTable: Form = async (shown, place, _req, res, view) => {
  if (!shown.rows) throw new NotFound('This page has no table to take along.')
  await sendTable(res, fileName(view, place, shown, 'csv'), shown.rows())
}

const asPicture: Form = (shown, place, req, res, view) => {
  const svg = shown.picture?.()
  if (!svg) throw new NotFound('There is no picture of this.')
  const origin = new URL(`${req.protocol}://${req.headers.host ?? 'localhost'}`).origin
  res.set('content-disposition', `attachment; filename="${fileName(view, place, shown, 'svg')}"`)
  // Alone, the picture knows no site: its links say which.
  res.type('svg').send(svg.replaceAll('<a href="/', `<a href="${origin}/`))
}

/** All pages, what they load, and the errors of both. */
export function explorer({ api, log }: ExplorerParts) {
  const router = Router({ caseSensitive: true, strict: true })
  const graphiql = api ?? '/graphql'

  const asks = (req: Request, res: Response): Ask => {
    const gone = new AbortController()
    res.once('close', () => gone.abort())
    return api === undefined ? askAt(ownApi(req), gone.signal, onBehalfOf(req)) : askAt(api, gone.signal)
  }

  const send = async (res: Response, page: Page, around: Omit<Around, 'graphiql'>) =>
    void res
      .status(page.status ?? 200)
      .set({ 'content-security-policy': policy, 'cache-control': 'no-cache' })
      .type('html')
      .send(await document(page, { ...around, graphiql }))

  const asPage: Form = async (shown, place, req, res) => {
    const at = (ending: string) => `${place.path}.${ending}${req.originalUrl.slice(req.path.length)}`
    const page = await shown.page()
    const { asked, cite } = shown
    const csv = shown.rows && req.method === 'GET' ? { csv: at('csv') } : {}
    const svg = shown.picture?.() ? { svg: at('svg') } : {}
    await send(res, page, { here: req.originalUrl, asked, cite, ...csv, ...svg })
  }

  /** Whatever goes wrong becomes a page in words; what nobody foresaw is left to the service's own last resort. */
  const inWords =
    (handler: (req: Request, res: Response) => Promise<void>): RequestHandler =>
    async (req, res, next) => {
      try {
        await handler(req, res)
      } catch (error) {
        if (res.headersSent || res.destroyed) return void res.destroy()
        const here = withoutEnding(req.path) + req.originalUrl.slice(req.path.length)
        const requestId = String(res.get('x-request-id'))
        if (error instanceof Failed) log.error({ err: error, requestId }, 'a page could not be shown')
        const page = error instanceof Failed ? failedPage(requestId) : errorPage(error, here)
        if (!page) return next(error)
        if (page.status === 503) res.set('retry-after', '5')
        await send(res, page, { here })
      }
    }

  /** Shows a view in one of its forms, once each thing that its address names is known by its id. */
  const shown = (view: View, form: Form) =>
    inWords(async (req, res) => {
      const place = placeOf(req, withoutEnding(req.path))
      const here = req.originalUrl
      const blank = view.blank?.(place)
      if (blank) return send(res, blank, { here })
      const ask = asks(req, res)
      const instead = await meant(ask, { ...place, path: req.path }, view.things ?? {})
      if (instead?.at !== undefined) return res.redirect(303, instead.at)
      if (instead) return send(res, instead.page, { here })
      await form(await view.show(ask, place), place, req, res, view)
    })

  for (const { url, type, content } of assets)
    router.get(url, (_req, res) => {
      res.set('cache-control', 'public, max-age=31536000, immutable').type(type).send(content)
    })
  const body = express.text({ type: 'application/x-www-form-urlencoded', limit: bodyBytes })
  for (const view of views) {
    const routes: [path: string, form: Form][] = [
      [`${view.path}.csv`, asTable],
      [`${view.path}.svg`, asPicture],
      [view.path, asPage],
    ]
    for (const [path, form] of routes) {
      router.get(path, shown(view, form))
      if (view.posts) router.post(path, body, shown(view, form))
    }
  }
  router.get('/{*path}', (req, res, next) =>
    wantsHtml(req)
      ? inWords(() => Promise.reject(new NotFound('There is no page at this address.')))(req, res, next)
      : next(),
  )
  return router
}
