import { describe, expect, it } from 'vitest'
import { useApi } from '../support/graph.ts'
import { harbourTown } from '../support/worlds/harbourTown.ts'

const api = useApi(harbourTown)

type Page = {
  edges: { cursor: string; node: { name: string } }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}

const names = (page: Page) => page.edges.map(({ node }) => node.name)

async function page(args: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await api.ask(
    `query ($first: Int, $after: String, $last: Int, $before: String, $where: ProgrammeFilter, $order: DatedOrder! = NAME_ASC) {
      programmes(first: $first, after: $after, last: $last, before: $before, where: $where, order: $order) {
        edges { cursor node { name } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    args,
  )
  expect(errors).toEqual([])
  return (data as { programmes: Page }).programmes
}

const all = ['Ärctic Survey', 'Boats for All', 'Night School']

describe('a list', () => {
  it.each([
    ['NAME_ASC', all],
    ['NAME_DESC', all.toReversed()],
    ['DATE_ASC', ['Night School', 'Boats for All', 'Ärctic Survey']],
    ['DATE_DESC', ['Ärctic Survey', 'Boats for All', 'Night School']],
  ])('is in the order %s', async (order, expected) => expect(names(await page({ order }))).toEqual(expected))

  it.each(['NAME_ASC', 'NAME_DESC', 'DATE_ASC', 'DATE_DESC'])(
    'gives each row once in order %s, paged forward or backward by any size',
    async (order) => {
      const whole = names(await page({ order }))
      for (const size of [1, 2, 3, 4]) {
        const forward: string[] = []
        for (let after: string | null = null, more = true; more;) {
          const each: Page = await page({ order, first: size, after })
          expect(each.pageInfo.hasPreviousPage).toBe(after !== null)
          forward.push(...names(each))
          ;({ endCursor: after, hasNextPage: more } = each.pageInfo)
        }
        const backward: string[] = []
        for (let before: string | null = null, more = true; more;) {
          const each: Page = await page({ order, last: size, before })
          expect(each.pageInfo.hasNextPage).toBe(before !== null)
          backward.unshift(...names(each))
          ;({ startCursor: before, hasPreviousPage: more } = each.pageInfo)
        }
        expect([forward, backward]).toEqual([whole, whole])
      }
    },
  )

  it('goes on where it was, when the row of the cursor has gone', async () => {
    const after = Buffer.from(JSON.stringify(['programmes sortKey', 'boats\tprogramme-sunk'])).toString(
      'base64url',
    )
    expect(names(await page({ after }))).toEqual(['Boats for All', 'Night School'])
  })

  it('of nothing has no cursors and no more pages', async () => {
    expect(await page({ where: { lifecycle: ['ASPIRATION'] } })).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })
})

describe('a condition', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['on a property', { lifecycle: ['LIVE', 'PLANNED'] }, ['Ärctic Survey', 'Boats for All']],
    ['on two properties', { lifecycle: ['LIVE', 'PLANNED'], kind: ['RESEARCH'] }, ['Ärctic Survey']],
    ['across a link', { participants: { anyOf: ['org-harbour-council'] } }, ['Boats for All']],
    [
      'across a link, any of several',
      { participants: { anyOf: ['org-harbour-council', 'org-harbour-trust'] } },
      ['Boats for All', 'Night School'],
    ],
    [
      'on a community and all narrower ones',
      { communities: { anyOf: ['community-workers'] } },
      ['Boats for All', 'Night School'],
    ],
    [
      'on a narrower community only',
      { communities: { anyOf: ['community-net-menders'] } },
      ['Boats for All'],
    ],
    ['on a place and all within it', { in: ['place-harbour'] }, ['Boats for All', 'Night School']],
    [
      'on a place in whichever sense',
      { in: ['place-far-isle', 'place-north-quay'] },
      ['Ärctic Survey', 'Boats for All'],
    ],
    [
      'on whom it serves and where',
      { communities: { anyOf: ['community-children'] }, in: ['place-harbour'] },
      ['Night School'],
    ],
    [
      'across a link to all of several',
      { participants: { allOf: ['org-harbour-council', 'org-harbour-trust'] } },
      ['Boats for All'],
    ],
    [
      'on all of several communities, narrower ones counting',
      { communities: { allOf: ['community-workers', 'community-children'] } },
      ['Night School'],
    ],
    [
      'across a link in a role',
      { participants: { anyOf: ['org-harbour-trust'], roles: ['PARTNERS'] } },
      ['Night School'],
    ],
    [
      'across stated links only',
      { communities: { anyOf: ['community-children'], assertions: ['STATED'] } },
      [],
    ],
    [
      'that nobody is linked in a role',
      { participants: { exists: false, roles: ['FUNDS'] } },
      ['Ärctic Survey', 'Night School'],
    ],
    ['that something is linked', { outcomes: { exists: true } }, ['Boats for All']],
    ['that nothing is linked', { outcomes: { exists: false } }, ['Ärctic Survey', 'Night School']],
    ['that nothing meets', { communities: { anyOf: ['community-nobody'] } }, []],
    ['that names nothing', { communities: { anyOf: [] } }, []],
    [
      'of every sort at once',
      {
        kind: ['PROGRAMME'],
        in: ['place-harbour'],
        outcomes: { exists: true },
        activities: { exists: true },
      },
      ['Boats for All'],
    ],
  ])('%s', async (_, where, expected) => expect(names(await page({ where }))).toEqual(expected))

  it('counts just what it lists', async () => {
    const { data } = await api.ask(
      '{ programmes(where: { communities: { anyOf: ["community-workers", "community-children"] } }) { totalCount edges { node { name } } } }',
    )
    expect(data).toEqual({
      programmes: {
        totalCount: 2,
        edges: [{ node: { name: 'Boats for All' } }, { node: { name: 'Night School' } }],
      },
    })
  })

  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['Mend the pier']],
  ])('finds what is overdue and unreported on %s, and nothing achieved or undated', async (day, expected) => {
    const { data } = await api.ask(
      'query ($day: Date!) { commitments(where: { overdueOn: $day }) { edges { node { name } } } }',
      { day },
    )
    expect((data as { commitments: Page }).commitments.edges.map(({ node }) => node.name)).toEqual(expected)
  })
})

describe('a wrong question', () => {
  it.each<[string, string, string]>([
    [
      'programmes(first: 101)',
      'BAD_USER_INPUT',
      'first is 101; at most 100 can be asked for at a time. Page with after.',
    ],
    [
      'programmes(last: 5000)',
      'BAD_USER_INPUT',
      'last is 5000; at most 100 can be asked for at a time. Page with before.',
    ],
    ['programmes(first: -1)', 'BAD_USER_INPUT', 'first is -1; a page has at least 0 rows.'],
    [
      'programmes(first: 1, last: 1)',
      'BAD_USER_INPUT',
      'Give first or last, not both: first pages forward, last backward.',
    ],
    [
      'programmes(first: 1, before: "x")',
      'BAD_USER_INPUT',
      'before goes with last: say how many to give before it.',
    ],
    [
      'programmes(last: 1, after: "x")',
      'BAD_USER_INPUT',
      'after goes with first: say how many to give after it.',
    ],
    [
      'programmes(after: "forged")',
      'BAD_USER_INPUT',
      'This cursor was not handed out by this list in this order. Use the endCursor or startCursor of its page.',
    ],
    [
      'programmes(where: { participants: { anyOf: ["place-harbour"] } })',
      'BAD_USER_INPUT',
      'participants.anyOf takes ids of organisations, which begin with org-; place-harbour does not.',
    ],
    [
      'programmes(where: { participants: { anyOf: ["org-a"], exists: true } })',
      'BAD_USER_INPUT',
      'Give participants exactly one of anyOf, allOf and exists.',
    ],
    [
      'programmes(where: { in: ["org-a"] })',
      'BAD_USER_INPUT',
      'in takes ids of places, which begin with place-; org-a does not.',
    ],
  ])('%s is refused and told how to do it right', async (field, code, message) => {
    const { data, errors } = await api.ask(`{ ${field} { edges { node { id } } } }`)
    expect([data, errors]).toEqual([{ programmes: null }, [{ message, code, path: ['programmes'] }]])
  })
})
