import { describe, expect, it } from 'vitest'
import { cypher } from '../../src/neo4j/cypher.ts'

describe('a piece of Cypher', () => {
  const none = ''

  it('begins at the margin, however far in it stands in its file', () =>
    expect(cypher`
      MATCH (n)
        WHERE n.id = ${1}
      RETURN n
    `).toBe('MATCH (n)\n  WHERE n.id = 1\nRETURN n'))

  it('takes another in at the indentation of its line', () => {
    const inner = cypher`
      MATCH (m)
      RETURN m`
    expect(cypher`
      CALL (n) {
        ${inner}
      }`).toBe('CALL (n) {\n  MATCH (m)\n  RETURN m\n}')
  })

  it('leaves out a line on which nothing is put in, and no other', () =>
    expect(cypher`
      MATCH (n)
      ${none}
      ${none}${none}
      RETURN n${none}

      // apart
      ${none}UNION
    `).toBe('MATCH (n)\nRETURN n\n\n// apart\nUNION'))
})
