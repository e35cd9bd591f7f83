/** Long Trails: results that lead on for ten steps, in circles, and over ladders of diamonds; all of it made up. */
import type { World } from '../graph.ts'

const passage = 'evidence: [passage-page]'
const leads = (ids: readonly string[], strength = 'CLAIMED') =>
  ids.length === 0
    ? ''
    : `, links: { LEADS_TO: [${ids.map((id) => `{ to: ${id}, strength: ${strength}, ${passage} }`).join(', ')}] }`

const outcome = (name: string, to: readonly string[] = [], strength?: string) =>
  `- { id: outcome-${name}, name: ${name}, level: OUTCOME, status: CLAIMED, ${passage}${leads(
    to.map((each) => `outcome-${each}`),
    strength,
  )} }`

const programme = (name: string, to: readonly string[]) =>
  `- { id: programme-${name}, name: ${name}, kind: PROGRAMME, lifecycle: LIVE, ${passage}${leads(to.map((each) => `outcome-${each}`))} }`

/** The rungs of the ladder: each has two sides, so that there are twice as many ways at each. */
export const rungs = 4

const ladder = Array.from({ length: rungs }, (_, rung) => [
  outcome(`rung-${rung}`, [`left-${rung}`, `right-${rung}`]),
  outcome(`left-${rung}`, [`rung-${rung + 1}`]),
  outcome(`right-${rung}`, [`rung-${rung + 1}`], rung === 1 ? 'INTENDED' : 'MEASURED'),
]).flat()

/** Four layers of 25, each thing leading to every one of the next layer: 390,625 ways. */
export const layers = 4
export const inLayer = 25
const lattice = Array.from({ length: layers }, (_, layer) =>
  Array.from({ length: inLayer }, (_each, number) =>
    outcome(
      `layer-${layer}-${number}`,
      layer + 1 < layers
        ? Array.from({ length: 4 }, (_to, to) => `layer-${layer + 1}-${(number + to * 6) % inLayer}`)
        : [],
    ),
  ),
).flat()

export const longTrails: World = {
  sources: `- { id: source-book, name: Book, kind: REPORT, ${passage} }`,
  passages:
    '- { id: passage-page, name: Page, kind: PAGE, locator: p. 1, links: { IN: [{ to: source-book }] } }',
  programmes: [
    programme('walk', ['day-1']),
    programme('circle', ['round-b', 'round-c']),
    programme('ladder', ['rung-0']),
    programme(
      'lattice',
      Array.from({ length: inLayer }, (_, number) => `layer-0-${number}`),
    ),
    programme('nothing', []),
  ].join('\n'),
  outcomes: [
    ...Array.from({ length: 12 }, (_, day) => outcome(`day-${day + 1}`, day < 11 ? [`day-${day + 2}`] : [])),
    outcome('round-a', ['round-b']),
    outcome('round-b', ['round-c']),
    outcome('round-c', ['round-a', 'round-b', 'out']),
    outcome('out'),
    ...ladder,
    outcome(`rung-${rungs}`),
    ...lattice,
  ].join('\n'),
}
