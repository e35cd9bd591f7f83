/**
 * Rows → graph. Every write is a MERGE on what tells a thing from others, and stamps it with what is being loaded;
 * what carries an older stamp at the end has left the seeds, and goes. So loading twice changes nothing, and a load
 * that died is put right by the next. What has no stamp is not ours and is never touched.
 */
import { createHash } from 'node:crypto'
import { BadInput } from '../errors.ts'
import { anyKind, constraints, stamp, vocabulary } from '../graph/constraints.ts'
import { dataset } from '../graph/dataset/queries.ts'
import { kindNames, relationshipTypes, type Kind, type RelationshipType } from '../graph/ontology.ts'
import { defineQuery } from '../neo4j/query.ts'
import type { Ask, Runner } from '../neo4j/run.ts'
import type { CheckedSeeds } from './check.ts'
import { digestOfRows } from './digest.ts'
import { rowsOf, type LinkRow, type NodeRow, type Rows } from './rows.ts'

/** Rows to a statement: large enough that the round trip does not matter, small enough to hold twice in memory. */
const batch = 5_000

/** Up to here a load is one transaction, so that nobody sees half of it; larger ones would not fit in its memory. */
const mostWhole = 100_000

const mergeNodes = (kind: Kind) =>
  defineQuery<{ rows: NodeRow[]; load: string }, never>({
    name: `merge${kind}`,
    cypher: `
      UNWIND $rows AS row
      MERGE (n:${anyKind} {id: row.id})
      SET n = row.properties, n.${stamp} = $load, n:${kind}
    `,
  })

const mergeLinks = (type: RelationshipType) =>
  defineQuery<{ rows: LinkRow[]; load: string }, never>({
    name: `merge${type}`,
    cypher: `
      UNWIND $rows AS row
      MATCH (from:${anyKind} {id: row.from})
      MATCH (to:${anyKind} {id: row.to})
      MERGE (from)-[r:${type} {key: row.key}]->(to)
      SET r = row.properties, r.${stamp} = $load
    `,
  })

const removeOlderLinks = (type: RelationshipType) =>
  defineQuery<{ load: string }, { removed: number }>({
    name: `removeOlder${type}`,
    cypher: `
      MATCH (:${anyKind})-[r:${type}]->(:${anyKind})
      WHERE r.${stamp} <> $load
      DELETE r
      RETURN count(*) AS removed
    `,
  })

const removeOlderNodes = defineQuery<{ load: string }, { removed: number }>({
  name: 'removeOlderNodes',
  cypher: `
    MATCH (n:${anyKind})
    WHERE n.${stamp} <> $load
    DETACH DELETE n
    RETURN count(*) AS removed
  `,
})

/** Nodes under our labels that no load of ours wrote: a sign that the database is somebody else's. */
const strangers = defineQuery<Record<string, never>, { id: string | null }>({
  name: 'strangers',
  cypher: `
    MATCH (n:${anyKind})
    WHERE n.${stamp} IS NULL
    RETURN n.id AS id LIMIT 1
  `,
})

type Mark = { load: string; version: string; digest: string; loadedAt: string }

const markDataset = defineQuery<Mark & { state: string }, never>({
  name: 'markDataset',
  cypher: `
    MERGE (d:Dataset {id: 'throughline'})
    SET d.version = $version, d.digest = $digest, d.loadedAt = $loadedAt, d.state = $state, d.${stamp} = $load
  `,
})

/** How much was read and what became of it. `changed` is false where the graph held this version already. */
export type Loaded = {
  version: string
  digest: string
  nodes: number
  links: number
  removed: number
  changed: boolean
}

const known = (what: string, names: readonly string[]) =>
  `UNWIND ${JSON.stringify(names)} AS name CALL db.create${what}(name) RETURN count(*)`

/** Makes constraints, indexes and the words that statements use known to the database. Doing it again changes nothing. */
export async function prepare({ schema }: Pick<Runner, 'schema'>) {
  for (const statement of constraints) await schema(statement)
  await schema(known('Label', vocabulary.labels))
  await schema(known('RelationshipType', vocabulary.relationshipTypes))
  await schema(known('Property', vocabulary.properties))
  await schema('CALL db.awaitIndexes(60)')
}

/**
 * What a graph loaded from these rows is recognised by: unlike the digest it also changes with what we compute and how
 * we index, so that a newer Throughline loads again what an older one computed otherwise.
 */
const recognitionOf = (rows: Rows) =>
  createHash('sha256')
    .update(JSON.stringify([rows, constraints]))
    .digest('hex')
    .slice(0, 16)

/** `wholeUpTo` is how many rows are still loaded in one transaction. */
export type LoadOptions = { onProgress?: (text: string) => void; wholeUpTo?: number }

/**
 * Loads checked seeds, unless the graph holds just this already. Throws BadInput where the database has nodes under
 * our labels that are not ours.
 */
export async function loadSeeds(
  seeds: CheckedSeeds,
  runner: Runner,
  { onProgress = () => {}, wholeUpTo = mostWhole }: LoadOptions = {},
): Promise<Loaded> {
  const rows = rowsOf(seeds)
  const digest = digestOfRows(rows)
  const version = digest.slice(0, 12)
  const load = recognitionOf(rows)
  const counts = { version, digest, nodes: rows.nodes.length, links: rows.links.length }
  const [held] = await runner.read(dataset, {})
  if (held?.load === load) return { ...counts, removed: 0, changed: false }

  const [stranger] = await runner.read(strangers, {})
  if (stranger) {
    throw new BadInput(
      `This database holds nodes labelled ${anyKind} that Throughline did not load (${stranger.id ?? 'one without an id'}). ` +
        'Give it a database without them: NEO4J_DATABASE names another.',
    )
  }
  await prepare(runner)
  onProgress(`Loading ${rows.nodes.length} nodes and ${rows.links.length} links`)
  const removed = await writeAll(
    rows,
    { load, version, digest, loadedAt: new Date().toISOString() },
    runner,
    wholeUpTo,
  )
  return { ...counts, removed, changed: true }
}

async function writeAll(rows: Rows, mark: Mark, { write }: Runner, wholeUpTo: number) {
  const { load } = mark
  const steps: ((ask: Ask) => Promise<unknown>)[] = [
    (ask) => ask(markDataset, { ...mark, state: 'LOADING' }),
    ...byKind(rows.nodes, ({ kind }) => kind, kindNames).map(
      ([kind, part]) =>
        (ask: Ask) =>
          ask(mergeNodes(kind), { rows: part, load }),
    ),
    ...byKind(rows.links, ({ type }) => type, relationshipTypes).map(
      ([type, part]) =>
        (ask: Ask) =>
          ask(mergeLinks(type), { rows: part, load }),
    ),
  ]
  let removed = 0
  const removing = relationshipTypes.map((type) => async (ask: Ask) => {
    removed += (await ask(removeOlderLinks(type), { load }))[0]?.removed ?? 0
  })
  steps.push(...removing, async (ask) => {
    removed += (await ask(removeOlderNodes, { load }))[0]?.removed ?? 0
    await ask(markDataset, { ...mark, state: 'COMPLETE' })
  })
  const whole = rows.nodes.length + rows.links.length <= wholeUpTo
  const transactions = whole ? [steps] : steps.map((step) => [step])
  for (const transaction of transactions) {
    await write(async (ask) => {
      removed = whole ? 0 : removed // a transaction may be run again from its start
      for (const step of transaction) await step(ask)
    })
  }
  return removed
}

/** The rows of each kind, in batches, in the order of the kinds. */
function byKind<Row, Name extends string>(
  rows: readonly Row[],
  nameOf: (row: Row) => Name,
  names: readonly Name[],
) {
  const grouped = Map.groupBy(rows, nameOf)
  return names.flatMap((name) => {
    const all = grouped.get(name) ?? []
    const starts = Array.from({ length: Math.ceil(all.length / batch) }, (_, index) => index * batch)
    return starts.map((start): [Name, Row[]] => [name, all.slice(start, start + batch)])
  })
}
