/** Facets on lists, and programmes sorted by a count. */
import type { Facet } from '../../graph/facets/queries.ts'
import type { Where } from '../../graph/filters.ts'
import { kindNames, type Kind } from '../../graph/ontology.ts'
import { connectionOf, pageOf, type PageArguments } from '../connection.ts'
import type { Context } from '../context.ts'

type FacetedList = { kind: Kind; where: Where }

const facets = ({ kind, where }: FacetedList, { by }: { by: readonly Facet[] }, { loaders }: Context) =>
  Promise.all(
    [...new Set(by)].map(async (facet) => {
      const { counts, distinct } = await loaders.facet(kind, facet, where)
      return { by: facet, values: counts, cut: distinct - counts.length }
    }),
  )

async function programmesByPartners(
  _root: unknown,
  { where, ...args }: PageArguments & { where?: Where | null },
  { loaders }: Context,
) {
  const page = pageOf(args, 'programmesByPartners')
  // A key is the count and the sort key of the row beside it; without one every row lies beyond it.
  const [partners, ...key] =
    page.from === null ? [page.backward ? '-1' : '1000000000'] : page.from.split('\t')
  const rows = await loaders.programmesByPartners(where ?? {}, page.backward, {
    partners: Number(partners),
    key: key.join('\t'),
    take: page.size + 1,
  })
  const nodes = await Promise.all(rows.slice(0, page.size).map(({ id }) => loaders.anyById.load(id)))
  const listed = rows.flatMap(({ partners: total, sortKey }, at) => {
    const node = at === page.size ? nodes[0] : nodes[at]
    return node ? [{ key: `${total}\t${sortKey}`, node, partners: total }] : []
  })
  return connectionOf(
    listed,
    page,
    ({ partners: total }) => ({ partners: total }),
    () => loaders.total('Programme', where ?? {}),
  )
}

export const facetResolvers = {
  Query: { programmesByPartners },
  ...Object.fromEntries(kindNames.map((kind) => [`${kind}Connection`, { facets }])),
}
