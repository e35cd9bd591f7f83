import { describe, expect, it } from 'vitest'
import { useApi } from '../support/graph.ts'
import { millbrook } from '../support/worlds/millbrook.ts'

const api = useApi(millbrook)

type Edge = { cursor: string; node: { name: string }; ties: Record<string, unknown>[] }
type Partners = {
  totalCount: number
  omitted: number
  pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean; hasPreviousPage: boolean }
  edges: Edge[]
}

const fields = `{
  totalCount omitted pageInfo { endCursor startCursor hasNextPage hasPreviousPage }
  edges { cursor node { name } assertion since { words } ties {
    kind direction ownRole theirRole assertion reasoning note since { words }
    through { name } part { name } evidence { locator source { name } }
  } } }`

async function partnersOf(id: string, given = ''): Promise<Partners> {
  const { data, errors } = await api.ask(
    `{ organisation(by: { id: "${id}" }) { partners${given} ${fields} } }`,
  )
  expect(errors).toEqual([])
  return (data!['organisation'] as { partners: Partners }).partners
}
const names = ({ edges }: Partners) => edges.map(({ node }) => node.name)

describe('the partners of an organisation', () => {
  it('are those in the same work, in parts of it, and those it is linked to directly', async () => {
    const { edges, totalCount, omitted } = await partnersOf('org-asker')
    expect([totalCount, omitted]).toEqual([3, 0])
    expect(edges).toMatchObject([
      {
        node: { name: 'Crowd' },
        assertion: 'STATED',
        ties: [
          {
            kind: 'DIRECT',
            direction: 'BACKWARD',
            ownRole: null,
            theirRole: 'ACKNOWLEDGES',
            through: null,
            note: 'by letter',
          },
        ],
      },
      {
        node: { name: 'Friend' },
        assertion: 'STATED',
        since: { words: '2022' },
        ties: [
          {
            kind: 'SAME_WORK',
            ownRole: 'PARTNERS',
            theirRole: 'LEADS',
            assertion: 'STATED',
            reasoning: null,
            since: { words: '2022' },
            through: { name: 'Quiet Nights' },
            part: null,
            evidence: [{ locator: 'p. 2', source: { name: 'Almanac' } }],
          },
        ],
      },
      {
        node: { name: 'Other Friend' },
        assertion: 'DERIVED',
        ties: [
          {
            kind: 'PART_OF_WORK',
            ownRole: 'PARTNERS',
            theirRole: 'SUPPLIES',
            assertion: 'DERIVED',
            reasoning: 'Asker takes part in Quiet Nights, and Other Friend in Earplugs, which is part of it.',
            through: { name: 'Quiet Nights' },
            part: { name: 'Earplugs' },
            evidence: [{ locator: 'p. 2' }, { locator: 'p. 5' }],
          },
        ],
      },
    ])
  })

  it('are the same seen from the other side', async () => {
    const { edges } = await partnersOf('org-other-friend', '(where: { roles: [PARTNERS] })')
    expect(edges).toMatchObject([
      { node: { name: 'Asker' }, ties: [{ ownRole: 'SUPPLIES', theirRole: 'PARTNERS' }] },
    ])
  })

  it.each([
    ['kind: [COUNCIL]', ['Friend']],
    ['themes: ["theme-noise"]', ['Friend', 'Other Friend']],
    ['communities: ["community-millers"]', []],
    ['in: ["place-county"]', []],
    ['roles: [SUPPLIES]', ['Other Friend']],
    ['assertions: [STATED]', ['Crowd', 'Friend']],
    ['assertions: [STATED], themes: ["theme-noise"]', ['Friend']],
  ])('can be asked for under a condition: %s', async (where, expected) => {
    expect(names(await partnersOf('org-asker', `(where: { ${where} })`))).toEqual(expected)
  })

  it('come a page at a time, forwards and backwards', async () => {
    const whole = await partnersOf('org-asker')
    const first = await partnersOf('org-asker', '(first: 2)')
    const rest = await partnersOf('org-asker', `(first: 2, after: "${first.pageInfo.endCursor}")`)
    const back = await partnersOf('org-asker', `(last: 2, before: "${rest.pageInfo.startCursor}")`)
    expect([...first.edges, ...rest.edges]).toEqual(whole.edges)
    expect(back.edges).toEqual(first.edges)
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false])
    expect([first.pageInfo.hasPreviousPage, rest.pageInfo.hasPreviousPage]).toEqual([false, true])
  })

  it('of all organisations take one statement, one for nodes and passages, and one for sources', async () => {
    const { statements } = await api.ask(`{ organisations { edges { node { name partners ${fields} } } } }`)
    expect(statements).toEqual([
      'Query.organisations',
      'Organisation.partners',
      'entitiesById',
      'Passage.sources',
    ])
  })

  it('are refused with the fix where a condition names another kind of thing', async () => {
    const { errors } = await api.ask(
      '{ organisation(by: { id: "org-asker" }) { partners(where: { in: ["theme-noise"] }) { totalCount } } }',
    )
    expect(errors).toMatchObject([
      {
        message: 'in takes ids of places, which begin with place-; theme-noise does not.',
        code: 'BAD_USER_INPUT',
      },
    ])
  })
})

describe('what is recorded between bodies', () => {
  const between = (...ids: string[]) =>
    api.ask(
      `query ($ids: [ID!]!) { collaboration(between: $ids) {
        explanation nothingRecorded omitted between { name } shared { name }
        pairs { organisation { name } other { name } nothingRecorded explanation ties { kind through { name } evidence { locator source { name } } } }
      } }`,
      { ids },
    )

  it('is told pair by pair, with what all share, and that nothing is recorded where nothing is', async () => {
    const { data, statements } = await between('org-asker', 'org-friend', 'org-known')
    expect(data!['collaboration']).toMatchObject({
      explanation:
        'Asker and Friend both take part in Quiet Nights. Nothing is recorded between Asker and Known. ' +
        'Friend and Known both take part in Bridge.',
      nothingRecorded: false,
      omitted: 0,
      shared: [],
      pairs: [
        { nothingRecorded: false, ties: [{ kind: 'SAME_WORK', evidence: [{ locator: 'p. 2' }] }] },
        { nothingRecorded: true, ties: [], explanation: 'Nothing is recorded between Asker and Known.' },
        { nothingRecorded: false, ties: [{ through: { name: 'Bridge' } }] },
      ],
    })
    expect(statements).toEqual(['Query.collaboration', 'entitiesById', 'Passage.sources'])
  })

  it('includes parts of work and direct links', async () => {
    const { data } = await between('org-other-friend', 'org-asker', 'org-crowd')
    expect(data!['collaboration']).toMatchObject({
      explanation:
        'Other Friend and Asker take part in parts of Quiet Nights (derived). Nothing is recorded between Other Friend and Crowd. ' +
        'Asker and Crowd are linked directly.',
    })
  })

  it('is the work that all of them are in', async () => {
    const { data } = await between('org-asker', 'org-friend')
    expect(data!['collaboration']).toMatchObject({ shared: [{ name: 'Quiet Nights' }] })
  })

  it('is nothing, in so many words, between those who have nothing', async () => {
    const { data } = await between('org-alike', 'org-clinic', 'org-known')
    expect(data!['collaboration']).toMatchObject({
      nothingRecorded: true,
      explanation: 'Nothing is recorded between Alike, Clinic Trust and Known.',
    })
  })

  it.each([
    [['org-asker', 'org-asker'], 'between names 1 different organisation; name 2 to 10.'],
    [
      ['org-asker', 'place-moor'],
      'between takes ids of organisations, which begin with org-; place-moor does not.',
    ],
    [['org-asker', 'org-askre'], 'between names what is not here: org-askre. Look the id up by name first.'],
  ])('is refused with the fix where the ids are wrong: %j', async (ids, message) => {
    const { errors } = await between(...ids)
    expect(errors).toMatchObject([{ message, code: 'BAD_USER_INPUT' }])
  })
})
