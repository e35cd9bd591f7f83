import { comparable } from '../lib/sorting.ts'

/** Text → the words and digits of an id. */
export const slug = (text: string) =>
  comparable(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
