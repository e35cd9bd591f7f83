/** Makes from schema/ the complete schema and the declaration as TypeScript: the first half of `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { declarationOf } from './declaration/declaration.ts'
import { expand } from './declaration/expand.ts'
import { readSchemaFiles } from './declaration/files.ts'
import { problemsOf } from './declaration/problems.ts'
import { typescriptOf } from './declaration/typescript.ts'

const root = new URL('../', import.meta.url)

function declare() {
  const files = readSchemaFiles(new URL('schema/', root))
  const declaration = declarationOf(files.definitions)
  const problems = problemsOf(declaration)
  if (problems.length > 0) return problems
  const complete = expand(files, declaration)
  mkdirSync(new URL('schema/generated/', root), { recursive: true })
  writeFileSync(new URL('schema/generated/throughline.graphql', root), complete)
  writeFileSync(new URL('src/graph/declared.generated.ts', root), typescriptOf(declaration))
  return []
}

try {
  const problems = declare()
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
} catch (error) {
  process.stderr.write(`${String(error)}\n`) // graphql's own errors say the file, the line and the column
  process.exitCode = 1
}
