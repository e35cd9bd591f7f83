/** What pages load beside themselves: served from here, by addresses that change with what is in them. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A file as it is served. */
export type Asset = { readonly url: string; readonly type: string; readonly content: Buffer }

function asset(file: string, type: string): Asset {
  const content = readFileSync(new URL(file, import.meta.url))
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  const [name, ...ending] = file.slice(file.lastIndexOf('/') + 1).split('.')
  return { url: `/explorer/${name}.${hash}.${ending.at(-1)}`, type, content }
}

/** The one stylesheet. */
export const stylesheet = asset('style/explorer.generated.css', 'text/css; charset=utf-8')

/** All of them. */
export const assets: readonly Asset[] = [stylesheet]
