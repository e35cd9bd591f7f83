/** A matrix as a picture, to be taken along: five shades, and the number in every cell. */
import { anchor, ink, lines, picture, text } from './svg.ts'

const shades = ['#ffffff', '#e3eff0', '#bfdbdf', '#8fc0c7', '#2f7683', '#0b3b48']
const size = { label: 210, head: 120, width: 74, height: 30 }

/** Draws it. */
export function matrix(
  title: string,
  rows: readonly string[],
  columns: readonly string[],
  counts: readonly (readonly number[])[],
  hrefOf: (row: number, column: number) => string,
) {
  const most = Math.max(1, ...counts.flat())
  const heads = columns.map((each, at) => {
    const words = lines(each, size.width - 6, 11, 6)
    return text(
      { x: size.label + at * size.width + size.width / 2, y: size.head - 8 - (words.length - 1) * 14 },
      words,
      { size: 11, anchor: 'middle', weight: 600 },
    )
  })
  const body = counts.map((row, down) => {
    const y = size.head + down * size.height
    const cells = row.map((count, at) => {
      const x = size.label + at * size.width
      const level = count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * 5))
      const drawn =
        `<rect x="${x + 1}" y="${y + 1}" width="${size.width - 2}" height="${size.height - 2}" fill="${shades[level]}"/>` +
        text({ x: x + size.width / 2, y: y + 20 }, [String(count)], {
          anchor: 'middle',
          fill: level > 3 ? ink.paper : level === 0 ? ink.soft : ink.text,
        })
      return count === 0 ? drawn : anchor(hrefOf(down, at), drawn)
    })
    return (
      text({ x: 8, y: y + 20 }, lines(rows[down]!, size.label - 16, 12.5, 1), { size: 12.5 }) + cells.join('')
    )
  })
  const extent = {
    width: size.label + columns.length * size.width + 8,
    height: size.head + rows.length * size.height + 8,
  }
  return picture(
    extent,
    title,
    `A matrix of ${rows.length} rows and ${columns.length} columns with a number in every cell.`,
    heads.join('') + body.join(''),
  )
}
