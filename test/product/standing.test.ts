import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { useProduct } from '../support/product.ts'

// By the clock and not by another module in its place: files share what they import.
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2025-06-30') }))
afterAll(() => void vi.useRealTimers())

const { ask } = useProduct()

type Listed = {
  edges: { node: { id: string; name: string; standing: { standing: string; explanation: string } } }[]
}

async function all(onDate: string) {
  const { data, errors } = await ask(
    `query ($onDate: Date!) { commitments(first: 100) { edges { node { id name standing(onDate: $onDate) { standing explanation } } } } }`,
    { onDate },
  )
  expect(errors).toEqual([])
  return (data!['commitments'] as Listed).edges.map(({ node }) => node)
}

describe('the standing of every commitment', () => {
  it('on 31 January 2022 and on 31 January 2026', async () => {
    const [then, now] = [await all('2022-01-31'), await all('2026-01-31')]
    expect(
      then.map(({ name, standing }, at) => `${name} | ${standing.standing} | ${now[at]!.standing.standing}`),
    ).toMatchInlineSnapshot(`
      [
        "40 pathways in the new model of care | NO_DUE_DATE | NO_DUE_DATE",
        "A new narrative on accessing healthcare | NO_DUE_DATE | NO_DUE_DATE",
        "Bronze Race Equality Charter award | NO_DUE_DATE | NO_DUE_DATE",
        "Care Covenant and jobs for care leavers | NO_DUE_DATE | NO_DUE_DATE",
        "Commitments of the Health of the Region Report | NO_DUE_DATE | NO_DUE_DATE",
        "Deeper conversations on cancer, screening and culturally sensitive care | NO_DUE_DATE | NO_DUE_DATE",
        "Ear and nose pathways due to go live | NOT_DUE | OVERDUE_AND_UNREPORTED",
        "Early intervention and prevention, with less harm from drugs, gangs and violence | NO_DUE_DATE | NO_DUE_DATE",
        "Health Hub open to the local community | NO_DUE_DATE | NO_DUE_DATE",
        "Looking for quick action on cancer outcomes | NO_DUE_DATE | NO_DUE_DATE",
        "Minority ethnic staff and students better represented, progressing and succeeding | NO_DUE_DATE | NO_DUE_DATE",
        "More jobs for local people | NO_DUE_DATE | NO_DUE_DATE",
        "More West Midlands Police cadets | NO_DUE_DATE | NO_DUE_DATE",
        "Plan to raise awareness of sickle cell and thalassaemia | NO_DUE_DATE | NO_DUE_DATE",
        "Police who resemble the public more | NO_DUE_DATE | NO_DUE_DATE",
        "Remote diagnostics for community nursing staff | NO_DUE_DATE | NO_DUE_DATE",
        "Remote monitoring beyond chronic obstructive pulmonary disease | NO_DUE_DATE | NO_DUE_DATE",
        "Statutory duty to reduce inequalities in health service access and outcomes | IN_FORCE | IN_FORCE",
        "Support for staff through the ethnic minority inclusion network | NO_DUE_DATE | NO_DUE_DATE",
        "Target of 1,000 minority ethnic police officers | NOT_DUE | OVERDUE_AND_UNREPORTED",
        "The government's commitment to levelling up | NO_DUE_DATE | NO_DUE_DATE",
        "The new model of care beyond its patch | NO_DUE_DATE | NO_DUE_DATE",
        "University centre that benefits local people | NO_DUE_DATE | NO_DUE_DATE",
        "Work towards an inclusive healthcare system | NO_DUE_DATE | NO_DUE_DATE",
      ]
    `)
  })

  it('rests on what the source says, on its due date, and on what is recorded', async () => {
    const explanation = async (onDate: string, id: string) =>
      (await all(onDate)).find((each) => each.id === id)!.standing.explanation
    expect([
      await explanation('2022-01-31', 'commitment-ear-and-nose-pathways'),
      await explanation('2022-04-30', 'commitment-ear-and-nose-pathways'),
      await explanation('2026-01-31', 'commitment-ear-and-nose-pathways'),
      await explanation('2026-01-31', 'commitment-recruit-1000-officers'),
      await explanation('2026-01-31', 'commitment-bronze-award'),
      await explanation('2026-01-31', 'commitment-duty-to-reduce-inequalities'),
    ]).toMatchInlineSnapshot(`
      [
        "It is due Spring 2022, which begins on 2022-03-01. As of the source: Due and not yet live when the source was written; whether work on it had begun is not stated.",
        "It is due Spring 2022: from 2022-03-01 to 2022-05-31. As of the source: Due and not yet live when the source was written; whether work on it had begun is not stated.",
        "It was due Spring 2022, which ended on 2022-05-31, and no result of that time is recorded. Overdue is not failed. As of the source: Due and not yet live when the source was written; whether work on it had begun is not stated.",
        "It was due by 2025, which ended on 2025-12-31, and no result of that time is recorded. Overdue is not failed. As of the source: Initiatives are running and representation is said to have begun to rise, without a number.",
        "No date is stated by which it is due, so it is never late. As of the source: The University is working towards the award; it had not been achieved when the source was written.",
        "It is a duty or policy that holds; there is nothing to be late with. As of the source: The text speaks of the duty as standing, though what it cites is a Bill of 2021.",
      ]
    `)
  })
})

describe('what was promised, by whom, for whom, by when, through what, and what is recorded since', () => {
  it('is one answer, in a few statements', async () => {
    const { data, statements } = await ask(`{
      commitment(by: { id: "commitment-local-jobs" }) {
        name kind due { words }
        madeBy { edges { node { name } } }
        communities { edges { node { name } } }
        programmes { edges { node { name } } }
        activities { edges { node { name } } }
        recorded { node { __typename name } assertion reasoning evidence { locator } }
        standing(onDate: "2026-01-31") { standing evidence { locator } }
      }
    }`)
    expect(JSON.parse(JSON.stringify(data))).toMatchInlineSnapshot(`
      {
        "commitment": {
          "activities": {
            "edges": [
              {
                "node": {
                  "name": "Kickstart placements",
                },
              },
            ],
          },
          "communities": {
            "edges": [
              {
                "node": {
                  "name": "Local people struggling to find work",
                },
              },
              {
                "node": {
                  "name": "Young people on Kickstart",
                },
              },
            ],
          },
          "due": null,
          "kind": "AIM",
          "madeBy": {
            "edges": [
              {
                "node": {
                  "name": "The Dudley Group NHS Foundation Trust",
                },
              },
            ],
          },
          "name": "More jobs for local people",
          "programmes": {
            "edges": [
              {
                "node": {
                  "name": "Kickstart programme",
                },
              },
              {
                "node": {
                  "name": "Local employment work",
                },
              },
            ],
          },
          "recorded": [
            {
              "assertion": "INFERRED",
              "evidence": [
                {
                  "locator": "P34",
                },
              ],
              "node": {
                "__typename": "Measure",
                "name": "Apprenticeships starting with the Dudley Group",
              },
              "reasoning": "Told as results of the same work, without a word that they are.",
            },
            {
              "assertion": "STATED",
              "evidence": [
                {
                  "locator": "P34",
                },
              ],
              "node": {
                "__typename": "Measure",
                "name": "Kickstart young people employed as phlebotomists",
              },
              "reasoning": null,
            },
            {
              "assertion": "INFERRED",
              "evidence": [
                {
                  "locator": "P34",
                },
              ],
              "node": {
                "__typename": "Measure",
                "name": "Number of trainee Clinical Support Worker posts",
              },
              "reasoning": "Told as results of the same work, without a word that they are.",
            },
            {
              "assertion": "STATED",
              "evidence": [
                {
                  "locator": "P34",
                },
              ],
              "node": {
                "__typename": "Measure",
                "name": "Young people in Kickstart placements",
              },
              "reasoning": null,
            },
            {
              "assertion": "INFERRED",
              "evidence": [
                {
                  "locator": "P34",
                },
              ],
              "node": {
                "__typename": "Outcome",
                "name": "Apprenticeships starting with the Trust",
              },
              "reasoning": "Told as a further result of the same work, though not said to come from the placements.",
            },
            {
              "assertion": "STATED",
              "evidence": [
                {
                  "locator": "P34",
                },
              ],
              "node": {
                "__typename": "Outcome",
                "name": "Jobs as phlebotomists",
              },
              "reasoning": null,
            },
            {
              "assertion": "STATED",
              "evidence": [
                {
                  "locator": "P34",
                },
              ],
              "node": {
                "__typename": "Outcome",
                "name": "Kickstart placements received",
              },
              "reasoning": null,
            },
            {
              "assertion": "INFERRED",
              "evidence": [
                {
                  "locator": "P34",
                },
              ],
              "node": {
                "__typename": "Outcome",
                "name": "Trainee Clinical Support Worker posts",
              },
              "reasoning": "Told as a further result of the same work, though not said to come from the placements.",
            },
          ],
          "standing": {
            "evidence": [
              {
                "locator": "P34",
              },
            ],
            "standing": "NO_DUE_DATE",
          },
        },
      }
    `)
    expect(statements).toMatchInlineSnapshot(`
      [
        "commitmentsById { madeBy communities programmes activities }",
        "Commitment.recorded",
        "entitiesById",
      ]
    `)
  })
})

describe('today', () => {
  it('is the day where none is given', async () => {
    const { data } = await ask(
      '{ commitment(by: { id: "commitment-recruit-1000-officers" }) { standing { standing onDate } } }',
    )
    expect(data).toEqual({ commitment: { standing: { standing: 'DUE', onDate: '2025-06-30' } } })
  })
})

describe('a list of commitments', () => {
  it('is filtered by standing with owner, community, theme and place, and sorted by due date', async () => {
    const { data } = await ask(`{
      overdue: commitments(where: { standing: { onDate: "2026-01-31", in: [OVERDUE_AND_UNREPORTED] } }, order: DATE_ASC) { totalCount edges { node { name } } }
      police: commitments(where: {
        standing: { onDate: "2026-01-31", in: [OVERDUE_AND_UNREPORTED, NO_DUE_DATE] }
        madeBy: { anyOf: ["org-wm-police-and-crime-commissioner"] }
        communities: { exists: true }, themes: { anyOf: ["theme-workforce-diversity"] }, in: ["place-west-midlands-as-stated"]
      }) { edges { node { name } } }
    }`)
    expect(JSON.parse(JSON.stringify(data))).toMatchInlineSnapshot(`
      {
        "overdue": {
          "edges": [
            {
              "node": {
                "name": "Ear and nose pathways due to go live",
              },
            },
            {
              "node": {
                "name": "Target of 1,000 minority ethnic police officers",
              },
            },
          ],
          "totalCount": 2,
        },
        "police": {
          "edges": [
            {
              "node": {
                "name": "Target of 1,000 minority ethnic police officers",
              },
            },
          ],
        },
      }
    `)
  })
})
