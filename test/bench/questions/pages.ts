/** Lists and pages: what any graph is asked. */
import { cursorOf } from '../../../src/graphql/cursor.ts'
import type { Marks } from '../marks.ts'
import type { Loose, Question } from '../question.ts'

/** The library's list as our edges. */
const nodes = (list: readonly object[]) => edges(list, (node) => ({ node }))

/** Rows of `[…]` as edges of a connection. */
const edges = <Row>(rows: readonly Row[], nodeOf: (row: Row) => object) => ({
  edges: rows.map((row) => nodeOf(row)),
})

export const lookUp: Question = {
  name: 'look-up',
  asks: 'One programme by its id',
  query: 'query ($id: ID!) { programme(by: { id: $id }) { id name kind lifecycle summary } }',
  variables: ({ programme }) => ({ id: programme }),
  byHand: async (ask, { programme }) => {
    const [row] = await ask(
      `MATCH (p:Entity:Programme {id: $id})
       RETURN p.id AS id, p.name AS name, p.kind AS kind, p.lifecycle AS lifecycle, p.summary AS summary`,
      { id: programme },
    )
    return { programme: row }
  },
  library: {
    query: 'query ($id: ID!) { programmes(where: { id: { eq: $id } }) { id name kind lifecycle summary } }',
    variables: ({ programme }) => ({ id: programme }),
    data: ({ programmes: [programme] }) => ({ programme }),
  },
}

export const flatPage: Question = {
  name: 'flat page',
  asks: 'The first 100 programmes by name',
  query: '{ programmes(first: 100) { edges { node { id name kind lifecycle summary } } } }',
  variables: () => ({}),
  byHand: async (ask) => {
    const [row] = await ask(
      `MATCH (p:Programme) WHERE p.sortKey > ''
       WITH p ORDER BY p.sortKey LIMIT 100
       RETURN collect([p.id, p.name, p.kind, p.lifecycle, p.summary]) AS found`,
      {},
    )
    return {
      programmes: edges(row!['found'] as string[][], ([id, name, kind, lifecycle, summary]) => ({
        node: { id, name, kind, lifecycle, summary },
      })),
    }
  },
  library: {
    query: '{ programmes(limit: 100, sort: [{ sortKey: ASC }]) { id name kind lifecycle summary } }',
    variables: () => ({}),
    data: ({ programmes }) => ({ programmes: nodes(programmes) }),
  },
}

type Far = [role: string, id: string, name: string]
const participants = (far: Far[]) => edges(far, ([role, id, name]) => ({ role, node: { id, name } }))

export const nestedPage: Question = {
  name: 'nested page',
  asks: '20 programmes, 10 participants of each, 5 commitments of each of those, all by name',
  query: `{
    programmes(first: 20) { edges { node { id name participants(first: 10) { edges { role node { id name
      commitments(first: 5) { edges { node { id name status } } } } } } } } }
  }`,
  variables: () => ({}),
  byHand: async (ask) => {
    const [row] = await ask(
      `MATCH (p:Programme) WHERE p.sortKey > ''
       WITH p ORDER BY p.sortKey LIMIT 20
       CALL (p) {
         MATCH (o:Organisation)-[r:TAKES_PART_IN]->(p)
         WITH o, r ORDER BY r.fromSort LIMIT 10
         CALL (o) {
           MATCH (o)-[m:MADE]->(c:Commitment)
           WITH c ORDER BY m.toSort LIMIT 5
           RETURN collect([c.id, c.name, c.status]) AS made
         }
         RETURN collect([r.role, o.id, o.name, made]) AS bodies
       }
       RETURN collect([p.id, p.name, bodies]) AS found`,
      {},
    )
    return {
      programmes: edges(
        row!['found'] as [string, string, [...Far, string[][]][]][],
        ([id, name, bodies]) => ({
          node: {
            id,
            name,
            participants: edges(bodies, ([role, id, name, made]) => ({
              role,
              node: {
                id,
                name,
                commitments: edges(made, ([id, name, status]) => ({ node: { id, name, status } })),
              },
            })),
          },
        }),
      ),
    }
  },
  library: {
    query: `{
      programmes(limit: 20, sort: [{ sortKey: ASC }]) { id name
        participantsConnection(first: 10, sort: [{ node: { sortKey: ASC } }]) { edges { properties { role } node { id name
          commitments(limit: 5, sort: [{ sortKey: ASC }]) { id name status } } } } }
    }`,
    variables: () => ({}),
    data: ({ programmes }) => ({
      programmes: edges(programmes as Loose[], ({ id, name, participantsConnection }) => ({
        node: {
          id,
          name,
          participants: edges(participantsConnection.edges as Loose[], ({ properties, node }) => ({
            ...properties,
            node: { ...node, commitments: nodes(node.commitments) },
          })),
        },
      })),
    }),
  },
}

/** A page of a community's neighbours, and some of the bodies behind each, read in the order of an index. */
const ofCommunity = (field: string, far: string, size: number, inner: number) => ({
  query: `query ($id: ID!) {
    community(by: { id: $id }) { id name ${field}(first: ${size}, includeInherited: false) { edges { node { id name
      participants(first: ${inner}) { edges { role node { id name } } } } } } }
  }`,
  byHand: async (ask: Parameters<Question['byHand']>[0], id: string) => {
    const [row] = await ask(
      `MATCH (c:Entity:Community {id: $id})
       CALL (c) {
         MATCH (n:${far})-[r:SERVES]->()
         USING INDEX SEEK r:SERVES(toId, fromKind, fromSort)
         WHERE r.toId = $id AND r.fromKind = '${far}' AND r.fromSort > ''
         WITH r, n ORDER BY r.toId, r.fromKind, r.fromSort LIMIT ${size}
         CALL (n) {
           MATCH (o:Organisation)-[t:TAKES_PART_IN]->(n)
           WITH t, o ORDER BY t.fromSort LIMIT ${inner}
           RETURN collect([t.role, o.id, o.name]) AS bodies
         }
         RETURN collect([n.id, n.name, bodies]) AS found
       }
       RETURN c.id AS id, c.name AS name, found`,
      { id },
    )
    const found = row!['found'] as [string, string, Far[]][]
    return {
      community: {
        id: row!['id'] as string,
        name: row!['name'] as string,
        [field]: edges(found, ([id, name, far]) => ({ node: { id, name, participants: participants(far) } })),
      },
    }
  },
})

/** The same, as the library puts it. */
const ofCommunityByLibrary = (field: string, id: (marks: Marks) => string): Question['library'] => ({
  query: `query ($id: ID!) {
    communities(where: { id: { eq: $id } }) { id name ${field}(limit: 10, sort: [{ sortKey: ASC }]) { id name
      participantsConnection(first: 5, sort: [{ node: { sortKey: ASC } }]) { edges { properties { role } node { id name } } } } }
  }`,
  variables: (marks) => ({ id: id(marks) }),
  data: ({ communities: [community] }) => ({
    community: {
      ...community,
      [field]: edges(community[field] as Loose[], ({ id, name, participantsConnection }) => ({
        node: {
          id,
          name,
          participants: edges(participantsConnection.edges as Loose[], ({ properties, node }) => ({
            ...properties,
            node,
          })),
        },
      })),
    },
  }),
})

const programmesOf = ofCommunity('programmes', 'Programme', 10, 5)
const activitiesOf = ofCommunity('activities', 'Activity', 10, 5)

export const hubPage: Question = {
  name: 'nested page at a hub',
  asks: 'What the largest community has most of: 10 of its programmes, 5 bodies of each',
  query: programmesOf.query,
  variables: ({ hub }) => ({ id: hub }),
  byHand: (ask, { hub }) => programmesOf.byHand(ask, hub),
  library: ofCommunityByLibrary('programmes', ({ hub }) => hub),
}

export const largestPage: Question = {
  name: 'nested page at the largest hub',
  asks: '10 of the activities for the largest community, 5 bodies of each',
  query: activitiesOf.query,
  variables: ({ hub }) => ({ id: hub }),
  byHand: (ask, { hub }) => activitiesOf.byHand(ask, hub),
  library: ofCommunityByLibrary('activities', ({ hub }) => hub),
}

export const smallPage: Question = {
  name: 'nested page at a small node',
  asks: 'The same of a community with about 100 activities',
  query: activitiesOf.query,
  variables: ({ smallCommunity }) => ({ id: smallCommunity }),
  byHand: (ask, { smallCommunity }) => activitiesOf.byHand(ask, smallCommunity),
  library: ofCommunityByLibrary('activities', ({ smallCommunity }) => smallCommunity),
}

export const deepPage: Question = {
  name: 'deep page',
  asks: 'The 100th page of 100 activities for the largest community',
  query: `query ($id: ID!, $after: String) {
    community(by: { id: $id }) { activities(first: 100, after: $after, includeInherited: false) { edges { node { id name } } } }
  }`,
  variables: ({ hub, deep }) => ({ id: hub, after: cursorOf('Community.activities', deep.after) }),
  byHand: async (ask, { hub, deep }) => {
    const [row] = await ask(
      `MATCH (a:Activity)-[r:SERVES]->()
       USING INDEX SEEK r:SERVES(toId, fromKind, fromSort)
       WHERE r.toId = $id AND r.fromKind = 'Activity' AND r.fromSort > $after
       WITH r, a ORDER BY r.toId, r.fromKind, r.fromSort LIMIT 100
       RETURN collect([a.id, a.name]) AS found`,
      { id: hub, after: deep.after },
    )
    return {
      community: {
        activities: edges(row!['found'] as string[][], ([id, name]) => ({ node: { id, name } })),
      },
    }
  },
  library: {
    query: `query ($id: ID!, $offset: Int!) {
      communities(where: { id: { eq: $id } }) { activities(limit: 100, offset: $offset, sort: [{ sortKey: ASC }]) { id name } }
    }`,
    variables: ({ hub, deep }) => ({ id: hub, offset: deep.rows }),
    data: ({ communities: [{ activities }] }) => ({ community: { activities: nodes(activities) } }),
  },
}

export const wideAnswer: Question = {
  name: 'wide answer',
  asks: '100 themes and up to 100 programmes of each: some 10,000 objects',
  query:
    '{ themes(first: 100) { edges { node { id name programmes(first: 100, includeInherited: false) { edges { node { id name kind } } } } } } }',
  variables: () => ({}),
  byHand: async (ask) => {
    const rows = await ask(
      `MATCH (t:Theme) WHERE t.sortKey > ''
       WITH t ORDER BY t.sortKey LIMIT 100
       CALL (t) {
         MATCH (p:Programme)-[r:ADDRESSES]->()
         USING INDEX SEEK r:ADDRESSES(toId, fromKind, fromSort)
         WHERE r.toId = t.id AND r.fromKind = 'Programme' AND r.fromSort > ''
         WITH r, p ORDER BY r.toId, r.fromKind, r.fromSort LIMIT 100
         RETURN collect([p.id, p.name, p.kind]) AS found
       }
       RETURN t.id AS id, t.name AS name, found`,
      {},
    )
    return {
      themes: edges(rows, ({ id, name, found }) => ({
        node: {
          id,
          name,
          programmes: edges(found as string[][], ([id, name, kind]) => ({ node: { id, name, kind } })),
        },
      })),
    }
  },
  library: {
    query: `{ themes(limit: 100, sort: [{ sortKey: ASC }]) { id name programmes(limit: 100, sort: [{ sortKey: ASC }]) { id name kind } } }`,
    variables: () => ({}),
    data: ({ themes }) => ({
      themes: edges(themes as Loose[], ({ id, name, programmes }) => ({
        node: { id, name, programmes: nodes(programmes) },
      })),
    }),
  },
}
