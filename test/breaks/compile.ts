/** The project as `npm run types` compiles it, with some files read otherwise than they lie on the disk. */
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { executeCodegen } from '@graphql-codegen/cli'
import ts from 'typescript'
import codegen from '../../codegen.ts'
import { declarationOf } from '../../src/declaration/declaration.ts'
import { expand } from '../../src/declaration/expand.ts'
import { readSchemaFiles } from '../../src/declaration/files.ts'
import { problemsOf } from '../../src/declaration/problems.ts'
import { typescriptOf } from '../../src/declaration/typescript.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Texts by path, from the root of the project on. */
export type Texts = ReadonlyMap<string, string>

const textOf = (path: string) => ts.sys.readFile(join(root, path)) ?? ''

/** The text of a file of the project. */
export const read = textOf

/** What `npm run generate` makes of the schema, some files of which read otherwise. Throws what it says is wrong. */
export async function generatedFrom(changed: Texts): Promise<Texts> {
  const files = readSchemaFiles(pathToFileURL(join(root, 'schema/')), (file) => {
    const path = fileURLToPath(file)
    return changed.get(relative(root, path)) ?? ts.sys.readFile(path)!
  })
  const declaration = declarationOf(files.definitions)
  const problems = problemsOf(declaration)
  if (problems.length > 0) throw new Error(problems[0])
  const { result, error } = await executeCodegen({
    ...codegen,
    schema: expand(files, declaration),
    cwd: root,
    silent: true,
  })
  if (error) throw error
  return new Map([
    ['src/graph/declared.generated.ts', typescriptOf(declaration)],
    ['src/graphql/types.generated.ts', result[0]!.content],
  ])
}

/** Where mistakes show first; looked at before all else, so that the first error is found soon. */
const early = ['test/unit/promise.types.ts', 'src/graphql/resolvers/']

/** A compiler that keeps what does not change between one run and the next. It gives the first error, or null. */
export function createCompiler() {
  const file = join(root, 'tsconfig.json')
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    root,
  )
  const host = ts.createCompilerHost(options)
  const fromDisk = host.getSourceFile.bind(host)
  const parsed = new Map<string, ts.SourceFile | undefined>()
  let changed: Texts = new Map()
  let before: ts.Program | undefined

  host.getSourceFile = (path, version) => {
    const text = changed.get(relative(root, path))
    if (text !== undefined) return ts.createSourceFile(path, text, version, true)
    if (!parsed.has(path)) parsed.set(path, fromDisk(path, version))
    return parsed.get(path)
  }

  return (texts: Texts): string | null => {
    changed = texts
    const program = ts.createProgram(fileNames, options, host, before)
    before = program
    const files = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile)
    const urgency = (path: string) =>
      changed.has(path)
        ? -1
        : (early.findIndex((each) => path.startsWith(each)) + early.length + 1) % (early.length + 1)
    const inOrder = files
      .map((source) => [urgency(relative(root, source.fileName)), source] as const)
      .sort(([a], [b]) => a - b)
    for (const [, source] of inOrder) {
      const [first] = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      if (first) return told(first)
    }
    return null
  }
}

/** Where an error is, and the innermost of its reasons. */
function told({ file, start, messageText }: ts.Diagnostic) {
  const reason = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n').at(-1)!.trim()
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
  return `${file ? relative(root, file.fileName) : ''}:${line} ${reason}`
}
