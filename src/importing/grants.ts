/** Grants → items of a data set: bodies, the pieces of work that the money is for, amounts, places, and a passage for each record. */
import type { Kind } from '../graph/ontology.ts'
import { couldBeOne } from '../seeding/identity.ts'
import type { DataSet } from '../seeding/dataSet.ts'
import type { Findings } from './finding.ts'
import { isOfRegister, type Grant, type GrantBody, type GrantPlace } from './grant.ts'
import { slug } from './slug.ts'

/** An item as a seed file holds it. */
export type Item = Record<string, unknown> & { id: string }

/** Items by kind. */
export type Items = Map<Kind, Item[]>

const registers: readonly (readonly [RegExp, string])[] = [
  [/^GB-(CHC|SC|NIC)-/, 'CHARITY'],
  [/^GB-COH-/, 'COMPANY'],
  [/^GB-LA[ES]-/, 'COUNCIL'],
  [/^GB-NHS-/, 'NHS_TRUST'],
  [/^GB-EDU-/, 'EDUCATIONAL_BODY'],
]

const types: readonly (readonly [RegExp, string])[] = [
  [/charity/i, 'CHARITY'],
  [/school|education/i, 'EDUCATIONAL_BODY'],
  [/compan|c ?i ?c/i, 'COMPANY'],
  [/public body/i, 'PUBLIC_BODY'],
]

/** What sort of body it is, by what the source calls it and else by its register: never by its name. */
const kindOf = ({ id, type }: GrantBody) =>
  types.find(([pattern]) => type !== null && pattern.test(type))?.[1] ??
  registers.find(([pattern]) => pattern.test(id))?.[1] ??
  'UNSPECIFIED'

/** What sort of place a GSS code is of (Register of Geographic Codes, ONS). */
const placeKinds: readonly (readonly [RegExp, string])[] = [
  [/^(E92|W92|S92|N92|K0)/, 'COUNTRY'],
  [/^E12/, 'REGION'],
  [/^E47/, 'COMBINED_AUTHORITY'],
  [/^(E0[6-9]|W06|S12|N09)/, 'DISTRICT'],
  [/^(E05|W05|S13|N08)/, 'WARD'],
]

const text = (amount: number, currency: string) => `${amount.toLocaleString('en-GB')} ${currency}`

/** All items that these grants make, under the ids of this data set. */
export function itemsOf(grants: readonly Grant[], dataSet: DataSet, findings: Findings): Items {
  const items: Items = new Map()
  const all: Record<'bodies' | 'places' | 'programmes', Map<string, Item>> = {
    bodies: new Map(),
    places: new Map(),
    programmes: new Map(),
  }
  const source = `source-${dataSet.id}`
  const whole = `passage-${dataSet.id}-whole`
  const passages: Item[] = [
    {
      id: whole,
      name: `${dataSet.title}: the data as a whole`,
      kind: 'TITLE',
      locator: 'data',
      links: { IN: [{ to: source }] },
    },
  ]
  const works: Item[] = []
  const measures: Item[] = []
  const slugs = new Set<string>()

  for (const grant of grants) {
    const own = slug(grant.id)
    if (slugs.has(own)) {
      findings.add('ERROR', 'a grant has the id of another one', {
        where: grant.where,
        piece: { id: grant.id },
      })
      continue
    }
    slugs.add(own)
    const id = `programme-${own}`
    const passage = `passage-${own}`
    const evidence = [passage]
    passages.push({
      id: passage,
      name: `${dataSet.title}: ${grant.where}`.slice(0, 300),
      kind: 'ROW',
      locator: grant.where,
      links: { IN: [{ to: source }] },
    })
    measures.push({
      id: `measure-${own}`,
      name: `${text(grant.amount, grant.currency)} awarded: ${grant.title}`.slice(0, 300),
      value: grant.amount,
      qualifier: 'EXACT',
      wording: grant.amountAsWritten,
      unit: grant.currency,
      counts: 'money awarded',
      basis: 'ACTUAL',
      asOf: { words: grant.awardedAsWritten, date: grant.awarded },
      evidence,
    })
    works.push({
      id,
      name: grant.title,
      kind: 'GRANT',
      lifecycle: 'UNKNOWN',
      identifiers: [grant.id],
      ...(grant.description && { summary: grant.description }),
      evidence,
      links: {
        MEASURED_BY: [{ to: `measure-${own}`, evidence }],
        ...(grant.programmes.length > 0 && {
          PART_OF: unique(grant.programmes.map((title) => programme(title, grant))).map((to) => ({
            to,
            evidence,
          })),
        }),
        ...(grant.places.length > 0 && {
          DELIVERED_IN: unique(grant.places.map((place) => placed(place, grant))).map((to) => ({
            to,
            evidence,
          })),
        }),
      },
    })
    const asOf = { words: grant.awardedAsWritten, date: grant.awarded }
    const note = grant.months === null ? {} : { note: `Planned for ${grant.months} months.` }
    for (const to of unique(grant.funders.map((funder) => body(funder, grant))))
      link(to, { to: id, role: 'FUNDS', asOf, ...note, evidence })
    for (const to of unique(grant.recipients.map((recipient) => body(recipient, grant))))
      link(to, { to: id, role: 'RECEIVES', asOf, ...note, evidence })
  }

  function link(from: string, given: object) {
    const { links } = all.bodies.get(from) as { links: { TAKES_PART_IN: object[] } } & Item
    links.TAKES_PART_IN.push(given)
  }

  function body(given: GrantBody, { id, where }: Grant): string {
    const key = `org-${slug(given.id)}`
    const held = all.bodies.get(key)
    if (held === undefined) {
      if (!isOfRegister(given.id))
        findings.add(
          'USEFUL',
          'a body has no identifier of a public register: it cannot be recognised elsewhere',
          {
            where,
            piece: { id: given.id, name: given.name },
          },
        )
      all.bodies.set(key, {
        id: key,
        name: given.name,
        kind: kindOf(given),
        ...(isOfRegister(given.id) && { identifiers: [given.id] }),
        aliases: [],
        evidence: [`passage-${slug(id)}`],
        links: { TAKES_PART_IN: [] },
      })
    } else if (held['name'] !== given.name) {
      const rule = couldBeOne(held['name'] as string, given.name)
        ? 'one id has two names: the first is shown, and it is found by both'
        : 'one id has two names that are not alike: is it one body?'
      findings.add('WARNING', rule, {
        where,
        piece: { id: given.id, name: given.name, before: held['name'] },
      })
      const aliases = held['aliases'] as { name: string }[]
      if (!aliases.some(({ name }) => name === given.name)) aliases.push({ name: given.name })
    }
    return key
  }

  function placed({ code, name }: GrantPlace, { id, where }: Grant): string {
    const key = `place-${code.toLowerCase()}`
    const held = all.places.get(key)
    if (held === undefined)
      all.places.set(key, {
        id: key,
        name,
        kind: placeKinds.find(([pattern]) => pattern.test(code))?.[1] ?? 'AREA',
        code,
        codeBasis: 'EXACT',
        evidence: [`passage-${slug(id)}`],
      })
    else if (held['name'] !== name)
      findings.add('WARNING', 'one place code has two names', {
        where,
        piece: { code, name, before: held['name'] },
      })
    return key
  }

  function programme(title: string, { id }: Grant): string {
    const key = `programme-${dataSet.id}-${slug(title)}`
    if (!all.programmes.has(key))
      all.programmes.set(key, {
        id: key,
        name: title,
        kind: 'SCHEME',
        lifecycle: 'UNKNOWN',
        evidence: [`passage-${slug(id)}`],
      })
    return key
  }

  const described: Item = {
    id: source,
    name: dataSet.title,
    kind: 'DATA_SET',
    ...(dataSet.licence && { licence: dataSet.licence }),
    ...(dataSet.url && { url: dataSet.url }),
    evidence: [whole],
  }
  items.set('Source', [described])
  items.set('Passage', passages)
  items.set('Programme', [...all.programmes.values(), ...works])
  items.set('Measure', measures)
  items.set('Organisation', [...all.bodies.values()])
  items.set('Place', [...all.places.values()])
  return items
}

const unique = <Value>(values: readonly Value[]) => [...new Set(values)]
