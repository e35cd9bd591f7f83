import { describe, expect, it } from 'vitest'
import { useProduct } from '../support/product.ts'

const { answer } = useProduct()

/** Every number of the source as it is worded there, then the two that we worked out from it. */
const table = [
  // id | from | to | qualifier | wording | unit | basis | as of | by whom it is said | paragraphs
  'measure-commitments-50-plus | 50 | – | MORE_THAN | 50+ | commitments | COLLECTION_SIZE | – | STATED | P3',
  'measure-villa-vision-individuals | 4500 | – | APPROXIMATELY | around 4500 | individuals | ACTUAL | As of January 2022 | STATED | P7',
  'measure-villa-vision-workshop-children | 2200 | – | MORE_THAN | Over 2200 | children | ACTUAL | As of January 2022 | STATED | P8, P7',
  'measure-villa-vision-schools | 30 | – | EXACT | 30 schools | schools | ACTUAL | As of January 2022 | STATED | P8, P7',
  'measure-villa-vision-screened | 1800 | – | NEARLY | Almost 1800 | children | ACTUAL | As of January 2022 | STATED | P9, P7',
  'measure-villa-vision-flagged | 280 | – | APPROXIMATELY | Approximately 280 | children | ACTUAL | As of January 2022 | STATED | P10, P7',
  'measure-villa-vision-flagged-share | 16 | – | APPROXIMATELY | around 16% | per cent | ACTUAL | As of January 2022 | STATED | P10, P7',
  'measure-villa-vision-eye-tests | 100 | – | APPROXIMATELY | Around 100 | eye tests | ACTUAL | As of January 2022 | STATED | P11, P7',
  'measure-villa-vision-glasses | 120 | – | NEARLY | Nearly 120 pairs | pairs of glasses | ACTUAL | As of January 2022 | STATED | P12, P7',
  'measure-vegetables-double | 2 | – | MORE_THAN | more than double | times | FINDING | – | STATED | P13',
  'measure-officers-target | 1000 | – | EXACT | 1,000 | officers | TARGET | by 2025 | STATED | P15',
  'measure-cadets-expected | 750 | – | EXACT | to 750 | cadets | EXPECTED | – | STATED | P16',
  'measure-pcos-women | 1000 | – | EXACT | 1,000 women | women | ACTUAL | – | STATED | P24',
  'measure-pcos-ethnic-minority-share | – | – | UNQUANTIFIED | a large proportion | share | ACTUAL | – | STATED | P24',
  'measure-period-poverty-girls | 30 | – | EXACT | 3 in 10 girls | per cent | CONTEXT | – | STATED | P26',
  'measure-menstrual-products | 6000 | – | MORE_THAN | over 6000 | products | ACTUAL | – | STATED | P26',
  'measure-calendar-months | 12 | – | EXACT | 12-month | months | DURATION | – | STATED | P33',
  'measure-kickstart-placements | 27 | – | EXACT | 27 young people | people | ACTUAL | – | STATED | P34',
  'measure-phlebotomists | 3 | – | EXACT | 3 of these | people | ACTUAL | – | STATED | P34',
  'measure-support-worker-posts | 2 | – | EXACT | Two | people | ACTUAL | – | STATED | P34',
  'measure-apprenticeships | 3 | – | EXACT | a further 3 | people | ACTUAL | – | STATED | P34',
  'measure-care-leaver-ages | 16 | 25 | EXACT | aged 16-25 | years of age | ELIGIBILITY | – | STATED | P34',
  'measure-pathways-planned | 40 | – | EXACT | a total 40 | pathways | PLANNED | – | STATED | P38',
  'measure-nhs-case-studies | 2 | – | EXACT | Two case studies | case studies | DOCUMENT_STRUCTURE | – | STATED | P31',
  'measure-pathways-live | 2 | – | EXACT | dermatology and ophthalmology | service lines | ACTUAL | – | DERIVED | P38',
  'measure-kickstart-known-destinations | 8 | – | EXACT | 3 … Two … a further 3 | people | ACTUAL | – | DERIVED | P34',
]

describe('the numbers of the source', () => {
  it('are 24, and two derived, each with its words', async () =>
    expect(
      await answer(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Measure {
          id value upper qualifier wording unit basis asOf { words } assertion evidence { locator }
        } } }`,
        { ids: table.map((row) => row.split(' | ')[0]) },
      ),
    ).toEqual(table))

  it('are all that there are', async () =>
    expect((await answer('{ measures(first: 100) { edges { node { id } } } }')) as string[]).toHaveLength(
      table.length,
    ))

  it('are never to be added up', async () => {
    const measures = (await answer(
      '{ measures(first: 100) { edges { node { id mayAggregate } } } }',
    )) as string[]
    expect(measures.filter((row) => !row.endsWith('| false'))).toEqual([])
  })

  it('overlap within Villa Vision, and within the placements', async () => {
    const measures = (await answer(
      '{ measures(first: 100) { edges { node { overlapGroup id } } } }',
    )) as string[]
    const groups = Object.groupBy(measures, (row) => row.split(' | ')[0]!)
    expect(
      Object.entries(groups)
        .map(([group, rows]) => `${group}: ${rows?.length}`)
        .toSorted(),
    ).toEqual(['kickstart: 5', 'villa-vision: 8', '–: 13'])
  })

  it('are marked where they are small enough to point at people', async () => {
    const measures = (await answer(
      '{ measures(first: 100) { edges { node { id smallCount } } } }',
    )) as string[]
    expect(
      measures
        .filter((row) => row.endsWith('true'))
        .map((row) => row.split(' | ')[0])
        .toSorted(),
    ).toEqual(['measure-apprenticeships', 'measure-phlebotomists', 'measure-support-worker-posts'])
  })

  it('are shares of others, stated or worked out, with the reason', async () =>
    expect(
      await answer(`{ measures(where: { outOf: { exists: true } }) {
        edges { node { id outOf { edges { assertion node { id } } } } }
      } }`),
    ).toEqual(
      [
        ['measure-apprenticeships', 'INFERRED | measure-kickstart-placements'],
        ['measure-villa-vision-flagged', 'INFERRED | measure-villa-vision-screened'],
        ['measure-kickstart-known-destinations', 'DERIVED | measure-kickstart-placements'],
        ['measure-phlebotomists', 'STATED | measure-kickstart-placements'],
        ['measure-support-worker-posts', 'INFERRED | measure-kickstart-placements'],
        ['measure-villa-vision-flagged-share', 'DERIVED | measure-villa-vision-screened'],
        ['measure-pcos-ethnic-minority-share', 'STATED | measure-pcos-women'],
      ].map(([id, whole]) => ({ id, outOf: [whole] })),
    ))
})
