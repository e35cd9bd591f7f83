/** A Neo4j for the bench alone, with the settings of production and more memory, as a million relationships need. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDriver } from '../../src/neo4j/driver.ts'
import { startManaged, type ManagedServer } from '../../src/neo4j/managed/start.ts'
import { createRunner } from '../../src/neo4j/run.ts'
import { loadRows } from '../../src/seeding/load.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import { linkRow, nodeRow } from '../../src/seeding/rows.ts'
import { quiet } from './process.ts'
import type { Region } from './region/region.ts'

const running = new Set<() => Promise<void>>()

/** Ends every server that was started, and takes its folder away. */
export const stopAll = () => Promise.all([...running].map((stop) => stop()))

/** Starts one in a folder of its own. */
export async function startDatabase(tell: (text: string) => void) {
  const home = await mkdtemp(join(tmpdir(), 'throughline-bench-'))
  const server = await startManaged({ durable: true, home, env: process.env, onProgress: tell })
  const stop = async () => {
    running.delete(stop)
    await server.stop()
    await rm(home, { recursive: true, force: true })
  }
  running.add(stop)
  return { ...server, stop }
}

/** How a load went: what it took, and the most memory that the rows took here meanwhile. */
export type Loading = { relationships: number; nodes: number; seconds: number; heapMB: number }

async function timed(work: () => Promise<{ nodes: number; links: number }>): Promise<Loading> {
  let most = 0
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage().heapUsed)), 100)
  const started = performance.now()
  const { nodes, links } = await work()
  clearInterval(watching)
  const seconds = (performance.now() - started) / 1000
  return { relationships: links, nodes, seconds, heapMB: most / 2 ** 20 }
}

/** Loads a region as the product loads its seeds. */
export async function load(region: Region, at: ManagedServer, name: string, tell: (text: string) => void) {
  const driver = openDriver(at)
  const runner = createRunner(driver, { database: 'neo4j', log: quiet })
  const source = {
    *nodes() {
      for (const node of region.nodes()) yield nodeRow(node)
    },
    *links() {
      for (const link of region.links()) yield linkRow(link)
    },
  }
  await prepare(runner)
  try {
    return await timed(() =>
      loadRows(source, { load: name, version: name, digest: name }, runner, {
        onProgress: tell,
        wholeUpTo: 0,
      }),
    )
  } finally {
    await driver.close()
  }
}

const batch = 5_000

/** Writes the same rows as bare UNWIND batches that create: nothing looked for, nothing to be done twice. */
export async function loadBare(region: Region, at: ManagedServer) {
  const driver = openDriver(at)
  const runner = createRunner(driver, { database: 'neo4j', log: quiet })
  await prepare(runner)
  const session = driver.session({ database: 'neo4j' })
  const parts = new Map<string, object[]>()
  const flush = async (cypher: string) => {
    await session.run(cypher, { rows: parts.get(cypher) })
    parts.delete(cypher)
  }
  async function put(cypher: string, row: object) {
    const part = parts.get(cypher) ?? []
    parts.set(cypher, part)
    if (part.push(row) === batch) await flush(cypher)
  }
  const keyOf = new Map<string, string>()
  try {
    return await timed(async () => {
      let links = 0
      for (const node of region.nodes()) {
        const { kind, id, properties } = nodeRow(node)
        keyOf.set(id, properties['sortKey'] as string)
        await put(`UNWIND $rows AS row CREATE (n:Entity:${kind}) SET n = row`, {
          ...properties,
          load: 'bare',
        })
      }
      for (const cypher of [...parts.keys()]) await flush(cypher)
      for (const link of region.links()) {
        const { type, from, to, key, properties } = linkRow(link)
        const fromSort = `${keyOf.get(from)}\t${key}\t${to}`
        const toSort = `${keyOf.get(to)}\t${key}\t${from}`
        await put(
          `UNWIND $rows AS row MATCH (from:Entity {id: row.fromId}) MATCH (to:Entity {id: row.toId})
           CREATE (from)-[r:${type}]->(to) SET r = row`,
          { ...properties, load: 'bare', fromSort, toSort },
        )
        links += 1
      }
      for (const cypher of [...parts.keys()]) await flush(cypher)
      return { nodes: keyOf.size, links }
    })
  } finally {
    await session.close()
    await driver.close()
  }
}
