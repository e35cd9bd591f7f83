/** Facets on lists, and programmes sorted by a count. */
import { kindNames } from '../../graph/ontology.ts'
import { record } from '../../lib/record.ts'
import { connectionOf, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import type { ListConnection } from '../parents.ts'
import type { OrganisationConnectionFacetsArgs, QueryResolvers, Resolvers } from '../types.generated.ts'
import { isOf } from './things.ts'

const facets = (
  { kind, where }: ListConnection,
  { by }: OrganisationConnectionFacetsArgs,
  { loaders }: Context,
) =>
  Promise.all(
    [...new Set(by)].map(async (facet) => {
      const { counts, distinct } = await loaders.facet(kind, facet, where)
      return { by: facet, values: counts, omitted: distinct - counts.length }
    }),
  )

const programmesByPartners: QueryResolvers['programmesByPartners'] = async (
  _root,
  { where, ...args },
  { loaders },
) => {
  const page = pageOf(args, 'programmesByPartners')
  // A key is the count and the sort key of the row beside it; without one every row lies beyond it.
  const [partners, ...key] =
    page.from === null ? [page.backward ? '-1' : '1000000000'] : page.from.split('\t')
  const rows = await loaders.programmesByPartners(where ?? {}, page.backward, {
    partners: Number(partners),
    key: key.join('\t'),
    take: page.size + 1,
  })
  const onPage = rows.slice(0, page.size)
  const nodes = await Promise.all(onPage.map(({ id }) => loaders.anyById.load(id)))
  const listed = onPage.flatMap(({ partners: total, sortKey }, at) => {
    const node = nodes[at]
    return node && isOf('Programme', node) ? [{ key: `${total}\t${sortKey}`, node, partners: total }] : []
  })
  return connectionOf(
    listed,
    page,
    ({ partners: total }) => ({ partners: total }),
    () => loaders.total('Programme', where ?? {}),
    rows.length > page.size && listed.length === page.size,
  )
}

export const facetResolvers = {
  Query: { programmesByPartners },
  ...record(
    kindNames.map((kind) => `${kind}Connection` as const),
    () => ({ facets }),
  ),
} satisfies Resolvers
