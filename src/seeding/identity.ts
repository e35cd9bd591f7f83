/**
 * Which things of several data sets are one. The same identifier of a register is the same thing, unless the names differ
 * so much that somebody has to look; a place that both say is the coded one needs no look. Likeness of names alone
 * joins nothing. What people decided counts before all.
 */
import { comparable } from '../lib/sorting.ts'
import { identifiersOf, type SeedNode } from './seeds.ts'

/** What somebody decided on two things, by their ids in the data sets that say them. */
export type Decision = {
  readonly one: string
  readonly other: string
  readonly are: 'SAME' | 'DIFFERENT' | 'UNSURE'
}

/** Two things that bear one identifier and are not joined, as their names differ and nobody has decided. */
export type Doubt = { readonly one: SeedNode; readonly other: SeedNode; readonly identifier: string }

/** Whether two names could be of one thing: half of the words of the shorter are in the other. */
export function couldBeOne(one: string, other: string): boolean {
  const [few, many] = [one, other]
    .map((name) => new Set(comparable(name).split(' ')))
    .sort((a, b) => a.size - b.size)
  return few!.intersection(many!).size * 2 >= few!.size
}

const isCodedPlace = ({ fields }: SeedNode) =>
  fields['codeBasis'] === 'EXACT' || fields['codeBasis'] === 'BY_NAME'

const nameOf = ({ fields }: SeedNode) => fields['name'] as string
const pairOf = (one: string, other: string) => [one, other].sort().join(' ')

/**
 * By which id each thing goes, where not by its own: by that of the first that is the same. `nodes` are of all data sets,
 * the best rank first.
 */
export function identitiesOf(nodes: readonly SeedNode[], decisions: readonly Decision[] = []) {
  const goesBy = new Map<string, string>()
  const idOf = (id: string): string => (goesBy.has(id) ? idOf(goesBy.get(id)!) : id)
  const ranks = new Map(nodes.map(({ id }, at) => [id, at] as const))
  const join = (one: string, other: string) => {
    const [first, second] = [idOf(one), idOf(other)].sort((a, b) => ranks.get(a)! - ranks.get(b)!)
    if (first !== second) goesBy.set(second!, first!)
  }
  const decided = new Map(decisions.map(({ one, other, are }) => [pairOf(one, other), are]))
  for (const { one, other, are } of decisions)
    if (are === 'SAME' && ranks.has(one) && ranks.has(other)) join(one, other)

  const doubts: Doubt[] = []
  const holders = new Map<string, SeedNode>()
  for (const node of nodes) {
    for (const identifier of identifiersOf(node)) {
      const key = `${node.kind} ${comparable(identifier)}`
      const holder = holders.get(key)
      if (holder === undefined) holders.set(key, node)
      else if (holder.id !== node.id) {
        const are = decided.get(pairOf(holder.id, node.id))
        if (are !== undefined) continue
        if ((isCodedPlace(holder) && isCodedPlace(node)) || couldBeOne(nameOf(holder), nameOf(node)))
          join(holder.id, node.id)
        else doubts.push({ one: holder, other: node, identifier })
      }
    }
  }
  return { idOf, doubts }
}
