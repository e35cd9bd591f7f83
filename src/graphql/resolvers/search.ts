/** Search, completion and the matching of many names. */
import { BadInput } from '../../errors.ts'
import { kindNames, kindOfId, type Kind } from '../../graph/ontology.ts'
import type { Hit } from '../../graph/search/loaders.ts'
import { confidenceOf, highlightsOf, type Match } from '../../graph/search/match.ts'
import { descending, heldConnection } from '../held.ts'
import { limits } from '../limits.ts'
import type { QueryResolvers, Resolvers, SearchConnectionResolvers } from '../types.generated.ts'
import { countByKind, isOf, thingOf } from './things.ts'

type Ranked = Hit & { key: string }

const listed = (kinds?: readonly Kind[] | null) => kinds ?? kindNames

const search: QueryResolvers['search'] = async (_root, args, { loaders }) => {
  const {
    asked,
    hits,
    contested: contestedIds,
    complete,
  } = await loaders.search(args.text, listed(args.kinds))
  const rows = hits.map((hit): Ranked => ({ ...hit, key: descending(hit.score, hit.sortKey) }))
  const edgeOf = (hit: Ranked) => ({
    score: hit.score,
    matched: { ...hit, highlights: highlightsOf(asked, hit.text) },
  })
  return {
    ...(await heldConnection(args, 'search', rows, ({ id }) => loaders.anyById.load(id), edgeOf)),
    kinds: countByKind(hits),
    contestedIds,
    complete,
  }
}

const contested: SearchConnectionResolvers['contested'] = async (
  { contestedIds: ids },
  _args,
  { loaders },
) => {
  const found = await Promise.all(ids.map((id) => loaders.anyById.load(id)))
  return found
    .filter((node) => node !== undefined)
    .filter((node) => isOf('Term', node))
    .filter(({ status }) => status === 'CONTESTED')
}

/** Whether what was typed is how the name begins, or how its last word goes on. */
const begun: readonly Match['reason'][] = ['EXACT_NAME', 'ALIAS', 'ABBREVIATION', 'SCOPED', 'PREFIX', 'WORDS']

const complete: QueryResolvers['complete'] = async (_root, { prefix, kinds, first }, { loaders }) => {
  if (first < 0 || first > limits.pageByDefault)
    throw new BadInput(`first is ${first}; from 0 to ${limits.pageByDefault} completions can be asked for.`)
  const { hits } = await loaders.search(prefix, listed(kinds))
  const rows = hits.filter(({ reason }) => begun.includes(reason)).slice(0, first)
  const nodes = await Promise.all(rows.map(({ id }) => loaders.anyById.load(id)))
  return rows.flatMap((row, at) => (nodes[at] ? [{ ...row, node: nodes[at] }] : []))
}

const mapIds: QueryResolvers['mapIds'] = async (_root, { names, kinds }, { loaders }) => {
  const mapped = await loaders.mapIds(names, listed(kinds))
  return mapped.map(({ guesses, ...rest }) => ({
    ...rest,
    candidates: guesses.map((guess) => ({
      ...guess,
      kind: kindOfId(guess.id)!,
      confidence: confidenceOf(guess),
    })),
  }))
}

export const searchResolvers = {
  Query: { search, complete, mapIds },
  SearchConnection: { contested },
  Match: { term: ({ term }, _args, context) => (term === null ? null : thingOf('Term', term, context)) },
} satisfies Resolvers
