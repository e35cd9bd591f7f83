/** Promises on a day: standing, due, overdue, which is not failed. */
import { changed } from '../addresses.ts'
import { question, type Ask } from '../ask.ts'
import { html } from '../markup.ts'
import { dayBox, form, tick, ticks } from '../page/forms.ts'
import { evidence, link, links, nextPage } from '../page/pieces.ts'
import { anyOf, day } from '../parameters.ts'
import { PromisesDocument, type CommitmentStanding, type PromisesQuery } from '../questions.generated.ts'
import { view, type Place, type Row } from '../view.ts'
import { capital, counted, figure, inWords } from '../words.ts'

/** In the order of what a reader asks after first. */
const standings = [
  'OVERDUE_AND_UNREPORTED',
  'DUE',
  'NOT_DUE',
  'REPORTED',
  'ACHIEVED',
  'MISSED',
  'IN_FORCE',
  'SUPERSEDED',
  'NO_DUE_DATE',
] as const satisfies readonly CommitmentStanding[]

const means: Readonly<Record<CommitmentStanding, string>> = {
  OVERDUE_AND_UNREPORTED:
    'The date has passed and no result of that time is recorded. Overdue is not failed: nobody has said.',
  DUE: 'The day is within what the due date may mean.',
  NOT_DUE: 'The due date is still to come.',
  REPORTED:
    'The date has passed and a result of that time is recorded; whether it is enough, no source says.',
  ACHIEVED: 'The source says that it was achieved.',
  MISSED: 'The source says that it was not achieved in time.',
  IN_FORCE: 'A duty or policy that holds.',
  SUPERSEDED: 'The source says that another took its place.',
  NO_DUE_DATE: 'No date is stated by which it is due.',
}

const asked = (place: Place, first: number, after: string | null) => {
  const onDate = day(place.search, 'on')
  const chosen = anyOf(place.search, 'standing', standings)
  return question(PromisesDocument, {
    day: onDate,
    where: chosen.length > 0 ? { standing: { onDate, in: chosen } } : null,
    first,
    after,
  })
}

type Promised = NonNullable<PromisesQuery['commitments']>['edges'][number]['node']

const item = ({ due, kind, madeBy, standing, ...node }: Promised) =>
  html`<li class="tl-links__item">
    <strong>${link(node)}</strong> <span class="tl-kind">${inWords(kind)}</span>
    <span class="tl-says"
      >${madeBy.edges.length > 0 ? html`Promised by ${links(madeBy.edges.map((edge) => edge.node))}. ` : ''}${due ? `Due: ${due.words}. ` : ''}</span
    >
    <span class="tl-remark">${standing.explanation} ${evidence(standing.evidence)}</span>
  </li>`

const group = (standing: CommitmentStanding, promises: readonly Promised[]) =>
  promises.length === 0
    ? ''
    : html`<section class="tl-section">
        <h2 class="govuk-heading-m tl-section__heading">
          ${capital(inWords(standing))} <span class="tl-tabs__count">${figure(promises.length)}</span>
        </h2>
        <p class="govuk-hint">${means[standing]}</p>
        <ul class="govuk-list tl-links">
          ${promises.map(item)}
        </ul>
      </section>`

export const promises = view<PromisesQuery>({
  path: '/promises',
  name: 'promises',
  samples: ['/promises', '/promises?on=2026-01-31&standing=OVERDUE_AND_UNREPORTED'],
  question: (place) => asked(place, 100, place.search.get('after')),
  async *rows(first, place, ask: Ask): AsyncGenerator<Row> {
    yield [
      'promise',
      'id',
      'kind',
      'made by',
      'due',
      'on day',
      'standing',
      'explanation',
      'passages',
      'source',
    ]
    for (let answer = first; ;) {
      const { edges = [], pageInfo } = answer.commitments ?? {}
      for (const { node } of edges)
        yield [
          node.name,
          node.id,
          node.kind,
          node.madeBy.edges.map((edge) => edge.node.name).join('; '),
          node.due?.words,
          day(place.search, 'on'),
          node.standing.standing,
          node.standing.explanation,
          node.standing.evidence.map(({ locator }) => locator).join(' '),
          node.standing.evidence[0]?.source.name,
        ]
      if (!pageInfo?.hasNextPage) return
      answer = await ask(asked(place, 100, pageInfo.endCursor ?? null))
    }
  },
  page({ commitments }, place) {
    const onDate = day(place.search, 'on')
    const chosen = anyOf(place.search, 'standing', standings)
    const nodes = commitments?.edges.map(({ node }) => node) ?? []
    const overdue = nodes.filter(({ standing }) => standing.standing === 'OVERDUE_AND_UNREPORTED').length
    return {
      kicker: 'Promises',
      title: `How promises stand on ${new Date(onDate).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}`,
      main: html`<p class="govuk-body-l">
          ${counted(commitments?.totalCount ?? 0, 'promise')}${chosen.length > 0 ? ' like this' : ''}${overdue > 0 ? html`, <strong>${figure(overdue)} overdue and unreported</strong>. Overdue is not failed: nobody has said` : ''}.
        </p>
        ${standings.map((each) =>
          group(
            each,
            nodes.filter(({ standing }) => standing.standing === each),
          ),
        )}
        ${commitments ? nextPage(place, commitments.pageInfo, 'More promises') : ''}
        <h2 class="govuk-heading-m">Ask for another day</h2>
        ${form(
          '/promises',
          [
            dayBox('on', 'Day', onDate),
            ticks(
              'Standing in any of these ways (OR); all where none is ticked',
              standings.map((each) => tick('standing', each, capital(inWords(each)), chosen.includes(each))),
            ),
          ],
          'Show promises',
        )}
        <p class="govuk-body">
          <a class="govuk-link" href="${changed(place.path, place.search, { on: null })}">As of today</a>
        </p>`,
    }
  },
})
