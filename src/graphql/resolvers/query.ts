/** The root: one thing by id, identifier or name, and a list of each kind. */
import type { GraphQLResolveInfo } from 'graphql'
import { BadInput } from '../../errors.ts'
import { kindNames, kindOfId, kinds, type Kind } from '../../graph/ontology.ts'
import type { Loaders } from '../../graph/loaders.ts'
import { theOneMeant } from '../../graph/search/meant.ts'
import { record } from '../../lib/record.ts'
import { connectionOf, pageOf, keyRangeOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { limits } from '../limits.ts'
import type { ListConnection, Parent } from '../parents.ts'
import { isPageAsked, selectionAt, type Selection } from '../selection.ts'
import type { QueryResolvers, Reference, Resolvers } from '../types.generated.ts'
import type { ArgumentsOf, ListName } from './promised.ts'

async function oneBy<K extends Kind>(
  kind: K,
  { id, identifier, name }: Reference,
  loaders: Loaders,
  asked: Selection,
) {
  if (id != null) return kindOfId(id) === kind ? loaders.byId(kind, asked.fields, asked.below).load(id) : null
  if (identifier != null) return (await loaders.byIdentifier(kind, identifier))[0]
  return theOneNamed(kind, name!, await loaders.byName(kind, name!))
}

/** The one that is meant by the name, null where nothing bears it. Throws BadInput where several do and none is meant. */
function theOneNamed<Named extends { id: string; name: string }>(
  kind: Kind,
  name: string,
  found: readonly Named[],
) {
  const meant = theOneMeant(name, found)
  if (meant !== null || found.length === 0) return meant
  const ids = found.map(({ id }) => id).join(', ')
  throw new BadInput(
    `${found.length} ${kinds[kind].plural} are called "${name}": ${ids}. Ask by one of these ids.`,
  )
}

type ListArguments = ArgumentsOf<QueryResolvers[ListName]>

async function list<K extends Kind>(
  kind: K,
  { where: given, order, ...page }: ListArguments,
  loaders: Loaders,
  info: GraphQLResolveInfo,
): Promise<ListConnection<K>> {
  const where = given ?? {}
  const by = order.startsWith('DATE') ? 'dateSort' : 'sortKey'
  const asked = pageOf(page, `${kinds[kind].plural} ${by}`)
  const { fields, below } = selectionAt(kind, info, 'edges', 'node')
  const range = keyRangeOf(asked, order.endsWith('ASC'))
  const rows = isPageAsked(info) ? await loaders.list(kind, by, where, range, fields, below) : []
  const connection = connectionOf(
    rows,
    asked,
    () => ({}),
    () => loaders.total(kind, where),
  )
  return { ...connection, kind, where } // facets count under the same conditions
}

// Which kind a field of the root gives is known from its name, at run time: each of these is put under the name of its own kind,
// and there the schema promises that kind. No type can follow that, so here, and nowhere else, the compiler is told.
const promised = <K extends Kind>(kind: Kind) => kind as K

const oneResolver =
  (kind: Kind) =>
  <K extends Kind>(
    _root: object,
    { by }: { by: Reference },
    { loaders }: Context,
    info: GraphQLResolveInfo,
  ): Promise<(Parent<K> & { readonly ofKind: K }) | null | undefined> =>
    oneBy(promised<K>(kind), by, loaders, selectionAt(kind, info))

const listResolver =
  (kind: Kind) =>
  <K extends Kind>(_root: object, args: ListArguments, { loaders }: Context, info: GraphQLResolveInfo) =>
    list(promised<K>(kind), args, loaders, info)

const lowerFirst = <K extends Kind>(kind: K) =>
  (kind.charAt(0).toLowerCase() + kind.slice(1)) as Uncapitalize<K>

export const rootResolvers = {
  Query: {
    ...record(kindNames.map(lowerFirst), (_name, at) => oneResolver(kindNames[at]!)),
    ...record(
      kindNames.map((kind) => kinds[kind].plural),
      (_name, at) => listResolver(kindNames[at]!),
    ),
    node: (_root, { id }, { loaders }) => loaders.anyById.load(id),
    nodes: (_root, { ids }, { loaders }) => {
      if (ids.length <= limits.page) return Promise.all(ids.map((id) => loaders.anyById.load(id)))
      throw new BadInput(
        `${ids.length} ids were given; at most ${limits.page} can be asked for at a time. Ask again for the rest.`,
      )
    },
  },
} satisfies Resolvers
