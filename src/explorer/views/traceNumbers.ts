/** The numbers of a trace: what was aimed at beside what was reached, in the words of the source. */
import { html, joined } from '../markup.ts'
import { evidence, link, table } from '../page/pieces.ts'
import type { TraceQuery } from '../questions.generated.ts'
import { inWords } from '../words.ts'

type Trace = NonNullable<TraceQuery['trace']>
type Thing = Trace['nodes'][number]['comparison']['things'][number]
type Number = Thing['actual'][number]

const said = ({ wording, asOf, basis, evidence: passages }: Number) =>
  html`<strong>${wording}</strong
    >${basis === 'TARGET' || basis === 'ACTUAL' ? '' : html` (${inWords(basis)})`}${asOf ? html`, ${asOf.words}` : ''}
    (${evidence(passages)})`

const cell = (numbers: readonly Number[]) =>
  numbers.length === 0
    ? html`<span class="tl-none">none recorded</span>`
    : html`${joined(numbers.map(said), html`<br />`)}`

/** A row a thing that is counted; nothing where nothing is. */
export function compared({ nodes }: Trace) {
  const rows = nodes.flatMap(({ node, comparison }) => comparison.things.map((thing) => ({ node, thing })))
  if (rows.length === 0)
    return html`<p class="govuk-body">No number that was aimed at or reached is recorded on the way.</p>`
  return table(
    'Target beside actual',
    ['Of', 'What is counted', 'Aimed at', 'Reached', 'How far'],
    rows.map(({ node, thing }) => [
      link(node),
      thing.counts,
      cell([...thing.target, ...thing.planned, ...thing.expected]),
      cell([...thing.baseline, ...thing.actual]),
      thing.progress
        ? `${Math.round(thing.progress.share * 1000) / 10} %${thing.progress.exact ? '' : ', roughly'}`
        : (thing.explanation ?? ''),
    ]),
  )
}
