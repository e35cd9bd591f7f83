import { describe, expect, it } from 'vitest'
import { useProduct } from '../support/product.ts'

const { answer, ask } = useProduct()

const numbers = 'things { actual { wording counts basis asOf { words } evidence { locator } } }'

describe('what Villa Vision delivered up to January 2022', () => {
  it('is eight numbers in their own words, and no total, as they overlap', async () => {
    const { data, statements } = await ask(`{
      trace(from: "programme-villa-vision") {
        nodes { node { name } comparison { ${numbers} } }
        total { value explanation measures { name } }
      }
    }`)
    const { nodes, total } = data!['trace'] as {
      nodes: {
        comparison: {
          things: {
            actual: {
              wording: string
              counts: string
              evidence: { locator: string }[]
              asOf: { words: string }
            }[]
          }[]
        }
      }[]
      total: unknown
    }
    expect(
      nodes.flatMap(({ comparison }) =>
        comparison.things.flatMap(({ actual }) =>
          actual.map(
            ({ wording, counts, asOf, evidence }) =>
              `${evidence[0]!.locator} ${wording}: ${counts} (${asOf.words})`,
          ),
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "P7 around 4500: individuals engaged in one capacity or another (As of January 2022)",
        "P9 Almost 1800: children who had a check of vision and colour vision in local primary schools (As of January 2022)",
        "P10 Approximately 280: children flagged for further investigation (As of January 2022)",
        "P10 around 16%: share of children flagged for further investigation (As of January 2022)",
        "P8 Over 2200: children who received the workshop (As of January 2022)",
        "P8 30 schools: schools where children received the workshop (As of January 2022)",
        "P11 Around 100: full eye tests at schools in the eyecare van (As of January 2022)",
        "P12 Nearly 120 pairs: pairs of glasses given to children who needed them (As of January 2022)",
      ]
    `)
    expect(total).toMatchInlineSnapshot(`
      {
        "explanation": "They overlap: several may count the same people or things (villa-vision).",
        "measures": [
          {
            "name": "People engaged by Villa Vision",
          },
          {
            "name": "Children screened by Villa Vision",
          },
          {
            "name": "Children flagged by Villa Vision",
          },
          {
            "name": "Share of children flagged by Villa Vision",
          },
          {
            "name": "Children in Villa Vision workshops",
          },
          {
            "name": "Schools with Villa Vision workshops",
          },
          {
            "name": "Full eye tests by Villa Vision",
          },
          {
            "name": "Pairs of glasses from Villa Vision",
          },
        ],
        "value": null,
      }
    `)
    expect(statements).toMatchInlineSnapshot(`
      [
        "trace.forward",
        "entitiesById",
        "Outcome.measures",
        "passagesById",
      ]
    `)
  })
})

describe('whether the glasses improved schooling', () => {
  it('is claimed, and there the trail goes cold', async () =>
    expect(
      await answer(`{
        trace(from: "activity-giving-glasses") {
          chains { score nodes { name } weakestLink { strength assertion evidence { locator } } lastMeasured { name } end { reason explanation cold } }
        }
      }`),
    ).toMatchInlineSnapshot(`
      [
        "9 | Giving glasses to children, Educational and social development of children with glasses | CLAIMED | STATED | P12 | – | CLAIMED_WITHOUT_MEASURE | The result is said to be there, without a number. | true",
        "9 | Giving glasses to children, Glasses provided to children, Educational and social development of children with glasses | CLAIMED | STATED | P12 | Glasses provided to children | CLAIMED_WITHOUT_MEASURE | The result is said to be there, without a number. | true",
      ]
    `))
})

describe('how far the police is from its recruitment target', () => {
  it('is not to be computed: a target by 2025, and no number that was reached', async () =>
    expect(
      await answer(`{
        commitment(by: { id: "commitment-recruit-1000-officers" }) {
          comparison { things { target { wording counts asOf { words } } actual { wording } progress { share } explanation } total { value explanation } }
          standing(onDate: "2026-01-31") { standing explanation }
          trace { chains(first: 2) { nodes { name } links { strength note } end { reason } } }
        }
      }`),
    ).toMatchInlineSnapshot(
      `"1,000 | minority ethnic officers to be recruited | by 2025 |  | – | No number that was reached is recorded. | – | No number that was reached is recorded. | OVERDUE_AND_UNREPORTED | It was due by 2025, which ended on 2025-12-31, and no result of that time is recorded. Overdue is not failed. As of the source: Initiatives are running and representation is said to have begun to rise, without a number. | Target of 1,000 minority ethnic police officers, Trust and strong relationships with the police | INTENDED | – | ONLY_INTENDED, Target of 1,000 minority ethnic police officers, A more representative police force, Trust and strong relationships with the police | INTENDED | –, INTENDED | – | ONLY_INTENDED"`,
    ))
})

describe('how many cadets there are, and by when 750', () => {
  it('is not stated: 750 is expected, without a date, a baseline or a present number', async () =>
    expect(
      await answer(`{
        commitment(by: { id: "commitment-grow-cadets" }) {
          comparison { things { target { wording } expected { wording counts asOf { words } gaps { about reason note } } baseline { wording } actual { wording } explanation } }
          standing(onDate: "2026-01-31") { standing }
          gaps { about reason note }
        }
      }`),
    ).toMatchInlineSnapshot(
      `" | to 750 | cadets in the West Midlands Police Cadets | – | actual | NOT_STATED | the present number of cadets, baseline | NOT_STATED | –, date | NOT_STATED | – |  |  | No number that was reached is recorded. | NO_DUE_DATE | due date | NOT_STATED | –, baseline | NOT_STATED | –, actual | NOT_STATED | the present number of cadets, measures of success | NOT_STATED | said to be in place, not given"`,
    ))
})

describe('which care pathways are live, due and planned at University Hospitals Birmingham', () => {
  it('are three states: two service lines live, ear and nose due Spring 2022, 40 pathways planned', async () =>
    expect(
      await answer(`{
        organisation(by: { name: "University Hospitals Birmingham Trust" }) {
          commitments { edges { node {
            name status due { words }
            standing(onDate: "2026-01-31") { standing }
            comparison { things { unit planned { wording } actual { wording assertion } explanation } }
            gaps { about note }
          } } }
        }
      }`),
    ).toMatchInlineSnapshot(`
      Rows [
        "40 pathways in the new model of care | UNKNOWN | – | NO_DUE_DATE | pathways | a total 40 |  | What was reached is recorded of something else: dermatology and ophthalmology (service lines named as now working in the new model, in service lines)., service lines |  | dermatology and ophthalmology | DERIVED | Nothing that was aimed at is recorded, so there is nothing to compare with. | due date | "for the future", whether the live pathways are among the 40 | –, which pathways | –",
        "Ear and nose pathways due to go live | UNKNOWN | Spring 2022 | OVERDUE_AND_UNREPORTED |  | actual go-live | –, number of pathways | –",
        "Remote diagnostics for community nursing staff | UNKNOWN | – | NO_DUE_DATE |  | due date | "soon"",
        "Remote monitoring beyond chronic obstructive pulmonary disease | IN_PROGRESS | – | NO_DUE_DATE |  | due date | –, conditions | which others",
        "The new model of care beyond its patch | UNKNOWN | – | NO_DUE_DATE |  | due date | –, decision | –",
      ]
    `))
})

describe('what is planned but not done', () => {
  it('is what no source says is achieved', async () =>
    expect(
      await answer(`{
        commitments(first: 100, where: { standing: { onDate: "2022-01-31", in: [NO_DUE_DATE, NOT_DUE, DUE, OVERDUE_AND_UNREPORTED] }, kind: [TARGET, EXPECTATION, AIM, ASPIRATION, PLAN, PROPOSAL, OPTION, SIGNED_UP, COMMITMENT] }) {
          edges { node { name kind status } }
        }
      }`),
    ).toMatchInlineSnapshot(`
      Rows [
        "40 pathways in the new model of care | PLAN | UNKNOWN",
        "A new narrative on accessing healthcare | COMMITMENT | IN_PROGRESS",
        "Bronze Race Equality Charter award | TARGET | IN_PROGRESS",
        "Care Covenant and jobs for care leavers | SIGNED_UP | IN_PROGRESS",
        "Deeper conversations on cancer, screening and culturally sensitive care | COMMITMENT | NOT_STARTED",
        "Ear and nose pathways due to go live | PLAN | UNKNOWN",
        "Early intervention and prevention, with less harm from drugs, gangs and violence | AIM | IN_PROGRESS",
        "Health Hub open to the local community | ASPIRATION | IN_PROGRESS",
        "Looking for quick action on cancer outcomes | AIM | IN_PROGRESS",
        "Minority ethnic staff and students better represented, progressing and succeeding | COMMITMENT | IN_PROGRESS",
        "More jobs for local people | AIM | IN_PROGRESS",
        "More West Midlands Police cadets | COMMITMENT | IN_PROGRESS",
        "Plan to raise awareness of sickle cell and thalassaemia | PLAN | NOT_STARTED",
        "Remote diagnostics for community nursing staff | PLAN | UNKNOWN",
        "Remote monitoring beyond chronic obstructive pulmonary disease | PLAN | IN_PROGRESS",
        "Support for staff through the ethnic minority inclusion network | COMMITMENT | IN_PROGRESS",
        "Target of 1,000 minority ethnic police officers | TARGET | IN_PROGRESS",
        "The new model of care beyond its patch | OPTION | UNKNOWN",
        "University centre that benefits local people | PROPOSAL | IN_PROGRESS",
        "Work towards an inclusive healthcare system | AIM | IN_PROGRESS",
      ]
    `))
})

describe('numbers that are no results', () => {
  it('are apart: context, ages of eligibility, lengths of time and the size of a collection', async () =>
    expect(
      await answer(`{
        covenant: commitment(by: { id: "commitment-care-covenant" }) { comparison { things { unit } context { basis wording } total { value explanation } } }
        calendar: commitment(by: { id: "commitment-support-staff-network" }) { comparison { things { unit } context { basis wording } } }
        region: commitment(by: { id: "commitment-health-of-the-region" }) { comparison { things { unit } context { basis wording } } trace { chains { nodes { name } end { reason explanation } } } }
      }`),
    ).toMatchInlineSnapshot(
      `" | ELIGIBILITY | aged 16-25 | – | No number that was reached is recorded. |  | DURATION | 12-month |  | COLLECTION_SIZE | 50+ | Commitments of the Health of the Region Report, Health of the Region commitments | PLACEHOLDER_IN_SOURCE | The source has a placeholder where it should be said: progress."`,
    ))
})

describe('a trace of what sources state only', () => {
  it('leaves inferred and derived links and measures out', async () => {
    const { data } = await ask(`{
      trace(from: "commitment-40-pathways", direction: BOTH, assertions: [STATED]) {
        links { assertion }
        nodes { node { id } comparison { things { actual { name } } } }
        omissions { relationship omitted }
      }
    }`)
    const { links, nodes, omissions } = data!['trace'] as {
      links: { assertion: string }[]
      nodes: { comparison: { things: { actual: unknown[] }[] } }[]
      omissions: unknown[]
    }
    expect(new Set(links.map(({ assertion }) => assertion))).toEqual(new Set(['STATED']))
    expect(nodes.flatMap(({ comparison }) => comparison.things.flatMap(({ actual }) => actual))).toEqual([])
    expect(omissions).toEqual([])
  })
})
