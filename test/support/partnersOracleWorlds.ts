/** Small worlds made at random from a number: the same number makes the same world. */
import type { World } from './graph.ts'

/** Mulberry32 (Tommy Ettinger): numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const cited = 'evidence: [passage-page]'

export function randomWorld(seed: number): World {
  const random = randomFrom(seed)
  const below = (most: number) => Math.floor(random() * most)
  const one = <Item>(items: readonly Item[]) => items[below(items.length)]!
  const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}-x-${n}`)
  const communities = ids('community', 5)
  const themes = ids('theme', 4)
  const places = ids('place', 6)
  const programmes = ids('programme', 4)
  const activities = ids('activity', 4)
  const terms = ids('term', 2)
  const findings = ids('finding', 3)
  const orgs = ids('org', 9)

  const link = (to: string, more = '') =>
    random() < 0.3
      ? `{ to: ${to}${more}, assertion: INFERRED, reasoning: It seems so., ${cited} }`
      : `{ to: ${to}${more}, ${cited} }`
  const some = (type: string, targets: readonly string[], most: number, more: () => string = () => '') => {
    const chosen = [...new Set(Array.from({ length: below(most + 1) }, () => one(targets)))]
    return chosen.length === 0 ? '' : `${type}: [${chosen.map((to) => link(to, more())).join(', ')}]`
  }
  const row = (id: string, fields: string, ...links: string[]) => {
    const given = links.filter(Boolean)
    return `- { id: ${id}, name: The ${id}, ${fields}, ${cited}${given.length ? `, links: { ${given.join(', ')} }` : ''} }`
  }
  // To an earlier one only, so that nothing is above itself.
  const up = (type: string, all: readonly string[], n: number) =>
    n > 0 ? some(type, all.slice(0, n), 2) : ''
  const role = () => `, role: ${one(['LEADS', 'PARTNERS', 'DELIVERS', 'FUNDS', 'CONCERNED', 'SUPPORTS'])}`
  const work = () => [
    some('SERVES', communities, 2),
    some('ADDRESSES', themes, 2),
    some('DELIVERED_IN', places, 1),
    some('CONCERNS', places, 1),
  ]

  return {
    sources: `- { id: source-book, name: Book, kind: REPORT, ${cited} }`,
    passages:
      '- { id: passage-page, name: Page, kind: PAGE, locator: p. 1, links: { IN: [{ to: source-book }] } }',
    communities: communities
      .map((id, n) => row(id, 'dimension: GENERAL', up('BROADER', communities, n)))
      .join('\n'),
    terms: terms.map((id) => row(id, 'status: USED', some('DENOTES', communities, 3))).join('\n'),
    themes: themes.map((id, n) => row(id, 'scheme: SUBJECT', up('BROADER', themes, n))).join('\n'),
    places: places.map((id, n) => row(id, 'kind: AREA', up('WITHIN', places, n))).join('\n'),
    programmes: programmes.map((id) => row(id, 'kind: PROGRAMME, lifecycle: LIVE', ...work())).join('\n'),
    activities: activities
      .map((id) =>
        row(id, 'kind: TRAINING, lifecycle: LIVE', `PART_OF: [${link(one(programmes))}]`, ...work()),
      )
      .join('\n'),
    findings: findings
      .map((id) =>
        row(id, 'kind: CLAIM, strength: ASSERTED, support: UNCITED', `ABOUT: [${link(one(communities))}]`),
      )
      .join('\n'),
    organisations: orgs
      .map((id, n) =>
        row(
          id,
          `kind: ${one(['CHARITY', 'COUNCIL', 'NHS_TRUST', 'GROUP'])}`,
          some('SERVES', communities, 2),
          some('EMPLOYS', communities, 1),
          some('ADDRESSES', themes, 1),
          some('BASED_IN', places, 1),
          some('CONCERNS', places, 1),
          some('FOUND', findings, 1),
          some('TAKES_PART_IN', [...programmes, ...activities], 3, role),
          n > 0 ? some('WORKS_WITH', orgs.slice(0, n), 1, () => ', role: SUPPLIES') : '',
        ),
      )
      .join('\n'),
  }
}
