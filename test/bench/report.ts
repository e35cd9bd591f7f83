/** The tables for people. */
import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import type { Checked } from './advice.ts'
import { goalsOf } from './goals.ts'
import type { Measured } from './contest.ts'
import type { Counts } from './counting.ts'
import type { OfSize, Results } from './main.ts'

const version = (name: string) =>
  (
    JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8')) as {
      version: string
    }
  ).version

/** What it was measured on and with. */
export const machine = (): Record<string, string> => ({
  date: new Date().toISOString().slice(0, 10),
  cores: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  node: process.version,
  ...Object.fromEntries(
    ['neo4j-driver', '@apollo/server', 'graphql', 'graphql-jit', '@neo4j/graphql'].map((name) => [
      name,
      version(name),
    ]),
  ),
})

const ratio = (one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? '–' : (one / other).toPrecision(2)
const ms = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(value < 10 ? 1 : 0))

/** What one waits for each question. */
const waited = ({ question, times: { hand, bare, throughline, library } }: Measured) => [
  question,
  `${ms(hand?.p50)} (${ms(hand?.p95)})`,
  `${ms(bare?.p50)} (${ms(bare?.p95)})`,
  `${ms(throughline?.p50)} (${ms(throughline?.p95)})`,
  library ? `${ms(library.p50)} (${ms(library.p95)})` : '–',
  ratio(throughline?.p50, hand?.p50),
  ratio(throughline?.p50, bare?.p50),
  ratio(throughline?.p50, library?.p50),
]

/** What each question takes of the database and the wire. */
const worked = ({ question, counts }: Measured) => {
  const each = (of: (counts: Counts) => number) =>
    (['hand', 'throughline', 'library'] as const)
      .map((name) => (counts[name] ? of(counts[name]).toLocaleString('en-GB') : '–'))
      .join(' / ')
  return [
    question,
    each(({ statements }) => statements),
    each(({ flights }) => flights),
    each(({ bytes }) => Math.ceil(bytes / 1024)),
    each(({ hits }) => hits),
  ]
}

const table = (rows: readonly (readonly (string | number)[])[]) =>
  rows
    .map((cells) => `| ${cells.join(' | ')} |`)
    .toSpliced(1, 0, `|${rows[0]!.map(() => '---').join('|')}|`)
    .join('\n')

const adviceTable = (advice: readonly Checked[]) => `

${table([
  ['advice', 'p50 in ms, the advised way first'],
  ...advice.map(({ advice: what, ms: each }) => [
    what,
    Object.entries(each)
      .map(([way, median]) => `${way} ${ms(median)}`)
      .join(', '),
  ]),
])}`

const ofSize = ({ size, measured, loading, memoryMB, wide, crowds, advice }: OfSize) => `
### ${size.toLocaleString('en-GB')} relationships

p50 (p95) in ms; a by hand, h by hand behind bare HTTP, b Throughline, c @neo4j/graphql.

${table([['question', 'a', 'h', 'b', 'c', 'b/a', 'b/h', 'b/c'], ...measured.map(waited)])}

What each takes, as a / b / c.

${table([['question', 'statements', 'flights', 'kB', 'database hits'], ...measured.map(worked)])}

${table([
  [
    '50 at a time',
    'h a second (p99 ms)',
    'b a second (p99 ms)',
    'c a second (p99 ms)',
    'b/c',
    'h/c',
    'failed',
  ],
  ...crowds.map(({ question, ...crowd }) => {
    const { bare, throughline, library } = crowd
    return [
      question,
      ...[bare, throughline, library].map(({ perSecond, p99 }) => `${Math.round(perSecond)} (${p99})`),
      ratio(throughline.perSecond, library.perSecond),
      ratio(bare.perSecond, library.perSecond),
      bare.failed + throughline.failed + library.failed,
    ]
  }),
])}

Loaded ${loading.nodes} nodes and ${loading.relationships} relationships in ${loading.seconds.toFixed(0)} s with at most ${loading.heapMB.toFixed(0)} MB of
JavaScript memory. At most ${memoryMB.throughline.toFixed(0)} MB for the process of Throughline and ${memoryMB.library.toFixed(0)} MB for that of @neo4j/graphql. The wide answer from
decoded rows to JSON text: ${wide.ms.toFixed(1)} ms, of which JSON.stringify alone ${wide.stringifyMs.toFixed(1)}.${advice ? adviceTable(advice) : ''}`

/** Everything, as Markdown. */
export function reportOf(results: Results) {
  const largest = results.sizes.at(-1)!.size
  return `
${Object.entries(results.machine)
  .map(([name, value]) => `${name} ${value}`)
  .join(', ')}, Neo4j ${results.sizes[0]!.neo4j}; seed ${results.options.seed}.

${table([['goal, for 1,000,000 relationships', 'asked', `measured at ${largest.toLocaleString('en-GB')}`, ''], ...goalsOf(results)])}
${results.sizes.map(ofSize).join('\n')}`
}
