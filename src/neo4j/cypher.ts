/** A line of a template: its texts with a piece between any two, and how far in it begins. */
type Line = { texts: readonly string[]; indent: string; isOnlyPieces: boolean }

/** Lines of each template, which are found once: statements are put together for each request. */
const templates = new WeakMap<TemplateStringsArray, readonly Line[]>()

/**
 * A piece of Cypher, set so that it can be read: what is put in on several lines is indented as far as the line that it
 * begins on, a line on which only nothing is put in is left out, and the whole begins at the margin.
 */
export function cypher(template: TemplateStringsArray, ...pieces: readonly (string | number)[]): string {
  const lines = templates.get(template) ?? linesOf(template)
  templates.set(template, lines)
  let [set, next] = ['', 0]
  for (const { texts, indent, isOnlyPieces } of lines) {
    let [line, isEmpty] = [texts[0]!, isOnlyPieces]
    for (let at = 1; at < texts.length; at += 1) {
      const piece = String(pieces[next++])
      line += (piece.includes('\n') ? piece.replaceAll('\n', indent) : piece) + texts[at]!
      isEmpty &&= piece === ''
    }
    if (!isEmpty) set += `\n${line}`
  }
  return set.slice(1)
}

const mark = '\0'

function linesOf(template: TemplateStringsArray): Line[] {
  const text = template.join(mark)
  const margin = /^\n( *)/.exec(text)?.[1]?.length ?? 0
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '').split('\n')
  return lines.map((line) => {
    const own = line.slice(margin)
    return {
      texts: own.split(mark),
      indent: `\n${/^ */.exec(own)![0]}`,
      isOnlyPieces: own.includes(mark) && own.replaceAll(mark, '').trim() === '',
    }
  })
}
