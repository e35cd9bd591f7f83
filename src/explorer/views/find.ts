/** Search over all kinds: why each was found, counts by kind, and the note on a contested word on top. */
import { changed, ofThing } from '../addresses.ts'
import { question, type Ask } from '../ask.ts'
import { html, type Html } from '../markup.ts'
import { anyOf } from '../parameters.ts'
import { evidence, kindOf, link, nextPage, notice } from '../page/pieces.ts'
import { FindDocument, type EntityKind, type FindQuery } from '../questions.generated.ts'
import { view, type Place, type Row } from '../view.ts'
import { capital, counted, figure, inWords, plural } from '../words.ts'
import { kindWords } from './kinds.ts'

type Found = NonNullable<FindQuery['search']>
type Edge = Found['edges'][number]

const asked = ({ search }: Place, first: number, after: string | null) => {
  const kinds: EntityKind[] = anyOf(search, 'kind', kindWords)
  return question(FindDocument, {
    text: search.get('text')?.trim() ?? '',
    kinds: kinds.length > 0 ? kinds : null,
    first,
    after,
  })
}

const box = (text: string) =>
  html` <form class="tl-find" action="/find" method="get" role="search">
    <label class="govuk-label" for="text">A name, part of one, an identifier, or words of what it is</label>
    <div class="tl-find__row">
      <input class="govuk-input" id="text" name="text" type="search" value="${text}" autocomplete="off" />
      <button class="govuk-button" type="submit">Find</button>
    </div>
  </form>`

/** The text with what answered in it marked. */
function marked({ text, highlights }: Edge['matched']): Html {
  const pieces: Html[] = []
  let at = 0
  for (const { start, end } of highlights) {
    pieces.push(html`${text.slice(at, start)}<mark class="tl-marked">${text.slice(start, end)}</mark>`)
    at = end
  }
  return html`${pieces}${text.slice(at)}`
}

const whyWords: Readonly<Record<string, string>> = {
  IDENTIFIER: 'its identifier is',
  ALIAS: 'also called',
  ABBREVIATION: 'short form',
  MISSPELLING: 'misspelt in a source as',
  SCOPED: 'called',
  TERM: 'a word used for it:',
  FUZZY: 'like',
  SUMMARY: 'said of it:',
}

const why = ({ node, matched }: Edge) =>
  matched.text === node.name
    ? ''
    : html`<span class="tl-remark"
        >${whyWords[matched.reason] ?? 'found by'}
        “${marked(matched)}”${matched.scope ? ` (in ${matched.scope})` : ''}</span
      >`

const item = (edge: Edge) =>
  html`<li class="tl-list__item">
    <a class="govuk-link govuk-!-font-weight-bold" href="${ofThing(edge.node)}"
      >${edge.matched.text === edge.node.name ? marked(edge.matched) : edge.node.name}</a
    >
    ${kindOf(edge.node.__typename)}
    ${edge.node.summary && edge.matched.reason !== 'SUMMARY' ? html`<p class="govuk-body-s tl-list__summary">${edge.node.summary}</p>` : ''}${why(edge)}
  </li>`

const contested = (term: Found['contested'][number]) =>
  notice(
    html` <h2 class="govuk-heading-s">“${term.name}” is contested</h2>
      ${term.note ? html`<p class="govuk-body">${term.note}</p>` : ''}
      ${term.contestedBy.edges.map(({ node, note, evidence: passages }) => html`<p class="govuk-body">${link(node)} rejects or challenges it (${evidence(passages)}). ${note ?? ''}</p>`)}
      <p class="govuk-body">
        It is used for ${counted(term.communities.totalCount, 'group')}, which are found here by their own
        names. <a class="govuk-link" href="${ofThing(term)}">Everything about the word</a>
      </p>`,
  )

const tabs = (found: Found, { path, search }: Place) => {
  const chosen = search.getAll('kind')
  const one = (words: string, count: number, kind: string | null) => {
    const current = kind === null ? chosen.length === 0 : chosen.includes(kind)
    const href = changed(path, search, { kind, after: null })
    return html`<li class="tl-tabs__item">
      <a class="tl-tabs__link" href="${href}" ${current ? html` aria-current="true"` : ''}
        >${words} <span class="tl-tabs__count">${figure(count)}</span></a
      >
    </li>`
  }
  const all = found.kinds.reduce((sum, { count }) => sum + count, 0)
  return html`<ul class="tl-tabs" aria-label="Only one kind">
    ${chosen.length === 0 ? one('All', all, null) : html`<li class="tl-tabs__item"><a class="tl-tabs__link" href="${changed(path, search, { kind: null, after: null })}">All kinds</a></li>`}${found.kinds.map(({ kind, count }) => one(capital(plural(inWords(kind))), count, kind))}
  </ul>`
}

const nothing = (text: string) =>
  html` <p class="govuk-body-l">Nothing found for “${text}”.</p>
    <p class="govuk-body">
      Names, other names, short forms, misspellings in the sources, identifiers and summaries of every kind
      were searched. One wrong letter in words of four to seven letters and two in longer ones are looked
      past.
    </p>
    <p class="govuk-body">
      Try fewer words, or part of a name. That nothing is found means that it is not recorded here.
    </p>`

async function* rows(first: FindQuery, place: Place, ask: Ask): AsyncGenerator<Row> {
  yield ['kind', 'name', 'id', 'summary', 'found by', 'matched text']
  for (let answer = first; answer.search;) {
    const { edges, pageInfo } = answer.search
    for (const { node, matched } of edges)
      yield [node.__typename, node.name, node.id, node.summary, inWords(matched.reason), matched.text]
    if (!pageInfo.hasNextPage) return
    answer = await ask(asked(place, 100, pageInfo.endCursor ?? null))
  }
}

export const find = view<FindQuery>({
  path: '/find',
  name: 'find',
  samples: ['/find?text=BAME', '/find?text=eye+health', '/find?text=zzzz', '/find'],
  blank: ({ search }) => (search.get('text')?.trim() ? null : { title: 'Find', main: box('') }),
  question: (place) => asked(place, 20, place.search.get('after')),
  rows,
  page({ search: found }, place) {
    const text = place.search.get('text')?.trim() ?? ''
    const any = found !== null && found !== undefined && found.totalCount > 0
    return {
      kicker: 'Find',
      title: any
        ? `${counted(found.totalCount, 'thing')} found for “${text}”`
        : `Nothing found for “${text}”`,
      main: html`${box(text)}${found?.contested.map(contested)}
      ${
        any
          ? html`${tabs(found, place)}
              <ol class="govuk-list tl-list">
                ${found.edges.map(item)}
              </ol>
              ${nextPage(place, found.pageInfo, 'More')}${found.complete ? '' : html`<p class="govuk-body">There is more than could be ranked: say more, to find the rest.</p>`}`
          : nothing(text)
      }`,
    }
  },
})
