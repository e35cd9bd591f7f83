import { describe, expect, it } from 'vitest'
import { useApi } from '../support/graph.ts'
import { inLayer, longTrails, rungs } from '../support/worlds/longTrails.ts'

const api = useApi(longTrails)

type Found = {
  nodes: { step: number; node: { name: string }; end: { reason: string; explanation: string } | null }[]
  links: { from: { name: string }; to: { name: string }; closesCircle: boolean }[]
  chains: { nodes: { name: string }[]; score: number | null; end: { reason: string } }[]
  chainsTotalCount: number
  omissions: { node: { name: string }; relationship: string; omitted: number }[]
}

const fields = `
  nodes { step node { name } end { reason explanation } }
  links { from { name } to { name } closesCircle evidence { locator } }
  chains(first: 100) { score nodes { name } end { reason } }
  chainsTotalCount
  omissions { node { name } relationship omitted }`

async function trace(from: string, choice = '') {
  const { data, errors, statements } = await api.ask(`{ trace(from: "${from}"${choice}) { ${fields} } }`)
  expect(errors).toEqual([])
  return { ...(data!['trace'] as Found), statements }
}

const names = ({ nodes }: { nodes: { name: string }[] }) => nodes.map(({ name }) => name).join(' > ')

describe('a long trail', () => {
  it('is followed for ten steps, and what lies beyond is counted', async () => {
    const { chains, nodes, omissions } = await trace('programme-walk', ', depth: 10')
    const days = Array.from({ length: 10 }, (_, day) => `day-${day + 1}`)
    expect(chains.map(names)).toEqual([['walk', ...days].join(' > ')])
    expect(nodes.at(-1)).toEqual({
      step: 10,
      node: { name: 'day-10' },
      end: {
        reason: 'OMITTED',
        explanation: 'There is more in the graph than this trace follows: ask on from here.',
      },
    })
    expect(omissions).toEqual([{ node: { name: 'day-10' }, relationship: 'LEADS_TO', omitted: 1 }])
  })

  it('goes on where the next trace begins', async () => {
    const { chains, omissions } = await trace('outcome-day-10', ', depth: 10')
    expect(chains.map(names)).toEqual(['day-10 > day-11 > day-12'])
    expect(omissions).toEqual([])
  })

  it('takes at most one statement for three steps, and never more than six in all', async () => {
    const rest = ['entitiesById', 'Outcome.measures']
    const forward = (count: number) => Array.from({ length: count }, () => 'trace.forward')
    expect((await trace('programme-walk', ', depth: 3')).statements).toEqual([...forward(1), ...rest])
    expect((await trace('programme-walk')).statements).toEqual([...forward(2), ...rest])
    expect((await trace('programme-walk', ', depth: 10')).statements).toEqual([...forward(4), ...rest])
    const both = await trace('outcome-day-7', ', direction: BOTH')
    expect(both.statements.toSorted()).toEqual(
      [...forward(2), 'trace.backward', 'trace.backward', ...rest].toSorted(),
    )
    expect(both.chains.map(names)).toEqual([
      'day-7 > day-8 > day-9 > day-10 > day-11 > day-12',
      'day-1 > day-2 > day-3 > day-4 > day-5 > day-6 > day-7',
    ])
  })

  it('costs the same number of statements for all things of a list as for one', async () => {
    const { statements } = await api.ask('{ programmes { edges { node { trace { chainsTotalCount } } } } }')
    expect(statements).toEqual([
      'Query.programmes',
      'trace.forward',
      'trace.forward',
      'entitiesById',
      'Outcome.measures',
    ])
  })
})

describe('a circle', () => {
  it('is in the links, each thing once, and no chain goes round it', async () => {
    const { nodes, links, chains } = await trace('programme-circle')
    expect(nodes.map(({ node }) => node.name)).toEqual(['circle', 'round-b', 'round-c', 'out', 'round-a'])
    expect(
      links.filter(({ closesCircle }) => closesCircle).map(({ from, to }) => `${from.name} > ${to.name}`),
    ).toEqual(['round-c > round-b', 'round-a > round-b'])
    expect(chains.map(names)).toEqual([
      'circle > round-c > out',
      'circle > round-c > round-a',
      'circle > round-b > round-c > out',
      'circle > round-b > round-c > round-a',
    ])
  })
})

describe('diamonds', () => {
  it('are as many chains as there are ways, the one with the strongest weakest link first', async () => {
    const { nodes, chains, chainsTotalCount } = await trace('programme-ladder', ', depth: 10')
    expect(nodes).toHaveLength(2 + 3 * rungs)
    expect(chainsTotalCount).toBe(2 ** rungs)
    expect(chains).toHaveLength(2 ** rungs)
    // Only the right side of one rung is weak, so half of the ways are.
    expect(chains.map(({ score }) => score)).toEqual([
      ...Array.from({ length: 2 ** (rungs - 1) }, () => 9),
      ...Array.from({ length: 2 ** (rungs - 1) }, () => 3),
    ])
  })

  it('in great number are counted, and the best of them found, without being written out', async () => {
    const started = performance.now()
    const { nodes, chains, chainsTotalCount } = await trace('programme-lattice')
    expect(nodes).toHaveLength(1 + 4 * inLayer)
    expect(chainsTotalCount).toBe(inLayer * 4 ** 3)
    expect(chains).toHaveLength(100)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('a trace of nothing', () => {
  it('says that nothing is recorded', async () => {
    const { nodes, chains, links } = await trace('programme-nothing')
    const end = { reason: 'NO_OUTCOME_RECORDED', explanation: 'No result is recorded.' }
    expect(nodes).toEqual([{ step: 0, node: { name: 'nothing' }, end }])
    expect(chains).toEqual([{ nodes: [{ name: 'nothing' }], score: null, end: { reason: end.reason } }])
    expect(links).toEqual([])
  })

  it('is null for an id that nothing has', async () =>
    expect((await api.ask('{ trace(from: "outcome-nowhere") { chainsTotalCount } }')).data).toEqual({
      trace: null,
    }))
})

describe('a trace that cannot be', () => {
  it.each([
    [
      'from: "theme-x"',
      'FORWARD begins at one of organisations, programmes, activities, commitments, outcomes, and theme-x is none of these.',
    ],
    [
      'from: "community-x", direction: BOTH',
      'FORWARD begins at one of organisations, programmes, activities, commitments, outcomes, and community-x is none of these.',
    ],
    ['from: "outcome-out", depth: 11', 'depth is 11; a trace goes 1 to 10 steps. Ask on from where it ends.'],
    [
      'from: "outcome-out", direction: BOTH, depth: 7',
      'depth is 7; a trace both ways goes 1 to 6 steps. Ask on from where it ends.',
    ],
  ])('%s is refused with how to ask it right', async (wrong, message) => {
    const { errors } = await api.ask(`{ trace(${wrong}) { chainsTotalCount } }`)
    expect(errors.map(({ code, message: said }) => [code, said])).toEqual([['BAD_USER_INPUT', message]])
  })

  it('asks for no more than a hundred chains', async () => {
    const { errors } = await api.ask('{ trace(from: "outcome-out") { chains(first: 101) { score } } }')
    expect(errors[0]?.message).toBe('first is 101; 0 to 100 chains can be asked for.')
  })
})
