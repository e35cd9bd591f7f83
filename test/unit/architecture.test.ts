import { fileURLToPath } from 'node:url'
import { readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { kindNames } from '../../src/graph/ontology.ts'
import { circlesIn, exportsOf, isFile, sourceOf, sourcesBelow, type Source } from '../support/sources.ts'

const root = fileURLToPath(new URL('../../src', import.meta.url))

const sources = sourcesBelow(root)
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })

const ours = ({ imports }: Source) => imports.filter(isFile)

/** Each floor, and the floors below it: those beside it are not among them. */
const floors: Record<string, readonly string[]> = {
  lib: [],
  declaration: ['lib'],
  neo4j: ['lib'],
  graph: ['lib', 'neo4j', 'declaration'],
  graphql: ['lib', 'neo4j', 'graph'],
  seeding: ['lib', 'neo4j', 'graph', 'declaration'],
  importing: ['lib', 'neo4j', 'graph', 'seeding'],
  http: ['lib', 'neo4j', 'graph', 'graphql', 'seeding'],
  explorer: [],
}
const ground = ['config.ts', 'errors.ts', 'log.ts']
const top = ['cli.ts', 'declare.ts', 'examples.ts', 'main.ts']

const floorOf = (path: string) => path.split('/')[0]!

/** Whether a file may import another one of ours. */
function mayImport(from: string, to: string): boolean {
  if (top.includes(from)) return true
  if (ground.includes(from)) return to === 'errors.ts'
  const [here, there] = [floorOf(from), floorOf(to)]
  if (here === there) return true
  if (here === 'explorer') return false // a client: it knows the API by asking it, and nothing of what answers
  return ground.includes(to) ? here !== 'lib' : floors[here]?.includes(there) === true
}

const wrongImports = (files: readonly Source[]) =>
  files.flatMap((file) =>
    ours(file)
      .filter((to) => !mayImport(file.path, to))
      .map((to) => `${file.path} → ${to}`),
  )

/** The folder of a kind that a path is in, or null. */
const conceptOf = (path: string) => {
  const [floor, folder, file] = path.split('/')
  return floor === 'graph' && file && kindNames.some((kind) => kind.toLowerCase() === folder) ? folder! : null
}

const meetings = (files: readonly Source[]) =>
  files.flatMap((file) =>
    ours(file)
      .filter((to) => conceptOf(file.path) && conceptOf(to) && conceptOf(file.path) !== conceptOf(to))
      .map((to) => `${file.path} → ${to}`),
  )

/** Whether a text reads the environment of the process; a comment about it does not count. */
function readsEnvironment({ path, text, imports }: Source): boolean {
  if (imports.some((name) => name === 'process' || name === 'node:process')) return true
  const isProcess = (node: ts.Node) => /^(globalThis\.)?process$/.test(node.getText())
  const looks = (node: ts.Node): boolean =>
    ((ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
      isProcess(node.expression) &&
      /\benv\b/.test(
        (ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression).getText(),
      )) ||
    (ts.isVariableDeclaration(node) && node.initializer !== undefined && isProcess(node.initializer)) ||
    (ts.forEachChild(node, (child) => looks(child) || undefined) ?? false)
  return looks(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
}

const pathsWhere = (condition: (source: Source) => boolean) =>
  sources.filter(condition).map(({ path }) => path)
const usesDriver = ({ imports }: Source) => imports.some((name) => /^neo4j-driver(-|\/|$)/.test(name))

describe('the floors of the house', () => {
  it('are known for every source file, so that none stands outside the rules', () => {
    const homeless = sources.filter(
      ({ path }) => !floors[floorOf(path)] && ![...ground, ...top].includes(path),
    )
    expect(homeless.map(({ path }) => path)).toEqual([])
    expect(sources.length).toBeGreaterThan(50)
  })

  it('are imported from above only', () => expect(wrongImports(sources)).toEqual([]))

  it('have no other way to the outside than package.json', () => {
    const outside = sources.flatMap(({ path, imports }) =>
      imports.filter((to) => to.startsWith('..')).map((to) => `${path} → ${to}`),
    )
    expect(outside.filter((way) => !way.endsWith('→ ../package.json'))).toEqual([])
  })

  it.each([
    ['lib/edtf.ts', '../errors.ts'],
    ['neo4j/run.ts', '../graph/ontology.ts'],
    ['graph/loaders.ts', '../graphql/limits.ts'],
    ['graph/commitment/standing.ts', '../../seeding/check.ts'],
    ['seeding/load.ts', '../graphql/limits.ts'],
    ['graphql/schema.ts', '../seeding/load.ts'],
    ['graphql/schema.ts', '../http/app.ts'],
    ['http/app.ts', '../main.ts'],
    ['http/app.ts', '../explorer/explorer.ts'],
    ['explorer/view.ts', '../graphql/limits.ts'],
    ['explorer/ask.ts', '../lib/record.ts'],
    ['explorer/ask.ts', '../errors.ts'],
    ['config.ts', './log.ts'],
    ['errors.ts', './lib/batch.ts'],
  ])('would be broken by %s importing %s, in whichever way', (path, to) => {
    const ways = [
      `import { x } from '${to}'`,
      `import type { X } from '${to}'`,
      `export * from '${to}'`,
      `await import('${to}')`,
    ]
    for (const way of ways) expect(wrongImports([sourceOf(root, path, way)]), way).toHaveLength(1)
  })
})

describe('concepts on one floor', () => {
  it('never import each other', () => expect(meetings(sources)).toEqual([]))

  it('would be found to, if one did', () =>
    expect(
      meetings([sourceOf(root, 'graph/commitment/standing.ts', "import { Theme } from '../theme/model.ts'")]),
    ).toHaveLength(1))
})

describe('what belongs in one place', () => {
  it('the driver of the database is known to neo4j/ alone', () => {
    expect(pathsWhere(usesDriver).filter((path) => floorOf(path) !== 'neo4j')).toEqual([])
    expect(pathsWhere(usesDriver)).not.toEqual([])
  })

  it('the environment is read by main.ts and cli.ts alone', () =>
    expect(pathsWhere(readsEnvironment).filter((path) => path !== 'main.ts' && path !== 'cli.ts')).toEqual(
      [],
    ))

  it.each([
    'const a = process.env.HOME',
    `process['env']`,
    'const { env } = process',
    `import { env } from 'node:process'`,
  ])('reading the environment by %j would be found', (text) =>
    expect(readsEnvironment(sourceOf(root, 'config.ts', text))).toBe(true),
  )

  it('speaking of the environment is not reading it', () =>
    expect(
      readsEnvironment(
        sourceOf(root, 'config.ts', '// process.env is not read here\nprocess.exit(installed.env)'),
      ),
    ).toBe(false))
})

describe('a source file', () => {
  it('has a name that says what it holds', () => {
    const vague = /^(utils?|helpers?|shared|common|misc)(\.|$)/i
    expect(paths.filter((path) => path.split('/').some((part) => vague.test(part)))).toEqual([])
  })

  it('has at most 250 lines, unless it is generated', () => {
    const long = sources.filter(
      ({ path, text }) => !path.endsWith('.generated.ts') && text.trimEnd().split('\n').length > 250,
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

/** Circles that may be, each with its reason. */
const knownCircles: readonly string[] = [
  // Types only: the generated types of resolvers name the stored shapes, which name words of the schema.
  'graphql/parents.ts ↔ graphql/types.generated.ts',
  // To be undone.
  'graph/trace/comparison.ts ↔ graph/trace/progress.ts',
]

describe('imports', () => {
  it('run in no circle', () => {
    expect(circlesIn(sources).filter((circle) => !knownCircles.includes(circle))).toEqual([])
    expect(circlesIn(sourcesBelow(fileURLToPath(new URL('../support', import.meta.url))))).toEqual([])
  })

  it('that ran in one would be found, however many files it goes through', () => {
    const [a, b, c, d] = ['b', 'c', 'b', 'a'].map((to, at) =>
      sourceOf(root, `lib/${'abcd'[at]}.ts`, `import type { X } from './${to}.ts'`),
    ) as [Source, Source, Source, Source]
    expect(circlesIn([a, b, c, d])).toEqual(['lib/b.ts ↔ lib/c.ts'])
    expect(circlesIn([a, { ...b, imports: [] }, c, d])).toEqual([])
  })
})

/** Names that mean different things in different files, by file: each is to get a name of its own. */
const knownNames: readonly string[] = [
  'Onward: graph/trace/chains.ts',
  'Onward: graph/trace/queries.ts',
  'Progress: graph/trace/progress.ts',
  'Progress: neo4j/managed/progress.ts',
]

/** Names that more than one file exports, once for each file. */
function sharedNames(files: readonly Source[]): string[] {
  const exported = files.flatMap((file) => [...exportsOf(file)].map((name) => ({ name, path: file.path })))
  return [...Map.groupBy(exported, ({ name }) => name).values()]
    .filter((exporters) => exporters.length > 1)
    .flatMap((exporters) => exporters.map(({ name, path }) => `${name}: ${path}`))
}

describe('an exported name', () => {
  it('means one thing: no two files export the same', () => {
    const written = sources.filter(({ path }) => !path.endsWith('.generated.ts'))
    expect(written.flatMap((file) => [...exportsOf(file)]).length).toBeGreaterThan(300)
    // The explorer is a client: it has its own words for what the API answers, and no file sees both.
    const isClient = ({ path }: Source) => floorOf(path) === 'explorer'
    const sides = [written.filter(isClient), written.filter((file) => !isClient(file))]
    const shared = sides.flatMap(sharedNames)
    expect(shared.filter((name) => !knownNames.includes(name))).toEqual([])
  })

  it('that two files gave a meaning would be found, but not one that is handed on', () => {
    const one = sourceOf(root, 'lib/a.ts', 'export const walk = 1, step = 2\nexport type Spot = 1')
    const other = sourceOf(
      root,
      'lib/b.ts',
      "export function walk() {}\nconst step = 3\nexport { type Spot } from './a.ts'",
    )
    expect(sharedNames([one, other])).toEqual(['walk: lib/a.ts', 'walk: lib/b.ts'])
  })
})
