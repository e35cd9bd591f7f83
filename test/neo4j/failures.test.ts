/** What the database says when it cannot, in our words: true of what happened, and of whether asking again may help. */
import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { AccessDenied, GraphUnavailable, TooExpensive } from '../../src/errors.ts'
import { inOurWords, mayPass } from '../../src/neo4j/failures.ts'
import { useRunner } from '../support/graph.ts'

const { runner } = useRunner()

const failure = (code: string, message: string) => new neo4j.Neo4jError(message, code, '50N42', 'error')
const overflow = (setting: string) =>
  failure(
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    `The allocation of an extra 2.0 MiB would use more than the limit 128.0 MiB. ${setting} threshold reached`,
  )

describe('memory', () => {
  it('that one question overflows is the question’s fault, and asking again does not help', async () => {
    const cypher =
      'UNWIND range(1, 200000) AS n WITH collect(n + $padding) AS texts RETURN size(texts) AS texts'
    const asked = runner.read({ name: 'texts', cypher }, { padding: 'x'.repeat(2_000) })
    await expect(asked).rejects.toBeInstanceOf(TooExpensive)
    expect(mayPass(overflow('db.memory.transaction.max'))).toBe(false)
  })

  it.each(['dbms.memory.transaction.total.max', 'db.memory.transaction.total.max'])(
    'that all questions together use up (%s) is nobody’s fault, and later may help',
    (setting) => {
      const said = inOurWords(overflow(setting)) as Error
      expect(said).toBeInstanceOf(GraphUnavailable)
      expect(said.message).toContain('no memory left')
      expect(mayPass(overflow(setting))).toBe(false) // at once it would only be fuller
    },
  )
})

describe('a database that lets nobody write', () => {
  it.each([
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'This database can only be read.'],
    ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'This database can only be read.'],
    ['Neo.ClientError.Security.Forbidden', 'NEO4J_USER is to be one who may write and make indexes.'],
  ])('says so to who runs the service (%s), and to clients no more than that it is away', (code, advice) => {
    const said = inOurWords(
      failure(code, 'No write operations are allowed on bolt://10.0.0.7'),
    ) as AccessDenied
    expect(said).toBeInstanceOf(AccessDenied)
    expect(said.advice).toContain(advice)
    expect(said.message).toBe(new GraphUnavailable().message)
    expect(mayPass(failure(code, ''))).toBe(false)
  })
})

describe('a connection that breaks while it is being reset', () => {
  const broken = failure(
    'ProtocolError',
    'Received FAILURE as a response for RESET: Neo4jError: Connection was closed by server',
  )

  it('is a database that is away, and is asked again', () => {
    expect(inOurWords(broken)).toBeInstanceOf(GraphUnavailable)
    expect(mayPass(broken)).toBe(true)
  })

  it('is not what a mistake of ours in the protocol is taken for', () => {
    const ours = failure('ProtocolError', 'It is not allowed to pass nodes in query parameters, given: (1)')
    expect(inOurWords(ours)).toBe(ours)
    expect(mayPass(ours)).toBe(false)
  })
})
