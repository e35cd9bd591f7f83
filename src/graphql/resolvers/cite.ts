/** A reference to an answer: what was asked of which data, on which day, and where the data come from. */
import { BadInput } from '../../errors.ts'
import { collated } from '../../lib/sorting.ts'
import { operationHash, variablesText } from '../citation.ts'
import type { Context } from '../context.ts'
import { limits } from '../limits.ts'
import type { CitationParent, Parent } from '../parents.ts'
import type { QueryResolvers, Resolvers } from '../types.generated.ts'
import { present } from './things.ts'

const cite: QueryResolvers['cite'] = async (_root, { of, on }, { loaders }, info) => {
  if (of && of.length > limits.page)
    throw new BadInput(`of has ${of.length} ids; at most ${limits.page} can be cited at a time.`)
  const [dataset, places] = await Promise.all([
    loaders.dataset(),
    of ? placesOf(of, loaders) : { sources: await allSources(loaders), passages: [] },
  ])
  const citation = {
    operationHash: operationHash(info),
    variables: variablesText(info),
    version: dataset?.version ?? null,
    digest: dataset?.digest ?? null,
    on: on ?? new Date().toISOString().slice(0, 10),
    ...places,
  }
  return { ...citation, text: textOf(citation) }
}

async function allSources(loaders: Context['loaders']) {
  const rows = await loaders.list('Source', 'sortKey', {}, { after: '', take: limits.page, ascending: true })
  return rows.map(({ node }) => node)
}

/** The places where the evidence of these things lies, and their sources, by name. Three statements, however many things. */
async function placesOf(ids: readonly string[], loaders: Context['loaders']) {
  const nodes = await Promise.all(ids.map((id) => loaders.anyById.load(id)))
  const evidence = [...new Set(nodes.flatMap((node) => node?.evidence ?? []))]
  const passages = await Promise.all(
    evidence.map(async (id) => present(await loaders.byId('Passage').load(id))),
  )
  const sources = await Promise.all(evidence.map((id) => loaders.sourceOf(id)))
  const byId = new Map(sources.map((source) => [source.id, source]))
  return { sources: [...byId.values()].sort(byName), passages: passages.sort(byName) }
}

const byName = (a: { name: string }, b: { name: string }) => {
  const [one, other] = [collated(a.name), collated(b.name)]
  return one === other ? 0 : one < other ? -1 : 1
}

const sourceText = ({ name, year, licence }: Parent<'Source'>) =>
  `${name}${year ? `, ${year}` : ''} (${licence ?? 'licence not recorded here'})`

const placeText = ({ locator, section }: Parent<'Passage'>) => (section ? `${locator} (${section})` : locator)

const textOf = ({
  operationHash: hash,
  variables,
  version,
  digest,
  on,
  sources,
  passages,
}: Omit<CitationParent, 'text'>) =>
  [
    `Throughline, data version ${version ?? 'none'} (SHA-256 ${digest ?? 'none'})`,
    `answer to operation ${hash} with variables ${variables}`,
    `cited on ${on}`,
    `from ${sources.length > 0 ? sources.map(sourceText).join('; ') : 'no source recorded here'}` +
      `${passages.length > 0 ? `, at ${passages.map(placeText).join('; ')}` : ''}.`,
  ].join(', ')

export const citeResolvers = { Query: { cite } } satisfies Resolvers
