/** Requests as nobody sends them by mistake. */
import { getIntrospectionQuery } from 'graphql'
import { hostile } from '../support/hostile.ts'
import { question, type Wire } from './client.ts'
import type { Random } from './random.ts'

const times = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ')

const bomb = (fragments: number) =>
  `{ programmes { edges { node { ...F0 } } } } ${times(fragments, (at) => `fragment F${at} on Programme { ...F${at + 1} ...F${at + 1} }`)} fragment F${fragments} on Programme { id }`

const deep = (levels: number) =>
  `{ organisations { edges { node { ${times(levels, () => 'partners { edges { node {')} id ${'} } }'.repeat(levels)} } } } }`

const filter = 'query ($where: ProgrammeFilter) { programmes(where: $where) { totalCount } }'
const named = 'query ($name: String) { organisation(by: { name: $name }) { id } }'
const raw = (body: string | Buffer, more: Partial<Wire> = {}): Wire => ({ body, ...more })

/** Each makes one request, of a size that chance decides. */
const makers: readonly ((random: Random) => Wire)[] = [
  ({ below }) => question(bomb(1 + below(40))),
  ({ below }) => question(deep(1 + below(60))),
  ({ below }) => question(`{ ${times(below(200), (at) => `a${at}: about { version }`)} }`),
  ({ below }) => question(`{ about { ${times(below(3_000), () => 'version')} } }`),
  ({ below }) => question(`{ about ${'@skip(if: false) '.repeat(below(200))}{ version } }`),
  ({ below }) =>
    question(`{ ${times(below(8), () => '__schema { types { fields { type { ofType { name } } } } }')} }`),
  () => question(getIntrospectionQuery()),
  ({ below }) =>
    question(filter, {
      where: Object.fromEntries(Array.from({ length: below(3_000) }, (_, at) => [`f${at}`, at])),
    }),
  ({ below }) =>
    question('query ($n: [String!]!) { mapIds(names: $n) { name } }', {
      n: Array.from({ length: below(1_500) }, () => null),
    }),
  ({ below, one }) =>
    question('query ($i: [ID!]!) { nodes(ids: $i) { id } }', {
      i: Array.from({ length: below(2_000) }, () => one(hostile)),
    }),
  ({ one }) => question(named, { name: one(hostile) }),
  ({ one, below }) => question(named, { name: one(hostile).repeat(below(4_000)) }),
  ({ one }) =>
    question(
      `query ($text: String!) { search(text: $text, first: 2) { totalCount } complete(prefix: $text) { __typename } }`,
      { text: one(hostile) },
    ),
  ({ one }) =>
    question(
      `{ programmes(first: 2, after: ${JSON.stringify(one([...hostile, 'bm90aGluZw==', '', '????']))}) { totalCount } }`,
    ),
  ({ one }) =>
    question(
      `{ programmes(first: ${one(['-1', '101', '1e9', '99999999999', '"2"', 'null', 'FIRST', '2.5'])}) { totalCount } }`,
    ),
  ({ one }) =>
    question(`query ($p: ID!) { trace(from: $p) { chainsTotalCount } }`, {
      p: one([...hostile, 'passage-p1', 'place-', '']),
    }),
  ({ below }) => raw(`{"query": ${'['.repeat(below(20_000))}`),
  ({ below }) => raw(`{"query":"{ about { version } }","variables":{"a":${'{"a":'.repeat(below(5_000))}`),
  ({ below }) => raw(Buffer.from(Array.from({ length: below(2_000) }, () => below(256)))),
  ({ below }) => raw(Buffer.alloc(below(600_000), 'x')),
  ({ one }) =>
    raw(
      one([
        '',
        'null',
        '7',
        '[]',
        '"text"',
        '{}',
        '{"query":7}',
        '{"query":"{ about { version } }","variables":7}',
        '[{"query":"{ about { version } }"}]',
        '{"__proto__":{"query":"{ about { version } }"}}',
      ]),
    ),
  ({ one }) =>
    raw('{"query":"{ about { version } }"}', { method: one(['PUT', 'DELETE', 'PATCH', 'OPTIONS']) }),
  ({ one }) =>
    raw('{"query":"{ about { version } }"}', {
      headers: {
        'content-type': one([
          'text/plain',
          'application/x-www-form-urlencoded',
          'multipart/form-data',
          'application/json; charset=utf-7',
        ]),
      },
    }),
  ({ one }) =>
    raw('', {
      method: 'GET',
      path: `/graphql?query=${encodeURIComponent(one([...hostile, '{ about { version } }', 'mutation { a }']).toWellFormed())}`,
      headers: { 'apollo-require-preflight': 'yes' },
    }),
  ({ one }) =>
    raw('', {
      method: 'GET',
      path: one([
        '/',
        '/..%2f..%2fetc',
        '/graphql/x',
        '/%',
        '/graphiql/../package.json',
        '/livez',
        '/readyz',
        '/metrics',
        '/graphql?query=%00',
      ]),
    }),
  ({ one }) =>
    raw('{"query":"{ about { version } }"}', {
      headers: {
        accept: one([
          'text/html',
          '*/*',
          'application/xml',
          'application/graphql-response+json',
          '\u00ff'.repeat(200),
        ]),
      },
    }),
]

export const hostileRequest = (random: Random): Wire => random.one(makers)(random)
