/** What all pages have in common: head, navigation, foot, and what can be taken along. */
import { stylesheet } from '../assets.ts'
import { html, type Html } from '../markup.ts'
import type { Citable, Page } from '../view.ts'
import type { Around } from './around.ts'
import { takeAlong } from './takeAlong.ts'

const sections: readonly [path: string, words: string][] = [
  ['/find', 'Find'],
  ['/partners', 'Who works with whom'],
  ['/trace', 'What came of it'],
  ['/missing', 'What is missing'],
  ['/coverage', 'Coverage'],
  ['/promises', 'Promises'],
  ['/ways', 'Ways between'],
  ['/match', 'Match a list'],
  ['/data', 'Data'],
]

const navigation = (here: string) =>
  html`<nav class="tl-nav" aria-label="Views">
    <div class="govuk-width-container">
      <ul class="tl-nav__list">
        ${sections.map(
          ([path, words]) =>
            html`<li class="tl-nav__item">
              <a class="tl-nav__link" href="${path}" ${isIn(here, path) ? html` aria-current="true"` : ''}
                >${words}</a
              >
            </li>`,
        )}
      </ul>
    </div>
  </nav>`

const isIn = (here: string, path: string) => here.split(/[?.]/)[0] === path || here.startsWith(`${path}/`)

const header = (here: string) =>
  html`<header class="tl-header">
    <div class="govuk-width-container tl-header__row">
      <a class="tl-header__name" href="/">Throughline</a>
      ${
        here === '/'
          ? ''
          : html`<form class="tl-header__search" action="/find" method="get" role="search">
              <label class="govuk-visually-hidden" for="header-search"
                >Find a body, programme, community or place</label
              >
              <input
                class="govuk-input tl-header__input"
                id="header-search"
                name="text"
                type="search"
                autocomplete="off"
                placeholder="Find by name"
              />
              <button class="tl-header__button" type="submit">Find</button>
            </form>`
      }
    </div>
  </header>`

const footer = (cite: Citable['cite']) =>
  html`<footer class="tl-footer">
    <div class="govuk-width-container">
      <p class="govuk-body-s">
        ${cite?.version ? html`Version <strong>${cite.version}</strong> of the data. ` : ''}Every statement
        names the passage it rests on. That something is not here means that it is not recorded, never that
        there is nothing.
      </p>
      <ul class="tl-footer__links">
        <li><a href="/data">Data, sources and licences</a></li>
        <li><a href="/cite">How to cite</a></li>
        <li><a href="/accessibility">Accessibility</a></li>
        <li><a href="/graphql">GraphQL</a></li>
      </ul>
    </div>
  </footer>`

/** A whole page, ready to be sent. */
export const document = async (page: Page, around: Around): Promise<string> => {
  const front = around.here === '/'
  const name = front ? 'Throughline' : `${page.title} – Throughline`
  return String(
    (await html`<!doctype html>
      <html lang="en-GB" class="govuk-template">
        <head>
          <meta charset="utf-8" />
          <title>${name}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="theme-color" content="#0b3b48" />
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="${stylesheet.url}" />
        </head>
        <body class="govuk-template__body">
          <a href="#main" class="govuk-skip-link">Skip to main content</a>
          ${header(around.here)} ${navigation(around.here)}
          <div class="govuk-width-container">
            <main class="govuk-main-wrapper" id="main" tabindex="-1">
              ${page.kicker ? html`<span class="govuk-caption-l">${page.kicker}</span>` : ''}
              <h1 class="${front ? 'govuk-heading-xl' : 'govuk-heading-l'}">${page.title}</h1>
              ${page.main} ${around.asked ? takeAlong(around) : ''}
            </main>
          </div>
          ${footer(around.cite)}
        </body>
      </html> `) as Html,
  )
}
