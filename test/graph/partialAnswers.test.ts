/** Answers of several statements, one of which fails or finds what the others found gone: said, never passed off as whole. */
import { beforeAll, describe, expect, it } from 'vitest'
import { DataChanged, GraphUnavailable } from '../../src/errors.ts'
import { createLoaders } from '../../src/graph/loaders.ts'
import { createRunner, type Read } from '../../src/neo4j/run.ts'
import { loadSeeds } from '../../src/seeding/load.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import { seedsOf, useRunner } from '../support/graph.ts'

const passage = 'evidence: [passage-p1]'
const leadsTo = (id: string) => `links: { LEADS_TO: [{ to: ${id}, strength: CLAIMED, ${passage} }] }`

/** A programme with two results, one after the other. Its own, as what is taken out of it here stays out. */
const stream = {
  sources: `- { id: source-report, name: The report, kind: REPORT, ${passage} }`,
  passages:
    '- { id: passage-p1, name: Page 1, kind: PAGE, locator: P1, links: { IN: [{ to: source-report }] } }',
  programmes: `- { id: programme-stream, name: Stream, kind: PROGRAMME, lifecycle: LIVE, ${passage}, ${leadsTo('outcome-pond')} }`,
  outcomes: `
- { id: outcome-pond, name: Pond, level: OUTCOME, status: CLAIMED, ${passage}, ${leadsTo('outcome-frogs')} }
- { id: outcome-frogs, name: Frogs, level: OUTCOME, status: CLAIMED, ${passage} }`,
}

const { driver } = useRunner()
const quiet = { debug: () => {}, warn: () => {} }
// Patient: the first walk of a run is planned for seconds on a machine that others use.
const runner = createRunner(driver, { database: 'neo4j', log: quiet, timeoutMs: 20_000, deadlineMs: 25_000 })
beforeAll(async () => {
  await prepare(runner)
  await loadSeeds(seedsOf(stream), runner)
})

/** The graph, but for what happens before the first statement of that name. */
function loadersWith(statement: string, happens: () => Promise<unknown>) {
  let due = true
  const read: Read = async (query, params) => {
    if (query.name === statement && due) {
      due = false
      await happens()
    }
    return runner.read(query, params)
  }
  return createLoaders(read)
}

const lost = () => Promise.reject(new GraphUnavailable())
const remove = (id: string) => () =>
  runner.write((ask) =>
    ask({ name: 'remove', cypher: 'MATCH (n:Entity {id: $id}) DETACH DELETE n RETURN 1 AS removed' }, { id }),
  )

const back = { direction: 'BACKWARD', depth: 6 } as const
const forward = { direction: 'FORWARD', depth: 6 } as const

describe('a trace', () => {
  it.each(['entitiesById', 'Outcome.measures', 'trace.backward'])(
    'fails where %s fails',
    async (statement) => {
      const { trace } = loadersWith(statement, lost)
      await expect(trace('outcome-frogs', back)).rejects.toBeInstanceOf(GraphUnavailable)
    },
  )

  it('that finds a thing gone which it came to a moment ago asks to be asked again', async () => {
    const { trace } = loadersWith('entitiesById', remove('outcome-frogs'))
    await expect(trace('programme-stream', forward)).rejects.toBeInstanceOf(DataChanged)
  })
})

describe('a passage', () => {
  it('whose source has just gone asks to be asked again', async () => {
    const { sourceOf } = loadersWith('Passage.sources', remove('source-report'))
    await expect(sourceOf('passage-p1')).rejects.toBeInstanceOf(DataChanged)
  })
})
