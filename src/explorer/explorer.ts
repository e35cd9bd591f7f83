/** Pages for people who do not write GraphQL: a client of the public API and nothing but a client. */
import { Router, type Request, type RequestHandler, type Response } from 'express'
import { askAt, Away, Failed, Refused, type Ask } from './ask.ts'
import { assets } from './assets.ts'
import { sendTable } from './download.ts'
import { meant } from './meaning.ts'
import { errorPage, NotFound } from './page/errors.ts'
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

/** The API of the process that was asked for a page, by the very door through which the request came. */
function ownApi({ socket }: Request) {
  const host = socket.localFamily === 'IPv6' ? `[${socket.localAddress}]` : socket.localAddress
  return `http://${host}:${socket.localPort}/graphql`
}

const placeOf = (req: Request, path: string): Place => ({
  path,
  params: req.params as Record<string, string>,
  search: new URL(req.originalUrl, 'http://explorer').searchParams,
})

const wantsHtml = (req: Request) => req.accepts(['application/json', 'text/html']) === 'text/html'

/** The path of a page whose table or picture is at this one. */
const withoutEnding = (path: string) => path.replace(/\.(csv|svg)$/, '')

/** All pages, what they load, and the errors of both. */
export function explorer({ api, log }: ExplorerParts) {
  const router = Router({ caseSensitive: true, strict: true })
  const graphiql = api ?? '/graphql'

  const asks = (req: Request, res: Response): Ask => {
    const gone = new AbortController()
    res.once('close', () => gone.abort())
    return askAt(api ?? ownApi(req), gone.signal)
  }

  const send = async (res: Response, page: Page, around: Parameters<typeof document>[1]) =>
    void res
      .status(page.status ?? 200)
      .set({ 'content-security-policy': policy, 'cache-control': 'no-cache' })
      .type('html')
      .send(await document(page, around))

  const inWords = (handler: (req: Request, res: Response) => Promise<void>): RequestHandler => {
    return async (req, res, next) => {
      try {
        await handler(req, res)
      } catch (error) {
        if (res.headersSent || res.destroyed) return void res.destroy()
        const here = withoutEnding(req.path) + req.originalUrl.slice(req.path.length)
        const page = errorPage(error, here)
        if (!page && !(error instanceof Failed)) return next(error)
        if (!page)
          log.error({ err: error, requestId: res.get('x-request-id') }, 'a page that cannot be shown')
        if (page?.status === 503) res.set('retry-after', '5')
        await send(res, page ?? failed(res), { here: req.originalUrl, graphiql })
      }
    }
  }

  /** Shows a view in one of its forms, once each thing that its address names is known by its id. */
  const shown = (
    view: View,
    form: (shown: Shown, place: Place, req: Request, res: Response) => Promise<void>,
  ) =>
    inWords(async (req, res) => {
      const place = placeOf(req, withoutEnding(req.path))
      const blank = view.blank?.(place)
      if (blank) return send(res, blank, { here: req.originalUrl, graphiql })
      const ask = asks(req, res)
      const other = await meant(ask, place, view.things ?? {})
      if (other?.at !== undefined) return res.redirect(303, other.at)
      if (other) return send(res, other.page, { here: req.originalUrl, graphiql })
      await form(await view.show(ask, place), place, req, res)
    })

  for (const view of views) {
    router.get(
      `${view.path}.csv`,
      shown(view, async (view_, place, _req, res) => {
        if (!view_.rows) throw new NotFound('This page has no table to take along.')
        await sendTable(res, fileName(view, place, view_, 'csv'), view_.rows())
      }),
    )
    router.get(
      `${view.path}.svg`,
      shown(view, async (view_, place, _req, res) => {
        const svg = view_.picture?.()
        if (!svg) throw new NotFound('There is no picture of this.')
        res.set('content-disposition', `attachment; filename="${fileName(view, place, view_, 'svg')}"`)
        res.type('svg').send(svg)
      }),
    )
    router.get(
      view.path,
      shown(view, async (view_, place, req, res) => {
        const at = (ending: string) => `${place.path}.${ending}${req.originalUrl.slice(req.path.length)}`
        await send(res, await view_.page(), {
          here: req.originalUrl,
          graphiql,
          asked: view_.asked,
          cite: view_.cite,
          ...(view_.rows && { csv: at('csv') }),
          ...(view_.picture?.() && { svg: at('svg') }),
        })
      }),
    )
  }
  for (const { url, type, content } of assets)
    router.get(
      url,
      (_req, res) =>
        void res.set('cache-control', 'public, max-age=31536000, immutable').type(type).send(content),
    )
  router.get('/{*path}', (req, res, next) => {
    if (!wantsHtml(req)) return next()
    return inWords(() => Promise.reject(new NotFound('There is no page at this address.')))(req, res, next)
  })
  return router
}

/** View, thing, version of the data and day: what a file is called wherever it ends up. */
function fileName({ name }: View, { params, search }: Place, { cite }: Shown, ending: string) {
  const thing = params['id'] ?? search.get('of') ?? search.get('from') ?? search.get('text')
  const day = new Date().toISOString().slice(0, 10)
  const parts = ['throughline', name, thing, cite?.version, day].filter((part) => part)
  return `${parts.join('_').replace(/[^\w-]+/g, '-')}.${ending}`
}

const failed = (res: Response): Page => ({
  title: 'Something went wrong here',
  status: 502,
  main: `Quote ${res.get('x-request-id')} when you report it.` as never,
})

export { Away, Refused }
