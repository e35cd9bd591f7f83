/// <reference lib="dom" />
/** The pages in a real Chromium: accessible, by keyboard, on a telephone, and the three uses by clicks from the front page. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { views } from '../../src/explorer/views.ts'
import { chromiumPath, startChromium } from '../support/chromium.ts'
import { useExplorer } from '../support/explorer.ts'
import { productSeeds } from '../support/graph.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
const samples = views.flatMap((view) => view.samples)

/** What axe finds, in a form that a failed test shows. */
async function violationsOf(page: Page) {
  await page.evaluate(axe)
  return page.evaluate(async (tags) => {
    const { violations } = await (
      globalThis as never as {
        axe: {
          run(
            of: unknown,
            how: object,
          ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
        }
      }
    ).axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.length} such as ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ''}`,
    )
  }, rules)
}

const isWiderThanWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe.skipIf(!chromiumPath)('in a browser', () => {
  const { at } = useExplorer(productSeeds)
  let browser: Browser
  let page: Page
  const elsewhere: string[] = []
  const complaints: string[] = []
  beforeAll(async () => {
    browser = await startChromium()
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: false })
    page = await context.newPage()
    page.setDefaultTimeout(30_000)
    page.on('request', (request) => {
      if (new URL(request.url()).host !== new URL(at('/')).host && !request.url().startsWith('data:'))
        elsewhere.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of [45]\d\d/.test(message.text()))
        complaints.push(message.text())
    })
  })
  beforeEach(() => page.setViewportSize({ width: 1280, height: 900 }))
  afterAll(async () => {
    await browser.close()
    expect([elsewhere, complaints]).toEqual([[], []])
  })

  /** Goes there, again where the machine is too busy to answer in time. */
  async function visit(path: string) {
    for (let tries = 5; ; tries--) {
      const status = (await page.goto(at(path)))!.status()
      if (status !== 503 || tries === 1) return status
    }
  }

  it.each(samples)('%s breaks no rule of WCAG 2.2 AA that axe knows, and fits a telephone', async (path) => {
    expect(await visit(path)).toBe(200)
    expect(await violationsOf(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await isWiderThanWindow(page)).toBe(false)
  })

  it.each(['/nowhere', '/promises?on=x', '/ways?from=Aston&to=org-cysters'])(
    '%s, where something went wrong, neither',
    async (path) => {
      await visit(path)
      expect(await violationsOf(page)).toEqual([])
    },
  )

  it('is read at twice the size of text without scrolling sideways', async () => {
    await page.setViewportSize({ width: 640, height: 900 })
    for (const path of ['/', '/trace?of=programme-villa-vision', '/partners?of=org-aston-university']) {
      await visit(path)
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      expect(await isWiderThanWindow(page), path).toBe(false)
    }
  })

  it('is used by keyboard alone: every control is reached, in view and marked', async () => {
    await visit('/partners?of=org-aston-university')
    const controls = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
        ].filter((each) => each.checkVisibility()).length,
    )
    const reached = new Set<string>()
    for (let press = 0; press < controls + 5; press++) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        const each = document.activeElement!
        if (each === document.body) return null
        const { top, bottom, left, width, height } = each.getBoundingClientRect()
        const style = getComputedStyle(each)
        const target =
          each.tagName === 'INPUT' && each.getAttribute('type') === 'checkbox'
            ? getComputedStyle(each.nextElementSibling!, '::before')
            : style
        const isMarked = target.outlineStyle !== 'none' || target.boxShadow !== 'none'
        return {
          name: `${each.tagName} ${Math.round(left)} ${Math.round(top + scrollY)} ${each.id} ${each.textContent?.trim().slice(0, 30)}`,
          isInView: bottom > 0 && top < innerHeight && width > 0 && height > 0,
          isMarked,
        }
      })
      if (!focused) break
      expect(focused, focused.name).toMatchObject({ isInView: true, isMarked: true })
      reached.add(focused.name)
    }
    expect(reached.size).toBeGreaterThanOrEqual(controls - 2)
  })

  it('skips to the content by the first key', async () => {
    await visit('/data')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  it('prints without what is only for going on', async () => {
    await visit('/trace?of=programme-villa-vision')
    await page.emulateMedia({ media: 'print' })
    expect(
      await page
        .locator('.tl-nav, .tl-take, .tl-form')
        .evaluateAll((all) => all.filter((each) => each.checkVisibility()).length),
    ).toBe(0)
    expect(await page.locator('figure svg').isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
  })

  const main = () => page.locator('main').innerText()
  const follow = async (name: string | RegExp) => {
    await page.getByRole('link', { name }).first().click()
    await page.waitForLoadState('load')
  }

  it('tells who works with Aston University, on what, who says so, and whom it might ask next and why', async () => {
    await visit('/')
    await follow(/Who works with Aston University/)
    const text = await main()
    for (const said of ['Aston Villa Foundation', 'Villa Vision', 'Essilor supports', 'P7'])
      expect(text).toContain(said)
    expect(text).toContain('Whom else Aston University might ask, and why')
    await page
      .getByText(/Reasons and passages/)
      .first()
      .click()
    expect(await page.locator('#suggested details[open]').first().innerText()).toMatch(/stated|inferred/)
    await follow(/^P7/)
    expect(await main()).toContain('Paragraph 7')
  })

  it('tells what Villa Vision led to, how strong each step is, and where the trail goes cold', async () => {
    await visit('/')
    await follow(/What did Villa Vision lead to/)
    const text = await main()
    expect(text).toContain('11 chains')
    expect(text).toContain('The result is said to be there, without a number.')
    expect(text).toContain('Nothing is added up')
    expect(await page.locator('figure svg a').count()).toBe(16)
    await page.locator('figure svg a', { hasText: 'Glasses provided' }).click()
    expect(await page.locator('h1').innerText()).toBe('Glasses provided to children')
  })

  it('tells target beside actual of the thousand police officers', async () => {
    await visit('/')
    await follow(/1,000 police officers/)
    const row = page.getByRole('row', {
      name: /Target of 1,000 minority ethnic police officers minority ethnic officers/,
    })
    expect(await row.innerText()).toMatch(/1,000[\s\S]*by 2025[\s\S]*none recorded/)
  })

  it('tells which communities and districts nobody reaches', async () => {
    await visit('/')
    await follow(/Which communities and districts does nobody reach/)
    const text = await main()
    for (const district of ['Coventry', 'Walsall', 'Solihull', 'Wolverhampton'])
      expect(text).toContain(district)
    await follow(/And \d+ more\s*: Communities that one organisation/)
    expect(await main()).toContain('Girls')
  })

  it('tells everything about a contested term, by one form', async () => {
    await visit('/')
    await page.getByLabel(/Find a body, programme/).fill('BAME')
    await page.keyboard.press('Enter')
    await page.waitForURL(/find\?text=BAME/)
    expect(await main()).toContain('“BAME” is contested')
    await follow('Everything about the word')
    expect(await main()).toContain('West Bromwich African Caribbean Resource Centre')
  })

  it('matches a pasted column, and leaves doubt undecided', async () => {
    await visit('/match')
    await page.getByLabel(/Names or identifiers/).fill('Villa Vision\nEMC\nAston')
    await page.getByRole('button', { name: 'Match', exact: true }).click()
    await page.waitForLoadState('load')
    expect(await main()).toMatch(/2 of 3 names decided[\s\S]*Aston\s+Undecided/)
    expect(await violationsOf(page)).toEqual([])
  })

  it('opens its question in GraphiQL', async () => {
    await visit('/promises?on=2026-01-31')
    await page.getByText('Show the question').click()
    await follow('Open it in GraphiQL')
    await page.waitForSelector('.graphiql-query-editor')
    await page.getByText('commitments(where: $where').first().waitFor()
  })
})
