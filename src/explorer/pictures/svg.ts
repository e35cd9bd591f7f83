/** Pictures as SVG files: every colour and size stands in the file, so that it looks the same in a page, alone and on paper. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in SVG. */
export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (letter) => entities[letter]!).replace(/\p{Cc}/gu, ' ')

/** A number without a tail of decimals. */
export const n = (number: number) => String(Math.round(number * 10) / 10)

/** The colours of pictures. Meaning never hangs on them alone. */
export const ink = {
  text: '#0b0c0c',
  soft: '#484c50',
  line: '#5a6370',
  paper: '#ffffff',
  node: '#eef5f6',
  nodeEdge: '#0b5563',
  cold: '#8a2b0e',
  coldPaper: '#fdf3ee',
  start: '#0b3b48',
} as const

/** What letters take up, roughly, of their size: enough to break lines by. */
const widthOf = (text: string, size: number) =>
  [...text].reduce(
    (sum, letter) => sum + (/[A-ZMW@%]/.test(letter) ? 0.7 : /[iljt.,;:'|! ()]/.test(letter) ? 0.33 : 0.56),
    0,
  ) * size

/** A text in lines that fit a width; what does not fit in so many lines ends in an ellipsis. */
export function lines(text: string, width: number, size: number, most: number): string[] {
  const made: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer, size) > width) {
      made.push(line)
      line = word
    } else line = longer
  }
  made.push(line)
  if (made.length <= most) return made
  return [...made.slice(0, most - 1), `${made[most - 1]!.replace(/\W*$/, '')}…`]
}

/** A whole picture, with what it shows in words for those who do not see it. */
export const picture = (
  size: { width: number; height: number },
  title: string,
  description: string,
  content: string,
) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(size.width)} ${n(size.height)}" width="${n(size.width)}" height="${n(size.height)}" role="group" aria-labelledby="picture-title picture-description" font-family="Arial, 'Liberation Sans', Helvetica, sans-serif">` +
  `<title id="picture-title">${escaped(title)}</title><desc id="picture-description">${escaped(description)}</desc>` +
  `<rect width="100%" height="100%" fill="${ink.paper}"/>${content}</svg>`

/** Lines of text from a point downwards. */
export const text = (
  at: { x: number; y: number },
  content: readonly string[],
  { size = 13, weight = 400, fill = ink.text as string, anchor = 'start' } = {},
) =>
  `<text x="${n(at.x)}" y="${n(at.y)}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">` +
  content
    .map(
      (line, index) =>
        `<tspan x="${n(at.x)}" dy="${index === 0 ? 0 : n(size * 1.25)}">${escaped(line)}</tspan>`,
    )
    .join('') +
  `</text>`

/** What leads to a page when it is clicked; the words in it are its name. */
export const anchor = (href: string, content: string) => `<a href="${escaped(href)}">${content}</a>`

/** How lines are drawn: solid for what is stated, dashed for what is inferred, dotted for what is derived. */
export const dashes: Readonly<Record<string, string>> = { STATED: '', INFERRED: '7 4', DERIVED: '2 4' }

/** How strong a line is, by how strongly the result is put. */
export const widths: Readonly<Record<string, number>> = {
  MEASURED: 4,
  EARLY_SIGN: 3,
  CLAIMED: 2.2,
  EXPECTED: 1.6,
  INTENDED: 1.1,
}
