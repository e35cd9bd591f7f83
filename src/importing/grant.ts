/** A grant of the 360Giving standard 1.4, as far as the graph takes it, and where each of its fields goes. */
import { GssCode } from '../graph/values.ts'
import { isEdtf } from '../lib/edtf.ts'
import { comparable } from '../lib/sorting.ts'
import type { Findings, Occurrence } from './finding.ts'

/** A record of a file, by the field names of the standard: `recipientOrganization` is a list, and so on. */
export type GrantRecord = { readonly value: Readonly<Record<string, unknown>>; readonly where: string }

export type GrantBody = { readonly id: string; readonly name: string; readonly type: string | null }
export type GrantPlace = { readonly code: string; readonly name: string }

/** A grant that can be loaded. `awarded` is a day, year-month-day. */
export type Grant = {
  readonly id: string
  readonly title: string
  readonly description: string | null
  readonly currency: string
  readonly amount: number
  readonly amountAsWritten: string
  readonly awarded: string
  readonly awardedAsWritten: string
  readonly months: number | null
  readonly funders: readonly GrantBody[]
  readonly recipients: readonly GrantBody[]
  readonly programmes: readonly string[]
  readonly places: readonly GrantPlace[]
  readonly where: string
}

/** What the graph takes, by path in the standard. All other fields are counted and named. */
const taken = new Set([
  'id',
  'title',
  'description',
  'currency',
  'amountAwarded',
  'awardDate',
  'plannedDates.duration',
  ...['fundingOrganization', 'recipientOrganization'].flatMap((body) =>
    ['id', 'name', 'organisationType'].map((field) => `${body}.${field}`),
  ),
  'grantProgramme.title',
  'beneficiaryLocation.geoCode',
  'beneficiaryLocation.name',
])

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const itemsOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])
const lineOf = (value: unknown): string | null => {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const line = String(value)
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim()
    .slice(0, 300)
    .trim()
  return line === '' ? null : line
}

/** Every value of a record with its path, lists looked through. */
function* valuesIn(value: unknown, path: string): Generator<[string, unknown]> {
  if (Array.isArray(value)) for (const item of value) yield* valuesIn(item, path)
  else if (isFields(value))
    for (const [name, held] of Object.entries(value)) yield* valuesIn(held, path ? `${path}.${name}` : name)
  else if (value !== null && value !== undefined && value !== '') yield [path, value]
}

/** How a field speaks of a person: what it holds is never shown, not even in a report. */
const ofPerson = /individual|applicant|surname|forename|full name|email|e-mail|phone|contact/i
const looksLikePerson = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|revd)\.?\s/i

/** Registers that org-id.guide lists have a country or XI, a name and a number; what a publisher calls a body itself is none. */
export const isOfRegister = (id: string) => /^(?:[A-Z]{2}|XI|XM)-[A-Z0-9]+-\S+$/.test(id)

/** The day of a date as the standard and as spreadsheets write it, or null where there is no such day. */
export function dayOf(text: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(text)
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text)
  const [year, month, day] = iso ? iso.slice(1) : british ? british.slice(1).reverse() : []
  if (year === undefined) return null
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  return isEdtf(date) ? date : null
}

/** A few fields of the record, for somebody who looks for it: none that speaks of a person. */
export const occurrenceOf = ({ value, where }: GrantRecord): Occurrence => ({
  where,
  piece: Object.fromEntries(
    Object.entries(value)
      .filter(([name, held]) => !ofPerson.test(name) && !isFields(held) && !Array.isArray(held))
      .slice(0, 6),
  ),
})

/** The grant of a record; null where it may not or cannot be loaded, which the findings say. */
export function grantOf(record: GrantRecord, findings: Findings): Grant | null {
  const { value, where } = record
  const place = occurrenceOf(record)
  for (const [path, held] of valuesIn(value, ''))
    if (!taken.has(path)) findings.leave(path, ofPerson.test(path) ? null : String(held))

  if (value['recipientIndividual'] !== undefined || value['toIndividualsDetails'] !== undefined) {
    findings.add('WARNING', 'a grant to an individual is never loaded', { where, piece: {} })
    return null
  }
  let isWhole = true
  const required = <Value>(found: Value | null, rule: string): Value => {
    if (found === null) {
      findings.add('ERROR', rule, place)
      isWhole = false
    }
    return found as Value
  }
  const bodies = (field: string) =>
    itemsOf(value[field]).flatMap((body): GrantBody[] => {
      const name = required(lineOf(body['name']), `${field} needs a name`)
      const id = required(
        lineOf(body['id']),
        `${field} needs an id: an org-id.guide prefix and the number there, as in GB-CHC-1015648`,
      )
      if (name !== null && looksLikePerson.test(name) && !isOfRegister(id ?? '')) {
        findings.add('ERROR', `${field} looks like a person, and people are not loaded`, { where, piece: {} })
        isWhole = false
      }
      return name && id ? [{ id, name, type: lineOf(body['organisationType']) }] : []
    })

  const id = required(lineOf(value['id']), 'a grant needs an id')
  const title = required(lineOf(value['title']), 'a grant needs a title')
  const currency = required(lineOf(value['currency']), 'a grant needs a currency, as in GBP')
  const amountAsWritten = required(lineOf(value['amountAwarded']), 'a grant needs amountAwarded')
  const amount = Number(amountAsWritten)
  if (amountAsWritten !== null && !Number.isFinite(amount))
    required(null, 'amountAwarded is a number: digits and at most one point, as in 15000 or 152505.03')
  const awardedAsWritten = required(lineOf(value['awardDate']), 'a grant needs an awardDate')
  const awarded =
    awardedAsWritten === null
      ? ''
      : required(dayOf(awardedAsWritten), 'awardDate is a day that exists, as in 2021-03-31 or 31/03/2021')
  const funders = bodies('fundingOrganization')
  const recipients = bodies('recipientOrganization')
  if (itemsOf(value['fundingOrganization']).length === 0)
    required(null, 'a grant needs a fundingOrganization')
  if (itemsOf(value['recipientOrganization']).length === 0)
    required(null, 'a grant needs a recipientOrganization')
  if (!isWhole) return null

  const description = typeof value['description'] === 'string' ? value['description'].trim() : ''
  if (description !== '' && comparable(description) === comparable(title))
    findings.add('WARNING', 'the description is the title again', place)
  const months = itemsOf(value['plannedDates']).map(({ duration }) => Number(duration))[0]
  return {
    id,
    title,
    description: description === '' || description === title ? null : description.slice(0, 2_000).trim(),
    currency,
    amount,
    amountAsWritten,
    awarded,
    awardedAsWritten,
    months: months !== undefined && Number.isFinite(months) && months > 0 ? months : null,
    funders,
    recipients,
    programmes: itemsOf(value['grantProgramme']).flatMap((programme) => lineOf(programme['title']) ?? []),
    places: placesOf(value['beneficiaryLocation'], findings, place),
    where,
  }
}

function placesOf(value: unknown, findings: Findings, place: Occurrence): GrantPlace[] {
  return itemsOf(value).flatMap((location): GrantPlace[] => {
    const [code, name] = [lineOf(location['geoCode']), lineOf(location['name'])]
    if (code !== null && GssCode.safeParse(code).success) return [{ code, name: name ?? code }]
    if (code !== null)
      findings.add('WARNING', 'a geoCode is not a GSS code of the ONS, and is left out', place)
    else
      findings.add(
        'USEFUL',
        'a beneficiary location has no geoCode: with one, the grant is found by place',
        place,
      )
    return []
  })
}
