import { describe, expect, it } from 'vitest'
import { useProduct } from '../support/product.ts'

const { answer } = useProduct()

describe('which programmes in Dudley are for young people', () => {
  it('are two whose activities are there, and each says by what, and that it is inferred', async () =>
    expect(
      await answer(`{
        programmes(where: { in: ["place-dudley"], communities: { anyOf: ["community-young-people", "community-care-leavers"] } }) {
          edges { node { name places(within: ["place-dudley"]) { edges { node { id } chains { holder { name } assertion links { evidence { locator } } } } } } }
        }
      }`),
    ).toEqual([
      {
        name: 'Care Covenant',
        places: [
          'place-dudley | Recruiting a cohort of care workers from care leavers | INFERRED | P34, P32,P34',
        ],
      },
      {
        name: 'Kickstart programme',
        places: ['place-dudley | Kickstart placements | INFERRED | P34, P32,P34'],
      },
    ]))

  it('is counted by the facet and in coverage as the list has it', async () =>
    expect(
      await answer(`{
        programmes(where: { in: ["place-dudley"] }) { totalCount facets(by: [PLACE]) { values { id count } } }
        coverage(rows: PLACE, columns: LIFECYCLE, placeKinds: [DISTRICT], rowsWithin: ["place-dudley"]) { rows { count } }
      }`),
    ).toMatch(/^7 \| place-dudley \| 7,.* \| 7$/))
})
