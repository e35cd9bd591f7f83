/** What is wrong with a seed file, said so that it can be put right: where, in which field, and which rule. */
export type Problem = { file: string; line: number; field: string; rule: string }

const inOrder = (a: Problem, b: Problem) =>
  a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field)

/** A line for each problem, in the order of files and lines: `organisations.yaml:12 evidence[0]: …`. */
export const report = (problems: readonly Problem[]) =>
  [...problems]
    .sort(inOrder)
    .map(({ file, line, field, rule }) => `${file}:${line} ${field ? `${field}: ` : ''}${rule}`)
    .join('\n')
