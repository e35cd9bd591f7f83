import { describe, expect, it } from 'vitest'
import { kindNames, kinds } from '../../src/graph/ontology.ts'
import { useProduct } from '../support/product.ts'

const { ask, answer } = useProduct()

type Facets = { by: string; values: { id: string; label: string; count: number }[]; omitted: number }[]

async function facets(
  list: string,
  by: string[],
  where: object,
): Promise<{ totalCount: number; facets: Facets }> {
  const filter = `${kindNames.find((kind) => kinds[kind].plural === list)!}Filter`
  const { data, errors } = await ask(
    `query ($by: [Facet!]!, $where: ${filter}) { ${list}(where: $where, first: 0) { totalCount facets(by: $by) { by values { id label count } omitted } } }`,
    { by, where },
  )
  expect(errors).toEqual([])
  return data![list] as { totalCount: number; facets: Facets }
}

/** The condition that a value of a facet stands for, where a list can be asked under it. */
const conditionOf: Record<string, Record<string, (id: string) => object>> = {
  programmes: {
    KIND: (id) => ({ kind: [id] }),
    STATUS: (id) => ({ lifecycle: [id] }),
    THEME: (id) => ({ themes: { anyOf: [id] } }),
    COMMUNITY: (id) => ({ communities: { anyOf: [id] } }),
    PLACE: (id) => ({ in: [id] }),
  },
  organisations: {
    KIND: (id) => ({ kind: [id] }),
    THEME: (id) => ({ themes: { anyOf: [id] } }),
    COMMUNITY: (id) => ({ communities: { anyOf: [id] } }),
    PLACE: (id) => ({ in: [id] }),
  },
  commitments: {
    KIND: (id) => ({ kind: [id] }),
    STATUS: (id) => ({ status: [id] }),
    THEME: (id) => ({ themes: { anyOf: [id] } }),
    COMMUNITY: (id) => ({ communities: { anyOf: [id] } }),
    PLACE: (id) => ({ in: [id] }),
  },
  activities: {
    KIND: (id) => ({ kind: [id] }),
    STATUS: (id) => ({ lifecycle: [id] }),
    COMMUNITY: (id) => ({ communities: { anyOf: [id] } }),
    PLACE: (id) => ({ in: [id] }),
  },
  outcomes: {
    KIND: (id) => ({ level: [id] }),
    STATUS: (id) => ({ status: [id] }),
    THEME: (id) => ({ themes: { anyOf: [id] } }),
  },
  findings: {
    KIND: (id) => ({ kind: [id] }),
    STATUS: (id) => ({ support: [id] }),
    PLACE: (id) => ({ places: { anyOf: [id] } }),
  },
  measures: { KIND: (id) => ({ basis: [id] }) },
  communities: { KIND: (id) => ({ dimension: [id] }) },
  terms: { STATUS: (id) => ({ status: [id] }), COMMUNITY: (id) => ({ communities: { anyOf: [id] } }) },
  themes: { KIND: (id) => ({ scheme: [id] }) },
  places: { KIND: (id) => ({ kind: [id] }) },
  sources: { KIND: (id) => ({ kind: [id] }) },
  passages: { KIND: (id) => ({ kind: [id] }), SOURCE: (id) => ({ sources: { anyOf: [id] } }) },
}

/** Filters made from what the list holds: for the large ones, the commonest value of each facet as a condition. */
async function filtersOf(list: string): Promise<object[]> {
  if (!['programmes', 'organisations', 'commitments', 'activities'].includes(list)) return [{}]
  const { facets: counted } = await facets(list, Object.keys(conditionOf[list]!), {})
  return [{}, ...counted.map(({ by, values }) => conditionOf[list]![by]!(values[0]!.id))]
}

describe('the facets of a list', () => {
  it.each(Object.keys(conditionOf))(
    'of %s count what the list under the same conditions holds',
    async (list) => {
      for (const where of await filtersOf(list)) {
        const { facets: counted } = await facets(list, Object.keys(conditionOf[list]!), where)
        for (const { by, values } of counted)
          for (const { id, count } of values.slice(0, 2)) {
            const condition = conditionOf[list]![by]!(id)
            // A condition that the filter has already is narrowed by what both hold.
            if (Object.keys(condition).some((name) => name in where)) continue
            const { totalCount } = await facets(list, [], { ...where, ...condition })
            expect([list, where, by, id, count]).toEqual([list, where, by, id, totalCount])
          }
      }
    },
    60_000,
  )

  it('come in the same request as the list, one statement a facet', async () => {
    const { statements } = await ask(`{
      programmes(where: { lifecycle: [LIVE] }, first: 3) {
        edges { node { id } } facets(by: [KIND, ROLE, SOURCE, YEAR, YEAR]) { by values { id count } omitted }
      }
    }`)
    expect(statements).toEqual(['Query.programmes', 'facetKIND', 'facetROLE', 'facetSOURCE', 'facetYEAR'])
  })

  it('say what a kind does not have', async () =>
    expect((await ask(`{ organisations { facets(by: [YEAR]) { omitted } } }`)).errors[0]).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'organisations have no year to be counted by; leave it out of by.',
    }))

  it('answer how commitments stand and when they are due', async () =>
    expect(
      await answer(`{ commitments(first: 0) { facets(by: [STATUS, YEAR]) { by values { label count } } } }`),
    ).toEqual([
      'STATUS | IN_PROGRESS | 15, UNKNOWN | 6, NOT_STARTED | 2, IN_FORCE | 1',
      'YEAR | 2022 | 1, 2025 | 1',
    ]))
})

describe('programmes by the number of partners', () => {
  it('come most first, page by page, each once', async () => {
    const seen: { id: string; partners: number }[] = []
    let after: string | null = null
    do {
      const { data, errors } = await ask(
        `query ($after: String) { programmesByPartners(first: 9, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { partners node { id } } } }`,
        { after },
      )
      expect(errors).toEqual([])
      const page = data!['programmesByPartners'] as {
        totalCount: number
        pageInfo: { hasNextPage: boolean; endCursor: string }
        edges: { partners: number; node: { id: string } }[]
      }
      seen.push(...page.edges.map(({ partners, node }) => ({ id: node.id, partners })))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(32)
    const { data } = await ask(`{ programmesByPartners(last: 3) { edges { node { id } } } }`)
    const end = (data!['programmesByPartners'] as { edges: { node: { id: string } }[] }).edges
    expect(end.map(({ node }) => node.id)).toEqual(seen.slice(-3).map(({ id }) => id))
    expect(seen.map(({ partners }) => partners)).toEqual(
      seen.map(({ partners }) => partners).sort((a, b) => b - a),
    )
  })
})
