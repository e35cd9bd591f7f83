/** One list of a thing's links, all of it, page by page: also that of a hub with a hundred thousand. */
import { ofThing } from '../addresses.ts'
import type { Ask } from '../ask.ts'
import { html } from '../markup.ts'
import { NotFound } from '../page/errors.ts'
import { nextPage } from '../page/pieces.ts'
import { view, type Place, type Row } from '../view.ts'
import { capital, figure, unjoined } from '../words.ts'
import { kindAt, thingOf } from './thing.ts'
import { linkColumns, linkRow, neighboursOf } from './thingLinks.ts'
import { listQuestion, type Links, type ThingAnswer } from './thingQuestion.ts'

async function asked(place: Place, ask: Ask, first: number, after: string | null) {
  const kind = await kindAt(place, ask)
  const { id, list } = place.params
  if (!kind.links.some(({ name }) => name === list))
    throw new NotFound(`A ${unjoined(kind.name)} has no list called “${list}”.`)
  return listQuestion(kind, list!, id!, first, after)
}

const linksOf = (answer: ThingAnswer, place: Place) => thingOf(answer, place)[place.params['list']!] as Links

async function* rows(first: ThingAnswer, place: Place, ask: Ask): AsyncGenerator<Row> {
  yield linkColumns
  for (let answer = first; ;) {
    const { edges, pageInfo } = linksOf(answer, place)
    for (const link of edges) yield linkRow(place.params['list']!, link)
    if (!pageInfo.hasNextPage) return
    answer = await ask(await asked(place, ask, 100, pageInfo.endCursor))
  }
}

export const thingList = view<ThingAnswer>({
  path: '/:kind/:id/:list',
  name: 'links',
  samples: ['/source/source-hotr-case-studies/passages', '/theme/theme-health-inequalities/programmes'],
  question: (place, ask) => asked(place, ask, 50, place.search.get('after')),
  rows,
  page(answer, place) {
    const thing = thingOf(answer, place)
    const links = linksOf(answer, place)
    return {
      kicker: thing.name,
      title: `${capital(unjoined(place.params['list']!))}: ${figure(links.totalCount)}`,
      main: html`<p class="govuk-body">
          <a class="govuk-link" href="${ofThing(thing)}">Everything about ${thing.name}</a>
        </p>
        ${neighboursOf(links.edges)}${nextPage(place, links.pageInfo, `The next ${links.edges.length}`)}`,
    }
  },
})
