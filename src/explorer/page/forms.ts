/** Controls of forms, each with its label. */
import { html, type Html } from '../markup.ts'
import { capital, inWords } from '../words.ts'

/** A box in which a thing is named: its id, or any of its names. */
export const nameBox = (name: string, label: string, value: string, hint = '') =>
  html` <div class="govuk-form-group">
    <label class="govuk-label" for="${name}">${label}</label>
    ${hint ? html`<div class="govuk-hint" id="${name}-hint">${hint}</div>` : ''}
    <input
      class="govuk-input"
      id="${name}"
      name="${name}"
      type="text"
      value="${value}"
      autocomplete="off"
      spellcheck="false"
      ${hint ? html` aria-describedby="${name}-hint"` : ''}
    />
  </div>`

/** A choice of one of a few words. */
export const choice = (
  name: string,
  label: string,
  words: readonly string[],
  chosen: string,
  say = (word: string) => capital(inWords(word)),
) =>
  html` <div class="govuk-form-group">
    <label class="govuk-label" for="${name}">${label}</label>
    <select class="govuk-select" id="${name}" name="${name}">
      ${words.map((word) => html`<option value="${word}" ${word === chosen ? html` selected` : ''}>${say(word)}</option>`)}
    </select>
  </div>`

/** A box to tick. */
export const tick = (name: string, value: string, label: string, ticked: boolean) =>
  html` <div class="govuk-checkboxes__item">
    <input
      class="govuk-checkboxes__input"
      id="${name}-${value}"
      name="${name}"
      type="checkbox"
      value="${value}"
      ${ticked ? html` checked` : ''}
    />
    <label class="govuk-label govuk-checkboxes__label" for="${name}-${value}">${label}</label>
  </div>`

/** Boxes to tick, under one heading. */
export const ticks = (legend: string, items: readonly Html[]) =>
  html` <fieldset class="govuk-fieldset govuk-form-group">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${legend}</legend>
    <div class="govuk-checkboxes govuk-checkboxes--small">${items}</div>
  </fieldset>`

/** A number: the least, the most where there is one, and the step. */
export const numberBox = (
  name: string,
  label: string,
  value: number | string,
  [least, most, step]: readonly [number, number | null, number | 'any'],
) =>
  html` <div class="govuk-form-group tl-number">
    <label class="govuk-label" for="${name}">${label}</label>
    <input
      class="govuk-input govuk-input--width-4"
      id="${name}"
      name="${name}"
      type="number"
      inputmode="decimal"
      min="${least}"
      ${most === null ? '' : html`max="${most}"`}
      step="${step}"
      value="${value}"
    />
  </div>`

/** A day. */
export const dayBox = (name: string, label: string, value: string) =>
  html` <div class="govuk-form-group">
    <label class="govuk-label" for="${name}">${label}</label>
    <input
      class="govuk-input govuk-input--width-10"
      id="${name}"
      name="${name}"
      type="date"
      value="${value}"
    />
  </div>`

/** A form that leads to an address, with its button. */
export const form = (action: string, fields: Html | readonly Html[], button: string) =>
  html` <form class="tl-form" action="${action}" method="get" novalidate>
    ${fields} <button class="govuk-button" type="submit">${button}</button>
  </form>`
