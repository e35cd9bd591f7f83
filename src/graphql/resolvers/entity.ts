/** The fields that every kind has: its evidence, and one field for each of its relationships. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Linked } from '../../graph/loaders.ts'
import { linkFields, type LinkField } from '../../graph/linkFields.ts'
import { type Kind } from '../../graph/ontology.ts'
import { connectionOf, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import type { LinkEdge, Parent } from '../parents.ts'
import { askOf, type LinkArguments } from '../selection.ts'

const passages = ({ evidence }: { evidence: readonly string[] }, _args: unknown, { loaders }: Context) =>
  Promise.all(evidence.map((id) => loaders.byId('Passage').load(id)))

const linkResolver =
  (field: LinkField) =>
  async ({ id }: Parent, args: LinkArguments, { loaders }: Context, info: GraphQLResolveInfo) => {
    const ask = askOf(field, args, info)
    const rows = ask.span ? await loaders.links(ask).load(id) : []
    const edgeOf = ({ facts, via }: Linked) => ({ ...facts, via, inherited: via !== id })
    const page = pageOf(args, `${field.kind}.${field.name}`)
    return connectionOf(rows, page, edgeOf, () => loaders.linkTotals(ask).load(id))
  }

/** The resolvers of a kind's evidence and of each of its links, from the ontology. */
export const entityResolvers = (kind: Kind) => ({
  evidence: passages,
  ...Object.fromEntries(
    linkFields.filter((field) => field.kind === kind).map((field) => [field.name, linkResolver(field)]),
  ),
})

/** The resolvers of the edge of a link, the same whatever it leads to. */
export const linkEdge = {
  evidence: passages,
  via: ({ via, inherited }: LinkEdge, _args: unknown, { loaders }: Context) =>
    inherited ? loaders.anyById.load(via) : null,
}
