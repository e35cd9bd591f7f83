import { statfsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import type { Neo4jAddress } from '../../src/neo4j/driver.ts'
import { startManaged } from '../../src/neo4j/managed/start.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The one Neo4j that every test of this run shares. */
    neo4j: Neo4jAddress
  }
}

type Server = Awaited<ReturnType<typeof startManaged>>

/** Each project of the run loads this file for itself; what they share hangs where all of them find it. */
const shared = globalThis as { throughlineServer?: { readonly server: Promise<Server>; users: number } }

/**
 * Starts one throwaway Neo4j for the whole run, or uses the one that THROUGHLINE_TEST_NEO4J_URI (with …_USER and
 * …_PASSWORD) names; its data are the tests' to overwrite.
 */
export default async function setup(project: TestProject) {
  const uri = process.env['THROUGHLINE_TEST_NEO4J_URI']
  if (uri) {
    const user = process.env['THROUGHLINE_TEST_NEO4J_USER'] ?? 'neo4j'
    project.provide('neo4j', { uri, user, password: process.env['THROUGHLINE_TEST_NEO4J_PASSWORD'] ?? '' })
    return
  }
  const held = (shared.throughlineServer ??= {
    server: inMemory(() =>
      startManaged({ durable: false, env: process.env, onProgress: (text) => console.log(text) }),
    ),
    users: 0,
  })
  held.users++
  const server = await held.server
  project.provide('neo4j', { uri: server.uri, user: server.user, password: server.password })
  return async () => {
    if (--held.users === 0) await server.stop()
  }
}

const memory = '/dev/shm'

/** Does the work with files of a moment in memory, where the system has that and room in it: a commit then waits for no disk. */
async function inMemory<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = process.env['TMPDIR']
  if (hasRoom(memory)) process.env['TMPDIR'] = memory
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > 2 ** 30
  } catch {
    return false // not there
  }
}
