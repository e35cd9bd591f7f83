/** The best few ways between two things, each step with its passage; or what would link them. */
import { changed, ofThing, type Named } from '../addresses.ts'
import { question } from '../ask.ts'
import { html, type Html } from '../markup.ts'
import { NotFound } from '../page/errors.ts'
import { form, nameBox, numberBox, tick, ticks } from '../page/forms.ts'
import { asserted, evidence, figureOf, link, links, notice, remarks } from '../page/pieces.ts'
import { anyOf, wholeNumber } from '../parameters.ts'
import { layers, type LayerLink, type LayerNode } from '../pictures/layers.ts'
import { WaysDocument, type WaysQuery } from '../questions.generated.ts'
import { view, type Page, type Place, type Row } from '../view.ts'
import { capital, counted, inRole, inWords, plural, unjoined } from '../words.ts'
import { kindWords } from './kinds.ts'

type Linkage = NonNullable<WaysQuery['paths']>
type Way = Linkage['paths'][number]

const stateOf = ({ search }: Place) => ({
  from: search.get('from') ?? '',
  to: search.get('to') ?? '',
  steps: wholeNumber(search, 'steps', [1, 4, 6]),
  avoid: search.getAll('avoid').filter(Boolean),
  without: anyOf(search, 'without', kindWords),
})

const asked = (place: Place) => {
  const { from, to, steps, avoid, without } = stateOf(place)
  const avoided = avoid.length + without.length > 0 ? { ids: avoid, kinds: without } : null
  return question(WaysDocument, { from, to, steps, ways: 5, avoid: avoided })
}

const endsOf = ({ ends }: WaysQuery, place: Place) => {
  const { from, to } = stateOf(place)
  const [one, other] = ends ?? []
  if (!one || !('id' in one)) throw new NotFound(`Nothing here has the id “${from}”.`)
  if (!other || !('id' in other)) throw new NotFound(`Nothing here has the id “${to}”.`)
  return [one, other] as const
}

/** A link as a sentence, from its own beginning to its own end. */
const says = (from: Named, to: Named, each: Way['steps'][number]['links'][number]) => {
  const [subject, object] = each.direction === 'BACKWARD' ? [to, from] : [from, to]
  const verb = each.role ? inRole(each.role) : each.explanation.replace(/\.$/, '').toLowerCase()
  return html`<span class="tl-says"
    >${link(subject)} <strong>${verb}</strong>${each.role ? ' in' : ''} ${link(object)}:
    ${asserted(each.assertion)} ${evidence(each.evidence)}${remarks(each)}</span
  >`
}

const way = ({ nodes, steps }: Way, at: number): Html =>
  html`<li class="tl-list__item">
    <h2 class="govuk-heading-s tl-list__heading">
      ${at + 1}. ${nodes.map((node, index) => html`${index > 0 ? ' – ' : ''}${node.name}`)}
    </h2>
    <ol class="govuk-list tl-links">
      ${steps.map(({ from, to, links: some }) => html`<li class="tl-links__item">${some.map((each) => says(from, to, each))}</li>`)}
    </ol>
  </li>`

function drawn(answer: WaysQuery, place: Place) {
  const ways = answer.paths?.paths ?? []
  if (ways.length === 0) return null
  const [one, other] = endsOf(answer, place)
  const things = new Map<string, Named>(
    ways.flatMap(({ nodes }) => nodes.map((node) => [node.id, node] as const)),
  )
  const nodes = [...things.values()].map((node): LayerNode => ({
    id: node.id,
    name: node.name,
    kind: capital(unjoined(node.__typename)),
    href: ofThing(node),
    start: node.id === one.id || node.id === other.id,
  }))
  const drawnLinks = new Map<string, LayerLink>()
  for (const { steps } of ways)
    for (const { from, to, links: some } of steps) {
      const firm = some.find(({ assertion }) => assertion === 'STATED') ?? some[0]!
      drawnLinks.set(`${from.id} ${to.id}`, {
        from: from.id,
        to: to.id,
        word: firm.role ? inWords(firm.role) : inWords(firm.relationship),
        strength: null,
        assertion: firm.assertion,
      })
    }
  return layers(
    `Ways between ${one.name} and ${other.name}`,
    `${ways.length} ways over ${nodes.length} things. The list below says the same, with its passages.`,
    {
      nodes,
      links: [...drawnLinks.values()],
    },
  )
}

const waysForm = (place: Place, names: readonly [string, string]) => {
  const { steps, avoid, without } = stateOf(place)
  return form(
    '/ways',
    [
      nameBox('from', 'From', names[0], 'A body, programme, community, place or anything else, by its name'),
      nameBox('to', 'To', names[1]),
      html`<details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">How long, and what to keep out</span>
        </summary>
        <div class="govuk-details__text">
          ${numberBox('steps', 'How many steps at most', steps, [1, 6, 1])}
          ${nameBox('avoid', 'Not through these', avoid.join('; '), 'What links everything to everything, such as a region; several with semicolons between them')}
          ${ticks(
            'Not through anything of these kinds (OR)',
            kindWords
              .slice(0, 11)
              .map((kind) => tick('without', kind, capital(plural(inWords(kind))), without.includes(kind))),
          )}
        </div>
      </details>`,
    ],
    'Find ways',
  )
}

function page(answer: WaysQuery, place: Place): Page {
  const [one, other] = endsOf(answer, place)
  const linkage = answer.paths!
  const svg = drawn(answer, place)
  const { avoid } = stateOf(place)
  return {
    kicker: 'Ways between',
    title: `${one.name} and ${other.name}`,
    main: html`${linkage.linked ? html`<p class="govuk-body-l">Linked in ${counted(linkage.paths.length, 'way')}. Rare links come first: what links everything to everything says little.</p>` : html`<p class="govuk-body-l"><strong>Not linked</strong>, as it was asked. ${linkage.explanation}</p>`}
      ${linkage.letIn.length > 0 ? notice(html`These were kept out and would link the two: ${linkage.letIn.map((each, at) => html`${at > 0 ? ', ' : ''}<a class="govuk-link" href="${changed(place.path, place.search, { avoid: avoid.filter((id) => id !== each.id), without: null })}">let in ${each.name}</a>`)}.`) : ''}
      ${svg ? figureOf(svg, 'The best ways, from left to right. Arrows follow the way; which way a link runs is in the list below.') : ''}
      <ol class="govuk-list tl-list">
        ${linkage.paths.map(way)}
      </ol>
      ${linkage.notWalkedThrough.length > 0 ? html`<p class="govuk-body">Not walked through, as they have too many links: ${links(linkage.notWalkedThrough)}.</p>` : ''}
      ${linkage.complete ? '' : html`<p class="govuk-body">A bound cut the search short, so a better way may be missing. Ask for fewer steps.</p>`}
      <h2 class="govuk-heading-m">Ask for others</h2>
      ${waysForm(place, [one.name, other.name])}`,
  }
}

export const ways = view<WaysQuery>({
  path: '/ways',
  name: 'ways',
  samples: ['/ways', '/ways?from=org-cysters&to=org-dudley-group'],
  things: { from: [], to: [], avoid: [] },
  blank: (place) => {
    const { from, to } = stateOf(place)
    return from && to
      ? null
      : {
          title: 'Ways between two things',
          main: html`<p class="govuk-body-l">
              How two things are linked, over whatever joins them, each step with the passage that says so.
            </p>
            ${waysForm(place, [from, to])}`,
        }
  },
  question: asked,
  page,
  *rows(answer): Iterable<Row> {
    yield [
      'way',
      'step',
      'from',
      'from id',
      'relationship',
      'direction',
      'to',
      'to id',
      'role',
      'assertion',
      'reasoning',
      'passages',
      'source',
    ]
    for (const [at, { steps }] of (answer.paths?.paths ?? []).entries())
      for (const [index, { from, to, links: some }] of steps.entries())
        for (const { relationship, direction, role, assertion, reasoning, evidence: said } of some)
          yield [
            at + 1,
            index + 1,
            from.name,
            from.id,
            relationship,
            direction,
            to.name,
            to.id,
            role,
            assertion,
            reasoning,
            said.map(({ locator }) => locator).join(' '),
            said[0]?.source.name,
          ]
  },
  picture: drawn,
})
