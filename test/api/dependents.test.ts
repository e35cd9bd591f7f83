/** From a passage, or a source, to everything that rests on it. */
import { describe, expect, it } from 'vitest'
import { productSeeds } from '../support/graph.ts'
import { useProduct } from '../support/product.ts'

const { ask, answer } = useProduct()

type Page = {
  totalCount: number
  assertions: { assertion: string; count: number }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
  edges: {
    node: { id?: string; relationship?: string; from?: { id: string }; to?: { id: string }; role?: string }
  }[]
}

/** Every row of a list, page by page, as text; and what each page says of the whole. */
async function all(root: string, list: 'entities' | 'links') {
  const row = list === 'entities' ? 'id' : 'relationship role from { id } to { id }'
  const rows: string[] = []
  let after: string | null = null
  let page: Page
  do {
    const { data, errors } = await ask(
      `query ($after: String) { ${root} { dependents { ${list}(first: 60, after: $after) {
        totalCount assertions { assertion count } pageInfo { hasNextPage endCursor }
        edges { node { ${list === 'links' ? row : '... on Node { id }'} } }
      } } } }`,
      { after },
    )
    expect(errors).toEqual([])
    page = (Object.values(data!)[0] as { dependents: Record<string, Page> }).dependents[list]!
    rows.push(
      ...page.edges.map(({ node: { id, relationship, role, from, to } }) =>
        list === 'entities' ? id! : `${relationship} ${role ?? ''} ${from!.id} ${to!.id}`,
      ),
    )
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return { rows, page }
}

describe('what rests on a passage or a source', () => {
  it('is all that cites it in the seed files, each once, and counted by how it is asserted', async () => {
    const { nodes, links } = await productSeeds()
    const inSource = new Set(
      links
        .filter(({ type, to }) => type === 'IN' && to === 'source-hotr-case-studies')
        .map(({ from }) => from),
    )
    expect(inSource.size).toBeGreaterThan(40)
    const roots: [string, (cited: string) => boolean][] = [
      ['passage(by: { id: "passage-hotr-p34" })', (cited) => cited === 'passage-hotr-p34'],
      ['passage(by: { id: "passage-hotr-p1" })', (cited) => cited === 'passage-hotr-p1'],
      ['source(by: { id: "source-hotr-case-studies" })', (cited) => inSource.has(cited)],
    ]
    for (const [root, isCited] of roots) {
      const citing = nodes.filter(({ fields }) => (fields['evidence'] as string[]).some(isCited))
      const entities = await all(root, 'entities')
      expect(entities.rows.toSorted(), root).toEqual(citing.map(({ id }) => id).sort())
      expect(entities.page.totalCount).toBe(citing.length)

      const resting = links.filter(({ fields }) => fields.evidence.some(isCited))
      const found = await all(root, 'links')
      expect(found.rows.toSorted(), root).toEqual(
        resting.map(({ type, from, to, fields }) => `${type} ${fields.role ?? ''} ${from} ${to}`).sort(),
      )
      expect(found.page.totalCount).toBe(resting.length)
      expect(found.page.assertions).toEqual(
        ['STATED', 'INFERRED', 'DERIVED'].map((assertion) => ({
          assertion,
          count: resting.filter(({ fields }) => fields.assertion === assertion).length,
        })),
      )
    }
  }, 60_000)

  it('is asked for by kind, relationship and assertion', async () =>
    expect(
      await answer(`{ passage(by: { id: "passage-hotr-p34" }) { dependents {
        entities(kinds: [MEASURE], assertions: [DERIVED]) { totalCount edges { node { name } } }
        links(relationships: [LEADS_TO], kinds: [PROGRAMME], assertions: [INFERRED], last: 2) {
          totalCount edges { node { from { name } to { name } reasoning evidence { locator } } }
        }
      } } }`),
    ).toEqual({
      entities: { totalCount: 1, rows: ['Kickstart placements with a known destination'] },
      links: {
        totalCount: 4,
        rows: ['Apprenticeships starting with the Trust', 'Trainee Clinical Support Worker posts'].map(
          (result) =>
            `Local employment work | ${result} | Told as a further result of the same work, though not said to come from it. | P34`,
        ),
      },
    }))

  it('takes a statement a list for all passages of a page', async () => {
    const { statements } = await ask(`{ passages(first: 5) { edges { node { dependents {
      entities(first: 1) { totalCount edges { node { name } } } links(first: 1) { edges { node { role } } }
    } } } } }`)
    // Totals are counted as answers arrive, in one batch or in several.
    expect([...new Set(statements)].sort()).toEqual([
      'Passage.dependents.entities',
      'Passage.dependents.entities.totalCount',
      'Passage.dependents.links',
      'Query.passages',
      'entitiesById',
    ])
    expect(statements.length).toBeLessThanOrEqual(7)
  })
})
