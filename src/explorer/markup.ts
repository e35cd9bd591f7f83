/** HTML as tagged templates, in which every value is escaped. */
import { html, raw } from 'hono/html'

export { html, raw }

/** A piece of a page. */
export type Html = ReturnType<typeof html>

/** Pieces in a row, with a word between them. */
export const joined = (pieces: readonly (Html | string)[], between: Html | string) =>
  pieces.map((piece, at) => (at === 0 ? html`${piece}` : html`${between}${piece}`))
