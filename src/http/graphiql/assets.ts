import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

function fileOf(packageName: string, path: string) {
  // By way of package.json, which every package exports: GraphiQL's bundle is in the package but not in its
  // exports.
  const description = require.resolve(`${packageName}/package.json`)
  const { version } = JSON.parse(readFileSync(description, 'utf8')) as { version: string }
  const name = path.slice(path.lastIndexOf('/') + 1)
  return { url: `/graphiql/${packageName}@${version}/${name}`, file: join(dirname(description), path) }
}

/**
 * What GraphiQL needs of our own dependencies, by URLs that change with the version, so that a browser may
 * keep them for ever. GraphiQL 4 and React 18 are the last that ship files a browser can load; 5 would bring
 * a bundler into the service.
 */
export const assets = {
  react: fileOf('react', 'umd/react.production.min.js'),
  reactDom: fileOf('react-dom', 'umd/react-dom.production.min.js'),
  graphiql: fileOf('graphiql', 'graphiql.min.js'),
  style: fileOf('graphiql', 'graphiql.min.css'),
} as const
