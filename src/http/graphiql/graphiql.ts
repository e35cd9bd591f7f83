import { fileURLToPath } from 'node:url'
import { Router, type RequestHandler } from 'express'
import { assets } from './assets.ts'

/** A question to show what the graph can be asked: what it asks in words, its text, and its variables. */
export type ExampleQuestion = {
  readonly title: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}

const start = { url: '/graphiql/start.js', file: fileURLToPath(new URL('start.js', import.meta.url)) }

/**
 * Everything from here and nothing written into the page runs. Styles alone may be: GraphiQL's parts write
 * their own.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

// '<' in JSON only ever stands in a string, so its escape means the same, and no example can end the element.
const inPage = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c')

/** How the page is to be: with a place for headers, where a key has to be sent. */
type Door = { readonly needsKey: boolean }

const page = (examples: readonly ExampleQuestion[], { needsKey }: Door) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Throughline</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${assets.style.url}">
  <style>body { margin: 0 } #graphiql { height: 100vh }</style>
</head>
<body>
  <div id="graphiql"${needsKey ? ' data-needs-key' : ''}><noscript>This page needs JavaScript; the API does not: POST to /graphql.</noscript></div>
  <script type="application/json" id="examples">${inPage(examples)}</script>
  <script src="${assets.react.url}" defer></script>
  <script src="${assets.reactDom.url}" defer></script>
  <script src="${assets.graphiql.url}" defer></script>
  <script src="${start.url}" defer></script>
</body>
</html>
`

/**
 * GraphiQL for whoever opens /graphql in a browser: from our own dependencies, with no other host, so it
 * works offline.
 */
export function graphiql(examples: readonly ExampleQuestion[], door: Door) {
  const html = page(examples, door)
  const router = Router({ caseSensitive: true, strict: true })
  const forPeople: RequestHandler = (req, res, next) => {
    // Programs come first: only who prefers HTML to JSON, as browsers do, gets the page.
    if (req.accepts(['application/json', 'application/graphql-response+json', 'text/html']) !== 'text/html')
      return next()
    res.vary('accept').set('content-security-policy', policy).type('html').send(html)
  }
  router.get('/graphql', forPeople)
  const file =
    (path: string, keep: string): RequestHandler =>
    (_req, res) =>
      res.set('cache-control', keep).sendFile(path)
  for (const asset of Object.values(assets))
    router.get(asset.url, file(asset.file, 'public, max-age=31536000, immutable'))
  router.get(start.url, file(start.file, 'no-cache'))
  return router
}
