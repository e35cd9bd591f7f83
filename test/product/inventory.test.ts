import { describe, expect, it } from 'vitest'
import { useProduct } from '../support/product.ts'

const { answer } = useProduct()

/** What the source document holds, counted by hand, and what we add to it or put together. */
const inventory = [
  // kind, in the source, in the graph, why they differ
  ['PASSAGE', 50, 60, 'six tables behind the codes of places, and four pages on words'],
  ['ORGANISATION', 25 + 27, 52, ''],
  ['PROGRAMME', 32, 32, ''],
  ['ACTIVITY', 52, 52, ''],
  ['COMMITMENT', 24, 24, ''],
  [
    'OUTCOME',
    30,
    41,
    'eight outputs, so that a count of things done is not read as a result; care at home and earlier return apart; the aim of P37; barriers taken into account in P7',
  ],
  ['MEASURE', 24, 26, 'two derived: pathways live, known destinations of placements'],
  ['COMMUNITY', 46, 46, ''],
  ['PLACE', 24, 382, 'four areas and 354 wards of the official tables; Perry Barr is a ward already'],
  ['FINDING', 30 + 2, 33, 'the explanation that a finding of P30 speaks against'],
  ['SOURCE', 10 + 2, 16, 'the document itself, two data sets of codes and a guide to words'],
  ['TERM', null, 18, 'nine words for people that the source uses, and nine that others use'],
  ['THEME', null, 61, 'the subjects, conditions and service lines of the paragraphs'],
] as const

describe('the whole of the source', () => {
  it.each(inventory)('has %s: %s in the source, %s in the graph (%s)', async (kind, stated, total, why) => {
    const counts = (await answer('{ about { kinds { kind count } } }')) as string[]
    expect(counts).toContain(`${kind} | ${total}`)
    expect(total !== stated, 'a difference has a reason, and no reason is without one').toBe(why !== '')
  })

  it('has no kind that this list leaves out', async () => {
    const counts = (await answer('{ about { kinds { kind count } } }')) as string[]
    expect(counts.toSorted()).toEqual(inventory.map(([kind, , total]) => `${kind} | ${total}`).toSorted())
  })

  it('is counted alike by every list', async () => {
    const lists = {
      organisations: 'ORGANISATION',
      programmes: 'PROGRAMME',
      activities: 'ACTIVITY',
      commitments: 'COMMITMENT',
      outcomes: 'OUTCOME',
      measures: 'MEASURE',
      communities: 'COMMUNITY',
      places: 'PLACE',
      findings: 'FINDING',
      sources: 'SOURCE',
      passages: 'PASSAGE',
      terms: 'TERM',
      themes: 'THEME',
    }
    const totals = await answer(
      `{ ${Object.keys(lists)
        .map((list) => `${list} { totalCount }`)
        .join(' ')} }`,
    )
    const of = Object.fromEntries(inventory.map(([kind, , total]) => [kind as string, total]))
    expect(totals).toBe(
      Object.values(lists)
        .map((kind) => of[kind])
        .join(' | '),
    )
  })
})

describe('its parts', () => {
  it.each([
    ['25 named bodies', 'organisations(where: { nameStatus: [NAMED, GENERIC] })', 25],
    ['one of them by a generic name', 'organisations(where: { nameStatus: [GENERIC] })', 1],
    ['27 groups and unnamed actors', 'organisations(where: { kind: [GROUP] })', 27],
    ['12 programmes with a name of their own', 'programmes(where: { nameStatus: [NAMED] })', 12],
    ['20 that we describe', 'programmes(where: { nameStatus: [DESCRIPTIVE] })', 20],
    ['8 outputs', 'outcomes(where: { level: [OUTPUT] })', 8],
    ['27 outcomes', 'outcomes(where: { level: [OUTCOME] })', 27],
    ['6 impacts', 'outcomes(where: { level: [IMPACT] })', 6],
    ['24 quantities that are stated', 'measures(where: { assertion: [STATED] })', 24],
    ['2 that we worked out', 'measures(where: { assertion: [DERIVED] })', 2],
    ['31 claims', 'findings(where: { kind: [CLAIM] })', 31],
    ['2 recommendations', 'findings(where: { kind: [RECOMMENDATION] })', 2],
    ['355 wards, Perry Barr among them', 'places(where: { kind: [WARD] })', 355],
    ['2 data sets', 'sources(where: { kind: [DATA_SET] })', 2],
    ['10 references', 'passages(where: { kind: [REFERENCE] })', 10],
    ['6 tables', 'passages(where: { kind: [TABLE] })', 6],
  ])('are %s', async (_, list, total) => expect(await answer(`{ ${list} { totalCount } }`)).toBe(total))

  it('are 50 paragraphs of the document, each in its place', async () => {
    const paragraphs = (await answer(`{
      source(by: { id: "source-hotr-case-studies" }) { passages(first: 100) { edges { node { id locator line } } } }
    }`)) as string[]
    const number = (row: string) => Number(row.match(/p(\d+)/)![1])
    expect(paragraphs.toSorted((one, other) => number(one) - number(other)).slice(0, 3)).toEqual([
      'passage-hotr-p1 | P1 | 1',
      'passage-hotr-p2 | P2 | 3',
      'passage-hotr-p3 | P3 | 5',
    ])
    expect(new Set(paragraphs.map(number))).toEqual(new Set(Array.from({ length: 50 }, (_, i) => i + 1)))
  })

  it('are seven bodies that only the references name', async () =>
    expect(
      await answer(`{
        organisations(where: {
          nameStatus: [NAMED, GENERIC]
          programmes: { exists: false }
          activities: { exists: false }
          worksWith: { exists: false }
          workedWithBy: { exists: false }
        }) { edges { node { name } } }
      }`),
    ).toEqual([
      'GLEPHA',
      'House of Commons',
      'NHS England',
      'Plan International',
      'Public Health England',
      'UK Health Security Agency',
      'World Health Organisation',
    ]))

  it('are ten references, each cited where its mark stands, and two that the text only mentions', async () =>
    expect(
      await answer(`{
        sources(where: { citedByPassages: { exists: true } }) {
          edges { node { id year publishers { edges { node { name } } } citedByPassages { edges { node { locator } } } } }
        }
      }`),
    ).toEqual(
      [
        // id, year, publishers as stated or read from the address, paragraphs with the mark
        ['source-anchored-in-our-community', '2020', ['NHS England'], ['P31']],
        [
          'source-black-covid-and-in-lockdown',
          '2021',
          ['West Bromwich African Caribbean Resource Centre'],
          ['P28'],
        ],
        ['source-community-champions-review', '2021', ['Public Health England'], ['P19']],
        [
          'source-east-birmingham-food-purchasing',
          '2021',
          ['Aston University', 'Birmingham City Council'],
          ['P13'],
        ],
        ['source-health-and-care-bill', '2021', ['House of Commons'], ['P31']],
        ['source-health-matters', '2018', ['UK Health Security Agency'], ['P24']],
        ['source-health-of-the-region-report', null, [], ['P3']],
        ['source-plan-international-period-poverty', '2020', ['Plan International'], ['P26']],
        ['source-police-and-public-health-innovation', '2016', ['Public Health England'], ['P16']],
        ['source-commitments-progress-page', null, [], ['P3']],
        [
          'source-public-health-approaches-to-policing',
          null,
          ['GLEPHA', 'World Health Organisation'],
          ['P14'],
        ],
        [
          'source-police-and-crime-plan',
          '2021–2025',
          ['West Midlands Police and Crime Commissioner'],
          ['P16'],
        ],
      ].map(([id, year, publishers, citedByPassages]) => ({ id, year, publishers, citedByPassages })),
    ))

  it('are three placeholders, which stay unfilled', async () =>
    expect(
      await answer(`{ nodes(ids: ["passage-hotr-p3", "passage-hotr-p26", "passage-hotr-p29"]) {
        ... on Passage { locator placeholders gaps { reason } }
      } }`),
    ).toEqual([
      'P3 | [here] | PLACEHOLDER',
      'P26 | [explain intersection] | PLACEHOLDER',
      'P29 | [insert reference] | PLACEHOLDER',
    ]))
})
