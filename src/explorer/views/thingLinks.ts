/** A list of links: each neighbour once, with all that links it and who says so. */
import type { LinkField } from '../declaration.ts'
import { html, joined, type Html } from '../markup.ts'
import { asserted, evidence, link, remarks } from '../page/pieces.ts'
import type { Row } from '../view.ts'
import { capital, figure, inRole, inWords, more, unjoined } from '../words.ts'
import type { Link, Links } from './thingQuestion.ts'

const when = ({ since, until, asOf }: Link) =>
  [since && `since ${since.words}`, until && `until ${until.words}`, asOf?.words].filter(Boolean).join(', ')

/** What one link says. */
function says(each: Link): Html {
  const words = [each.role && inRole(each.role), each.strength && inWords(each.strength), when(each)].filter(
    Boolean,
  )
  return html`<span class="tl-says"
    >${words.length > 0 ? html`<strong>${joined(words as string[], ', ')}</strong>, ` : ''}${asserted(each.assertion)}${each.inherited && each.via ? html` of ${link(each.via)}, which is part of it` : ''}
    ${evidence(each.evidence)}${remarks(each)}</span
  >`
}

const about = ({ node }: Link) =>
  node.wording === undefined
    ? ''
    : html` <span class="tl-kind">${node.wording}: ${node.counts} (${inWords(node.basis!)})</span>`

/** Neighbours with what links them. */
export function neighboursOf(edges: readonly Link[]): Html {
  const byNode = [...Map.groupBy(edges, ({ node: { id } }) => id).values()]
  return html`<ul class="govuk-list tl-links">
    ${byNode.map(
      (links) =>
        html`<li class="tl-links__item">
          <span class="tl-links__name">${link(links[0]!.node)}${about(links[0]!)}</span> ${links.map(says)}
        </li>`,
    )}
  </ul>`
}

/** The list under its heading; what is beyond it is a link. */
export const linksList = (
  { name, description }: LinkField,
  { totalCount, edges }: Links,
  all: string,
): Html =>
  html` <section class="tl-section">
    <h2 class="govuk-heading-m tl-section__heading">
      ${capital(unjoined(name))} <span class="tl-tabs__count">${figure(totalCount)}</span>
    </h2>
    <p class="govuk-hint">${description}</p>
    ${neighboursOf(edges)}
    ${
      totalCount > edges.length
        ? html`<p class="govuk-body">
            <a class="govuk-link" href="${all}"
              >${capital(more(totalCount - edges.length))}<span class="govuk-visually-hidden">
                of ${unjoined(name)}</span
              ></a
            >
          </p>`
        : ''
    }
  </section>`

/** What stands above the rows of `linkRow`. */
export const linkColumns: Row = [
  'list',
  'name',
  'id',
  'role',
  'strength',
  'assertion',
  'reasoning',
  'note',
  'since',
  'until',
  'as of',
  'passages',
  'source',
]

/** A link as a row to take along. */
export const linkRow = (
  list: string,
  { node, role, strength, assertion, reasoning, note, since, until, asOf, evidence: said }: Link,
): Row => [
  list,
  node.name,
  node.id,
  role,
  strength,
  assertion,
  reasoning,
  note,
  since?.words,
  until?.words,
  asOf?.words,
  said.map(({ locator }) => locator).join(' '),
  said[0]?.source.name,
]
