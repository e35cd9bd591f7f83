import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { MissingTool } from '../../errors.ts'

/** A Java that was found: how to run it, and which it is. */
export type Java = { readonly command: string; readonly version: string; readonly major: number }

/** A line of Neo4j: data of one line can be opened by every version of it. */
export type Neo4jLine = { readonly name: string; readonly version: string; readonly mainClass: string }

const lines: readonly (Neo4jLine & { readonly fromJava: number })[] = [
  { name: '2026', version: '2026.09.0', mainClass: 'org.neo4j.server.Neo4jCommunity', fromJava: 21 },
  { name: '5.26', version: '5.26.31', mainClass: 'org.neo4j.server.CommunityEntryPoint', fromJava: 17 },
]

/** The newest Neo4j that runs on this Java, or none. */
export const neo4jFor = (javaMajor: number): Neo4jLine | undefined =>
  lines.find(({ fromJava }) => javaMajor >= fromJava)

/** The version in what `java -version` prints, or none if it prints something else. */
export function readJavaVersion(printed: string): Omit<Java, 'command'> | undefined {
  const version = /version "([^"]+)"/.exec(printed)?.[1]
  if (version === undefined) return undefined
  // Java 8 and older call themselves 1.8.
  const major = Number.parseInt(version.replace(/^1\./, ''), 10)
  return Number.isNaN(major) ? undefined : { version, major }
}

/**
 * The Java to run the database with: THROUGHLINE_JAVA (a Java home or the program itself) and no other when that is
 * given; else the first that will do of JAVA_HOME, the PATH and the usual places. MissingTool when there is none.
 */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java & { neo4j: Neo4jLine }> {
  const chosen = env['THROUGHLINE_JAVA']
  const candidates = chosen ? [join(chosen, 'bin', 'java'), chosen] : await usualPlaces(env)
  for (const command of candidates) {
    const found = await ask(command, env)
    const neo4j = found && neo4jFor(found.major)
    if (found && neo4j) return { command, ...found, neo4j }
  }
  throw new MissingTool(
    chosen
      ? `THROUGHLINE_JAVA is ${chosen}, which is no Java 17 or newer. Point it at one, or leave it out.`
      : 'No Java 17 or newer was found. Install a JDK (for example Eclipse Temurin 25, or your system’s ' +
          'openjdk-17), or say where it is with JAVA_HOME.',
  )
}

async function usualPlaces(env: NodeJS.ProcessEnv): Promise<string[]> {
  const home = env['JAVA_HOME']
  const installed = await Promise.all([
    homesIn('/usr/lib/jvm', ''),
    homesIn('/Library/Java/JavaVirtualMachines', 'Contents/Home'),
    homesIn(join(env['HOME'] ?? '/', '.sdkman/candidates/java'), ''),
  ])
  return [...(home ? [join(home, 'bin', 'java')] : []), 'java', ...installed.flat()]
}

async function homesIn(folder: string, inside: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.sort().map((name) => join(folder, name, inside, 'bin', 'java'))
}

async function ask(command: string, env: NodeJS.ProcessEnv) {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, ['-version'], { env, timeout: 10_000 })
    return readJavaVersion(stderr + stdout)
  } catch {
    return undefined // not there, or not a Java
  }
}
