/** Candidates from the full-text indexes. What was typed comes in as words only, and never as part of a statement. */
import { columns, value, type RowOf } from '../../neo4j/columns.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { acronymsIndex, identifiersIndex, namesIndex, stemsIndex, wordsIndex } from '../constraints.ts'

const candidate = columns({
  id: value<string>('n.id'),
  sortKey: value<string>('n.sortKey'),
  name: value<string>('n.name'),
  otherNames: value<string[] | null>('n.aliasesName'),
  otherKinds: value<string[] | null>('n.aliasesKind'),
  scopes: value<string[] | null>('n.aliasesScope'),
  identifierKeys: value<string[] | null>('n.identifierKeys'),
  acronymKeys: value<string[] | null>('n.acronymKeys'),
  summary: value<string | null>('n.summary'),
  degree: value<number>('COUNT { (n)--() }'),
})

/** One candidate as it is read: its names side by side with what sort of name each is. */
export type CandidateRow = RowOf<typeof candidate>

export type Lucene = { names: string; words: string; stems: string; identifiers: string; acronyms: string }

const from = (index: string, text: string, most: string) => cypher`
  CALL db.index.fulltext.queryNodes('${index}', ${text}) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $kinds)
  RETURN node AS n ORDER BY score DESC, node.id LIMIT toInteger(${most})`

/** Everything that one text may mean: by whole name, by words of names, by word stems, by identifier and by acronym. */
export const searchCandidates = defineQuery<
  { lucene: Lucene; kinds: readonly string[]; most: number },
  { found: CandidateRow[] }
>({
  name: 'searchCandidates',
  reads: { found: candidate.readAll },
  cypher: cypher`
      CALL () {
        ${[
          from(namesIndex, '$lucene.names', '$most'),
          from(identifiersIndex, '$lucene.identifiers', '$most'),
          from(acronymsIndex, '$lucene.acronyms', '$most'),
          from(wordsIndex, '$lucene.words', '$most'),
          from(stemsIndex, '$lucene.stems', '$most'),
        ].join('\nUNION ALL\n')}
      }
      WITH DISTINCT n
      RETURN collect(${candidate.cypher}) AS found
    `,
})

/** The groups and subjects that terms are used for, each with the term and whether a source says so. */
export const denotedByTerms = defineQuery<
  { ids: readonly string[]; kinds: readonly string[] },
  { term: string; assertion: string; denoted: CandidateRow }
>({
  name: 'denotedByTerms',
  reads: { denoted: candidate.read },
  cypher: cypher`
      UNWIND $ids AS id
      MATCH (term:Term)-[used:DENOTES]->(n)
      WHERE term.id = id AND any(label IN labels(n) WHERE label IN $kinds)
      RETURN id AS term, used.assertion AS assertion, ${candidate.cypher} AS denoted
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
  reads: { found: candidate.readAll },
  cypher: cypher`
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
      RETURN wanted.key AS key, collect(${candidate.cypher}) AS found
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
  reads: { found: candidate.readAll },
  cypher: cypher`
      UNWIND $wanted AS wanted
      CALL (wanted) {
        ${from(wordsIndex, 'wanted.words', '$most')}
      }
      RETURN wanted.key AS key, collect(${candidate.cypher}) AS found
    `,
})
