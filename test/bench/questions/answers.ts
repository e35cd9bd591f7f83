/**
 * The three uses. What has to be computed for them has no shorter way by hand than the product's own statements, which
 * are written by hand: so the limit here is those on the bare driver, with the service around them left out.
 */
import { createLoaders } from '../../../src/graph/loaders.ts'
import { rowOf, type Query } from '../../../src/neo4j/query.ts'
import type { Ask, Question } from '../question.ts'

const loadersOn = (ask: Ask) =>
  createLoaders(async <Row>(query: Query<never, Row>, params: object) => {
    const rows = await ask(query.cypher, params as Record<string, unknown>)
    return rows.map((row) =>
      rowOf(query, { keys: Object.keys(row), get: (key: string) => row[key] as unknown } as never),
    )
  })

/** The ids and names of these, in this order. */
async function named(ask: Ask, ids: readonly string[]) {
  const rows = await ask('MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, n.name AS name', { ids })
  const byId = new Map(rows.map((row) => [row['id'] as string, row]))
  return ids.map((id) => byId.get(id))
}

export const search: Question = {
  name: 'search',
  asks: 'What is there about asthma screening',
  query: '{ search(text: "asthma screening", first: 10) { totalCount edges { score node { id name } } } }',
  variables: () => ({}),
  byHand: async (ask) => {
    const { hits } = await loadersOn(ask).search('asthma screening')
    const first = hits.toSorted((a, b) => b.score - a.score || (a.sortKey < b.sortKey ? -1 : 1)).slice(0, 10)
    const nodes = await named(
      ask,
      first.map(({ id }) => id),
    )
    return {
      search: { totalCount: hits.length, edges: first.map(({ score }, at) => ({ score, node: nodes[at] })) },
    }
  },
}

export const partners: Question = {
  name: 'partners',
  asks: 'Who works with a body',
  query:
    'query ($id: ID!) { organisation(by: { id: $id }) { partners(first: 10) { totalCount edges { node { id name } } } } }',
  variables: ({ organisation }) => ({ id: organisation }),
  byHand: async (ask, { organisation }) => {
    const { partners } = await loadersOn(ask).partners({}).load(organisation)
    const nodes = await named(
      ask,
      partners.slice(0, 10).map(({ id }) => id),
    )
    return {
      organisation: { partners: { totalCount: partners.length, edges: nodes.map((node) => ({ node })) } },
    }
  },
}

export const suggestion: Question = {
  name: 'partner suggestion',
  asks: 'Who could help a small community with a rare subject',
  query: `query ($communities: [ID!], $themes: [ID!]) {
    partnerSuggestions(need: { communities: $communities, themes: $themes }, first: 5) {
      edges { node { score organisation { id name } } } }
  }`,
  variables: ({ leafCommunity, theme }) => ({ communities: [leafCommunity], themes: [theme] }),
  byHand: async (ask, { leafCommunity, theme }) => {
    const need = { communities: [leafCommunity], themes: [theme] }
    const { suggestions } = await loadersOn(ask).partnerSuggestions({
      need,
      exclude: { kinds: ['GROUP'], publishersOnly: true },
      statedOnly: false,
      includePartners: false,
    } as never)
    const first = suggestions.slice(0, 5)
    const nodes = await named(
      ask,
      first.map(({ id }) => id),
    )
    return {
      partnerSuggestions: {
        edges: first.map(({ score }, at) => ({ node: { score, organisation: nodes[at] } })),
      },
    }
  },
}

export const trace: Question = {
  name: 'trace',
  asks: 'What a programme led to',
  query:
    'query ($id: ID!) { programme(by: { id: $id }) { trace { chainsTotalCount chains(first: 5) { score nodes { id name } } } } }',
  variables: ({ programme }) => ({ id: programme }),
  byHand: async (ask, { programme }) => {
    const loaders = loadersOn(ask)
    const found = await loaders.trace(programme, { direction: 'FORWARD', depth: 6 } as never)
    const chains = await Promise.all(
      found!.chains(5).map(async ({ score, ids }) => ({
        score,
        nodes: (await Promise.all(ids.map((id) => loaders.anyById.load(id)))).map((node) => ({
          id: node!.id,
          name: node!.name,
        })),
      })),
    )
    return { programme: { trace: { chainsTotalCount: found!.chainsTotalCount(), chains } } }
  },
}

export const coverage: Question = {
  name: 'coverage',
  asks: 'Which of some groups have programmes on which of some subjects',
  query: `query ($groups: [ID!], $subjects: [ID!]) {
    coverage(rows: COMMUNITY, columns: THEME, rowsWithin: $groups, columnsWithin: $subjects) { totalCount matrix }
  }`,
  variables: ({ midCommunity, midTheme }) => ({ groups: [midCommunity], subjects: [midTheme] }),
  byHand: async (ask, { midCommunity, midTheme }) => {
    const { totalCount, cells } = await loadersOn(ask).coverage({
      rows: { dimension: 'COMMUNITY', within: [midCommunity], placeKinds: [] },
      columns: { dimension: 'THEME', within: [midTheme], placeKinds: [] },
      counting: 'Programme',
      rollUp: true,
      assertions: ['STATED', 'INFERRED', 'DERIVED'],
    } as never)
    return { coverage: { totalCount, matrix: cells.map((row) => row.map(({ items }) => items.length)) } }
  },
}

export const path: Question = {
  name: 'path',
  asks: 'How two bodies are linked',
  query: `query ($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, first: 3) { linked paths { length nodes { id name } } }
  }`,
  variables: ({ organisation, otherOrganisation }) => ({ from: organisation, to: otherOrganisation }),
  byHand: async (ask, { organisation, otherOrganisation }) => {
    const found = await loadersOn(ask).paths({
      from: organisation,
      to: otherOrganisation,
      maxLength: 4,
      most: 3,
      avoid: {},
      sources: false,
    } as never)
    const paths = await Promise.all(
      found.paths.map(async ({ ids, steps }) => ({ length: steps.length, nodes: await named(ask, ids) })),
    )
    return { paths: { linked: found.paths.length > 0, paths } }
  },
}

export const narrowerToo: Question = {
  name: 'page with narrower groups',
  asks: '10 activities for the largest community or any of the hundreds of groups within it',
  query:
    'query ($id: ID!) { community(by: { id: $id }) { activities(first: 10) { edges { via { id } node { id name } } } } }',
  variables: ({ hub }) => ({ id: hub }),
  byHand: async (ask, { hub }) => {
    const [row] = await ask(
      `MATCH (:Entity {id: $id})<-[:BROADER*0..8]-(narrower)
       WITH DISTINCT narrower.id AS near
       CALL (near) {
         MATCH (a:Activity)-[r:SERVES]->()
         USING INDEX SEEK r:SERVES(toId, fromKind, fromSort)
         WHERE r.toId = near AND r.fromKind = 'Activity' AND r.fromSort > ''
         RETURN a, r ORDER BY r.toId, r.fromKind, r.fromSort LIMIT 10
       }
       WITH a, r, near ORDER BY r.fromSort LIMIT 10
       RETURN collect([near, a.id, a.name]) AS found`,
      { id: hub },
    )
    return {
      community: {
        activities: {
          edges: (row!['found'] as string[][]).map(([near, id, name]) => ({
            via: near === hub ? null : { id: near },
            node: { id, name },
          })),
        },
      },
    }
  },
}
