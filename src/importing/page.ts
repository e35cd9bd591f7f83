/** The report of an import as one page that needs nothing else: it can be sent to whoever keeps the sheet. */
import { html, raw } from 'hono/html'
import { kinds, type Kind } from '../graph/ontology.ts'
import type { Finding, Level } from './finding.ts'
import type { Report } from './report.ts'

const style = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #0b0c0c; }
  h1 { line-height: 1.2; } h2 { margin-top: 2.5rem; border-top: 1px solid #b1b4b6; padding-top: 1rem; }
  table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: 600; padding: .5rem 0; }
  th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #b1b4b6; overflow-wrap: anywhere; }
  td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
  .verdict { border-left: .5rem solid #00703c; padding: .75rem 1rem; background: #f3f2f1; } .blocked { border-color: #d4351c; }
  code { background: #f3f2f1; padding: 0 .25rem; } dl { margin: .25rem 0 0; } dt { float: left; clear: left; margin-right: .5rem; color: #505a5f; } dd { margin: 0; }
  @media print { body { max-width: none; } }
`

const headings: readonly (readonly [Level, string, string])[] = [
  ['ERROR', 'What must be put right', 'Nothing of the file can go live before this is put right.'],
  ['WARNING', 'What somebody should look at', 'It can go live as it is.'],
  ['USEFUL', 'What would make it more useful', 'It can go live without; answers say more with it.'],
]

const times = (count: number) => (count === 1 ? 'once' : `${count.toLocaleString('en-GB')} times`)

const example = ({ where, piece }: Finding['examples'][number]) =>
  html`<li>
    ${where}
    <dl>
      ${Object.entries(piece).map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${String(value)}</dd>`,
      )}
    </dl>
  </li>`

const findingsOf = (report: Report, level: Level) => report.findings.filter((each) => each.level === level)

const section = (report: Report, [level, title, meaning]: (typeof headings)[number]) => {
  const found = findingsOf(report, level)
  if (found.length === 0) return ''
  return html`<h2>${title}</h2>
    <p>${meaning}</p>
    ${found.map(
      ({ rule, count, examples }) =>
        html`<h3>${rule} (${times(count)})</h3>
          <ul>
            ${examples.map(example)}
            ${count > examples.length ? html`<li>and ${count - examples.length} more</li>` : ''}
          </ul>`,
    )}`
}

const table = (caption: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  rows.length === 0
    ? ''
    : html`<table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${head.map((title) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell) =>
                  typeof cell === 'number'
                    ? html`<td class="number">${cell.toLocaleString('en-GB')}</td>`
                    : html`<td>${cell}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>`

/** The whole page as text. */
export function reportPage(report: Report): string {
  const { dataSet, blocked, records, counts, untaken, differences, duplicates, file, format, remarks } =
    report
  const name = (kind: Kind) => kinds[kind].plural
  const verdict = blocked
    ? 'It cannot go live yet. Nothing was changed.'
    : `It can go live: npm run accept -- ${dataSet.id}. Nothing was changed yet.`
  return String(
    html`<!doctype html>
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Import of ${file}</title>
          <style>
            ${raw(style)}
          </style>
        </head>
        <body>
          <h1>${dataSet.title}</h1>
          <p>
            ${records.toLocaleString('en-GB')} records of <code>${file}</code>, read as ${format}, as the data
            set <code>${dataSet.id}</code>. Licence: ${dataSet.licence ?? 'not given'}.
          </p>
          <p class="${blocked ? 'verdict blocked' : 'verdict'}">${verdict}</p>
          ${remarks.map((remark) => html`<p>${remark}</p>`)}
          ${headings.map((heading) => section(report, heading))}
          <h2>What it holds</h2>
          ${table(
            'What would be in the graph',
            ['kind', 'how many'],
            Object.entries(counts).map(([kind, count]) => [name(kind as Kind), count]),
          )}
          ${table(
            'Against what is live of this data set',
            ['kind', 'new', 'changed', 'gone'],
            differences.map(({ kind, added, changed, gone }) => [name(kind), added, changed, gone]),
          )}
          <h2>Who may be known already</h2>
          ${
            duplicates.length === 0
              ? html`<p>
                  Nobody: no body here is like one that is live, but for those that share an identifier and so
                  are one.
                </p>`
              : html`<p>
                    Nothing is joined by likeness. To decide, write a line for the pair into
                    <code>decisions.yaml</code>: <code>- { one: …, other: …, are: SAME }</code>, or DIFFERENT,
                    or UNSURE.
                  </p>
                  ${table(
                    'Pairs to look at',
                    ['here', 'live', 'why'],
                    duplicates.map(({ one, other, names, reason }) => [
                      `${names[0]} (${one})`,
                      `${names[1]} (${other})`,
                      reason,
                    ]),
                  )}`
          }
          <h2>What the graph does not take</h2>
          ${
            untaken.length === 0
              ? html`<p>Every field of the file was taken.</p>`
              : table(
                  'Fields that are left out',
                  ['field', 'how often', 'for example'],
                  untaken.map(({ field, count, example: one }) => [field, count, one]),
                )
          }
        </body>
      </html>`,
  )
}
