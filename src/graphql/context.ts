/** What a request carries with it. */
import type { Loaders } from '../graph/loaders.ts'
import type { ServiceContext } from './account.ts'

export type Context = ServiceContext & { readonly loaders: Loaders }
