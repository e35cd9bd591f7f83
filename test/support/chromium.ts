/** A real browser, where the machine has one: Debian's Chromium, or the one that CHROMIUM names. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where it is; undefined where none is found. */
export const chromiumPath = [process.env['CHROMIUM'] ?? '', ...places].find(
  (path) => path && existsSync(path),
)

if (!chromiumPath && process.env['CI'])
  throw new Error(
    'No Chromium is found, and the pages are to be proved in one. Install it: apt-get install chromium',
  )
if (!chromiumPath)
  console.log(
    'Skipped what needs a browser, as no Chromium is found: apt-get install chromium, or name one in CHROMIUM.',
  )

/** Starts it, with nothing that asks anybody for anything. */
export const startChromium = () =>
  chromium.launch({
    executablePath: chromiumPath!,
    timeout: 100_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
