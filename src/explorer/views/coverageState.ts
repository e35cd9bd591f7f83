/** How a matrix is asked for. */
import { html } from '../markup.ts'
import { choice, form, nameBox, tick, ticks } from '../page/forms.ts'
import { anyOf, oneOf } from '../parameters.ts'
import type { Assertion, Counting, CoverageDimension, EntityKind, PlaceKind } from '../questions.generated.ts'
import type { Place } from '../view.ts'
import { capital, inWords, plural } from '../words.ts'

const dimensions = [
  'COMMUNITY',
  'THEME',
  'PLACE',
  'ORGANISATION_KIND',
  'PROGRAMME_KIND',
  'LIFECYCLE',
] as const satisfies readonly CoverageDimension[]
const countings = [
  'PROGRAMMES',
  'ORGANISATIONS',
  'OUTCOMES',
  'FINDINGS',
] as const satisfies readonly Counting[]
const placeKinds = [
  'DISTRICT',
  'COMBINED_AUTHORITY',
  'REGION',
  'COUNTRY',
  'WARD',
  'AREA',
  'NHS_FOOTPRINT',
] as const satisfies readonly PlaceKind[]
const stated: Assertion[] = ['STATED']
const all: Assertion[] = ['STATED', 'INFERRED', 'DERIVED']

/** Parts of its address that name things. */
export const coverageThings: Readonly<Record<'rowsWithin' | 'columnsWithin', readonly EntityKind[]>> = {
  rowsWithin: ['PLACE', 'COMMUNITY', 'THEME'],
  columnsWithin: ['PLACE', 'COMMUNITY', 'THEME'],
}

/** The variables of its question. */
export function matrixAsked({ search }: Place) {
  const places = anyOf(search, 'place', placeKinds)
  const within = (name: string) => (search.get(name) ? search.getAll(name).filter(Boolean) : null)
  return {
    rows: oneOf(search, 'rows', ['PLACE', ...dimensions]),
    columns: oneOf(search, 'columns', ['ORGANISATION_KIND', ...dimensions]),
    counting: oneOf(search, 'counting', ['ORGANISATIONS', ...countings]),
    placeKinds: places.length > 0 ? places : (['DISTRICT'] satisfies PlaceKind[]),
    rollUp: search.get('narrow') !== 'no',
    rowsWithin: within('rowsWithin'),
    columnsWithin: within('columnsWithin'),
    assertions: search.get('stated') === 'yes' ? stated : all,
  }
}

/** The same, read. */
export type MatrixAsked = ReturnType<typeof matrixAsked>

const dimensionWords: Readonly<Record<string, string>> = {
  ORGANISATION_KIND: 'Kind of organisation',
  PROGRAMME_KIND: 'Kind of programme',
  LIFECYCLE: 'How far along it is',
}

/** A dimension as a reader would say it. */
export const dimension = (word: string) => dimensionWords[word] ?? capital(inWords(word))

/** The form beside the matrix. */
export const coverageForm = (
  { rows, columns, counting, placeKinds: places, assertions }: MatrixAsked,
  search: URLSearchParams,
) =>
  form(
    '/coverage',
    [
      html`<div class="tl-fields">
          ${choice('counting', 'Count', countings, counting)}${choice('rows', 'by', dimensions, rows, dimension)}${choice('columns', 'and by', dimensions, columns, dimension)}
        </div>
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">Only some places, groups or subjects</span>
          </summary>
          <div class="govuk-details__text">
            ${ticks(
              'Places of any of these kinds (OR)',
              placeKinds.map((kind) =>
                tick('place', kind, capital(plural(inWords(kind))), places.includes(kind)),
              ),
            )}
            ${nameBox('rowsWithin', 'Only rows within', search.getAll('rowsWithin').join('; '), 'A place, group or subject, by its name')}
            ${nameBox('columnsWithin', 'Only columns within', search.getAll('columnsWithin').join('; '))}
            <div class="govuk-form-group govuk-checkboxes govuk-checkboxes--small">
              ${tick('stated', 'yes', 'Only by links that sources state', assertions.length === 1)}
            </div>
          </div>
        </details>`,
    ],
    'Show coverage',
  )
