/** One region's contest: the contenders are asked the same, their answers are compared, and then they are timed. */
import assert from 'node:assert'
import { openDriver, type Neo4jAddress } from '../../src/neo4j/driver.ts'
import { asking, byHand, served } from './contenders.ts'
import { counter, type Counted, type Counts } from './counting.ts'
import { decodedToText } from './inProcess.ts'
import { marksOf } from './marks.ts'
import { inTurn, type Times } from './measure.ts'
import type { Options } from './options.ts'
import type { Question } from './question.ts'
import { crowded, questions } from './questions/index.ts'
import { largestPage, smallPage } from './questions/pages.ts'
import { throughputOf, type Throughput } from './throughput.ts'

/** Those who are timed: the three, and what is by hand behind bare HTTP. */
export type Name = Counted | 'bare'
export type Measured = {
  question: string
  asks: string
  times: Partial<Record<Name, Times>>
  counts: Partial<Record<Counted, Counts>>
}
export type Crowd = { question: string } & Record<'bare' | 'throughline' | 'library', Throughput>
export type Contest = {
  measured: Measured[]
  /** The wide answer, from decoded rows to JSON text. */
  wide: { ms: number; stringifyMs: number }
  crowds: Crowd[]
  /** A page of Throughline's at the largest hub and at a small node, with nobody else in between. */
  near: Record<'largest' | 'small', Times>
  memoryMB: Record<'throughline' | 'library', number>
}

export async function contest(
  database: Neo4jAddress,
  options: Options,
  tell: (text: string) => void,
): Promise<Contest> {
  const driver = openDriver(database)
  const marks = await marksOf(asking(driver))
  const hand = byHand(driver, marks)
  const [bare, throughline, library] = await Promise.all([
    served('bare.ts', database),
    served('serve.ts', database),
    served('library/serve.ts', database),
  ])
  const counting = await counter(database, marks)
  const isAsked = ({ name }: Question) => name.includes(options.only)

  async function measure(question: Question): Promise<Measured> {
    const { name, asks, query, variables, library: other } = question
    const ways = {
      hand: () => hand(question),
      bare: () => bare.ask(name, {}),
      throughline: () => throughline.ask(query, variables(marks)),
      ...(other && { library: () => library.ask(other.query, other.variables(marks)) }),
    }
    await agree(question, ways)
    const names = Object.keys(ways) as Name[]
    const times = await inTurn(ways, options)
    const counts: Measured['counts'] = {}
    for (const each of names) if (each !== 'bare') counts[each] = await counting.count(each, question)
    const medians = names.map((each) => `${each} ${times[each].p50.toFixed(1)}`)
    tell(`  ${name.padEnd(30)} ${medians.join('  ')} ms`)
    return { question: name, asks, times, counts }
  }

  async function crowd({ name, query, variables, library: other }: Question): Promise<Crowd> {
    const { throughputS } = options
    const during = async (seconds: number) => ({
      bare: await throughputOf(bare.url, name, {}, seconds),
      throughline: await throughputOf(throughline.url, query, variables(marks), seconds),
      library: await throughputOf(library.url, other!.query, other!.variables(marks), seconds),
    })
    await during(throughputS / 2) // all are warm, and so is the database, before any is timed
    const speeds = await during(throughputS)
    const each = Object.entries(speeds).map(([who, { perSecond }]) => `${who} ${Math.round(perSecond)}`)
    tell(`  ${`50 at a time: ${name}`.padEnd(30)} ${each.join('  ')} a second`)
    return { question: name, ...speeds }
  }

  // The crowds first: nothing warms a service as they do.
  const crowds: Crowd[] = []
  for (const question of crowded.filter(isAsked)) crowds.push(await crowd(question))
  const measured: Measured[] = []
  for (const question of questions.filter(isAsked)) measured.push(await measure(question))
  const asked = ({ query, variables }: Question) => throughline.ask(query, variables(marks))
  const near = await inTurn({ largest: () => asked(largestPage), small: () => asked(smallPage) }, options)
  const memoryMB = { throughline: throughline.memory(), library: library.memory() }
  const wide = await decodedToText(driver)
  await Promise.all([bare.stop(), throughline.stop(), library.stop(), counting.close()])
  await driver.close()
  return { measured, wide, crowds, near, memoryMB }
}

/** A fast wrong answer is a failure: all must say the same before anybody is timed. */
async function agree({ name, library }: Question, ways: Partial<Record<Name, () => Promise<string>>>) {
  const read = async (way: () => Promise<string>) => {
    const { data, errors } = JSON.parse(await way()) as { data: unknown; errors?: unknown }
    assert.equal(errors, undefined, `${name}: ${JSON.stringify(errors)}`)
    return data
  }
  const wanted = await read(ways.hand!)
  assert.deepStrictEqual(await read(ways.bare!), wanted, `${name}: by hand, it answers otherwise each time`)
  assert.deepStrictEqual(await read(ways.throughline!), wanted, `${name}: Throughline answers otherwise`)
  if (!ways.library) return
  const theirs: unknown = JSON.parse(JSON.stringify(library!.data(await read(ways.library))))
  assert.deepStrictEqual(theirs, wanted, `${name}: @neo4j/graphql answers otherwise`)
}
