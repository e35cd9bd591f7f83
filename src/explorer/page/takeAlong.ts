/** What can be taken from a page: its address, its data, its picture, its reference and its question. */
import type { Question } from '../ask.ts'
import { html } from '../markup.ts'
import type { Around } from './around.ts'

/** The question in GraphiQL: behind the hash, so that its length is no matter and no server sees it twice. */
export const inGraphiql = (graphiql: string, { text, variables }: Question<unknown>) =>
  `${graphiql}#${new URLSearchParams({ query: text, variables: JSON.stringify(variables, null, 2) }).toString()}`

/** The foot of a page with an answer. */
export const takeAlong = ({ asked, cite, csv, svg, here, graphiql }: Around) =>
  html` <section class="tl-take" aria-labelledby="take">
    <h2 class="govuk-heading-s" id="take">Take it with you</h2>
    <ul class="tl-take__list">
      ${csv ? html`<li><a class="govuk-link" href="${csv}" download>Table (CSV, all of it)</a></li>` : ''}
      ${svg ? html`<li><a class="govuk-link" href="${svg}" download>Picture (SVG)</a></li>` : ''}
      <li><a class="govuk-link" href="${here}">Link to this page</a></li>
    </ul>
    ${
      cite
        ? html`<details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">Cite this page</span>
            </summary>
            <div class="govuk-details__text">
              <label class="govuk-label" for="reference">Reference, to be copied</label>
              <textarea class="govuk-textarea" id="reference" rows="6" readonly>${cite.text}</textarea>
            </div>
          </details>`
        : ''
    }
    ${
      asked
        ? html`<details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">Show the question</span>
            </summary>
            <div class="govuk-details__text">
              <p class="govuk-body">
                This page is one question to the GraphQL API.
                <a class="govuk-link" href="${inGraphiql(graphiql, asked)}">Open it in GraphiQL</a>
              </p>
              <pre class="tl-code" tabindex="0" role="region" aria-label="The question">
${asked.text.trim()}</pre>
              <p class="govuk-body">With these variables:</p>
              <pre class="tl-code" tabindex="0" role="region" aria-label="The variables">
${JSON.stringify(asked.variables, null, 2)}</pre>
            </div>
          </details>`
        : ''
    }
  </section>`
