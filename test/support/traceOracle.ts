/**
 * A second trace, over parsed seeds: without a database, without bounds, every chain written out. It shares nothing with the first but
 * the order of names, and is as slow as it is plain.
 */
import { collated, sortKey } from '../../src/lib/sorting.ts'
import type { CheckedSeeds } from '../../src/seeding/check.ts'
import type { SeedLink, SeedNode } from '../../src/seeding/seeds.ts'

export type OracleTrace = {
  nodes: string[]
  links: string[]
  circular: string[]
  chains: string[]
}

const ways: Record<string, Record<string, string>> = {
  FORWARD: { MADE: 'to', TAKES_PART_IN: 'to', DELIVERED_THROUGH: 'to', LEADS_TO: 'to', PART_OF: 'from' },
  BACKWARD: {
    MADE: 'from',
    TAKES_PART_IN: 'from',
    DELIVERED_THROUGH: 'from',
    LEADS_TO: 'from',
    PART_OF: 'to',
    SERVES: 'from',
    BROADER: 'from',
  },
}

type Hop = { near: string; far: string; link: SeedLink }

/** Links that make no sense for a trace: of organisations in organisations, of what serves people but is no outcome. */
function belongs({ type, from, to, fields }: SeedLink) {
  if (type === 'PART_OF') return !from.startsWith('org-')
  if (type === 'BROADER') return to.startsWith('community-')
  if (type === 'SERVES') return from.startsWith('outcome-')
  return type !== 'TAKES_PART_IN' || !['RECEIVES', 'CONCERNED'].includes(fields.role ?? '')
}

const value = ({ type, fields }: SeedLink) => {
  const sure = { STATED: 3, INFERRED: 2, DERIVED: 1 }[fields.assertion]
  if (type !== 'LEADS_TO') return 12 + sure
  return { MEASURED: 12, EARLY_SIGN: 9, CLAIMED: 6, EXPECTED: 3, INTENDED: 0 }[fields.strength!] + sure
}

export function traceOracle({ nodes, links }: CheckedSeeds) {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  const nameOf = (id: string) => sortKey(collated(nodeOf.get(id)!.fields['name'] as string), id)
  const measuresOf = (id: string) =>
    links.filter(({ type, from }) => type === 'MEASURED_BY' && from === id).map(({ to }) => nodeOf.get(to)!)
  const order = (a: string, b: string) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0)
  const hopsIn: Record<string, Hop[]> = Object.fromEntries(
    Object.entries(ways).map(([direction, types]) => [
      direction,
      links.filter(belongs).flatMap((link) => {
        const end = types[link.type]
        if (end === undefined) return []
        return [
          end === 'to' ? { near: link.from, far: link.to, link } : { near: link.to, far: link.from, link },
        ]
      }),
    ]),
  )

  return (start: string, direction: 'FORWARD' | 'BACKWARD', depth: number): OracleTrace => {
    const step = new Map([[start, 0]])
    for (let level = 1; level <= depth; level += 1)
      for (const { near, far } of hopsIn[direction]!)
        if (step.get(near) === level - 1 && !step.has(far)) step.set(far, level)
    const seen = hopsIn[direction]!.filter(({ near }) => step.has(near) && step.get(near)! < depth)
    const beyond = (id: string) =>
      step.get(id) === depth && hopsIn[direction]!.some(({ near }) => near === id)

    const place = [...step.keys()].sort((a, b) => step.get(a)! - step.get(b)! || order(a, b))
    const reaches = (from: string, to: string, been = new Set<string>()): boolean =>
      seen.some(({ near, far }) => {
        if (near !== from || been.has(far)) return false
        been.add(far)
        return far === to || reaches(far, to, been)
      })
    const circular = seen.filter(
      ({ near, far }) => place.indexOf(far) <= place.indexOf(near) && (near === far || reaches(far, near)),
    )
    const open = seen.filter((hop) => !circular.includes(hop))

    const chains: { ids: string[]; value: number }[] = []
    const go = (ids: string[], least: number) => {
      const last = ids.at(-1)!
      const onward = new Map<string, number>()
      for (const { near, far, link } of open)
        if (near === last) onward.set(far, Math.max(onward.get(far) ?? 0, value(link)))
      if (onward.size === 0) chains.push({ ids, value: least })
      for (const [far, strength] of onward) go([...ids, far], Math.min(least, strength))
    }
    go([start], 99)
    const goal = direction === 'FORWARD' ? 'Outcome' : 'Organisation'
    const misses = ({ ids }: { ids: string[] }) =>
      ids.length > 1 && nodeOf.get(ids.at(-1)!)!.kind === goal ? 0 : 1
    const names = ({ ids }: { ids: string[] }) => ids.map(nameOf)
    chains.sort(
      (a, b) =>
        misses(a) - misses(b) ||
        b.value - a.value ||
        a.ids.length - b.ids.length ||
        before(names(a), names(b)),
    )

    const why = (id: string) => (beyond(id) ? 'OMITTED' : endOf(nodeOf.get(id)!, measuresOf(id), direction))
    const isEnd = (id: string) => !open.some(({ near }) => near === id)
    const sign = direction === 'FORWARD' ? 1 : -1
    return {
      nodes: place.map((id) => `${sign * step.get(id)! || 0} ${id} ${isEnd(id) ? why(id) : '-'}`),
      links: seen.map(({ link }) => said(link)).sort(),
      circular: circular.map(({ link }) => said(link)).sort(),
      chains: chains.map(({ ids, value: least }) => {
        const shown = direction === 'FORWARD' ? ids : ids.toReversed()
        return `${ids.length > 1 ? least : '-'} ${shown.join(' > ')} : ${why(ids.at(-1)!)}`
      }),
    }
  }
}

const said = ({ type, from, to, fields }: SeedLink) => `${from} ${type} ${fields.role ?? ''} ${to}`

const before = (a: string[], b: string[]) => {
  const at = a.findIndex((name, index) => name !== b[index])
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1
}

function endOf({ kind, fields }: SeedNode, measures: SeedNode[], direction: string) {
  if (direction === 'BACKWARD') return kind === 'Organisation' ? 'ORGANISATION' : 'NO_ORGANISATION_RECORDED'
  const gaps = (of: Record<string, unknown>) => of['gaps'] as { about: string; reason: string }[]
  if (gaps(fields).some(({ reason }) => reason === 'PLACEHOLDER')) return 'PLACEHOLDER_IN_SOURCE'
  const actual = measures.filter(
    (each) => each.fields['basis'] === 'ACTUAL' && each.fields['value'] !== undefined,
  )
  const aimed = measures.filter((each) =>
    ['TARGET', 'PLANNED', 'EXPECTED'].includes(each.fields['basis'] as string),
  )
  if (actual.length === 0 && aimed.length > 0) return 'TARGET_WITHOUT_ACTUAL'
  if (kind !== 'Outcome') return 'NO_OUTCOME_RECORDED'
  if (actual.length === 0)
    return fields['status'] === 'INTENDED' ? 'ONLY_INTENDED' : 'CLAIMED_WITHOUT_MEASURE'
  const dates = actual.flatMap((each) =>
    each.fields['asOf'] ? [(each.fields['asOf'] as { date: string }).date] : [],
  )
  const missed = [fields, ...actual.map((each) => each.fields)].some((of) =>
    gaps(of).some(({ about }) => about.toLowerCase().includes('baseline')),
  )
  const share = actual.every((each) => ['per cent', 'share'].includes(each.fields['unit'] as string))
  if (new Set(dates).size < 2 && (missed || (share && fields['level'] !== 'OUTPUT')))
    return 'MEASURE_WITHOUT_BASELINE'
  return 'MEASURED'
}
