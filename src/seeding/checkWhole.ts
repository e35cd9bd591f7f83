/** What can only be seen over all the seeds together: references, repeated ids and links, circles, a measure's sense. */
import { kindOfId, relationshipsThat } from '../graph/ontology.ts'
import { comparable } from '../lib/sorting.ts'
import { problemAt, type Problem } from './problems.ts'
import { identifiersOf, type SeedLink, type SeedNode } from './seeds.ts'

/** All problems of the whole. `claimed` holds every id that any item gives itself. */
export const checkWhole = (
  nodes: readonly SeedNode[],
  links: readonly SeedLink[],
  claimed: ReadonlySet<string>,
): Problem[] => [
  ...repeatedIds(nodes),
  ...sharedIdentifiers(nodes),
  ...brokenReferences(nodes, links, claimed),
  ...repeatedLinks(links),
  ...circles(links),
  ...nodes.flatMap(senseOfMeasure),
  ...homelessPassages(nodes, links),
]

/** What can only go wrong where several data sets are put together. */
export const checkMerged = (nodes: readonly SeedNode[], links: readonly SeedLink[]): Problem[] => [
  ...circles(links),
  ...homelessPassages(nodes, links),
]

/** How a rule begins that a name of something leads to nothing. */
export const missing = 'nothing here has the id'

const squashed = (id: string) => id.replaceAll('-', '')

function repeatedIds(nodes: readonly SeedNode[]): Problem[] {
  const first = new Map<string, SeedNode>()
  return nodes.flatMap(({ id, record }) => {
    const earlier = first.get(squashed(id))
    if (!earlier) {
      first.set(squashed(id), { id, record } as SeedNode)
      return []
    }
    const where = `${earlier.record.file}:${earlier.record.lineOf(['id'])}`
    const rule =
      earlier.id === id
        ? `this id is taken: ${where} has it`
        : `two spellings of one id: ${where} has ${earlier.id}`
    return [problemAt(record, ['id'], rule)]
  })
}

function sharedIdentifiers(nodes: readonly SeedNode[]): Problem[] {
  const holder = new Map<string, string>()
  return nodes.flatMap(({ id, kind, fields, record }) =>
    identifiersOf({ fields }).flatMap((identifier, index) => {
      const key = `${kind} ${comparable(identifier)}`
      const other = holder.get(key)
      holder.set(key, other ?? id)
      const path = index < (fields['identifiers'] as string[]).length ? ['identifiers', index] : ['code']
      const rule = `${identifier} identifies ${other} already: one identifier, one ${kind}`
      return other ? [problemAt(record, path, rule)] : []
    }),
  )
}

function brokenReferences(
  nodes: readonly SeedNode[],
  links: readonly SeedLink[],
  claimed: ReadonlySet<string>,
): Problem[] {
  const spellings = new Map([...claimed].map((id) => [squashed(id), id]))
  const check = (
    id: string,
    record: SeedNode['record'],
    path: PropertyKey[],
    passage: boolean,
  ): Problem[] => {
    if (passage && kindOfId(id) !== 'Passage')
      return [problemAt(record, path, `evidence is a passage, and ${id} is not one`)]
    if (claimed.has(id)) return []
    const spelling = spellings.get(squashed(id))
    return [
      problemAt(record, path, spelling ? `two spellings of one id: it is ${spelling}` : `${missing} ${id}`),
    ]
  }
  const evidence = (ids: readonly string[], record: SeedNode['record'], path: PropertyKey[]) =>
    ids.flatMap((id, index) => check(id, record, [...path, 'evidence', index], true))
  return [
    ...nodes.flatMap(({ fields, record }) => evidence(fields['evidence'] as string[], record, [])),
    ...links.flatMap(({ to, fields, record, path }) => [
      ...check(to, record, [...path, 'to'], false),
      ...evidence(fields.evidence, record, path),
    ]),
  ]
}

/** What tells one link from another: its ends, its type and its role. */
export const linkKey = ({ from, type, to, fields }: Pick<SeedLink, 'from' | 'type' | 'to' | 'fields'>) =>
  [from, type, to, fields.role ?? ''].join(' ')

function repeatedLinks(links: readonly SeedLink[]): Problem[] {
  const seen = new Set<string>()
  return links.flatMap((link) => {
    const key = linkKey(link)
    const again = seen.has(key)
    seen.add(key)
    return again
      ? [problemAt(link.record, link.path, 'this link is here already: put the evidence of both on one')]
      : []
  })
}

/** Follows each hierarchy upwards from each node that is in it, once: a link back into the way that led there closes a circle. */
function circles(links: readonly SeedLink[]): Problem[] {
  return relationshipsThat('acyclic').flatMap((type) => {
    const above = Map.groupBy(
      links.filter((link) => link.type === type),
      ({ from }) => from,
    )
    const done = new Set<string>()
    const climb = (id: string, way: readonly string[]): SeedLink[] => {
      if (done.has(id)) return []
      const closing = (above.get(id) ?? []).flatMap((link) =>
        link.to === id || way.includes(link.to) ? [link] : climb(link.to, [...way, id]),
      )
      done.add(id)
      return closing
    }
    return [...above.keys()]
      .flatMap((id) => climb(id, []))
      .map(({ record, path }) =>
        problemAt(record, [...path, 'to'], `${type} runs in a circle here: nothing lies within itself`),
      )
  })
}

function senseOfMeasure({ kind, fields, record }: SeedNode): Problem[] {
  if (kind !== 'Measure') return []
  const { value, upper, qualifier, assertion, derivation } = fields
  const wrong = (field: string, rule: string) => [problemAt(record, [field], rule)]
  return [
    ...(qualifier !== 'UNQUANTIFIED' && value === undefined
      ? wrong('value', 'a value is required unless qualifier is UNQUANTIFIED')
      : []),
    ...(qualifier === 'UNQUANTIFIED' && value !== undefined
      ? wrong('value', 'what is UNQUANTIFIED has no value: leave it out')
      : []),
    ...(upper !== undefined && !((upper as number) > (value as number))
      ? wrong('upper', 'upper is the greater end of a range')
      : []),
    ...(assertion !== 'STATED' && !derivation
      ? wrong('derivation', 'a measure that is not STATED says from what it is derived')
      : []),
  ]
}

function homelessPassages(nodes: readonly SeedNode[], links: readonly SeedLink[]): Problem[] {
  const homes = Map.groupBy(
    links.filter(({ type }) => type === 'IN'),
    ({ from }) => from,
  )
  return nodes.flatMap(({ kind, id, record }) =>
    kind === 'Passage' && homes.get(id)?.length !== 1
      ? [problemAt(record, ['links', 'IN'], 'a passage is IN just one source: "IN: [{ to: source-… }]"')]
      : [],
  )
}
