/** Questions 1 to 4 and 6 of the people who use this, asked of partners, collaboration and suggestions. */
import { describe, expect, it } from 'vitest'
import { useProduct } from '../support/product.ts'

const { ask, answer } = useProduct()

type Suggested = {
  totalCount: number
  unmet: object[]
  edges: {
    node: {
      score: number
      explanation: string
      parts: { reasons: { explanation: string; assertion: string; theirEvidence: { locator: string }[] }[] }[]
    }
  }[]
}

describe('who works with Aston University, on what, and in which role', () => {
  it('is the Foundation, Essilor, the Council, a listener without a name, and the schools', async () => {
    const { data } =
      await ask(`{ organisation(by: { name: "Aston University" }) { partners(where: { assertions: [STATED] }) {
      edges { node { name } ties { theirRole through { name } evidence { locator } } } } } }`)
    type Edge = {
      node: { name: string }
      ties: { theirRole: string; through: { name: string }; evidence: { locator: string }[] }[]
    }
    const { edges } = (data!['organisation'] as { partners: { edges: Edge[] } }).partners
    const rows = edges.flatMap(({ node, ties }) =>
      ties.map((tie) =>
        [
          node.name,
          tie.theirRole,
          tie.through.name,
          tie.evidence.map(({ locator }) => locator).join(', '),
        ].join(' | '),
      ),
    )
    expect(rows).toEqual([
      'Aston Villa Foundation | PARTNERS | Childhood healthy-eating work | P13',
      'Aston Villa Foundation | PARTNERS | Eye-health workshops in schools | P7, P8',
      'Aston Villa Foundation | PARTNERS | Full eye tests in the eyecare van | P7, P11',
      'Aston Villa Foundation | PARTNERS | Villa Vision | P7',
      'Aston Villa Foundation | PARTNERS | Vision and colour-vision screening in primary schools | P7, P9',
      'Aston Villa Foundation | PARTNERS | Work with children and parents on eating habits | P13',
      'Birmingham City Council | RESEARCHES | East Birmingham Family Food Purchasing project | P13, P41',
      'Essilor | SUPPORTS | Villa Vision | P7',
      'Local organisation that helped listen on eye health | PARTNERS | Listening to communities on eye-health barriers | P7',
    ])
  })
})

describe('which organisations have reached Punjabi or Urdu speakers', () => {
  it('is Wolverhampton Ethnic Minority Council only', async () =>
    expect(
      await answer(`{ partnerSuggestions(
        need: { communities: ["community-punjabi-speakers", "community-urdu-speakers"] }, exclude: { kinds: [] }
      ) { edges { node { score explanation } } } }`),
    ).toEqual(['0.5 | Wolverhampton Ethnic Minority Council serves Punjabi speakers and Urdu speakers.']))
})

describe('whom to ask about Black African diaspora communities in Sandwell', () => {
  it('is the Resource Centre first, with reasons, and its partner is the system that acknowledged it', async () => {
    const { data } = await ask(`{ partnerSuggestions(
      need: { communities: ["community-black-african-diaspora"], places: ["place-sandwell"] }, first: 1
    ) { edges { node { explanation parts { part value reasons { explanation theirEvidence { locator } } } } } } }`)
    expect(data!['partnerSuggestions']).toMatchObject({
      edges: [
        {
          node: {
            explanation: expect.stringMatching(
              /^West Bromwich African Caribbean Resource Centre serves Black African diaspora communities; takes part in work that has to do with Sandwell; has evidence about/,
            ),
          },
        },
      ],
    })
    expect(
      await answer(`{ organisation(by: { id: "org-west-bromwich-african-caribbean-resource-centre" }) {
        partners { edges { node { name } ties { kind theirRole note } } } } }`),
    ).toEqual([
      'Black Country & West Birmingham NHS Integrated Care System | DIRECT | ACKNOWLEDGES | ' +
        'The findings and recommendations of Black, Covid and In Lockdown; nothing more is recorded.',
    ])
  })
})

describe('which partners work on Covid vaccine take-up', () => {
  const three = [
    'org-wolverhampton-ethnic-minority-council',
    'org-dudley-group',
    'org-west-bromwich-african-caribbean-resource-centre',
  ]

  it('are three, who may be suggested to one another', async () => {
    const { data } = await ask(
      `{ partnerSuggestions(need: { themes: ["theme-vaccine-take-up"] }) { edges { node { organisation { id } } } } }`,
    )
    const { edges } = data!['partnerSuggestions'] as { edges: { node: { organisation: { id: string } } }[] }
    expect(edges.map(({ node }) => node.organisation.id).sort()).toEqual([...three].sort())
  })

  it('have nothing recorded between them: a suggestion only', async () => {
    const { data } = await ask(
      'query ($ids: [ID!]!) { collaboration(between: $ids) { nothingRecorded explanation pairs { nothingRecorded } } }',
      { ids: three },
    )
    expect(data!['collaboration']).toEqual({
      nothingRecorded: true,
      explanation:
        'Nothing is recorded between Wolverhampton Ethnic Minority Council, The Dudley Group NHS Foundation Trust and ' +
        'West Bromwich African Caribbean Resource Centre.',
      pairs: [{ nothingRecorded: true }, { nothingRecorded: true }, { nothingRecorded: true }],
    })
  })
})

describe('which grassroots or voluntary bodies have a recorded link to an NHS body', () => {
  const nhs = ['NHS_TRUST', 'INTEGRATED_CARE_SYSTEM', 'GROUP']
  it('are Dudley CVS by work, Cysters by supply, and the Resource Centre by acknowledgement', async () => {
    const { data } = await ask(
      `query ($nhs: [OrganisationKind!]) {
        organisations(first: 100, where: { kind: [CHARITY, COMMUNITY_GROUP, INFRASTRUCTURE_BODY] }) { edges { node {
          name partners(where: { kind: $nhs }) { edges { node { id name } ties { kind ownRole theirRole evidence { locator } } } } } } } }`,
      { nhs },
    )
    type Row = {
      node: {
        name: string
        partners: { edges: { node: { id: string; name: string }; ties: Record<string, unknown>[] }[] }
      }
    }
    const isNhs = (id: string) => !id.startsWith('org-group-') || id === 'org-group-nhs'
    const found = (data!['organisations'] as { edges: Row[] }).edges.flatMap(({ node }) =>
      node.partners.edges
        .filter((partner) => isNhs(partner.node.id))
        .map(
          (partner) =>
            `${node.name} | ${partner.node.name} | ${[...new Set(partner.ties.map(({ kind }) => kind))].join(', ')}`,
        ),
    )
    expect(found).toEqual([
      'Council for Voluntary Service in Dudley | The Dudley Group NHS Foundation Trust | SAME_WORK',
      'Cysters | The NHS, NHS bodies and NHS services | SAME_WORK, DIRECT',
      'West Bromwich African Caribbean Resource Centre | Black Country & West Birmingham NHS Integrated Care System | DIRECT',
    ])
  })
})

describe('whom the diagnostic hubs of University Hospitals Birmingham could work with to reach ethnic minority patients', () => {
  it('is answered with reasons and passages, and with what found nobody', async () => {
    const { data, errors, statements } = await ask(`{
      partnerSuggestions(
        for: "programme-uhb-diagnostic-hubs"
        need: { communities: ["community-ethnic-minority-groups", "community-patients"] }
        require: [COMMUNITIES]
      ) {
        totalCount
        edges { node { organisation { name } score explanation parts { part value reasons {
          explanation assertion ownEvidence { locator source { name } } theirEvidence { locator source { name } } } } } }
        unmet { part thing { name } explanation }
      }
    }`)
    expect(errors).toEqual([])
    expect(statements).toEqual(['Query.partnerSuggestions', 'entitiesById', 'Passage.sources'])
    const { totalCount, edges, unmet } = data!['partnerSuggestions'] as Suggested
    expect(totalCount).toBe(4)
    expect(edges.map(({ node }) => `${node.score} ${node.explanation}`)).toEqual([
      '0.122721 Wolverhampton Ethnic Minority Council serves Ethnic minority groups; works on Health inequalities; is near by, as it takes part in work in West Midlands (as stated) (inferred).',
      '0.069482 Cysters takes part in work that serves Women of the PCOS programme from an ethnic minority background; works on Access to health and care and Health inequalities.',
      '0.049162 West Bromwich African Caribbean Resource Centre serves Black African diaspora communities; is near by, as it takes part in work that has to do with West Midlands (as stated) (inferred).',
      '0.041819 University of Birmingham takes part in work that serves Women of the PCOS programme from an ethnic minority background.',
    ])
    const reasonsOf = (place: number) =>
      edges[place]!.node.parts.flatMap(({ reasons }) => reasons).map(
        ({ explanation, assertion, theirEvidence }) =>
          `${explanation} ${assertion} ${theirEvidence.map(({ locator }) => locator).join(', ')}`,
      )
    expect(reasonsOf(0).slice(0, 2)).toEqual([
      'Wolverhampton Ethnic Minority Council serves Ethnic minority groups. STATED P20',
      'Wolverhampton Ethnic Minority Council works on Health inequalities. STATED P18, P21, P22',
    ])
    expect(reasonsOf(1)[0]).toBe(
      'Cysters takes part in PCOS Leadership Programme and Study, which serves Women of the PCOS programme from an ethnic minority background, who are among Ethnic minority groups (inferred). INFERRED P24, P20',
    )
    expect(reasonsOf(2)[0]).toBe(
      'West Bromwich African Caribbean Resource Centre serves Black African diaspora communities; the contested term “BAME” is used for them and for Ethnic minority staff, who are among Ethnic minority groups (inferred). INFERRED P28, P30, P29, P33, P20',
    )
    expect(unmet[0]).toEqual({
      part: 'COMMUNITIES',
      thing: { name: 'Patients' },
      explanation:
        'Nobody else is recorded to serve Patients: those who do are the asker, its partners, or left out.',
    })
  })
})

describe('whom a body employs or recruits', () => {
  const groups = '["community-ethnic-minority-groups"]'

  it('is not whom it serves: neither in lists, nor by the work that concerns them', async () =>
    expect(
      await answer(`{
        community(by: { name: "Ethnic minority groups" }) {
          organisations(includeInherited: true) { edges { node { name } } }
          employers(includeInherited: true) { edges { via { name } assertion node { name } } }
        }
        serving: programmes(where: { communities: { anyOf: ${groups} } }) { edges { node { name } } }
        ofWorkforce: programmes(where: { workforce: { anyOf: ${groups} } }) { edges { node { name } } }
      }`),
    ).toEqual({
      community: {
        organisations: ['Cysters', 'Wolverhampton Ethnic Minority Council'],
        employers: [
          'Minority ethnic staff and students | INFERRED | Aston University',
          'Ethnic minority staff | INFERRED | The Dudley Group NHS Foundation Trust',
          'Minority ethnic police officers | INFERRED | West Midlands Police and Crime Commissioner',
        ],
      },
      serving: ['Covid-19 Community Champions', 'PCOS Leadership Programme and Study'],
      ofWorkforce: [
        '12-month calendar of wellbeing initiatives',
        'Ethnic minority staff inclusion network',
        'Officer diversity and recruitment drive',
        'Race Equality Charter',
      ],
    }))

  it('is counted neither by coverage, nor by facets, nor as served by one body', async () => {
    const { coverage, organisations, gaps } = (
      await ask(`{
      coverage(rows: COMMUNITY, columns: ORGANISATION_KIND, counting: ORGANISATIONS, rowsWithin: ${groups}) {
        cell(row: "community-ethnic-minority-groups", column: "ELECTED_OFFICE") { count }
      }
      organisations { facets(by: [COMMUNITY]) { values { id count } } }
      gaps(of: COMMUNITIES_OF_ONE_ORGANISATION, first: 50) { edges { node { id } } }
    }`)
    ).data as {
      coverage: { cell: { count: number } }
      organisations: { facets: { values: { id: string; count: number }[] }[] }
      gaps: { edges: { node: { id: string } }[] }
    }
    expect(coverage.cell.count).toBe(0)
    const byCommunity = organisations.facets[0]!.values
    expect(byCommunity.find(({ id }) => id === 'community-ethnic-minority-groups')).toMatchObject({
      count: 2,
    })
    expect(gaps.edges.map(({ node }) => node.id)).not.toContain('community-minority-ethnic-officers')
  })
})
