import { describe, expect, it } from 'vitest'
import { comparable } from '../../src/lib/sorting.ts'
import { hostile } from '../support/hostile.ts'
import { judged } from '../support/judgedQueries.ts'
import { useProduct } from '../support/product.ts'

const { ask, answer, idOf } = useProduct()

async function found(text: string): Promise<string[]> {
  const { data, errors } = await ask(
    `query ($text: String!) { search(text: $text, first: 10) { edges { node { id } } } }`,
    { text },
  )
  expect(errors).toEqual([])
  return (data!['search'] as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id)
}

const whole = `query ($text: String!) {
  search(text: $text) {
    totalCount kinds { kind count } contested { id }
    edges { score node { id } matched { reason text term { id } } }
  }
}`

describe('what people type', () => {
  it('finds what they mean: the figures may rise but not fall', async () => {
    const places: number[] = []
    for (const [text, means] of judged) {
      const ids = await found(text)
      places.push(ids.findIndex((id) => [means].flat().includes(id)))
    }
    const share = (right: (place: number) => boolean) => places.filter(right).length / judged.length
    expect(judged.length).toBeGreaterThanOrEqual(150)
    expect(share((place) => place === 0)).toBeGreaterThanOrEqual(reached.recallAt1)
    expect(share((place) => place >= 0 && place < 5)).toBeGreaterThanOrEqual(reached.recallAt5)
    const mrr = places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0) / judged.length
    expect(mrr).toBeGreaterThanOrEqual(reached.mrr)
  })

  it('is text, whatever it means to Cypher, Lucene, a regular expression or a browser', async () => {
    for (const text of hostile)
      expect((await ask(whole, { text })).data, text).toEqual(
        (await ask(whole, { text: comparable(text) })).data,
      )
  })

  it('may be nothing at all, and then finds nothing', async () =>
    expect(
      await answer(`{ search(text: "!?*") { totalCount complete } complete(prefix: "") { text } }`),
    ).toBe('0 | true | '))

  it('has an end: longer texts are refused with a word of how', async () => {
    const tooLong = await ask(whole, { text: 'a'.repeat(201) })
    expect(tooLong.errors[0]).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/at most 200/),
    })
    const tooMany = await ask(whole, { text: 'a '.repeat(17) })
    expect(tooMany.errors[0]?.message).toMatch(/at most 16/)
  })
})

/** On 166 queries over the seeds: 145 are right at once and 16 more within the first five. */
const reached = { recallAt1: 0.873, recallAt5: 0.969, mrr: 0.912 }

type Groups = { edges: { node: { id: string } }[] }
const idsIn = ({ edges }: Groups) => edges.map(({ node }) => node.id)

describe('a contested term', () => {
  it('finds the groups by their own names, and shows who contests it and why', async () =>
    expect(
      await answer(`{
        search(text: "BAME", kinds: [COMMUNITY]) {
          contested { name note contestedBy { edges { evidence { locator } node { name } } } }
          edges { node { name } matched { reason text term { id } } }
        }
      }`),
    ).toMatchObject({
      contested: [
        {
          name: 'BAME',
          note: expect.stringMatching(/merges experiences/),
          contestedBy: ['P29 | West Bromwich African Caribbean Resource Centre'],
        },
      ],
      rows: [
        `'BAME' groups (as quoted) | TERM | BAME | term-bame`,
        ...[
          'African Caribbean people',
          'Black African diaspora communities',
          'Black African people',
          'Black British people',
          'Black people',
          'Black, Asian and minority ethnic staff and students',
          'Ethnic minority staff',
          'People of dual heritage and others of Black African lineage',
          'West Indian people',
        ].map((name) => `${name} | TERM | BAME | term-bame`),
      ],
    }))

  it('is found inside a longer text', async () =>
    expect(
      await answer(
        `{ search(text: "hard-to-reach communities", first: 2) { contested { id } edges { node { name } } } }`,
      ),
    ).toEqual({ contested: ['term-hard-to-reach'], rows: ['hard to reach', 'People of colour'] }))

  it.each(['BAME communities', 'BAME groups', 'bame people', 'vaccine take-up among BAME communities'])(
    'is found inside "%s", however short it is, with its note and the groups it is used for',
    async (text) => {
      const { data } = await ask(
        `query ($text: String!) {
          search(text: $text, kinds: [COMMUNITY], first: 100) { contested { id note } edges { node { id } } }
          term(by: { name: "BAME" }) { communities { edges { node { id } } } }
        }`,
        { text },
      )
      const { search, term } = data as {
        search: Groups & { contested: object[] }
        term: { communities: Groups }
      }
      expect(search.contested).toEqual([
        { id: 'term-bame', note: expect.stringMatching(/merges experiences/) },
      ])
      expect(idsIn(term.communities)).toHaveLength(10)
      expect(idsIn(search)).toEqual(expect.arrayContaining(idsIn(term.communities)))
    },
  )
})

describe('a word', () => {
  it.each([
    ['vaccinated', 'theme-vaccine-take-up'],
    ['disability', 'community-disabled-people'],
    ['deprived', 'community-areas-of-deprivation'],
    ['screened', 'activity-vision-screening'],
  ])('finds what has it in another form: %s', async (text, id) => expect(await found(text)).toContain(id))

  it('that is possessive is itself: the s is none, though wards begin with it', async () => {
    const ids = await found("women's health")
    expect(ids[0]).toBe('community-women-with-pcos')
    expect(ids.filter((id) => id.startsWith('place-'))).toEqual([])
  })

  it('that only asks says nothing of what is asked for', async () =>
    expect((await found('which pathways are live?'))[0]).toBe((await found('pathways live'))[0]))
})

describe('what is found by words that its source does not write', () => {
  const first = `query ($text: String!) {
    search(text: $text, first: 3) { edges { node { name } matched { reason text term { name note evidence { source { name } } } } } }
  }`

  it('says so: by an acronym of its name, before what merely begins so', async () => {
    expect(await answer(first, { text: 'UHB' })).toEqual([
      'University Hospitals Birmingham Trust | ACRONYM | University Hospitals Birmingham Trust | –',
    ])
    expect((await answer(first, { text: 'who' })) as string[]).toEqual([
      expect.stringMatching(/^World Health Organisation \| ACRONYM/),
      expect.anything(),
      expect.anything(),
    ])
  })

  it('says so: by a word that somebody says means the same, who is named', async () => {
    const { data } = await ask(first, { text: 'elderly' })
    const { edges } = data!['search'] as { edges: object[] }
    const guide = { source: { name: 'NHS digital service manual: content guide' } }
    expect(edges).toMatchObject([
      { node: { name: 'elderly' }, matched: { reason: 'EXACT_NAME', term: null } },
      {
        node: { name: 'Older people' },
        matched: {
          reason: 'TERM',
          text: 'elderly',
          term: { note: expect.stringMatching(/does not use the word/), evidence: [guide] },
        },
      },
    ])
  })

  it('is a subject as well as a group', async () =>
    expect(await found('covid jab')).toEqual(expect.arrayContaining(['term-jab', 'theme-vaccine-take-up'])))

  it('is not found by a word that is only like one that stands there', async () =>
    expect(await answer(`{ search(text: "BAME") { contested { name } } }`)).toEqual(['BAME']))
})

describe('a search', () => {
  it('says by which name each thing was found, and where in it', async () =>
    expect(
      (
        await ask(
          `{ search(text: "Covid-10", first: 1) { edges { node { id } matched { reason text scope highlights { start end } } } } }`,
        )
      ).data,
    ).toEqual({
      search: {
        edges: [
          {
            node: { id: 'theme-covid-19' },
            matched: {
              reason: 'MISSPELLING',
              text: 'Covid-10',
              scope: 'P30',
              highlights: [
                { start: 0, end: 5 },
                { start: 6, end: 8 },
              ],
            },
          },
        ],
      },
    }))

  it('counts by kind what it finds, and pages through all of it once', async () => {
    const ids: string[] = []
    let after: string | null = null
    let counts: number
    do {
      const { data, errors } = await ask(
        `query ($after: String) { search(text: "police", first: 7, after: $after) { kinds { count } totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
        { after },
      )
      expect(errors).toEqual([])
      const page = data!['search'] as Page
      ids.push(...page.edges.map(({ node }) => node.id))
      counts = page.kinds.reduce((sum, { count }) => sum + count, 0)
      expect(page.totalCount).toBe(counts)
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(ids).toHaveLength(counts)
    expect(new Set(ids).size).toBe(counts)
  })

  it('is paged from its end as from its beginning', async () => {
    const ids = (rows: unknown) =>
      (rows as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id)
    const all = ids(
      (await ask(`{ search(text: "police", first: 100) { edges { node { id } } } }`)).data!['search'],
    )
    const { data } = await ask(
      `{ search(text: "police", last: 3) { edges { node { id } } pageInfo { hasPreviousPage hasNextPage startCursor } } }`,
    )
    const end = data!['search'] as { pageInfo: { startCursor: string } }
    expect(ids(end)).toEqual(all.slice(-3))
    expect(end.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false })
    const before = await ask(
      `query ($before: String) { search(text: "police", last: 4, before: $before) { edges { node { id } } } }`,
      { before: end.pageInfo.startCursor },
    )
    expect(ids(before.data!['search'])).toEqual(all.slice(-7, -3))
  })

  it('takes four statements at most, with the nodes', async () => {
    for (const text of ['BAME', 'police', 'the Trust'])
      expect((await ask(whole, { text })).statements.length).toBeLessThanOrEqual(4)
  })
})

type Page = {
  totalCount: number
  kinds: { count: number }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
  edges: { node: { id: string } }[]
}

describe('a completion', () => {
  it('goes on with what was begun', async () =>
    expect(
      await answer(`{
        villa: complete(prefix: "aston v", first: 2) { text reason node { id } }
        university: complete(prefix: "univ", kinds: [ORGANISATION], first: 3) { text reason node { id } }
      }`),
    ).toBe(
      'Aston Villa Foundation | PREFIX | org-aston-villa-foundation | ' +
        'University of Birmingham | PREFIX | org-university-of-birmingham, ' +
        'Universities of the region | PREFIX | org-group-universities, ' +
        'University Hospitals Birmingham Trust | PREFIX | org-university-hospitals-birmingham',
    ))
})

describe('a column of names', () => {
  const mapping = `query ($names: [String!]!, $kinds: [EntityKind!]) {
    mapIds(names: $names, kinds: $kinds) { name decided omitted candidates { id reason scope } }
  }`

  it('is mapped where a name means one thing only, and doubts are shown', async () => {
    const names = [
      'The Trust',
      'EMC',
      'PCC',
      'Aston',
      'villa vision',
      'E08000025',
      'Covid-10',
      'Vila Vision',
      'zzzzqq',
      '',
    ]
    const rows = (await answer(mapping, { names })) as string[]
    expect(rows.map((row) => row.split(' | ').slice(0, 2).join(' → '))).toEqual([
      'The Trust → –',
      'EMC → org-wolverhampton-ethnic-minority-council',
      'PCC → org-wm-police-and-crime-commissioner',
      'Aston → –',
      'villa vision → programme-villa-vision',
      'E08000025 → place-birmingham',
      'Covid-10 → theme-covid-19',
      'Vila Vision → –',
      'zzzzqq → –',
      ' → –',
    ])
    expect(rows[0]).toMatch(
      /org-dudley-group \| SCOPED \| P33–P35, org-university-hospitals-birmingham \| SCOPED \| P36–P40/,
    )
    expect(rows[1]).toMatch(/org-wolverhampton-ethnic-minority-council \| ABBREVIATION \| P20–P21/)
    expect(rows[3]).toMatch(/place-aston \| EXACT_NAME.*place-ward-e05001179 \| EXACT_NAME/)
    expect(rows[7]).toMatch(/programme-villa-vision \| FUZZY/)
  })

  it('means what it means to `by`, by the same rule for doubt', async () => {
    const names = [
      'EMC',
      'PCC',
      'wmca',
      'The Trust',
      'the Centre',
      'the Force',
      'Vila Vision',
      'NHS',
      'the Council',
    ]
    const { data } = await ask(mapping, { names, kinds: ['ORGANISATION'] })
    for (const { name, decided } of data!['mapIds'] as { name: string; decided: string | null }[]) {
      const meant = await idOf('organisation', name)
      expect(decided, name).toBe(meant?.startsWith('org-') ? meant : null)
    }
  })

  it('is as sure as can be of what bears the name exactly, and less of a likeness', async () => {
    const names = ['VILLA vision!', 'E08000025', 'EMC', 'Covid-10', 'the trust', 'Vila Vision']
    const { data } = await ask(
      `query ($names: [String!]!) { mapIds(names: $names) { candidates { confidence } } }`,
      { names },
    )
    const sure = (data!['mapIds'] as { candidates: { confidence: number }[] }[]).map(
      ({ candidates }) => candidates[0]!.confidence,
    )
    expect(sure.slice(0, -1)).toEqual([1, 1, 1, 1, 1])
    expect(sure.at(-1)).toBeLessThan(0.9)
  })

  it('means less among fewer kinds, but a likeness never decides', async () =>
    expect(await answer(mapping, { names: ['Aston'], kinds: ['ORGANISATION'] })).toEqual([
      expect.stringMatching(/^Aston \| – \| \d+ \| org-aston-(villa-foundation|university) \| PREFIX/),
    ]))

  it('of a thousand names takes two statements, and more are refused', async () => {
    const names = Array.from({ length: 1_000 }, (_, at) =>
      at % 3 ? `Villa Vision ${at}` : 'Aston University',
    )
    const { data, statements } = await ask(
      `query ($names: [String!]!) { mapIds(names: $names) { decided } }`,
      { names },
    )
    expect((data!['mapIds'] as { decided: string | null }[]).filter(({ decided }) => decided)).toHaveLength(
      334,
    )
    expect(statements).toEqual(['exactCandidates', 'likelyCandidates'])
    const { errors } = await ask(mapping, { names: [...names, 'one more'] })
    expect(errors[0]).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/at most 1000/),
    })
  })

  it('is text, whatever it means to Cypher, Lucene, a regular expression or a browser', async () => {
    const candidates = (rows: unknown) => (rows as { candidates: unknown }[]).map((row) => row.candidates)
    const [asTyped, asText] = await Promise.all(
      [hostile, hostile.map(comparable)].map((names) => ask(mapping, { names })),
    )
    expect(asTyped!.errors).toEqual([])
    expect(candidates(asTyped!.data!['mapIds'])).toEqual(candidates(asText!.data!['mapIds']))
  })
})
