import { setImmediate as aMoment } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { besides } from '../../src/neo4j/aside.ts'
import { defineQuery } from '../../src/neo4j/query.ts'
import type { Read } from '../../src/neo4j/run.ts'

const named = (name: string) => defineQuery<object, object>({ name, cypher: 'RETURN 1' })

it('what is asked aside goes one at a time, and only while nobody else asks', async () => {
  const asked: string[] = []
  const answer = new Map<string, () => void>()
  const ask: Read = async ({ name }) => {
    asked.push(name)
    await new Promise<void>((resolve) => answer.set(name, resolve))
    return []
  }
  const { read, readAside } = besides(ask)
  const end = async (name: string) => (answer.get(name)!(), aMoment())
  const all = [read(named('a'), {}), readAside(named('x'), {}), readAside(named('y'), {})]
  await aMoment()
  expect(asked).toEqual(['a'])
  await end('a')
  expect(asked).toEqual(['a', 'x'])
  all.push(read(named('b'), {}))
  await end('x')
  expect(asked).toEqual(['a', 'x', 'b'])
  await end('b')
  await end('y')
  await Promise.all(all)
})
