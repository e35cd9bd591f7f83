/** Research questions asked as a researcher would who knows no ids: found by search, answered, and cited. */
import { describe, expect, it } from 'vitest'
import { useProduct } from '../support/product.ts'

const { answer, ask } = useProduct()

const idFor = async (text: string, kind: string) => {
  const { data } = await ask(
    `query ($t: String!) { search(text: $t, kinds: [${kind}], first: 1) { edges { node { id } } } }`,
    { t: text },
  )
  return (data!['search'] as { edges: { node: { id: string } }[] }).edges[0]!.node.id
}

describe('what evidence backs community-centred approaches', () => {
  it('is two works that are cited, without result numbers, found by the words of the question', async () => {
    const theme = await idFor('community-centred approaches', 'THEME')
    const cited = (await answer(
      `query ($themes: [ID!]) { findings(where: { themes: { anyOf: $themes }, support: [CITED] }) { edges { node { name cites { edges { node { id year measures { totalCount } } } } } } } }`,
      { themes: [theme] },
    )) as { cites: string[] }[]
    expect(cited.flatMap(({ cites }) => cites)).toEqual([
      'source-health-matters | 2018 | 0',
      'source-community-champions-review | 2021 | 0',
    ])
  })
})

describe("what the Resource Centre's research says about vaccine hesitancy and housing", () => {
  it('is in its seven findings, and a matrix shows two on housing: the finding, and the explanation that it challenges', async () => {
    const research = await idFor('black covid lockdown research', 'PROGRAMME')
    expect(research).toBe('programme-black-covid-and-in-lockdown')
    expect(
      await answer(
        `query ($in: [ID!]) { findings(where: { foundByProgrammes: { anyOf: $in } }) { totalCount } }`,
        { in: [research] },
      ),
    ).toBe(7)
    const { data } = await ask(`{
      coverage(rows: COMMUNITY, columns: THEME, counting: FINDINGS, columnsWithin: ["theme-vaccine-take-up", "theme-housing"]) {
        columns { label count }
      }
    }`)
    expect(data).toEqual({
      coverage: {
        columns: [
          { label: 'Overcrowded housing', count: 2 },
          { label: 'Take-up of the Covid-19 vaccine', count: expect.any(Number) },
        ],
      },
    })
  })
})

describe('a claim', () => {
  it('is counted by whether anything backs it, and shown with what speaks against it', async () =>
    expect(
      await answer(`{
        cited: findings(where: { support: [CITED] }, first: 0) { totalCount }
        placeholder: findings(where: { support: [PLACEHOLDER] }, first: 0) { totalCount }
        challenged: findings(where: { challengedBy: { exists: true } }) { edges { node { name challengedBy { edges { node { name } } } } } }
      }`),
    ).toMatchObject({
      challenged: [
        {
          name: "Overcrowded housing explains high infection rates among 'BAME' groups",
          challengedBy: ['Overcrowded housing may not explain infection in Black African diaspora groups'],
        },
        {
          name: 'Vaccine hesitancy reported among Black people',
          challengedBy: ['Black people are not fairly portrayed as anti-vaxxers'],
        },
      ],
    }))
})
