/** What stands around a page. */
import type { Question } from '../ask.ts'
import type { Citable } from '../view.ts'

/** What the layout knows beside the page. */
export type Around = {
  /** Path and search of the page: its address without the host. */
  readonly here: string
  readonly asked?: Question<unknown>
  readonly cite?: Citable['cite']
  readonly csv?: string
  readonly svg?: string
  /** Where GraphiQL is. */
  readonly graphiql: string
}
