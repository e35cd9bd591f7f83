/** A thing of any kind: what it is, what is missing of it, and what it is linked to, each link with who says so. */
import { address, ofThing } from '../addresses.ts'
import type { Ask } from '../ask.ts'
import { kindsOf, type Kind } from '../declaration.ts'
import { html, joined, type Html } from '../markup.ts'
import { NotFound } from '../page/errors.ts'
import { bullets, evidence, notice } from '../page/pieces.ts'
import { view, type Page, type Place, type Row } from '../view.ts'
import { capital, counted, inWords, unjoined } from '../words.ts'
import { linkColumns, linkRow, linksList } from './thingLinks.ts'
import { factsList } from './thingFacts.ts'
import {
  listQuestion,
  neighbours,
  thingQuestion,
  type Links,
  type Thing,
  type ThingAnswer,
} from './thingQuestion.ts'

/** The kind that an address names. */
export async function kindAt({ params }: Place, ask: Ask): Promise<Kind> {
  const kind = (await kindsOf(ask)).get(params['kind']!)
  if (!kind)
    throw new NotFound(`There is no page at this address, and no kind of thing called “${params['kind']}”.`)
  return kind
}

/** The thing of an answer. */
export function thingOf({ node }: ThingAnswer, { params }: Place): Thing {
  if (!node || !node.id)
    throw new NotFound(
      `No ${params['kind']} has the id “${params['id']}”. It may have been in an earlier version of the data.`,
    )
  return node
}

const missing = ({ gaps }: Thing) =>
  gaps.length === 0
    ? ''
    : notice(
        html`<h2 class="govuk-heading-s">What a reader would look for and not find</h2>
          ${bullets(gaps.map(({ about, reason, note }) => html`<strong>${capital(about)}</strong>: ${reason === 'PLACEHOLDER' ? 'the source has a placeholder here' : 'the source does not state it'}${note ? `. ${note}` : ''}`))}`,
      )

const traced = new Set(['Organisation', 'Programme', 'Activity', 'Commitment'])

/** Where to go on with it. */
function onward({ __typename: kind, id }: Thing): Html {
  const ways = [
    ...(kind === 'Organisation' || kind === 'Programme'
      ? [[address('/partners', { of: id }), 'Who works with whom'] as const]
      : []),
    ...(traced.has(kind) ? [[address('/trace', { of: id }), 'What came of it'] as const] : []),
    ...(kind === 'Outcome'
      ? [[address('/trace', { of: id, direction: 'BACKWARD' }), 'What it came from'] as const]
      : []),
    ...(kind === 'Community'
      ? [
          [
            address('/trace', { of: id, direction: 'BACKWARD' }),
            'What results are for it, and what they came from',
          ] as const,
        ]
      : []),
    [address('/ways', { from: id }), 'How it is linked to something else'] as const,
  ]
  return html`<ul class="tl-onward">
    ${ways.map(([at, words]) => html`<li><a class="govuk-link" href="${at}">${words}</a></li>`)}
  </ul>`
}

const names = ({ aliases }: Thing) =>
  joined(
    aliases.map(
      ({ name, kind, scope }) =>
        html`${name}${kind === 'ALIAS' ? '' : html` <span class="tl-kind">${inWords(kind)}${scope ? `, ${scope}` : ''}</span>`}`,
    ),
    '; ',
  )

function sections(kind: Kind, thing: Thing): Html {
  const lists = kind.links.map((field) => ({ field, links: thing[field.name] as Links }))
  const empty = lists.filter(({ links }) => links.totalCount === 0)
  return html`${lists
    .filter(({ links }) => links.totalCount > 0)
    .map(({ field, links }) => linksList(field, links, `${ofThing(thing)}/${field.name}`))}
  ${
    empty.length > 0
      ? html`<h2 class="govuk-heading-s">Nothing recorded</h2>
          <p class="govuk-body">
            Nothing is recorded here of: ${empty.map(({ field }) => unjoined(field.name)).join(', ')}. That
            does not say that there is nothing.
          </p>`
      : ''
  }`
}

async function page(answer: ThingAnswer, place: Place, ask: Ask): Promise<Page> {
  const kind = await kindAt(place, ask)
  const thing = thingOf(answer, place)
  const lists = kind.links.map(({ name }) => thing[name] as Links)
  const linked = lists.reduce((sum, { totalCount }) => sum + totalCount, 0)
  return {
    kicker: capital(unjoined(kind.name)),
    title: thing.name,
    main: html`${thing.summary ? html`<p class="govuk-body-l">${thing.summary}</p>` : ''}
      ${thing.caveats.map((caveat) => notice(html`<strong>Before relying on it:</strong> ${caveat}`))}
      ${onward(thing)}
      ${factsList(kind, thing, [
        ['Also called', thing.aliases.length > 0 ? html`${names(thing)}` : null],
        ['Identifiers', thing.identifiers.length > 0 ? thing.identifiers.join(', ') : null],
        ['Who says that it exists', kind.name === 'Passage' ? null : evidence(thing.evidence)],
      ])}
      ${missing(thing)}
      <p class="govuk-body">${counted(linked, 'link')}, at most ${neighbours} of a sort are shown here.</p>
      ${sections(kind, thing)}`,
  }
}

async function* rows(answer: ThingAnswer, place: Place, ask: Ask): AsyncGenerator<Row> {
  const kind = await kindAt(place, ask)
  const thing = thingOf(answer, place)
  yield linkColumns
  for (const { name } of kind.links)
    for (let { edges, pageInfo } = thing[name] as Links; ;) {
      for (const link of edges) yield linkRow(name, link)
      if (!pageInfo.hasNextPage) break
      const next = await ask(listQuestion(kind, name, thing.id, 100, pageInfo.endCursor))
      ;({ edges, pageInfo } = thingOf(next, place)[name] as Links)
    }
}

export const thing = view<ThingAnswer>({
  path: '/:kind/:id',
  name: 'thing',
  samples: [
    '/organisation/org-aston-university',
    '/programme/programme-villa-vision',
    '/activity/activity-giving-glasses',
    '/commitment/commitment-recruit-1000-officers',
    '/outcome/outcome-output-glasses',
    '/measure/measure-officers-target',
    '/community/community-children',
    '/term/term-bame',
    '/theme/theme-eye-health',
    '/place/place-birmingham',
    '/finding/finding-not-anti-vaxxers',
    '/source/source-hotr-case-studies',
    '/passage/passage-hotr-p7',
  ],
  question: async (place, ask) => thingQuestion(await kindAt(place, ask), place.params['id']!),
  page,
  rows,
})
