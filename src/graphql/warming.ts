/**
 * Questions asked before anybody asks them. A new database plans a statement for tenths of a second and up to some seconds
 * the first time: so what most people ask first is asked at the start, and what it answers is thrown away.
 */
import type { Read } from '../neo4j/run.ts'
import { createVersions } from './agreement.ts'
import { contextOn } from './context.ts'
import { schema } from './schema.ts'
import { createApi } from './server.ts'

type Asked = { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> }

/** Nobody asked, so nothing is noted. */
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** Asks one after the other, whatever becomes of each, until the last is answered or the signal says that it is enough. */
export async function warm(read: Read, questions: readonly Asked[], signal: AbortSignal): Promise<void> {
  const contextFor = contextOn({ read }, createVersions(read))
  const { server, stop } = await createApi({ schema, contextFor, log: quiet })
  for (const { query, variables } of questions) {
    if (signal.aborted) break
    const contextValue = contextFor({ signal, requestId: 'warming' })
    await server.executeOperation({ query, variables: { ...variables } }, { contextValue })
  }
  await stop()
}
