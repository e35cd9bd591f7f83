/** `npm ci --omit=dev && npm start` serves: nothing that production runs is installed for development only. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isFile, sourcesBelow } from '../support/sources.ts'

const root = new URL('../../', import.meta.url)
const { dependencies, devDependencies, scripts } = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
) as Record<'dependencies' | 'devDependencies' | 'scripts', Record<string, string>>

const sources = sourcesBelow(fileURLToPath(new URL('src', root)))

/** Run by `npm run generate`, and by `npm run dev` in a process of its own, where schema/ changes. */
const forDevelopment = 'declare.ts'

/** The package that an import is of: `@apollo/server` of `@apollo/server/errors`. */
const packageOf = (name: string) => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0]

describe('a production install', () => {
  const served = sources.filter(({ path }) => path !== forDevelopment)

  it('has every package that serving and the commands import', () => {
    // A type is gone when the file runs.
    const isTypeAlone = (text: string, name: string) =>
      text.includes(`from '${name}'`) && !new RegExp(`^import (?!type ).*'${name}'`, 'm').test(text)
    const imported = served.flatMap(({ imports, text }) =>
      imports.filter((name) => /^[a-z@]/.test(name) && !isFile(name) && !isTypeAlone(text, name)),
    )
    const packages = new Set(imported.filter((name) => !name.startsWith('node:')).map(packageOf))
    expect([...packages].filter((name) => !dependencies[name])).toEqual([])
    expect(packages.size).toBeGreaterThan(8)
  })

  it('does without the file that is for development, which imports what is not there', () => {
    expect(served.filter(({ imports }) => imports.includes(forDevelopment))).toEqual([])
    const { imports } = sources.find(({ path }) => path === forDevelopment)!
    expect(imports.filter((name) => devDependencies[name])).toEqual(['prettier'])
  })

  it('brings the Node that everything runs on, whatever Node the system has', () => {
    expect(dependencies['node']).toMatch(/^24\./)
    expect(scripts['start']).toMatch(/^exec node /)
  })
})
