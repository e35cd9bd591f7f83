/** What the generated types say of the schema's fields, for resolvers that are made for each kind instead of being written down. */
import type { Kind } from '../../graph/ontology.ts'
import type { ConnectionOf } from '../connection.ts'
import type { LinkEdge, ListConnection } from '../parents.ts'
import type { Resolvers } from '../types.generated.ts'

/** The resolvers of a type, as generated. */
export type ResolversOf<Type extends keyof Resolvers> = NonNullable<Resolvers[Type]>

/** What a resolver gives in the end. */
export type Given<Resolver> = Resolver extends (...given: never[]) => infer Value ? Awaited<Value> : never

/** The arguments that a resolver is given. */
export type ArgumentsOf<Resolver> = Resolver extends (
  parent: never,
  args: infer Args,
  ...rest: never[]
) => unknown
  ? Args
  : never

/** The fields of a type that give a value of a certain shape. */
type FieldGiving<Type extends keyof Resolvers, Value> = {
  [Field in keyof ResolversOf<Type>]-?: NonNullable<
    Given<NonNullable<ResolversOf<Type>[Field]>>
  > extends Value
    ? Field
    : never
}[keyof ResolversOf<Type>]

/** The link fields of a kind: those that the schema promises as a page of links. */
export type LinkName<K extends Kind> = FieldGiving<K, ConnectionOf<LinkEdge>> & string

/** The lists that the schema's root has. */
export type ListName = FieldGiving<'Query', ListConnection> & string
