/** What the service is made of beside its own files: each package that it runs on, and under which licence. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
type Package = { name?: string; version: string; license?: string; dev?: boolean; optional?: boolean }
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Package

const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
  packages: Record<string, Package>
}

/** What `npm ci --omit=dev` installs, as it is installed here. */
const running = Object.entries(packages)
  .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
  .map(([path]) => read(`${path}/package.json`))

/** Licences that ask for no more than to be named, so that nobody need think before passing the service on. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'Python-2.0',
]

it('every package that it runs on has a licence that asks for no more than to be named', () => {
  expect(running.length).toBeGreaterThan(50)
  const others = running.filter(
    ({ license }) =>
      !(license ?? 'none')
        .replace(/[()]/g, '')
        .split(' AND ')
        .every((one) => permissive.includes(one)),
  )
  expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([])
})

it('docs/licences.md lists them: npm run licences writes it anew', async () => {
  const rows = running.map(({ name, version, license }) => `- ${name} ${version}: ${license}`)
  const page = [
    '# Licences of what it runs on',
    '',
    'The packages that `npm ci --omit=dev` installs, each with its licence as it says itself. The texts of the licences are in',
    '`node_modules`, with each package. `npm run licences` writes this page.',
    '',
    ...[...new Set(rows)].sort(),
    '',
  ].join('\n')
  await expect(page).toMatchFileSnapshot(fileURLToPath(new URL('docs/licences.md', root)))
})
