import { getIntrospectionQuery, parse, validate, type ValidationRule } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../src/graphql/limits.ts'
import { breadthRule } from '../../src/graphql/rules/breadth.ts'
import { costRule } from '../../src/graphql/rules/cost.ts'
import { depthRule } from '../../src/graphql/rules/depth.ts'
import { secrets, smallSchema, startSmallService } from '../support/smallService.ts'

const refusals = (query: string, ...rules: ValidationRule[]) => validate(smallSchema, parse(query), rules)

/** What a question would cost: what the refusal says where nothing may cost anything. */
function costOf(query: string, variables?: Record<string, unknown>) {
  const document = parse(query)
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition')!
  const [refusal] = validate(smallSchema, document, [costRule(variables && { operation, variables }, 0)])
  return refusal?.extensions['asked']
}

const nested = (levels: number): string => (levels === 0 ? 'id' : `part { ${nested(levels - 1)} }`)
const bomb = (fragments: number) =>
  `{ thing(id: "1") { ...F0 } }` +
  Array.from(
    { length: fragments },
    (_, i) => ` fragment F${i} on Thing { part { ...F${i + 1} } part { ...F${i + 1} } id }`,
  ).join('') +
  ` fragment F${fragments} on Thing { id }`

describe('the depth of a question', () => {
  it(`may be ${limits.depth}`, () =>
    expect(refusals(`{ thing(id: "1") { ${nested(limits.depth - 2)} } }`, depthRule)).toEqual([]))

  it('may not be more, and the refusal says how deep it was', () => {
    const [refusal] = refusals(`{ thing(id: "1") { ${nested(limits.depth)} } }`, depthRule)
    expect(refusal?.extensions).toEqual({
      code: 'QUERY_TOO_EXPENSIVE',
      limit: limits.depth,
      asked: limits.depth + 2,
    })
  })

  it('is not hidden by fragments', () => {
    const chain = `{ thing(id: "1") { ...A } } fragment A on Thing { ${nested(10).replace('id', '...B')} } fragment B on Thing { ${nested(10)} }`
    expect(refusals(chain, depthRule)[0]?.extensions['asked']).toBe(22)
  })
})

describe('the breadth of a question', () => {
  const many = (count: number, of: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => of(i)).join(' ')

  it.each([
    ['aliases', `{ thing(id: "1") { ${many(31, (i) => `a${i}: id`)} } }`, 31],
    [
      'aliases in fragments',
      `{ thing(id: "1") { ${many(16, () => 'part { ...F }')} } } fragment F on Thing { a: id b: name }`,
      32,
    ],
    ['fields of Query', `{ ${many(21, () => 'hello')} }`, 21],
    [
      'directives',
      `{ ${many(20, () => 'hello @skip(if: false) @include(if: true)')} ... @skip(if: true) { ${many(
        6,
        () => 'hello @skip(if: true)',
      )} } thing(id: "1") { ${many(5, () => 'id @skip(if: true)')} } }`,
      52,
    ],
    [
      'lists that describe the schema',
      `{ __schema { types { ${many(16, (i) => `f${i}: fields { name }`)} } } }`,
      17,
    ],
  ])('does not take too many %s', (_what, query, asked) =>
    expect(refusals(query, breadthRule).map(({ extensions }) => extensions['asked'])).toContain(asked),
  )
})

describe('the cost of a question', () => {
  it('is the number of objects that the answer can hold', () => {
    // 100 edges and nodes, and in each a connection with 100 more: 1 + 100 * (1 + 1 + 1 + 100 * 2)
    expect(
      costOf('{ things(first: 100) { edges { node { linked(first: 100) { edges { node { id } } } } } } }'),
    ).toBe(20_301)
  })

  it('counts a page without a size as the usual one, and a list without pages as a few', () =>
    expect(
      costOf(
        '{ things(first: 100) { nodes { linked { nodes { linked { nodes { aliases { name } } } } } } } }',
      ),
    ).toBe(1 + 100 * (1 + 1 + 20 * (1 + 1 + 20 * (1 + 5)))))

  it('is the same through fragments, which take the page of where they are spread', () =>
    expect(
      costOf(
        '{ things(first: 100) { ...P } } fragment P on ThingConnection { nodes { linked(last: 99) { ...P2 } } } ' +
          'fragment P2 on ThingConnection { edges { node { part { id } } } }',
      ),
    ).toBe(1 + 100 * (1 + 1 + 99 * 3)))

  it('takes a variable at its value, at its default, or at the longest page where it cannot be seen', () => {
    const query =
      'query Q($n: Int = 2) { things(first: 100) { nodes { linked(first: $n) { nodes { linked(first: 100) { nodes { id } } } } } } }'
    const cost = (n: number) => 1 + 100 * (1 + 1 + n * (1 + 1 + 100))
    expect(costOf(query, {})).toBe(cost(2))
    expect(costOf(query, { n: 50 })).toBe(cost(50))
    expect(costOf(query)).toBe(cost(100))
  })

  it.each([
    ['text', 'x'],
    ['minus one', -1],
    ['a billion', 1e9],
    ['nothing', NaN],
  ])('counts %s for a page as the longest one', (_what, n) =>
    expect(
      costOf(
        'query Q($n: Int) { things(first: 100) { nodes { linked(first: $n) { nodes { part { id } } } } } }',
        { n },
      ),
    ).toBe(1 + 100 * (1 + 1 + 100 * 2)),
  )

  it('counts things that are asked for by their ids one by one', () =>
    expect(
      costOf(
        'query Q($ids: [ID!]!) { nodes(ids: $ids) { linked(first: 100) { nodes { part { part { id } } } } } }',
        { ids: Array.from({ length: 90 }, String) },
      ),
    ).toBe(90 * (1 + 1 + 300)))
})

describe('a question that tools ask', () => {
  const all = [depthRule, breadthRule, costRule()]
  it('is never refused for describing the schema', () => {
    expect(refusals(getIntrospectionQuery(), ...all)).toEqual([])
    expect(
      refusals(
        getIntrospectionQuery({
          schemaDescription: true,
          inputValueDeprecation: true,
          directiveIsRepeatable: true,
          specifiedByUrl: true,
          oneOf: true,
        }),
        ...all,
      ),
    ).toEqual([])
  })
})

describe('a hostile question', () => {
  let service: Awaited<ReturnType<typeof startSmallService>>
  beforeAll(async () => {
    service = await startSmallService()
  })
  afterAll(() => service.stop())

  it('is added up in no time, however its fragments multiply', () => {
    const started = performance.now()
    const refused = refusals(bomb(60), depthRule, breadthRule, costRule())
    expect(performance.now() - started).toBeLessThan(50)
    expect(refused.map(({ extensions }) => extensions['code'])).toContain('QUERY_TOO_EXPENSIVE')
  })

  it.each([
    ['a bomb of fragments', bomb(18)],
    ['a document of many tokens', `{ ${'hello '.repeat(limits.tokens)} }`],
    ['one of the same field again and again', `{ ${'hello '.repeat(limits.tokens - 10)} }`],
    [
      'a circle of fragments',
      `{ thing(id: "1") { ...F0 } } ${Array.from(
        { length: 120 },
        (_, i) => `fragment F${i} on Thing { part { ...F${(i + 1) % 120} ...F${(i + 2) % 120} } }`,
      ).join(' ')}`,
    ],
    ['a deep one', `{ thing(id: "1") { ${nested(200)} } }`],
    [
      'a wide and costly one',
      '{ things(first: 100) { nodes { linked(first: 100) { nodes { linked(first: 100) { nodes { id } } } } } } }',
    ],
  ])('is refused as too expensive, at once: %s', async (_what, query) => {
    const started = performance.now()
    const { status, errors, data } = await service.ask(query)
    expect([status, errors[0].extensions.code, data]).toEqual([400, 'QUERY_TOO_EXPENSIVE', undefined])
    expect(performance.now() - started).toBeLessThan(200)
  })

  it('is refused by the pages it is run with, not by those it could be run with', async () => {
    const query =
      'query Q($n: Int!) { things(first: $n) { nodes { linked(first: $n) { nodes { linked(first: $n) { nodes { id } } } } } } }'
    expect((await service.ask(query, { n: 10 })).status).toBe(200)
    const { status, errors } = await service.ask(query, { n: 100 })
    expect([status, errors[0].extensions]).toEqual([
      400,
      { code: 'QUERY_TOO_EXPENSIVE', limit: limits.cost, asked: 1_020_201 },
    ])
  })

  it(
    'is never answered with 500 or with anything of the inside, in some hundreds of mutations',
    { timeout: 30_000 },
    async () => {
      const seeds = [
        'query Q($n: Int, $id: ID!) { thing(id: $id) { name linked(first: $n) { nodes { ...F } } } } fragment F on Thing { id aliases { name } }',
        '{ hello(name: "a\\u0000b") things(first: 5, after: "x") { edges { node { part { id } } } } }',
        'mutation { change } query A { __schema { types { name fields { name } } } } { nodes(ids: ["1", "2"]) { id @skip(if: true) } }',
      ]
      const scraps = [
        '{',
        '}',
        '(',
        ')',
        '...',
        '...F',
        '$n',
        ' on ',
        '!',
        '[',
        ']',
        '"',
        '"""',
        '@include(if: $n)',
        'first: 1e9',
        '\uD800',
        '\0',
        'first: -1',
        '{ id }',
        'fragment F on Thing { ...F }',
        '#',
        '__typename',
        'null',
        '99999999999',
        'part { ',
        '🏃',
        ': ',
        'subscription ',
      ]
      let state = 20_26
      const random = (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below
      const mutated = () => {
        let text = seeds[random(seeds.length)]!
        for (let edits = 1 + random(4); edits > 0; edits--) {
          const at = random(text.length)
          text = text.slice(0, at) + scraps[random(scraps.length)] + text.slice(at + random(3) * random(9))
        }
        return text
      }
      const variables = [
        undefined,
        {},
        { n: 'x' },
        { n: 1e9, id: '1' },
        { n: 2, id: { deep: ['\0'] } },
        { id: '\uD800', __proto__: null },
      ]
      for (let round = 0; round < 600; round++) {
        const query = mutated()
        const { status, text } = await service.ask(query, variables[random(variables.length)])
        expect([200, 400], `${query}\n${text}`).toContain(status)
        for (const secret of secrets) expect(text).not.toContain(secret)
        expect(text).not.toContain('Did you mean')
      }
    },
  )
})
