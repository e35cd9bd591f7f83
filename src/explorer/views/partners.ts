/** Who works with whom: what is recorded, and who else might be asked, with reasons. */
import { changed, ofThing, type Named } from '../addresses.ts'
import { question, type Ask } from '../ask.ts'
import { html } from '../markup.ts'
import { NotFound } from '../page/errors.ts'
import { figureOf, nextPage } from '../page/pieces.ts'
import { ring } from '../pictures/ring.ts'
import {
  NamesDocument,
  PartnersDocument,
  type EntityKind,
  type PartnersQuery,
} from '../questions.generated.ts'
import { view, type Page, type Place, type Row } from '../view.ts'
import { capital, counted, inRole, inWords, more } from '../words.ts'
import { needForm, needThings, needAsked, type NeedAsked } from './partnersForm.ts'
import { recordedOf, recordedTable, tieRows, type Recorded } from './partnersRecorded.ts'
import { suggested } from './partnersSuggested.ts'

const asker: readonly EntityKind[] = ['ORGANISATION', 'PROGRAMME']

/** As many as can be read in a ring. */
const mostInRing = 40

const asked = (place: Place, after: string | null) => {
  const { of, need, weights, require, stated, role, suggestions } = needAsked(place)
  const links = { ...(stated && { assertions: ['STATED' as const] }), ...(role && { roles: [role] }) }
  return question(PartnersDocument, {
    of,
    ties: links,
    links,
    need: Object.values(need).some((each) => each.length > 0) ? need : null,
    weights: weights.length > 0 ? weights : null,
    require: require.length > 0 ? require : null,
    statedOnly: stated,
    suggestions,
    after,
  })
}

type Asked = { readonly node: Named; readonly recorded: Recorded }

function found(answer: PartnersQuery, place: Place): Asked {
  const { node } = answer
  if (!node || !('id' in node)) throw new NotFound(`Nothing here has the id “${place.search.get('of')}”.`)
  if (!('partners' in node) && !('participants' in node))
    throw new NotFound(`${node.name} is neither an organisation nor a programme, so nobody works with it.`)
  return { node, recorded: recordedOf(node) }
}

function ringOf({ node, recorded }: Asked) {
  if (recorded.partners.length === 0) return null
  const shown = recorded.partners.slice(0, mostInRing)
  const what = node.__typename === 'Programme' ? 'Who takes part in' : 'Who works with'
  return ring(
    `${what} ${node.name}`,
    `${shown.length} of ${recorded.totalCount} around ${node.name}, by name, each with what ties the two. The table below says the same with its passages.`,
    { name: node.name, href: ofThing(node) },
    shown.map(({ node: partner, ties, assertion }) => ({
      name: partner.name,
      href: ofThing(partner),
      says:
        ties
          .slice(0, 2)
          .map(
            ({ through, role, assertion: how }) =>
              `${through?.name ?? 'direct link'}${role ? ` (${inRole(role)}${how === 'STATED' ? '' : `, ${inWords(how)}`})` : ''}`,
          )
          .join('; ') + (ties.length > 2 ? `; ${more(ties.length - 2)}` : ''),
      assertion,
      ties: ties.length,
    })),
  )
}

const key = html` <span class="tl-key"
  >A solid line is stated, a dashed one inferred, a dotted one derived. The more ties, the thicker.</span
>`

/** The names of what the need is made of, for the boxes of the form. */
async function namesOf(ask: Ask, state: NeedAsked) {
  const ids = Object.values(state.need).flat()
  if (ids.length === 0) return new Map<string, string>()
  const { nodes } = await ask(question(NamesDocument, { ids }))
  return new Map(
    (nodes ?? []).flatMap((node) => (node && 'id' in node ? [[node.id, node.name] as const] : [])),
  )
}

async function page(answer: PartnersQuery, place: Place, ask: Ask): Promise<Page> {
  const all = found(answer, place)
  const { node, recorded } = all
  const state = needAsked(place)
  const svg = ringOf(all)
  const what = node.__typename === 'Programme' ? 'takes part in it' : 'is recorded to work with it'
  const rest = recorded.totalCount - mostInRing
  const notHeld =
    rest > 0
      ? html` <a class="govuk-link" href="#recorded">${capital(more(rest))}</a> than the picture holds.`
      : ''
  return {
    kicker: 'Who works with whom',
    title: node.name,
    main: html`<p class="govuk-body-l">
        ${recorded.totalCount === 0 ? html`Nobody ${what}, as far as is recorded here.` : html`${counted(recorded.totalCount, node.__typename === 'Programme' ? 'body' : 'partner')} recorded. <a class="govuk-link" href="#suggested">${counted(answer.partnerSuggestions?.totalCount ?? 0, 'suggestion')}</a> of whom else to ask, and why.`}
      </p>
      ${svg ? figureOf(svg, `${capital(node.name)} and who ${what}.`, html`${key}${notHeld}`) : ''}
      ${recorded.partners.length > 0 ? recordedTable(node.name, recorded) : ''}
      ${nextPage(place, recorded.pageInfo, 'More partners')}
      ${suggested(node, answer.partnerSuggestions, changed(place.path, place.search, { suggestions: 50 }))}
      ${needForm(node.name, state, await namesOf(ask, state))}`,
  }
}

async function* rows(first: PartnersQuery, place: Place, ask: Ask): AsyncGenerator<Row> {
  yield [
    'sort',
    'partner',
    'partner id',
    'through',
    'through id',
    'own role',
    'their role',
    'assertion',
    'score',
    'explanation',
    'passages',
    'source',
  ]
  for (let answer = first; ;) {
    const { recorded } = found(answer, place)
    yield* tieRows(recorded)
    if (!recorded.pageInfo.hasNextPage) break
    answer = await ask(asked(place, recorded.pageInfo.endCursor ?? null))
  }
  for (const { node } of first.partnerSuggestions?.edges ?? []) {
    const said = node.parts.flatMap(({ reasons }) =>
      reasons.flatMap(({ ownEvidence, theirEvidence }) => [...ownEvidence, ...theirEvidence]),
    )
    const locators = [...new Set(said.map(({ locator }) => locator))].join(' ')
    yield [
      'suggestion',
      node.organisation.name,
      node.organisation.id,
      '',
      '',
      '',
      '',
      'computed',
      node.score,
      node.explanation,
      locators,
      said[0]?.source.name,
    ]
  }
}

export const partners = view<PartnersQuery>({
  path: '/partners',
  name: 'partners',
  samples: [
    '/partners',
    '/partners?of=org-aston-university',
    '/partners?of=programme-uhb-diagnostic-hubs&communities=community-ethnic-minority-groups&communities=community-patients&require=COMMUNITIES',
  ],
  things: { of: asker, ...needThings },
  blank: (place) =>
    place.search.get('of')
      ? null
      : {
          title: 'Who works with whom',
          main: html`<p class="govuk-body-l">
              Name an organisation, or a programme that looks for partners: who works with it, on what, in
              which role, who says so, and who else might be asked.
            </p>
            ${needForm('', needAsked(place), new Map())}`,
        },
  question: (place) => asked(place, place.search.get('after')),
  page,
  rows,
  picture: (answer, place) => ringOf(found(answer, place)),
})
