/** Files of the 360Giving standard, JSON and CSV → its records, each with where it stands. */
import { parse } from 'csv-parse/sync'
import { BadInput } from '../errors.ts'
import type { TextFile } from './file.ts'
import type { GrantRecord } from './grant.ts'

/** The fields of the standard by what its spreadsheets call them, compared without case and spaces. */
const titles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {
    identifier: 'id',
    title: 'title',
    description: 'description',
    currency: 'currency',
    amountappliedfor: 'amountAppliedFor',
    amountawarded: 'amountAwarded',
    amountdisbursed: 'amountDisbursed',
    awarddate: 'awardDate',
    url: 'url',
    lastmodified: 'dateModified',
    datasource: 'dataSource',
  },
  recipientorg: {
    '': 'recipientOrganization',
    identifier: 'id',
    name: 'name',
    organisationtype: 'organisationType',
  },
  fundingorg: {
    '': 'fundingOrganization',
    identifier: 'id',
    name: 'name',
    organisationtype: 'organisationType',
  },
  grantprogramme: { '': 'grantProgramme', title: 'title', code: 'code' },
  planneddates: { '': 'plannedDates', 'duration(months)': 'duration', duration: 'duration' },
  beneficiarylocation: { '': 'beneficiaryLocation', name: 'name', geographiccode: 'geoCode' },
  recipientind: { '': 'recipientIndividual', name: 'name', identifier: 'id' },
}

const plain = (title: string) => title.toLowerCase().replace(/\s+/g, '')

/** Where a column goes: a field, or a field of the first of a list. What is not of the standard keeps its own name. */
function pathOf(header: string): readonly [string, string?] {
  const [first = '', ...rest] = header.split(':')
  const group = titles[plain(first)]
  const last = rest.at(-1)
  if (group?.['']) return [group[''], last === undefined ? undefined : (group[plain(last)] ?? last.trim())]
  return [titles['']![plain(header)] ?? header.trim()]
}

/** Whether a text is a file of grants, by what it says itself. */
export const isGrantsJson = ({ text }: TextFile) => /^\uFEFF?\s*\{[\s\S]{0,2000}"grants"\s*:/.test(text)
export const isGrantsCsv = ({ text }: TextFile) =>
  /(^|,)"?(Recipient|Funding) Org:/i.test(text.slice(0, text.search(/[\r\n]/)))

/** The records of a JSON package. Throws BadInput where it cannot be read, with the line. */
export function grantsOfJson({ text, name }: TextFile): GrantRecord[] {
  let read: unknown
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new BadInput(`${name} is not JSON: ${(error as Error).message}${lineIn(text, error as Error)}.`)
  }
  const { grants } = read as { grants?: unknown }
  if (!Array.isArray(grants)) throw new BadInput(`${name} has no list "grants", as a 360Giving package does.`)
  return grants.map((value: unknown, at) => {
    const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
    const id = fields['id']
    return { value: fields, where: typeof id === 'string' ? `grant ${id}` : `grants[${at}]` }
  })
}

function lineIn(text: string, { message }: Error) {
  const at = /position (\d+)/.exec(message)?.[1]
  return at === undefined || /line \d/.test(message)
    ? ''
    : ` (line ${text.slice(0, Number(at)).split('\n').length})`
}

/** The records of a sheet, one a row. Throws BadInput where a row cannot be read, or a column is there twice. */
export function grantsOfCsv({ text, name }: TextFile): GrantRecord[] {
  let rows: string[][]
  try {
    rows = parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
    })
  } catch (error) {
    throw new BadInput(`${name} cannot be read as CSV: ${(error as Error).message}.`)
  }
  const [header = [], ...body] = rows
  const twice = header.find((title, at) => title.trim() !== '' && header.indexOf(title) !== at)
  if (twice !== undefined)
    throw new BadInput(
      `${name} has the column ${JSON.stringify(twice)} twice: leave one out, or name them apart.`,
    )
  const paths = header.map(pathOf)
  return body.map((row, at) => ({ value: recordOf(row, paths), where: `row ${at + 2}` }))
}

function recordOf(row: readonly string[], paths: readonly (readonly [string, string?])[]) {
  const record = new Map<string, unknown>()
  for (const [at, [field, inner]] of paths.entries()) {
    const value = row[at]?.trim() ?? ''
    if (value === '' || field === '') continue
    if (inner === undefined) record.set(field, value)
    else {
      const [one] = (record.get(field) ?? [{}]) as [Record<string, unknown>]
      record.set(field, [{ ...one, [inner]: value }])
    }
  }
  return Object.fromEntries(record)
}
