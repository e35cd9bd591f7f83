/**
 * A piece of Cypher, set so that it can be read: what is put in on several lines is indented as far as the line that it
 * begins on, a line on which only nothing is put in is left out, and the whole begins at the margin.
 */
export function cypher(texts: TemplateStringsArray, ...pieces: readonly (string | number)[]): string {
  let set = texts[0]!
  pieces.forEach((piece, at) => {
    const after = texts[at + 1]!
    const start = set.lastIndexOf('\n') + 1
    const line = set.slice(start)
    const text = String(piece)
    if (text === '' && line.trim() === '' && (after === '' || after.startsWith('\n')))
      set = (after === '' ? set : set.slice(0, Math.max(0, start - 1))) + after
    else set += text.replaceAll('\n', `\n${/^ */.exec(line)![0]}`) + after
  })
  const margin = /^\n( *)/.exec(texts[0]!)?.[0] ?? '\n'
  return set.replaceAll(margin, '\n').trim()
}
