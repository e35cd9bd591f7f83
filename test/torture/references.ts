/** Questions whose answers are known: what they were on a quiet service they have to be at any time. */
import { examples } from '../../src/examples.ts'
import { question, type Answer, type Client, type Wire } from './client.ts'
import { parsed, type Account } from './judge.ts'

/** What is asked, and each field of the root as it has to be. */
export type Reference = {
  readonly what: string
  readonly wire: Wire
  readonly fields: Readonly<Record<string, string>>
}

const chain = `nodes { step node { id } end { reason explanation cold } comparison { things { counts explanation } } }
  links { relationship from { id } to { id } role strength score closesCircle evidence { locator } }
  chains(first: 50) { direction score end { reason } nodes { id } weakestLink { score } lastMeasured { id } }
  chainsTotalCount omissions { node { id } omitted } total { value }`

/** Of each kind that a trace may begin at, the list and the field for one. */
const kinds = {
  organisations: 'organisation',
  programmes: 'programme',
  activities: 'activity',
  commitments: 'commitment',
  outcomes: 'outcome',
  communities: 'community',
} as const

type Plural = keyof typeof kinds

async function startsOf(client: Client): Promise<[Plural, string][]> {
  const query = `{ ${Object.keys(kinds)
    .map((list) => `${list}(first: 2) { edges { node { id } } }`)
    .join(' ')} }`
  const { text } = await client.send(question(query))
  const lists = parsed(text)?.data as Record<Plural, { edges: { node: { id: string } }[] }>
  return Object.entries(lists).flatMap(([plural, { edges }]) =>
    edges.map(({ node: { id } }): [Plural, string] => [plural as Plural, id]),
  )
}

/** Every form of trace: from each kind, each way, as a field of its own and of the thing, deep or not, all or only what is stated. */
const tracesFrom = ([plural, id]: [Plural, string]): [string, string, object][] => {
  const isCommunity = plural === 'communities'
  const ways = isCommunity ? ['BACKWARD'] : ['FORWARD', 'BACKWARD', 'BOTH']
  const way = isCommunity ? '' : 'direction: $direction, '
  const head = `query Trace($id: ID!, ${isCommunity ? '' : '$direction: Direction!, '}$depth: Int!, $assertions: [Assertion!])`
  return ways.flatMap((direction) =>
    [
      { depth: 6, assertions: null },
      { depth: 2, assertions: ['STATED'] },
    ].flatMap((how): [string, string, object][] => {
      const what = `trace ${direction} from ${id}, ${how.depth} steps`
      const variables = { id, ...how, ...(isCommunity ? {} : { direction }) }
      const root = `{ trace(from: $id, ${isCommunity ? 'direction: BACKWARD, ' : way}depth: $depth, assertions: $assertions) { ${chain} } }`
      const field = `{ ${kinds[plural]}(by: { id: $id }) { trace(${way}depth: $depth, assertions: $assertions) { ${chain} } } }`
      return [
        [what, head + root, variables],
        [`${what}, of the thing`, head + field, variables],
      ]
    }),
  )
}

const others: [string, string, object][] = [
  [
    'look-up',
    'query ($id: ID!) { organisation(by: { id: $id }) { id name kind } }',
    { id: 'org-aston-university' },
  ],
  [
    'page',
    '{ programmes(first: 10) { totalCount edges { cursor node { id name } } pageInfo { hasNextPage endCursor } } }',
    {},
  ],
  [
    'search',
    '{ search(text: "asthma screening", first: 10) { totalCount edges { score node { id } } } }',
    {},
  ],
  ['names', '{ mapIds(names: ["Aston University", "Dudley", "nobody"]) { name } }', {}],
  [
    'reach',
    '{ reach(from: "org-aston-university") { items(first: 50) { totalCount edges { node { id } } } } }',
    {},
  ],
]

const fieldsOf = (text: string) =>
  Object.fromEntries(
    Object.entries(parsed(text)?.data ?? {}).map(([field, value]) => [field, JSON.stringify(value)]),
  )

/** Asks all of them; an error in one of these, on a quiet service, is an end. */
export async function takeReferences(client: Client): Promise<Reference[]> {
  const asked = [
    ...examples.map(({ title, query, variables }): [string, string, object] => [
      title,
      query,
      variables ?? {},
    ]),
    ...(await startsOf(client)).flatMap(tracesFrom),
    ...others,
  ]
  const references: Reference[] = []
  for (const [what, query, variables] of asked) {
    const wire = question(query, variables)
    let { status, text } = await client.send(wire)
    // The first asking of a long statement plans it, for longer than it may take on a machine that others use.
    for (let again = 0; again < 4 && (status === 503 || status === 504); again += 1)
      ({ status, text } = await client.send(wire))
    if (status !== 200 || parsed(text)?.errors) throw new Error(`${what}: ${status} ${text.slice(0, 500)}`)
    references.push({ what, wire, fields: fieldsOf(text) })
  }
  return references
}

/** Whether what an answer does say is what it has to be. A field that is null beside an error says nothing. */
function isRight({ fields }: Reference, { text }: Answer) {
  const body = parsed(text)
  const failed = body?.errors !== undefined
  const said = Object.entries(fieldsOf(text))
  if (said.length === 0) return failed
  return said.every(([field, value]) => value === fields[field] || (failed && value === 'null'))
}

/** Asks one and takes the answer into the account. */
export async function askReference(client: Client, reference: Reference, account: Account): Promise<Answer> {
  const answer = await client.send(reference.wire)
  account.take(answer, reference.what)
  if (answer.status !== 0 && !isRight(reference, answer)) account.wrongly(reference.what, answer.text)
  return answer
}
