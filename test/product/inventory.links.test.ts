import { describe, expect, it } from 'vitest'
import { useProduct } from '../support/product.ts'

const { ask } = useProduct()

const link = 'role assertion evidence { locator }'
const work = `edges { ${link} node { name participants { edges { ${link} node { name } } } } }`

/** One question for all: what a body does, with whom, and which bodies it is linked to outside any work. */
const linksOf = `query ($name: String!) {
  organisation(by: { name: $name }) {
    programmes(first: 30) { ${work} }
    activities(first: 30) { ${work} }
    worksWith { edges { ${link} node { name } } }
    workedWithBy { edges { ${link} node { name } } }
  }
}`

type Link = { role: string; assertion: string; evidence: { locator: string }[]; node: { name: string } }
type Work = Link & { node: { participants: { edges: Link[] } } }
type Links = Record<'programmes' | 'activities', { edges: Work[] }> &
  Record<'worksWith' | 'workedWithBy', { edges: Link[] }>

async function rowsOf(name: string) {
  const { data, errors } = await ask(linksOf, { name })
  expect(errors).toEqual([])
  const { programmes, activities, worksWith, workedWithBy } = data!['organisation'] as Links
  const row = (through: string, { role, assertion, evidence, node }: Link) =>
    [through, node.name, role, evidence.map(({ locator }) => locator).join(' '), assertion].join(' | ')
  return [
    ...[...programmes.edges, ...activities.edges].flatMap(({ node, ...own }) => [
      row('itself', { ...own, node }),
      ...node.participants.edges.map((other) => row(node.name, other)),
    ]),
    ...worksWith.edges.map((other) => row('works with', other)),
    ...workedWithBy.edges.map((other) => row('is worked with by', other)),
  ]
}

const aston = 'Aston University'
const villa = 'Aston Villa Foundation'
const pcc = 'West Midlands Police and Crime Commissioner'
const emc = 'Wolverhampton Ethnic Minority Council'
const centre = 'West Bromwich African Caribbean Resource Centre'
const dudley = 'The Dudley Group NHS Foundation Trust'
const uhb = 'University Hospitals Birmingham Trust'
const listener = 'Local organisation that helped listen on eye health'
const hubs = 'Community diagnostic hubs and new model of care'
const speakers = 'Questions and answers with local specialist doctors and an EMC Ambassador'

const links: readonly (readonly [number, string, string, string, string, string, string?])[] = [
  // number of the link, asked of, through, with, in its role, paragraphs, unless it is stated
  [1, aston, 'Villa Vision', villa, 'PARTNERS', 'P7'],
  [2, aston, 'Villa Vision', 'Essilor', 'SUPPORTS', 'P7'],
  [3, aston, 'Listening to communities on eye-health barriers', listener, 'PARTNERS', 'P7'],
  [3, villa, 'Listening to communities on eye-health barriers', listener, 'PARTNERS', 'P7'],
  [4, aston, 'Childhood healthy-eating work', villa, 'PARTNERS', 'P13'],
  [
    5,
    aston,
    'East Birmingham Family Food Purchasing project',
    'Birmingham City Council',
    'RESEARCHES',
    'P13 P41',
  ],
  [6, aston, 'itself', 'Race Equality Charter', 'SIGNED_UP', 'P5'],
  [7, pcc, 'works with', 'Health and care partners of the region', 'COLLABORATES', 'P14 P17', 'INFERRED'],
  [8, pcc, 'Officer diversity and recruitment drive', 'West Midlands Police', 'CONCERNED', 'P15', 'INFERRED'],
  [8, pcc, 'West Midlands Police Cadets', 'West Midlands Police', 'CONCERNED', 'P16', 'INFERRED'],
  [9, emc, 'itself', 'Covid-19 Community Champions', 'SUPPORTS', 'P19 P20 P21'],
  [10, emc, 'Silk Flower Arranging with the Sahali Group', 'Sahali Group', 'PARTNERS', 'P21'],
  [11, emc, 'Summer Samosas & Chai with Happy House', 'Happy House', 'PARTNERS', 'P21'],
  [12, emc, speakers, 'Local specialist doctors and the EMC Ambassador', 'TAKES_PART', 'P21'],
  [13, emc, 'works with', 'Community and equality groups', 'ENGAGES', 'P20'],
  [13, emc, 'works with', 'Community and equality groups', 'COLLABORATES', 'P22'],
  [13, emc, 'works with', 'Statutory bodies', 'COLLABORATES', 'P22'],
  [14, 'Cysters', 'PCOS Leadership Programme and Study', 'University of Birmingham', 'PARTNERS', 'P24'],
  [15, 'Cysters', 'works with', 'Food banks supplied by Cysters', 'SUPPLIES', 'P26'],
  [15, 'Cysters', 'works with', 'Local support groups supplied by Cysters', 'SUPPLIES', 'P26'],
  [15, 'Cysters', 'works with', 'The NHS, NHS bodies and NHS services', 'SUPPLIES', 'P26'],
  [
    16,
    'Cysters',
    'Support for inclusive research',
    'Healthcare research projects supported by Cysters',
    'RECEIVES',
    'P26',
  ],
  [17, centre, 'itself', 'Black, Covid and In Lockdown', 'LEADS', 'P28 P48'],
  [
    18,
    centre,
    'is worked with by',
    'Black Country & West Birmingham NHS Integrated Care System',
    'ACKNOWLEDGES',
    'P30',
  ],
  [
    19,
    dudley,
    'Local employment work',
    'Partners of the Dudley Group on local employment',
    'PARTNERS',
    'P34',
  ],
  [20, dudley, 'itself', 'Kickstart programme', 'HOSTS', 'P34', 'INFERRED'],
  [20, dudley, 'itself', 'Care Covenant', 'SIGNED_UP', 'P34'],
  [
    21,
    dudley,
    'Proposed university centre in Dudley',
    'Partners of the Dudley Group on the proposed university centre',
    'PARTNERS',
    'P34',
  ],
  [22, dudley, 'Dudley cancer outcomes work', 'Council for Voluntary Service in Dudley', 'PARTNERS', 'P35'],
  [
    22,
    dudley,
    'Workshop on barriers to services',
    'Trust staff and local voluntary organisations for whom the cancer workshop was held',
    'TAKES_PART',
    'P35',
    'INFERRED',
  ],
  [23, uhb, 'Siting of the hubs by evidence', 'WMCA', 'PARTNERS', 'P37'],
  [24, uhb, hubs, 'Birmingham and Solihull NHS Integrated Care System', 'CONCERNED', 'P38'],
  [25, uhb, 'Remote digital diagnostic equipment', 'Ambulance crews', 'TAKES_PART', 'P39'],
  [
    25,
    uhb,
    'Remote digital diagnostic equipment',
    'Clinicians, hospital staff, community nursing staff and the community team for older people',
    'TAKES_PART',
    'P39',
  ],
]

describe('a link between organisations', () => {
  it.each(
    links.map(([number, of, through, other, role, paragraphs, assertion = 'STATED']) => ({
      number,
      of,
      other,
      row: [through, other, role, paragraphs, assertion].join(' | '),
    })),
  )('$number: $of and $other', async ({ of, row }) => expect(await rowsOf(of)).toContain(row))

  it('is there for all 25 of the source', () =>
    expect([...new Set(links.map(([number]) => number))]).toEqual(
      Array.from({ length: 25 }, (_, i) => i + 1),
    ))

  it.each([
    ['the two NHS trusts', dudley, uhb],
    ['Cysters and the Ethnic Minority Council', 'Cysters', emc],
    ['the Resource Centre and the Ethnic Minority Council', centre, emc],
    ['the two integrated care systems', uhb, 'Black Country & West Birmingham NHS Integrated Care System'],
  ])('is not there between %s: the source has none', async (_, one, other) =>
    expect((await rowsOf(one)).filter((row) => row.includes(` ${other} `))).toEqual([]),
  )

  it('is not there between the Commissioner and any body with a name, the Force apart', async () => {
    const others = (await rowsOf(pcc))
      .filter((row) => !row.startsWith('itself'))
      .map((row) => row.split(' | ')[1])
    expect([...new Set(others)].toSorted()).toEqual([
      'Health and care partners of the region',
      'West Midlands Police',
      pcc,
    ])
  })
})
