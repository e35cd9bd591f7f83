/** The trace as a picture in layers. */
import { ofThing } from '../addresses.ts'
import { layers, type LayerLink, type LayerNode } from '../pictures/layers.ts'
import type { TraceQuery } from '../questions.generated.ts'
import { capital, inWords, unjoined } from '../words.ts'

type Trace = NonNullable<TraceQuery['trace']>

/** As many things as can be read in a picture. */
export const mostInPicture = 60

/** Why a trail goes cold, in two or three words; the sentence is in the table. */
const coldWords: Readonly<Record<string, string>> = {
  MEASURE_WITHOUT_BASELINE: 'no baseline',
  TARGET_WITHOUT_ACTUAL: 'a target, nothing reached',
  CLAIMED_WITHOUT_MEASURE: 'claimed, no number',
  ONLY_INTENDED: 'only intended',
  NO_OUTCOME_RECORDED: 'no outcome recorded',
  PLACEHOLDER_IN_SOURCE: 'placeholder in the source',
  NO_ORGANISATION_RECORDED: 'no body recorded',
  OMITTED: 'more, not followed',
}

const linkWords: Readonly<Record<string, string>> = {
  MADE: 'promised',
  DELIVERED_THROUGH: 'through',
  PART_OF: 'has part',
  TAKES_PART_IN: 'takes part',
  SERVES: 'for',
}

const figureOf = ({ comparison }: Trace['nodes'][number]) => {
  const [actual] = comparison.things.flatMap(({ actual }) => actual)
  const [aim] = comparison.things.flatMap(({ target, planned, expected }) => [
    ...target,
    ...planned,
    ...expected,
  ])
  const said = actual ?? aim
  if (!said) return undefined
  return `${capital(said.wording)}: ${said.counts} (${actual ? 'reached' : inWords(said.basis)})`
}

const keyOf = ({
  from,
  to,
  relationship,
}: {
  from: { id: string }
  to: { id: string }
  relationship: string
}) => `${from.id} ${to.id} ${relationship}`

/** Of the best chain to each end, the weakest link: to mark that of every chain would mark nearly all. */
function weakestLinks({ chains }: Trace) {
  const best = new Map<string, Trace['chains'][number]>()
  for (const chain of chains) {
    const end = chain.nodes.at(-1)?.id ?? ''
    if (!best.has(end)) best.set(end, chain)
  }
  const weak = [...best.values()].flatMap(({ weakestLink, score }) =>
    weakestLink && (score ?? 15) < 15 ? [weakestLink] : [],
  )
  return new Set(weak.map(keyOf))
}

/** Draws it; null where nothing leads on. */
export function tracePicture({
  node,
  trace,
}: {
  readonly node: { readonly id: string; readonly name: string }
  readonly trace: Trace
}) {
  if (trace.links.length === 0) return null
  const shown = trace.nodes.slice(0, mostInPicture)
  const ids = new Set(shown.map(({ node: { id } }) => id))
  const weak = weakestLinks(trace)
  const nodes = shown.map((each): LayerNode => {
    const figure = figureOf(each)
    return {
      id: each.node.id,
      name: each.node.name,
      kind:
        'level' in each.node
          ? `${capital(inWords(each.node.level))}, ${inWords(each.node.status)}`
          : capital(unjoined(each.node.__typename)),
      href: ofThing(each.node),
      ...(figure && { figure }),
      ...(each.end?.cold && { cold: coldWords[each.end.reason] ?? inWords(each.end.reason) }),
      start: each.node.id === node.id,
    }
  })
  const links = trace.links
    .filter(({ from, to, closesCircle }) => ids.has(from.id) && ids.has(to.id) && !closesCircle)
    .map((link): LayerLink => ({
      // A whole leads to its parts, though the link says that the part is of the whole.
      ...(link.relationship === 'PART_OF'
        ? { from: link.to.id, to: link.from.id }
        : { from: link.from.id, to: link.to.id }),
      word: link.strength
        ? inWords(link.strength)
        : link.role
          ? inWords(link.role)
          : (linkWords[link.relationship] ?? inWords(link.relationship)),
      strength: link.strength ?? null,
      assertion: link.assertion,
      weakest: weak.has(keyOf(link)),
    }))
  const cold = nodes.filter((each) => each.cold).length
  const description = `${nodes.length} things and ${links.length} links, from left to right in the order in which one is said to lead to the next. The trail goes cold in ${cold} of them. The tables below say the same.`
  return layers(`Trace of ${node.name}`, description, { nodes, links })
}
