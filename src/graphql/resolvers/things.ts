/** The things that the ids of an answer stand for. */
import { DataChanged } from '../../errors.ts'
import { kindNames, kindOfId, type Kind } from '../../graph/ontology.ts'
import type { Entity } from '../../graph/properties.ts'
import type { Context } from '../context.ts'

/** A load may have taken away what was there a statement ago. Then there is no answer: the schema promises the thing. */
export function present<Thing>(found: Thing | null | undefined): Thing {
  if (found != null) return found
  throw new DataChanged()
}

/** The thing itself where it is of the kind that the schema promises. */
function ofKind<K extends Kind>(kind: K, node: Entity): Entity<K> {
  if (isOf(kind, node)) return node
  throw new Error(`${node.id} is of the kind ${node.ofKind}, where ${kind} is promised.`)
}

/** Whether a thing is of a kind. */
export const isOf = <K extends Kind>(kind: K, node: Entity): node is Entity<K> => node.ofKind === kind

/** The thing with this id, whatever its kind. */
export const thing = async (id: string, { loaders }: Context) => present(await loaders.anyById.load(id))

/** The same where there may be none. */
export const thingIfAny = (id: string | null, context: Context) => (id === null ? null : thing(id, context))

/** The thing with this id, which is of this kind. */
export const thingOf = async <K extends Kind>(kind: K, id: string, context: Context) =>
  ofKind(kind, await thing(id, context))

/** All of them, in one statement whatever their kinds. */
export async function things(ids: readonly string[], { loaders }: Context) {
  const found = await Promise.all(ids.map((id) => loaders.anyById.load(id)))
  return found.map((node) => present(node))
}

/** All of them, which are of this kind. */
export const thingsOf = async <K extends Kind>(kind: K, ids: readonly string[], context: Context) =>
  (await things(ids, context)).map((node) => ofKind(kind, node))

/** What a part of an answer rests on. */
export const passages = (
  { evidence }: { evidence: readonly string[] | null },
  _args: object,
  context: Context,
) => thingsOf('Passage', evidence ?? [], context)

/** The same for a node or a link, by the statement that reads passages alone. */
export async function passagesAlone(
  { evidence }: { evidence: readonly string[] },
  _args: object,
  { loaders }: Context,
) {
  const found = await Promise.all(evidence.map((id) => loaders.byId('Passage').load(id)))
  return found.map((passage) => present(passage))
}

/** How many things there are of each kind of which there are any, in the order of kinds. */
export const countByKind = (things: readonly { readonly id: string }[]) =>
  kindNames.flatMap((kind) => {
    const count = things.filter(({ id }) => kindOfId(id) === kind).length
    return count > 0 ? [{ kind, count }] : []
  })
