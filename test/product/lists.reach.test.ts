import { describe, expect, it } from 'vitest'
import { useProduct } from '../support/product.ts'

const { answer } = useProduct()

describe('which grassroots or voluntary bodies have a recorded link to an NHS body', () => {
  const voluntary = '[CHARITY, COMMUNITY_GROUP, INFRASTRUCTURE_BODY]'
  const nhs = `{ anyOf: [
    "org-dudley-group", "org-university-hospitals-birmingham", "org-black-country-and-west-birmingham-ics",
    "org-birmingham-and-solihull-ics", "org-nhs-england", "org-group-nhs", "org-group-integrated-care-systems"
  ] }`

  it('outside any piece of work are Cysters, which supplies, and the Resource Centre, which is acknowledged', async () =>
    expect(
      await answer(`{
        supplies: organisations(where: { kind: ${voluntary}, worksWith: ${nhs} }) {
          edges { node { name worksWith { edges { role evidence { locator } node { name } } } } }
        }
        acknowledged: organisations(where: { kind: ${voluntary}, workedWithBy: ${nhs} }) {
          edges { node { name workedWithBy { edges { role evidence { locator } node { name } } } } }
        }
      }`),
    ).toEqual({
      supplies: [
        {
          name: 'Cysters',
          worksWith: [
            'SUPPLIES | P26 | Food banks supplied by Cysters',
            'SUPPLIES | P26 | Local support groups supplied by Cysters',
            'SUPPLIES | P26 | The NHS, NHS bodies and NHS services',
          ],
        },
      ],
      acknowledged: [
        {
          name: 'West Bromwich African Caribbean Resource Centre',
          workedWithBy: ['ACKNOWLEDGES | P30 | Black Country & West Birmingham NHS Integrated Care System'],
        },
      ],
    }))

  it('in a piece of work is the CVS in Dudley, with the Dudley Group', async () => {
    const shared = (await answer(`{
      programmes(where: { participants: ${nhs} }) {
        edges { node { name participants { edges { role evidence { locator } node { kind name } } } } }
      }
    }`)) as { name: string; participants: string[] }[]
    const voluntaryOnes = shared.flatMap(({ name, participants }) =>
      participants
        .filter((row) => /\| (CHARITY|COMMUNITY_GROUP|INFRASTRUCTURE_BODY) \|/.test(row))
        .map((row) => `${name}: ${row}`),
    )
    expect(voluntaryOnes).toEqual([
      'Dudley cancer outcomes work: PARTNERS | P35 | INFRASTRUCTURE_BODY | Council for Voluntary Service in Dudley',
      'Period poverty response: LEADS | P26 | CHARITY | Cysters',
    ])
  })

  it('differ in strength: the NHS body that Cysters supplies is not named, and nothing followed an acknowledgement', async () =>
    expect(
      await answer(`{
        organisation(by: { name: "Cysters" }) { worksWith(last: 1) { edges { note } } }
        acknowledging: organisation(by: { id: "org-black-country-and-west-birmingham-ics" }) { gaps { about reason } }
      }`),
    ).toEqual({
      organisation: ['Menstrual products; which NHS body is not stated.'],
      acknowledging: [
        'what followed the acknowledgement | NOT_STATED',
        'date of the acknowledgement | NOT_STATED',
      ],
    }))
})

describe('which districts of the combined authority are not covered', () => {
  it('are Coventry and Walsall, which the source never mentions', async () =>
    expect(
      await answer(`{
        places(where: {
          kind: [DISTRICT]
          within: { anyOf: ["place-west-midlands-combined-authority"] }
          organisationsBased: { exists: false }
          organisationsConcerned: { exists: false }
          programmesDelivered: { exists: false }
          programmesConcerned: { exists: false }
          activitiesDelivered: { exists: false }
          activitiesConcerned: { exists: false }
        }) { edges { node { name code evidence { source { id } } gaps { about reason } } } }
      }`),
    ).toEqual(
      ['Coventry | E08000026', 'Walsall | E08000030'].map(
        (row) =>
          `${row} | source-ons-geo-lookups, source-ons-geo-lookups | any mention in the case studies | NOT_STATED`,
      ),
    ))

  it('and Solihull is there only in the name of an integrated care system', async () =>
    expect(
      await answer(`{
        place(by: { name: "Solihull" }) {
          codeBasis
          caveats
          organisationsConcerned { edges { note node { name } } }
          organisationsBased { totalCount }
          programmesDelivered { totalCount }
          programmesConcerned { totalCount }
          activitiesDelivered { totalCount }
        }
      }`),
    ).toEqual({
      codeBasis: 'BY_NAME',
      caveats: ['In the source only inside the name of an integrated care system.'],
      organisationsConcerned: ['in the name | Birmingham and Solihull NHS Integrated Care System'],
      organisationsBased: 0,
      programmesDelivered: 0,
      programmesConcerned: 0,
      activitiesDelivered: 0,
    }))

  it('out of seven', async () =>
    expect(
      await answer(
        `{ places(where: { kind: [DISTRICT] }) { edges { node { name organisationsConcerned { totalCount } } } } }`,
      ),
    ).toEqual([
      'Birmingham | 5',
      'Coventry | 0',
      'Dudley | 1',
      'Sandwell | 1',
      'Solihull | 1',
      'Walsall | 0',
      'Wolverhampton | 1',
    ]))
})
