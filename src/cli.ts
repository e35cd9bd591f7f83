/** The commands beside serving: `node src/cli.ts check | cypher | digest | generate | neo4j`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { readConfig } from './config.ts'
import { BadInput, inWords } from './errors.ts'
import { kindNames, kinds } from './graph/ontology.ts'
import { picture } from './graph/picture.ts'
import { printed, statementsOf, variablesIn } from './graphql/statements.ts'
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

const commands: Record<string, () => Promise<void>> = { check, cypher, digest, generate, neo4j }

try {
  const command = commands[process.argv[2] ?? '']
  if (!command) throw new Error(`Say which: ${Object.keys(commands).join(', ')}.`)
  await command()
} catch (error) {
  tell(inWords(error))
  process.exitCode = 1
}
