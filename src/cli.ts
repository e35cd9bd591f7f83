/** The commands beside serving: `node src/cli.ts check | cypher | dev | digest | generate | key | neo4j`. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { readConfig } from './config.ts'
import { BadInput, inWords } from './errors.ts'
import { kindNames, kinds } from './graph/ontology.ts'
import { picture } from './graph/picture.ts'
import { printed, statementsOf, variablesIn } from './graphql/statements.ts'
import { newKey } from './http/keys.ts'
import { openDriver } from './neo4j/driver.ts'
import { runningManaged, startManaged } from './neo4j/managed/start.ts'
import { createRunner, type Read } from './neo4j/run.ts'
import { digestOfGraph, digestOfRows } from './seeding/digest.ts'
import { checkedSeeds } from './seeding/ensure.ts'
import { seedSchema } from './seeding/jsonSchema.ts'
import { rowsOf } from './seeding/rows.ts'

const root = new URL('../', import.meta.url)
const home = fileURLToPath(new URL('.throughline/', root))
const seedsFolder = new URL('seeds/', root)
const declare = fileURLToPath(new URL('src/declare.ts', root))
const env = process.env
const say = (text: string) => process.stdout.write(`${text}\n`)
const tell = (text: string) => process.stderr.write(`${text}\n`)
const quiet = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: (facts: object) => tell(inspect(facts)),
}

/** Checks the seed files and says what is in them. */
async function check() {
  const { nodes, links } = rowsOf(await checkedSeeds(fileURLToPath(seedsFolder)))
  say(`The seeds are in order: ${nodes.length} nodes and ${links.length} links.`)
}

/** Does something with the graph: that of the server that is configured or runs, or of one started for it. */
async function withGraph(work: (read: Read) => Promise<void>) {
  const config = readConfig(env)
  const running = config.neo4j ?? (await runningManaged(home, env))
  const managed = running ? null : await startManaged({ durable: true, home, env, onProgress: tell })
  const driver = openDriver(running ?? managed!)
  try {
    await work(createRunner(driver, { database: config.neo4j?.database ?? 'neo4j', log: quiet }).read)
  } finally {
    await driver.close()
    await managed?.stop()
  }
}

/** Prints the digest of the graph, and that of the seeds where they differ. */
const digest = () =>
  withGraph(async (read) => {
    const ofGraph = await digestOfGraph(read)
    const ofSeeds = digestOfRows(rowsOf(await checkedSeeds(fileURLToPath(seedsFolder))))
    say(ofGraph)
    if (ofGraph !== ofSeeds) tell(`The seeds are another version: ${ofSeeds}. npm start loads them.`)
  })

/** Prints the statements that a question takes. */
async function cypher() {
  const [question, variables = '{}'] = process.argv.slice(3)
  if (!question)
    throw new BadInput(
      `Give a question, and its variables if it has any: npm run cypher -- '{ about { version } }'`,
    )
  const given = variablesIn(variables)
  await withGraph(async (read) => {
    say(printed(await statementsOf({ read, log: quiet }, question, given)))
  })
}

/** What a change of starts the service anew; of what is written in schema/ it reads only what is made of it. */
const watched = ['src', 'seeds', 'schema/generated']

/**
 * Serves, and starts the service anew when a file of it changes; the database stays. A change of schema/ is declared first,
 * and what that writes is what starts the service.
 */
async function dev() {
  const running = readConfig(env).neo4j ?? (await runningManaged(home, env))
  const managed = running ? null : await startManaged({ durable: true, home, env, onProgress: tell })
  const { uri, user, password } = running ?? managed!
  const service = spawn(
    process.execPath,
    ['--watch', '--watch-preserve-output', ...watched.map((path) => `--watch-path=${path}`), 'src/main.ts'],
    {
      cwd: fileURLToPath(root),
      env: { ...env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      stdio: 'inherit',
    },
  )
  let declaring: NodeJS.Timeout | undefined
  const watching = watch(fileURLToPath(new URL('schema/', root)), { recursive: true }, (_event, path) => {
    if (!path?.endsWith('.graphql') || path.startsWith('generated')) return
    clearTimeout(declaring) // an editor that saves touches a file more than once
    declaring = setTimeout(() => spawn(process.execPath, [declare], { stdio: 'inherit' }), 100)
  })
  // The terminal's Ctrl-C reaches the service by itself; whoever ends just us means it, too.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void service.kill('SIGTERM'))
  await once(service, 'exit')
  watching.close()
  await managed?.stop()
}

/** Writes what is made from the ontology: JSON Schemas of seed files, and the page with the picture of the graph. */
async function generate() {
  const folder = new URL('schema/', seedsFolder)
  await mkdir(folder, { recursive: true })
  for (const kind of kindNames) {
    await writeFile(
      new URL(`${kinds[kind].plural}.json`, folder),
      `${JSON.stringify(seedSchema(kind), null, 2)}\n`,
    )
  }
  await writeFile(new URL('docs/graph.md', root), picture())
}

/** Makes a key for somebody who may ask: the key goes to them, and its hash into the file that API_KEYS_FILE names. */
async function key() {
  const [name] = process.argv.slice(3)
  if (!name) throw new BadInput('Say for whom: npm run key -- NAME')
  const made = newKey(name)
  tell(`The key, which is shown this once:`)
  say(made.key)
  tell(`The line for the file that API_KEYS_FILE names:\n${made.line}`)
}

/** Runs just the server and says how to connect, until Ctrl-C. */
async function neo4j() {
  const { uri, user, password, stop, ended } = await startManaged({
    durable: true,
    home,
    env,
    onProgress: tell,
  })
  say(`Neo4j answers at ${uri}\nuser ${user}\npassword ${password}\ndatabase neo4j`)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
  await ended
}

const commands: Record<string, () => Promise<void>> = { check, cypher, dev, digest, generate, key, neo4j }

try {
  const command = commands[process.argv[2] ?? '']
  if (!command) throw new Error(`Say which: ${Object.keys(commands).join(', ')}.`)
  await command()
} catch (error) {
  tell(inWords(error))
  process.exitCode = 1
}
