/** The dearest questions that are let in: alone, and many at once. */
import { setTimeout as passing } from 'node:timers/promises'
import { besides, repeatedly } from './beside.ts'
import { question, type Client, type Wire } from './client.ts'
import { parsed, type Account } from './judge.ts'
import type { Reference } from './references.ts'

/** A question that can be made larger: so many times the same by alias, or pages so long. */
type Dear = {
  readonly what: string
  readonly sizes: readonly number[]
  readonly make: (size: number) => Wire
}

const aliased = (size: number, field: (at: number) => string) =>
  `{ ${Array.from({ length: size }, (_, at) => `a${at}: ${field(at)}`).join(' ')} }`

const misspelt =
  'asthna screning vacine healh inequalites comunity partnrs yung peple houzing mentl scool nurzes fod exercize birmingam'
const byAlias = [20, 15, 10, 7, 5, 3, 2, 1]

const dearQuestions = (ids: readonly string[]): readonly Dear[] => {
  const id = (at: number) => JSON.stringify(ids[at % ids.length])
  const fifty = (prefix: string) => ids.filter((one) => one.startsWith(prefix)).slice(0, 50)
  return [
    {
      what: 'pages in pages',
      sizes: [100, 70, 50, 40, 30, 20, 15, 10],
      make: (size) =>
        question(
          `{ organisations(first: ${size}) { edges { node { id name summary partners(first: ${size}) { edges { node { id name summary } } } } } } }`,
        ),
    },
    {
      what: 'three pages in each other',
      sizes: [40, 30, 25, 20, 15, 10],
      make: (size) =>
        question(
          `{ programmes(first: ${size}) { edges { node { name participants(first: ${size}) { edges { evidence { locator } node { id name } } } communities(first: ${size}) { edges { evidence { locator } node { name } } } } } } }`,
        ),
    },
    {
      what: 'search for sixteen misspelt words',
      sizes: byAlias,
      make: (size) =>
        question(
          aliased(
            size,
            (at) => `search(text: "${misspelt} ${at}", first: 100) { totalCount edges { node { id name } } }`,
          ),
        ),
    },
    {
      what: 'a thousand names as ids',
      sizes: byAlias,
      make: (size) =>
        question(`query ($n: [String!]!) ${aliased(size, () => 'mapIds(names: $n) { name }')}`, {
          n: Array.from({ length: 1_000 }, (_, at) => `Comunity grup no. ${at} of Birmingam`),
        }),
    },
    {
      what: 'fifty ids in each condition',
      sizes: byAlias,
      make: (size) =>
        question(
          `query ($o: [ID!], $c: [ID!], $t: [ID!], $p: [ID!]) ${aliased(size, () => 'programmes(first: 100, where: { communities: { anyOf: $c }, themes: { anyOf: $t }, deliveredIn: { anyOf: $p }, participants: { anyOf: $o } }) { totalCount edges { node { id } } }')}`,
          { o: fifty('org-'), c: fifty('community-'), t: fifty('theme-'), p: fifty('place-') },
        ),
    },
    {
      what: 'reach',
      sizes: byAlias,
      make: (size) =>
        question(
          aliased(
            size,
            (at) =>
              `reach(from: ${id(at)}, steps: 3) { items(first: 100) { totalCount edges { node { id name } } } }`,
          ),
        ),
    },
    {
      what: 'traces',
      sizes: byAlias,
      make: (size) =>
        question(
          aliased(
            size,
            (at) =>
              `trace(from: ${JSON.stringify(fifty('programme-')[at % fifty('programme-').length])}, direction: BOTH, depth: 6) { nodes { node { name } comparison { things { counts } } } chains(first: 100) { nodes { name } } }`,
          ),
        ),
    },
    {
      what: 'suggestions',
      sizes: byAlias,
      make: (size) =>
        question(
          aliased(
            size,
            (at) =>
              `partnerSuggestions(for: ${JSON.stringify(fifty('org-')[at % fifty('org-').length])}, first: 50) { edges { node { organisation { name } parts { reasons { explanation theirEvidence { locator } } } introducers { organisation { name } } } } }`,
          ),
        ),
    },
    {
      what: 'ways',
      sizes: byAlias,
      make: (size) =>
        question(
          aliased(
            size,
            (at) => `paths(from: ${id(at)}, to: ${id(at * 7 + 31)}, maxLength: 6, first: 20) { __typename }`,
          ),
        ),
    },
    {
      what: 'coverage',
      sizes: byAlias,
      make: (size) =>
        question(
          aliased(
            size,
            () => 'coverage(rows: COMMUNITY, columns: THEME) { matrix cells(first: 100) { totalCount } }',
          ),
        ),
    },
  ]
}

const codeOf = (text: string) => parsed(text)?.errors?.[0]?.extensions?.code

/** The largest size of a question that is let in, asked by itself. */
async function dearest(client: Client, { what, sizes, make }: Dear, account: Account) {
  for (const size of sizes) {
    const answer = await client.send(make(size))
    account.take(answer, `${what} × ${size}`)
    const code = codeOf(answer.text)
    if (code === 'BAD_USER_INPUT' || code === 'GRAPHQL_VALIDATION_FAILED')
      throw new Error(`${what} is asked wrongly: ${answer.text.slice(0, 500)}`)
    if (code !== 'QUERY_TOO_EXPENSIVE') return { what: `${what} × ${size}`, wire: make(size) }
  }
  return undefined
}

/** Asks each alone, and then as a flood of so many at once, with a look-up beside each. */
export async function askDear(
  client: Client,
  {
    ids,
    lookUp,
    atOnce,
    times,
  }: { ids: readonly string[]; lookUp: Reference; atOnce: number; times: number },
  { alone, flood }: { alone: Account; flood: Account },
) {
  const admitted: { what: string; wire: Wire }[] = []
  await besides(client, lookUp, alone, async () => {
    for (const dear of dearQuestions(ids)) {
      const found = await dearest(client, dear, alone)
      if (found) admitted.push(found)
    }
  })
  await besides(client, lookUp, flood, async () => {
    for (const { what, wire } of admitted) {
      await repeatedly({ atOnce, times }, async () => flood.take(await client.send(wire), what))
      await passing(500)
    }
  })
}
