/** A column of names matched with what is here: what is in doubt stays undecided. */
import { ofThing, type Named } from '../addresses.ts'
import { question, Refused } from '../ask.ts'
import { html } from '../markup.ts'
import { choice } from '../page/forms.ts'
import { aside, table } from '../page/pieces.ts'
import { MatchDocument, type EntityKind, type MatchQuery } from '../questions.generated.ts'
import { view, type Place, type Row } from '../view.ts'
import { capital, counted, figure, inWords, more } from '../words.ts'
import { kindWords } from './kinds.ts'

/** As many as the API takes in one question. */
const most = 1000

const namesIn = ({ search }: Place) =>
  (search.get('names') ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const kindIn = ({ search }: Place): EntityKind | null => {
  const kind = search.get('kind')
  return kindWords.find((each) => each === kind) ?? null
}

const matchForm = (place: Place) =>
  html` <form class="tl-form" action="/match" method="post">
    <div class="govuk-form-group">
      <label class="govuk-label" for="names">Names or identifiers, one a line</label>
      <div class="govuk-hint" id="names-hint">
        At most ${figure(most)}. A column copied from a spreadsheet will do.
      </div>
      <textarea
        class="govuk-textarea"
        id="names"
        name="names"
        rows="10"
        aria-describedby="names-hint"
        spellcheck="false"
      >
${place.search.get('names') ?? ''}</textarea>
    </div>
    ${choice('kind', 'They are', ['', ...kindWords], kindIn(place) ?? '', (word) => (word ? capital(inWords(word)) : 'Anything'))}
    <div class="tl-buttons">
      <button class="govuk-button" type="submit">Match</button>
      <button class="govuk-button govuk-button--secondary" type="submit" formaction="/match.csv">
        Download as a table (CSV)
      </button>
    </div>
  </form>`

type Mapped = NonNullable<MatchQuery['mapIds']>[number]

const typeOf = (kind: string) => capital(inWords(kind))
const namedOf = ({ id, kind, name }: Mapped['candidates'][number]): Named => ({ __typename: kind, id, name })

const reason = ({ reason: why, text, name, scope, id }: Mapped['candidates'][number]) =>
  html`<span class="tl-remark"
    >${inWords(why)}${text !== name ? html`: “${text}”` : ''}${scope ? ` in ${scope}` : ''}; ${id}</span
  >`

const candidate = (each: Mapped['candidates'][number]) =>
  html`<li>
    <a class="govuk-link" href="${ofThing(namedOf(each))}">${each.name}</a>
    ${aside(typeOf(each.kind))}${reason(each)}
  </li>`

function result({ decided, candidates, omitted }: Mapped) {
  const sure = candidates.find(({ id }) => id === decided)
  if (sure)
    return html`<ul class="govuk-list tl-ties">
      ${candidate(sure)}
    </ul>`
  if (candidates.length === 0) return html`<span class="tl-none">nothing like it is here</span>`
  return html`<ul class="govuk-list tl-ties">
      ${candidates.map(candidate)}
    </ul>
    ${omitted > 0 ? more(omitted) : ''}`
}

const outcome = ({ decided, candidates }: Mapped) =>
  decided ? 'Decided' : candidates.length > 0 ? 'Undecided' : 'Not found'

export const match = view<MatchQuery>({
  path: '/match',
  name: 'match',
  samples: ['/match', '/match?names=Villa+Vision%0AE08000025%0AThe+Trust%0AEMC%0AAston%0ANobody+at+all'],
  posts: true,
  blank: (place) =>
    namesIn(place).length > 0
      ? null
      : {
          title: 'Match a list of names',
          main: html`<p class="govuk-body-l">
              Paste a column of names to find out which of them are here. What is beyond doubt is decided;
              whatever is in doubt stays undecided, with what it may mean.
            </p>
            ${matchForm(place)}`,
        },
  question(place) {
    const names = namesIn(place)
    if (names.length > most)
      throw new Refused(
        `These are ${figure(names.length)} names; at most ${figure(most)} are matched at a time.`,
        true,
      )
    const kind = kindIn(place)
    return question(MatchDocument, { names, kinds: kind ? [kind] : null })
  },
  *rows({ mapIds }): Iterable<Row> {
    yield [
      'name',
      'outcome',
      'id',
      'candidate',
      'candidate id',
      'kind',
      'reason',
      'matched text',
      'where',
      'confidence',
    ]
    for (const mapped of mapIds ?? []) {
      if (mapped.candidates.length === 0) yield [mapped.name, outcome(mapped)]
      for (const { id, name, kind, reason: why, text, scope, confidence } of mapped.candidates)
        yield [mapped.name, outcome(mapped), mapped.decided, name, id, kind, why, text, scope, confidence]
    }
  },
  page({ mapIds }, place) {
    const all = mapIds ?? []
    const sure = all.filter(({ decided }) => decided).length
    const open = all.filter(({ decided, candidates }) => !decided && candidates.length > 0).length
    return {
      kicker: 'Match a list',
      title: `${figure(sure)} of ${counted(all.length, 'name')} decided`,
      main: html`<p class="govuk-body-l">
          ${figure(open)} undecided, ${figure(all.length - sure - open)} not found.
        </p>
        ${table(
          'Names and what they mean',
          ['Name', 'Outcome', 'What it may mean'],
          all.map((mapped) => [mapped.name, outcome(mapped), result(mapped)]),
        )}
        <h2 class="govuk-heading-m">Match others</h2>
        ${matchForm(place)}`,
    }
  },
})
