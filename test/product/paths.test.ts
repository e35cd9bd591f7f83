import { describe, expect, it } from 'vitest'
import { hostile } from '../support/hostile.ts'
import { productSeeds } from '../support/graph.ts'
import { useProduct } from '../support/product.ts'
import { researchOracle } from '../support/researchOracle.ts'

const { ask, answer, loaders } = useProduct()

const notWalked = (id: string) => /^(passage|source)-/.test(id)

/** A seeded generator (mulberry32), so that the same pairs are asked for each time. */
function generator(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

describe('the ways between two things', () => {
  it('agree with a second opinion for pairs all over the seeds, with and without hubs', async () => {
    const oracle = researchOracle(await productSeeds())
    const ids = oracle.ids.filter((id) => !notWalked(id) && !id.startsWith('place-ward'))
    const random = generator(20220131)
    for (let at = 0; at < 60; at += 1) {
      const [from, to] = [ids[random(ids.length)]!, ids[random(ids.length)]!]
      if (from === to) continue
      const maxLength = 1 + random(4)
      const degreeAbove = [null, 12, 25][random(3)]!
      const avoid = degreeAbove === null ? {} : { degreeAbove }
      const found = await loaders().paths({ from, to, maxLength, most: 5, avoid, sources: false })
      const expected = oracle.paths(from, to, maxLength, (_id, degree) => degree > (degreeAbove ?? Infinity))
      expect(found.complete).toBe(true)
      // To three places: the two add up in another order, and the fourth may be rounded either way.
      expect(found.paths.map(({ cost }) => cost.toFixed(3))).toEqual(
        expected.slice(0, 5).map(({ cost }) => cost.toFixed(3)),
      )
      const known = new Set(expected.map((path) => path.ids.join(' ')))
      for (const path of found.paths) expect(known).toContain(path.ids.join(' '))
      if (found.paths.length === 0)
        expect(found.letIn.length > 0).toBe(oracle.paths(from, to, maxLength).length > 0)
    }
  }, 60_000)

  it('prefer rare links, and show each step with its evidence', async () =>
    expect(
      await answer(`{
        paths(from: "org-cysters", to: "org-dudley-group", first: 1, maxLength: 4) {
          linked explanation complete
          paths { nodes { name } steps { from { id } to { id } links { relationship direction role assertion evidence { locator } } } }
        }
      }`),
    ).toBe(
      'true | – | true | Cysters, Mental health, The Dudley Group NHS Foundation Trust | ' +
        'org-cysters | theme-mental-health | ADDRESSES | FORWARD | – | STATED | P24, ' +
        'theme-mental-health | org-dudley-group | ADDRESSES | BACKWARD | – | INFERRED | P33',
    ))

  it('say plainly where there is none, and what would link the two', async () => {
    const without = await answer(`{
      paths(from: "org-essilor", to: "org-birmingham-city-council", maxLength: 4, avoid: { ids: ["org-aston-university"], kinds: [THEME, COMMUNITY, PLACE] }) {
        linked explanation letIn { id } paths { length }
      }
    }`)
    expect(without).toMatch(
      /^false \| Not linked in 4 steps with what was to be avoided left out; it would be by .+ \| .+ \| $/,
    )
  })

  it('say which of two ids nothing has, with the nearest that something has', async () => {
    const explained = (from: string, to: string) =>
      answer(`{ paths(from: "${from}", to: "${to}") { linked explanation } }`)
    expect(await explained('org-cysters', 'org-dudley')).toBe(
      'false | Nothing here has the id org-dudley. Did you mean org-dudley-group or org-dudley-cvs or org-group-dudley-employment-partners?',
    )
    expect(await explained('programme-vila-vison', 'org-cyster')).toBe(
      'false | Nothing here has the id programme-vila-vison. Did you mean programme-villa-vision? ' +
        'Nothing here has the id org-cyster. Did you mean org-cysters?',
    )
    expect(await explained('org-essilor', 'org-zzzzqq')).toBe('false | Nothing here has the id org-zzzzqq.')
    const long = `org-${'nobody-'.repeat(40)}x`
    expect(await explained('org-essilor', long)).toBe(`false | Nothing here has the id ${long}.`)
  })

  it('take three statements to look, three more where nothing is found, and one for all they show', async () => {
    const whole = `paths { nodes { id } steps { from { id } links { relationship evidence { locator } } } } letIn { id }`
    const { statements } = await ask(
      `{ paths(from: "org-essilor", to: "org-cysters", maxLength: 6) { linked ${whole} } }`,
    )
    expect(statements.filter((name) => name === 'linksAround').length).toBeLessThanOrEqual(3)
    expect(statements.length).toBeLessThanOrEqual(4)
    const none = await ask(
      `{ paths(from: "org-essilor", to: "org-cysters", maxLength: 6, avoid: { degreeAbove: 0 }) { linked ${whole} } }`,
    )
    expect(none.statements.length).toBeLessThanOrEqual(7)
  })

  it('are never longer than six steps, nor between a thing and itself', async () => {
    const refused = async (args: string) => (await ask(`{ paths(${args}) { linked } }`)).errors[0]?.message
    expect(await refused('from: "org-essilor", to: "org-cysters", maxLength: 7')).toBe(
      'maxLength is 7; it goes from 1 to 6.',
    )
    expect(await refused('from: "org-essilor", to: "org-essilor"')).toMatch(/the same thing/)
    expect(await refused('from: "nobody", to: "org-essilor"')).toMatch(/is no id/)
  })

  it('take ids as text, whatever else they mean', async () => {
    for (const text of hostile) {
      const { data, errors } = await ask(
        `query ($id: ID!) { paths(from: "org-essilor", to: $id) { linked } }`,
        { id: `org-${text}` },
      )
      expect([data?.['paths'], errors]).toEqual([{ linked: false }, []])
    }
  })
})

describe('every other argument that is text', () => {
  it('is text too: an id that nothing has', async () => {
    for (const text of hostile) {
      const { data, errors } = await ask(
        `query ($id: ID!, $place: ID!, $prefix: String!) {
          reach(from: $id) { totalCount }
          complete(prefix: $prefix) { text }
          cite(of: [$id], on: "2026-01-31") { sources { id } }
          gaps(of: DISTRICTS_WITHOUT_MENTION, within: [$place]) { totalCount }
          coverage(rows: PLACE, columns: THEME, rowsWithin: [$place]) { rows { id } cell(row: $id, column: $id) { count } }
          programmes(where: { in: [$place] }) { facets(by: [THEME]) { values { id } } }
          programmesByPartners(where: { in: [$place] }) { totalCount }
        }`,
        { id: `org-${text}`, place: `place-${text}`, prefix: `zzz ${text}` },
      )
      expect(errors).toEqual([])
      expect(data).toMatchObject({
        reach: null,
        cite: { sources: [] },
        gaps: { totalCount: 0 },
        coverage: { rows: [], cell: null },
        programmes: { facets: [{ values: [] }] },
        programmesByPartners: { totalCount: 0 },
      })
    }
  })
})

describe('what lies within reach', () => {
  it('agrees with a second opinion from every thing in the seeds', async () => {
    const oracle = researchOracle(await productSeeds())
    const starts = oracle.ids.filter((id) => !notWalked(id) && !id.startsWith('place-ward'))
    for (const [at, from] of starts.entries()) {
      const steps = 1 + (at % 3)
      const found = await loaders().reach(from, steps, false)
      const expected = oracle.reach(from, steps)
      expect(Object.fromEntries(found!.reached.map(({ id, step }) => [id, step]))).toEqual(
        Object.fromEntries(expected),
      )
    }
  }, 60_000)

  it('is counted by step and by kind, and paged nearest first', async () => {
    const { data, statements } = await ask(`{
      reach(from: "programme-villa-vision", steps: 2, kinds: [ORGANISATION, COMMUNITY]) {
        totalCount steps { step count kinds { kind count } } kinds { kind count }
        items(first: 100) { totalCount edges { step node { id } } }
        complete
      }
    }`)
    const reach = data!['reach'] as {
      totalCount: number
      steps: { count: number }[]
      kinds: { count: number }[]
      items: { totalCount: number; edges: { step: number }[] }
    }
    expect(reach.steps.reduce((sum, { count }) => sum + count, 0)).toBe(reach.totalCount)
    expect(reach.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(reach.totalCount)
    expect(reach.items).toMatchObject({ totalCount: reach.totalCount })
    expect(reach.items.edges).toHaveLength(reach.totalCount)
    expect(reach.items.edges.map(({ step }) => step)).toEqual(
      reach.items.edges.map(({ step }) => step).sort(),
    )
    expect(statements).toEqual(['linksAround', 'linksAround', 'entitiesById'])
  })

  it('is null from what nobody has, and at most four steps', async () => {
    expect((await ask(`{ reach(from: "org-nobody") { totalCount } }`)).data).toEqual({ reach: null })
    expect((await ask(`{ reach(from: "org-essilor", steps: 5) { totalCount } }`)).errors[0]?.message).toBe(
      'steps is 5; it goes from 1 to 4.',
    )
  })
})
