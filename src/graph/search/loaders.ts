/** Search, completion and the matching of many names, as one request sees them. */
import { BadInput } from '../../errors.ts'
import type { Read } from '../../neo4j/run.ts'
import { kindNames, kindOfId, kinds, type Kind } from '../ontology.ts'
import { comparable } from '../../lib/sorting.ts'
import {
  mostCandidates,
  mostCharacters,
  mostGuesses,
  mostLooked,
  mostMeant,
  mostNames,
  mostWords,
} from './bounds.ts'
import { exact, matchOf, weightsOf, type Candidate, type Match, type Name } from './match.ts'
import { theOneMeant } from './meant.ts'
import * as queries from './queries.ts'
import { askedOf, luceneOf, type Asked } from './words.ts'

/** One thing that was found. `term` is the id of the word by which a group or subject was found. */
export type Hit = Match & { id: string; name: string; sortKey: string; term: string | null }

/** All hits, best first, and the ids of the contested terms among what was found. */
export type Found = { asked: Asked; hits: readonly Hit[]; contested: readonly string[]; complete: boolean }

/** A name that stands for review finds nothing, so it is not among the names. */
function candidateOf(row: queries.CandidateRow): Candidate {
  const others = (row.otherNames ?? []).map((name, at) => ({
    name,
    alias: row.otherKinds![at] as Name['alias'] | 'SUGGESTED',
    scope: row.scopes?.[at] || null,
  }))
  return {
    ...row,
    names: [
      { name: row.name, alias: null, scope: null },
      ...others.filter((other): other is Name => other.alias !== 'SUGGESTED'),
    ],
    identifierKeys: row.identifierKeys ?? [],
    acronymKeys: row.acronymKeys ?? [],
  }
}

const bestFirst = (a: Hit, b: Hit) => b.score - a.score || (a.sortKey < b.sortKey ? -1 : 1)

function hitsOf(asked: Asked, candidates: readonly Candidate[]): Hit[] {
  const weights = weightsOf(asked, candidates)
  return candidates.flatMap((candidate) => {
    const match = matchOf(asked, weights, candidate)
    return match
      ? [
          {
            ...match,
            id: candidate.id,
            name: candidate.names[0]!.name,
            sortKey: candidate.sortKey,
            term: null,
          },
        ]
      : []
  })
}

/** Terms that were named, and not merely touched: what they are used for is found by them. */
function named(asked: Asked, hits: readonly Hit[]): readonly Hit[] {
  const terms = hits.filter(({ id }) => kindOfId(id) === 'Term')
  const whole = terms.filter(
    ({ reason, text }) => exact.includes(reason) || ` ${asked.key} `.includes(` ${comparable(text)} `),
  )
  // A likeness is only asked for where no term is there as it stands: BAME is not BME with a slip in it.
  return whole.length > 0
    ? whole
    : terms.filter(({ reason, score }) => ['PREFIX', 'FUZZY', 'WORDS'].includes(reason) && score >= 50)
}

export function searchLoaders(read: Read) {
  /** What a text finds among these kinds. Three statements at most, whatever the text and the data. */
  async function search(text: string, among: readonly Kind[] = kindNames): Promise<Found> {
    const asked = askedOf(text)
    if (asked.words.length === 0) return { asked, hits: [], contested: [], complete: true }
    const [row] = await read(queries.searchCandidates, {
      lucene: luceneOf(asked),
      // Things are found by a term whether or not terms were asked for.
      kinds: [...new Set<string>([...among, 'Term'])],
      most: mostCandidates,
    })
    const direct = hitsOf(asked, row!.found.map(candidateOf))
    const terms = named(asked, direct)
    const denoted = await byTerms(terms, among)
    const hits = best([...direct.filter(({ id }) => among.includes(kindOfId(id)!)), ...denoted])
    return { asked, hits, contested: terms.map(({ id }) => id), complete: row!.found.length < mostCandidates }
  }

  async function byTerms(terms: readonly Hit[], kinds: readonly Kind[]): Promise<Hit[]> {
    if (terms.length === 0) return []
    const rows = await read(queries.denotedByTerms, { ids: terms.map(({ id }) => id), kinds })
    const termOf = new Map(terms.map((term) => [term.id, term]))
    return rows.map(({ term, assertion, denoted: { id, name, sortKey } }) => {
      const { text, score } = termOf.get(term)!
      // Behind the term itself, and where only we think so, behind what a source says.
      const under = assertion === 'STATED' ? 0.95 : 0.9
      return {
        id,
        name,
        sortKey,
        term,
        text,
        scope: null,
        reason: 'TERM',
        score: Math.round(score * under * 1e6) / 1e6,
      }
    })
  }

  /** Each thing once, by its best match, best first. */
  function best(hits: readonly Hit[]): Hit[] {
    const byId = new Map<string, Hit>()
    for (const hit of [...hits].sort(bestFirst)) if (!byId.has(hit.id)) byId.set(hit.id, hit)
    return [...byId.values()]
  }

  /** Ids of the same kind that may have been meant by one that nothing has, by the words in it, likest first. */
  async function idsLike(id: string): Promise<string[]> {
    const kind = kindOfId(id)
    if (kind === null) return []
    const words = comparable(id.slice(kinds[kind].prefix.length, mostCharacters)).split(' ')
    const { hits } = await search(words.slice(0, mostWords).join(' '), [kind])
    return hits
      .filter(({ score }) => score >= hits[0]!.score / 2)
      .slice(0, mostMeant)
      .map((hit) => hit.id)
  }

  /** For each text in order, at most five candidates, and the id that it means where that is beyond doubt. */
  async function mapIds(texts: readonly string[], among: readonly Kind[] = kindNames) {
    if (texts.length > mostNames)
      throw new BadInput(
        `There are ${texts.length} names; at most ${mostNames} can be mapped at a time. Send the rest in another request.`,
      )
    const asked = texts.map(askedOf)
    const wanted = new Map(asked.filter(({ key }) => key !== '').map((one) => [one.key, one]))
    const rows = await read(queries.exactCandidates, {
      wanted: [...wanted.keys()].map((key) => ({ key, phrase: `"${key}"` })),
      kinds: among,
    })
    const exactly = new Map(rows.map(({ key, found }) => [key, found]))
    const left = [...wanted.values()].filter(({ key }) => (exactly.get(key) ?? []).length === 0)
    const likely = left.length
      ? await read(queries.likelyCandidates, {
          wanted: left.map((one) => ({ key: one.key, words: luceneOf(one).words })),
          kinds: among,
          most: mostLooked,
        })
      : []
    // A column of names holds names: what only a summary speaks of is not meant.
    const likelyOf = new Map(
      likely.map(({ key, found }) => [key, found.map((row) => candidateOf({ ...row, summary: null }))]),
    )
    return asked.map((one, at) => {
      const sure = exactly.get(one.key) ?? []
      const hits = hitsOf(one, sure.length > 0 ? sure.map(candidateOf) : (likelyOf.get(one.key) ?? [])).sort(
        bestFirst,
      )
      const guesses = hits.slice(0, mostGuesses)
      const decided = theOneMeant(one.key, sure)?.id ?? null
      return { name: texts[at]!, guesses, omitted: hits.length - guesses.length, decided }
    })
  }

  return { search, idsLike, mapIds }
}
