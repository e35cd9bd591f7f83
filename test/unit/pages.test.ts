import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadInput } from '../../src/errors.ts'
import type { Listed } from '../../src/graph/loaders.ts'
import { connectionOf, pageOf, keyRangeOf, type PageArguments } from '../../src/graphql/connection.ts'
import { cursorOf, keyOf } from '../../src/graphql/cursor.ts'
import { limits } from '../../src/graphql/limits.ts'

const list = 'organisations NAME_ASC'
const base64 = (text: string) => Buffer.from(text).toString('base64url')

function refusal(ask: () => unknown) {
  try {
    ask()
  } catch (error) {
    if (error instanceof BadInput) return error.message
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a cursor', () => {
  it('gives back the key that it was made of, whatever is in it', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (of, key) => {
        expect(keyOf(of, cursorOf(of, key))).toBe(key)
        expect(cursorOf(of, key)).toMatch(/^[\w-]+$/)
      }),
    ))

  it.each([
    ['of another list', cursorOf('programmes NAME_ASC', 'a')],
    ['of the same list in another order', cursorOf('organisations NAME_DESC', 'a')],
    ['that is empty', ''],
    ['that is no base 64', '¡nada!'],
    ['that is a plain key', base64('aston\torg-aston')],
    ['of a number', base64(JSON.stringify([list, 5]))],
    ['of null', base64(JSON.stringify([list, null]))],
    ['of an object', base64(JSON.stringify([list, { $gt: '' }]))],
    ['of too many parts', base64(JSON.stringify([list, 'a', 'b']))],
    ['of too few parts', base64(JSON.stringify([list]))],
    ['that is no list', base64(JSON.stringify({ 0: list, 1: 'a', length: 2 }))],
    ['that is cut off', cursorOf(list, 'aston').slice(0, -4)],
  ])('%s is refused, and it is said which one to use', (_, cursor) =>
    expect(refusal(() => keyOf(list, cursor))).toBe(
      'This cursor was not handed out by this list in this order. Use the endCursor or startCursor of its page.',
    ),
  )

  it('that somebody made up is refused, and never breaks anything', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => keyOf(list, text)).toThrow(BadInput)
      }),
    ))
})

describe('a page', () => {
  const key = cursorOf(list, 'aston')

  it.each<[string, PageArguments, object]>([
    ['without arguments has the first 20', {}, { size: limits.pageByDefault, backward: false, from: null }],
    [
      'of nulls is one without arguments',
      { first: null, after: null, last: null, before: null },
      { size: 20, backward: false, from: null },
    ],
    ['may be empty', { first: 0 }, { size: 0, backward: false, from: null }],
    ['goes on after a cursor', { first: 5, after: key }, { size: 5, backward: false, from: 'aston' }],
    [
      'goes on after a cursor with the usual size',
      { after: key },
      { size: 20, backward: false, from: 'aston' },
    ],
    ['goes back from the end', { last: limits.page }, { size: limits.page, backward: true, from: null }],
    ['goes back before a cursor', { last: 5, before: key }, { size: 5, backward: true, from: 'aston' }],
  ])('%s', (_, asked, expected) => expect(pageOf(asked, list)).toEqual({ list, ...expected }))

  it.each<[PageArguments, string]>([
    [{ first: 1, last: 1 }, 'Give first or last, not both: first pages forward, last backward.'],
    [{ before: key }, 'before goes with last: say how many to give before it.'],
    [{ first: 1, before: key }, 'before goes with last: say how many to give before it.'],
    [{ last: 1, after: key }, 'after goes with first: say how many to give after it.'],
    [{ first: -1 }, 'first is -1; a page has at least 0 rows.'],
    [{ last: -1 }, 'last is -1; a page has at least 0 rows.'],
    [{ first: 101 }, 'first is 101; at most 100 can be asked for at a time. Page with after.'],
    [{ last: 101 }, 'last is 101; at most 100 can be asked for at a time. Page with before.'],
    [
      { after: 'x' },
      'This cursor was not handed out by this list in this order. Use the endCursor or startCursor of its page.',
    ],
    [
      { last: 1, before: 'x' },
      'This cursor was not handed out by this list in this order. Use the endCursor or startCursor of its page.',
    ],
  ])('of %j is refused', (asked, message) => expect(refusal(() => pageOf(asked, list))).toBe(message))
})

/** A list in memory that is read by span as the graph is, and paged as the API pages it. */
const letters = [...'abcdefg']
const rowOf = (key: string) => ({ key, node: { id: key } }) as unknown as Listed

async function paged(asked: PageArguments, listAscends = true) {
  const page = pageOf(asked, list)
  const { after, take, ascending } = keyRangeOf(page, listAscends)
  const ahead = letters.filter((key) => (ascending ? key > after : key < after))
  const rows = (ascending ? ahead : ahead.reverse()).slice(0, take).map(rowOf)
  const { edges, pageInfo, total } = connectionOf(
    rows,
    page,
    ({ key }) => ({ says: key }),
    async () => letters.length,
  )
  expect(await total()).toBe(7)
  const { startCursor, endCursor } = pageInfo
  expect(startCursor).toBe(edges[0]?.cursor ?? null)
  expect(endCursor).toBe(edges.at(-1)?.cursor ?? null)
  return { says: edges.map((edge) => edge.says).join(''), ...pageInfo, startCursor, endCursor }
}

describe('the pages of a list', () => {
  it.each<[PageArguments, boolean, string, boolean, boolean]>([
    [{}, true, 'abcdefg', false, false],
    [{ first: 7 }, true, 'abcdefg', false, false],
    [{ first: 2 }, true, 'ab', true, false],
    [{ first: 2, after: cursorOf(list, 'b') }, true, 'cd', true, true],
    [{ first: 2, after: cursorOf(list, 'f') }, true, 'g', false, true],
    [{ first: 2, after: cursorOf(list, 'g') }, true, '', false, true],
    [{ last: 2 }, true, 'fg', false, true],
    [{ last: 2, before: cursorOf(list, 'f') }, true, 'de', true, true],
    [{ last: 2, before: cursorOf(list, 'b') }, true, 'a', true, false],
    [{ first: 2 }, false, 'gf', true, false],
    [{ first: 2, after: cursorOf(list, 'b') }, false, 'a', false, true],
    [{ last: 2 }, false, 'ba', false, true],
    [{ first: 0 }, true, '', true, false],
  ])('%j (ascending: %j) gives %j', async (asked, ascends, says, hasNextPage, hasPreviousPage) =>
    expect(await paged(asked, ascends)).toMatchObject({ says, hasNextPage, hasPreviousPage }),
  )

  it('of any size make up the whole list, forwards and backwards', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8 }), fc.boolean(), async (size, ascends) => {
        const whole = ascends ? 'abcdefg' : 'gfedcba'
        let forwards = ''
        for (
          let page = await paged({ first: size }, ascends);
          ;
          page = await paged({ first: size, after: page.endCursor }, ascends)
        ) {
          forwards += page.says
          if (!page.hasNextPage) break
        }
        let backwards = ''
        for (
          let page = await paged({ last: size }, ascends);
          ;
          page = await paged({ last: size, before: page.startCursor }, ascends)
        ) {
          backwards = page.says + backwards
          if (!page.hasPreviousPage) break
        }
        expect([forwards, backwards]).toEqual([whole, whole])
      }),
    ))
})
