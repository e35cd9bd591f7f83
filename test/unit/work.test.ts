import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { costRule } from '../../src/graphql/rules/cost.ts'
import { schema } from '../../src/graphql/schema.ts'

/** What a question costs beyond its limit of nothing. */
function priceOf(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query)
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition')!
  const [refusal] = validate(schema, document, [costRule({ operation, variables }, 0)])
  return Number(refusal?.extensions['asked'])
}

const isRefused = (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query)
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition')!
  return validate(schema, document, [costRule({ operation, variables })]).length > 0
}

const aliased = (times: number, field: string) =>
  `{ ${Array.from({ length: times }, (_, at) => `a${at}: ${field}`).join(' ')} }`

const ids = (kind: string, many: number) =>
  JSON.stringify(Array.from({ length: many }, (_, at) => `${kind}-${at}`))

describe('the price of a question that makes the database work', () => {
  it('grows with the words of a search', () => {
    const search = (text: string) =>
      priceOf('query ($text: String!) { search(text: $text) { totalCount } }', { text })
    expect(search('one two three') - search('one')).toBe(2 * (search('one two') - search('one')))
  })

  it('grows with the names that are mapped', () => {
    const map = (names: readonly string[]) =>
      priceOf('query ($names: [String!]!) { mapIds(names: $names) { decided } }', { names })
    expect(map(Array<string>(1_000).fill('x')) - map(['x'])).toBe(999 * 75)
  })

  it('grows with the conditions of a list and their ids', () => {
    const list = (where: string) => priceOf(`{ programmes(where: ${where}) { totalCount } }`)
    const few = list(`{ communities: { anyOf: ${ids('community', 1)} } }`)
    expect(list(`{ communities: { anyOf: ${ids('community', 51)} } }`) - few).toBe(50 * 20)
    expect(list(`{ kind: [PROGRAMME], communities: { anyOf: ${ids('community', 1)} } }`)).toBe(few)
    expect(
      list(`{ themes: { exists: true }, communities: { anyOf: ${ids('community', 1)} } }`),
    ).toBeGreaterThan(few)
  })

  it.each([
    ['a search of sixteen words', 'search(text: "a b c d e f g h i j k l m n o p") { totalCount }'],
    ['what lies within four steps', 'reach(from: "org-a", steps: 4) { totalCount }'],
    ['suggestions', 'partnerSuggestions(for: "org-a") { totalCount }'],
    ['paths', 'paths(from: "org-a", to: "org-b") { linked }'],
    ['coverage', 'coverage(rows: COMMUNITY, columns: THEME) { totalCount }'],
  ])('lets %s be asked once or twice, and not twenty times in one request', (_what, field) => {
    expect([isRefused(aliased(2, field)), isRefused(aliased(20, field))]).toEqual([false, true])
  })

  it('is that of each node of a page that it is asked for', () => {
    const of = (first: number) =>
      priceOf(`{ programmes(first: ${first}) { edges { node { trace { chainsTotalCount } } } } }`)
    expect(of(20)).toBeGreaterThan(2 * of(9))
    expect(isRefused('{ programmes(first: 100) { edges { node { trace { chainsTotalCount } } } } }')).toBe(
      true,
    )
  })
})
