/** The files of schema/ as syntax trees: what is written for each thing, and the templates of what every kind has. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse, Source, type DefinitionNode } from 'graphql'

export type SchemaFiles = {
  readonly definitions: readonly DefinitionNode[]
  /** SDL with placeholders, by the name of its file. */
  readonly templates: ReadonlyMap<string, string>
}

const filesIn = (folder: URL) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

/** Reads the folder, in the order of names. Throws graphql's own error, with the file and line, for what is not GraphQL. */
export function readSchemaFiles(folder: URL): SchemaFiles {
  const definitions = filesIn(folder).flatMap(
    ({ name, text }) => parse(new Source(text, `schema/${name}`)).definitions,
  )
  const templates = filesIn(new URL('templates/', folder)).map(
    ({ name, text }) => [name.replace('.graphql', ''), text] as const,
  )
  return { definitions, templates: new Map(templates) }
}
