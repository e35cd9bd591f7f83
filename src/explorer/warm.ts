/** The first planning of a statement is what makes a first visit slow, so each view is asked once before anybody comes. */
import { askAt } from './ask.ts'
import { kindsOf } from './declaration.ts'
import type { Place } from './view.ts'
import { views } from './views.ts'

/** A sample address as its view would be given it: by the names in its path. */
function placeAt(pattern: string, sample: string): Place {
  const { pathname, searchParams } = new URL(sample, 'http://explorer')
  const names = pattern.split('/')
  const params = Object.fromEntries(
    pathname
      .split('/')
      .flatMap((part, at) => (names[at]?.startsWith(':') ? [[names[at].slice(1), part]] : [])),
  )
  return { path: pathname, params, search: searchParams }
}

/** Asks the question of each view, one after the other. What fails is left to the first visit. */
export async function warmPages(api: string, signal: AbortSignal) {
  const ask = askAt(api, signal)
  await kindsOf(ask).catch(() => undefined)
  for (const view of views)
    for (const sample of view.samples) {
      if (signal.aborted) return
      const place = placeAt(view.path, sample)
      if (!view.blank?.(place)) await view.show(ask, place).catch(() => undefined)
    }
}
