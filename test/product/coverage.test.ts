import { describe, expect, it } from 'vitest'
import { productSeeds } from '../support/graph.ts'
import { useProduct } from '../support/product.ts'
import { researchOracle, type Counting, type Dimension } from '../support/researchOracle.ts'

const { ask, answer } = useProduct()

const dimensions: Dimension[] = [
  'COMMUNITY',
  'THEME',
  'PLACE',
  'ORGANISATION_KIND',
  'PROGRAMME_KIND',
  'LIFECYCLE',
]
const countings: Counting[] = ['PROGRAMMES', 'ORGANISATIONS', 'OUTCOMES', 'FINDINGS']

type Value = { id: string; count: number }
type Matrix = { rows: Value[]; columns: Value[]; matrix: number[][]; totalCount: number; rowsOmitted: number }

async function matrix(variables: object): Promise<Matrix> {
  const { data, errors, statements } = await ask(
    `query ($rows: CoverageDimension!, $columns: CoverageDimension!, $counting: Counting!, $rollUp: Boolean!) {
      coverage(rows: $rows, columns: $columns, counting: $counting, rollUp: $rollUp) {
        rows { id count } columns { id count } matrix totalCount rowsOmitted columnsOmitted
      }
    }`,
    { ...variables },
  )
  expect(errors).toEqual([])
  expect(statements.length).toBeLessThanOrEqual(4)
  return data!['coverage'] as Matrix
}

describe('coverage', () => {
  it('of any two dimensions agrees with a second opinion, cell by cell', async () => {
    const oracle = researchOracle(await productSeeds())
    for (const counting of countings)
      for (const rows of dimensions)
        for (const columns of dimensions.slice(0, 4))
          for (const rollUp of [true, false]) {
            const {
              rows: down,
              columns: across,
              matrix: counts,
            } = await matrix({ rows, columns, counting, rollUp })
            const expected = oracle.coverage(counting, rows, columns, rollUp)
            const at = `${counting} ${rows} × ${columns} ${rollUp}`
            const wanted = down.map((row) =>
              across.map((column) => expected.get(`${row.id} ${column.id}`) ?? 0),
            )
            expect(counts, at).toEqual(wanted)
          }
  }, 120_000)

  it('has the list behind each cell that is not empty, as long as the cell says', async () => {
    const { data } = await ask(`{
      coverage(rows: COMMUNITY, columns: THEME, counting: OUTCOMES) {
        matrix
        cells(empty: false, first: 40) { totalCount edges { node { count row { id } column { id } items(first: 20) { totalCount edges { node { id } } } } } }
        empty: cells(empty: true) { totalCount edges { node { count } } }
      }
    }`)
    const {
      matrix: counts,
      cells,
      empty,
    } = data!['coverage'] as {
      matrix: number[][]
      cells: {
        totalCount: number
        edges: { node: { count: number; items: { totalCount: number; edges: unknown[] } } }[]
      }
      empty: { totalCount: number; edges: { node: { count: number } }[] }
    }
    expect(cells.totalCount).toBe(counts.flat().filter(Boolean).length)
    expect(empty.totalCount).toBe(counts.flat().filter((count) => count === 0).length)
    expect(empty.edges.every(({ node }) => node.count === 0)).toBe(true)
    for (const { node } of cells.edges) {
      expect(node.items.totalCount).toBe(node.count)
      expect(node.items.edges).toHaveLength(node.count)
    }
  })

  it('of organisations by kind in the districts shows where none is', async () =>
    expect(
      await answer(`{
        coverage(rows: PLACE, columns: ORGANISATION_KIND, counting: ORGANISATIONS, placeKinds: [DISTRICT], rowsWithin: ["place-west-midlands-combined-authority"]) {
          rows { label count }
        }
      }`),
    ).toEqual([
      'Birmingham | 8',
      'Coventry | 0',
      'Dudley | 2',
      'Sandwell | 1',
      'Solihull | 1',
      'Walsall | 0',
      'Wolverhampton | 1',
    ]))

  it('takes ids of the dimension only, and says so', async () => {
    const within = async (rows: string, id: string) =>
      (
        await ask(
          `query ($in: [ID!]) { coverage(rows: ${rows}, columns: THEME, rowsWithin: $in) { totalCount } }`,
          { in: [id] },
        )
      ).errors[0]
    expect(await within('COMMUNITY', 'place-dudley')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'Within takes ids of communities here, which begin with community-; place-dudley does not.',
    })
    expect(await within('PLACE', `place-x"}) DETACH DELETE n //`)).toBeUndefined()
    expect((await within('LIFECYCLE', 'place-dudley'))?.code).toBe('BAD_USER_INPUT')
  })
})

describe('what is missing', () => {
  const missing = (of: string, more = '') =>
    answer(`{ gaps(of: ${of}${more}) { totalCount edges { node { name } shownBy { name } } } }`)

  it('in the combined authority is Coventry and Walsall; Solihull and Wolverhampton are there only by a name', async () => {
    expect(
      await answer(`{
        gaps(of: DISTRICTS_WITHOUT_MENTION, within: ["place-west-midlands-combined-authority"]) {
          edges { node { name } explanation shownBy { name } }
        }
      }`),
    ).toEqual([
      'Coventry | Nothing here is based, delivered or about it or any place within it. | ',
      'Solihull | It is there only inside the name of a body. | Birmingham and Solihull NHS Integrated Care System',
      'Walsall | Nothing here is based, delivered or about it or any place within it. | ',
      'Wolverhampton | No source speaks of it: it is there only inside names of bodies, or as inferred. | ' +
        'Covid-19 Community Champions, More people taking up the Covid-19 vaccine, Wolverhampton Ethnic Minority Council',
    ])
    const { data } = await ask(`{ gaps(of: DISTRICTS_WITHOUT_MENTION) { edges { node { id } } } }`)
    const { edges } = data!['gaps'] as { edges: { node: { id: string } }[] }
    expect(edges.map(({ node }) => node.id).sort()).toEqual(
      researchOracle(await productSeeds()).unmentioned(),
    )
  })

  it('are programmes for groups that there are findings about', async () =>
    expect(await missing('COMMUNITIES_WITHOUT_PROGRAMME')).toMatchObject({
      totalCount: 5,
      rows: [
        /^'BAME'/,
        /^Black people/,
        /^Ethnic minority and vulnerable/,
        // They are to be recruited, which is not to be served.
        /^Minority ethnic police officers/,
        /^People in areas/,
      ].map((name) => expect.stringMatching(name)),
    }))

  it('is the work behind two commitments', async () =>
    expect(await missing('COMMITMENTS_WITHOUT_PROGRAMME')).toEqual({
      totalCount: 2,
      rows: [
        'Statutory duty to reduce inequalities in health service access and outcomes | Integrated Care Systems of the NHS, with their Boards',
        "The government's commitment to levelling up | The government",
      ],
    }))

  it('is any outcome of ten programmes', async () =>
    expect(await missing('PROGRAMMES_WITHOUT_OUTCOME')).toMatchObject({ totalCount: 10 }))

  it('is a second organisation for 27 communities, each with the one that reaches it', async () => {
    const { totalCount, rows } = (await missing(
      'COMMUNITIES_OF_ONE_ORGANISATION',
      ', first: 40',
    )) as unknown as {
      totalCount: number
      rows: string[]
    }
    expect(totalCount).toBe(27)
    expect(rows).toEqual(
      expect.arrayContaining([
        'Black African diaspora communities | West Bromwich African Caribbean Resource Centre',
        // The unnamed Champions are no second body, and took part in no more of the programme than is said.
        ...['Punjabi speakers', 'Urdu speakers', 'LGBT+ groups', 'People with disabilities', 'Older men'].map(
          (name) => `${name} | Wolverhampton Ethnic Minority Council`,
        ),
        'Care leavers | The Dudley Group NHS Foundation Trust',
        'Girls | Cysters',
        'Police cadets | West Midlands Police and Crime Commissioner',
      ]),
    )
    const oracle = researchOracle(await productSeeds()).coverage(
      'ORGANISATIONS',
      'COMMUNITY',
      'COMMUNITY',
      false,
    )
    const alone = [...oracle].filter(([pair, count]) => count === 1 && new Set(pair.split(' ')).size === 1)
    expect(alone).toHaveLength(27)
  })

  it('takes two statements, and one more for the evidence', async () =>
    expect(
      (
        await ask(
          `{ gaps(of: PROGRAMMES_WITHOUT_OUTCOME) { edges { node { id evidence { locator } } shownBy { id } } } }`,
        )
      ).statements.length,
    ).toBeLessThanOrEqual(3))
})
