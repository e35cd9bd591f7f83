/** The files of schema/ as syntax trees: what is written for each thing, and the templates of what every kind has. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse, Source, type DefinitionNode } from 'graphql'

export type SchemaFiles = {
  readonly definitions: readonly DefinitionNode[]
  /** SDL with placeholders, by the name of its file. */
  readonly templates: ReadonlyMap<string, string>
}

const namesIn = (folder: URL) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()

const onDisk = (file: URL) => readFileSync(file, 'utf8')

/**
 * Reads the folder, in the order of names. Throws graphql's own error, with the file and line, for what is not GraphQL.
 * `textOf` reads a file; what tries out a change gives another.
 */
export function readSchemaFiles(folder: URL, textOf: (file: URL) => string = onDisk): SchemaFiles {
  const definitions = namesIn(folder).flatMap(
    (name) => parse(new Source(textOf(new URL(name, folder)), `schema/${name}`)).definitions,
  )
  const inTemplates = new URL('templates/', folder)
  const templates = namesIn(inTemplates).map(
    (name) => [name.replace('.graphql', ''), textOf(new URL(name, inTemplates))] as const,
  )
  return { definitions, templates: new Map(templates) }
}
