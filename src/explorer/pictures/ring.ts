/** A body in the middle and those it is tied to around it. */
import { anchor, dashes, escaped, ink, lines, n, picture, text } from './svg.ts'

/** One of those around. */
export type Spoke = {
  readonly name: string
  readonly href: string
  /** What ties the two, in a line. */
  readonly says: string
  readonly assertion: string
  /** How many ties there are: the more, the thicker the line. */
  readonly ties: number
}

const size = { width: 980, row: 58, middle: 150 }

/** Half of them on either side, evenly, on an arc. */
function places(count: number, height: number) {
  const right = Math.ceil(count / 2)
  return Array.from({ length: count }, (_, at) => {
    const isRight = at < right
    const [index, of] = isRight ? [at, right] : [at - right, count - right]
    const y = ((index + 0.5) / of) * (height - 40) + 20
    const up = (y - height / 2) / (height / 2)
    const out = 165 + 75 * Math.sqrt(Math.max(0, 1 - up * up))
    return { x: size.width / 2 + (isRight ? out : -out), y, isRight }
  })
}

function drawn(
  spoke: Spoke,
  at: { x: number; y: number; isRight: boolean },
  centre: { x: number; y: number },
) {
  const dash = dashes[spoke.assertion] ? ` stroke-dasharray="${dashes[spoke.assertion]}"` : ''
  const width = Math.min(5, 1.2 + spoke.ties * 0.6)
  const start = at.isRight ? at.x + 12 : at.x - 12
  const how = { anchor: at.isRight ? 'start' : 'end' }
  const name = lines(spoke.name, 232, 14, 2)
  const says = lines(spoke.says, 232, 12, name.length > 1 ? 1 : 2)
  const high = name.length * 17 + says.length * 15
  const top = at.y - high / 2 + 12
  return {
    line: `<path d="M${n(centre.x)} ${n(centre.y)} L${n(at.x)} ${n(at.y)}" stroke="${ink.line}" stroke-width="${n(width)}"${dash} fill="none"><title>${escaped(spoke.says)}</title></path>`,
    end: anchor(
      spoke.href,
      `<circle cx="${n(at.x)}" cy="${n(at.y)}" r="7" fill="${ink.paper}" stroke="${ink.nodeEdge}" stroke-width="2.5"/>` +
        text({ x: start, y: top }, name, { ...how, size: 14, weight: 600, fill: ink.nodeEdge }) +
        text({ x: start, y: top + name.length * 17 }, says, { ...how, size: 12, fill: ink.soft }),
    ),
  }
}

/** Draws it: the same bytes for the same spokes. */
export function ring(
  title: string,
  description: string,
  body: { name: string; href: string },
  spokes: readonly Spoke[],
) {
  const height = Math.max(220, Math.ceil(spokes.length / 2) * size.row + 40)
  const centre = { x: size.width / 2, y: height / 2 }
  const parts = places(spokes.length, height).map((at, index) => drawn(spokes[index]!, at, centre))
  const name = lines(body.name, size.middle - 24, 14, 4)
  const high = 26 + name.length * 17
  const middle = anchor(
    body.href,
    `<rect x="${n(centre.x - size.middle / 2)}" y="${n(centre.y - high / 2)}" width="${size.middle}" height="${high}" rx="6" fill="${ink.start}"/>` +
      text({ x: centre.x, y: centre.y - high / 2 + 25 }, name, {
        size: 14,
        weight: 600,
        anchor: 'middle',
        fill: ink.paper,
      }),
  )
  return picture(
    { width: size.width, height },
    title,
    description,
    parts.map(({ line }) => line).join('') + middle + parts.map(({ end }) => end).join(''),
  )
}
