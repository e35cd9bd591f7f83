/** Totals, counts and filters. */
import type { Loose, Question } from '../question.ts'

export const total: Question = {
  name: 'total',
  asks: 'How many activities are for the largest community',
  query:
    'query ($id: ID!) { community(by: { id: $id }) { activities(includeInherited: false) { totalCount } } }',
  variables: ({ hub }) => ({ id: hub }),
  byHand: async (ask, { hub }) => {
    const [row] = await ask('MATCH (:Entity {id: $id})<-[r:SERVES]-(:Activity) RETURN count(r) AS total', {
      id: hub,
    })
    return { community: { activities: { totalCount: row!['total'] as number } } }
  },
  library: {
    query: `query ($id: ID!) {
      communities(where: { id: { eq: $id } }) { activitiesConnection { aggregate { count { nodes } } } }
    }`,
    variables: ({ hub }) => ({ id: hub }),
    data: ({ communities: [{ activitiesConnection: of }] }) => ({
      community: { activities: { totalCount: of.aggregate.count.nodes } },
    }),
  },
}

export const nestedCounts: Question = {
  name: 'nested counts',
  asks: '20 programmes, and how many bodies, communities, outcomes and activities each has',
  query: `{
    programmes(first: 20) { edges { node { id
      participants { totalCount } communities { totalCount } outcomes { totalCount } activities { totalCount } } } }
  }`,
  variables: () => ({}),
  byHand: async (ask) => {
    const [row] = await ask(
      `MATCH (p:Programme) WHERE p.sortKey > ''
       WITH p ORDER BY p.sortKey LIMIT 20
       RETURN collect([p.id, COUNT { (p)<-[:TAKES_PART_IN]-() }, COUNT { (p)-[:SERVES]->() },
         COUNT { (p)-[:LEADS_TO]->() }, COUNT { (p)<-[:PART_OF]-(:Activity) }]) AS found`,
      {},
    )
    const of = (totalCount: number) => ({ totalCount })
    return {
      programmes: {
        edges: (row!['found'] as [string, number, number, number, number][]).map(
          ([id, bodies, communities, outcomes, activities]) => ({
            node: {
              id,
              participants: of(bodies),
              communities: of(communities),
              outcomes: of(outcomes),
              activities: of(activities),
            },
          }),
        ),
      },
    }
  },
  library: {
    query: `{
      programmes(limit: 20, sort: [{ sortKey: ASC }]) { id
        participantsConnection { aggregate { count { nodes } } } communitiesConnection { aggregate { count { nodes } } }
        outcomesConnection { aggregate { count { nodes } } } activitiesConnection { aggregate { count { nodes } } } }
    }`,
    variables: () => ({}),
    data: ({ programmes }) => {
      const of = ({ aggregate }: Loose) => ({ totalCount: aggregate.count.nodes as number })
      return {
        programmes: {
          edges: (programmes as Loose[]).map((each) => ({
            node: {
              id: each.id as string,
              participants: of(each.participantsConnection),
              communities: of(each.communitiesConnection),
              outcomes: of(each.outcomesConnection),
              activities: of(each.activitiesConnection),
            },
          })),
        },
      }
    },
  },
}

export const farFilter: Question = {
  name: 'filter from the far end',
  asks: '20 programmes for one small community, by name',
  query: `query ($id: ID!) {
    programmes(first: 20, where: { communities: { anyOf: [$id] } }) { edges { node { id name kind } } }
  }`,
  variables: ({ leafCommunity }) => ({ id: leafCommunity }),
  byHand: async (ask, { leafCommunity }) => {
    const [row] = await ask(
      `MATCH (:Entity:Community {id: $id})<-[:SERVES]-(p:Programme)
       WITH p ORDER BY p.sortKey LIMIT 20
       RETURN collect([p.id, p.name, p.kind]) AS found`,
      { id: leafCommunity },
    )
    return {
      programmes: {
        edges: (row!['found'] as string[][]).map(([id, name, kind]) => ({ node: { id, name, kind } })),
      },
    }
  },
  library: {
    query: `query ($id: ID!) {
      programmes(limit: 20, sort: [{ sortKey: ASC }], where: { communities: { some: { id: { eq: $id } } } }) { id name kind }
    }`,
    variables: ({ leafCommunity }) => ({ id: leafCommunity }),
    data: ({ programmes }) => ({
      programmes: { edges: (programmes as object[]).map((node) => ({ node })) },
    }),
  },
}
