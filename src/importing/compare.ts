/** What a batch would change, and which of its bodies may be ones that are known already under another id. */
import { join } from 'node:path'
import { kindNames, type Kind } from '../graph/ontology.ts'
import { comparable } from '../lib/sorting.ts'
import type { Doubt } from '../seeding/identity.ts'
import { acceptedIn, type DataFolders } from '../seeding/live.ts'
import type { SaidBy } from '../seeding/merge.ts'
import { readSeeds } from '../seeding/read.ts'
import type { Items } from './grants.ts'

/** How many items of each kind are new, changed or gone against the version of this data set that is live. */
export type Differences = readonly { kind: Kind; added: number; changed: number; gone: number }[]

/** Two things that may be one, why, and by which ids a decision names them. */
export type Duplicate = { one: string; other: string; names: readonly [string, string]; reason: string }

/** The differences of a batch from the live version of the same data set; all new where none is live. */
export async function differencesOf(items: Items, { home }: DataFolders, id: string): Promise<Differences> {
  const { records } = await readSeeds(join(acceptedIn(home), id)).catch(() => ({ records: [] }))
  const held = new Map(
    records.map(({ kind, value }) => [`${kind} ${String(value['id'])}`, JSON.stringify(value)]),
  )
  return kindNames.flatMap((kind) => {
    const [before, now] = [records.filter((record) => record.kind === kind), items.get(kind) ?? []]
    const kept = now.filter((item) => held.has(`${kind} ${item.id}`))
    const changed = kept.filter((item) => held.get(`${kind} ${item.id}`) !== JSON.stringify(item)).length
    const counts = { added: now.length - kept.length, changed, gone: before.length - kept.length }
    return counts.added + counts.changed + counts.gone > 0 ? [{ kind, ...counts }] : []
  })
}

/** Legal forms and articles, which two writings of one name often differ by. */
const fillers = new Set([
  'the',
  'a',
  'of',
  'and',
  'ltd',
  'limited',
  'cic',
  'cio',
  'plc',
  'llp',
  'trust',
  'charity',
])

/** The words of a name that tell it from others, in one order. */
const gist = (name: string) =>
  comparable(name)
    .split(' ')
    .filter((word) => !fillers.has(word))
    .sort()
    .join(' ')

/** Bodies of the batch that are like live ones by name, and those that share an identifier but not a name. */
export function duplicatesOf(sets: readonly SaidBy[], id: string, doubts: readonly Doubt[]): Duplicate[] {
  const bodiesOf = (own: boolean) =>
    sets
      .filter(({ dataSet }) => (dataSet.id === id) === own)
      .flatMap(({ nodes }) => nodes.filter(({ kind }) => kind === 'Organisation'))
  const nameOf = ({ fields }: { fields: Record<string, unknown> }) => fields['name'] as string
  const identifiersOf = ({ fields }: { fields: Record<string, unknown> }) => fields['identifiers'] as string[]
  const known = Map.groupBy(bodiesOf(false), (body) => gist(nameOf(body)))
  const alike = bodiesOf(true).flatMap((body) =>
    (gist(nameOf(body)) === '' ? [] : (known.get(gist(nameOf(body))) ?? []))
      .filter((other) => other.id !== body.id)
      .filter((other) => !identifiersOf(other).some((each) => identifiersOf(body).includes(each)))
      .map((other): Duplicate => ({
        one: body.id,
        other: other.id,
        names: [nameOf(body), nameOf(other)],
        reason:
          comparable(nameOf(body)) === comparable(nameOf(other))
            ? 'the same name'
            : 'the same name but for legal form, articles or the order of words',
      })),
  )
  const registered = doubts.map(({ one, other, identifier }): Duplicate => ({
    one: other.id,
    other: one.id,
    names: [nameOf(other), nameOf(one)],
    reason: `the same identifier ${identifier} under names that are not alike`,
  }))
  return [...registered, ...alike]
}
