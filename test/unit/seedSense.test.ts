/** Circles, and measures that contradict themselves. Each small folder has just that one mistake. */
import { describe, expect, it } from 'vitest'
import { checked, choirLinked, item, type Files } from '../support/smallSeeds.ts'

const place = (id: string, more = '', within?: string) =>
  item(
    `id: place-${id}, name: ${id}, kind: AREA${more}`,
    within && `WITHIN: [{ to: place-${within}, evidence: [passage-p1] }]`,
  )
const measure = (fields: string, links?: string, id = 'a') =>
  item(
    `id: measure-${id}, name: A, wording: w, unit: people, counts: people, basis: ACTUAL, ${fields}`,
    links,
  )
const upTo = (type: string, to: string) => `${type}: [{ to: ${to}, evidence: [passage-p1] }]`
const circle = (type: string) => `${type} runs in a circle here: nothing lies within itself`

const senseless: [string, Files, string[]][] = [
  [
    'a place within itself',
    { 'places.yaml': place('a', '', 'a') },
    [`places.yaml:1 links.WITHIN[0].to: ${circle('WITHIN')}`],
  ],
  [
    'places within each other',
    { 'places.yaml': [place('a', '', 'b'), place('b', '', 'c'), place('c', '', 'a')].join('\n') },
    [`places.yaml:3 links.WITHIN[0].to: ${circle('WITHIN')}`],
  ],
  [
    'a circle that others lead into',
    { 'places.yaml': [place('a', '', 'b'), place('b', '', 'c'), place('c', '', 'b')].join('\n') },
    [`places.yaml:3 links.WITHIN[0].to: ${circle('WITHIN')}`],
  ],
  [
    'themes broader than each other',
    {
      'themes.yaml': ['a', 'b']
        .map((id, i) =>
          item(`id: theme-${id}, name: A, scheme: SUBJECT`, upTo('BROADER', `theme-${'ba'[i]}`)),
        )
        .join('\n'),
    },
    [`themes.yaml:2 links.BROADER[0].to: ${circle('BROADER')}`],
  ],
  [
    'a body that is part of itself',
    { 'organisations.yaml': choirLinked('PART_OF', '{ to: org-choir, evidence: [passage-p1] }') },
    [`organisations.yaml:7 links.PART_OF[0].to: ${circle('PART_OF')}`],
  ],
  [
    'a measure that is a share of itself',
    { 'measures.yaml': measure('value: 1, qualifier: EXACT', upTo('OUT_OF', 'measure-a')) },
    [`measures.yaml:1 links.OUT_OF[0].to: ${circle('OUT_OF')}`],
  ],
  [
    'a measure without a value',
    { 'measures.yaml': measure('qualifier: AT_LEAST') },
    ['measures.yaml:1 value: a value is required unless qualifier is UNQUANTIFIED'],
  ],
  [
    'a measure with a value that has none',
    { 'measures.yaml': measure('value: 0, qualifier: UNQUANTIFIED') },
    ['measures.yaml:1 value: what is UNQUANTIFIED has no value: leave it out'],
  ],
  [
    'a range that ends where it begins',
    { 'measures.yaml': measure('value: 5, upper: 5, qualifier: EXACT') },
    ['measures.yaml:1 upper: upper is the greater end of a range'],
  ],
  [
    'a range without a beginning',
    { 'measures.yaml': measure('upper: 5, qualifier: UNQUANTIFIED') },
    ['measures.yaml:1 upper: upper is the greater end of a range'],
  ],
  [
    'a measure that is derived from nothing',
    { 'measures.yaml': measure('value: 5, qualifier: EXACT,\n  assertion: DERIVED') },
    ['measures.yaml:1 derivation: a measure that is not STATED says from what it is derived'],
  ],
]

describe('seeds that would make no sense', () => {
  it.each(senseless)('with %s are refused, with where and why', async (_, files, lines) =>
    expect(await checked(files)).toEqual({ seeds: null, lines }),
  )

  it.each<[string, Files]>([
    [
      'a place within two others that lie within one',
      {
        'places.yaml': [
          item(
            'id: place-a, name: A, kind: AREA',
            'WITHIN: [{ to: place-b, evidence: [passage-p1] }, { to: place-c, evidence: [passage-p1] }]',
          ),
          place('b', '', 'd'),
          place('c', '', 'd'),
          place('d'),
        ].join('\n'),
      },
    ],
    [
      'measures that say what they must',
      {
        'measures.yaml': [
          measure('value: 0, upper: 5, qualifier: EXACT'),
          measure('qualifier: UNQUANTIFIED', undefined, 'b'),
          measure(
            'value: 1, qualifier: NEARLY, assertion: DERIVED, derivation: a less b',
            upTo('OUT_OF', 'measure-a'),
            'c',
          ),
        ].join('\n'),
      },
    ],
  ])('are not those with %s', async (_, files) =>
    expect(await checked(files)).toMatchObject({ seeds: expect.anything(), lines: [] }),
  )

  it('name every circle of a relationship, not just the first', async () => {
    const { lines } = await checked({ 'places.yaml': [place('a', '', 'a'), place('b', '', 'b')].join('\n') })
    expect(lines).toEqual([1, 2].map((line) => `places.yaml:${line} links.WITHIN[0].to: ${circle('WITHIN')}`))
  })
})
