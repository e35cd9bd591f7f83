/** What ties two bodies: the same work, work that is part of the other's, or a direct link. Pure, over a part of the graph. */
import { weakest } from '../assertions.ts'
import { evidenceOf, type Subgraph } from './subgraph.ts'
import type { Fact, Tie } from './model.ts'

const isActivity = (id: string) => id.startsWith('activity-')

/** Both have started by the later of the starts that the links give; null where none gives one. */
const sinceOf = (links: readonly Fact[]) =>
  links
    .flatMap(({ since }) => (since ? [since] : []))
    .reduce<Fact['since']>(
      (latest, since) => (latest && latest.earliest >= since.earliest ? latest : since),
      null,
    )

const joined = (texts: readonly (string | null)[]) =>
  [...new Set(texts.filter((text) => text !== null))].join(' ') || null

const tieOf = (links: readonly Fact[], rest: Pick<Tie, 'kind'> & Partial<Tie>): Tie => ({
  through: null,
  part: null,
  direction: null,
  ownRole: null,
  theirRole: null,
  assertion: weakest(links.map(({ assertion }) => assertion)),
  reasoning: joined(links.map(({ reasoning }) => reasoning)),
  note: joined(links.map(({ note }) => note)),
  since: sinceOf(links),
  evidence: evidenceOf(links),
  ...rest,
})

/** A work that two bodies meet in, with the links of each. `part` joins an activity to its programme, else null. */
type Meeting = { own: Fact; theirs: Fact; part: Fact | null }

/** The links of both, work by work; and those where one is in a programme, the other in an activity of it. */
function meetingsOf(subgraph: Subgraph, one: string): Meeting[] {
  const participants = (work: string) =>
    subgraph.into(work, 'TAKES_PART_IN').filter(({ from }) => from !== one)
  return subgraph.out(one, 'TAKES_PART_IN').flatMap((own) => {
    const parts = isActivity(own.to) ? subgraph.out(own.to, 'PART_OF') : subgraph.into(own.to, 'PART_OF')
    return [
      ...participants(own.to).map((theirs) => ({ own, theirs, part: null })),
      ...parts
        .filter(({ from }) => isActivity(from))
        .flatMap((part) =>
          participants(isActivity(own.to) ? part.to : part.from).map((theirs) => ({ own, theirs, part })),
        ),
    ]
  })
}

const sameWork = ({ own, theirs }: Meeting): Tie =>
  tieOf([own, theirs], { kind: 'SAME_WORK', through: own.to, ownRole: own.role, theirRole: theirs.role })

function partOfWork(subgraph: Subgraph, { own, theirs, part }: Meeting & { part: Fact }): Tie {
  const [outer, inner] = own.to === part.to ? [own, theirs] : [theirs, own]
  const links = [own, theirs, part]
  const derived =
    `${subgraph.name(outer.from)} takes part in ${subgraph.name(part.to)}, and ${subgraph.name(inner.from)} in ` +
    `${subgraph.name(part.from)}, which is part of it.`
  return tieOf(links, {
    kind: 'PART_OF_WORK',
    through: part.to,
    part: part.from,
    ownRole: own.role,
    theirRole: theirs.role,
    assertion: 'DERIVED',
    reasoning: joined([derived, ...links.map(({ reasoning }) => reasoning)]),
  })
}

const direct = (one: string, link: Fact): Tie =>
  tieOf([link], {
    kind: 'DIRECT',
    direction: link.from === one ? 'FORWARD' : 'BACKWARD',
    ...(link.from === one ? { ownRole: link.role } : { theirRole: link.role }),
  })

const sorts = ['SAME_WORK', 'PART_OF_WORK', 'DIRECT']

const placeOf = (subgraph: Subgraph, { kind, through, part, ownRole, theirRole }: Tie) =>
  [
    sorts.indexOf(kind),
    ...[through, part].map((id) => (id === null ? '' : subgraph.sortKey(id))),
    ownRole ?? '',
    theirRole ?? '',
  ].join('\t')

/**
 * Every body that one is tied to, with the ties in order: the same work, then parts of work, then direct links. A part of
 * a work ties two bodies only where they do not meet in the programme or in the activity itself.
 */
export function tiesOf(subgraph: Subgraph, one: string): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>()
  const add = (other: string, tie: Tie) => ties.set(other, [...(ties.get(other) ?? []), tie])
  const met = new Set<string>()
  const meetings = meetingsOf(subgraph, one)
  for (const meeting of meetings) {
    if (meeting.part) continue
    met.add(`${meeting.own.to} ${meeting.theirs.from}`)
    add(meeting.theirs.from, sameWork(meeting))
  }
  for (const { own, theirs, part } of meetings) {
    if (!part || [part.from, part.to].some((work) => met.has(`${work} ${theirs.from}`))) continue
    add(theirs.from, partOfWork(subgraph, { own, theirs, part }))
  }
  for (const link of subgraph.out(one, 'WORKS_WITH')) add(link.to, direct(one, link))
  for (const link of subgraph.into(one, 'WORKS_WITH')) add(link.from, direct(one, link))
  ties.delete(one)
  for (const [other, some] of ties) ties.set(other, ordered(subgraph, some))
  return ties
}

const ordered = (subgraph: Subgraph, ties: readonly Tie[]) =>
  ties
    .map((tie) => [placeOf(subgraph, tie), tie] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, tie]) => tie)
