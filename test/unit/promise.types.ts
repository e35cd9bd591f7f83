/**
 * What no resolver works out lies in the parent as the schema promises it: a proof by the compiler, of every object type of the
 * schema at once. Nothing here runs; `npm run types` fails where a promise is not kept, and names type and field.
 */
import type { LinkCondition } from '../../src/graph/filters.ts'
import type { LinkWhere } from '../../src/graph/selection.ts'
import type { Kind } from '../../src/graph/ontology.ts'
import type { Need, PartnerWhere, SuggestionQuestion } from '../../src/graph/partners/model.ts'
import type { Avoid } from '../../src/graph/paths/loaders.ts'
import type { TraceChoice } from '../../src/graph/trace/loaders.ts'
import type { ConnectionOf, PageArguments } from '../../src/graphql/connection.ts'
import type { resolvers } from '../../src/graphql/resolvers/index.ts'
import type { ArgumentsOf, Given, LinkName, ResolversOf } from '../../src/graphql/resolvers/promised.ts'
import type { LinkArguments } from '../../src/graphql/selection.ts'
import type {
  QueryPartnerSuggestionsArgs,
  QueryTraceArgs,
  Resolvers,
  ResolversParentTypes,
} from '../../src/graphql/types.generated.ts'

/** Every object type of the schema: those that have fields, and are neither interface nor word. */
type ObjectType = {
  [Type in keyof Resolvers & keyof ResolversParentTypes]: ResolversOf<Type> extends
    { __resolveType: unknown } | { parseValue?: unknown }
    ? never
    : Type
}[keyof Resolvers & keyof ResolversParentTypes]

/** The fields of a type that one of our resolvers works out. */
type Own<Type extends PropertyKey, Map = (typeof resolvers)[number]> = Map extends {
  readonly [T in Type]?: infer Fields
}
  ? keyof Fields
  : never

/** What a parent has to have of itself: each field that is not worked out, as the schema promises it. */
type Plain<R, Worked> = {
  [Field in Exclude<keyof R, Worked | '__isTypeOf'>]-?: Given<NonNullable<R[Field]>>
}

type Promised = { readonly [Type in ObjectType]: Plain<ResolversOf<Type>, Own<Type>> }
type Parents = { readonly [Type in ObjectType]: ResolversParentTypes[Type] }

/** Each parent has what its type promises and no resolver works out. */
export const kept = (parents: Parents): Promised => parents

/** The arguments of every field that gives a page. */
type PagesArguments = {
  [Type in ObjectType]: {
    [Field in keyof ResolversOf<Type>]: NonNullable<
      Given<NonNullable<ResolversOf<Type>[Field]>>
    > extends ConnectionOf<unknown>
      ? ArgumentsOf<ResolversOf<Type>[Field]>
      : never
  }[keyof ResolversOf<Type>]
}[ObjectType]

/** Every page is asked for by the same four arguments, which one function reads by their names. */
export const pagedBy = (argument: keyof PageArguments): keyof NonNullable<PagesArguments> => argument

type LinksArguments = NonNullable<{ [K in Kind]: ArgumentsOf<ResolversOf<K>[LinkName<K>]> }[Kind]>
type NameIn<Each> = Each extends unknown ? keyof Each : never

/** Every link field has the arguments that the one resolver of all of them reads, but for one that some have. */
export const linkedBy = (argument: Exclude<keyof LinkArguments, 'includeInherited'>): keyof LinksArguments =>
  argument

/** And no others, which it would not read. */
export const linkedByThese = (argument: NameIn<LinksArguments>): keyof LinkArguments => argument

/** What is asked for in parts: as the floor below reads it, by its name in the schema. */
interface Read {
  ExclusionInput: SuggestionQuestion['exclude']
  LinkCondition: LinkCondition
  LinkFilter: LinkWhere
  NeedInput: Need
  PartWeight: NonNullable<SuggestionQuestion['weights']>[number]
  PartnerFilter: PartnerWhere
  PathAvoid: Avoid
  suggestions: SuggestionQuestion
  trace: TraceChoice
}
interface Asked extends Pick<ResolversParentTypes, keyof Read & keyof ResolversParentTypes> {
  suggestions: Omit<QueryPartnerSuggestionsArgs, keyof PageArguments>
  trace: Omit<QueryTraceArgs, 'from'>
}
type Names<Of> = { readonly [Each in keyof Of]: { readonly [Part in keyof Of[Each]]-?: true } }

/** Each part that is read can be asked for, by the same name. */
export const readAsAsked = (asked: Names<Asked>): Names<Read> => asked

/** And each that can be asked for is read. */
export const askedAsRead = (read: Names<Read>): Names<Asked> => read
