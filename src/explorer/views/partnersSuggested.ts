/** Who else might be asked: computed for this question, with the reasons for each. */
import type { Named } from '../addresses.ts'
import { html } from '../markup.ts'
import { asserted, aside, bullets, evidence, link, links } from '../page/pieces.ts'
import type { PartnersQuery } from '../questions.generated.ts'
import { capital, counted, inWords, more } from '../words.ts'

type Suggestions = NonNullable<PartnersQuery['partnerSuggestions']>
type Suggestion = Suggestions['edges'][number]['node']

const reasons = ({ parts }: Suggestion) =>
  bullets(
    parts.flatMap(({ part, reasons: some }) =>
      some.map(
        ({ explanation, assertion, theirEvidence, ownEvidence }) =>
          html`<span class="tl-kind">${capital(inWords(part))}</span> ${explanation}: ${asserted(assertion)}
            ${evidence([...new Map([...theirEvidence, ...ownEvidence].map((each) => [each.id, each])).values()])}`,
      ),
    ),
  )

const bars = ({ parts }: Suggestion) =>
  html`<table class="tl-parts">
    <caption class="govuk-visually-hidden">
      What the score is made of
    </caption>
    <tbody>
      ${parts.map(
        ({ part, value }) =>
          html`<tr>
            <th scope="row">${capital(inWords(part))}</th>
            <td>
              <meter class="tl-meter" min="0" max="1" value="${value}" aria-label="${capital(inWords(part))}">
                ${value}
              </meter>
              ${value.toFixed(2)}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`

const item = ({ node }: Suggestions['edges'][number], at: number) =>
  html`<li class="tl-list__item">
    <h3 class="govuk-heading-s tl-list__heading">
      ${at + 1}. ${link(node.organisation)} ${aside(inWords(node.organisation.kind))}
    </h3>
    <p class="govuk-body">${node.explanation}</p>
    ${node.introducers.length > 0 ? html`<p class="govuk-body">Who works with both and might introduce them: ${links(node.introducers.map(({ organisation }) => organisation))}.</p>` : ''}
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text"
          >Reasons and passages<span class="govuk-visually-hidden"> for ${node.organisation.name}</span>,
          score ${node.score.toFixed(2)}</span
        >
      </summary>
      <div class="govuk-details__text">${reasons(node)}${bars(node)}</div>
    </details>
  </li>`

/** The list, and what of the need found nobody. */
export const suggested = (node: Named, suggestions: PartnersQuery['partnerSuggestions'], all: string) =>
  html` <section id="suggested">
    <h2 class="govuk-heading-m">Whom else ${node.name} might ask, and why</h2>
    <p class="govuk-body">
      Computed from recorded links for this question, and never stored: a suggestion is no recorded link. A
      score is between 0 and 1.
    </p>
    ${
      !suggestions || suggestions.totalCount === 0
        ? html`<p class="govuk-body">Nobody is found who has what is sought.</p>`
        : html`<ol class="govuk-list tl-list">
            ${suggestions.edges.map(item)}
          </ol>`
    }
    ${suggestions && suggestions.totalCount > suggestions.edges.length && suggestions.edges.length < 50 ? html`<p class="govuk-body"><a class="govuk-link" href="${all}#suggested">${capital(more(suggestions.totalCount - suggestions.edges.length))}</a></p>` : ''}
    ${
      suggestions && suggestions.unmet.length > 0
        ? html`<details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text"
                >What is sought and nobody else has: ${counted(suggestions.unmet.length, 'thing')}</span
              >
            </summary>
            <div class="govuk-details__text">
              ${bullets(suggestions.unmet.map(({ explanation }) => explanation))}
            </div>
          </details>`
        : ''
    }
  </section>`
