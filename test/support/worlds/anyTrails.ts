/** Worlds by chance, the same for the same number: results with circles, promises, works within works, and gaps. */
import type { World } from '../graph.ts'

/** Numbers from 0 up to a limit that look like chance (mulberry32). */
function chance(seed: number) {
  let state = seed * 0x9e3779b9
  return (limit: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

const strengths = ['INTENDED', 'EXPECTED', 'CLAIMED', 'EARLY_SIGN', 'MEASURED']
const assertions = ['STATED', 'STATED', 'INFERRED', 'DERIVED']
const upTo = (count: number) => Array.from({ length: count }, (_, number) => number)

export function anyTrails(seed: number): World {
  const next = chance(seed)
  const one = <Item>(items: readonly Item[]) => items[next(items.length)]!
  const evidence = 'evidence: [passage-page]'
  const link = (to: string, more = '') => {
    const assertion = one(assertions)
    const reasoning = assertion === 'STATED' ? '' : ', reasoning: It seems so.'
    return `{ to: ${to}, assertion: ${assertion}${reasoning}${more}, ${evidence} }`
  }
  const some = (type: string, kind: string, count: number, most: number, more = () => '', not = '') => {
    const ids = [...new Set(upTo(next(most + 1)).map(() => `${kind}-x-${next(count)}`))].filter(
      (id) => id !== not,
    )
    return ids.length === 0 ? [] : [`${type}: [${ids.map((id) => link(id, more())).join(', ')}]`]
  }
  const results = (most: number, not = '') =>
    some('LEADS_TO', 'outcome', 7, most, () => `, strength: ${one(strengths)}`, not)
  const measured = () => (next(3) ? [] : [`MEASURED_BY: [${link(`measure-x-${next(5)}`)}]`])
  const item = (kind: string, number: number, fields: string, links: string[]) =>
    `- { id: ${kind}-x-${number}, name: ${kind} ${'cab'[number % 3]} ${number}, ${fields}, ${evidence}, links: { ${links.join(', ')} } }`
  const gaps = () =>
    one([
      '',
      '',
      '',
      'gaps: [{ about: results, reason: PLACEHOLDER }], ',
      'gaps: [{ about: baseline, reason: NOT_STATED }], ',
    ])

  return {
    sources: `- { id: source-book, name: Book, kind: REPORT, ${evidence} }`,
    passages:
      '- { id: passage-page, name: Page, kind: PAGE, locator: p. 1, links: { IN: [{ to: source-book }] } }',
    communities: upTo(2)
      .map((n) =>
        item('community', n, 'dimension: GENERAL', n === 1 ? [`BROADER: [${link('community-x-0')}]`] : []),
      )
      .join('\n'),
    measures: upTo(5)
      .map((n) => {
        const basis = one(['ACTUAL', 'ACTUAL', 'TARGET', 'CONTEXT'])
        return item(
          'measure',
          n,
          `value: ${n}, qualifier: EXACT, wording: "${n}", unit: ${one(['people', 'per cent'])}, counts: people, basis: ${basis}`,
          [],
        )
      })
      .join('\n'),
    outcomes: upTo(7)
      .map((n) =>
        item(
          'outcome',
          n,
          `${gaps()}level: ${one(['OUTPUT', 'OUTCOME'])}, status: ${one(['INTENDED', 'CLAIMED'])}`,
          [...results(2, `outcome-x-${n}`), ...measured(), ...some('SERVES', 'community', 2, 1)],
        ),
      )
      .join('\n'),
    programmes: upTo(4)
      .map((n) =>
        item('programme', n, `${gaps()}kind: PROGRAMME, lifecycle: LIVE`, [
          ...results(2),
          ...measured(),
          ...(n > 0 && next(2) ? [`PART_OF: [${link(`programme-x-${next(n)}`)}]`] : []),
        ]),
      )
      .join('\n'),
    activities: upTo(4)
      .map((n) =>
        item('activity', n, 'kind: TRAINING, lifecycle: LIVE', [
          ...results(2),
          ...some('PART_OF', 'programme', 4, 1),
        ]),
      )
      .join('\n'),
    commitments: upTo(3)
      .map((n) =>
        item('commitment', n, 'kind: PLAN, status: IN_PROGRESS, statusBasis: It is said.', [
          ...results(1),
          ...measured(),
          ...some('DELIVERED_THROUGH', 'programme', 4, 2),
        ]),
      )
      .join('\n'),
    organisations: upTo(3)
      .map((n) =>
        item('org', n, 'kind: CHARITY', [
          ...some('MADE', 'commitment', 3, 2),
          ...some(
            'TAKES_PART_IN',
            'programme',
            4,
            3,
            () => `, role: ${one(['LEADS', 'RECEIVES', 'PARTNERS'])}`,
          ),
        ]),
      )
      .join('\n'),
  }
}
