/**
 * Partners and suggestions a second time, over the parsed seeds, with no database: written from what the API promises, and
 * from the side of the body (what does it have?) where the product goes from the side of the thing (who has it?).
 */
import type { CheckedSeeds } from '../../src/seeding/check.ts'
import type { SeedLink } from '../../src/seeding/seeds.ts'

type Steps = Map<string, number>
export type OracleQuestion = {
  for: string
  need?: { communities?: string[]; themes?: string[]; places?: string[]; kinds?: string[]; roles?: string[] }
  statedOnly?: boolean
  includePartners?: boolean
}
export type OracleSuggestion = {
  id: string
  score: number
  parts: Record<string, number>
  introducers: string[]
}

const six = (value: number) => Math.round(value * 1e6) / 1e6

export function oracleOf({ nodes, links: all }: CheckedSeeds, statedOnly = false) {
  const links = all.filter(({ fields }) => !statedOnly || fields.assertion === 'STATED')
  const orgs = nodes.filter(({ kind }) => kind === 'Organisation')
  const kindOf = new Map(orgs.map(({ id, fields }) => [id, fields['kind'] as string]))
  const nameOf = new Map(nodes.map(({ id, fields }) => [id, fields['name'] as string]))
  const from = (id: string, ...types: string[]) =>
    links.filter((l) => l.from === id && types.includes(l.type))

  /** Everything at or above a thing, by the fewest steps. */
  function above(start: string, most = 8): Steps {
    const steps: Steps = new Map([[start, 0]])
    let edge = [start]
    for (let step = 1; step <= most && edge.length > 0; step += 1) {
      edge = edge
        .flatMap((id) => from(id, 'BROADER', 'WITHIN').map(({ to }) => to))
        .filter((id) => !steps.has(id))
      for (const id of edge) steps.set(id, step)
    }
    return steps
  }
  const put = (into: Steps, things: Steps) => {
    for (const [id, step] of things) into.set(id, Math.min(step, into.get(id) ?? Infinity))
  }
  const bearings = ['SERVES', 'ADDRESSES', 'BASED_IN', 'DELIVERED_IN', 'CONCERNS']
  const isThing = (id: string) => /^(community|theme|place)-/.test(id)

  /** What a body has, by itself unless only some roles count, and through its works. */
  function profile(org: string, roles?: string[]): Steps {
    const has: Steps = new Map()
    const works = from(org, 'TAKES_PART_IN').filter(({ fields }) =>
      roles ? roles.includes(fields.role!) : !['CONCERNED', 'RECEIVES'].includes(fields.role!),
    )
    for (const bearer of [...(roles ? [] : [org]), ...works.map(({ to }) => to)])
      for (const link of from(bearer, ...bearings)) if (isThing(link.to)) put(has, above(link.to))
    return has
  }
  const profiles = new Map(orgs.map(({ id }) => [id, profile(id)]))
  const evidenceOn = (org: string): Steps => {
    const has: Steps = new Map()
    for (const found of from(org, 'FOUND'))
      for (const about of from(found.to, 'ABOUT')) if (isThing(about.to)) put(has, above(about.to))
    return has
  }
  /** Groups that a term is used for which a group has too, or one within it: each with the steps there. */
  function otherWords(community: string): Steps {
    const kin: Steps = new Map()
    const denotes = links.filter(({ type }) => type === 'DENOTES')
    for (const one of denotes) {
      const up = above(one.to).get(community)
      if (up === undefined) continue
      for (const other of denotes)
        if (other.from === one.from && !above(other.to).has(community))
          kin.set(other.to, Math.min(up + 1, kin.get(other.to) ?? Infinity))
    }
    return kin
  }
  const known = new Map<string, Steps>()
  const kin = (community: string) => {
    if (!known.has(community)) known.set(community, otherWords(community))
    return known.get(community)!
  }
  /** By how many steps a body serves people called by other words than these. */
  function servesInOtherWords(org: string, community: string): number {
    const works = from(org, 'TAKES_PART_IN').filter(
      ({ fields }) => !['CONCERNED', 'RECEIVES'].includes(fields.role!),
    )
    const served = [org, ...works.map(({ to }) => to)].flatMap((bearer) => from(bearer, 'SERVES'))
    const steps = served
      .map(({ to }) => above(to))
      .filter((at) => !at.has(community))
      .flatMap((at) => [...kin(community)].map(([id, more]) => (at.get(id) ?? Infinity) + more))
    return Math.min(Infinity, ...steps)
  }
  const weights = new Map<string, number>()
  const weight = (thing: string) => {
    if (!weights.has(thing)) {
      const having = orgs.filter(({ id }) => profiles.get(id)!.has(thing)).length
      weights.set(thing, Math.max(0, Math.log(orgs.length / Math.max(1, having))))
    }
    return weights.get(thing)!
  }

  /** "SAME_WORK programme-x PARTNERS LEADS STATED", and so on, for each other body. */
  function ties(org: string): Map<string, string[]> {
    const found = new Map<string, string[]>()
    const add = (other: string, ...words: (string | null | undefined)[]) => {
      if (other !== org)
        found.set(other, [...(found.get(other) ?? []), words.map((word) => word ?? '-').join(' ')])
    }
    const worst = (...some: SeedLink[]) =>
      some.some(({ fields }) => fields.assertion === 'DERIVED')
        ? 'DERIVED'
        : some.some(({ fields }) => fields.assertion === 'INFERRED')
          ? 'INFERRED'
          : 'STATED'
    const doing = links.filter(({ type }) => type === 'TAKES_PART_IN')
    const mine = doing.filter((l) => l.from === org)
    const both = (other: string, work: string) =>
      mine.some(({ to }) => to === work) && doing.some((l) => l.from === other && l.to === work)
    for (const own of mine)
      for (const theirs of doing) {
        if (theirs.from === org) continue
        if (theirs.to === own.to)
          add(theirs.from, 'SAME_WORK', own.to, null, own.fields.role, theirs.fields.role, worst(own, theirs))
        for (const part of links) {
          if (part.type !== 'PART_OF' || !part.from.startsWith('activity-')) continue
          const ends = [part.from, part.to]
          if (own.to === theirs.to || !ends.includes(own.to) || !ends.includes(theirs.to)) continue
          if (both(theirs.from, part.from) || both(theirs.from, part.to)) continue
          add(theirs.from, 'PART_OF_WORK', part.to, part.from, own.fields.role, theirs.fields.role, 'DERIVED')
        }
      }
    for (const link of links) {
      if (link.type !== 'WORKS_WITH') continue
      const { role, assertion } = link.fields
      if (link.from === org) add(link.to, 'DIRECT', null, null, role, null, assertion)
      else if (link.to === org) add(link.from, 'DIRECT', null, null, null, role, assertion)
    }
    return new Map([...found].map(([other, some]) => [other, some.sort()]))
  }
  const allTies = new Map(orgs.map(({ id }) => [id, ties(id)]))

  function membersOf(programme: string): Set<string> {
    const works = [
      programme,
      ...links
        .filter((l) => l.type === 'PART_OF' && l.to === programme && l.from.startsWith('activity-'))
        .map((l) => l.from),
    ]
    return new Set(links.filter((l) => l.type === 'TAKES_PART_IN' && works.includes(l.to)).map((l) => l.from))
  }

  function suggestions({
    for: asker,
    need = {},
    includePartners = false,
  }: OracleQuestion): OracleSuggestion[] {
    const isOrg = asker.startsWith('org-')
    const own = new Set<string>()
    const works = isOrg
      ? from(asker, 'TAKES_PART_IN').filter(({ fields }) => !['CONCERNED', 'RECEIVES'].includes(fields.role!))
      : []
    for (const bearer of [asker, ...works.map(({ to }) => to)])
      for (const link of from(bearer, ...bearings)) own.add(link.to)
    const soughtOf = (prefix: string, named: string[] = []) =>
      named.length > 0 ? [...new Set(named)] : [...own].filter((id) => id.startsWith(prefix))
    const communities = soughtOf('community-', need.communities)
    const themes = soughtOf('theme-', need.themes)
    const places = soughtOf('place-', need.places)
    const partners = isOrg ? new Set(allTies.get(asker)?.keys()) : membersOf(asker)
    const contacts = [...partners].filter((id) => kindOf.get(id) !== 'GROUP')

    const share = (things: [number, number][]) => {
      const whole = things.reduce((sum, [w]) => sum + w, 0)
      return whole === 0 ? 0 : Math.min(1, things.reduce((sum, [, had]) => sum + had, 0) / whole)
    }
    const inProfile = (things: string[], has: Steps) =>
      share(things.map((id) => [weight(id), has.has(id) ? weight(id) * 0.5 ** has.get(id)! : 0]))
    const payers = ['FUNDS', 'COMMISSIONS']
    const hands = ['DELIVERS', 'SUPPORTS']
    const worksIn = (roles: string[]) => {
      const found = new Set<string>()
      for (const part of from(asker, 'TAKES_PART_IN'))
        if (roles.includes(part.fields.role!))
          for (const link of from(part.to, 'SERVES', 'ADDRESSES')) found.add(link.to)
      return [...found]
    }
    const studied = [
      ...new Set(from(asker, 'FOUND').flatMap(({ to }) => from(to, 'ABOUT').map((l) => l.to))),
    ].filter((id) => id.startsWith('community-'))
    const paid = worksIn(payers)
    const done = worksIn(hands)

    const partsOf = (y: string) => {
      const has = profiles.get(y)!
      const values: Record<string, number> = {}
      const inAnyWords: Steps = new Map(has)
      for (const id of communities) {
        const steps = Math.min(has.get(id) ?? Infinity, servesInOtherWords(y, id))
        if (steps < Infinity) inAnyWords.set(id, steps)
      }
      if (communities.length > 0) values['COMMUNITIES'] = inProfile(communities, inAnyWords)
      if (themes.length > 0) values['THEMES'] = inProfile(themes, has)
      if (places.length > 0)
        values['PLACES'] = share(
          places.map((p) => [
            weight(p),
            Math.max(
              0,
              ...[...above(p, 2)].map(([a, up]) => (has.has(a) ? weight(a) * 0.5 ** (up + has.get(a)!) : 0)),
            ),
          ]),
        )
      if (contacts.length > 0)
        values['PARTNERS_IN_COMMON'] = share(
          contacts.map((z) => {
            const known = allTies.get(z)!
            const w = 1 / Math.max(1, known.size)
            return [w, known.has(y) ? w : 0]
          }),
        )
      if (communities.length + studied.length + paid.length + done.length > 0)
        values['COMPLEMENTARY_ROLE'] = Math.max(
          inProfile(communities, evidenceOn(y)),
          inProfile(studied, has),
          inProfile(paid, profile(y, hands)),
          inProfile(done, profile(y, payers)),
        )
      if (need.kinds?.length) values['KIND'] = need.kinds.includes(kindOf.get(y)!) ? 1 : 0
      if (need.roles?.length) {
        const had = new Set<string | undefined>(from(y, 'TAKES_PART_IN').map(({ fields }) => fields.role))
        values['ROLES'] = need.roles.filter((role) => had.has(role)).length / need.roles.length
      }
      return values
    }
    const isPublisherOnly = (id: string) =>
      all.some((l) => l.type === 'PUBLISHED_BY' && l.to === id) &&
      !all.some(
        (l) => ['TAKES_PART_IN', 'WORKS_WITH', 'SERVES'].includes(l.type) && (l.from === id || l.to === id),
      )

    return orgs
      .map(({ id }) => id)
      .filter((id) => id !== asker && kindOf.get(id) !== 'GROUP' && !isPublisherOnly(id))
      .filter((id) => includePartners || !partners.has(id))
      .map((id) => {
        const exact = partsOf(id)
        const count = Object.keys(exact).length
        const parts = Object.fromEntries(Object.entries(exact).map(([part, value]) => [part, six(value)]))
        const score = six(Object.values(parts).reduce((sum, value) => sum + value, 0) / (count || 1))
        const introducers = contacts.filter((z) => allTies.get(z)!.has(id)).sort()
        return { id, score, parts, introducers }
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (nameOf.get(a.id)! < nameOf.get(b.id)! ? -1 : 1))
  }
  return { orgs: orgs.map(({ id }) => id), ties: (id: string) => allTies.get(id)!, suggestions }
}
