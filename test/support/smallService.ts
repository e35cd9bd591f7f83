import { makeExecutableSchema } from '@graphql-tools/schema'
import { setTimeout as passing } from 'node:timers/promises'
import { BadInput, GraphUnavailable, ServerInUse, TimedOut } from '../../src/errors.ts'
import { createApi } from '../../src/graphql/server.ts'
import { createApp, type AppParts } from '../../src/http/app.ts'
import { listen } from '../../src/http/listen.ts'
import type { ServiceContext } from '../../src/graphql/account.ts'

const typeDefs = /* GraphQL */ `
  type Query {
    hello(name: String): String!
    thing(id: ID!): Thing
    things(first: Int, last: Int, after: String): ThingConnection
    nodes(ids: [ID!]!): [Thing]
    slow(ms: Int!): Int
    text(length: Int!): String
    untilGone: Int
    fails(as: Failure!): String
    leaks: Leaky
  }
  type Mutation {
    change: Boolean
  }
  enum Failure {
    INPUT
    AWAY
    LATE
    OURS
    FOLDER
    STRING
  }
  type Leaky {
    promised: String!
  }
  type Thing {
    id: ID!
    name: String
    aliases: [Alias!]!
    part: Thing
    linked(first: Int, last: Int, after: String): ThingConnection!
  }
  type Alias {
    name: String!
  }
  type ThingConnection {
    edges: [ThingEdge!]!
    nodes: [Thing!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type ThingEdge {
    node: Thing!
  }
  type PageInfo {
    hasNextPage: Boolean!
  }
`

/** What must never leave the service. */
export const secrets = ['MATCH (n', 'bolt://10.0.0.7', '/home/graph', 'node_modules', 'at async', 's3cret']

const unforeseen = 'MATCH (n {password: "s3cret"}) failed at bolt://10.0.0.7:7687 in /home/graph/node_modules'

const failures = {
  INPUT: () => new BadInput('first is 5000; at most 100 can be asked for at a time.'),
  AWAY: () => new GraphUnavailable(new Error(unforeseen)),
  LATE: () => new TimedOut(new Error(unforeseen)),
  OURS: () => new Error(unforeseen),
  FOLDER: () => new ServerInUse(42, '/home/graph'),
  STRING: () => unforeseen,
}

const thing = (id: string) => ({ id, name: `Thing ${id}`, aliases: [] })

const resolvers = {
  Query: {
    hello: (_root: unknown, { name = 'world' }: { name?: string }, { statements }: ServiceContext) => {
      statements.push('greeting')
      return `Hello ${name}`
    },
    thing: (_root: unknown, { id }: { id: string }) => (id === 'none' ? null : thing(id)),
    things: () => ({ edges: [], nodes: [], pageInfo: { hasNextPage: false }, totalCount: 0 }),
    nodes: (_root: unknown, { ids }: { ids: string[] }) => ids.map(thing),
    slow: (_root: unknown, { ms }: { ms: number }) => passing(ms, ms),
    text: (_root: unknown, { length }: { length: number }) => 'x'.repeat(length),
    untilGone: async (_root: unknown, _args: unknown, { signal }: ServiceContext) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      abandoned.count++
    },
    fails: (_root: unknown, { as }: { as: keyof typeof failures }) => {
      throw failures[as]()
    },
    leaks: () => ({ promised: null }),
  },
  Mutation: { change: () => true },
  Thing: {
    linked: () => ({ edges: [], nodes: [], pageInfo: { hasNextPage: false }, totalCount: 0 }),
  },
}

/** How many questions were told that nobody waits for them any more. */
export const abandoned = { count: 0 }

/** A schema that has one of everything that matters to the service around it. */
export const smallSchema = makeExecutableSchema({ typeDefs, resolvers })

/** The whole service around the small schema, on a free port of loopback, with what it logged. */
export async function startSmallService(
  parts: Partial<AppParts<ServiceContext>> & { graceMs?: number } = {},
) {
  const lines: { level: string; [fact: string]: unknown }[] = []
  const noting = (level: string) => (facts: object, message: string) =>
    void lines.push({ level, message, ...facts })
  const log = { debug: noting('debug'), info: noting('info'), warn: noting('warn'), error: noting('error') }
  const api = await createApi<ServiceContext>({
    schema: smallSchema,
    contextFor: ({ signal, requestId, budget }) => ({ statements: [], signal, requestId, budget }),
    log: log as never,
  })
  const app = createApp<ServiceContext>({ api, isReady: () => true, log: log as never, ...parts })
  const { url, drain } = await listen(app, { port: 0, host: '127.0.0.1', graceMs: parts.graceMs ?? 2_000 })

  async function ask(query: unknown, variables?: object, headers: Record<string, string> = {}) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, ...JSON.parse(text) }
  }

  return {
    url,
    at: (path: string) => new URL(path, url).href,
    ask,
    drain,
    lines,
    stop: async () => {
      await drain()
      await api.stop()
    },
  }
}
