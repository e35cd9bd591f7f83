/** For whom partners are sought, and what is needed of them. */
import { html } from '../markup.ts'
import { choice, form, nameBox, numberBox, tick, ticks } from '../page/forms.ts'
import { anyOf, oneOf, weight, wholeNumber } from '../parameters.ts'
import type { EntityKind, Role, SuggestionPart } from '../questions.generated.ts'
import type { Place } from '../view.ts'
import { capital, inWords } from '../words.ts'

/** What of the address names things, and of which kinds. */
export const needThings: Readonly<Record<'communities' | 'themes' | 'places', readonly EntityKind[]>> = {
  communities: ['COMMUNITY'],
  themes: ['THEME'],
  places: ['PLACE'],
}

/** The parts that can be weighted; kind and role count only where a need names them. */
const parts = [
  'COMMUNITIES',
  'THEMES',
  'PLACES',
  'PARTNERS_IN_COMMON',
  'COMPLEMENTARY_ROLE',
] as const satisfies readonly SuggestionPart[]

const roles = [
  'LEADS',
  'PARTNERS',
  'DELIVERS',
  'SUPPORTS',
  'FUNDS',
  'COMMISSIONS',
  'RESEARCHES',
  'HOSTS',
  'SIGNED_UP',
  'ADVISES',
  'SUPPLIES',
  'RECEIVES',
  'TAKES_PART',
  'CONCERNED',
] as const satisfies readonly Role[]

/** How the page is asked for. */
export const needAsked = ({ search }: Place) => {
  const role = oneOf(search, 'role', ['', ...roles])
  return {
    of: search.get('of') ?? '',
    need: {
      communities: search.getAll('communities').filter(Boolean),
      themes: search.getAll('themes').filter(Boolean),
      places: search.getAll('places').filter(Boolean),
    },
    weights: parts.flatMap((part) => {
      const given = weight(search, `weight-${part}`)
      return given === null ? [] : [{ part, weight: given }]
    }),
    require: anyOf(search, 'require', parts),
    stated: search.get('stated') === 'yes',
    role: role === '' ? null : role,
    suggestions: wholeNumber(search, 'suggestions', [1, 10, 50]),
  }
}

/** The same, read. */
export type NeedAsked = ReturnType<typeof needAsked>

/** The form: the one asked about, then what is needed, which a first visit need not see. */
export function needForm(
  name: string,
  { need, weights, require, stated, role }: NeedAsked,
  names: ReadonlyMap<string, string>,
) {
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join('; ')
  const given = (part: SuggestionPart) => weights.find((each) => each.part === part)?.weight ?? ''
  const own = 'Several names with semicolons between them. Where the box is empty, what it has itself counts.'
  const isGiven =
    Object.values(need).flat().length + weights.length + require.length > 0 || role !== null || stated
  const fields = html`${nameBox('of', 'Organisation or programme', name, 'Its name, another name of it, or an identifier such as GB-LAE-BIR')}
    <details class="govuk-details" ${isGiven ? html` open` : ''}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">What is needed, and how much it counts</span>
      </summary>
      <div class="govuk-details__text">
        ${nameBox('communities', 'Groups of people to be reached', named(need.communities), own)}
        ${nameBox('themes', 'Subjects to be worked on', named(need.themes))}
        ${nameBox('places', 'Where', named(need.places))}
        <fieldset class="govuk-fieldset govuk-form-group">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">How much each part counts</legend>
          <div class="govuk-hint">
            1 where a box is empty; 0 switches a part off. Only the proportions matter.
          </div>
          <div class="tl-numbers">
            ${parts.map((part) => numberBox(`weight-${part}`, capital(inWords(part)), given(part), [0, null, 'any']))}
          </div>
        </fieldset>
        ${ticks(
          'Only those who have something in each of these (AND)',
          parts.map((part) => tick('require', part, capital(inWords(part)), require.includes(part))),
        )}
        ${choice('role', 'Recorded partners in this role only', ['', ...roles], role ?? '', (word) => (word ? capital(inWords(word)) : 'Any role'))}
        <div class="govuk-form-group govuk-checkboxes govuk-checkboxes--small">
          ${tick('stated', 'yes', 'Rest only on what sources state', stated)}
        </div>
      </div>
    </details>`
  return html`<h2 class="govuk-heading-m">${name ? 'Ask otherwise' : 'Whom is it about?'}</h2>
    ${form('/partners', fields, 'Show partners')}`
}
