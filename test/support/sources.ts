/** Source files as text: what each imports and exports, without running any of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

/** A source file: its path below its root, its text, and what it imports: paths below the root, or names of packages. */
export type Source = { path: string; text: string; imports: string[] }

/** A file of ours, as it is named in `imports`. */
export const isFile = (name: string) => /\.[jt]s$/.test(name)

/** One source file below a root. */
export function sourceOf(root: string, path: string, text: string): Source {
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
  const below = (name: string) => relative(root, resolve(root, dirname(path), name))
  return { path, text, imports: imports.map((name) => (name.startsWith('.') ? below(name) : name)) }
}

/** Every source file below a root, by path. */
export const sourcesBelow = (root: string): Source[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(isFile)
    .sort()
    .map((path) => sourceOf(root, path, readFileSync(join(root, path), 'utf8')))

/** The names that a file exports of its own; what it hands on from elsewhere is not among them. */
export function exportsOf({ path, text }: Source): Set<string> {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const isExported = (node: ts.Statement) =>
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  return new Set(
    statements.filter(isExported).flatMap((node) => {
      const declared = ts.isVariableStatement(node) ? node.declarationList.declarations : [node]
      return declared.flatMap(({ name }: { name?: ts.Node }) =>
        name && ts.isIdentifier(name) ? [name.text] : [],
      )
    }),
  )
}

/** Groups of files each of which imports every other, directly or by way of others: `a.ts ↔ b.ts`. */
export function circlesIn(sources: readonly Source[]): string[] {
  const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]))
  const reachable = (from: string) => {
    const reached = new Set(importsOf.get(from))
    for (const path of reached) for (const next of importsOf.get(path) ?? []) reached.add(next)
    return reached
  }
  const reach = new Map(sources.map(({ path }) => [path, reachable(path)]))
  const inCircle = sources.map(({ path }) => path).filter((path) => reach.get(path)!.has(path))
  const groups = inCircle.map((path) =>
    inCircle.filter((other) => reach.get(path)!.has(other) && reach.get(other)!.has(path)).join(' ↔ '),
  )
  return [...new Set(groups)]
}
