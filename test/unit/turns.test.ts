import { setImmediate as aMoment } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../src/graphql/account.ts'
import type { Run } from '../../src/graphql/executor.ts'
import { inTurn } from '../../src/graphql/turns.ts'

const room = { small: 10, atWork: 100, waiting: 2, waitMs: 1_000 }

/** Questions of these prices, which are answered when the test says so. */
function asking(carriedOut = room) {
  const begun: (() => void)[] = []
  const carryOut = inTurn(async () => {
    await new Promise<void>((resolve) => begun.push(resolve))
    return { data: {} }
  }, carriedOut)
  const ask = (price: number, signal = new AbortController().signal) =>
    carryOut({ context: { price, signal, statements: [] } satisfies ServiceContext } as unknown as Run)
  return { ask, begun }
}

describe('large questions', () => {
  it('take turns, and small ones wait for none of them', async () => {
    const { ask, begun } = asking()
    const [first, second, small] = [ask(90), ask(90), ask(10)]
    await aMoment()
    expect(begun).toHaveLength(2)
    begun[0]!()
    expect(await small).toEqual({ data: {} })
    begun[1]!()
    await first
    await aMoment()
    begun[2]!()
    expect(await second).toEqual({ data: {} })
  })

  it('that find no room in time are refused in words', async () => {
    const { ask } = asking({ ...room, waitMs: 5 })
    void ask(90)
    const { errors } = await ask(90)
    expect(errors?.[0]?.message).toContain('Too many large questions at a time')
  })

  it('of who has gone are not begun', async () => {
    const { ask, begun } = asking()
    const client = new AbortController()
    void ask(90)
    const waiting = ask(90, client.signal)
    client.abort()
    expect((await waiting).errors?.[0]?.message).toContain('withdrawn')
    expect(begun).toHaveLength(1)
  })
})
