import { describe, expect, it } from 'vitest'
import { useProduct } from '../support/product.ts'

const { answer } = useProduct()

describe('what evidence backs community-centred approaches', () => {
  it('is a scoping review and a blog, each cited once', async () =>
    expect(
      await answer(`{
        theme(by: { name: "Community-centred approaches" }) {
          findings { edges { node { name support cites { edges { evidence { locator } node { id year } } } } } }
        }
      }`),
    ).toEqual([
      { name: 'Champion approaches teach much and were vital locally', support: 'UNCITED', cites: [] },
      {
        name: 'Grassroots support helps people manage long-term illness, with control and resilience',
        support: 'CITED',
        cites: ['P24 | source-health-matters | 2018'],
      },
      {
        name: 'What community champions are',
        support: 'CITED',
        cites: ['P19 | source-community-champions-review | 2021'],
      },
    ]))

  it('comes without result numbers here', async () => {
    const sources = (await answer(`{
      nodes(ids: ["source-community-champions-review", "source-health-matters"]) { ... on Source { id gaps { about reason note } measures { totalCount } } }
    }`)) as string[]
    expect(sources).toHaveLength(2)
    for (const source of sources)
      expect(source).toMatch(/result numbers \| NOT_STATED \| none is repeated in the case studies.* \| 0$/)
  })
})

describe("what the Resource Centre's research says about vaccine hesitancy and housing", () => {
  const research = 'programme-black-covid-and-in-lockdown'

  it('is seven findings of paragraph 30, published in 2021; when the research ended is not stated', async () =>
    expect(
      await answer(`{
        programme(by: { id: "${research}" }) {
          ended { words }
          gaps { about reason }
          findings { edges { evidence { locator } node { name strength } } }
        }
      }`),
    ).toEqual({
      ended: null,
      gaps: expect.arrayContaining(['dates of the research | NOT_STATED']),
      findings: [
        'P30 | Barriers to public health messages and to preventative actions were kept up | QUALITATIVE',
        'P30 | Black people are not fairly portrayed as anti-vaxxers | QUALITATIVE',
        'P30 | Lack of investment in community groups, considered to contribute | QUALITATIVE',
        'P30 | Mistrust of the wider system, which can be linked to experience of racism | QUALITATIVE',
        'P30 | Overcrowded housing may not explain infection in Black African diaspora groups | QUALITATIVE',
        'P30 | Reporting of deaths was at times considered insensitive, and worsened fear and distrust | QUALITATIVE',
        'P30 | Vaccine promotion by Black doctors and health professionals worked | QUALITATIVE',
      ],
    }))

  it('is three of them on these two subjects, and what they speak against', async () =>
    expect(
      await answer(`{
        findings(where: {
          foundByProgrammes: { anyOf: ["${research}"] }
          themes: { anyOf: ["theme-vaccine-take-up", "theme-housing"] }
        }) { edges { node {
          name
          challengesFindings { edges { assertion node { name } } }
          challengesTerms { edges { assertion node { name } } }
        } } }
      }`),
    ).toEqual([
      {
        name: 'Black people are not fairly portrayed as anti-vaxxers',
        challengesFindings: ['INFERRED | Vaccine hesitancy reported among Black people'],
        challengesTerms: ['STATED | anti-vaxxer'],
      },
      {
        name: 'Overcrowded housing may not explain infection in Black African diaspora groups',
        challengesFindings: [
          "STATED | Overcrowded housing explains high infection rates among 'BAME' groups",
        ],
        challengesTerms: [],
      },
      {
        name: 'Vaccine promotion by Black doctors and health professionals worked',
        challengesFindings: [],
        challengesTerms: [],
      },
    ]))

  it('has recommendations that the source does not give', async () =>
    expect(
      await answer(`{
        programme(by: { id: "${research}" }) {
          recommendations { edges { note evidence { locator } node { name gaps { about reason note } } } }
        }
      }`),
    ).toEqual([
      'their content is not in the source | P30 | Recommendations of the Resource Centre | ' +
        'content | NOT_STATED | a series is mentioned, none is given',
    ]))

  it('names housing for the programme, which does not make it what the Centre works on', async () =>
    expect(
      await answer(`{
        programmes(where: { themes: { anyOf: ["theme-housing"] } }) { edges { node { id } } }
        organisations(where: { themes: { anyOf: ["theme-housing"] } }) { edges { node { name } } }
      }`),
    ).toEqual({ programmes: [research], organisations: [] }))
})

describe('everything about "BAME" communities', () => {
  it('begins with who rejects the term, where and why', async () =>
    expect(
      await answer(`{
        term(by: { name: "bame" }) { status note contestedBy { edges { assertion evidence { locator } node { name } } } }
      }`),
    ).toEqual({
      status: 'CONTESTED',
      note:
        'Rejected by the West Bromwich African Caribbean Resource Centre because it merges experiences, for the reason that numbers ' +
        'are smaller and power is less, and so lessens those of the individual. Where the findings use it, it stands in quotation marks.',
      contestedBy: ['STATED | P29 | West Bromwich African Caribbean Resource Centre'],
    }))

  it('goes on to the groups that the sources name, one only by that word, none relabelled', async () =>
    expect(
      await answer(`{ term(by: { name: "BAME" }) { communities { edges { assertion node { name } } } } }`),
    ).toEqual([
      "STATED | 'BAME' groups (as quoted)",
      'INFERRED | African Caribbean people',
      'INFERRED | Black African diaspora communities',
      'INFERRED | Black African people',
      'INFERRED | Black British people',
      'INFERRED | Black people',
      'INFERRED | Black, Asian and minority ethnic staff and students',
      'INFERRED | Ethnic minority staff',
      'INFERRED | People of dual heritage and others of Black African lineage',
      'INFERRED | West Indian people',
    ]))

  it('finds what is done for any of them, by the groups and never by the word', async () =>
    expect(
      await answer(`{
        communities(where: { terms: { anyOf: ["term-bame"] } }) { totalCount }
        programmes(where: { communities: { anyOf: [
          "community-bame-groups", "community-black-asian-and-minority-ethnic-staff-and-students",
          "community-black-african-diaspora", "community-black-people", "community-ethnic-minority-staff"
        ] } }) { edges { node { name } } }
        ofWorkforce: programmes(where: { workforce: { anyOf: [
          "community-black-asian-and-minority-ethnic-staff-and-students", "community-ethnic-minority-staff"
        ] } }) { edges { node { name } } }
        quoted: programmes(where: { communities: { anyOf: ["community-bame-groups"] } }) { totalCount }
      }`),
    ).toEqual({
      communities: 10,
      programmes: ['Black, Covid and In Lockdown'],
      ofWorkforce: [
        '12-month calendar of wellbeing initiatives',
        'Ethnic minority staff inclusion network',
        'Race Equality Charter',
      ],
      quoted: 0,
    }))
})
