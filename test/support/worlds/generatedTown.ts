/** Towns made up by a seeded generator: places within places, groups within groups, and work that links them at random. */
import type { World } from '../graph.ts'

/** A seeded generator of whole numbers below a bound (mulberry32): the same seed gives the same world. */
export function generator(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const said = 'evidence: [passage-page]'
export const book: World = {
  sources: `- { id: source-book, name: Book, kind: REPORT, ${said} }`,
  passages:
    '- { id: passage-page, name: Page, kind: PAGE, locator: p. 1, links: { IN: [{ to: source-book }] } }',
}

const link = (to: string, more = '') => `{ to: ${to}, ${more}${said} }`
const linksText = (links: Record<string, string[]>) =>
  `links: { ${Object.entries(links)
    .filter(([, ends]) => ends.length > 0)
    .map(([type, ends]) => `${type}: [${ends.join(', ')}]`)
    .join(', ')} }`

export function generatedTown(seed: number, size = 12): World {
  const random = generator(seed)
  const ids = (prefix: string) => Array.from({ length: size }, (_, at) => `${prefix}-x${at}`)
  const some = (from: readonly string[], most: number) => [
    ...new Set(Array.from({ length: random(most + 1) }, () => from[random(from.length)]!)),
  ]
  const [communities, themes, places] = [ids('community'), ids('theme'), ids('place')]
  const [programmes, activities, outcomes] = [ids('programme'), ids('activity'), ids('outcome')]
  const above = (all: readonly string[], at: number) =>
    at > 0 && random(3) > 0 ? [link(all[random(at)]!)] : []
  const inferred = () => (random(2) ? 'assertion: INFERRED, reasoning: It seems so., ' : '')
  const to = (all: readonly string[], most: number) => some(all, most).map((id) => link(id, inferred()))
  const concerns = () => ({ SERVES: to(communities, 2), ADDRESSES: to(themes, 2), CONCERNS: to(places, 2) })
  const roles = ['LEADS', 'PARTNERS', 'RECEIVES', 'CONCERNED']
  const parts = (all: readonly string[]) =>
    to(all, 2).map((one) => one.replace('{ ', `{ role: ${roles[random(4)]!}, `))
  const rows = (all: readonly string[], row: (at: number) => string) =>
    all.map((id, at) => `- { id: ${id}, name: Thing ${id}, ${said}, ${row(at)} }`).join('\n')
  const kind = ['DISTRICT', 'WARD', 'AREA', 'REGION']
  return {
    ...book,
    communities: rows(
      communities,
      (at) => `dimension: GENERAL, ${linksText({ BROADER: above(communities, at) })}`,
    ),
    themes: rows(themes, (at) => `scheme: SUBJECT, ${linksText({ BROADER: above(themes, at) })}`),
    places: rows(places, (at) => `kind: ${kind[random(4)]}, ${linksText({ WITHIN: above(places, at) })}`),
    programmes: rows(
      programmes,
      () =>
        `kind: SCHEME, lifecycle: LIVE, ${linksText({ ...concerns(), LEADS_TO: to(outcomes, 1).map((one) => one.replace('{ ', '{ strength: CLAIMED, ')) })}`,
    ),
    activities: rows(
      activities,
      () =>
        `kind: TRAINING, lifecycle: LIVE, ${linksText({ ...concerns(), PART_OF: [link(programmes[random(size)]!)] })}`,
    ),
    outcomes: rows(outcomes, () => `level: OUTCOME, status: CLAIMED, ${linksText(concerns())}`),
    organisations: rows(
      ids('org'),
      () =>
        `kind: CHARITY, ${linksText({ ...concerns(), TAKES_PART_IN: [...parts(programmes), ...parts(activities)] })}`,
    ),
  }
}
