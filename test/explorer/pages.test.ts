/** Pages as anybody gets them, without a browser: what they say, in which form, and what goes wrong in words. */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { line } from '../../src/explorer/download.ts'
import { views } from '../../src/explorer/views.ts'
import { useExplorer } from '../support/explorer.ts'
import { productSeeds } from '../support/graph.ts'

const textOf = (html: string) =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/\s+/g, ' ')

// One place at work and none to wait in: a page that held one would starve its own questions.
const { page } = useExplorer(productSeeds, { room: { atWork: 1, waiting: 0, waitMs: 1 } })

describe('a page', () => {
  it.each(views.flatMap(({ samples }) => samples))(
    'is answered at %s, with what it was asked of',
    async (path) => {
      const { status, text, headers } = await page(path)
      expect(status).toBe(200)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(text).toMatch(/<h1 [^>]*>\s*\S/)
      expect(text).not.toMatch(/<script|\sstyle="|\son\w+="|undefined|\[object/)
      expect(text.match(/(?:src|href|action)="https?:[^"]*"/g) ?? []).toEqual(
        // the only addresses elsewhere are those of sources, as links
        [...text.matchAll(/<a class="govuk-link" (href="https?:[^"]*") rel="noreferrer"/g)].map(
          ([, href]) => href,
        ),
      )
    },
  )

  it('carries no mark of GOV.UK: neither crown nor logotype nor its typeface', async () => {
    const { text } = await page('/')
    const css = await page(/href="(\/explorer\/[^"]+)"/.exec(text)![1]!)
    for (const served of [text, css.text]) expect(served).not.toMatch(/crown|GDS Transport|logotype|gov\.uk/i)
    expect(css.headers.get('cache-control')).toContain('immutable')
  })

  it('costs a first visit 40 kB at most, and no script', async () => {
    const front = await page('/')
    const css = await page(/href="(\/explorer\/[^"]+)"/.exec(front.text)![1]!)
    expect(gzipSync(front.text).length + gzipSync(css.text).length).toBeLessThan(40 * 1024)
    expect(front.text).not.toContain('<script')
  })

  it('writes what it is told as text', async () => {
    const { text } = await page(`/find?text=${encodeURIComponent('<b onclick="x">Tom & "Jerry"')}`)
    expect(text).not.toContain('<b onclick')
    expect(text).toContain('&lt;b onclick')
  })
})

describe('a thing that is named', () => {
  it('is found by its name, and the address says its id', async () => {
    const { status, headers } = await page('/trace?of=Villa+Vision&depth=3')
    expect([status, headers.get('location')]).toEqual([303, '/trace?depth=3&of=programme-villa-vision'])
  })

  it('is asked about where several bear the name', async () => {
    const { status, text } = await page('/ways?from=Aston&to=org-cysters')
    expect(status).toBe(200)
    expect(textOf(text)).toContain('Which “Aston” is meant?')
    expect(text).toMatch(/href="\/ways\?to=org-cysters&amp;from=place-aston/)
  })

  it('is not there: the page says what was searched, and where to look on', async () => {
    const { status, text } = await page('/partners?of=Zzyzx+Road+Trust')
    expect(status).toBe(404)
    expect(textOf(text)).toContain('Nothing here is called “Zzyzx Road Trust”')
    expect(text).toContain('/find?text=Zzyzx+Road+Trust')
  })
})

describe('what goes wrong', () => {
  it.each([
    ['/promises?on=tomorrow', 400, 'Write it as year, month and day'],
    ['/trace?of=programme-villa-vision&depth=99', 400, 'Give a whole number from 1 to 10'],
    ['/organisation/org-nobody', 404, 'No organisation has the id “org-nobody”'],
    ['/unicorn/unicorn-1', 404, 'no kind of thing called “unicorn”'],
    ['/nowhere', 404, 'There is no page at this address'],
    ['/trace?of=place-birmingham', 400, 'cannot be answered'],
  ])('%s is said with %i and in words', async (path, status, words) => {
    const answer = await page(path)
    expect([answer.status, textOf(answer.text)]).toEqual([status, expect.stringContaining(words)])
    expect(answer.text).toContain('href="/find"')
  })

  it('says that too much was asked, and how to ask for less', async () => {
    const names = Array.from({ length: 1001 }, (_, at) => `Name ${at}`).join('\n')
    const { status, text } = await page('/match', { method: 'POST', body: new URLSearchParams({ names }) })
    expect([status, textOf(text)]).toEqual([
      400,
      expect.stringContaining('at most 1,000 are matched at a time'),
    ])
  })
})

describe('what is taken along', () => {
  it('is all of a list, not the page of it', async () => {
    const all = /([\d,]+) things? found/.exec(textOf((await page('/find?text=health')).text))![1]!
    const { text, headers } = await page('/find.csv?text=health')
    expect(Number(all)).toBeGreaterThan(20)
    expect(text.trimEnd().split('\r\n')).toHaveLength(Number(all) + 1)
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="throughline_find_health_[0-9a-f]{12}_\d{4}-\d\d-\d\d\.csv"$/,
    )
  })

  it('is the passage of each row as well', async () => {
    const { text } = await page('/trace.csv?of=programme-villa-vision')
    const [head, ...rows] = text.trimEnd().split('\r\n')
    expect(head).toContain('passages,source')
    for (const row of rows) expect(row).toMatch(/,P\d/)
  })

  it('never begins a cell as a formula', () => {
    expect(line(['=1+1', '+44', '-x', '@a', 'a,"b"', -5, null])).toBe(`'=1+1,'+44,'-x,'@a,"a,""b""",-5,\r\n`)
  })

  it.each([
    '/trace.svg?of=programme-villa-vision',
    '/partners.svg?of=org-aston-university',
    '/coverage.svg',
    '/ways.svg?from=org-cysters&to=org-dudley-group',
  ])('is the picture of %s, in the same bytes each time, with a title and links', async (path) => {
    const [one, other] = [await page(path), await page(path)]
    expect(one.text).toBe(other.text)
    expect(one.headers.get('content-type')).toContain('image/svg+xml')
    expect(one.text).toMatch(
      /^<svg [^>]*role="group"[^>]*><title id="picture-title">[^<]+<\/title><desc id="picture-description">[^<]+<\/desc>/,
    )
    expect(one.text).toMatch(/<a href="http:\/\/127\.0\.0\.1:\d+\//)
  })

  it('is its question, which opens in GraphiQL, and a reference', async () => {
    const { text } = await page('/trace?of=programme-villa-vision')
    const hash = new URLSearchParams(/href="\/graphql#([^"]+)"/.exec(text)![1]!.replaceAll('&amp;', '&'))
    expect(hash.get('query')).toContain('query Trace(')
    expect(JSON.parse(hash.get('variables')!)).toMatchObject({ of: 'programme-villa-vision' })
    expect(text).toMatch(/<textarea[^>]*readonly[^>]*>[^<]*version [0-9a-f]{12}/i)
  })
})
