/**
 * A file → a batch: a folder with the items, what they are, and the report. Nothing of it is live. The batch is written
 * beside its place and put there whole, so that what was there stays until the new one is.
 */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { BadInput } from '../errors.ts'
import { kindNames, kinds } from '../graph/ontology.ts'
import { checkDataSets } from '../seeding/check.ts'
import { DataSetId, manifestFile, readManifest, type DataSet } from '../seeding/dataSet.ts'
import { foldersBeside, readDecisions, type DataFolders } from '../seeding/live.ts'
import { readSeeds, type SeedRecord } from '../seeding/read.ts'
import { differencesOf, duplicatesOf } from './compare.ts'
import { readTextFile, type TextFile } from './file.ts'
import { createFindings } from './finding.ts'
import { grantOf, type GrantRecord } from './grant.ts'
import { grantsOfCsv, grantsOfJson, isGrantsCsv, isGrantsJson } from './grantFile.ts'
import { itemsOf, type Items } from './grants.ts'
import { reportPage } from './page.ts'
import type { Report } from './report.ts'
import { slug } from './slug.ts'

/** What somebody says of the file that it does not say itself. */
export type ImportOptions = { readonly [Name in keyof DataSet]?: DataSet[Name] | undefined }

type Format = { name: string; is: (file: TextFile) => boolean; records: (file: TextFile) => GrantRecord[] }

const formats: readonly Format[] = [
  { name: '360Giving 1.4 (JSON)', is: isGrantsJson, records: grantsOfJson },
  { name: '360Giving 1.4 (CSV)', is: isGrantsCsv, records: grantsOfCsv },
]

/** The folder of batches that wait to be accepted. */
export const batchesIn = (home: string) => join(home, 'batches')

/** Reads and checks a file, and writes its batch. Throws BadInput for what cannot be read at all. */
export async function importFile(path: string, given: ImportOptions, places: DataFolders) {
  const file = await readTextFile(path)
  const format = formats.find(({ is }) => is(file))
  if (!format)
    throw new BadInput(
      `${file.name} is of no form that is known: ${formats.map(({ name }) => name).join(', ')}. ` +
        'A CSV begins with the names of its columns, such as "Recipient Org:Name"; JSON has a list "grants".',
    )
  const findings = createFindings()
  const records = format.records(file)
  const grants = records.flatMap((record) => grantOf(record, findings) ?? [])
  const dataSet = dataSetOf(file, given, grants[0]?.funders[0]?.name)
  const items = itemsOf(grants, dataSet, findings)
  if (grants.length === 0)
    findings.add('ERROR', 'there is nothing that could be loaded', { where: file.name, piece: {} })
  usefulness(dataSet, items, findings)

  const live = await liveSets(places, dataSet.id)
  const own = { dataSet, records: recordsOf(items) }
  const { seeds, problems, doubts } = checkDataSets([...live, own], await readDecisions(places.home))
  for (const { file: where, line, field, rule } of problems)
    findings.add('ERROR', rule, { where: `${where}:${line}`, piece: field ? { field } : {} })

  const report: Report = {
    file: file.name,
    format: format.name,
    dataSet,
    blocked: findings.findings().some(({ level }) => level === 'ERROR'),
    records: records.length,
    counts: Object.fromEntries(
      kindNames.flatMap((kind) => (items.get(kind)?.length ? [[kind, items.get(kind)!.length]] : [])),
    ),
    findings: findings.findings(),
    untaken: findings.untaken(),
    differences: await differencesOf(items, places, dataSet.id),
    duplicates: duplicatesOf(seeds?.dataSets ?? [], dataSet.id, doubts),
    remarks: file.remarks,
  }
  return { report, folder: await writeBatch(places.home, items, report) }
}

function dataSetOf(file: TextFile, given: ImportOptions, funder: string | undefined): DataSet {
  const id = given.id ?? slug(file.name.replace(/\.\w+$/, '')).slice(0, 60)
  const { success, error } = DataSetId.safeParse(id)
  if (!success) throw new BadInput(`--as ${id}: ${error.issues[0]!.message}.`)
  if (id === 'seeds')
    throw new BadInput(
      'seeds is what the data that come with Throughline are called: give another name with --as.',
    )
  const publisher = given.publisher ?? funder
  const { licence, url, version, rank = 100 } = given
  const title = given.title ?? (funder ? `Grants of ${funder}` : `Grants of ${file.name}`)
  return {
    id,
    title: title.slice(0, 200),
    rank,
    ...(publisher && { publisher }),
    ...(licence && { licence }),
    ...(url && { url }),
    ...(version && { version }),
  }
}

function usefulness({ licence, version }: DataSet, items: Items, { add }: ReturnType<typeof createFindings>) {
  const place = { where: 'the data set', piece: {} }
  if (!licence) add('USEFUL', 'no licence is given: say it with --licence, so that it can be cited', place)
  if (!version)
    add('USEFUL', 'no version is given: say it with --version, such as the day it was published', place)
  const works = items.get('Programme') ?? []
  const without = (link: string) =>
    works.filter(({ links }) => !(links as Record<string, unknown> | undefined)?.[link])
  for (const [link, what] of [
    ['SERVES', 'says whom it is for'],
    ['LEADS_TO', 'says what came of it'],
  ] as const)
    if (works.length > 0 && without(link).length === works.length)
      add('USEFUL', `no record ${what}: answers on that stay empty for it`, place)
}

/** The live data sets as they are read, without the one that is imported anew. */
const liveSets = async (places: DataFolders, id: string) =>
  Promise.all(
    (await foldersBeside(id, places)).map(async (folder) => ({
      dataSet: await readManifest(folder),
      records: (await readSeeds(folder)).records,
    })),
  )

const recordsOf = (items: Items): SeedRecord[] =>
  [...items].flatMap(([kind, all]) =>
    all.map((value, at) => ({ kind, file: `${kinds[kind].plural}.jsonl`, value, lineOf: () => at + 1 })),
  )

async function writeBatch(home: string, items: Items, report: Report) {
  const folder = join(batchesIn(home), report.dataSet.id)
  const fresh = `${folder}.new`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { recursive: true })
  await writeFile(join(fresh, manifestFile), stringify(report.dataSet))
  for (const [kind, all] of items)
    if (all.length > 0)
      await writeFile(
        join(fresh, `${kinds[kind].plural}.jsonl`),
        all.map((item) => `${JSON.stringify(item)}\n`).join(''),
      )
  await writeFile(join(fresh, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
  await writeFile(join(fresh, 'report.html'), reportPage(report))
  await rm(folder, { recursive: true, force: true })
  await rename(fresh, folder)
  return folder
}
