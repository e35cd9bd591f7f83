import { describe, expect, it } from 'vitest'
import { compare, strongest, weakest } from '../../src/graph/assertions.ts'

describe('what a source states is firmer than what a person inferred, and that than what was computed', () => {
  it('when several are put in order', () =>
    expect((['DERIVED', 'STATED', 'INFERRED'] as const).toSorted(compare)).toEqual([
      'STATED',
      'INFERRED',
      'DERIVED',
    ]))

  it('so that what rests on several is as firm as the weakest of them, and what rests on none is stated', () => {
    expect(weakest(['STATED', 'INFERRED', 'STATED'])).toBe('INFERRED')
    expect(weakest(['DERIVED', 'INFERRED'])).toBe('DERIVED')
    expect(weakest([])).toBe('STATED')
  })

  it('and what several say alike is as firm as the strongest of them', () => {
    expect(strongest(['DERIVED', 'INFERRED'])).toBe('INFERRED')
    expect(strongest(['INFERRED', 'STATED', 'DERIVED'])).toBe('STATED')
  })
})
