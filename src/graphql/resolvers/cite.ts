/** A reference to an answer: what was asked of which data, on which day, and where the data come from. */
import { BadInput } from '../../errors.ts'
import { operationHash, variablesText } from '../citation.ts'
import type { Context } from '../context.ts'
import { limits } from '../limits.ts'
import type { CitationParent, Parent } from '../parents.ts'
import type { QueryResolvers, Resolvers } from '../types.generated.ts'

const cite: QueryResolvers['cite'] = async (_root, { of, on }, { loaders }, info) => {
  if (of && of.length > limits.page)
    throw new BadInput(`of has ${of.length} ids; at most ${limits.page} can be cited at a time.`)
  const [dataset, sources] = await Promise.all([
    loaders.dataset(),
    of ? sourcesOf(of, loaders) : allSources(loaders),
  ])
  const citation = {
    operationHash: operationHash(info),
    variables: variablesText(info),
    version: dataset?.version ?? null,
    digest: dataset?.digest ?? null,
    on: on ?? new Date().toISOString().slice(0, 10),
    sources,
  }
  return { ...citation, text: textOf(citation) }
}

async function allSources(loaders: Context['loaders']) {
  const rows = await loaders.list('Source', 'sortKey', {}, { after: '', take: limits.page, ascending: true })
  return rows.map(({ node }) => node)
}

/** The sources that the evidence of these things lies in, by name. Two statements, however many things. */
async function sourcesOf(ids: readonly string[], loaders: Context['loaders']) {
  const nodes = await Promise.all(ids.map((id) => loaders.anyById.load(id)))
  const passages = new Set(nodes.flatMap((node) => node?.evidence ?? []))
  const sources = await Promise.all([...passages].map((id) => loaders.sourceOf(id)))
  const byId = new Map(sources.map((source) => [source.id, source]))
  return [...byId.values()].sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1))
}

const sourceText = ({ name, year, licence }: Parent<'Source'>) =>
  `${name}${year ? `, ${year}` : ''} (${licence ?? 'licence not recorded here'})`

const textOf = ({
  operationHash: hash,
  variables,
  version,
  digest,
  on,
  sources,
}: Omit<CitationParent, 'text'>) =>
  [
    `Throughline, data version ${version ?? 'none'} (SHA-256 ${digest ?? 'none'})`,
    `answer to operation ${hash} with variables ${variables}`,
    `cited on ${on}`,
    `from ${sources.length > 0 ? sources.map(sourceText).join('; ') : 'no source recorded here'}.`,
  ].join(', ')

export const citeResolvers = { Query: { cite } } satisfies Resolvers
