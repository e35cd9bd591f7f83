/** What can only be seen over all seeds together. Each small folder has just that one mistake. */
import { describe, expect, it } from 'vitest'
import { checked, choir, choirLinked, item, type Files } from '../support/smallSeeds.ts'

const place = (id: string, more = '', within?: string) =>
  item(
    `id: place-${id}, name: ${id}, kind: AREA${more}`,
    within && `WITHIN: [{ to: place-${within}, evidence: [passage-p1] }]`,
  )
const passage = (id: string, links: string) =>
  `- { id: passage-${id}, name: P, kind: LEAD, locator: P, links: { ${links} } }`
const upTo = (type: string, to: string) => `${type}: [{ to: ${to}, evidence: [passage-p1] }]`

const wholes: [string, Files, string[]][] = [
  [
    'an id twice in one file',
    { 'organisations.yaml': `${choir()}\n${choir()}` },
    ['organisations.yaml:5 id: this id is taken: organisations.yaml:1 has it'],
  ],
  [
    'an id twice in two files',
    { 'organisations.yaml': choir(), 'organisations.more.yaml': `\n${choir()}` },
    ['organisations.yaml:1 id: this id is taken: organisations.more.yaml:2 has it'],
  ],
  [
    'an id in two spellings',
    { 'organisations.yaml': `${choir()}\n${choir().replace('org-choir', 'org-cho-ir')}` },
    ['organisations.yaml:5 id: two spellings of one id: organisations.yaml:1 has org-choir'],
  ],
  [
    'an identifier twice',
    {
      'organisations.yaml': `${choir('identifiers: [GB-CHC-1]')}\n${choir('identifiers:', '  - GB-COH-2', '  - gb-chc-1').replace('org-choir', 'org-band')}`,
    },
    [
      'organisations.yaml:12 identifiers[1]: gb-chc-1 identifies org-choir already: one identifier, one Organisation',
    ],
  ],
  [
    'a code twice',
    { 'places.yaml': `${place('a', ', code: E08000025')}\n${place('b', ', code: E08000025')}` },
    ['places.yaml:2 code: E08000025 identifies place-a already: one identifier, one Place'],
  ],
  [
    'a code that is the identifier of another',
    { 'places.yaml': `${place('a', ', identifiers: [E08000025]')}\n${place('b', ', code: E08000025')}` },
    ['places.yaml:2 code: E08000025 identifies place-a already: one identifier, one Place'],
  ],
  [
    'evidence that is no passage',
    { 'organisations.yaml': choir().replace('[passage-p1]', '[passage-p1, source-report]') },
    ['organisations.yaml:4 evidence[1]: evidence is a passage, and source-report is not one'],
  ],
  [
    'evidence that is nowhere',
    { 'organisations.yaml': choir().replace('passage-p1', 'passage-p2') },
    ['organisations.yaml:4 evidence[0]: nothing here has the id passage-p2'],
  ],
  [
    'evidence in another spelling',
    { 'organisations.yaml': choir().replace('passage-p1', 'passage-p-1') },
    ['organisations.yaml:4 evidence[0]: two spellings of one id: it is passage-p1'],
  ],
  [
    'a link to nothing',
    { 'organisations.yaml': choirLinked('PART_OF', '{ to: org-band, evidence: [passage-p1] }') },
    ['organisations.yaml:7 links.PART_OF[0].to: nothing here has the id org-band'],
  ],
  [
    'a link to another spelling',
    {
      'organisations.yaml': choirLinked(
        'WORKS_WITH',
        '{ to: org-cho-ir, role: ENGAGES, evidence: [passage-p1] }',
      ),
    },
    ['organisations.yaml:7 links.WORKS_WITH[0].to: two spellings of one id: it is org-choir'],
  ],
  [
    'a link with evidence that is nowhere',
    {
      'organisations.yaml': choirLinked(
        'WORKS_WITH',
        '{ to: org-choir, role: ENGAGES, evidence: [passage-p1, passage-p2] }',
      ),
    },
    ['organisations.yaml:7 links.WORKS_WITH[0].evidence[1]: nothing here has the id passage-p2'],
  ],
  [
    'a link with evidence that is no passage',
    {
      'organisations.yaml': choirLinked(
        'WORKS_WITH',
        '{ to: org-choir, role: ENGAGES, evidence: [programme-walks] }',
      ),
    },
    [
      'organisations.yaml:7 links.WORKS_WITH[0].evidence[0]: evidence is a passage, and programme-walks is not one',
    ],
  ],
  [
    'a link twice',
    {
      'organisations.yaml': choir(
        'links:',
        '  WORKS_WITH:',
        '    - { to: org-choir, role: ENGAGES, evidence: [passage-p1] }',
        '    - { to: org-choir, role: ENGAGES, note: again, evidence: [passage-p1] }',
      ),
    },
    ['organisations.yaml:8 links.WORKS_WITH[1]: this link is here already: put the evidence of both on one'],
  ],
  [
    'a passage in no source',
    { 'passages.more.yaml': passage('p2', upTo('CITES', 'source-report')) },
    ['passages.more.yaml:1 links.IN: a passage is IN just one source: "IN: [{ to: source-… }]"'],
  ],
  [
    'a passage in two sources',
    {
      'sources.more.yaml': item('id: source-b, name: B, kind: PLAN'),
      'passages.more.yaml': passage('p2', 'IN: [{ to: source-report }, { to: source-b }]'),
    },
    ['passages.more.yaml:1 links.IN: a passage is IN just one source: "IN: [{ to: source-… }]"'],
  ],
]

describe('seeds together', () => {
  it.each(wholes)('with %s are refused, with where and why', async (_, files, lines) =>
    expect(await checked(files)).toEqual({ seeds: null, lines }),
  )

  it.each<[string, Files]>([
    [
      'one link in two roles',
      {
        'organisations.yaml': choir(
          'links:',
          '  WORKS_WITH:',
          '    - { to: org-choir, role: ENGAGES, evidence: [passage-p1] }',
          '    - { to: org-choir, role: OVERSEES, evidence: [passage-p1] }',
        ),
      },
    ],
    [
      'one identifier of two kinds',
      {
        'organisations.yaml': choir('identifiers: [GB-LAE-BIR]'),
        'places.yaml': place('a', ', identifiers: [GB-LAE-BIR]'),
      },
    ],
  ])('may have %s', async (_, files) =>
    expect(await checked(files)).toMatchObject({ seeds: expect.anything(), lines: [] }),
  )

  it('do not repeat the mistake of one item at each that refers to it', async () => {
    const files = {
      'organisations.yaml': `${choir('colour: red')}\n${choirLinked('PART_OF', '{ to: org-choir, evidence: [passage-p1] }').replace('org-choir', 'org-band')}`,
    }
    expect((await checked(files)).lines).toEqual([
      'organisations.yaml:1 there is no field called colour here',
    ])
  })

  it('take identifiers for the same that are looked up as the same', async () => {
    const files = {
      'organisations.yaml': `${choir('identifiers: [GB-CHC-1]')}\n${choir('identifiers: [GB CHC 1]').replace('org-choir', 'org-band')}`,
    }
    expect((await checked(files)).lines).toEqual([
      'organisations.yaml:10 identifiers[0]: GB CHC 1 identifies org-choir already: one identifier, one Organisation',
    ])
  })
})
