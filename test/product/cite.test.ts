import { describe, expect, it } from 'vitest'
import { useProduct } from '../support/product.ts'

const { ask, answer } = useProduct()

type Citation = {
  text: string
  operationHash: string
  variables: string
  digest: string
  sources: { id: string }[]
  passages: { locator: string }[]
}

const cited = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors, statements } = await ask(query, variables)
  expect(errors).toEqual([])
  return { ...(data!['cite'] as Citation), statements }
}
const fields = 'text operationHash variables version digest on sources { id licence } passages { locator }'

describe('a reference to an answer', () => {
  it('is the same for the same question on the same data, however it is written down', async () => {
    const query = `query Q($in: [ID!], $b: Int) { programmes(where: { in: $in }, first: $b) { totalCount } cite(on: "2026-01-31") { ${fields} } }`
    const one = await cited(query, { in: ['place-dudley'], b: 3 })
    const other = await cited(`# again\n${query.replaceAll(' { ', '\n{\n ')}`, { b: 3, in: ['place-dudley'] })
    expect(other).toEqual(one)
    expect(one.text).toContain(one.operationHash)
    expect(one.text).toContain(one.digest)
    expect(one.variables).toBe('{"b":3,"in":["place-dudley"]}')
  })

  it('is another one for another question or other variables', async () => {
    const of = (first: number) =>
      cited(`query ($n: Int) { programmes(first: $n) { totalCount } cite(on: "2026-01-31") { ${fields} } }`, {
        n: first,
      })
    const [one, two] = [await of(1), await of(2)]
    expect(two.operationHash).toBe(one.operationHash)
    expect(two.text).not.toBe(one.text)
    const other = await cited(`{ programmes { totalCount } cite(on: "2026-01-31") { ${fields} } }`)
    expect(other.operationHash).not.toBe(one.operationHash)
  })

  it('names the sources with their licences: those of what is cited, or all', async () => {
    const few = await cited(`{ cite(of: ["programme-villa-vision"], on: "2026-01-31") { ${fields} } }`)
    expect(few.sources.map(({ id }) => id)).toEqual(['source-hotr-case-studies'])
    expect(few.text).toMatch(/cited on 2026-01-31, from Case studies from partners/)
    expect(few.statements.length).toBeLessThanOrEqual(4)
    expect(few.passages.map(({ locator }) => locator)).toEqual(['P7', 'P8', 'P9', 'P10', 'P11', 'P12'])
    expect(few.text).toMatch(/, at P7 \(Universities: Aston University\); P8/)
    expect((await cited(`{ cite { ${fields} } }`)).sources.length).toBeGreaterThan(10)
  })
})

describe('a place in a source', () => {
  const referenceOf = (id: string) => answer(`{ passage(by: { id: "${id}" }) { reference } }`)

  it('is said so that a reader finds it: document, section, subject, paragraph', async () =>
    expect(await referenceOf('passage-hotr-p35')).toBe(
      'Case studies from partners across the region tackling health inequalities; The NHS: the Dudley Group; ' +
        'Paragraph 35: cancer outcomes in Dudley (P35)',
    ))

  it('has its own address, or else that of its source', async () => {
    expect(await referenceOf('passage-nhs-content-guide-age')).toMatch(
      /\(inclusive-content\/age\); https:\/\/service-manual\.nhs\.uk\/content\/inclusive-content\/age$/,
    )
    expect(await referenceOf('passage-ons-regions')).toMatch(/; https:\/\/github\.com\/drkane\/geo-lookups$/)
  })

  it('has its section, wherever a paragraph of the case studies is evidence', async () =>
    expect(
      await answer(
        `{ source(by: { id: "source-hotr-case-studies" }) { passages(first: 100) { edges { node { section } } } } }`,
      ),
    ).not.toContain('–'))
})
