import { describe, expect, it } from 'vitest'
import { subgraphOf } from '../../src/graph/partners/subgraph.ts'
import { partnerLimits } from '../../src/graph/partners/limits.ts'
import type { SuggestionQuestion } from '../../src/graph/partners/model.ts'
import { checkedQuestion } from '../../src/graph/partners/question.ts'
import { suggest } from '../../src/graph/partners/suggest.ts'
import { partnerSuggestions, type SuggestionRow } from '../../src/graph/partners/suggestionsQuery.ts'
import { useApi } from '../support/graph.ts'
import { millbrook } from '../support/worlds/millbrook.ts'

const api = useApi(millbrook)

type Found = {
  totalCount: number
  unmet: { part: string; explanation: string }[]
  pageInfo: { endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string }
  edges: {
    cursor: string
    node: {
      organisation: { id: string }
      score: number
      explanation: string
      alreadyPartners: boolean
      ties: { kind: string; through: { name: string } | null }[]
      introducers: { organisation: { name: string } }[]
      parts: {
        part: string
        value: number
        weight: number
        contribution: number
        reasons: {
          kind: string
          explanation: string
          assertion: string
          thing: { name: string }
          ownEvidence: { locator: string }[]
          theirEvidence: { locator: string }[]
        }[]
      }[]
    }
  }[]
}

const fields = `
  totalCount unmet { part explanation }
  pageInfo { endCursor startCursor hasNextPage hasPreviousPage }
  edges { cursor node {
    organisation { id } score explanation alreadyPartners
    ties { kind through { name } }
    introducers { organisation { name } withAsker { through { name } } withSuggested { through { name } } }
    parts { part value weight contribution reasons {
      kind explanation assertion thing { name } ownEvidence { locator source { name } } theirEvidence { locator source { name } }
    } }
  } }`

async function found(given: string): Promise<Found> {
  const { data, errors } = await api.ask(`{ partnerSuggestions(${given}) { ${fields} } }`)
  expect(errors).toEqual([])
  return data!['partnerSuggestions'] as Found
}
const scores = ({ edges }: Found) => edges.map(({ node }) => [node.organisation.id, node.score])
const partIn = (answer: Found, org: string, part: string) =>
  answer.edges
    .find(({ node }) => node.organisation.id === org)!
    .node.parts.find((each) => each.part === part)!

const asker = 'for: "org-asker"'

describe('a suggestion', () => {
  it('scores the sum of its parts, each worked out here by hand', async () => {
    const answer = await found(asker)
    const value = (org: string, part: string) => partIn(answer, org, part).value
    // Eight bodies serve everybody: it weighs ln 8/8 = 0. Five serve millers, one of them through a narrower group.
    expect(value('org-alike', 'COMMUNITIES')).toBe(1)
    expect(value('org-narrower', 'COMMUNITIES')).toBe(0.5)
    expect(value('org-clinic', 'COMMUNITIES')).toBe(1)
    expect(value('org-known', 'COMMUNITIES')).toBe(0)
    // Two have sleep and two have noise: each weighs ln 8/2, and Alike has one of them.
    expect(value('org-alike', 'THEMES')).toBe(0.5)
    // North End weighs ln 8/1; Town, which two are in, ln 8/2, a step up from one and a step up from the other.
    expect(value('org-narrower', 'PLACES')).toBeCloseTo(Math.log(4) / 4 / Math.log(8), 6)
    // Friend has three partners and Other Friend two; Known works with Friend: 1/3 of 1/3 + 1/2.
    expect(value('org-known', 'PARTNERS_IN_COMMON')).toBe(0.4)
    // Clinic Trust has evidence on millers, serves the weavers whom Asker studied, and delivers what Asker funds.
    expect(value('org-clinic', 'COMPLEMENTARY_ROLE')).toBe(1)
    expect(partIn(answer, 'org-clinic', 'COMPLEMENTARY_ROLE').reasons.map(({ kind }) => kind)).toEqual([
      'HAS_EVIDENCE',
      'SERVES_THE_STUDIED',
      'CARRIES_OUT',
    ])
    expect(scores(answer)).toEqual([
      ['org-clinic', 0.4],
      ['org-alike', 0.3],
      ['org-narrower', 0.133333],
      ['org-known', 0.08],
    ])
    for (const { node } of answer.edges)
      expect(node.parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(node.score, 6)
  })

  it('says why, in words, with the passages of both sides and how firm they are', async () => {
    const answer = await found(asker)
    expect(partIn(answer, 'org-narrower', 'COMMUNITIES').reasons).toMatchObject([
      {
        kind: 'SAME_COMMUNITY',
        explanation: 'Narrower serves Night millers, who are among Millers (inferred).',
        assertion: 'INFERRED',
        thing: { name: 'Millers' },
        ownEvidence: [{ locator: 'p. 1' }],
        theirEvidence: [{ locator: 'p. 8' }, { locator: 'p. 1' }],
      },
    ])
    expect(partIn(answer, 'org-clinic', 'COMMUNITIES').reasons[0]!.explanation).toBe(
      'Clinic Trust takes part in Clinic, which serves Millers.',
    )
    expect(answer.edges[1]!.node.explanation).toBe('Alike serves Millers; works on Sleep.')
    expect(answer.edges[2]!.node.explanation).toBe(
      'Narrower serves Night millers; is near by, as it is based in South End.',
    )
  })

  it('tells whom a body only employs or recruits, and counts it for nothing', async () => {
    const answer = await found(asker)
    expect(partIn(answer, 'org-known', 'COMMUNITIES')).toMatchObject({
      value: 0,
      reasons: [
        {
          kind: 'WORKFORCE',
          explanation: 'Known employs or recruits Night millers, who are among Millers (inferred).',
          theirEvidence: [{ locator: 'p. 7' }, { locator: 'p. 1' }],
        },
      ],
    })
    expect(answer.edges[3]!.node.explanation).toBe(
      'Known also works with Friend; employs or recruits Night millers.',
    )
    const serving = await found(`${asker}, require: [COMMUNITIES]`)
    expect(serving.edges.map(({ node }) => node.organisation.id)).not.toContain('org-known')
  })

  it('finds who serves people called by other words, says the words of each, and counts the term as a step', async () => {
    const answer = await found('need: { communities: ["community-weavers"] }')
    expect(partIn(answer, 'org-clinic', 'COMMUNITIES').value).toBe(1)
    expect(partIn(answer, 'org-known', 'COMMUNITIES')).toMatchObject({
      value: 0.5,
      reasons: [
        {
          kind: 'OTHER_WORDS',
          explanation: 'Known serves Bargees; the contested term “hands” is used for them and for Weavers.',
          thing: { name: 'Weavers' },
          theirEvidence: [{ locator: 'p. 7' }, { locator: 'p. 9' }],
        },
      ],
    })
  })

  it('names who works with both, and what they do', async () => {
    const { edges } = await found(asker)
    expect(edges.map(({ node }) => node.introducers)).toEqual([
      [],
      [],
      [],
      [
        {
          organisation: { name: 'Friend' },
          withAsker: [{ through: { name: 'Quiet Nights' } }],
          withSuggested: [{ through: { name: 'Bridge' } }],
        },
      ],
    ])
  })

  it('takes three statements with names, reasons and passages, however many it gives', async () => {
    const { statements } = await api.ask(`{ partnerSuggestions(${asker}) { ${fields} } }`)
    expect(statements).toEqual(['Query.partnerSuggestions', 'entitiesById', 'Passage.sources'])
  })

  it('can be asked for a programme, whose participants are partners already', async () => {
    const answer = await found('for: "programme-quiet-nights", need: { communities: ["community-millers"] }')
    expect(answer.edges.map(({ node }) => node.organisation.id)).not.toContain('org-other-friend')
    expect(partIn(answer, 'org-alike', 'COMMUNITIES').value).toBe(1)
    expect(partIn(answer, 'org-known', 'PARTNERS_IN_COMMON').value).toBeGreaterThan(0)
    const all = await found('for: "programme-quiet-nights", includePartners: true')
    const friend = all.edges.find(({ node }) => node.organisation.id === 'org-friend')!.node
    expect(friend).toMatchObject({
      alreadyPartners: true,
      ties: [{ kind: 'SAME_WORK', through: { name: 'Quiet Nights' } }],
    })
  })

  it('can be asked for a need alone', async () => {
    expect(
      scores(await found('need: { themes: ["theme-sleep"], roles: [HOSTS], kinds: [NHS_TRUST] }')),
    ).toEqual([
      ['org-known', 0.666667],
      ['org-alike', 0.333333],
      ['org-asker', 0.333333],
      ['org-clinic', 0.333333],
    ])
  })
})

describe('what everybody shares', () => {
  it('lifts nobody, and the answer says so', async () =>
    expect(await found('need: { communities: ["community-everybody"] }')).toMatchObject({
      totalCount: 0,
      unmet: [
        {
          part: 'COMMUNITIES',
          explanation: 'Everybody is recorded to serve Everybody, which tells nobody apart.',
        },
      ],
    }))

  it('says which part of the need found nobody', async () => {
    const { unmet } = await found(
      'for: "org-asker", need: { communities: ["community-fishers", "community-millers"], places: ["place-moor"], kinds: [COUNCIL, SCHOOL], roles: [LEADS] }',
    )
    expect(unmet.map(({ part, explanation }) => `${part}: ${explanation}`)).toEqual([
      'COMMUNITIES: Nobody is recorded to serve Fishers.',
      'THEMES: Nobody else is recorded to work on Noise: those who do are the asker, its partners, or left out.',
      'PLACES: Nobody is recorded to be in Moor.',
      'KIND: Nobody else of the kind council is recorded.',
      'KIND: Nobody else of the kind school is recorded.',
      'ROLES: Nobody else is recorded in the role leads.',
    ])
  })
})

describe('who is left out', () => {
  const idsOf = async (given: string) =>
    (await found(given)).edges.map(({ node }) => node.organisation.id).sort()

  it('are partners, collective bodies, and those who are named', async () => {
    expect(await idsOf(`${asker}, exclude: { ids: ["org-alike"] }`)).toEqual([
      'org-clinic',
      'org-known',
      'org-narrower',
    ])
    expect(await idsOf(`${asker}, exclude: { kinds: [GROUP, NHS_TRUST] }`)).toEqual([
      'org-alike',
      'org-narrower',
    ])
  })

  it('are partners no more where they are asked for, and are marked', async () => {
    expect(await idsOf(`${asker}, includePartners: true, exclude: { kinds: [] }`)).toEqual([
      ...[
        'org-alike',
        'org-clinic',
        'org-crowd',
        'org-friend',
        'org-known',
        'org-narrower',
        'org-other-friend',
      ],
    ])
    const { edges } = await found(`${asker}, includePartners: true`)
    expect(
      edges
        .filter(({ node }) => node.alreadyPartners)
        .map(({ node }) => node.organisation.id)
        .sort(),
    ).toEqual(['org-friend', 'org-other-friend'])
  })

  it('are those without a required part', async () =>
    expect(await idsOf(`${asker}, require: [PLACES]`)).toEqual(['org-narrower']))

  it('are those whose only link was inferred, where only what is stated counts', async () => {
    const answer = await found(`${asker}, statedOnly: true`)
    expect(partIn(answer, 'org-narrower', 'COMMUNITIES').value).toBe(0)
    expect(partIn(answer, 'org-narrower', 'PLACES').value).toBeGreaterThan(0)
  })
})

describe('weights', () => {
  it('say how much each part counts, and 0 switches one off', async () => {
    const answer = await found(
      `${asker}, weights: [{ part: PLACES, weight: 6 }, { part: COMPLEMENTARY_ROLE, weight: 0 }]`,
    )
    // Six for places, one each for communities, themes and partners in common, none for the complementary role.
    expect(scores(answer)).toEqual([
      ['org-alike', 0.166667],
      ['org-narrower', 0.166667],
      ['org-clinic', 0.111111],
      ['org-known', 0.044444],
    ])
  })

  const zeros = '[COMMUNITIES, THEMES, PLACES, PARTNERS_IN_COMMON, COMPLEMENTARY_ROLE, KIND, ROLES]'
    .slice(1, -1)
    .split(', ')
    .map((part) => `{ part: ${part}, weight: 0 }`)
  it.each([
    [
      'weights: [{ part: THEMES, weight: -1 }]',
      'The weight of THEMES is -1; a weight is 0, which switches the part off, or more.',
    ],
    [
      'weights: [{ part: THEMES, weight: 1 }, { part: THEMES, weight: 2 }]',
      'THEMES is weighted twice. Give each part at most one weight.',
    ],
    [
      `weights: [${zeros.join(', ')}]`,
      'Every part has weight 0, so nothing would count. Give one of them more.',
    ],
    [
      'require: [ROLES]',
      'ROLES is required, but nothing is sought in it. Name something in need, or leave ROLES out of require.',
    ],
    [
      'need: { themes: ["community-millers"] }',
      'need.themes takes ids of themes, which begin with theme-; community-millers does not.',
    ],
    [
      'need: { themes: ["theme-nowhere"] }',
      'need names what is not here: theme-nowhere. Look the id up by name first.',
    ],
    [
      'exclude: { ids: ["place-moor"] }',
      'exclude.ids takes ids of organisations, which begin with org-; place-moor does not.',
    ],
    ['first: 101', 'first is 101; at most 100 can be asked for at a time. Page with after.'],
  ])('or any other argument that is wrong is refused with the fix: %s', async (given, message) => {
    const { errors } = await api.ask(`{ partnerSuggestions(${asker}, ${given}) { totalCount } }`)
    expect(errors).toMatchObject([{ message, code: 'BAD_USER_INPUT' }])
  })

  it.each([
    [
      'for: "place-moor"',
      'for takes the id of an organisation or a programme, org-… or programme-…; place-moor is neither.',
    ],
    ['for: "org-nobody"', 'for names what is not here: org-nobody. Look the id up by name first.'],
    [
      'first: 5',
      'Say for whom (for), or what is needed (need: communities, themes, places, kinds or roles), or both.',
    ],
    [
      'need: { themes: ["theme-sleep"] }, weights: [{ part: THEMES, weight: 0 }]',
      'Every part in which anything is sought (THEMES) has weight 0. Give one of them more.',
    ],
  ])('and so is a question that asks nothing: %s', async (given, message) => {
    const { errors } = await api.ask(`{ partnerSuggestions(${given}) { totalCount } }`)
    expect(errors).toMatchObject([{ message, code: 'BAD_USER_INPUT' }])
  })

  it('of a part that there is not are refused', async () => {
    const { errors } = await api.ask(
      `query ($weights: [PartWeight!]) { partnerSuggestions(${asker}, weights: $weights) { totalCount } }`,
      { weights: [{ part: 'CHARM', weight: 1 }] },
    )
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }])
  })
})

describe('pages of suggestions', () => {
  it('are the whole list in pieces, forwards and backwards', async () => {
    const whole = await found(asker)
    const first = await found(`${asker}, first: 3`)
    const second = await found(`${asker}, first: 3, after: "${first.pageInfo.endCursor}"`)
    const back = await found(`${asker}, last: 3, before: "${second.pageInfo.startCursor}"`)
    expect([...first.edges, ...second.edges]).toEqual(whole.edges)
    expect(back.edges).toEqual(first.edges)
    expect([
      first.pageInfo.hasNextPage,
      second.pageInfo.hasNextPage,
      second.pageInfo.hasPreviousPage,
    ]).toEqual([true, false, true])
    expect([back.pageInfo.hasNextPage, back.pageInfo.hasPreviousPage]).toEqual([true, false])
  })

  it('refuse the cursor of another question', async () => {
    const { pageInfo } = await found(`${asker}, first: 1`)
    const { errors } = await api.ask(
      `{ partnerSuggestions(${asker}, statedOnly: true, after: "${pageInfo.endCursor}") { totalCount } }`,
    )
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }])
  })
})

const question: SuggestionQuestion = {
  for: 'org-asker',
  exclude: { kinds: ['GROUP'], publishersOnly: true },
  statedOnly: false,
  includePartners: false,
}
const gather = async () => {
  const scope = { subject: 'org-asker', named: [], kinds: [], roles: [] }
  const [row] = await api.runner.read(partnerSuggestions, { scope, limits: partnerLimits })
  return row!
}

describe('a sentence', () => {
  const inTown = 'Narrower is based in South End, which lies in Town; North End lies there too (inferred).'
  it.each([
    ['BASED_IN org-asker place-north-end', inTown],
    ['WITHIN place-north-end place-town', inTown],
    ['WITHIN place-south-end place-town', inTown],
    ['BASED_IN org-narrower place-south-end', inTown],
    [
      'SERVES programme-clinic community-millers',
      'Clinic Trust takes part in Clinic, which serves Millers (inferred).',
    ],
    [
      'ABOUT finding-millers-doze community-millers',
      'Clinic Trust has evidence about Millers: Millers doze (inferred).',
    ],
    ['TAKES_PART_IN org-known programme-bridge', 'Known works with Friend too (inferred).'],
  ])('is no stronger than the weakest link that it rests on: %s', async (link, sentence) => {
    const row = await gather()
    const links = row.links.map((one) =>
      `${one.type} ${one.from} ${one.to}` === link
        ? { ...one, facts: { ...one.facts, assertion: 'INFERRED' as const } }
        : one,
    )
    const reasons = suggest(checkedQuestion(question), { ...row, links }).suggestions.flatMap(({ parts }) =>
      parts.flatMap((part) => part.reasons),
    )
    expect(reasons.map(({ explanation }) => explanation)).toContain(sentence)
    for (const { explanation, assertion } of reasons)
      expect([explanation, explanation.endsWith('(inferred).')]).toEqual([
        explanation,
        assertion === 'INFERRED',
      ])
  })
})

describe('hiding a link', () => {
  const valuesOf = (row: SuggestionRow) =>
    new Map(
      suggest(checkedQuestion({ ...question, includePartners: true }), row).suggestions.flatMap(
        ({ id, parts }) => parts.map(({ part, value }) => [`${id} ${part}`, value] as const),
      ),
    )
  it.each([
    ['SERVES org-alike community-millers', ['org-alike COMMUNITIES']],
    ['ADDRESSES org-alike theme-sleep', ['org-alike THEMES', 'org-friend THEMES']],
    ['BASED_IN org-narrower place-south-end', ['org-narrower PLACES']],
    [
      'TAKES_PART_IN org-known programme-bridge',
      [
        'org-known PARTNERS_IN_COMMON',
        'org-friend PARTNERS_IN_COMMON',
        'org-other-friend PARTNERS_IN_COMMON',
      ],
    ],
    ['ABOUT finding-millers-doze community-millers', []],
    ['WITHIN place-south-end place-town', ['org-narrower PLACES']],
  ])('%s changes the parts that rest on it, and no others', async (link, expected) => {
    const row = await gather()
    const links = row.links.filter(({ type, from, to }) => `${type} ${from} ${to}` !== link)
    expect(links).toHaveLength(row.links.length - 1)
    const [before, after] = [valuesOf(row), valuesOf({ ...row, links })]
    const changed = [...before].filter(([key, value]) => (after.get(key) ?? 0) !== value).map(([key]) => key)
    expect(changed.sort()).toEqual([...expected].sort())
  })

  it('never makes one: what is read holds nothing that is not recorded', async () => {
    const row = await gather()
    await found(asker)
    const facts = subgraphOf((await gather()).links, row.nodes)
    expect(facts.out('org-asker', 'WORKS_WITH')).toEqual([])
    expect((await gather()).links).toEqual(row.links)
  })
})
