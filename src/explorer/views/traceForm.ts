/** How to trace otherwise. */
import { html } from '../markup.ts'
import { choice, form, nameBox, numberBox, tick } from '../page/forms.ts'

const ways: Readonly<Record<string, string>> = {
  FORWARD: 'Forward: what it led to',
  BACKWARD: 'Back: what it came from',
  BOTH: 'Both ways',
}

/** The form under a trace. */
export const traceForm = (
  { name }: { readonly name: string },
  {
    direction,
    depth,
    stated,
  }: { readonly direction: string; readonly depth: number; readonly stated: boolean },
) =>
  html`${name ? html`<h2 class="govuk-heading-m">Trace otherwise</h2>` : ''}${form(
    '/trace',
    [
      nameBox(
        'of',
        'Begin at',
        name,
        'A programme, activity, promise, outcome, organisation or community: its name',
      ),
      choice('direction', 'Which way', Object.keys(ways), direction, (word) => ways[word]!),
      numberBox('depth', 'How many steps at most', depth, [1, 10, 1]),
      html`<div class="govuk-form-group govuk-checkboxes govuk-checkboxes--small">
        ${tick('stated', 'yes', 'Only what sources state', stated)}
      </div>`,
    ],
    'Trace',
  )}`
