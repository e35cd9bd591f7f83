import type { Entity } from './properties.ts'

/** A place in a source, in a line that a reader can find it by. Its own address comes before that of the whole source. */
export const referenceOf = (
  { name, locator, section, url }: Pick<Entity<'Passage'>, 'name' | 'locator' | 'section' | 'url'>,
  source: Pick<Entity<'Source'>, 'name' | 'url'>,
) =>
  [source.name, section, `${name} (${locator})`, url ?? source.url].filter((part) => part !== null).join('; ')
