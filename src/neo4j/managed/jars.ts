import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { MissingTool, ServerFailed } from '../../errors.ts'
import type { Progress } from './progress.ts'

/**
 * The folder with the jars of this version of Neo4j Community, fetched by Maven the first time. They are put into the
 * cache in one move when all are there, so an interrupted fetch is never taken for a whole one. Neo4j is GPL-3 and a
 * separate program: it is fetched where it runs and never comes inside this package.
 *
 * MissingTool without Maven, ServerFailed when Maven cannot fetch.
 */
export async function ensureJars(
  folder: string,
  version: string,
  env: NodeJS.ProcessEnv,
  onProgress: Progress,
) {
  const lib = join(folder, 'lib')
  if (await exists(lib)) return lib
  onProgress(`Fetching Neo4j ${version} with Maven, once for this user: about 150 MB, a minute or so`)
  await mkdir(dirname(folder), { recursive: true })
  const unfinished = await mkdtemp(`${folder}.fetching-`)
  try {
    await writeFile(join(unfinished, 'pom.xml'), pomFor(version))
    await runMaven(unfinished, env)
    await mkdir(folder, { recursive: true })
    // Somebody else may have been quicker; theirs is as good.
    await rename(join(unfinished, 'lib'), lib).catch(async (error: unknown) => {
      if (!(await exists(lib))) throw error
    })
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  return lib
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

async function runMaven(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const goal = [
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${join(folder, 'lib')}`,
  ]
  const maven = spawn('mvn', ['--batch-mode', '--no-transfer-progress', '--quiet', ...goal], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [maven.stdout, maven.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2_000)))
  }
  const [code] = (await once(maven, 'close').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    throw new MissingTool(
      'Maven (the command mvn) fetches Neo4j, and was not found. Install Maven, for example with “apt install maven” or ' +
        '“brew install maven”, or give the address of a Neo4j of your own in NEO4J_URI.',
    )
  })) as [number | null]
  if (code !== 0) throw new ServerFailed(`Maven could not fetch Neo4j. It said last:\n${said.trim()}`)
}

const pomFor = (version: string) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>throughline</groupId>
  <artifactId>neo4j-jars</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`
