import { writeFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BadSeeds } from '../../src/errors.ts'
import { checkDataSets } from '../../src/seeding/check.ts'
import { digestOfRows } from '../../src/seeding/digest.ts'
import { checkedLive } from '../../src/seeding/ensure.ts'
import type { Decision } from '../../src/seeding/identity.ts'
import { readManifest } from '../../src/seeding/dataSet.ts'
import { decisionsIn, readDecisions } from '../../src/seeding/live.ts'
import { recordsOf } from '../../src/seeding/read.ts'
import { rowsOf } from '../../src/seeding/rows.ts'
import { ground, inFolder, item } from '../support/smallSeeds.ts'

const records = (organisations: string, id: string) => [
  ...recordsOf(
    `- { id: source-${id}, name: Of ${id}, kind: DATA_SET, evidence: [passage-${id}] }`,
    'sources.yaml',
    'Source',
  ).records,
  ...recordsOf(
    `- { id: passage-${id}, name: Row of ${id}, kind: TABLE, locator: row 1, links: { IN: [{ to: source-${id} }] } }`,
    'passages.yaml',
    'Passage',
  ).records,
  ...recordsOf(organisations, 'organisations.yaml', 'Organisation').records,
]

const choir = (id: string, more: string, set: string) =>
  `- { id: ${id}, ${more}, evidence: [passage-${set}] }`

const first = (more: string, id = 'org-choir') => ({
  dataSet: { id: 'seeds', title: 'Seeds', rank: 1 },
  records: records(choir(id, more, 'first'), 'first'),
})
const second = (more: string, id = 'org-gb-chc-7') => ({
  dataSet: { id: 'grants', title: 'Grants', rank: 100 },
  records: records(choir(id, more, 'second'), 'second'),
})

const organisations = (sets: Parameters<typeof checkDataSets>[0], decisions: Decision[] = []) => {
  const { seeds, problems, doubts } = checkDataSets(sets, decisions)
  expect(problems).toEqual([])
  return {
    nodes: seeds!.nodes.filter(({ kind }) => kind === 'Organisation'),
    doubts: doubts.map(({ one, other }) => [one.id, other.id]),
  }
}

describe('two data sets', () => {
  it('say one thing once, with the evidence of both and who says so', () => {
    const { nodes } = organisations([
      second('name: Harbour Choir, kind: CHARITY, identifiers: [GB-CHC-7]'),
      first('name: Harbour Choir, kind: CHARITY, identifiers: [gb-chc-7]'),
    ])
    expect(nodes).toHaveLength(1)
    expect(nodes[0]).toMatchObject({
      id: 'org-choir',
      fields: {
        evidence: ['passage-first', 'passage-second'],
        dataSets: ['seeds', 'grants'],
        disagreements: [],
      },
    })
  })

  it('keep both values where they differ, and show that of the better rank', () => {
    const { nodes } = organisations([
      first('name: Harbour Choir, kind: CHARITY, identifiers: [GB-CHC-7]'),
      second('name: The Harbour Choir Limited, kind: COMPANY, summary: It sings, identifiers: [GB-CHC-7]'),
    ])
    expect(nodes[0]!.fields).toMatchObject({
      name: 'Harbour Choir',
      kind: 'CHARITY',
      summary: 'It sings',
      aliases: [{ name: 'The Harbour Choir Limited', kind: 'ALIAS' }],
      disagreements: [
        { field: 'name', value: 'The Harbour Choir Limited', dataSet: 'grants' },
        { field: 'kind', value: 'COMPANY', dataSet: 'grants' },
      ],
    })
  })

  it('do not disagree where one leaves a default and the other says something', () => {
    const { nodes } = organisations([
      first('name: Harbour Choir, kind: CHARITY, identifiers: [GB-CHC-7]'),
      second('name: Harbour Choir, kind: CHARITY, identifiers: [GB-CHC-7], gaps: []'),
    ])
    expect(nodes[0]!.fields['disagreements']).toEqual([])
  })

  it('are never joined by likeness of names', () => {
    const { nodes } = organisations([
      first('name: Harbour Choir, kind: CHARITY'),
      second('name: Harbour Choir, kind: CHARITY'),
    ])
    expect(nodes.map(({ id }) => id)).toEqual(['org-choir', 'org-gb-chc-7'])
  })

  it('leave one identifier under two very different names apart, and say so', () => {
    const sets = [
      first('name: Harbour Choir, kind: CHARITY, identifiers: [GB-CHC-7]'),
      second('name: Net Menders Union, kind: CHARITY, identifiers: [GB-CHC-7]'),
    ]
    const { nodes, doubts } = organisations(sets)
    expect(nodes).toHaveLength(2)
    expect(doubts).toEqual([['org-choir', 'org-gb-chc-7']])
  })

  it('are joined and kept apart as somebody decided, and again otherwise without the decision', () => {
    const named = [
      first('name: Harbour Choir, kind: CHARITY'),
      second('name: Choral Society of the Harbour, kind: CHARITY'),
    ]
    const decided = (are: Decision['are']) => [{ one: 'org-gb-chc-7', other: 'org-choir', are }]
    expect(organisations(named, decided('SAME')).nodes.map(({ id }) => id)).toEqual(['org-choir'])
    expect(organisations(named, decided('UNSURE')).nodes).toHaveLength(2)

    const registered = [
      first('name: Harbour Choir, kind: CHARITY, identifiers: [GB-CHC-7]'),
      second('name: Harbour Choir, kind: CHARITY, identifiers: [GB-CHC-7]'),
    ]
    expect(organisations(registered, decided('DIFFERENT')).nodes).toHaveLength(2)
    expect(organisations(registered).nodes).toHaveLength(1)
  })
})

describe('the file of decisions', () => {
  it('decides nothing where it is not there, or everything was taken out', () =>
    inFolder({}, async (home) => {
      expect(await readDecisions(home)).toEqual([])
      await writeFile(decisionsIn(home), '# all taken back\n')
      expect(await readDecisions(home)).toEqual([])
    }))

  it('is refused with what is wrong with it', () =>
    inFolder({ 'decisions.yaml': '- { one: org-a, other: org-b, are: ALIKE }' }, async (home) => {
      await expect(readDecisions(home)).rejects.toThrow(/is a list of decisions: [\s\S]*0\.are: /)
    }))
})

describe('a folder of a data set', () => {
  const manifest =
    'id: grants\ntitle: Grants of the Harbour Fund\npublisher: Harbour Fund\nlicence: CC BY 4.0\n'

  it('says in dataset.yaml what it is', () =>
    inFolder({ 'dataset.yaml': manifest }, async (folder) =>
      expect(await readManifest(folder)).toEqual({
        id: 'grants',
        title: 'Grants of the Harbour Fund',
        publisher: 'Harbour Fund',
        licence: 'CC BY 4.0',
        rank: 100,
      }),
    ))

  it('is refused with what is wrong with its dataset.yaml', () =>
    inFolder({ 'dataset.yaml': 'id: Grants 2021' }, async (folder) => {
      const refused = readManifest(folder)
      await expect(refused).rejects.toThrow(BadSeeds)
      await expect(refused).rejects.toThrow(/id: the id of a data set is lower-case words/)
      await expect(refused).rejects.toThrow(/title: /)
    }))

  it('may hold an item on each line, as JSON, and its problems name folder, file and line', () =>
    inFolder(ground, async (seeds) => {
      const home = join(seeds, 'home')
      const folder = join(home, 'sets', 'grants')
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'dataset.yaml'), manifest)
      const line = { id: 'org-choir', name: 'Choir', kind: 'CHARITY', evidence: ['passage-p1'] }
      await writeFile(join(folder, 'organisations.jsonl'), `${JSON.stringify(line)}\n`)
      const live = await checkedLive({ seeds, home })
      expect(live.dataSets.map(({ dataSet, nodes }) => [dataSet.id, nodes.length])).toEqual([
        ['seeds', 3],
        ['grants', 1],
      ])
      await writeFile(join(folder, 'organisations.jsonl'), `${JSON.stringify(line)}\n{"id": "org-\n`)
      await expect(checkedLive({ seeds, home })).rejects.toThrow(
        /grants\/organisations\.jsonl:2 this line is not one item as JSON/,
      )
    }))

  it('gives the same digest whether or not another was live in between', () =>
    inFolder(
      { ...ground, 'organisations.yaml': item('id: org-choir, name: Choir, kind: CHARITY') },
      async (seeds) => {
        const home = join(seeds, 'home')
        const digest = async () => digestOfRows(rowsOf(await checkedLive({ seeds, home })))
        const before = await digest()
        const folder = join(home, 'sets', 'more')
        await mkdir(folder, { recursive: true })
        await writeFile(join(folder, 'organisations.yaml'), item('id: org-band, name: Band, kind: CHARITY'))
        await writeFile(join(folder, 'dataset.yaml'), 'id: more\ntitle: More\n')
        expect(await digest()).not.toBe(before)
        expect(await digestOfRows(rowsOf(await checkedLive({ seeds, home: join(seeds, 'empty') })))).toBe(
          before,
        )
      },
    ))
})
