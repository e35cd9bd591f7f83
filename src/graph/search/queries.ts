/** Candidates from the full-text indexes. What was typed comes in as words only, and never as part of a statement. */
import { defineQuery } from '../../neo4j/query.ts'
import { identifiersIndex, namesIndex, stemsIndex, wordsIndex } from '../constraints.ts'

/** One candidate as it is read: its names side by side with what sort of name each is. */
export type CandidateRow = {
  id: string
  sortKey: string
  name: string
  otherNames: string[] | null
  otherKinds: string[] | null
  scopes: string[] | null
  identifierKeys: string[] | null
  summary: string | null
  degree: number
}

const columns = [
  'id',
  'sortKey',
  'name',
  'otherNames',
  'otherKinds',
  'scopes',
  'identifierKeys',
  'summary',
  'degree',
] as const
const candidate =
  '[n.id, n.sortKey, n.name, n.aliasesName, n.aliasesKind, n.aliasesScope, n.identifierKeys, n.summary, COUNT { (n)--() }]'

export type Lucene = { names: string; words: string; stems: string; identifiers: string }

const from = (index: string, text: string, most: string) => `
        CALL db.index.fulltext.queryNodes('${index}', ${text}) YIELD node, score
        WHERE any(label IN labels(node) WHERE label IN $kinds)
        RETURN node AS n ORDER BY score DESC, node.id LIMIT toInteger(${most})`

/** Everything that one text may mean: by whole name, by words of names, by word stems and by identifier. */
export const searchCandidates = defineQuery<
  { lucene: Lucene; kinds: readonly string[]; most: number },
  { found: CandidateRow[] }
>({
  name: 'searchCandidates',
  lists: { found: columns },
  cypher: `
      CALL () {${[
        [namesIndex, '$lucene.names'],
        [identifiersIndex, '$lucene.identifiers'],
        [wordsIndex, '$lucene.words'],
        [stemsIndex, '$lucene.stems'],
      ]
        .map(([index, text]) => from(index!, text!, '$most'))
        .join('\n        UNION ALL')}
      }
      WITH DISTINCT n
      RETURN collect(${candidate}) AS found
    `,
})

/** The groups that terms are used for, each with the term and whether a source says so. */
export const groupsOfTerms = defineQuery<
  { ids: readonly string[] },
  { term: string; assertion: string; group: CandidateRow[] }
>({
  name: 'groupsOfTerms',
  lists: { group: columns },
  cypher: `
      UNWIND $ids AS id
      MATCH (term:Term)-[used:DENOTES]->(n:Community)
      WHERE term.id = id
      RETURN id AS term, used.assertion AS assertion, [${candidate}] AS group
      ORDER BY term, n.sortKey
    `,
})

type Wanted = { key: string; phrase: string }

/** What bears each of many names or identifiers exactly. At most eleven each: more than ten is a crowd. */
export const exactCandidates = defineQuery<
  { wanted: readonly Wanted[]; kinds: readonly string[] },
  { key: string; found: CandidateRow[] }
>({
  name: 'exactCandidates',
  lists: { found: columns },
  cypher: `
      UNWIND $wanted AS wanted
      CALL (wanted) {
        CALL (wanted) {
          CALL db.index.fulltext.queryNodes('${namesIndex}', wanted.phrase) YIELD node
          WHERE wanted.key IN node.nameKeys
          RETURN node
          UNION
          CALL db.index.fulltext.queryNodes('${identifiersIndex}', wanted.phrase) YIELD node
          WHERE wanted.key IN node.identifierKeys
          RETURN node
        }
        WITH node WHERE any(label IN labels(node) WHERE label IN $kinds)
        RETURN node AS n ORDER BY n.sortKey LIMIT 11
      }
      RETURN wanted.key AS key, collect(${candidate}) AS found
    `,
})

/**
 * What may be meant by each of many texts that nothing bears exactly, by the words of names. Not by whole names with
 * slips in them, as in a search: that takes three times as long, and their words have the slips too.
 */
export const likelyCandidates = defineQuery<
  { wanted: readonly { key: string; words: string }[]; kinds: readonly string[]; most: number },
  { key: string; found: CandidateRow[] }
>({
  name: 'likelyCandidates',
  lists: { found: columns },
  cypher: `
      UNWIND $wanted AS wanted
      CALL (wanted) {${from(wordsIndex, 'wanted.words', '$most')}
      }
      RETURN wanted.key AS key, collect(${candidate}) AS found
    `,
})
