import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import type { Installation } from './flags.ts'
import type { Java, Neo4jLine } from './java.ts'
import type { Progress } from './progress.ts'
import { launch, type RunningServer } from './server.ts'

const archiveFile = (folder: string, java: Java) =>
  join(folder, `classes-java-${java.version.replaceAll(/[^\w.+-]/g, '_')}.jsa`)

/** The class-data archive of this Neo4j on this Java, if there is one: with it every start takes half the time. */
export function archiveOf(folder: string, java: Java): string | undefined {
  const archive = archiveFile(folder, java)
  return existsSync(archive) ? archive : undefined
}

/**
 * Makes that archive, once, by running a server for a moment, and keeps it with the jars. It takes some 10 to 20
 * seconds, so it is done beside the work and never before it. Where it cannot be made, starts stay slow.
 *
 * Made in a run of its own, because Java writes it as it ends: the first stop of a real server would take seconds.
 */
export async function makeArchive(
  folder: string,
  java: Java & { neo4j: Neo4jLine },
  installed: Installation,
  onProgress: Progress,
): Promise<void> {
  const archive = archiveFile(folder, java)
  if (existsSync(archive)) return
  const home = await mkdtemp(join(tmpdir(), 'throughline-archive-'))
  const unfinished = `${archive}.${process.pid}` // beside its place: a move between disks is not one step
  try {
    const server = await launch({
      installed,
      line: java.neo4j.name,
      folder: home,
      durable: false,
      extraFlags: [`-XX:ArchiveClassesAtExit=${unfinished}`],
    })
    await useALittle(server)
    await server.stop(60_000)
    await rename(unfinished, archive)
  } catch {
    onProgress('Starts could not be made quicker: no class-data archive was made')
  } finally {
    await rm(unfinished, { force: true })
    await rm(home, { recursive: true, force: true })
  }
}

// Only classes that were loaded get into the archive: so it plans, writes and reads something.
async function useALittle({ uri, user, password }: RunningServer): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  try {
    for (const cypher of [
      'CREATE CONSTRAINT once IF NOT EXISTS FOR (n:Once) REQUIRE n.id IS UNIQUE',
      'UNWIND ["a", "b"] AS id MERGE (n:Once {id: id}) MERGE (n)-[:SAME]->(n)',
      'UNWIND ["a"] AS id CALL (id) { MATCH (n:Once {id: id})-[r:SAME]->(m) RETURN m ORDER BY m.id LIMIT 1 } RETURN m.id',
    ]) {
      await driver.executeQuery(cypher, {}, { database: 'neo4j' })
    }
  } finally {
    await driver.close()
  }
}
