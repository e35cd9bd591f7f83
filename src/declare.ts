/**
 * What is made of schema/, without the graph: `node src/declare.ts` writes the complete schema and the declaration as
 * TypeScript, the first half of `npm run generate`; `node src/declare.ts compare` says what would break clients.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { breaksSince } from './declaration/changes.ts'
import { declarationOf } from './declaration/declaration.ts'
import { expand } from './declaration/expand.ts'
import { readSchemaFiles } from './declaration/files.ts'
import { problemsOf } from './declaration/problems.ts'
import { typescriptOf } from './declaration/typescript.ts'

const root = new URL('../', import.meta.url)
const completePath = 'schema/generated/throughline.graphql'
const declaredPath = fileURLToPath(new URL('src/graph/declared.generated.ts', root))

/** Writes what is made, formatted as all else is; gives what is wrong, and then writes nothing. */
async function declare(): Promise<string[]> {
  const files = readSchemaFiles(new URL('schema/', root))
  const declaration = declarationOf(files.definitions)
  const problems = problemsOf(declaration)
  if (problems.length > 0) return problems
  const complete = expand(files, declaration)
  const style = { ...(await resolveConfig(declaredPath)), filepath: declaredPath }
  const declared = await format(typescriptOf(declaration), style)
  mkdirSync(new URL('schema/generated/', root), { recursive: true })
  writeFileSync(new URL(completePath, root), complete)
  writeFileSync(declaredPath, declared)
  return []
}

/** Says what breaks clients; it is wrong where no commit says that it is meant. */
function compare(): string[] {
  const { base, breaks, isMeant } = breaksSince(
    root,
    completePath,
    readFileSync(new URL(completePath, root), 'utf8'),
  )
  if (breaks.length === 0) return []
  const said = [`Since ${base} these changes break clients:`, ...breaks.map((each) => `  ${each}`)]
  if (!isMeant)
    return [...said, 'If that is meant, say so in the commit, on a line of its own: "Breaks clients: why".']
  process.stdout.write(`${said.join('\n')}\nA commit says that it is meant.\n`)
  return []
}

try {
  const problems = process.argv[2] === 'compare' ? compare() : await declare()
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
} catch (error) {
  process.stderr.write(`${String(error)}\n`) // graphql's own errors say the file, the line and the column
  process.exitCode = 1
}
