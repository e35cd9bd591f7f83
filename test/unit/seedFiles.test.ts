import { describe, expect, it } from 'vitest'
import { BadSeeds } from '../../src/errors.ts'
import { kindNames, kinds } from '../../src/graph/ontology.ts'
import { checkedSeeds } from '../../src/seeding/ensure.ts'
import { readSeeds } from '../../src/seeding/read.ts'
import { checked, choir, ground, inFolder, type Files } from '../support/smallSeeds.ts'

const plurals = kindNames.map((kind) => kinds[kind].plural).join(', ')
const notYaml = 'this is not YAML that can be read:'
const notAnItem = 'an item is a map of fields: "- id: …", then "name: …" below it'
const notAList = 'a seed file is a list: each item begins with "- id:"'
const notRead = 'this item cannot be read:'

/** Ten lists, each of ten of the one before: a billion values where nobody stops it. */
const bomb = [
  '- id: org-bomb',
  '  a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map(
    (name, index) => `  ${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
  ),
].join('\n')

const unreadable: [string, Files, string[]][] = [
  [
    'a name that says nothing',
    { 'people.yaml': '- a' },
    [
      `people.yaml:1 a seed file is named after what it holds, and may have a part after a dot: one of ${plurals}`,
    ],
  ],
  [
    'a name that JavaScript has for itself',
    { 'constructor.yaml': '- a' },
    [
      `constructor.yaml:1 a seed file is named after what it holds, and may have a part after a dot: one of ${plurals}`,
    ],
  ],
  [
    'bytes that are not UTF-8',
    { 'organisations.yaml': new Uint8Array([0x2d, 0x20, 0xe9, 0x0a]) },
    ['organisations.yaml:1 a seed file is UTF-8 text'],
  ],
  [
    'more than 5 MB',
    { 'organisations.yaml': '#'.repeat(5_000_001) },
    ['organisations.yaml:1 a seed file is at most 5 MB: divide it, as in organisations.part.yaml'],
  ],
  [
    'a quote that is left open',
    { 'organisations.yaml': choir('summary: "sings') },
    [`organisations.yaml:5 ${notYaml} Missing closing "quote`],
  ],
  [
    'a field twice',
    { 'organisations.yaml': choir('kind: COMPANY') },
    [`organisations.yaml:5 ${notYaml} Map keys must be unique`],
  ],
  [
    'a tag',
    { 'organisations.yaml': choir('summary: !secret x') },
    [`organisations.yaml:5 ${notYaml} Unresolved tag: !secret`],
  ],
  [
    'two documents',
    { 'organisations.yaml': '- a\n---\n- b' },
    [
      `organisations.yaml:2 ${notYaml} Source contains multiple documents; please use YAML.parseAllDocuments()`,
    ],
  ],
  ['a map', { 'organisations.yaml': '# none\nid: org-choir' }, [`organisations.yaml:1 ${notAList}`]],
  ['a word', { 'organisations.yaml': 'org-choir' }, [`organisations.yaml:1 ${notAList}`]],
  [
    'an item that is a word',
    { 'organisations.yaml': `${choir()}\n- org-band` },
    [`organisations.yaml:5 ${notAnItem}`],
  ],
  ['an item that is empty', { 'organisations.yaml': `-\n${choir()}` }, [`organisations.yaml:1 ${notAnItem}`]],
  [
    'an item that repeats another by its anchor',
    { 'organisations.yaml': `${choir().replace('- id', '- &a\n  id')}\n- *a` },
    [`organisations.yaml:6 ${notAnItem}`],
  ],
  [
    'a bomb of aliases',
    { 'organisations.yaml': bomb },
    [`organisations.yaml:1 ${notRead} Excessive alias count indicates a resource exhaustion attack`],
  ],
]

describe('a seed file', () => {
  it.each(unreadable)('with %s is refused, and nothing else is said', async (_, files, lines) =>
    expect((await checked(files)).lines).toEqual(lines),
  )

  it.each<[string, Files]>([
    ['that is empty', { 'organisations.yaml': '' }],
    ['of comments only', { 'organisations.yaml': '# none yet\n' }],
    ['of an empty list', { 'organisations.yaml': '[]' }],
    ['with a part in its name', { 'organisations.small.yaml': choir() }],
    ['that ends in .yml', { 'organisations.yml': choir() }],
    [
      'with a byte order mark and Windows line ends',
      { 'organisations.yaml': `\ufeff${choir().replaceAll('\n', '\r\n')}` },
    ],
    ['beside files that are not seeds', { 'README.md': 'x', 'organisations.yaml.bak': 'x' }],
  ])('%s is in order', async (_, files) =>
    expect(await checked(files)).toMatchObject({ seeds: expect.anything(), lines: [] }),
  )

  it('gives its records with the lines they stand on, in the order of files and items', async () => {
    const files = {
      'organisations.b.yaml': `${choir()}\n\n# another\n- id: org-band`,
      'organisations.a.yaml': '- id: org-a',
    }
    const { records } = await inFolder(files, readSeeds)
    expect(
      records.map(({ file, kind, value, lineOf }) => [
        file,
        kind,
        value['id'],
        lineOf(['id']),
        lineOf(['links', 'IN']),
      ]),
    ).toEqual([
      ['organisations.a.yaml', 'Organisation', 'org-a', 1, 1],
      ['organisations.b.yaml', 'Organisation', 'org-choir', 1, 1],
      ['organisations.b.yaml', 'Organisation', 'org-band', 7, 7],
    ])
  })

  it.each([
    ['__proto__: { polluted: true }', 'organisations.yaml:1 there is no field called __proto__ here'],
    [
      'gaps: [{ about: a, reason: NOT_STATED, __proto__: { polluted: true } }]',
      'organisations.yaml:5 gaps[0]: there is no field called __proto__ here',
    ],
    [
      'constructor: { prototype: { polluted: true } }',
      'organisations.yaml:1 there is no field called constructor here',
    ],
  ])('cannot reach behind our objects by %s', async (line, problem) => {
    expect((await checked({ 'organisations.yaml': choir(line) })).lines).toEqual([problem])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it.each(['__proto__', 'constructor'])(
    'cannot reach behind our objects by a relationship %s',
    async (type) => {
      const { lines } = await checked({
        'organisations.yaml': choir('links:', `  ${type}: [{ to: org-choir, evidence: [passage-p1] }]`),
      })
      expect(lines).toEqual([
        expect.stringContaining(
          `organisations.yaml:6 links.${type}: there is no relationship ${type}: it is one of TAKES_PART_IN,`,
        ),
      ])
    },
  )
})

describe('a folder of seeds', () => {
  it('in order gives its seeds', () =>
    inFolder({ ...ground, 'organisations.yaml': choir() }, async (folder) => {
      const { nodes, links } = await checkedSeeds(folder)
      expect(nodes.map(({ kind, id }) => [kind, id])).toEqual([
        ['Organisation', 'org-choir'],
        ['Passage', 'passage-p1'],
        ['Programme', 'programme-walks'],
        ['Source', 'source-report'],
      ])
      expect(links.map(({ from, type, to }) => [from, type, to])).toEqual([
        ['passage-p1', 'IN', 'source-report'],
      ])
    }))

  it('not in order gives none, and an error that says how many problems there are and where, in the order of files and lines', () => {
    const files = {
      ...ground,
      'terms.yaml': '- { id: term-a, name: A, status: USED, evidence: [passage-p9] }',
      'people.yaml': '- a',
      'organisations.yaml': choir(
        'summary: 12',
        'aliases: [{ name: C, kind: NICKNAME }]',
        'links:',
        '  MADE: [{ to: org-choir, evidence: [] }]',
      ),
      'activities.yaml': 'a: "',
    }
    return inFolder(files, async (folder) => {
      const error = await checkedSeeds(folder).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(BadSeeds)
      const [heading, ...lines] = (error as BadSeeds).message.split('\n')
      expect(heading).toBe(`6 problems in ${folder}; nothing was loaded.`)
      expect(lines).toEqual([
        `activities.yaml:1 ${notYaml} Missing closing "quote`,
        'organisations.yaml:5 summary: Invalid input: expected string, received number',
        'organisations.yaml:6 aliases[0].kind: this is one of ALIAS, ABBREVIATION, SCOPED, MISSPELLING, SUGGESTED',
        'organisations.yaml:8 links.MADE[0].evidence: nothing without evidence: name at least one passage',
        'organisations.yaml:8 links.MADE[0].to: MADE from Organisation leads to Commitment (commitment-…), not to org-choir',
        `people.yaml:1 a seed file is named after what it holds, and may have a part after a dot: one of ${plurals}`,
        // passage-p9 is named nowhere else, and may be in one of the files that cannot be read.
      ])
    })
  })

  it('that is not there is an error of its own', async () =>
    expect(checkedSeeds('/nowhere/at/all')).rejects.toThrow('ENOENT'))
})
