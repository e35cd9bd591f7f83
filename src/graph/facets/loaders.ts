/** Facets of a list, and programmes by a count, as one request sees them. */
import type { Read } from '../../neo4j/run.ts'
import type { Where } from '../filters.ts'
import type { Kind } from '../ontology.ts'
import { byPartners, facetOf, type Facet } from './queries.ts'

export const facetLoaders = (read: Read) => ({
  facet: async (kind: Kind, facet: Facet, where: Where) =>
    (await read(facetOf(kind, facet, where), { where }))[0]!,
  programmesByPartners: (
    where: Where,
    backward: boolean,
    from: { partners: number; key: string; take: number },
  ) => read(byPartners(where, backward), { where, ...from }),
})
