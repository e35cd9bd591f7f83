import { describe, expect, it } from 'vitest'
import { useProduct } from '../support/product.ts'

const { answer, idOf } = useProduct()

describe('a name of an organisation', () => {
  it.each([
    ['TR13', 'EMC', 'org-wolverhampton-ethnic-minority-council'],
    ['TR13', 'the Ethnic Minority Council', 'org-wolverhampton-ethnic-minority-council'],
    ['TR14', 'PCC', 'org-wm-police-and-crime-commissioner'],
    ['TR14', 'WMPCC', 'org-wm-police-and-crime-commissioner'],
    ['TR14', 'West Midlands Police', 'org-west-midlands-police'],
    ['TR14', 'the Force', 'org-west-midlands-police'],
    ['TR15', 'the Centre', 'org-west-bromwich-african-caribbean-resource-centre'],
    ['TR15', 'the University', 'org-aston-university'],
    ['TR15', 'the charity', 'org-cysters'],
    ['TR16', 'University Hospitals Birmingham Trust', 'org-university-hospitals-birmingham'],
    ['TR16', 'University of Birmingham', 'org-university-of-birmingham'],
    ['TR16', 'Birmingham City Council', 'org-birmingham-city-council'],
    ['TR16', 'Birmingham and Solihull NHS Integrated Care System', 'org-birmingham-and-solihull-ics'],
    ['TR17', 'Aston University', 'org-aston-university'],
    ['TR17', 'Aston Villa Foundation', 'org-aston-villa-foundation'],
    ['TR21', 'Sahali Group', 'org-sahali-group'],
  ])('%s %s means one body', async (_, name, id) => expect(await idOf('organisation', name)).toBe(id))

  it.each([
    ['TR16', 'Birmingham'],
    ['TR16', 'University Hospitals'],
    ['TR17', 'Aston'],
    ['TR18', 'Black Country ICB'],
    ['TR18', 'NHS Black Country Integrated Care Board'],
    ['TR21', 'Saheli Group'],
    ['TR29', 'our partners'],
  ])('%s %s means none: nothing is found by likeness, or by a name that waits for review', async (_, name) =>
    expect(await idOf('organisation', name)).toBeNull(),
  )

  it('TR15 "the Trust" means two, and the answer says which and where', async () => {
    expect(await idOf('organisation', 'the Trust')).toBe(
      '2 organisations are called "the Trust": org-dudley-group, org-university-hospitals-birmingham. Ask by one of these ids.',
    )
    expect(
      await answer(
        `{ nodes(ids: ["org-dudley-group", "org-university-hospitals-birmingham"]) { ... on Organisation { aliases { name scope } } } }`,
      ),
    ).toEqual([
      expect.arrayContaining(['the Trust | P33–P35']),
      expect.arrayContaining(['the Trust | P36–P40']),
    ])
  })

  it('TR14 the Force is shown to do nothing: its part in the work is to be what it is about', async () =>
    expect(
      await answer(`{ organisation(by: { name: "the Force" }) {
        programmes { edges { role assertion node { id } } }
        activities { totalCount }
        commitments { totalCount }
      } }`),
    ).toEqual({
      programmes: [
        'CONCERNED | INFERRED | programme-officer-diversity-recruitment',
        'CONCERNED | INFERRED | programme-west-midlands-police-cadets',
      ],
      activities: 0,
      commitments: 0,
    }))

  it('TR18 an integrated care system has no identifier or code of a later body', async () =>
    expect(
      await answer(`{
        organisation(by: { id: "org-black-country-and-west-birmingham-ics" }) {
          identifiers
          caveats
          concerns { edges { node { name code } } }
        }
      }`),
    ).toEqual({
      identifiers: [],
      caveats: [expect.stringContaining('do not map it to a later body by its name')],
      concerns: ['Black Country | –', 'West Birmingham | –'],
    }))
})

describe('a name of a place', () => {
  it('TR17 Aston is one area of the source and two wards, and the answer lists them', async () =>
    expect(await idOf('place', 'Aston')).toBe(
      '3 places are called "Aston": place-aston, place-ward-e05001179, place-ward-e05011121. Ask by one of these ids.',
    ))

  it('TR17 the hub at Aston may be in the place or at the University: undecided', async () =>
    expect(await answer('{ place(by: { id: "place-aston" }) { code gaps { about reason } } }')).toBe(
      '– | whether the place or the University is meant | NOT_STATED',
    ))

  it('TR19 Perry Barr is two wards of two years', async () =>
    expect(await idOf('place', 'Perry Barr')).toBe(
      '2 places are called "Perry Barr": place-ward-e05001200, place-ward-e05011160. Ask by one of these ids.',
    ))
})

describe('a name that may be wrong', () => {
  it.each([
    ['TR20', 'theme', 'Ear and nose', 'theme-ear-and-nose', 'Ear, nose and throat'],
    ['TR21', 'programme', 'Care Covenant', 'programme-care-covenant', 'Care Leaver Covenant'],
    ['TR21', 'theme', 'Polycystic Ovaries Syndrome', 'theme-pcos', 'Polycystic Ovary Syndrome'],
    ['TR21', 'organisation', 'Sahali Group', 'org-sahali-group', 'Saheli Group'],
    [
      'TR25',
      'activity',
      "Children & Young People's Covid",
      'activity-children-and-young-peoples-covid',
      'Children and Young',
    ],
  ])('%s is kept as the source has it: %s %s', async (_, kind, name, id, likelier) => {
    expect(await idOf(kind, name)).toBe(id)
    expect(await idOf(kind, likelier)).toBeNull()
  })

  it.each([
    ['TR20', 'theme', 'theme-ear-and-nose', 'without throat'],
    ['TR21', 'programme', 'programme-care-covenant', 'Needs review'],
    ['TR21', 'theme', 'theme-pcos', 'Needs review'],
    ['TR21', 'organisation', 'org-sahali-group', 'Needs review'],
    ['TR25', 'activity', 'activity-children-and-young-peoples-covid', 'the title looks cut off'],
  ])('%s says so: %s %s (%s)', async (_, kind, id, said) =>
    expect(await answer(`query ($id: ID!) { ${kind}(by: { id: $id }) { caveats } }`, { id })).toContainEqual(
      expect.stringContaining(said),
    ),
  )

  it('TR21 carries the likelier name as a suggestion', async () =>
    expect(
      await answer(`{
        programme(by: { name: "Care Covenant" }) { aliases { name kind } }
        theme(by: { id: "theme-pcos" }) { aliases { name kind } }
        organisation(by: { name: "Sahali Group" }) { aliases { name kind } }
      }`),
    ).toBe(
      'Care Leaver Covenant | SUGGESTED | PCOS | ABBREVIATION, Polycystic Ovary Syndrome | SUGGESTED | Saheli Group | SUGGESTED',
    ))
})
