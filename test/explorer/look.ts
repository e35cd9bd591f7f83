/** `npm run look [URL]`: a picture of every view at 1280 and at 320 pixels, in .throughline/look, to be looked at. */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { views } from '../../src/explorer/views.ts'
import { startChromium } from '../support/chromium.ts'

const site = process.argv[2] ?? 'http://127.0.0.1:4000/'
const folder = fileURLToPath(new URL('../../.throughline/look/', import.meta.url))
mkdirSync(folder, { recursive: true })
const browser = await startChromium()
for (const width of [1280, 320]) {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  for (const { name, samples } of views)
    for (const [at, path] of samples.entries()) {
      await page.goto(new URL(path, site).href)
      await page.screenshot({ path: `${folder}${name}-${at + 1}-${width}.png`, fullPage: true })
    }
}
await browser.close()
