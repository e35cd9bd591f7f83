/**
 * `npm run torture`: hostile requests, dear questions, slow clients and a dying database, on this machine alone, for at most
 * twenty minutes; `-- --short` for less than ninety seconds of it. Prints one table, and ends with 1 where something failed.
 */
import { setTimeout as passing } from 'node:timers/promises'
import { besides, repeatedly } from './beside.ts'
import { createClient } from './client.ts'
import { askDear } from './dear.ts'
import { fuzz } from './fuzz.ts'
import { createAccount, parsed, secretsOf, type Excuse } from './judge.ts'
import { killAgainAndAgain } from './kills.ts'
import { question, type Client } from './client.ts'
import { askReference, takeReferences } from './references.ts'
import { faultsOf, tableOf, type Memory } from './report.ts'
import { startDatabase, startService } from './service.ts'
import { slowClients } from './slow.ts'

const plans = {
  long: {
    fuzz: 100_000,
    soakMs: 600_000,
    fuzzMs: 780_000,
    slow: 25,
    flood: { atOnce: 20, times: 40 },
    kills: 20,
    restMs: 40_000,
    warm: 30,
  },
  short: {
    fuzz: 3_000,
    soakMs: 20_000,
    fuzzMs: 20_000,
    slow: 5,
    flood: { atOnce: 8, times: 8 },
    kills: 2,
    restMs: 8_000,
    warm: 5,
  },
}

const tell = (text: string) => process.stderr.write(`${Math.round(performance.now() / 1000)} s: ${text}\n`)

async function idsOf(client: Client): Promise<string[]> {
  const lists = [
    'organisations',
    'programmes',
    'activities',
    'commitments',
    'outcomes',
    'communities',
    'themes',
    'places',
  ]
  const query = `{ ${lists.map((list) => `${list}(first: 50) { edges { node { id } } }`).join(' ')} }`
  const data = parsed((await client.send(question(query))).text)?.data as Record<
    string,
    { edges: { node: { id: string } }[] }
  >
  return Object.values(data).flatMap(({ edges }) => edges.map(({ node }) => node.id))
}

async function torture(plan: (typeof plans)['long'], seed: number) {
  const database = await startDatabase()
  let service: Awaited<ReturnType<typeof startService>> | undefined
  try {
    service = await startService(database)
    const { url, memory, isRunning } = service
    const client = createClient(url)
    const secrets = secretsOf(database.uri, database.password)
    const account = (part: string, excuse?: Excuse) => createAccount(part, secrets, excuse)
    const held: Memory = { start: 0, peak: 0, end: 0 }
    const watching = setInterval(
      () => void memory().then((now) => (held.peak = Math.max(held.peak, now))),
      1_000,
    )

    tell('references')
    const references = await takeReferences(client)
    const lookUp = references.find(({ what }) => what === 'look-up')!
    const ids = await idsOf(client)
    const ask = (at: number, into: ReturnType<typeof account>) =>
      askReference(client, references[at % references.length]!, into)

    const warm = account('references, as the service warms up')
    await besides(client, lookUp, warm, () =>
      repeatedly({ atOnce: 4, times: references.length * plan.warm }, (at) => ask(at, warm)),
    )
    await passing(plan.restMs / 2)
    held.start = await memory()

    tell('dear questions')
    const alone = account('dearest questions, alone')
    const flood = account(`the same, ${plan.flood.atOnce} at once`, 'CROWDED')
    await askDear(client, { ids, lookUp, ...plan.flood }, { alone, flood })

    tell('soak')
    const soak = account('soak: references')
    const fuzzed = account('soak: fuzz')
    const slow = account('soak: silent and slow clients')
    const over = new AbortController()
    const until = performance.now() + plan.soakMs
    await besides(client, lookUp, soak, async () => {
      const slowly = slowClients(client.port, plan.slow, slow, over.signal)
      const referring = (async () => {
        for (let at = 0; !over.signal.aborted; at += 1) {
          await ask(at, soak)
          await passing(100)
        }
      })()
      const asked = await fuzz(client, ids, fuzzed, { requests: plan.fuzz, ms: plan.fuzzMs, seed })
      if (asked < plan.fuzz)
        fuzzed.failures.push(`only ${asked} of ${plan.fuzz} requests in ${plan.fuzzMs / 1000} s`)
      await passing(Math.max(0, until - performance.now()))
      over.abort()
      await Promise.all([slowly, referring])
    })

    tell('kills')
    const killed = account(`${plan.kills} kills of the database`, 'DATABASE')
    const recovered = await killAgainAndAgain(
      client,
      database,
      { references, times: plan.kills, atOnce: 6 },
      killed,
    )

    tell('rest')
    await passing(plan.restMs)
    const after = account('references afterwards')
    await repeatedly({ atOnce: 1, times: references.length }, (at) => ask(at, after))
    await passing(1_000)
    held.end = await memory()
    clearInterval(watching)
    client.close()
    if (!isRunning()) after.failures.push('the service has ended')

    const accounts = [warm, alone, flood, soak, fuzzed, slow, killed, after]
    return { table: tableOf(accounts, held, recovered), faults: faultsOf(accounts, held) }
  } finally {
    await service?.stop()
    await database.stop()
  }
}

const isShort = process.argv.includes('--short')
const seed = Number(
  process.argv.find((word) => word.startsWith('--seed='))?.slice('--seed='.length) ?? Date.now() % 1e6,
)
tell(`seed ${seed}`)
const { table, faults } = await torture(isShort ? plans.short : plans.long, seed)
process.stdout.write(`${table}\n${faults.map((each) => `\n- ${each}`).join('')}\n`)
process.exitCode = faults.length > 0 ? 1 : 0
