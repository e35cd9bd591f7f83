import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { derivedOfLinks, derivedOfNodes, stamp } from '../../src/graph/constraints.ts'
import { kindNames } from '../../src/graph/ontology.ts'
import { layout, linkLayout, type PropertyValue } from '../../src/graph/properties.ts'
import { checkSeeds } from '../../src/seeding/check.ts'
import { digestOfRows } from '../../src/seeding/digest.ts'
import { readSeeds, type SeedRecord } from '../../src/seeding/read.ts'
import { rowsOf, type Rows } from '../../src/seeding/rows.ts'
import { choir, ground, inFolder, item } from '../support/smallSeeds.ts'

const full = `gaps: [{ about: seat, reason: NOT_STATED }], aliases: [{ name: "The Club", kind: ABBREVIATION },
  { name: "Guess", kind: SUGGESTED }], identifiers: [GB-CHC-1], summary: s, caveats: [c]`

/** A small folder with dates, numbers, lists, roles and every sort of computed property. */
const files = {
  ...ground,
  'organisations.yaml': `${choir(
    'links:',
    '  TAKES_PART_IN:',
    '    - { to: programme-walks, role: LEADS, note: n, since: { words: then, date: 2022-24 }, evidence: [passage-p1] }',
    '    - { to: programme-walks, role: FUNDS, assertion: INFERRED, reasoning: r, evidence: [passage-p1] }',
  )}\n${item(`id: org-band, name: Élan Band 7, kind: COMPANY, ${full}`)}`,
  'commitments.yaml': item(
    'id: commitment-a, name: A, kind: AIM, status: UNKNOWN, statusBasis: b, due: { words: w, date: 2024-02 }',
  ),
  'measures.yaml': item(
    'id: measure-a, name: A, value: 2.5, qualifier: EXACT, wording: w, unit: u, counts: c, basis: ACTUAL',
  ),
  'places.yaml': item('id: place-a, name: A, kind: WARD, code: E05000001, vintage: 2022'),
}

const rowsFrom = (records: readonly SeedRecord[]) => {
  const { seeds, problems } = checkSeeds(records)
  expect(problems).toEqual([])
  return rowsOf(seeds!)
}

let records: SeedRecord[]
let rows: Rows
beforeAll(async () => {
  records = (await inFolder(files, readSeeds)).records
  rows = rowsFrom(records)
})

const computed = new Set<string>([
  ...derivedOfNodes,
  ...derivedOfLinks,
  stamp,
  ...kindNames.flatMap((kind) => layout(kind).derived),
  ...linkLayout.derived,
])
const node = (id: string) => rows.nodes.find((row) => row.id === id)!.properties
const other = (value: PropertyValue): PropertyValue =>
  Array.isArray(value)
    ? ([...value, value[0]] as PropertyValue)
    : typeof value === 'boolean'
      ? !value
      : typeof value === 'number'
        ? value + 1
        : `${value}x`

describe('the rows of seeds', () => {
  it('are the same in whatever order files and items are read, and so is their digest', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        const again = rowsFrom(shuffled)
        expect(again).toEqual(rows)
        expect(digestOfRows(again)).toBe(digestOfRows(rows))
      }),
      { numRuns: 20 },
    ))

  it('are the same however the items are divided among files', async () => {
    const [first, ...rest] = files['organisations.yaml'].split(/\n(?=- )/)
    const divided = { ...files, 'organisations.yaml': rest.join('\n'), 'organisations.z.yaml': first! }
    expect(rowsFrom((await inFolder(divided, readSeeds)).records)).toEqual(rows)
  })

  it('are not changed by what is said by default', async () => {
    const said = {
      ...files,
      'places.yaml': item(
        'id: place-a, name: A, kind: WARD, code: E05000001, vintage: 2022, aliases: [], gaps: []',
      ),
    }
    expect(rowsFrom((await inFolder(said, readSeeds)).records)).toEqual(rows)
  })

  it('have a key to sort by, and for dated kinds one of the last day that the date may mean', () => {
    expect(node('org-band')).toMatchObject({ sortKey: 'elan band 000000007\torg-band' })
    expect(node('commitment-a')).toMatchObject({
      dueLatest: '2024-02-29',
      dateSort: '2024-02-29\ta\tcommitment-a',
    })
    expect(node('programme-walks')).toMatchObject({ dateSort: '9999-99-99\twalks\tprogramme-walks' })
    expect(node('org-band')).not.toHaveProperty('dateSort')
  })

  it('are found by every name but one that waits for review, and by identifiers and codes', () => {
    expect(node('org-band')).toMatchObject({
      nameKeys: ['elan band 7', 'the club'],
      identifierKeys: ['gb chc 1'],
    })
    expect(node('place-a')).toMatchObject({ identifierKeys: ['e05000001'] })
    expect(node('measure-a')).not.toHaveProperty('identifierKeys')
  })

  it('have links that know both ends', () => {
    const [funds, leads] = rows.links.filter(({ type }) => type === 'TAKES_PART_IN')
    expect([funds?.key, leads?.key]).toEqual(['FUNDS', 'LEADS'])
    expect(leads?.properties).toMatchObject({
      key: 'LEADS',
      role: 'LEADS',
      sinceLatest: '2023-02-28',
      fromId: 'org-choir',
      fromKind: 'Organisation',
      toId: 'programme-walks',
      toKind: 'Programme',
    })
  })
})

describe('the digest', () => {
  const changed = (
    list: 'nodes' | 'links',
    index: number,
    change: (row: Rows['nodes'][0] & Rows['links'][0]) => object,
  ) =>
    digestOfRows({
      ...rows,
      [list]: rows[list].map((row, at) => (at === index ? { ...row, ...change(row as never) } : row)),
    } as Rows)

  it('is 64 hexadecimal digits', () => expect(digestOfRows(rows)).toMatch(/^[0-9a-f]{64}$/))

  it.each(['nodes', 'links'] as const)(
    'changes with any property of %s, and never with one that is computed',
    (list) => {
      const met = { said: 0, computed: 0 }
      rows[list].forEach(({ properties }, index) => {
        for (const [name, value] of Object.entries(properties)) {
          const digest = changed(list, index, () => ({ properties: { ...properties, [name]: other(value) } }))
          met[computed.has(name) ? 'computed' : 'said'] += 1
          expect(digest === digestOfRows(rows), `${list}[${index}].${name}`).toBe(computed.has(name))
        }
      })
      expect(Math.min(met.said, met.computed)).toBeGreaterThan(10)
    },
  )

  it.each(['nodes', 'links'] as const)(
    'changes where a property of %s is taken away or comes in, and not with the order of them',
    (list) => {
      rows[list].forEach(({ properties }, index) => {
        for (const name of Object.keys(properties).filter((name) => !computed.has(name))) {
          const { [name]: _, ...rest } = properties
          expect(
            changed(list, index, () => ({ properties: rest })),
            name,
          ).not.toBe(digestOfRows(rows))
        }
        const backwards = Object.fromEntries(Object.entries(properties).reverse())
        expect(changed(list, index, () => ({ properties: backwards }))).toBe(digestOfRows(rows))
        expect(changed(list, index, () => ({ properties: { ...properties, [stamp]: 'x' } }))).toBe(
          digestOfRows(rows),
        )
      })
    },
  )

  it('changes with a kind, a type, an end or a row more or less', () => {
    const digests = [
      digestOfRows(rows),
      changed('nodes', 0, () => ({ kind: 'Theme' })),
      changed('nodes', 0, ({ id }) => ({ id: `${id}x` })),
      changed('links', 0, () => ({ type: 'MADE' })),
      changed('links', 0, ({ from, to }) => ({ from: to, to: from })),
      changed('links', 0, () => ({ key: 'HOSTS' })),
      digestOfRows({ ...rows, nodes: rows.nodes.slice(1) }),
      digestOfRows({ ...rows, links: rows.links.slice(1) }),
      digestOfRows({ nodes: [], links: [] }),
    ]
    expect(new Set(digests).size).toBe(digests.length)
  })

  it('changes with the order of a list, which may mean something', () => {
    const [alias, index] = ['aliasesName', rows.nodes.findIndex(({ id }) => id === 'org-band')] as const
    const names = [...(node('org-band')[alias] as string[])].reverse()
    expect(
      changed('nodes', index, ({ properties }) => ({ properties: { ...properties, [alias]: names } })),
    ).not.toBe(digestOfRows(rows))
  })
})
