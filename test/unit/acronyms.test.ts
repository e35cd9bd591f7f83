/** What people shorten names to. */
import { describe, expect, it } from 'vitest'
import { acronymsOf } from '../../src/graph/search/acronyms.ts'

describe('the acronyms of a name', () => {
  it.each([
    ['Organisation', 'University Hospitals Birmingham Trust', ['uhbt', 'uhb', 'hbt']],
    ['Organisation', 'University of Birmingham', ['uob']],
    ['Organisation', 'UK Health Security Agency', ['ukhsa', 'ukh', 'khsa', 'ukhs', 'hsa']],
    ['Theme', 'Chronic obstructive pulmonary disease', ['copd']],
    ['Place', 'West Midlands (combined authority)', ['wmca']],
    ['Programme', 'Race Equality Charter', ['rec']],
  ] as const)('of the kind %s, of %s, are %j', (kind, name, acronyms) =>
    expect(acronymsOf(kind, name).toSorted()).toEqual(acronyms.toSorted()),
  )

  it.each([
    ['Community', 'Children and young people'],
    ['Theme', 'Drugs'],
    ['Organisation', 'Trust staff and local voluntary organisations for whom the cancer workshop was held'],
  ] as const)('are none of the kind %s, of %s', (kind, name) => expect(acronymsOf(kind, name)).toEqual([]))
})
