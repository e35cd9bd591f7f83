import { describe, expect, it } from 'vitest'
import { useProduct } from '../support/product.ts'

const { answer } = useProduct()

const stated = '(where: { assertions: [STATED] })'
const who = 'role evidence { locator } node { name }'

describe('who works with Aston University, on what, and in which role', () => {
  const others = (rows: unknown) =>
    (rows as { name: string; participants: string[] }[])
      .map(({ name, participants }) => ({
        name,
        participants: participants.filter((row) => !row.endsWith('| Aston University')),
      }))
      .filter(({ participants }) => participants.length > 0)

  it('is a partner, a supporter, a research partner and an unnamed listener, in paragraphs 7 and 13', async () => {
    const aston = (await answer(`{
      organisation(by: { name: "Aston University" }) {
        programmes { edges { node { name participants${stated} { edges { ${who} } } } } }
        activities { edges { node { name participants${stated} { edges { ${who} } } } } }
      }
    }`)) as { programmes: unknown; activities: unknown }
    expect(others(aston.programmes)).toEqual([
      { name: 'Childhood healthy-eating work', participants: ['PARTNERS | P13 | Aston Villa Foundation'] },
      {
        name: 'East Birmingham Family Food Purchasing project',
        participants: ['RESEARCHES | P13, P41 | Birmingham City Council'],
      },
      {
        name: 'Villa Vision',
        participants: ['PARTNERS | P7 | Aston Villa Foundation', 'SUPPORTS | P7 | Essilor'],
      },
    ])
    expect(others(aston.activities)).toEqual([
      {
        name: 'Eye-health workshops in schools',
        participants: ['PARTNERS | P7, P8 | Aston Villa Foundation'],
      },
      {
        name: 'Full eye tests in the eyecare van',
        participants: ['PARTNERS | P7, P11 | Aston Villa Foundation'],
      },
      {
        name: 'Listening to communities on eye-health barriers',
        participants: ['PARTNERS | P7 | Local organisation that helped listen on eye health'],
      },
      {
        name: 'Vision and colour-vision screening in primary schools',
        participants: ['PARTNERS | P7, P9 | Aston Villa Foundation'],
      },
      {
        name: 'Work with children and parents on eating habits',
        participants: ['PARTNERS | P13 | Aston Villa Foundation'],
      },
    ])
  })

  it('does not say how Essilor supports, nor who the listener is', async () =>
    expect(
      await answer(`{
        nodes(ids: ["org-essilor", "org-group-local-eye-health-listener"]) { ... on Organisation { name gaps { about reason } } }
      }`),
    ).toEqual([
      'Essilor | form of support | NOT_STATED',
      'Local organisation that helped listen on eye health | name | NOT_STATED, number of organisations | NOT_STATED',
    ]))

  it('leaves the schools out where only what is stated counts: their part is inferred, with the reason', async () =>
    expect(
      await answer(`{
        programme(by: { name: "Villa Vision" }) {
          participants(where: { assertions: [INFERRED] }) { edges { role reasoning node { name } } }
        }
      }`),
    ).toEqual([
      'HOSTS | The work takes place in schools; nothing is said of what the schools did. | Schools reached by Villa Vision',
    ]))
})

describe('which organisations have reached Punjabi or Urdu speakers about health', () => {
  const speakers = '["community-punjabi-speakers", "community-urdu-speakers"]'

  it('is Wolverhampton Ethnic Minority Council only, by specialist Covid sessions', async () =>
    expect(
      await answer(`{
        organisations(where: { communities: { anyOf: ${speakers} } }) { edges { node { name } } }
        activities(where: { communities: { anyOf: ${speakers} } }) {
          edges { node { name participants { edges { ${who} } } themes { edges { node { name } } } } }
        }
      }`),
    ).toEqual({
      organisations: ['Wolverhampton Ethnic Minority Council'],
      activities: [
        {
          name: 'Covid awareness support for Punjabi and Urdu speakers, Ramadan',
          participants: ['DELIVERS | P21 | Wolverhampton Ethnic Minority Council'],
          themes: ['Covid-19', 'Language access'],
        },
      ],
    }))

  it('does not say how many came, when, or whether it was one session', async () =>
    expect(
      await answer(
        `{ activity(by: { id: "activity-punjabi-urdu-covid-session" }) { gaps { about reason } } }`,
      ),
    ).toEqual(['number of sessions | NOT_STATED', 'number of attendees | NOT_STATED', 'date | NOT_STATED']))
})

describe('who to ask about working with Black African diaspora communities in Sandwell', () => {
  const there = '{ communities: { anyOf: ["community-black-african-diaspora"] }, in: ["place-sandwell"] }'

  it('is the Resource Centre, for its research there, and the system that acknowledged the findings', async () =>
    expect(
      await answer(`{
        organisations(where: ${there}) {
          edges { node { name workedWithBy { edges { role note evidence { locator } node { name } } } } }
        }
        programmes(where: ${there}) {
          edges { node {
            name
            participants { edges { ${who} } }
            communities { edges { evidence { locator } node { name } } }
            concerns { edges { assertion evidence { locator } node { name } } }
          } }
        }
      }`),
    ).toEqual({
      organisations: [
        {
          name: 'West Bromwich African Caribbean Resource Centre',
          workedWithBy: [
            'ACKNOWLEDGES | The findings and recommendations of Black, Covid and In Lockdown; nothing more is recorded. | ' +
              'P30 | Black Country & West Birmingham NHS Integrated Care System',
          ],
        },
      ],
      programmes: [
        {
          name: 'Black, Covid and In Lockdown',
          participants: ['LEADS | P28, P48 | West Bromwich African Caribbean Resource Centre'],
          communities: [
            'P29 | African Caribbean people',
            'P28, P30 | Black African diaspora communities',
            'P29 | Black African people',
            'P29 | Black British people',
            'P29 | People of dual heritage and others of Black African lineage',
            'P29 | West Indian people',
          ],
          concerns: [
            'STATED | P28 | Sandwell',
            'STATED | P28 | West Birmingham',
            'STATED | P28, P30 | West Midlands (as stated)',
          ],
        },
      ],
    }))

  it('is told of one organisation through the name of a town in Sandwell, which is inferred', async () =>
    expect(
      await answer(`{
        place(by: { name: "Sandwell" }) {
          organisationsConcerned { edges { note inherited via { name } node { name } } }
          contains(where: { assertions: [INFERRED] }) { edges { reasoning node { name } } }
        }
      }`),
    ).toEqual({
      organisationsConcerned: [
        'in the name | true | West Bromwich | West Bromwich African Caribbean Resource Centre',
      ],
      contains: ['The wards called West Bromwich Central lie in Sandwell. | West Bromwich'],
    }))
})

describe('which partners work on Covid vaccine take-up', () => {
  it('are the Ethnic Minority Council, the Dudley Group and the Resource Centre, and people they name', async () =>
    expect(
      await answer(`{
        theme(by: { id: "theme-vaccine-take-up" }) {
          organisations { edges { evidence { locator } node { name } } }
          programmes { edges { note evidence { locator } node { name participants(where: { roles: [LEADS, SUPPORTS] }) { edges { role node { name } } } } } }
        }
      }`),
    ).toEqual({
      organisations: [
        'P30 | Black doctors and health professionals',
        'P21 | Local specialist doctors and the EMC Ambassador',
        'P33 | The Dudley Group NHS Foundation Trust',
        'P29, P30 | West Bromwich African Caribbean Resource Centre',
        'P20, P21 | Wolverhampton Ethnic Minority Council',
      ],
      programmes: [
        {
          note: 'through hesitancy',
          evidence: ['P29', 'P30'],
          name: 'Black, Covid and In Lockdown',
          participants: ['LEADS | West Bromwich African Caribbean Resource Centre'],
        },
        {
          note: null,
          evidence: ['P20', 'P21'],
          name: 'Covid-19 Community Champions',
          participants: ['SUPPORTS | Wolverhampton Ethnic Minority Council'],
        },
        {
          note: null,
          evidence: ['P33'],
          name: 'Ethnic minority staff inclusion network',
          participants: ['LEADS | The Dudley Group NHS Foundation Trust'],
        },
      ],
    }))

  it('have no recorded link with each other: no work together, and none outside it', async () => {
    const three =
      '["org-wolverhampton-ethnic-minority-council", "org-dudley-group", "org-west-bromwich-african-caribbean-resource-centre"]'
    const found = (await answer(`{
      organisations(where: { worksWith: { anyOf: ${three} } }) { edges { node { name } } }
      programmes(where: { participants: { anyOf: ${three} } }) { edges { node { name participants { edges { node { id } } } } } }
      activities(first: 100, where: { participants: { anyOf: ${three} } }) { edges { node { name participants { edges { node { id } } } } } }
    }`)) as Record<'programmes' | 'activities', { participants: string[] }[]> & { organisations: string[] }
    expect(found.organisations).toEqual(['Black Country & West Birmingham NHS Integrated Care System'])
    const together = [...found.programmes, ...found.activities].filter(
      ({ participants }) => participants.filter((id) => three.includes(`"${id}"`)).length > 1,
    )
    expect(together).toEqual([])
  })
})
