/** A suggestion in one sentence, made from its reasons. */
import type { Facts } from './facts.ts'
import type { ReasonKind, ScoredPart } from './model.ts'
import { listed } from './sentences.ts'

/** Things named before "and n more": what a reader takes in at a glance. */
const most = 3

const clauses: Partial<Record<ReasonKind, string>> = {
  SAME_COMMUNITY: 'serves',
  SAME_THEME: 'works on',
  SAME_PLACE: 'is in',
  NEAR_PLACE: 'is near by, in',
  PARTNER_IN_COMMON: 'also works with',
  HAS_EVIDENCE: 'has evidence about',
  SERVES_THE_STUDIED: 'serves people whom the asker has evidence about:',
  CARRIES_OUT: 'carries out work on',
  PAYS_FOR: 'pays for work on',
  HAS_ROLE: 'has a role that is sought in',
}

/** "Cysters serves A and B; works on C; also works with D." */
export function summaryOf(facts: Facts, body: string, parts: readonly ScoredPart[]): string {
  const reasons = parts.filter(({ weight }) => weight > 0).flatMap(({ reasons }) => reasons)
  const byKind = Map.groupBy(reasons, ({ kind }) => kind)
  if (byKind.has('SAME_PLACE')) byKind.delete('NEAR_PLACE') // said already, and better
  const said = [...byKind].map(([kind, some]) => {
    const verb = clauses[kind]
    return verb
      ? `${verb} ${listed([...new Set(some.map(({ thing }) => facts.name(thing)))], most)}`
      : 'is of a kind that is sought'
  })
  return `${facts.name(body)} ${said.join('; ')}.`
}
