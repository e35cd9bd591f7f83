/**
 * Answers whose parts agree. The database shows each statement what is there at its own time, and while a load is committed
 * some of both. So what was read is of one version of the data only if the version before it is still the one after it. An
 * answer that met a change is put together once more, and refused in words where that met one too.
 */
import { GraphQLError, type ExecutionResult } from 'graphql'
import { DataChanged } from '../errors.ts'
import { heldVersion } from '../graph/dataset/queries.ts'
import type { Read, ReadOptions } from '../neo4j/run.ts'
import type { Attempt, ServiceContext } from './account.ts'
import { originOf } from './errors.ts'
import type { CarryOut } from './executor.ts'

/**
 * What was seen of the graph: its version, null while it is exchanged; and where the database stood before, which changes with
 * whatever anybody writes, and comes with each answer for nothing.
 */
type Seen = { readonly version: string | null; readonly bookmark: string | undefined }

export type Versions = ReturnType<typeof createVersions>

/** The version as it was last seen: asked for where nobody has, and where something was written during an answer. */
export function createVersions(read: Read) {
  let seen: Seen | undefined

  /** Asked for after what gave this bookmark. */
  async function now(signal?: AbortSignal, bookmark?: string): Promise<Seen> {
    const [held] = await read(heldVersion, {}, { signal })
    return (seen = { version: held!.version, bookmark })
  }

  /** Seen before this was called: one that is gone by now only makes an answer be put together again. */
  const last = async (signal?: AbortSignal): Promise<Seen> =>
    seen === undefined || seen.version === null ? now(signal) : seen

  return { last, now }
}

/** What one attempt reads: `read` asks as it was given, and remembers what `agrees` has to know. */
export function watched(
  ask: Read,
  options: ReadOptions,
  versions: Versions,
): Pick<Attempt, 'agrees'> & { read: Read } {
  let before: Promise<Seen> | undefined
  const bookmarks: (string | undefined)[] = []
  const read: Read = async (query, params) => {
    await (before ??= versions.last(options.signal))
    return ask(query, params, { ...options, onBookmark: (bookmark) => bookmarks.push(bookmark) })
  }
  const agrees = async () => {
    if (bookmarks.length === 0) return true
    const { version, bookmark } = await before!
    const isUntouched = bookmark !== undefined && bookmarks.every((one) => one === bookmark)
    const after = isUntouched ? version : (await versions.now(options.signal, bookmarks.at(-1))).version
    return version !== null && version === after
  }
  return { read, agrees }
}

const metAChange = ({ errors = [] }: ExecutionResult) =>
  errors.some((error) => originOf(error) instanceof DataChanged)

const failed = (error: unknown): ExecutionResult => ({
  errors: [new GraphQLError((error as Error).message, { originalError: error as Error })],
})

/** Carries a request out, and once more where the parts of its answer do not agree. */
export const inAgreement =
  (carryOut: CarryOut): CarryOut =>
  async (asked) => {
    for (let [context, last] = [asked.context as ServiceContext, false]; ; last = true) {
      const result = await carryOut({ ...asked, context })
      const { attempt } = context
      try {
        if (attempt === undefined || (!metAChange(result) && (await attempt.agrees()))) return result
      } catch (error) {
        return failed(error) // nobody knows whether it agrees
      }
      if (last) return metAChange(result) ? result : failed(new DataChanged())
      context = attempt.anew()
    }
  }
