/** The regions that speed is measured on: data as the product takes it, the same each time, with hubs. */
import { expect, it } from 'vitest'
import { checkSeeds } from '../../src/seeding/check.ts'
import { report } from '../../src/seeding/problems.ts'
import { regionOf } from '../bench/region/region.ts'

const region = regionOf(3_000, 1)
const [nodes, links] = [[...region.nodes()], [...region.links()]]

it('A region is what the checks of seed files accept', () => {
  const linksOf = Map.groupBy(links, ({ from }) => from)
  const records = nodes.map(({ kind, id, fields }) => {
    const own = Map.groupBy(linksOf.get(id) ?? [], ({ type }) => type)
    const lists = [...own].map(([type, each]) => [type, each.map(({ to, fields }) => ({ to, ...fields }))])
    const value = { ...fields, id, ...(own.size > 0 && { links: Object.fromEntries(lists) as unknown }) }
    return { kind, file: kind, value, lineOf: () => 1 }
  })
  expect(report(checkSeeds(records).problems)).toBe('')
})

it('A region of a seed is the same each time, and that of another seed is another', () => {
  const [again, other] = [regionOf(3_000, 1), regionOf(3_000, 2)]
  expect([...again.nodes()]).toEqual(nodes)
  expect([...again.links()]).toEqual(links)
  expect([...other.links()]).not.toEqual(links)
})

it('A region has about as many relationships as were asked for', () => {
  for (const asked of [10_000, 100_000]) {
    const made = [...regionOf(asked, 1).links()].length
    expect(Math.abs(made - asked) / asked).toBeLessThan(0.05)
  }
})

it('A region has hubs: one community has a tenth of all links, and half of the bodies at most two', () => {
  const served = links.filter(({ type, to }) => type === 'SERVES' && to === 'community-n-0')
  expect(served.length / links.length).toBeGreaterThan(0.1)
  const parts = Map.groupBy(
    links.filter(({ type }) => type === 'TAKES_PART_IN'),
    ({ from }) => from,
  )
  const bodies = nodes.filter(({ kind }) => kind === 'Organisation')
  const small = bodies.filter(({ id }) => (parts.get(id)?.length ?? 0) <= 2)
  expect(small.length / bodies.length).toBeGreaterThan(0.5)
})
