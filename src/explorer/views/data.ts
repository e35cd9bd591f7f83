/** What data these are: version, sources, licences, and how to have them. */
import { ofThing } from '../addresses.ts'
import { question } from '../ask.ts'
import { html } from '../markup.ts'
import { bullets, link, links, table } from '../page/pieces.ts'
import { CiteDocument, DataDocument, type CiteQuery, type DataQuery } from '../questions.generated.ts'
import { view, type Row } from '../view.ts'
import { capital, counted, figure, inWords, plural } from '../words.ts'

type Source = NonNullable<DataQuery['about']>['sources'][number]

const source = (each: Source) =>
  html`<section class="tl-section">
    <h3 class="govuk-heading-s">
      ${link(each)} <span class="tl-kind">${inWords(each.kind)}${each.year ? `, ${each.year}` : ''}</span>
    </h3>
    <ul class="govuk-list">
      <li>
        ${each.publishers.edges.length > 0 ? html`Published by ${links(each.publishers.edges.map(({ node }) => node))}.` : html`<span class="tl-none">Who published it is not recorded.</span>`}
      </li>
      <li>Licence: ${each.licence ?? html`<span class="tl-none">none stated</span>`}.</li>
      <li>
        ${each.passages.totalCount > 0 ? html`<a class="govuk-link" href="${ofThing(each)}/passages">${counted(each.passages.totalCount, 'passage')}</a> of it say something recorded here.` : 'Referred to; nothing here rests on it.'}
      </li>
      ${each.url ? html`<li><a class="govuk-link" href="${each.url}" rel="noreferrer">${each.url}</a></li>` : ''}
      ${each.caveats.map((caveat) => html`<li><strong>Before relying on it:</strong> ${caveat}</li>`)}
      ${each.gaps.map(({ about, reason, note }) => html`<li><strong>Lacks ${about}</strong>: ${inWords(reason)}${note ? `. ${note}` : ''}</li>`)}
    </ul>
  </section>`

export const data = view<DataQuery>({
  path: '/data',
  name: 'data',
  samples: ['/data'],
  question: () => question(DataDocument, {}),
  *rows({ about }): Iterable<Row> {
    yield ['source', 'id', 'kind', 'year', 'licence', 'url', 'passages']
    for (const { name, id, kind, year, licence, url, passages } of about?.sources ?? [])
      yield [name, id, kind, year, licence, url, passages.totalCount]
  },
  page: ({ about }) => ({
    title: 'Data, sources and licences',
    main: html`<p class="govuk-body-l">
        Version
        <strong>${about?.version ?? 'unknown'}</strong
        >${about?.loadedAt ? `, loaded ${about.loadedAt.slice(0, 10)}` : ''}. The same version holds the same
        data wherever it was loaded.
      </p>
      ${table('How much there is', ['Kind', 'How many'], about?.kinds.map(({ kind, count }) => [capital(plural(inWords(kind))), figure(count)]) ?? [])}
      <h2 class="govuk-heading-m">Take data with you</h2>
      ${bullets([
        'Each page gives all that it shows as a table (CSV), with the passages of each row, at its foot.',
        html`Programs ask the <a class="govuk-link" href="/graphql">GraphQL API</a>; each page shows the
          question that it asked.`,
      ])}
      <h2 class="govuk-heading-m">Sources</h2>
      ${about?.sources.map(source)}
      <h2 class="govuk-heading-m">Software</h2>
      ${bullets(about?.software.map(({ name, version }) => `${name} ${version}`) ?? [])}
      <p class="govuk-body">
        SHA-256 over all of the data: <code class="tl-hash">${about?.digest ?? 'none'}</code>
      </p>`,
  }),
})

export const cite = view<CiteQuery>({
  path: '/cite',
  name: 'cite',
  samples: ['/cite'],
  question: () => question(CiteDocument, {}),
  page: ({ cite: reference }) => ({
    title: 'How to cite',
    main: html`<p class="govuk-body-l">
        Say which version of the data gave an answer, so that it can be had again: the same question on the
        same version gives the same answer.
      </p>
      <label class="govuk-label govuk-label--s" for="whole-reference"
        >The data as a whole, to be copied</label
      >
      <textarea class="govuk-textarea" id="whole-reference" rows="6" readonly>${reference?.text}</textarea>
      ${bullets([
        'For one page, use the reference at its foot: it holds the hash of its question and its variables as well.',
        'For a statement, cite the passage beside it, and the source that the passage is in.',
        'A suggestion of partners is computed, no recorded fact: say so.',
      ])}
      <h2 class="govuk-heading-m">Sources and their licences</h2>
      ${bullets(reference?.sources.map((each) => html`${link(each)}: ${each.licence ?? 'no licence stated'}`) ?? [])}`,
  }),
})
