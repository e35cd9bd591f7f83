import { describe, expect, it } from 'vitest'
import { useProduct } from '../support/product.ts'

const { answer } = useProduct()

/** Where a hurried reader of the source's numbers and dates goes wrong. The rest is in traps.words.test.ts. */
describe('a number of the source', () => {
  it.each([
    ['MORE_THAN', ['50+', 'Over 2200', 'more than double', 'over 6000']],
    ['APPROXIMATELY', ['around 4500', 'Approximately 280', 'around 16%', 'Around 100']],
    ['NEARLY', ['Almost 1800', 'Nearly 120 pairs']],
    ['UNQUANTIFIED', ['a large proportion']],
    ['AT_LEAST', []],
  ])('TR04 keeps its qualifier: %s for %j', async (qualifier, wordings) => {
    const found = (await answer(
      'query ($of: [Qualifier!]) { measures(where: { qualifier: $of }) { edges { node { wording } } } }',
      {
        of: [qualifier],
      },
    )) as string[]
    expect(found.toSorted()).toEqual(wordings.toSorted())
  })

  it('TR05 is 16 per cent of something not stated; what it is out of is worked out, and says so', async () =>
    expect(
      await answer(`{ measure(by: { id: "measure-villa-vision-flagged-share" }) {
        gaps { about reason }
        outOf { edges { assertion reasoning node { id } } }
      } }`),
    ).toEqual({
      gaps: ['what it is a share of | NOT_STATED'],
      outOf: [
        'DERIVED | 280 of 1,800 is 15.6 %, which rounds to 16 %; 280 of 2,200 (12.7 %) and of 4,500 (6.2 %) do not. | ' +
          'measure-villa-vision-screened',
      ],
    }))

  it('TR06 is 4,500 as stated, which may be a sum of overlapping parts, and is no count of different people', async () => {
    expect(
      await answer(`{ measure(by: { id: "measure-villa-vision-individuals" }) {
        value counts possibleSumOfParts mayAggregate gaps { about }
      } }`),
    ).toBe(
      '4500 | individuals engaged in one capacity or another | true | false | whether each person is counted once',
    )
    const all = (await answer(
      '{ measures(first: 100) { edges { node { value possibleSumOfParts } } } }',
    )) as string[]
    expect(all.filter((row) => row.endsWith('true'))).toEqual(['4500 | true'])
    expect(all.filter((row) => row.startsWith('9000'))).toEqual([])
  })

  it('TR07 is 120 pairs beside 100 tests, and nothing is corrected', async () =>
    expect(
      await answer(`{ nodes(ids: ["measure-villa-vision-glasses", "measure-villa-vision-eye-tests"]) { ... on Measure {
        value unit caveats outOf { totalCount } shares { totalCount }
      } } }`),
    ).toEqual([
      '120 | pairs of glasses | Pairs, not children. More pairs than full eye tests is what the source says; ' +
        'nothing is corrected here. | 0 | 0',
      '100 | eye tests | Tests, not children. | 0 | 0',
    ]))

  it('TR08 is 1,000 twice: officers as a target, women as participants', async () => {
    const all = (await answer(`{ measures(first: 100) { edges { node {
      value id basis unit outcomes { totalCount } programmes { edges { node { id } } }
    } } } }`)) as { value: number; [field: string]: unknown }[]
    expect(all.filter(({ value }) => value === 1000)).toEqual([
      {
        value: 1000,
        id: 'measure-officers-target',
        basis: 'TARGET',
        unit: 'officers',
        outcomes: 0,
        programmes: ['programme-officer-diversity-recruitment'],
      },
      {
        value: 1000,
        id: 'measure-pcos-women',
        basis: 'ACTUAL',
        unit: 'women',
        outcomes: 0,
        programmes: ['programme-pcos-leadership-and-study'],
      },
    ])
  })

  it('TR09 is 750 cadets as an expected level, without a date or a baseline', async () =>
    expect(
      await answer(`{ measure(by: { id: "measure-cadets-expected" }) {
        basis wording counts asOf { words } caveats gaps { about }
      } }`),
    ).toBe(
      'EXPECTED | to 750 | cadets in the West Midlands Police Cadets | – | ' +
        'A level to be reached, not an increase, and an expectation, not a result. | actual, baseline, date',
    ))

  it('TR10 is 40 pathways planned, two live and one group due, never one of another', async () =>
    expect(
      await answer(`{
        planned: measure(by: { id: "measure-pathways-planned" }) { basis outOf { totalCount } shares { totalCount } }
        live: measure(by: { id: "measure-pathways-live" }) { basis assertion outOf { totalCount } }
        due: commitment(by: { id: "commitment-ear-and-nose-pathways" }) { status due { words } measures { totalCount } }
      }`),
    ).toBe('PLANNED | 0 | 0 | ACTUAL | DERIVED | 0 | UNKNOWN | Spring 2022 | 0'))

  it('TR26 is 3 in 10 girls as context from elsewhere, and no result of Cysters', async () =>
    expect(
      await answer(`{
        measure(by: { id: "measure-period-poverty-girls" }) {
          basis
          outcomes { totalCount }
          programmes { totalCount }
          findings { edges { node { foundByOrganisations { edges { node { name } } } cites { edges { node { id } } } } } }
        }
        organisation(by: { name: "Cysters" }) { findings { totalCount } }
      }`),
    ).toEqual({
      measure: {
        basis: 'CONTEXT',
        outcomes: 0,
        programmes: 0,
        findings: [
          {
            foundByOrganisations: ['Plan International'],
            cites: ['source-plan-international-period-poverty'],
          },
        ],
      },
      organisation: 0,
    }))

  it('TR27 is two posts and three apprenticeships, of the 27 only by implication', async () =>
    expect(
      await answer(`{ nodes(ids: ["measure-phlebotomists", "measure-support-worker-posts", "measure-apprenticeships"]) {
        ... on Measure { wording gaps { about } outOf { edges { assertion node { wording } } } }
      } }`),
    ).toEqual([
      { wording: '3 of these', gaps: ['date'], outOf: ['STATED | 27 young people'] },
      {
        wording: 'Two',
        gaps: ['whether they are among the 27', 'date'],
        outOf: ['INFERRED | 27 young people'],
      },
      {
        wording: 'a further 3',
        gaps: ['whether they are among the 27', 'date'],
        outOf: ['INFERRED | 27 young people'],
      },
    ]))
})

describe('a date of the source', () => {
  const overdue = (day: string) =>
    answer(
      'query ($day: Date!) { commitments(where: { overdueOn: $day }) { edges { node { id status } } } }',
      { day },
    )
  const pathways = 'commitment-ear-and-nose-pathways | UNKNOWN'
  const officers = 'commitment-recruit-1000-officers | IN_PROGRESS'

  it('TR11 that is past, Spring 2022, makes a plan overdue and leaves its status as the source has it', async () => {
    expect(await overdue('2022-05-31')).toEqual([])
    expect(await overdue('2022-06-01')).toEqual([pathways])
  })

  it('TR12 that is past, by 2025, makes a target overdue: neither achieved nor missed', async () => {
    expect(await overdue('2025-12-31')).toEqual([pathways])
    expect(await overdue('2026-01-01')).toEqual([pathways, officers])
    expect(
      await answer('{ commitment(by: { id: "commitment-recruit-1000-officers" }) { caveats } }'),
    ).toEqual([
      'The due year may have passed. No number recruited is recorded, so it is neither achieved nor missed.',
    ])
  })
})
