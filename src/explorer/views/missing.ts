/** What is missing: gaps as sentences, with what shows each. */
import { address, type Named } from '../addresses.ts'
import { question, type Ask } from '../ask.ts'
import { html } from '../markup.ts'
import { evidence, link, nextPage } from '../page/pieces.ts'
import { oneOf } from '../parameters.ts'
import {
  MissingDocument,
  MissingOneDocument,
  type GapQuestion,
  type MissingOneQuery,
  type MissingQuery,
  type LackingFragment,
} from '../questions.generated.ts'
import { view, type Place, type Row } from '../view.ts'
import { capital, figure, more } from '../words.ts'

/** The questions, as a reader would ask them. */
const gaps: readonly {
  of: GapQuestion
  list: 'districts' | 'unserved' | 'single' | 'commitments' | 'programmes'
  asks: string
  means: string
}[] = [
  {
    of: 'DISTRICTS_WITHOUT_MENTION',
    list: 'districts',
    asks: 'Districts that no source speaks of',
    means: 'A name that carries the place, or something inferred, is no mention.',
  },
  {
    of: 'COMMUNITIES_WITHOUT_PROGRAMME',
    list: 'unserved',
    asks: 'Communities with findings about them and no programme for them',
    means:
      'Research or a claim speaks of them; no programme or activity serves them, nor any group within them.',
  },
  {
    of: 'COMMUNITIES_OF_ONE_ORGANISATION',
    list: 'single',
    asks: 'Communities that one organisation alone reaches',
    means: 'If it stopped, nobody who is recorded here would reach them.',
  },
  {
    of: 'COMMITMENTS_WITHOUT_PROGRAMME',
    list: 'commitments',
    asks: 'Promises with no work to deliver them',
    means: 'No programme or activity is recorded through which they are delivered.',
  },
  {
    of: 'PROGRAMMES_WITHOUT_OUTCOME',
    list: 'programmes',
    asks: 'Programmes with no result recorded',
    means: 'Neither of their own nor of an activity in them.',
  },
]

type Lacking = LackingFragment['edges'][number]

const shownBy = (things: Lacking['shownBy']) =>
  things.length === 0
    ? ''
    : html`<span class="tl-remark"
        >Shown by
        ${things.map((thing, at) => html`${at > 0 ? '; ' : ''}${link(thing as Named)} (${evidence(thing.evidence)})`)}</span
      >`

const item = ({ node, explanation, shownBy: things }: Lacking) =>
  html`<li class="tl-links__item"><strong>${link(node)}</strong> ${explanation}${shownBy(things)}</li>`

const section = (
  found: LackingFragment | null | undefined,
  { of, asks, means }: (typeof gaps)[number],
  { search }: Place,
) => {
  const { totalCount, edges } = found ?? { totalCount: 0, edges: [] }
  return html`<section class="tl-section">
    <h2 class="govuk-heading-m tl-section__heading">
      ${asks} <span class="tl-tabs__count">${figure(totalCount)}</span>
    </h2>
    <p class="govuk-hint">${means}</p>
    ${
      totalCount === 0
        ? html`<p class="govuk-body">There is none.</p>`
        : html`<ul class="govuk-list tl-links">
            ${edges.map(item)}
          </ul>`
    }
    ${
      totalCount > edges.length
        ? html`<p class="govuk-body">
            <a class="govuk-link" href="${address('/missing/list', { of, within: search.getAll('within') })}"
              >${capital(more(totalCount - edges.length))}<span class="govuk-visually-hidden"
                >: ${asks}</span
              ></a
            >
          </p>`
        : ''
    }
  </section>`
}

const withinOf = ({ search }: Place) =>
  search.has('within') ? search.getAll('within').filter(Boolean) : null

const row = (asks: string, { node, explanation, shownBy: things }: Lacking): Row => [
  asks,
  node.name,
  node.id,
  explanation,
  things.map(({ name }) => name).join('; '),
  things.flatMap((each) => each.evidence.map(({ locator }) => locator)).join(' '),
]

const headings = ['question', 'name', 'id', 'explanation', 'shown by', 'passages']

/** All that one question finds. */
async function* allOf({ of, asks }: (typeof gaps)[number], place: Place, ask: Ask): AsyncGenerator<Row> {
  for (let after: string | null = null; ;) {
    const { gaps: found }: MissingOneQuery = await ask(
      question(MissingOneDocument, { of, within: withinOf(place), first: 100, after }),
    )
    for (const edge of found?.edges ?? []) yield row(asks, edge)
    if (!found?.pageInfo.hasNextPage) return
    after = found.pageInfo.endCursor ?? null
  }
}

export const missing = view<MissingQuery>({
  path: '/missing',
  name: 'missing',
  samples: ['/missing'],
  things: { within: ['PLACE'] },
  question: (place) => question(MissingDocument, { within: withinOf(place), first: 6 }),
  async *rows(_answer, place, ask) {
    yield headings
    for (const each of gaps) yield* allOf(each, place, ask)
  },
  page: (answer, place) => ({
    title: 'What is missing',
    main: html`<p class="govuk-body-l">
        What nobody is recorded to reach, to deliver or to report. It means that nothing is recorded here,
        never that there is nothing.
      </p>
      <p class="govuk-body">
        The whole picture is in the
        <a class="govuk-link" href="/coverage">coverage of one thing by another</a>, empty cells included.
      </p>
      ${gaps.map((each) => section(answer[each.list], each, place))}`,
  }),
})

const gapOf = ({ search }: Place) => {
  const of = oneOf(
    search,
    'of',
    gaps.map((each) => each.of),
  )
  return gaps.find((each) => each.of === of)!
}

export const missingList = view<MissingOneQuery>({
  path: '/missing/list',
  name: 'missing-list',
  samples: ['/missing/list?of=COMMUNITIES_OF_ONE_ORGANISATION'],
  things: { within: ['PLACE'] },
  question: (place) =>
    question(MissingOneDocument, {
      of: gapOf(place).of,
      within: withinOf(place),
      first: 100,
      after: place.search.get('after'),
    }),
  async *rows(_answer, place, ask) {
    yield headings
    yield* allOf(gapOf(place), place, ask)
  },
  page: ({ gaps: found }, place) => ({
    kicker: 'What is missing',
    title: `${gapOf(place).asks}: ${figure(found?.totalCount ?? 0)}`,
    main: html`<p class="govuk-body">
        ${gapOf(place).means} <a class="govuk-link" href="/missing">All that is missing</a>
      </p>
      <ul class="govuk-list tl-links">
        ${found?.edges.map(item)}
      </ul>
      ${found ? nextPage(place, found.pageInfo, 'More') : ''}`,
  }),
})
