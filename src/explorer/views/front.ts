/** The front page: what this is, a question to click for each use, a box to search, and what is in it. */
import { address, ofThing } from '../addresses.ts'
import { question } from '../ask.ts'
import { html } from '../markup.ts'
import { FrontDocument } from '../questions.generated.ts'
import { view } from '../view.ts'
import { figure, inWords, plural } from '../words.ts'

/** Questions to begin with, on the data that come with the product. */
const questions: readonly { use: string; asks: string; at: string; says: string }[] = [
  {
    use: 'Who works with whom',
    asks: 'Who works with Aston University, on what, and whom might it ask next?',
    at: address('/partners', { of: 'org-aston-university' }),
    says: 'Recorded partners with their roles and the passage that says so; then suggestions, each with its reasons.',
  },
  {
    use: 'What came of it',
    asks: 'What did Villa Vision lead to, and where does the trail go cold?',
    at: address('/trace', { of: 'programme-villa-vision' }),
    says: 'From a promise to its results, how strong each step is, and target beside actual.',
  },
  {
    use: 'What is missing',
    asks: 'Which communities and districts does nobody reach?',
    at: '/missing',
    says: 'Districts no source speaks of, communities with one organisation or none, promises without work.',
  },
]

const others: readonly [at: string, words: string][] = [
  [
    address('/trace', { of: 'commitment-recruit-1000-officers' }),
    'What came of the promise to recruit 1,000 police officers?',
  ],
  [address('/find', { text: 'BAME' }), 'Who contests the word “BAME”, and which groups is it used for?'],
  [address('/promises', { on: '2026-01-31' }), 'Which promises were overdue on 31 January 2026?'],
  [
    address('/ways', { from: 'org-cysters', to: 'org-dudley-group' }),
    'How are Cysters and the Dudley Group linked?',
  ],
  [
    address('/coverage', {
      rows: 'PLACE',
      columns: 'ORGANISATION_KIND',
      counting: 'ORGANISATIONS',
      place: 'DISTRICT',
    }),
    'Which kinds of organisation work in which district?',
  ],
]

export const front = view({
  path: '/',
  name: 'front',
  samples: ['/'],
  question: () => question(FrontDocument, {}),
  page: ({ about }) => ({
    title: 'Who works with whom on health inequalities, what came of it, and who says so',
    main: html` <p class="govuk-body-l">
        Partners, programmes, promises, communities and outcomes, taken from published documents. Every fact
        and every link names the passage it rests on.
      </p>
      <form class="tl-find" action="/find" method="get" role="search">
        <label class="govuk-label govuk-label--m" for="text"
          >Find a body, programme, promise, community or place</label
        >
        <div class="tl-find__row">
          <input class="govuk-input" id="text" name="text" type="search" autocomplete="off" />
          <button class="govuk-button" type="submit">Find</button>
        </div>
      </form>
      <h2 class="govuk-heading-m">Begin with a question</h2>
      <ul class="tl-cards">
        ${questions.map(
          ({ use, asks, at, says }) =>
            html`<li class="tl-card">
              <p class="tl-card__use">${use}</p>
              <h3 class="tl-card__asks"><a class="govuk-link" href="${at}">${asks}</a></h3>
              <p class="govuk-body-s">${says}</p>
            </li>`,
        )}
      </ul>
      <ul class="govuk-list tl-more">
        ${others.map(([at, words]) => html`<li><a class="govuk-link" href="${at}">${words}</a></li>`)}
      </ul>
      <h2 class="govuk-heading-m">What is in it</h2>
      <ul class="tl-counts">
        ${about?.kinds.map(
          ({ kind, count }) =>
            html`<li class="tl-counts__item">
              <span class="tl-counts__figure">${figure(count)}</span>
              ${count === 1 ? inWords(kind) : plural(inWords(kind))}
            </li>`,
        )}
      </ul>
      <p class="govuk-body">
        From ${about?.sources.length === 1 ? 'one source' : `${about?.sources.length} sources`}:
        ${about?.sources
          .slice(0, 3)
          .map(
            (source, at) =>
              html`${at > 0 ? '; ' : ''}<a class="govuk-link" href="${ofThing(source)}">${source.name}</a
                >${source.year ? ` (${source.year})` : ''}`,
          )}${(about?.sources.length ?? 0) > 3 ? html`; <a class="govuk-link" href="/data">and others</a>` : ''}.
        What is not in these is not here.
      </p>`,
  }),
})
