/** Where things are looked at: each address holds the whole state of its page. */

/** What a page is told by its address. */
export type Parameters = URLSearchParams

/** Something that can be pointed at. */
export type Named = { readonly __typename: string; readonly id: string; readonly name: string }

/** The page of a thing: /organisation/org-aston-university. */
export const ofThing = ({ __typename, id }: Pick<Named, '__typename' | 'id'>) =>
  `/${__typename.toLowerCase()}/${encodeURIComponent(id)}`

/** The page of a passage. */
export const ofPassage = (id: string) => `/passage/${encodeURIComponent(id)}`

type Values = Readonly<Record<string, string | number | readonly string[] | null | undefined | false>>

/** An address of a path and what it is told; what is absent, empty or false is left out. */
export function address(path: string, values: Values = {}) {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === false || value === '') continue
    for (const each of Array.isArray(value) ? value : [value]) search.append(name, String(each))
  }
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

/** The same page with something changed; null takes it out. */
export function changed(path: string, parameters: Parameters, changes: Values) {
  const search = new URLSearchParams(parameters)
  for (const [name, value] of Object.entries(changes)) {
    search.delete(name)
    if (value === null || value === undefined || value === false || value === '') continue
    for (const each of Array.isArray(value) ? value : [value]) search.append(name, String(each))
  }
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}
