import { describe, expect, it } from 'vitest'
import { useProduct } from '../support/product.ts'

const { answer } = useProduct()

/** Where a hurried reader of the source's words goes wrong. Names are in traps.names.test.ts, numbers in traps.numbers.test.ts. */
describe('a placeholder', () => {
  it('TR01 is a gap wherever it matters, and nothing is put in its place', async () =>
    expect(
      await answer(`{
        finding(by: { id: "finding-racial-disparity-in-covid" }) { support cites { totalCount } }
        theme(by: { name: "Intersectionality" }) { summary gaps { about reason } }
        source(by: { id: "source-commitments-progress-page" }) { url publishers { totalCount } gaps { about reason } }
      }`),
    ).toBe(
      'PLACEHOLDER | 0 | – | meaning | PLACEHOLDER | – | 0 | ' +
        'address | PLACEHOLDER, publisher | NOT_STATED, licence | NOT_STATED',
    ))
})

describe('a contested word', () => {
  it('TR02 BAME has its note and names no group, except the one that the source quotes', async () => {
    const communities = (await answer('{ communities(first: 100) { edges { node { name } } } }')) as string[]
    expect(communities.filter((name) => /BAME/i.test(name))).toEqual(["'BAME' groups (as quoted)"])
    expect(communities).toContain('Black, Asian and minority ethnic staff and students')
    expect(
      await answer(
        '{ community(by: { id: "community-bame-groups" }) { caveats terms { edges { node { status name } } } } }',
      ),
    ).toEqual({
      caveats: ['Quoted only. The Resource Centre rejects the term.'],
      terms: ['CONTESTED | BAME', 'CONTESTED | BME'],
    })
  })

  it('TR03 "hard to reach" is challenged by Cysters, as "done to" and "anti-vaxxer" are by the Resource Centre', async () =>
    expect(
      await answer(`{ terms(where: { status: [CONTESTED], contestedBy: { exists: true } }) {
        edges { node { name contestedBy { edges { assertion evidence { locator } node { name } } } } }
      } }`),
    ).toEqual([
      {
        name: 'anti-vaxxer',
        contestedBy: ['INFERRED | P30 | West Bromwich African Caribbean Resource Centre'],
      },
      { name: 'BAME', contestedBy: ['STATED | P29 | West Bromwich African Caribbean Resource Centre'] },
      { name: 'done to', contestedBy: ['INFERRED | P28 | West Bromwich African Caribbean Resource Centre'] },
      { name: 'hard to reach', contestedBy: ['STATED | P25 | Cysters'] },
    ]))
})

describe('a sentence that can be read in more than one way', () => {
  it('TR19 makes Perry Barr a group; here it is a place, likely the ward of 2018', async () =>
    expect(
      await answer(`{
        communities(first: 100, where: { workforceActivities: { anyOf: ["activity-recruitment-events"] } }) { edges { node { name caveats } } }
        activity(by: { id: "activity-recruitment-events" }) { deliveredIn { edges { assertion node { kind name code codeBasis } } } }
      }`),
    ).toEqual({
      communities: [
        'Underrepresented groups | The source gives Perry Barr as an example, which is a place and not a group.',
      ],
      activity: ['INFERRED | WARD | Perry Barr | E05011160 | LIKELY'],
    }))

  it('TR23 "wellness over cultural food" is taken as in the course of it, and marked', async () =>
    expect(
      await answer(`{ nodes(ids: ["activity-wellness-activities", "programme-covid-community-champions", "outcome-talk-about-mental-wellbeing", "passage-hotr-p21"]) {
        ... on Activity { caveats } ... on Programme { caveats } ... on Outcome { caveats } ... on Passage { caveats }
      } }`),
    ).toEqual(
      [
        /taken here as during, not instead of/,
        /taken here as during, not instead of/,
        /in the course of/,
        /in the course of/,
      ].map((said) => expect.arrayContaining([expect.stringMatching(said)])),
    ))

  it('TR24 leaves open whether Punjabi, Urdu and Ramadan were one session, and infers no religion', async () => {
    expect(
      await answer('{ activity(by: { id: "activity-punjabi-urdu-covid-session" }) { caveats } }'),
    ).toEqual([
      'One session or two, and which language goes with Ramadan, cannot be told from the wording.',
      'No religion is inferred for those who came.',
    ])
    const communities = (await answer('{ communities(first: 100) { edges { node { name } } } }')) as string[]
    expect(communities.filter((name) => /muslim|sikh|hindu|faith|religio/i.test(name))).toEqual([])
  })

  it('TR30 leaves open whom Cysters supports in the PCOS programme', async () =>
    expect(
      await answer(`{
        organisation(by: { name: "Cysters" }) {
          communities(where: { assertions: [INFERRED] }) { edges { reasoning node { name } } }
        }
        programme(by: { id: "programme-pcos-leadership-and-study" }) { caveats }
        passage(by: { id: "passage-hotr-p24" }) { caveats }
      }`),
    ).toEqual({
      organisation: [
        'Research projects are helped to recruit them; that they themselves are served is not said. | Diverse research participants',
        'The figure quoted on period poverty is about girls; who got the products is not said. | Girls',
        'Whom the charity supports is unclear; it may be these women, all women in the programme, or the programme. | ' +
          'Women of the PCOS programme from an ethnic minority background',
      ],
      programme: expect.arrayContaining([expect.stringContaining('Whom Cysters supports is unclear')]),
      passage: [expect.stringContaining('Whom Cysters supports is unclear')],
    }))
})

describe('a slip of the pen', () => {
  it('TR22 is found by where it matters, as Covid-10, and stands in no name', async () => {
    expect(await answer('{ theme(by: { name: "covid-10" }) { name aliases { name kind scope } } }')).toBe(
      'Covid-19 | Covid | ALIAS | –, Covid-10 | MISSPELLING | P30',
    )
    const names = Object.values(
      (await answer(`{
        themes(first: 100) { edges { node { name } } }
        programmes(first: 100) { edges { node { name } } }
        activities(first: 100) { edges { node { name } } }
        findings(first: 100) { edges { node { name } } }
      }`)) as Record<string, string[]>,
    ).flat()
    expect(names.filter((name) => /covid-10|750-|girls has|soon to expand/i.test(name))).toEqual([])
  })

  it.each([
    ['passage-hotr-p16', 'stray hyphen'],
    ['passage-hotr-p30', 'Covid-10'],
    ['passage-hotr-p38', 'run together'],
  ])('TR22 is told at its passage: %s has a %s', async (id, slip) =>
    expect(await answer('query ($id: ID!) { passage(by: { id: $id }) { caveats } }', { id })).toEqual([
      expect.stringContaining(slip),
    ]),
  )

  it('TR22 leaves open whether "local organisation" was one or several', async () =>
    expect(
      await answer('{ organisation(by: { id: "org-group-local-eye-health-listener" }) { caveats } }'),
    ).toEqual([expect.stringContaining('one organisation or more is unclear')]))
})

describe('a reference', () => {
  it('TR28 says what is wrong with it: an author with another address, a publisher before its time, a Bill', async () =>
    expect(
      await answer(`{ nodes(ids: ["source-public-health-approaches-to-policing", "source-health-matters", "source-health-and-care-bill"]) {
        ... on Source { id caveats publishers { edges { assertion node { name } } } }
      } }`),
    ).toEqual([
      {
        id: 'source-public-health-approaches-to-policing',
        caveats: [
          'The stated author and the web address belong to different bodies.',
          'The address is that of a call for submissions, not of a report.',
        ],
        publishers: ['INFERRED | GLEPHA', 'STATED | World Health Organisation'],
      },
      {
        id: 'source-health-matters',
        caveats: [expect.stringContaining('the stated publisher may not have existed in the stated year')],
        publishers: ['STATED | UK Health Security Agency'],
      },
      {
        id: 'source-health-and-care-bill',
        caveats: [expect.stringContaining('A Bill, not the Act'), expect.stringContaining('bracket')],
        publishers: ['STATED | House of Commons'],
      },
    ]))
})

describe('a voice that changes', () => {
  it('TR29 has two words for a sector, two groups, and "our" told where it is not the publisher', async () =>
    expect(
      await answer(`{
        vcse: term(by: { name: "VCSE" }) { id evidence { locator } }
        vcf: term(by: { name: "Voluntary, Community and Faith" }) { id evidence { locator } }
        organisations(where: { kind: [GROUP], themes: { anyOf: ["theme-vcse-infrastructure"] } }) { edges { node { id } } }
        p17: passage(by: { id: "passage-hotr-p17" }) { caveats }
        p34: passage(by: { id: "passage-hotr-p34" }) { caveats }
        p3: source(by: { id: "source-hotr-case-studies" }) { publishers { totalCount } }
      }`),
    ).toEqual({
      vcse: 'term-vcse | P18',
      vcf: 'term-vcf | P23',
      organisations: ['org-group-vcse-sector'],
      p17: [expect.stringContaining('"our"')],
      p34: [expect.stringContaining('"our"')],
      p3: 0,
    }))
})
