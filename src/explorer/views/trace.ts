/** What came of a thing, or what a result came from: how strong each step is, and where the trail goes cold. */
import { address } from '../addresses.ts'
import { question } from '../ask.ts'
import { html } from '../markup.ts'
import { NotFound } from '../page/errors.ts'
import { bullets, evidence, figureOf, link, notice, asserted, remarks, table } from '../page/pieces.ts'
import { oneOf, wholeNumber } from '../parameters.ts'
import { TraceDocument, type EntityKind, type TraceQuery } from '../questions.generated.ts'
import { view, type Page, type Place, type Row } from '../view.ts'
import { capital, counted, inWords, more, plural } from '../words.ts'
import { traceForm } from './traceForm.ts'
import { compared } from './traceNumbers.ts'
import { mostInPicture, tracePicture } from './tracePicture.ts'

const beginnings: readonly EntityKind[] = [
  'ORGANISATION',
  'PROGRAMME',
  'ACTIVITY',
  'COMMITMENT',
  'OUTCOME',
  'COMMUNITY',
]

type Found = {
  readonly node: NonNullable<TraceQuery['node']> & { id: string; name: string; __typename: string }
  readonly trace: NonNullable<TraceQuery['trace']>
}

/** How a trace is asked for. */
const stateOf = ({ search }: Place) => ({
  direction: oneOf(search, 'direction', ['FORWARD', 'BACKWARD', 'BOTH']),
  depth: wholeNumber(search, 'depth', [1, 6, 10]),
  stated: search.get('stated') === 'yes',
  chains: wholeNumber(search, 'chains', [1, 20, 100]),
})

function found({ node, trace }: TraceQuery, place: Place): Found {
  if (!node || !('id' in node) || !trace)
    throw new NotFound(`Nothing here has the id “${place.search.get('of')}”.`)
  return { node: node as Found['node'], trace }
}

type Chain = Found['trace']['chains'][number]

/** A chain as a line of its links. */
const steps = ({ nodes }: Chain) =>
  html`<span class="tl-chain"
    >${nodes.map((node, at) => html`${at > 0 ? html`<span class="tl-chain__arrow" aria-hidden="true">→ </span><span class="govuk-visually-hidden">leads to </span>` : ''}${link(node)} `)}</span
  >`

const weakest = ({ weakestLink }: Chain) =>
  weakestLink
    ? html`${weakestLink.strength ? capital(inWords(weakestLink.strength)) : capital(inWords(weakestLink.relationship))},
        ${asserted(weakestLink.assertion)}<br />${evidence(weakestLink.evidence)}`
    : 'no link leads on'

const end = ({ end: { cold, explanation } }: Chain) =>
  html`${cold ? html`<strong class="tl-cold">Goes cold.</strong> ` : ''}${explanation}`

const chainsTable = ({ trace }: Found) =>
  table(
    `Chains, best first (${counted(trace.chainsTotalCount, 'chain')} in all)`,
    ['Chain', 'Weakest link', 'Last number on the way', 'Where it ends'],
    trace.chains.map((chain) => [
      steps(chain),
      weakest(chain),
      chain.lastMeasured ? link(chain.lastMeasured) : html`<span class="tl-none">none</span>`,
      end(chain),
    ]),
  )

const linksTable = ({ trace }: Found) =>
  html`<div id="links">
    ${table(
      'Each step, and who says so',
      ['From', 'says', 'to', 'Strength', 'Asserted', 'Passages'],
      trace.links.map((each) => [
        link(each.from),
        html`${inWords(each.relationship)}${each.role ? html`, ${inWords(each.role)}` : ''}${remarks(each)}`,
        link(each.to),
        each.strength ? inWords(each.strength) : html`<span class="tl-none">no claim of a result</span>`,
        asserted(each.assertion),
        evidence(each.evidence),
      ]),
    )}
  </div>`

const omitted = ({ trace }: Found) =>
  trace.omissions.length === 0
    ? ''
    : html`<h2 class="govuk-heading-m">Not followed here</h2>
        ${bullets(
          trace.omissions.map(
            ({ node, relationship, omitted: count }) =>
              html`${link(node)}: ${inWords(relationship)}, ${more(count)}.
                <a class="govuk-link" href="${address('/trace', { of: node.id })}">Trace on from here</a>`,
          ),
        )}`

function lead({ node, trace }: Found, back: boolean) {
  const cold = trace.nodes.filter(({ end }) => end?.cold).length
  const best = trace.chains[0]
  const strongest = best?.weakestLink?.strength
  return html`<p class="govuk-body-l">
    ${
      trace.links.length === 0
        ? html`Nothing is recorded that ${link(node)} ${back ? 'came from' : 'led to'}.`
        : html`${counted(trace.nodes.length - 1, 'thing')} in ${counted(trace.chainsTotalCount, 'chain')}
          ${back ? 'towards' : 'from'} ${link(node)}.
          ${strongest ? html` The best chain is as good as its weakest link: <strong>${inWords(strongest)}</strong>.` : ''}${cold > 0 ? html` The trail goes cold in <strong>${counted(cold, 'place')}</strong>.` : ''}`
    }
  </p>`
}

function* rows(answer: TraceQuery, place: Place): Iterable<Row> {
  const { trace } = found(answer, place)
  yield [
    'from',
    'from id',
    'relationship',
    'to',
    'to id',
    'role',
    'strength',
    'assertion',
    'reasoning',
    'passages',
    'source',
  ]
  for (const { from, to, relationship, role, strength, assertion, reasoning, evidence: said } of trace.links)
    yield [
      from.name,
      from.id,
      relationship,
      to.name,
      to.id,
      role,
      strength,
      assertion,
      reasoning,
      said.map(({ locator }) => locator).join(' '),
      said[0]?.source.name,
    ]
}

function page(answer: TraceQuery, place: Place): Page {
  const all = found(answer, place)
  const { node, trace } = all
  const state = stateOf(place)
  const back = state.direction === 'BACKWARD' || node.__typename === 'Community'
  const svg = tracePicture(all)
  const left = trace.nodes.length - mostInPicture
  return {
    kicker: back
      ? 'What it came from'
      : state.direction === 'BOTH'
        ? 'What came before and after'
        : 'What came of it',
    title: node.name,
    main: html`${lead(all, back)}
    ${svg ? figureOf(svg, 'From left to right, what is said to lead to what.', html`${key}${left > 0 ? html` <a class="govuk-link" href="#links">${capital(more(left))}</a> than the picture holds.` : ''}`, true) : ''}
    ${trace.chains.length > 0 && trace.links.length > 0 ? chainsTable(all) : ''}
    ${trace.chainsTotalCount > trace.chains.length ? html`<p class="govuk-body"><a class="govuk-link" href="${address('/trace', { of: node.id, ...state, stated: state.stated ? 'yes' : '', chains: 100 })}">${capital(more(trace.chainsTotalCount - trace.chains.length))} ${plural('chain')}</a></p>` : ''}
    ${compared(trace)}
    ${trace.total.explanation ? notice(html`<strong>Nothing is added up.</strong> ${trace.total.explanation}`) : ''}
    ${trace.links.length > 0 ? linksTable(all) : ''} ${omitted(all)} ${traceForm(node, state)}`,
  }
}

const traceLead = html`<p class="govuk-body-l">
  From a promise or a piece of work to its results, or from a result back to what it came from: how strong
  each step is, who says so, and where the trail goes cold.
</p>`

const key = html` <span class="tl-key"
  >A solid line is stated, a dashed one inferred, a dotted one derived. The thicker, the stronger the claim:
  measured, early sign, claimed, expected, intended. A dashed box is where the trail goes cold.</span
>`

export const trace = view<TraceQuery>({
  path: '/trace',
  name: 'trace',
  samples: [
    '/trace',
    '/trace?of=programme-villa-vision',
    '/trace?of=commitment-recruit-1000-officers',
    '/trace?of=community-children&direction=BACKWARD&depth=3',
  ],
  things: { of: beginnings },
  blank: (place) =>
    place.search.get('of')
      ? null
      : { title: 'What came of it', main: html`${traceLead}${traceForm({ name: '' }, stateOf(place))}` },
  question(place) {
    const { direction, depth, stated, chains } = stateOf(place)
    const of = place.search.get('of')!
    return question(TraceDocument, { of, direction, depth, chains, assertions: stated ? ['STATED'] : null })
  },
  page,
  rows,
  picture: (answer, place) => tracePicture(found(answer, place)),
})
