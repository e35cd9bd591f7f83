/** Small pieces that stand on many pages. */
import { changed, ofPassage, ofThing, type Named } from '../addresses.ts'
import { html, joined, raw, type Html } from '../markup.ts'
import { capital, inWords, unjoined } from '../words.ts'
import type { Place } from '../view.ts'

/** A passage as an answer gives it. */
export type Said = {
  readonly id: string
  readonly locator: string
  readonly source: { readonly name: string }
}

/** A thing by its name, as a link to its page. */
export const link = (thing: Named) => html`<a class="govuk-link" href="${ofThing(thing)}">${thing.name}</a>`

/** Things by their names, in a row. */
export const links = (things: readonly Named[]): Html => html`${joined(things.map(link), ', ')}`

/** A word or two beside a name. */
export const aside = (words: string) => html`<span class="tl-kind">${capital(words)}</span>`

/** What a thing is, by the name of its type. */
export const kindOf = (typename: string) => html`<span class="tl-kind">${capital(unjoined(typename))}</span>`

/** The passages that say so, each one click away. */
export const evidence = (passages: readonly Said[]): Html =>
  passages.length === 0
    ? html`<span class="tl-none">no passage</span>`
    : html`<span class="tl-evidence"
        >${joined(
          passages.map(
            ({ id, locator, source }) =>
              html`<a class="govuk-link" href="${ofPassage(id)}"
                >${locator}<span class="govuk-visually-hidden"> of ${source.name}</span></a
              >`,
          ),
          ', ',
        )}</span
      >`

/** Whether a source states it, a person inferred it or it was computed: as a word, and by its border. */
export const asserted = (assertion: string) =>
  html`<span class="tl-mark tl-mark--${assertion.toLowerCase()}">${inWords(assertion)}</span>`

/** Why it was inferred, and what else is to be known. */
export const remarks = ({
  reasoning,
  note,
}: {
  readonly reasoning?: string | null
  readonly note?: string | null
}) =>
  html`${reasoning ? html`<span class="tl-remark">${reasoning}</span>` : ''}${note ? html`<span class="tl-remark">${note}</span>` : ''}`

/** A table that is read row by row; it scrolls in itself where it is too wide. */
export const table = (
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly (Html | string | number)[])[],
) =>
  html` <div class="tl-scroll" role="region" aria-label="${caption}" tabindex="0">
    <table class="govuk-table tl-table">
      <caption class="govuk-table__caption govuk-table__caption--s">
        ${caption}
      </caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          ${headings.map((heading) => html`<th scope="col" class="govuk-table__header">${heading}</th>`)}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header tl-table__first">${first}</th>
              ${rest.map(
                (cell, at) =>
                  html`<td class="govuk-table__cell" data-label="${headings[at + 1]}">${cell}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`

/** A figure: the picture, and what it says in words. */
export const figureOf = (svg: string, caption: string, key: Html | string = '', isWide = false) =>
  html` <figure class="tl-figure${isWide ? ' tl-figure--wide' : ''}">
    <div class="tl-figure__picture" role="region" aria-label="Picture" tabindex="0">${raw(svg)}</div>
    <figcaption class="tl-figure__caption">${caption}${key}</figcaption>
  </figure>`

/** A link to what comes next in a list. */
export const nextPage = (
  place: Place,
  pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null },
  words: string,
) =>
  pageInfo.hasNextPage
    ? html`<p class="govuk-body">
        <a
          class="govuk-link tl-next"
          href="${changed(place.path, place.search, { after: pageInfo.endCursor })}"
          >${words}</a
        >
      </p>`
    : ''

/** An aside that has to be seen. */
export const notice = (text: Html | string) => html`<div class="govuk-inset-text tl-notice">${text}</div>`

/** A list of short things. */
export const bullets = (items: readonly (Html | string)[]) =>
  html`<ul class="govuk-list govuk-list--bullet">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`
