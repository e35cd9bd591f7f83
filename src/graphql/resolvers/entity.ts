/** The fields that every kind has: its evidence, and one field for each of its relationships. */
import type { LinkChoice, LinkWhere } from '../../graph/links/queries.ts'
import type { Linked } from '../../graph/loaders.ts'
import { linkFields, type LinkField } from '../../graph/linkFields.ts'
import { type Kind } from '../../graph/ontology.ts'
import { connectionOf, pageOf, spanOf, type PageArguments } from '../connection.ts'
import type { Context } from '../context.ts'
import type { LinkEdge, Parent } from '../parents.ts'

type LinkArguments = PageArguments & { where?: LinkWhere | null; includeInherited?: boolean }

const passages = ({ evidence }: { evidence: readonly string[] }, _args: unknown, { loaders }: Context) =>
  Promise.all(evidence.map((id) => loaders.byId('Passage').load(id)))

const linkResolver =
  (field: LinkField) =>
  async ({ id }: Parent, args: LinkArguments, { loaders }: Context) => {
    const page = pageOf(args, `${field.kind}.${field.name}`)
    const choice: LinkChoice = { where: args.where ?? {}, inherited: args.includeInherited ?? false }
    const rows = await loaders.links(field, choice, spanOf(page)).load(id)
    const edgeOf = ({ facts, via }: Linked) => ({ ...facts, via, inherited: via !== id })
    return connectionOf(rows, page, edgeOf, () => loaders.linkTotals(field, choice).load(id))
  }

/** The resolvers of a kind's evidence and of each of its links, from the ontology. */
export const entityResolvers = (kind: Kind) => ({
  __isTypeOf: ({ ofKind }: Parent) => ofKind === kind,
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
