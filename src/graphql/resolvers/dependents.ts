/** What rests on a passage or a source: things and links. */
import type { Kind } from '../../graph/ontology.ts'
import type { AssertionCount, DependentsSort, DependentsWhere } from '../../graph/dependents/queries.ts'
import { connectionOf, keyRangeOf, pageOf, type PageArguments } from '../connection.ts'
import type { Context } from '../context.ts'
import type { DependentsParent } from '../parents.ts'
import type { Resolvers } from '../types.generated.ts'
import { present } from './things.ts'

type Asked = PageArguments & {
  kinds?: readonly Kind[] | null
  assertions?: readonly string[] | null
  relationships?: readonly string[] | null
}

/** The page that is asked for, under which conditions, and how many there are under the same. */
function askOf(
  sort: DependentsSort,
  { of, id }: DependentsParent,
  { kinds, assertions, relationships, ...page }: Asked,
  { loaders }: Context,
) {
  const where: DependentsWhere = {
    kinds: kinds ?? null,
    assertions: assertions ?? null,
    relationships: relationships ?? null,
  }
  const asked = pageOf(page, `${of}.dependents.${sort}`)
  const byAssertion = () => loaders.dependentCounts(sort, of, where).load(id)
  const total = async () => (await byAssertion()).reduce((sum, { count }) => sum + count, 0)
  return { where, asked, range: keyRangeOf(asked), byAssertion, total }
}

const counted = {
  assertions: ({ byAssertion }: { byAssertion: () => Promise<readonly AssertionCount[]> }) => byAssertion(),
}

export const dependentResolvers = {
  Passage: { dependents: ({ id }) => ({ of: 'Passage', id }) },
  Source: { dependents: ({ id }) => ({ of: 'Source', id }) },
  Dependents: {
    entities: async (parent, args, context) => {
      const { where, asked, range, byAssertion, total } = askOf('entities', parent, args, context)
      const { loaders } = context
      const rows = await loaders.dependentEntities(parent.of, where, range).load(parent.id)
      const listed = await Promise.all(
        rows.map(async ({ key, found }) => ({ key, node: present(await loaders.anyById.load(found)) })),
      )
      return { ...connectionOf(listed, asked, () => ({}), total), byAssertion }
    },
    links: async (parent, args, context) => {
      const { where, asked, range, byAssertion, total } = askOf('links', parent, args, context)
      const rows = await context.loaders.dependentLinks(parent.of, where, range).load(parent.id)
      const listed = rows.map(({ key, found }) => ({ key, node: found }))
      return { ...connectionOf(listed, asked, () => ({}), total), byAssertion }
    },
  },
  DependentEntityConnection: counted,
  DependentLinkConnection: counted,
} satisfies Resolvers
