/** What is wrong with a seed file, said so that it can be put right: where, in which field, and which rule. */
export type Problem = { file: string; line: number; field: string; rule: string }

/** What tells in which file a record stands, and in which line any path within it. */
type Place = { file: string; lineOf: (path: readonly PropertyKey[]) => number }

const fieldName = (path: readonly PropertyKey[]) =>
  path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('')

/** A problem at a path of a record. */
export const problemAt = (record: Place, path: readonly PropertyKey[], rule: string): Problem => ({
  file: record.file,
  line: record.lineOf(path),
  field: fieldName(path),
  rule,
})

const inOrder = (a: Problem, b: Problem) =>
  a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field)

/** A line for each problem, in the order of files and lines: `organisations.yaml:12 evidence[0]: …`. */
export const report = (problems: readonly Problem[]) =>
  [...problems]
    .sort(inOrder)
    .map(({ file, line, field, rule }) => `${file}:${line} ${field ? `${field}: ` : ''}${rule}`)
    .join('\n')
