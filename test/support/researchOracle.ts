/** Coverage, paths and reach over checked seeds, without a database: a second opinion that shares no code with the first. */
import type { CheckedSeeds } from '../../src/seeding/check.ts'
import type { SeedLink } from '../../src/seeding/seeds.ts'

export type Counting = 'PROGRAMMES' | 'ORGANISATIONS' | 'OUTCOMES' | 'FINDINGS'
export type Dimension = 'COMMUNITY' | 'THEME' | 'PLACE' | 'ORGANISATION_KIND' | 'PROGRAMME_KIND' | 'LIFECYCLE'

const prefixes = { PROGRAMMES: 'programme', ORGANISATIONS: 'org', OUTCOMES: 'outcome', FINDINGS: 'finding' }
const towards: Partial<Record<Dimension, string[]>> = {
  COMMUNITY: ['SERVES', 'ABOUT'],
  THEME: ['ADDRESSES', 'ABOUT'],
  PLACE: ['BASED_IN', 'DELIVERED_IN', 'CONCERNS', 'ABOUT'],
}
const isA = (prefix: string, id: string) => id.startsWith(`${prefix}-`)

export function researchOracle({ nodes, links }: CheckedSeeds) {
  const out = Map.groupBy(links, ({ from }) => from)
  const into = Map.groupBy(links, ({ to }) => to)
  const outOf = (id: string, type: string) => (out.get(id) ?? []).filter((link) => link.type === type)
  const fields = new Map(nodes.map((node) => [node.id, node.fields]))
  const acts = ({ fields: { role } }: SeedLink) => role !== 'RECEIVES' && role !== 'CONCERNED'
  const activitiesOf = (id: string) =>
    (into.get(id) ?? [])
      .filter(({ type, from }) => type === 'PART_OF' && isA('activity', from))
      .map(({ from }) => from)

  /** Whether it is one thing: what stands for many, or for nobody by name, is no organisation. */
  const isOneBody = (id: string) => !isA('org', id) || fields.get(id)!['kind'] !== 'GROUP'

  /** The thing and the work whose links count as its own. */
  function bearersOf(id: string): Set<string> {
    if (isA('programme', id)) return new Set([id, ...activitiesOf(id)])
    if (!isA('org', id)) return new Set([id])
    const work = outOf(id, 'TAKES_PART_IN')
      .filter(acts)
      .map(({ to }) => to)
    return new Set([id, ...work])
  }

  function upwards(id: string): string[] {
    const above = [...outOf(id, 'WITHIN'), ...outOf(id, 'BROADER')].flatMap(({ to }) => upwards(to))
    return [id, ...above]
  }

  function programmesBehind(id: string): string[] {
    if (isA('programme', id)) return [id]
    if (isA('org', id))
      return outOf(id, 'TAKES_PART_IN')
        .filter(acts)
        .map(({ to }) => to)
        .filter((to) => isA('programme', to))
    const ways = isA('outcome', id) ? ['LEADS_TO'] : ['FOUND', 'RECOMMENDS']
    return (into.get(id) ?? [])
      .filter(({ type }) => ways.includes(type))
      .flatMap(({ from }) => (isA('activity', from) ? outOf(from, 'PART_OF').map(({ to }) => to) : [from]))
      .filter((from) => isA('programme', from))
  }

  function bodiesBehind(id: string): string[] {
    if (isA('org', id)) return [id]
    const inWork = (work: string) =>
      (into.get(work) ?? [])
        .filter((link) => link.type === 'TAKES_PART_IN' && acts(link))
        .map(({ from }) => from)
    if (isA('programme', id)) return [...bearersOf(id)].flatMap(inWork)
    const before = into.get(id) ?? []
    return isA('outcome', id)
      ? before
          .filter(
            ({ type, from }) => type === 'LEADS_TO' && !isA('commitment', from) && !isA('outcome', from),
          )
          .flatMap(({ from }) => inWork(from))
      : before
          .filter(({ type, from }) => ['FOUND', 'RECOMMENDS'].includes(type) && isA('org', from))
          .map(({ from }) => from)
  }

  function valuesOf(id: string, dimension: Dimension, rollUp: boolean): Set<string> {
    const types = towards[dimension]
    if (types === undefined) {
      const behind = dimension === 'ORGANISATION_KIND' ? bodiesBehind(id) : programmesBehind(id)
      return new Set(
        behind.map((one) => fields.get(one)![dimension === 'LIFECYCLE' ? 'lifecycle' : 'kind'] as string),
      )
    }
    const near = [...bearersOf(id)].flatMap((bearer) =>
      (out.get(bearer) ?? [])
        .filter(({ type, to }) => types.includes(type) && isA(dimension.toLowerCase(), to))
        .map(({ to }) => to),
    )
    return new Set(rollUp ? near.flatMap(upwards) : near)
  }

  /** How often each pair of values meets, as `row column → count`, empty ones left out. */
  function coverage(counting: Counting, rows: Dimension, columns: Dimension, rollUp: boolean) {
    const counts = new Map<string, number>()
    for (const { id } of nodes.filter((node) => isA(prefixes[counting], node.id) && isOneBody(node.id)))
      for (const row of valuesOf(id, rows, rollUp))
        for (const column of valuesOf(id, columns, rollUp))
          counts.set(`${row} ${column}`, (counts.get(`${row} ${column}`) ?? 0) + 1)
    return counts
  }

  /** What of a kind is in a place or in one within it, by name: a programme by itself or by an activity in it. */
  function inPlace(place: string, prefix: string) {
    const locates = ['BASED_IN', 'DELIVERED_IN', 'CONCERNS']
    const isThere = (bearer: string) =>
      (out.get(bearer) ?? []).some(({ type, to }) => locates.includes(type) && upwards(to).includes(place))
    const bearers = (id: string) => (prefix === 'programme' ? [id, ...activitiesOf(id)] : [id])
    return nodes
      .filter(({ id }) => isA(prefix, id) && bearers(id).some(isThere))
      .map(({ id }) => id)
      .sort()
  }

  /** The districts of which no source speaks, by name. */
  function unmentioned() {
    const text = (id: string, field: string) => String(fields.get(id)![field]).toLowerCase()
    const onlyNamed = ({ type, from, to }: SeedLink) =>
      type === 'CONCERNS' && isA('org', from) && text(from, 'name').includes(text(to, 'name'))
    const speaks = (link: SeedLink) =>
      towards.PLACE!.includes(link.type) && link.fields.assertion === 'STATED' && !onlyNamed(link)
    const spokenOf = new Set(links.filter(speaks).flatMap(({ to }) => upwards(to)))
    return nodes
      .filter(({ id, fields: { kind } }) => isA('place', id) && kind === 'DISTRICT' && !spokenOf.has(id))
      .map(({ id }) => id)
      .sort()
  }

  const walked = links.filter(
    ({ from, to }) => ![from, to].some((id) => isA('passage', id) || isA('source', id)),
  )
  const degrees = new Map<string, number>()
  for (const { from, to } of links) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const near = new Map<string, Set<string>>()
  const join = (one: string, other: string) => near.set(one, (near.get(one) ?? new Set()).add(other))
  for (const { from, to } of walked) {
    join(from, to)
    join(to, from)
  }

  /** How many steps away each thing is that is at most so many away. */
  function reach(from: string, steps: number) {
    const found = new Map<string, number>()
    let last = new Set([from])
    for (let step = 1; step <= steps; step += 1) {
      const next = new Set([...last].flatMap((id) => [...(near.get(id) ?? [])]))
      last = new Set([...next].filter((id) => id !== from && !found.has(id)))
      for (const id of last) found.set(id, step)
    }
    return found
  }

  /** Every simple path of at most so many steps, the cheapest first, by plain exhaustion. */
  function paths(
    from: string,
    to: string,
    most: number,
    avoided: (id: string, degree: number) => boolean = () => false,
  ) {
    const found: { ids: string[]; cost: number }[] = []
    const go = (ids: string[]) => {
      const last = ids.at(-1)!
      for (const next of near.get(last) ?? []) {
        if (ids.includes(next)) continue
        if (next === to) {
          const inner = ids.slice(1).map((id) => Math.log(degrees.get(id)! + 1))
          found.push({ ids: [...ids, to], cost: ids.length + inner.reduce((sum, one) => sum + one, 0) })
        } else if (ids.length < most && !avoided(next, degrees.get(next)!)) go([...ids, next])
      }
    }
    go([from])
    return found.sort((a, b) => a.cost - b.cost)
  }

  return {
    coverage,
    inPlace,
    unmentioned,
    reach,
    paths,
    ids: nodes.map(({ id }) => id),
    degree: (id: string) => degrees.get(id) ?? 0,
  }
}
