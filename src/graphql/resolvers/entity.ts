/** The fields that every kind has: its evidence, and one field for each of its relationships. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Linked } from '../../graph/loaders.ts'
import { linkField, linkFields, type LinkField } from '../../graph/linkFields.ts'
import { kindNames, type Kind } from '../../graph/ontology.ts'
import { record } from '../../lib/record.ts'
import { connectionOf, pageOf, type ConnectionOf } from '../connection.ts'
import type { Context } from '../context.ts'
import type { LinkEdge, Parent } from '../parents.ts'
import { askOf, type LinkArguments } from '../selection.ts'
import type { Resolvers } from '../types.generated.ts'
import type { LinkName } from './promised.ts'
import { passagesAlone, thing } from './things.ts'

/** The resolver of a link field, whatever kind the schema says that it leads to. */
type LinkResolver = <Far extends Kind>(
  parent: Parent,
  args: LinkArguments,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<ConnectionOf<LinkEdge<Far>>>

// Two things about a link field are known at run time only, from the ontology: its name, and what it leads to. That the schema
// promises the same is held by test/unit/promise.test.ts; here, and nowhere else, the compiler is told so.
const namesOf = <K extends Kind>(kind: K) =>
  linkFields.filter((field) => field.kind === kind).map(({ name }) => name as LinkName<K>)
const leadingTo = <Far extends Kind>(rows: readonly Linked[]) => rows as readonly Linked<Far>[]

const linkResolver =
  (field: LinkField): LinkResolver =>
  async <Far extends Kind>(
    { id }: Parent,
    args: LinkArguments,
    { loaders }: Context,
    info: GraphQLResolveInfo,
  ) => {
    const ask = askOf(field, args, info)
    const rows = ask.range ? await loaders.links(ask).load(id) : []
    const edgeOf = ({ facts, via }: Linked) => ({ ...facts, via, inherited: via !== id })
    const page = pageOf(args, `${field.kind}.${field.name}`)
    return connectionOf(leadingTo<Far>(rows), page, edgeOf, () => loaders.linkTotals(ask).load(id))
  }

type LinksOf<K extends Kind> = Record<LinkName<K>, LinkResolver>

const linksOf = <K extends Kind>(kind: K): LinksOf<K> =>
  record(namesOf(kind), (name) => linkResolver(linkField(kind, name)!))

/** The link fields of these kinds. */
type Links<Kinds extends Kind = Kind> = { [K in Kinds]?: LinksOf<K> }

const put = <K extends Kind>(links: Links<K>, kind: K) => {
  links[kind] = linksOf(kind)
}

const links: Links = {}
for (const kind of kindNames) put(links, kind)

const kindOf = ({ ofKind }: Parent) => ofKind

export const linkResolvers = links satisfies Resolvers

export const entityResolvers = {
  Node: { __resolveType: kindOf },
  Entity: { __resolveType: kindOf },
  ...record(kindNames, () => ({ evidence: passagesAlone })),
  ...record(
    kindNames.map((kind) => `${kind}LinkEdge` as const),
    () => ({
      evidence: passagesAlone,
      via: ({ via, inherited }: LinkEdge, _args: object, context: Context) =>
        inherited ? thing(via, context) : null,
    }),
  ),
} satisfies Resolvers
