import { describe, expect, it } from 'vitest'
import { dateRangeOf } from '../../src/lib/edtf.ts'
import { comparisonOf, type Measure } from '../../src/graph/work/comparison.ts'

const measure = (basis: string, value: number | null, date?: string, more: object = {}) =>
  ({
    name: `${basis} ${value}`,
    basis,
    value,
    upper: null,
    qualifier: value === null ? 'UNQUANTIFIED' : 'EXACT',
    wording: `${value}`,
    unit: 'people',
    counts: 'people who swim',
    asOf: date ? { words: date, date, ...dateRangeOf(date) } : null,
    overlapGroup: null,
    mayAggregate: false,
    ...more,
  }) as unknown as Measure

const told = (...measures: Measure[]) => {
  const { progress, explanation } = comparisonOf(measures, () => ['org-x']).things[0]!
  return progress ? [progress.share, progress.fromBaseline, progress.exact] : explanation
}

describe('progress', () => {
  it('is the share of a target that was reached, exact where both numbers are', () => {
    expect(told(measure('TARGET', 100, '2025'), measure('ACTUAL', 40, '2024'))).toEqual([0.4, null, true])
    const roughly = measure('ACTUAL', 1, '2024', { qualifier: 'MORE_THAN' })
    expect(told(measure('TARGET', 3, '2025'), roughly)).toEqual([0.333333, null, false])
    expect(told(measure('EXPECTED', 750), measure('ACTUAL', 75))).toEqual([0.1, null, true])
  })

  it('takes the latest number, and the first of several as where it began', () =>
    expect(
      told(measure('TARGET', 100, '2025'), measure('ACTUAL', 60, '2024'), measure('ACTUAL', 20, '2020')),
    ).toEqual([0.6, 0.5, true]))

  it.each([
    ['no number was reached', [measure('TARGET', 100)], 'No number that was reached is recorded.'],
    [
      'nothing was aimed at',
      [measure('ACTUAL', 1)],
      'Nothing that was aimed at is recorded, so there is nothing to compare with.',
    ],
    [
      'the unit is another',
      [measure('TARGET', 100), measure('ACTUAL', 9, undefined, { unit: 'lessons', wording: 'nine' })],
      'What was reached is recorded of something else: nine (people who swim, in lessons).',
    ],
    [
      'the number has no date and the target has',
      [measure('TARGET', 100, '2025'), measure('ACTUAL', 9)],
      'The number reached has no date, so it cannot be set against 2025.',
    ],
    [
      'the number is of a later time',
      [measure('TARGET', 100, '2025'), measure('ACTUAL', 9, '2026-02')],
      'The number reached is of a later time (2026-02) than the one aimed at (2025).',
    ],
    [
      'there are only words',
      [measure('TARGET', 100), measure('ACTUAL', null)],
      'One of the two is no single number.',
    ],
    [
      'it is a range',
      [measure('TARGET', 100), measure('ACTUAL', 3, undefined, { upper: 5 })],
      'One of the two is no single number.',
    ],
    [
      'nothing is aimed at',
      [measure('TARGET', 0), measure('ACTUAL', 3)],
      'What was aimed at is none at all, of which nothing is a share.',
    ],
    [
      'none of several is the latest',
      [measure('TARGET', 9), measure('ACTUAL', 3), measure('ACTUAL', 4)],
      'Several numbers were reached, and none is the latest.',
    ],
  ])('is not computed where %s, and why not is said', (_, measures, reason) =>
    expect(told(...measures)).toBe(reason),
  )
})

describe('a total', () => {
  const may = { mayAggregate: true }
  const totalOf = (...measures: Measure[]) => {
    const { value, unit, explanation } = comparisonOf(measures, () => ['org-x']).total
    return value === null ? explanation : `${value} ${unit}`
  }

  it('is given where every number may be added', () =>
    expect(totalOf(measure('ACTUAL', 2, '2024', may), measure('ACTUAL', 3, '2025', may))).toBe('5 people'))

  it.each([
    ['one may not be added', [measure('ACTUAL', 2, '2024', may), measure('ACTUAL', 3)], /^Nothing says that/],
    [
      'they overlap',
      [
        measure('ACTUAL', 2, '2024', { ...may, overlapGroup: 'pool' }),
        measure('ACTUAL', 3, '2025', { ...may, overlapGroup: 'pool' }),
      ],
      /^They overlap/,
    ],
    [
      'the units differ',
      [measure('ACTUAL', 2, '2024', may), measure('ACTUAL', 3, '2025', { ...may, unit: 'lessons' })],
      /^They count unlike things/,
    ],
    [
      'one is words',
      [measure('ACTUAL', 2, '2024', may), measure('ACTUAL', null, '2025', may)],
      /^Not every one/,
    ],
  ])('is not where %s', (_, measures, reason) => expect(totalOf(...measures)).toMatch(reason))

  it('never holds a target, a context, an age or a length of time', () => {
    const { total, context, things } = comparisonOf(
      ['TARGET', 'CONTEXT', 'ELIGIBILITY', 'DURATION', 'COLLECTION_SIZE', 'DOCUMENT_STRUCTURE'].map((basis) =>
        measure(basis, 5, '2024', may),
      ),
      () => ['org-x'],
    )
    expect([total.value, total.explanation]).toEqual([null, 'No number that was reached is recorded.'])
    expect(context.map(({ basis }) => basis)).toEqual([
      'CONTEXT',
      'ELIGIBILITY',
      'DURATION',
      'COLLECTION_SIZE',
      'DOCUMENT_STRUCTURE',
    ])
    expect(things.flatMap(({ actual }) => actual)).toEqual([])
  })
})

describe('measures of several things', () => {
  const of = (holder: string, each: Measure) => ({ ...each, summary: holder }) as Measure
  const things = (...measures: Measure[]) =>
    comparisonOf(measures, ({ summary }) => [summary!]).things.map(
      ({ holders, progress, baseline, explanation }) => [
        holders.join(),
        progress?.share ?? explanation,
        baseline.length,
      ],
    )

  it('in the same words are set beside each other where what was reached hangs on one of them', () =>
    expect(things(of('programme-a', measure('TARGET', 100)), of('outcome-b', measure('ACTUAL', 40)))).toEqual(
      [['programme-a,outcome-b', 0.4, 0]],
    ))

  it('are apart where it hangs on two, of which neither is where the other began', () =>
    expect(
      things(
        of('programme-a', measure('TARGET', 100)),
        of('outcome-b', measure('ACTUAL', 40, '2023')),
        of('outcome-c', measure('ACTUAL', 60, '2024')),
      ).map(([holders, , baselines]) => [holders, baselines]),
    ).toEqual([
      ['programme-a', 0],
      ['outcome-b', 0],
      ['outcome-c', 0],
    ]))
})
