/** The service with its pages, over a world, on a free port of loopback. */
import { afterAll, beforeAll } from 'vitest'
import { explorer } from '../../src/explorer/explorer.ts'
import { contextOn } from '../../src/graphql/context.ts'
import { schema } from '../../src/graphql/schema.ts'
import { createApi, type Api } from '../../src/graphql/server.ts'
import { createApp } from '../../src/http/app.ts'
import type { Room } from '../../src/lib/gate.ts'
import { listen, type Listening } from '../../src/http/listen.ts'
import type { Context } from '../../src/graphql/context.ts'
import type { CheckedSeeds } from '../../src/seeding/check.ts'
import { loadSeeds } from '../../src/seeding/load.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import { seedsOf, useRunner, type World } from './graph.ts'

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** Loads the world and serves it; `page` gets a page as a browser would. */
export function useExplorer(
  world: World | (() => Promise<CheckedSeeds>),
  parts: { readonly room?: Room; readonly explorerApi?: string } = {},
) {
  const { runner } = useRunner()
  let api: Api<Context>
  let service: Listening
  beforeAll(async () => {
    await prepare(runner)
    await loadSeeds(typeof world === 'function' ? await world() : seedsOf(world), runner)
    api = await createApi({ schema, log, contextFor: contextOn(runner) })
    const pages = explorer({ log, api: parts.explorerApi })
    const app = createApp({ log, isReady: () => true, api, pages, ...(parts.room && { room: parts.room }) })
    service = await listen(app, { port: 0, host: '127.0.0.1', graceMs: 2_000 })
  })
  afterAll(async () => {
    await service.drain()
    await api.stop()
  })
  const at = (path: string) => new URL(path, service.url).href
  /** As a browser would have it. A machine that is busy may need longer than a question has; the page then says to try again. */
  async function page(
    path: string,
    init: RequestInit = {},
    tries = parts.explorerApi ? 1 : 5,
  ): Promise<{ status: number; headers: Headers; text: string }> {
    const headers = { accept: 'text/html', ...init.headers }
    const response = await fetch(at(path), { redirect: 'manual', ...init, headers })
    const text = await response.text()
    if (response.status === 503 && tries > 1) return page(path, init, tries - 1)
    return { status: response.status, headers: response.headers, text }
  }
  return { at, page }
}
