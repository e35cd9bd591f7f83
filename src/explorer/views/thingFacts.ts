/** The facts of a thing, by the words of the declaration. */
import type { Named } from '../addresses.ts'
import type { Kind } from '../declaration.ts'
import { html, joined, type Html } from '../markup.ts'
import { link } from '../page/pieces.ts'
import { capital, figure, inWords, unjoined } from '../words.ts'
import type { Thing } from './thingQuestion.ts'

const isNamed = (value: object): value is Named => '__typename' in value && 'name' in value
const isWord = (text: string) => /^[A-Z][A-Z_]+$/.test(text)

/** A value as it is read; null for one that is absent. */
function shown(value: unknown): Html | string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return figure(value)
  if (typeof value === 'boolean') return value ? 'yes' : null
  if (typeof value === 'string') {
    if (/^https?:\/\//.test(value))
      return html`<a class="govuk-link" href="${value}" rel="noreferrer">${value}</a>`
    return isWord(value) ? capital(inWords(value)) : value
  }
  if (Array.isArray(value)) {
    const all = value.map(shown).filter((each) => each !== null)
    return all.length === 0 ? null : html`${joined(all, '; ')}`
  }
  const parts = value as Record<string, unknown>
  if (isNamed(parts)) return link(parts)
  if ('words' in parts) return String(parts['words'])
  return Object.entries(parts)
    .map(([name, each]) => `${unjoined(name)} ${String(each)}`)
    .join(' ')
}

/** A list of what is known; what is absent is left out. */
export function factsList(
  kind: Kind,
  thing: Thing,
  more: readonly (readonly [string, Html | string | null])[],
): Html {
  const own = kind.facts.map(({ name }) => [capital(unjoined(name)), shown(thing[name])] as const)
  const all = [...own, ...more].filter(([, value]) => value !== null)
  return html`<dl class="govuk-summary-list tl-facts">
    ${all.map(
      ([name, value]) =>
        html`<div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">${name}</dt>
          <dd class="govuk-summary-list__value">${value}</dd>
        </div>`,
    )}
  </dl>`
}
