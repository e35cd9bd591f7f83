/** What there is of one thing in another: a matrix, whose empty cells are answers, and the list behind each cell. */
import { address, changed } from '../addresses.ts'
import { question, type Ask } from '../ask.ts'
import { html, type Html } from '../markup.ts'
import { NotFound } from '../page/errors.ts'
import { evidence, kindOf, link, nextPage } from '../page/pieces.ts'
import { required } from '../parameters.ts'
import {
  CoverageCellDocument,
  CoverageDocument,
  type CoverageCellQuery,
  type CoverageQuery,
} from '../questions.generated.ts'
import { view, type Place, type Row } from '../view.ts'
import { capital, counted, figure, inWords, more } from '../words.ts'
import { matrix } from '../pictures/matrix.ts'
import { coverageForm, coverageThings, dimension, matrixAsked } from './coverageState.ts'

type Matrix = NonNullable<CoverageQuery['coverage']>

const noun = (counting: string) => counting.toLowerCase().replace(/s$/, '')

const label = (text: string) => (/^[A-Z_]+$/.test(text) ? capital(inWords(text)) : text)

/** One of five shades, by the share of the fullest cell. */
export const shade = (count: number, most: number) => Math.max(1, Math.ceil((count / Math.max(most, 1)) * 5))

function cell(count: number, most: number, href: string, said: string): Html {
  return count === 0
    ? html`<td class="govuk-table__cell"><span class="tl-cell__none">0</span></td>`
    : html`<td class="govuk-table__cell tl-shade-${shade(count, most)}">
        <a class="tl-cell__link" href="${href}" aria-label="${said}">${figure(count)}</a>
      </td>`
}

function table({ rows, columns, matrix: counts }: Matrix, place: Place): Html {
  const { counting, rows: by } = matrixAsked(place)
  const most = Math.max(...counts.flat(), 0)
  const used = columns.map((_, at) => at).filter((at) => counts.some((row) => row[at]! > 0))
  const caption = `${capital(counting.toLowerCase())} by ${dimension(by).toLowerCase()} and ${dimension(matrixAsked(place).columns).toLowerCase()}`
  return html`<div class="tl-scroll" role="region" aria-label="${caption}" tabindex="0">
    <table class="govuk-table tl-table tl-matrix">
      <caption class="govuk-table__caption govuk-table__caption--s">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="govuk-table__header">${dimension(by)}</th>
          ${used.map((at) => html`<th scope="col" class="govuk-table__header">${label(columns[at]!.label)}</th>`)}
          <th scope="col" class="govuk-table__header">All</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row, down) =>
            html`<tr>
              <th scope="row" class="govuk-table__header">${label(row.label)}</th>
              ${used.map((at) => {
                const count = counts[down]![at]!
                const column = columns[at]!
                const href = changed('/coverage/cell', place.search, { row: row.id, column: column.id })
                return cell(
                  count,
                  most,
                  href,
                  `${counted(count, noun(counting))}: ${label(row.label)}, ${label(column.label)}`,
                )
              })}
              <td class="govuk-table__cell"><span class="tl-cell__none">${row.count}</span></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

/** Rows and columns that have nothing, as sentences. */
function empty({ rows, columns, matrix: counts }: Matrix, counting: string): Html {
  const bare = rows.filter((_, at) => counts[at]!.every((count) => count === 0))
  const unused = columns.filter((_, at) => counts.every((row) => row[at] === 0))
  const cells = counts.flat()
  const none = cells.filter((count) => count === 0).length
  return html`<p class="govuk-body">
    ${figure(none)} of ${figure(cells.length)} cells are empty: nothing is recorded there.
    ${bare.length > 0 ? html` No ${noun(counting)} at all for <strong>${bare.map((each) => label(each.label)).join(', ')}</strong>.` : ''}
    ${unused.length > 0 ? html` Left out, as they are empty throughout: ${unused.map((each) => label(each.label)).join(', ')}.` : ''}
  </p>`
}

const found = ({ coverage }: CoverageQuery) => {
  if (!coverage) throw new NotFound('There is no such matrix.')
  return coverage
}

export const coverage = view<CoverageQuery>({
  path: '/coverage',
  name: 'coverage',
  samples: ['/coverage', '/coverage?rows=COMMUNITY&columns=THEME&counting=PROGRAMMES'],
  things: coverageThings,
  question: (place) => question(CoverageDocument, matrixAsked(place)),
  picture: (answer, place) => {
    const { rows, columns, matrix: counts } = found(answer)
    const used = columns.map((_, at) => at).filter((at) => counts.some((row) => row[at]! > 0))
    return matrix(
      `${capital(matrixAsked(place).counting.toLowerCase())} by ${dimension(matrixAsked(place).rows).toLowerCase()} and ${dimension(matrixAsked(place).columns).toLowerCase()}`,
      rows.map((each) => label(each.label)),
      used.map((at) => label(columns[at]!.label)),
      counts.map((row) => used.map((at) => row[at]!)),
      (row, column) =>
        changed('/coverage/cell', place.search, { row: rows[row]!.id, column: columns[used[column]!]!.id }),
    )
  },
  *rows(answer): Iterable<Row> {
    const { rows, columns, matrix: counts } = found(answer)
    yield ['row', 'row id', 'column', 'column id', 'count']
    for (const [down, row] of rows.entries())
      for (const [at, column] of columns.entries())
        yield [row.label, row.id, column.label, column.id, counts[down]![at]]
  },
  page(answer, place) {
    const all = found(answer)
    const state = matrixAsked(place)
    return {
      title: 'Coverage, and its gaps',
      main: html`<p class="govuk-body-l">
          ${counted(all.totalCount, noun(state.counting))} altogether. Each counts once in a cell, and may be
          in several, so cells are not to be added up.
        </p>
        ${coverageForm(state, place.search)}
        ${all.rows.length === 0 || all.columns.length === 0 ? html`<p class="govuk-body">Nothing is recorded in one of the two dimensions.</p>` : html`${empty(all, state.counting)}${table(all, place)}`}
        ${all.rowsOmitted + all.columnsOmitted > 0 ? html`<p class="govuk-body">Not shown: ${more(all.rowsOmitted)} rows and ${more(all.columnsOmitted)} columns. Name a place, group or subject to see a part.</p>` : ''}`,
    }
  },
})

const cellQuestion = (place: Place, first: number, after: string | null) =>
  question(CoverageCellDocument, {
    ...matrixAsked(place),
    row: required(place.search, 'row', 'The address has to say which row.'),
    column: required(place.search, 'column', 'The address has to say which column.'),
    first,
    after,
  })

const cellOf = ({ coverage: all }: CoverageCellQuery) => {
  if (!all?.cell) throw new NotFound('The matrix has no such cell.')
  return all.cell
}

export const coverageCell = view<CoverageCellQuery>({
  path: '/coverage/cell',
  name: 'coverage-cell',
  samples: [
    '/coverage/cell?rows=PLACE&columns=ORGANISATION_KIND&counting=ORGANISATIONS&row=place-birmingham&column=NHS_TRUST',
  ],
  question: (place) => cellQuestion(place, 50, place.search.get('after')),
  async *rows(first, place, ask: Ask) {
    yield ['name', 'id', 'summary', 'passages', 'source']
    for (let answer = first; ;) {
      const { edges, pageInfo } = cellOf(answer).items
      for (const { node } of edges)
        yield [
          node.name,
          node.id,
          node.summary,
          node.evidence.map(({ locator }) => locator).join(' '),
          node.evidence[0]?.source.name,
        ]
      if (!pageInfo.hasNextPage) return
      answer = await ask(cellQuestion(place, 100, pageInfo.endCursor ?? null))
    }
  },
  page(answer, place) {
    const { row, column, count, items } = cellOf(answer)
    const back = changed('/coverage', place.search, { row: null, column: null, after: null })
    return {
      kicker: 'Coverage',
      title: `${label(row.label)}, ${label(column.label)}: ${counted(count, noun(matrixAsked(place).counting))}`,
      main: html`<p class="govuk-body"><a class="govuk-link" href="${back}">The whole matrix</a></p>
        ${count === 0 ? html`<p class="govuk-body">Nothing is recorded here. <a class="govuk-link" href="${address('/missing')}">What else is missing</a></p>` : ''}
        <ul class="govuk-list tl-list">
          ${items.edges.map(({ node }) => html`<li class="tl-list__item"><strong>${link(node)}</strong> ${kindOf(node.__typename)} ${evidence(node.evidence)}${node.summary ? html`<p class="govuk-body-s tl-list__summary">${node.summary}</p>` : ''}</li>`)}
        </ul>
        ${nextPage(place, items.pageInfo, 'More')}`,
    }
  },
})
