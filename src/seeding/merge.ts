/**
 * Several data sets as one graph. A thing or link that several say is there once, with the evidence of each; where they
 * differ, the value of the best rank is shown and the others are kept beside it, with who says so.
 */
import type { Disagreement } from '../graph/declared.generated.ts'
import { linkKey } from './checkWhole.ts'
import type { SeedLink, SeedNode } from './seeds.ts'
import type { DataSet } from './dataSet.ts'
import { identitiesOf, type Decision } from './identity.ts'

/** What one data set says. */
export type SaidBy = { readonly dataSet: DataSet; readonly nodes: SeedNode[]; readonly links: SeedLink[] }

type Fields = Record<string, unknown>
type Item = { readonly fields: Fields; readonly said: Fields; readonly dataSet: DataSet }

const text = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'words' in value) return String(value.words)
  return JSON.stringify(value)
}

const union = (one: readonly unknown[], other: readonly unknown[]) => {
  const held = new Set(one.map((each) => JSON.stringify(each)))
  return [...one, ...other.filter((each) => !held.has(JSON.stringify(each)))]
}

/** One item of all that is said of it, the best rank first. Only what a data set says itself can disagree, no default. */
function folded(items: readonly Item[]): Fields {
  const [first, ...others] = items
  const fields: Fields = { ...first!.fields }
  const given = new Set(Object.keys(first!.said))
  const disagreements: Disagreement[] = []
  for (const { fields: theirs, said, dataSet } of others) {
    for (const name of Object.keys(said)) {
      const [shown, value] = [fields[name], theirs[name]]
      if (name === 'id' || name === 'to' || name === 'links' || value === undefined) continue
      if (Array.isArray(value)) fields[name] = union((shown ?? []) as unknown[], value)
      else if (!given.has(name)) fields[name] = value
      else if (JSON.stringify(shown) !== JSON.stringify(value))
        disagreements.push({ field: name, value: text(value), dataSet: dataSet.id })
      given.add(name)
    }
  }
  return { ...fields, dataSets: [...new Set(items.map(({ dataSet }) => dataSet.id))], disagreements }
}

/** A thing is found by each of the names that it is given. */
function withNames(fields: Fields): Fields {
  const names = (fields['disagreements'] as Disagreement[]).filter(({ field }) => field === 'name')
  const others = names.map(({ value }) => ({ name: value, kind: 'ALIAS' }))
  return { ...fields, aliases: union((fields['aliases'] ?? []) as unknown[], others) }
}

/** Everything that the data sets say, each thing and link once. They are given the best rank first. */
export function merged(sets: readonly SaidBy[], decisions: readonly Decision[] = []) {
  const { idOf, doubts } = identitiesOf(
    sets.flatMap(({ nodes }) => nodes),
    decisions,
  )
  const renamed = (fields: Fields) => ({
    ...fields,
    evidence: [...new Set((fields['evidence'] as string[]).map(idOf))],
  })
  const saidNodes = sets.flatMap(({ dataSet, nodes }) =>
    nodes.map((node) => ({ ...node, dataSet, id: idOf(node.id) })),
  )
  const saidLinks = sets.flatMap(({ dataSet, links }) =>
    links.map((link) => ({ ...link, dataSet, from: idOf(link.from), to: idOf(link.to) })),
  )
  const nodes = [...Map.groupBy(saidNodes, ({ id }) => id).values()].map((items): SeedNode => {
    const { id, kind, record } = items[0]!
    const said = items.map(({ fields, record: { value }, dataSet }) => ({
      fields: renamed(fields),
      said: value,
      dataSet,
    }))
    return { id, kind, record, fields: { ...withNames(folded(said)), id } }
  })
  const links = [...Map.groupBy(saidLinks, linkKey).values()].map((items): SeedLink => {
    const [{ dataSet: _, ...link }] = items as [(typeof items)[number]]
    const said = items.map(({ fields, dataSet }) => ({ fields: renamed(fields), said: fields, dataSet }))
    return { ...link, fields: folded(said) as SeedLink['fields'] }
  })
  // What is one thing in the end is not linked to itself.
  return { nodes, links: links.filter(({ from, to }) => from !== to), doubts }
}
