/**
 * What things are called in a statement: after the fields that were asked for, one below the other, as
 * `participants_commitments`. No two are ever called the same, whatever is asked, and none means anything else in Cypher.
 */
import type { LinkAsk } from '../selection.ts'

/** What stands after the name of a field, or is called something else where the links of one node are read. */
const taken = [
  'ids',
  'id',
  'n',
  'link',
  'links',
  'node',
  'total',
  'after',
  'take',
  'where',
  'via',
  'stepsStated',
]

/** Words that Cypher would take for something else where an expression is expected. */
const words =
  /^(null|true|false|in|is|not|and|x?or|contains|starts|ends|case|end|exists|count|collect|all|any|none|single)$/i

/** The link, the node, the total … of what is asked at a path; the path of what the statement itself is about is ''. */
export const named = (path: string, word: string) => (path === '' ? word : `${path}_${word}`)

/**
 * The path of each of these below another. A name is letters only, so that what stands between underscores is one field; a
 * field that is asked for again, or could not be called so, has its place in the question beside its name.
 */
export function pathsIn(asks: readonly LinkAsk[], path: string): string[] {
  const fields = asks.map(({ field }) => field.name)
  return fields.map((field, at) => {
    const isPlain = /^[a-z]+$/i.test(field) && !taken.includes(field) && !words.test(field)
    const isFirst = fields.indexOf(field) === at
    return named(path, isPlain && isFirst ? field : `${field.replaceAll(/[^a-z]/gi, '')}${at + 1}`)
  })
}

const ownParams = ({ range, choice }: LinkAsk, path: string) => ({
  ...(range && { [named(path, 'after')]: range.after, [named(path, 'take')]: range.take }),
  [named(path, 'where')]: choice.where,
})

/** What a statement is given for the links that it reads below a node. */
export function paramsOf(asks: readonly LinkAsk[], path: string): Record<string, unknown> {
  const paths = pathsIn(asks, path)
  return Object.assign(
    {},
    ...asks.map((ask, at) => ({ ...ownParams(ask, paths[at]!), ...paramsOf(ask.below, paths[at]!) })),
  ) as Record<string, unknown>
}

/** What a statement asks beside its own name: `{ participants { commitments } communities.totalCount }`. */
export function namesIn(asks: readonly LinkAsk[]): string {
  const names = asks.flatMap(({ field, range, total, below }) => [
    ...(range ? [`${field.name}${namesIn(below)}`] : []),
    ...(total ? [`${field.name}.totalCount`] : []),
  ])
  return names.length === 0 ? '' : ` { ${names.join(' ')} }`
}

/** The parameters of `linksOf` for these nodes. */
export const linkParams = (ask: LinkAsk, ids: readonly string[]) => ({
  ids,
  ...ownParams(ask, ''),
  ...paramsOf(ask.below, ''),
})
