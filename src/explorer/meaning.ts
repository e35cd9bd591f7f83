/** Names in addresses become ids: what nobody bears and what several bear is said, with ways on. */
import { address, changed, type Parameters } from './addresses.ts'
import { question, type Ask } from './ask.ts'
import { html } from './markup.ts'
import { aside } from './page/pieces.ts'
import { MeaningDocument, type EntityKind, type MeaningQuery } from './questions.generated.ts'
import type { Page, Place } from './view.ts'
import { inWords, plural } from './words.ts'

/** What ids look like: a name that looks like one is taken for it, and found by the page where it is none. */
const isId = (text: string) => /^[a-z]+-[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

/** Where to look instead: another address, or a page that asks which one is meant. */
export type Instead = { readonly at: string } | { readonly at?: undefined; readonly page: Page }

type Mapped = NonNullable<MeaningQuery['mapIds']>[number]

/** Several names may stand in one box, with semicolons between them. */
const namesIn = (parameters: Parameters, name: string) =>
  parameters
    .getAll(name)
    .flatMap((text) => text.split(';'))
    .map((text) => text.trim())
    .filter((text) => text !== '')

/** Null where every thing that the address names is named by its id already. */
export async function meant(
  ask: Ask,
  { path, search }: Place,
  things: Readonly<Record<string, readonly EntityKind[]>>,
): Promise<Instead | null> {
  const found = new URLSearchParams(search)
  let anything = false
  for (const [name, kinds] of Object.entries(things)) {
    const given = namesIn(search, name)
    const names = given.filter((text) => !isId(text))
    if (names.length === 0 && given.length === search.getAll(name).length) continue
    anything = true
    const { mapIds } = await ask(question(MeaningDocument, { names, kinds: kinds.length > 0 ? kinds : null }))
    const open = mapIds?.find(({ decided }) => !decided)
    if (open) return { page: whichOne(open, path, search, name, given, kinds) }
    found.delete(name)
    const ids = new Map(mapIds?.map((mapped) => [mapped.name, mapped.decided!]))
    for (const text of given) found.append(name, ids.get(text) ?? text)
  }
  return anything ? { at: changed(path, found, {}) } : null
}

/** A page that asks which of several is meant, or says that nothing bears the name. */
function whichOne(
  { name, candidates, omitted }: Mapped,
  path: string,
  search: Parameters,
  parameter: string,
  given: readonly string[],
  kinds: readonly EntityKind[],
): Page {
  const others = given.filter((text) => text !== name)
  const elsewhere = html`<a class="govuk-link" href="${address('/find', { text: name })}"
    >Search everything for “${name}”</a
  >`
  const among =
    kinds.length > 0 ? `Looked for among ${kinds.map((kind) => plural(inWords(kind))).join(', ')}.` : ''
  if (candidates.length === 0)
    return {
      status: 404,
      title: `Nothing here is called “${name}”`,
      main: html`<p class="govuk-body">${among} Another spelling may help, or part of the name.</p>
        <p class="govuk-body">${elsewhere}</p>`,
    }
  return {
    title: `Which “${name}” is meant?`,
    main: html`<p class="govuk-body">
        ${candidates.length === 1 ? 'It is like this one, but not beyond doubt.' : 'Several things may be meant, and none beyond doubt.'}
        Choose one to go on.
      </p>
      <ul class="govuk-list tl-list">
        ${candidates.map(
          ({ id, kind, name: own, text, scope }) =>
            html`<li class="tl-list__item">
              <a
                class="govuk-link govuk-!-font-weight-bold"
                href="${changed(path, search, { [parameter]: [...others, id] })}"
                >${own}</a
              >
              ${aside(inWords(kind))}
              ${text !== own ? html`<span class="tl-remark">also called “${text}”${scope ? ` in ${scope}` : ''}</span>` : ''}<span
                class="tl-remark"
                >${id}</span
              >
            </li>`,
        )}
      </ul>
      ${omitted > 0 ? html`<p class="govuk-body">There are ${omitted} more.</p>` : ''}
      <p class="govuk-body">${elsewhere}</p>`,
  }
}
