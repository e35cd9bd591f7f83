/** The root: one thing by id, identifier or name, and a list of each kind. */
import type { GraphQLResolveInfo } from 'graphql'
import { BadInput } from '../../errors.ts'
import type { Where } from '../../graph/filters.ts'
import { kindNames, kindOfId, kinds, type Kind } from '../../graph/ontology.ts'
import type { Loaders } from '../../graph/loaders.ts'
import { comparable } from '../../lib/sorting.ts'
import { connectionOf, pageOf, spanOf, type PageArguments } from '../connection.ts'
import type { Context } from '../context.ts'
import { limits } from '../limits.ts'
import { isPageAsked, readingAt, type Reading } from '../selection.ts'

type Reference = { id?: string; identifier?: string; name?: string }
type ListArguments = PageArguments & { where?: Where | null; order: `${'NAME' | 'DATE'}_${'ASC' | 'DESC'}` }

async function oneBy(kind: Kind, { id, identifier, name }: Reference, loaders: Loaders, asked: Reading) {
  if (id != null) return kindOfId(id) === kind ? loaders.byId(kind, asked.fields, asked.below).load(id) : null
  if (identifier != null) return (await loaders.byIdentifier(kind, identifier))[0] ?? null
  return theOneNamed(kind, name!, await loaders.byName(kind, name!))
}

/** The only one that has the name; or, of several, the only one that has it as its own name and not as another name. */
function theOneNamed<Named extends { id: string; name: string }>(
  kind: Kind,
  name: string,
  found: readonly Named[],
) {
  const own = found.filter((each) => comparable(each.name) === comparable(name))
  const meant = found.length === 1 ? found : own
  if (found.length === 0 || meant.length === 1) return meant[0] ?? null
  const ids = found.map(({ id }) => id).join(', ')
  throw new BadInput(
    `${found.length} ${kinds[kind].plural} are called "${name}": ${ids}. Ask by one of these ids.`,
  )
}

async function list(kind: Kind, args: ListArguments, loaders: Loaders, info: GraphQLResolveInfo) {
  const where = args.where ?? {}
  const by = args.order.startsWith('DATE') ? 'dateSort' : 'sortKey'
  const page = pageOf(args, `${kinds[kind].plural} ${by}`)
  const { fields, below } = readingAt(kind, info, 'edges', 'node')
  const span = spanOf(page, args.order.endsWith('ASC'))
  const rows = isPageAsked(info) ? await loaders.list(kind, by, where, span, fields, below) : []
  const connection = connectionOf(
    rows,
    page,
    () => ({}),
    () => loaders.total(kind, where),
  )
  return { ...connection, kind, where } // facets count under the same conditions
}

const lowerFirst = (kind: Kind) => kind.charAt(0).toLowerCase() + kind.slice(1)

const ofEachKind = Object.fromEntries(
  kindNames.flatMap((kind) => [
    [
      lowerFirst(kind),
      (_root: unknown, { by }: { by: Reference }, { loaders }: Context, info: GraphQLResolveInfo) =>
        oneBy(kind, by, loaders, readingAt(kind, info)),
    ],
    [
      kinds[kind].plural,
      (_root: unknown, args: ListArguments, { loaders }: Context, info: GraphQLResolveInfo) =>
        list(kind, args, loaders, info),
    ],
  ]),
)

export const Query = {
  ...ofEachKind,
  node: (_root: unknown, { id }: { id: string }, { loaders }: Context) => loaders.anyById.load(id),
  nodes: (_root: unknown, { ids }: { ids: readonly string[] }, { loaders }: Context) => {
    if (ids.length <= limits.page) return ids.map((id) => loaders.anyById.load(id))
    throw new BadInput(
      `${ids.length} ids were given; at most ${limits.page} can be asked for at a time. Ask again for the rest.`,
    )
  },
}
