import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DateInWords, Id, Line, Text } from '../../src/graph/values.ts'
import { oneEach } from '../../src/lib/batch.ts'
import { isEdtf, dateRangeOf } from '../../src/lib/edtf.ts'
import { perArguments } from '../../src/lib/perArguments.ts'
import { collated, comparable, sortKey } from '../../src/lib/sorting.ts'

const padded = (value: number, length = 2) => String(value).padStart(length, '0')
const years = (min: number, max: number) => fc.integer({ min, max }).map((year) => padded(year, 4))
const edtfOf = (year: fc.Arbitrary<string>) =>
  fc
    .tuple(year, fc.option(fc.integer({ min: 1, max: 24 })), fc.option(fc.integer({ min: 1, max: 31 })))
    .map(([y, part, day]) =>
      [y, ...(part === null ? [] : [padded(part), ...(day === null ? [] : [padded(day)])])].join('-'),
    )

describe('a date as EDTF', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31', 'YEAR'],
    ['2022-01', '2022-01-01', '2022-01-31', 'MONTH'],
    ['2022-04', '2022-04-01', '2022-04-30', 'MONTH'],
    ['2022-12', '2022-12-01', '2022-12-31', 'MONTH'],
    ['2023-02', '2023-02-01', '2023-02-28', 'MONTH'],
    ['2024-02', '2024-02-01', '2024-02-29', 'MONTH'],
    ['1900-02', '1900-02-01', '1900-02-28', 'MONTH'],
    ['2000-02', '2000-02-01', '2000-02-29', 'MONTH'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'DAY'],
    ['2022-21', '2022-03-01', '2022-05-31', 'SEASON'],
    ['2022-22', '2022-06-01', '2022-08-31', 'SEASON'],
    ['2022-23', '2022-09-01', '2022-11-30', 'SEASON'],
    ['2022-24', '2022-12-01', '2023-02-28', 'SEASON'],
    ['2023-24', '2023-12-01', '2024-02-29', 'SEASON'],
  ])('%s may mean any day from %s to %s', (edtf, earliest, latest, precision) =>
    expect(dateRangeOf(edtf)).toEqual({ earliest, latest, precision }),
  )

  it.each([
    '',
    '22',
    '20222',
    'spring 2022',
    '2022-0',
    '2022-1',
    '2022-00',
    '2022-13',
    '2022-20',
    '2022-25',
    '2022-99',
    '2022-21-01',
    '2022-01-00',
    '2022-01-32',
    '2022-04-31',
    '2023-02-29',
    '1900-02-29',
    '2022/2023',
    '2022-01-31T00:00:00Z',
    '-2022',
    '+2022',
    ' 2022',
    '2022 ',
    '2022\n',
    '2022-',
    '2022-01-',
    '２０２２',
    '2022?',
    '2022~',
    '202X',
    '..',
  ])('%j is refused', (text) => {
    expect(dateRangeOf(text)).toBe(null)
    expect(isEdtf(text)).toBe(false)
    expect(DateInWords.safeParse({ words: 'then', date: text }).success).toBe(false)
  })

  it('begins before it ends, begins with what it says, and lasts as long as its precision', () =>
    fc.assert(
      fc.property(edtfOf(years(1000, 9998)), (edtf) => {
        const span = dateRangeOf(edtf)
        if (!span) return
        const days = (Date.parse(span.latest) - Date.parse(span.earliest)) / 86_400_000 + 1
        const [least, most] = { DAY: [1, 1], MONTH: [28, 31], SEASON: [90, 92], YEAR: [365, 366] }[
          span.precision
        ] as [number, number]
        expect(days).toBeGreaterThanOrEqual(least)
        expect(days).toBeLessThanOrEqual(most)
        expect(span.earliest.slice(0, 4)).toBe(edtf.slice(0, 4))
        if (span.precision !== 'SEASON') expect(span.latest.startsWith(edtf)).toBe(true)
      }),
    ))

  it.each(['0001-02', '0050-21', '0999', '0050-02-03', '9999-24'])(
    'is refused of years nobody writes about: %s',
    (edtf) => expect(dateRangeOf(edtf)).toBeNull(),
  )
})

describe('text that people read', () => {
  it.each(['a', 'é', 'Villa Vision', '"over 2200"', 'Work; rest & play', '2022', '健康'])(
    'on a line may be %j',
    (text) => expect(Line.safeParse(text).success).toBe(true),
  )

  it.each(['', ' ', ' a', 'a ', 'a\nb', 'a\tb', 'a\u0000b', 'a\u007fb', 'a\u0085b', 'a'.repeat(301)])(
    'on a line is never %j',
    (text) => expect(Line.safeParse(text).success).toBe(false),
  )

  it.each(['\u0000', '\u0007a', 'a\u0007', '\u001b[31m', 'a\u2028b', 'a\u2029b'])(
    'on a line has no control character or line break wherever it stands, as in %j',
    (text) => expect(Line.safeParse(text).success).toBe(false),
  )

  it('over several lines loses the white space at its ends and must not be empty', () => {
    expect(Text.parse('  a\nb \n')).toBe('a\nb')
    expect(Text.safeParse(' \n ').success).toBe(false)
  })

  it.each([
    'org',
    'org-',
    '-a',
    'Org-a',
    'org-A',
    'org--a',
    'org-a-',
    'org-a b',
    'org-é',
    'org-a\n',
    'org_a',
    `org-${'a'.repeat(120)}`,
  ])('is no id where it is %j', (text) => expect(Id.safeParse(text).success).toBe(false))
})

describe('sorting', () => {
  const sorted = (...names: string[]) => [...names].sort((a, b) => (collated(a) < collated(b) ? -1 : 1))

  it('puts paragraph 7 before paragraph 13', () =>
    expect(sorted('Paragraph 13', 'Paragraph 7', 'Paragraph 100')).toEqual([
      'Paragraph 7',
      'Paragraph 13',
      'Paragraph 100',
    ]))

  it('does not mind case and accents', () => {
    expect(sorted('Zebra', 'école', 'Eagle', 'apple')).toEqual(['apple', 'Eagle', 'école', 'Zebra'])
    expect(collated('École')).toBe(collated('e\u0301cole'))
  })

  it('orders numbers in text as numbers', () =>
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(999_999_999), (a, b) => {
        expect(collated(`P ${a}`) < collated(`P ${b}`)).toBe(a < b)
      }),
    ))

  it('puts a name before those that begin with it, whatever their ids', () => {
    expect(sortKey(collated('Aston'), 'z') < sortKey(collated('Aston University'), 'a')).toBe(true)
    expect(sortKey(collated('Aston'), 'z') < sortKey(collated('Aston2'), 'a')).toBe(true)
  })

  it('never ties: things of one name have keys of their own', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => Line.safeParse(text).success)
    fc.assert(
      fc.property(line, line, fc.nat(), fc.nat(), (one, other, a, b) => {
        fc.pre(a !== b)
        expect(sortKey(collated(one), `org-${a}`)).not.toBe(sortKey(collated(other), `org-${b}`))
      }),
    )
  })

  it.each([
    ['  Birmingham & Solihull  ICS ', 'birmingham solihull ics'],
    ['NHS-Trust', 'nhs trust'],
    ['GB-CHC-1100001', 'gb chc 1100001'],
    ['Café Ç', 'cafe c'],
    ['ﬁrst ①', 'first 1'],
    ["Women's", 'women s'],
    ['!?', ''],
  ])('compares %j as %j', (name, as) => expect(comparable(name)).toBe(as))

  it('compares what is compared already as itself', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(comparable(comparable(name))).toBe(comparable(name))
      }),
    ))
})

describe('a batch', () => {
  const rows = [
    { id: 'b', n: 2 },
    { id: 'a', n: 1 },
  ]
  const ask = (...keys: string[]) => oneEach(keys, rows, ({ id }) => id)

  it('comes back in the order of its keys', () => expect(ask('a', 'b').map((row) => row?.n)).toEqual([1, 2]))
  it('has a place for a key without a row', () =>
    expect(ask('x', 'a', 'constructor').map((row) => row?.n)).toEqual([undefined, 1, undefined]))
  it('gives a repeated key its row each time', () =>
    expect(ask('a', 'a').map((row) => row?.n)).toEqual([1, 1]))
  it('may be empty', () => expect(ask()).toEqual([]))
})

describe('one value for each set of arguments', () => {
  it('is made once, and again for other arguments', () => {
    let made = 0
    const get = perArguments((...args: unknown[]) => ({ args, count: ++made }))
    const all = [
      [],
      ['a'],
      ['a', 'b'],
      ['a,b'],
      [['a', 'b']],
      ['1'],
      [1],
      [null],
      [{ where: {} }],
      [{ where: { kind: ['X'] } }],
    ]
    const first = all.map((args) => get(...args))
    expect(made).toBe(all.length)
    expect(all.map((args) => get(...args))).toEqual(first)
    expect(all.every((args, index) => get(...structuredClone(args)) === first[index])).toBe(true)
    expect(made).toBe(all.length)
  })
})
