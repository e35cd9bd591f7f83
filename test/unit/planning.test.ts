import { setImmediate as aMoment } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { Abandoned, TimedOut } from '../../src/errors.ts'
import { createPlanNames, createPlanning } from '../../src/neo4j/planning.ts'

/** One who asks a text: whether they have gone ahead, and how they come to an end. */
function asking(planning: ReturnType<typeof createPlanning>, text: string, patience = { ms: 5_000 }) {
  const work = Promise.withResolvers<string>()
  const one = { goesAhead: false, isPlanned: () => {}, ...work, answer: Promise.resolve('') }
  one.answer = planning.inTurn(text, patience, (isPlanned) => {
    Object.assign(one, { goesAhead: true, isPlanned })
    return work.promise
  })
  one.answer.catch(() => undefined)
  return one
}

const goneAhead = async (all: readonly { goesAhead: boolean }[]) => {
  await aMoment()
  return all.map(({ goesAhead }) => goesAhead)
}

describe('those who ask one text together', () => {
  it('wait for the first until it is planned, and then for nobody', async () => {
    const planning = createPlanning()
    const all = [1, 2, 3].map(() => asking(planning, 'text'))
    expect(await goneAhead(all)).toEqual([true, false, false])
    all[0]!.isPlanned()
    expect(await goneAhead([...all, asking(planning, 'text')])).toEqual([true, true, true, true])
  })

  it('go on one after the other where the first fails', async () => {
    const planning = createPlanning()
    const all = [1, 2, 3].map(() => asking(planning, 'text'))
    all[0]!.reject(new TimedOut())
    await expect(all[0]!.answer).rejects.toThrow(TimedOut)
    expect(await goneAhead(all)).toEqual([true, true, false])
    all[1]!.isPlanned()
    all[2]!.resolve('answered')
    expect(await all[2]!.answer).toBe('answered')
  })

  it('wait as long as each has patience, and while somebody waits for them', async () => {
    const planning = createPlanning()
    const client = new AbortController()
    asking(planning, 'text')
    const hurried = asking(planning, 'text', { ms: 10 })
    const leaving = planning.inTurn('text', { ms: 5_000, signal: client.signal }, () => Promise.resolve())
    client.abort()
    await expect(leaving).rejects.toThrow(Abandoned)
    await expect(hurried.answer).rejects.toThrow(TimedOut)
    expect(hurried.goesAhead).toBe(false)
  })
})

describe('those who ask different texts for the first time', () => {
  it('go ahead together, a few at a time and in turn', async () => {
    const planning = createPlanning({ known: 9, atOnce: 2 })
    const all = ['a', 'b', 'c', 'd'].map((text) => asking(planning, text))
    expect(await goneAhead(all)).toEqual([true, true, false, false])
    all[1]!.isPlanned()
    expect(await goneAhead(all)).toEqual([true, true, true, false])
    all[0]!.reject(new TimedOut())
    expect(await goneAhead(all)).toEqual([true, true, true, true])
  })

  it('lose their turn with their patience, and hold up nobody by it', async () => {
    const planning = createPlanning({ known: 9, atOnce: 1 })
    const [first, hurried, last] = [
      asking(planning, 'a'),
      asking(planning, 'b', { ms: 10 }),
      asking(planning, 'c'),
    ]
    await expect(hurried.answer).rejects.toThrow(TimedOut)
    first.isPlanned()
    expect(await goneAhead([hurried, last])).toEqual([false, true])
  })
})

describe('a plan', () => {
  const byLength = createPlanNames('BY_LENGTH')
  const byType = createPlanNames('BY_TYPE')
  const text = 'UNWIND $ids AS id RETURN id'
  const plan = (ids: unknown) => byLength(text, { ids })

  it.each([
    [
      ['a', 'b'],
      ['one', 'two', 'three'],
    ],
    ['two', 'eight'],
    [1, 2],
  ])('for %j is good for %j', (one, other) => expect(plan(one)).toBe(plan(other)))

  it.each([
    [['a'], ['a', 'b']],
    [['a'], [1]],
    [[], ['a']],
    ['ten letter', 'eleven letters'],
    [null, 'null'],
  ])('for %j is not good for %j', (one, other) => expect(plan(one)).not.toBe(plan(other)))

  it('goes by types alone where the database does', () => {
    expect(byType(text, { ids: ['a'] })).toBe(byType(text, { ids: ['a', 'b'] }))
    expect(byType(text, { ids: ['a'] })).not.toBe(byType(text, { ids: [1] }))
  })

  it('is of one text, however it was put together, and of no other', () => {
    expect(byType(['UNWIND $ids', 'RETURN id'].join(' AS id '), { ids: ['a'] })).toBe(
      byType(text, { ids: ['a'] }),
    )
    expect(byType('RETURN $ids', { ids: ['a'] })).not.toBe(byType(text, { ids: ['a'] }))
  })

  it('has a name as short as its text is long', () => {
    expect(byType('x'.repeat(10_000), { ids: ['a'], on: 'day' }).length).toBeLessThan(50)
  })
})

describe('what is known to be planned', () => {
  it('is bounded: the oldest is forgotten, and all when the database was away', async () => {
    const planning = createPlanning({ known: 2, atOnce: 9 })
    for (const text of ['a', 'b', 'c']) {
      const one = asking(planning, text)
      await goneAhead([one])
      one.isPlanned()
    }
    expect(await goneAhead(['b', 'c', 'c'].map((text) => asking(planning, text)))).toEqual([true, true, true])
    expect(await goneAhead(['a', 'a'].map((text) => asking(planning, text)))).toEqual([true, false])
    planning.forget()
    expect(await goneAhead(['c', 'c'].map((text) => asking(planning, text)))).toEqual([true, false])
  })
})
