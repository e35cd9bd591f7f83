import { describe, expect, it } from 'vitest'
import { linkFields } from '../../src/graph/linkFields.ts'
import { named, pathsIn } from '../../src/graph/links/names.ts'
import type { LinkAsk } from '../../src/graph/selection.ts'
import { linkLayout, type LinkFacts } from '../../src/graph/properties.ts'
import {
  columns,
  each,
  fromProperties,
  given,
  group,
  list,
  recordIn,
  value,
} from '../../src/neo4j/columns.ts'

const lies = linkLayout.only(['role', 'evidence', 'since'])

describe('columns', () => {
  const inner = columns({ id: value<string>('m.id') })
  const row = columns({
    key: value<string>('n.key'),
    facts: recordIn<Partial<LinkFacts>>('r', lies),
    same: given('x'),
    parts: group({ one: value<number>('1'), rest: each([value<number>('2'), value<number>('3')]) }),
    inner: list('found', inner),
    last: value<boolean>('true'),
  })

  it('are written in their order', () =>
    expect(row.cypher).toBe(
      `[n.key, ${lies.columns.map((column) => `r.${column}`).join(', ')}, 1, 2, 3, found, true]`,
    ))

  it('are read from the places that they were written in', () => {
    const held = { role: 'LEADS', evidence: ['passage-1'], sinceWords: 'in 2021', sinceDate: '2021' }
    const facts = lies.columns.map((column) => (held as Record<string, unknown>)[column] ?? null)
    const read = row.read(['k', ...facts, 1, 2, 3, [['a'], ['b']], true])
    expect(read).toEqual({
      key: 'k',
      facts: fromProperties(lies, held),
      same: 'x',
      parts: { one: 1, rest: [2, 3] },
      inner: [{ id: 'a' }, { id: 'b' }],
      last: true,
    })
    expect(read.facts.role).toBe('LEADS')
  })
})

describe('the names of a statement', () => {
  const paths = (fields: string[], path = '') =>
    pathsIn(
      fields.map((name) => ({ field: { name } }) as LinkAsk),
      path,
    )

  it('are those of the fields, one below the other', () => {
    expect(paths(['participants', 'communities'])).toEqual(['participants', 'communities'])
    expect(paths(['commitments'], 'participants')).toEqual(['participants_commitments'])
    expect(named('participants', 'link')).toBe('participants_link')
    expect(named('', 'link')).toBe('link')
  })

  it('are never the same, nor what means something else there', () => {
    expect(paths(['parts', 'parts', 'parts'])).toEqual(['parts', 'parts2', 'parts3'])
    expect(paths(['link', 'contains', 'a_b', 'ab'])).toEqual(['link1', 'contains2', 'ab3', 'ab'])
  })

  it('need no change for any field but one that is a word of Cypher', () => {
    const changed = linkFields.map(({ name }) => name).filter((name) => paths([name])[0] !== name)
    expect(changed).toEqual(['contains'])
  })
})
