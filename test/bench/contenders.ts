/** Those who are measured: each takes a question and gives the answer as JSON text. */
import { fileURLToPath } from 'node:url'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { createInterface } from 'node:readline'
import type { Driver } from 'neo4j-driver'
import type { Neo4jAddress } from '../../src/neo4j/driver.ts'
import type { Marks } from './marks.ts'
import type { Ask, Question } from './question.ts'

/** Statements on the bare driver, auto-commit: one flight each. */
export const asking =
  (driver: Driver): Ask =>
  async (cypher, params) => {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' })
    try {
      return (await session.run(cypher, params)).records.map((record) => record.toObject())
    } finally {
      await session.close()
    }
  }

/** The limit: no service, no schema, just the statement and the text of its answer. */
export const byHand = (driver: Driver, marks: Marks) => async (question: Question) =>
  JSON.stringify({ data: await question.byHand(asking(driver), marks) })

/** What `npm start` gives Node: room for the objects of a moment, so that they are not carried over and collected twice. */
const asStarted = '--max-semi-space-size=64'

/** A service in a process of its own, asked over HTTP on one connection that stays open. */
export async function served(script: string, { uri, password }: Neo4jAddress) {
  const child = spawn(process.execPath, [asStarted, fileURLToPath(new URL(script, import.meta.url))], {
    env: { ...process.env, BENCH_URI: uri, BENCH_PASSWORD: password, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const lines = createInterface(child.stdout)
  const url = await Promise.race([
    new Promise<string>((resolve) => lines.once('line', resolve)),
    ended.then(() => {
      throw new Error(`${script} ended instead of serving.`)
    }),
  ])
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return {
    url,
    ask: (query: string, variables: object) => post(url, agent, JSON.stringify({ query, variables })),
    /** The most memory that it ever held, in MB. */
    memory: () =>
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    stop: async () => {
      agent.destroy()
      child.kill('SIGTERM')
      await ended
    },
  }
}

export type Served = Awaited<ReturnType<typeof served>>

const post = (url: string, agent: Agent, body: string) =>
  new Promise<string>((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      'content-length': Buffer.byteLength(body),
    }
    request(url, { method: 'POST', agent, headers }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('end', () => resolve(Buffer.concat(pieces).toString()))
      answer.on('error', reject)
    })
      .on('error', reject)
      .end(body)
  })
