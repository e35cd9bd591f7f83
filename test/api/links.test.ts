import { describe, expect, it } from 'vitest'
import { useApi } from '../support/graph.ts'
import { harbourTown } from '../support/worlds/harbourTown.ts'

const api = useApi(harbourTown)

describe('a link', () => {
  it('says in which role, since when, and which passages say so', async () => {
    const { data, statements } = await api.ask(`{
      organisation(by: { id: "org-harbour-trust" }) {
        programmes {
          edges { role assertion since { words } evidence { locator source { name } } node { name } inherited via { id } }
        }
      }
    }`)
    const gazette = (locator: string) => ({ locator, source: { name: 'Harbour Gazette' } })
    const stated = { assertion: 'STATED', inherited: false, via: null }
    expect(data).toEqual({
      organisation: {
        programmes: {
          edges: [
            {
              ...stated,
              role: 'FUNDS',
              since: null,
              evidence: [gazette('p. 2')],
              node: { name: 'Boats for All' },
            },
            {
              ...stated,
              role: 'LEADS',
              since: { words: 'March 2022' },
              evidence: [gazette('p. 1'), gazette('p. 2')],
              node: { name: 'Boats for All' },
            },
            {
              ...stated,
              role: 'PARTNERS',
              since: null,
              evidence: [gazette('p. 2')],
              node: { name: 'Night School' },
            },
          ],
        },
      },
    })
    expect(statements).toEqual(['organisationsById { programmes }', 'passagesById', 'Passage.sources'])
  })

  it('is there from both of its ends', async () => {
    const { data } = await api.ask(`{
      programme(by: { id: "programme-boats-for-all" }) { participants { edges { role node { name } } } }
      organisation(by: { id: "org-quay-trust" }) { workedWithBy { edges { role node { name } } } worksWith { edges { role } } }
    }`)
    expect(data).toEqual({
      programme: {
        participants: {
          edges: [
            { role: 'PARTNERS', node: { name: 'Harbour Council' } },
            { role: 'FUNDS', node: { name: 'Harbour Trust' } },
            { role: 'LEADS', node: { name: 'Harbour Trust' } },
          ],
        },
      },
      organisation: {
        workedWithBy: { edges: [{ role: 'SUPPLIES', node: { name: 'Harbour Council' } }] },
        worksWith: { edges: [] },
      },
    })
  })

  it('can be asked for by role and by how it is asserted', async () => {
    const { data } = await api.ask(`{
      programme(by: { id: "programme-boats-for-all" }) {
        leads: participants(where: { roles: [LEADS, DELIVERS] }) { totalCount edges { node { name } } }
      }
      school: programme(by: { id: "programme-night-school" }) {
        communities(where: { assertions: [STATED] }) { totalCount edges { node { name } } }
        guessed: communities(where: { assertions: [INFERRED] }) { edges { reasoning node { name } } }
      }
    }`)
    expect(data).toEqual({
      programme: { leads: { totalCount: 1, edges: [{ node: { name: 'Harbour Trust' } }] } },
      school: {
        communities: { totalCount: 1, edges: [{ node: { name: 'Harbour workers' } }] },
        guessed: { edges: [{ reasoning: 'The hall is beside the school.', node: { name: 'Children' } }] },
      },
    })
  })
})

describe('a broader place or community', () => {
  const delivered = (includeInherited: string) => `{
    place(by: { id: "place-harbour" }) {
      programmesDelivered${includeInherited} { totalCount edges { inherited via { name } node { name } } }
    }
  }`

  it('has the links of what lies within it, marked with whose they are', async () => {
    const { data } = await api.ask(delivered(''))
    expect(data).toEqual({
      place: {
        programmesDelivered: {
          totalCount: 2,
          edges: [
            { inherited: true, via: { name: 'North Quay' }, node: { name: 'Boats for All' } },
            { inherited: false, via: null, node: { name: 'Night School' } },
          ],
        },
      },
    })
  })

  it('has its own links only, where inherited ones are left out', async () => {
    const { data } = await api.ask(delivered('(includeInherited: false)'))
    expect(data).toEqual({
      place: {
        programmesDelivered: {
          totalCount: 1,
          edges: [{ inherited: false, via: null, node: { name: 'Night School' } }],
        },
      },
    })
  })

  it('has them as inferred, where that the one lies within the other is inferred', async () => {
    const { data } = await api.ask(`{
      place(by: { id: "place-isles" }) {
        programmesConcerned { edges { assertion reasoning node { name } } }
        stated: programmesConcerned(where: { assertions: [STATED] }) { totalCount edges { node { name } } }
      }
    }`)
    expect(data).toEqual({
      place: {
        programmesConcerned: {
          edges: [
            {
              assertion: 'INFERRED',
              reasoning: 'That the one lies within the other is itself inferred.',
              node: { name: 'Ärctic Survey' },
            },
          ],
        },
        stated: { totalCount: 0, edges: [] },
      },
    })
  })

  it('pages over its own and inherited links as one list', async () => {
    const page = async (after: string | null) => {
      const { data } = await api.ask(
        `query ($after: String) { community(by: { id: "community-workers" }) {
          programmes(first: 1, after: $after) { edges { node { name } } pageInfo { hasNextPage endCursor } }
        } }`,
        { after },
      )
      return (
        data as never as {
          community: {
            programmes: { edges: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
          }
        }
      ).community.programmes
    }
    const first = await page(null)
    const second = await page(first.pageInfo.endCursor)
    expect([first.edges, second.edges]).toEqual([
      [{ node: { name: 'Boats for All' } }],
      [{ node: { name: 'Night School' } }],
    ])
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
  })
})

describe('the number of statements', () => {
  it('is one for a list and three levels of links below it, however many rows there are', async () => {
    const { statements } = await api.ask(`{
      programmes {
        edges { node {
          participants(first: 5) { edges { node {
            programmes(first: 5) { edges { node {
              communities(first: 5) { edges { node { broader(first: 1) { edges { node { name } } } } } }
            } } }
          } } }
          deliveredIn(first: 5) { edges { node { within(first: 5) { edges { node { name } } } } } }
        } }
      }
    }`)
    expect(statements).toEqual([
      'Query.programmes { participants { programmes { communities } } deliveredIn { within } }',
      'Community.broader',
    ])
  })

  it('grows by one for the total of a list, and by none for the totals of links', async () => {
    const { statements } = await api.ask(
      '{ programmes { totalCount edges { node { participants { totalCount } } } } }',
    )
    expect(statements.toSorted()).toEqual([
      'Query.programmes { participants.totalCount }',
      'Query.programmes.totalCount',
    ])
  })

  it.each([
    ['has a directive', 'participants @include(if: true) { edges { role } }'],
    [
      'is selected in two places',
      'participants { edges { role } } ... on Programme { participants { totalCount } }',
    ],
  ])('grows where a link %s, and the answer is the same', async (_, selection) => {
    const asked = (selected: string) =>
      api.ask(`{ programme(by: { id: "programme-boats-for-all" }) { ${selected} } }`)
    const folded = await asked('participants { totalCount edges { role } }')
    const apart = await asked(selection)
    expect(folded.statements).toEqual(['programmesById { participants participants.totalCount }'])
    expect(apart.statements.length).toBeGreaterThan(1)
    expect(folded.data).toMatchObject(apart.data!)
    expect(folded.data).toEqual({
      programme: {
        participants: { totalCount: 3, edges: [{ role: 'PARTNERS' }, { role: 'FUNDS' }, { role: 'LEADS' }] },
      },
    })
  })
})
