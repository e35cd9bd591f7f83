/** The commands beside serving: `node src/cli.ts check | cypher | dev | digest | generate | key | neo4j`. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect, parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import { BadInput, inWords } from './errors.ts'
import { kindNames, kinds } from './graph/ontology.ts'
import { picture } from './graph/picture.ts'
import { printed, statementsOf, variablesIn } from './graphql/statements.ts'
import { newKey } from './http/keys.ts'
import { accept, withdraw } from './importing/accept.ts'
import { importFile } from './importing/import.ts'
import { openDriver } from './neo4j/driver.ts'
import { runningManaged, startManaged } from './neo4j/managed/start.ts'
import { createRunner, type Runner } from './neo4j/run.ts'
import { digestOfGraph, digestOfRows } from './seeding/digest.ts'
import { checkedLive, checkedSeeds } from './seeding/ensure.ts'
import { seedSchema } from './seeding/jsonSchema.ts'
import { rowsOf } from './seeding/rows.ts'

const root = new URL('../', import.meta.url)
const home = fileURLToPath(new URL('.throughline/', root))
const seedsFolder = new URL('seeds/', root)
const declare = fileURLToPath(new URL('src/declare.ts', root))
const env = process.env
const places = { seeds: fileURLToPath(seedsFolder), home }
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
async function withGraph(work: (runner: Runner) => Promise<void>) {
  const config = readConfig(env)
  const running = config.neo4j ?? (await runningManaged(home, env))
  const managed = running ? null : await startManaged({ durable: true, home, env, onProgress: tell })
  const driver = openDriver(running ?? managed!)
  try {
    await work(createRunner(driver, { database: config.neo4j?.database ?? 'neo4j', log: quiet }))
  } finally {
    await driver.close()
    await managed?.stop()
  }
}

/** Prints the digest of the graph, and that of the seeds where they differ. */
const digest = () =>
  withGraph(async ({ read }) => {
    const ofGraph = await digestOfGraph(read)
    const ofSeeds = digestOfRows(rowsOf(await checkedLive(places)))
    say(ofGraph)
    if (ofGraph !== ofSeeds) tell(`What is live here is another version: ${ofSeeds}. npm start loads them.`)
  })

/** Prints the statements that a question takes. */
async function cypher() {
  const [question, variables = '{}'] = process.argv.slice(3)
  if (!question)
    throw new BadInput(
      `Give a question, and its variables if it has any: npm run cypher -- '{ about { version } }'`,
    )
  const given = variablesIn(variables)
  await withGraph(async ({ read }) => {
    say(printed(await statementsOf({ read, log: quiet }, question, given)))
  })
}

/** Reads a file, checks it, and writes a batch with its report. Nothing goes live. */
async function bring() {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      title: { type: 'string' },
      publisher: { type: 'string' },
      licence: { type: 'string' },
      url: { type: 'string' },
      version: { type: 'string' },
      rank: { type: 'string' },
    },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1)
    throw new BadInput('Give one file: npm run import -- grants.json --as my-grants --licence "CC BY 4.0"')
  const { as: id, rank, ...given } = values
  if (rank !== undefined && !/^[1-9]\d{0,2}$/.test(rank))
    throw new BadInput(
      `--rank takes a number from 1 to 999, and where data sets differ the lowest is shown; ${rank} is none.`,
    )
  const { report, folder } = await importFile(
    file,
    { ...given, id, rank: rank ? Number(rank) : undefined },
    places,
  )
  const of = (level: string) => report.findings.filter((found) => found.level === level).length
  say(`${report.records} records read as ${report.format}: ${of('ERROR')} errors, ${of('WARNING')} warnings.`)
  say(`The report: ${join(folder, 'report.html')}`)
  if (report.blocked) {
    tell('It cannot go live before the errors are put right. Nothing was changed.')
    process.exitCode = 1
  } else say(`Nothing is live yet. To put it into the graph: npm run accept -- ${report.dataSet.id}`)
}

/** Puts a batch into the graph, or takes a data set out of it. */
const change = (what: typeof accept, said: string) => () =>
  withGraph(async (runner) => {
    const id = process.argv[3]
    if (id === undefined) throw new BadInput('Say which data set, by its id.')
    const { version, nodes, links, removed } = await what(id, { folders: places, runner, onProgress: tell })
    say(
      `${said} ${id}: version ${version} of the data, ${nodes} nodes and ${links} links, ${removed} taken away.`,
    )
    say('A service that runs on this database answers with it from now on.')
  })

/** What a change of starts the service anew; of what is written in schema/ it reads only what is made of it. */
const watched = ['src', 'seeds', 'schema/generated']

/** What makes a start quick: code is kept as it was compiled, and nobody's question holds up the end of the last service. */
const quickly = { NODE_COMPILE_CACHE: `${home}compiled`, SHUTDOWN_GRACE_MS: '0' }

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
      env: { ...quickly, ...env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
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

const commands: Record<string, () => Promise<void>> = {
  accept: change(accept, 'Accepted'),
  check,
  cypher,
  dev,
  digest,
  generate,
  import: bring,
  key,
  neo4j,
  withdraw: change(withdraw, 'Withdrew'),
}

try {
  const command = commands[process.argv[2] ?? '']
  if (!command) throw new Error(`Say which: ${Object.keys(commands).join(', ')}.`)
  await command()
} catch (error) {
  tell(inWords(error))
  process.exitCode = 1
}
