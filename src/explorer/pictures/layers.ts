/** A picture in layers from left to right: what leads to what, each link with its word. */
import { Graph, layout } from '@dagrejs/dagre'
import { anchor, dashes, escaped, ink, lines, n, picture, text, widths } from './svg.ts'

/** A thing in the picture. */
export type LayerNode = {
  readonly id: string
  readonly name: string
  /** What it is: a word or two above its name. */
  readonly kind: string
  readonly href: string
  /** A line below its name: a number that was reached. */
  readonly figure?: string
  /** Why the trail goes cold here. */
  readonly cold?: string
  /** Whether the picture begins here. */
  readonly start?: boolean
}

/** A link in the picture. */
export type LayerLink = {
  readonly from: string
  readonly to: string
  readonly word: string
  readonly strength: string | null
  readonly assertion: string
  readonly weakest?: boolean
}

const wide = 178
const lineHeight = 16
const labelWide = 74
const weakWord = 'weakest link'

const nodeLines = ({ name, figure, cold }: LayerNode) => ({
  name: lines(name, wide - 30, 13.5, 4),
  figure: figure ? lines(figure, wide - 22, 12, 2) : [],
  cold: cold ? lines(`Goes cold: ${cold}`, wide - 22, 12, 3) : [],
})

const heightOf = (node: LayerNode) => {
  const { name, figure, cold } = nodeLines(node)
  return 30 + name.length * 17 + (figure.length + cold.length) * lineHeight + (cold.length > 0 ? 6 : 0)
}

const wordsOf = ({ word, assertion, weakest }: LayerLink) => [
  word,
  ...(assertion === 'STATED' ? [] : [assertion.toLowerCase()]),
  ...(weakest ? [weakWord] : []),
]

type Point = { readonly x: number; readonly y: number }

/** A line through points, rounded. */
function curve(points: readonly Point[]) {
  const [first, ...rest] = points
  let path = `M${n(first!.x)} ${n(first!.y)}`
  let at = first!
  for (const next of rest) {
    const middle = (at.x + next.x) / 2
    path += ` C${n(middle)} ${n(at.y)} ${n(middle)} ${n(next.y)} ${n(next.x)} ${n(next.y)}`
    at = next
  }
  return path
}

function drawnNode(node: LayerNode, { x, y }: Point) {
  const parts = nodeLines(node)
  const high = heightOf(node)
  const [left, top] = [x - wide / 2, y - high / 2]
  const cold = parts.cold.length > 0
  const box = node.start
    ? `fill="${ink.start}" stroke="${ink.start}"`
    : cold
      ? `fill="${ink.coldPaper}" stroke="${ink.cold}" stroke-dasharray="5 3"`
      : `fill="${ink.node}" stroke="${ink.nodeEdge}"`
  const fill = node.start ? ink.paper : ink.text
  let down = top + 18
  const kind = text({ x: left + 11, y: down }, [node.kind], {
    size: 11,
    fill: node.start ? '#d5e5e8' : ink.soft,
  })
  down += 17
  const name = text({ x: left + 11, y: down }, parts.name, { size: 13.5, weight: 600, fill })
  down += parts.name.length * 17
  const figure =
    parts.figure.length > 0 ? text({ x: left + 11, y: down }, parts.figure, { size: 12, fill }) : ''
  down += parts.figure.length * lineHeight + (cold ? 5 : 0)
  const end = cold
    ? text({ x: left + 11, y: down }, parts.cold, { size: 12, weight: 600, fill: ink.cold })
    : ''
  return anchor(
    node.href,
    `<rect x="${n(left)}" y="${n(top)}" width="${wide}" height="${high}" rx="5" stroke-width="1.5" ${box}/>${kind}${name}${figure}${end}`,
  )
}

function drawnLink(link: LayerLink, points: readonly Point[]) {
  const colour = link.weakest ? ink.cold : ink.line
  const dash = dashes[link.assertion] ? ` stroke-dasharray="${dashes[link.assertion]}"` : ''
  const width = widths[link.strength ?? 'CLAIMED'] ?? 2
  const end = points.at(-1)!
  return (
    `<g><title>${escaped(wordsOf(link).join(', '))}</title>` +
    `<path d="${curve([...points.slice(0, -1), { x: end.x - 6, y: end.y }])}" fill="none" stroke="${colour}" stroke-width="${width}"${dash}/>` +
    `<path d="M${n(end.x)} ${n(end.y)} l-9 -4.5 v9 z" fill="${colour}"/></g>`
  )
}

/** The words of a link, over all lines, so that none runs through them. */
function drawnWords(link: LayerLink, { x, y }: Point) {
  const words = wordsOf(link)
  const high = words.length * 13
  const ground = `<rect x="${n(x - labelWide / 2)}" y="${n(y - high / 2)}" width="${labelWide}" height="${high}" fill="${ink.paper}" fill-opacity="0.92"/>`
  const drawn = words.map((word, at) => {
    const isWeak = word === weakWord
    const how = { size: 11, anchor: 'middle', fill: isWeak ? ink.cold : ink.soft, weight: isWeak ? 700 : 400 }
    return text({ x, y: y - high / 2 + 10 + at * 13 }, [word], how)
  })
  return ground + drawn.join('')
}

/** Draws it: the same bytes for the same things, in whichever order they come. */
export function layers(
  title: string,
  description: string,
  given: { readonly nodes: readonly LayerNode[]; readonly links: readonly LayerLink[] },
): string {
  const nodes = given.nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const keyOf = ({ from, to, word, assertion }: LayerLink) => `${from} ${to} ${word} ${assertion}`
  const links = given.links.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 26, edgesep: 14, marginx: 8, marginy: 8 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const node of nodes) graph.setNode(node.id, { width: wide, height: heightOf(node) })
  for (const [at, link] of links.entries())
    graph.setEdge(
      link.from,
      link.to,
      { width: labelWide, height: wordsOf(link).length * 13 + 4, labelpos: 'c' },
      String(at),
    )
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  const edges = links.map((link, at) => {
    const { points = [], x = 0, y = 0 } = graph.edge(link.from, link.to, String(at))
    // From the side of one to the side of the other, where a line from left to right is looked for.
    const [from, to] = [graph.node(link.from) as Point, graph.node(link.to) as Point]
    const sides = [
      { x: from.x + wide / 2, y: from.y },
      ...points.slice(1, -1),
      { x: to.x - wide / 2, y: to.y },
    ]
    return { line: drawnLink(link, sides), words: drawnWords(link, { x, y }) }
  })
  const boxes = nodes.map((node) => drawnNode(node, graph.node(node.id) as Point))
  const content = [...edges.map(({ line }) => line), ...edges.map(({ words }) => words), ...boxes]
  return picture({ width, height }, title, description, content.join(''))
}
