/** A part of the graph, as the database gave it: links and names, made ready to be walked along. */
import type { RelationshipType } from '../ontology.ts'
import type { Fact } from './model.ts'
import type { LinkOfType, NodeName } from './queries.ts'

/** A node by what it is called, where it stands in order, of what kind a body is, and whether a term is contested. */
export type NamedNode = Omit<NodeName, 'evidence'> & { evidence: string[] }

const factOf = ({ facts, ...ends }: LinkOfType): Fact => ({ ...facts, ...ends })

const identity = ({ type, from, to, role }: Fact) => [type, from, to, role ?? ''].join(' ')
const inOrder = <Item>(items: readonly Item[], keyOf: (item: Item) => string) =>
  items.map((item) => [keyOf(item), item] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))

/** Links by type and end, in one order whatever order they were read in; only those that `keep` keeps. */
export function subgraphOf(
  links: readonly LinkOfType[],
  nodes: readonly NodeName[],
  keep = (_fact: Fact) => true,
) {
  const distinct = new Map(inOrder(links.map(factOf).filter(keep), identity))
  const names = new Map(
    nodes.map((node): [string, NamedNode] => [node.id, { ...node, evidence: node.evidence ?? [] }]),
  )
  const byOut = Map.groupBy(distinct.values(), ({ type, from }) => `${type} ${from}`)
  const byIn = Map.groupBy(distinct.values(), ({ type, to }) => `${type} ${to}`)
  return {
    out: (id: string, type: RelationshipType): readonly Fact[] => byOut.get(`${type} ${id}`) ?? [],
    into: (id: string, type: RelationshipType): readonly Fact[] => byIn.get(`${type} ${id}`) ?? [],
    has: (id: string) => names.has(id),
    of: (id: string): NamedNode => names.get(id)!,
    name: (id: string): string => names.get(id)?.name ?? id,
    sortKey: (id: string): string => names.get(id)?.sortKey ?? id,
    ids: (): string[] => [...names.keys()].sort(),
  }
}
export type Subgraph = ReturnType<typeof subgraphOf>

/** Each passage once, in the order of the links. */
export const evidenceOf = (links: readonly Fact[]) => [...new Set(links.flatMap(({ evidence }) => evidence))]
