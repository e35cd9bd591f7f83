/** What is right and wrong with an answer, and the account of each part of the torture. */
import { fileURLToPath } from 'node:url'
import type { Answer } from './client.ts'

type Body = {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** What may happen besides, which is nobody's fault: the database is away, or there are more than there is room for. */
export type Excuse = 'NONE' | 'CROWDED' | 'DATABASE'

/** What no answer may hold. Nothing that the torture sends has any of it. */
export const secretsOf = (uri: string, password: string) => [
  password,
  new URL(uri).host,
  fileURLToPath(new URL('../../', import.meta.url)),
  'node_modules',
  'node:internal',
  '\\n    at ',
  'Neo.ClientError',
  'Neo.TransientError',
  'Neo4jError',
  'MATCH (',
  'UNWIND $',
  'CALL db.',
  'WHERE n.',
]

export const parsed = (text: string): Body | undefined => {
  try {
    return JSON.parse(text) as Body
  } catch {
    return undefined
  }
}

const codesOf = (body: Body | undefined) =>
  (body?.errors ?? []).map(({ extensions }) => extensions?.code ?? 'none')

/** The account of one part. */
export function createAccount(part: string, secrets: readonly string[], excuse: Excuse = 'NONE') {
  const counts = { asked: 0, answered: 0, refused: 0, away: 0, late: 0, closed: 0 }
  const failures: string[] = []
  const wrong: string[] = []
  const leaks: string[] = []
  const beside: number[] = []
  const slowest = { ms: 0, what: '' }

  const note = (list: string[], what: string, text: string) => {
    if (list.push(`${part}: ${what}: ${text.slice(0, 300)}`) > 20) list[20] = '…'
  }

  /** Takes an answer into the account. `mayClose`: what was asked is no request that has to be answered. */
  function take({ status, text, ms }: Answer, what: string, { mayClose = false } = {}) {
    counts.asked += 1
    if (ms > slowest.ms) Object.assign(slowest, { ms, what })
    for (const secret of secrets) if (text.includes(secret)) note(leaks, `${what} holds ${secret}`, text)
    const codes = codesOf(parsed(text))
    if (status === 0) {
      counts.closed += 1
      if (!mayClose) note(failures, `${what}: closed`, text)
    } else if (status === 500 || codes.includes('INTERNAL_SERVER_ERROR')) note(failures, what, text)
    else if (status === 503 || codes.includes('SERVICE_UNAVAILABLE')) {
      counts.away += 1
      if (excuse === 'NONE') note(failures, what, text)
    } else if (status === 504 || codes.includes('TIMEOUT')) {
      counts.late += 1
      if (excuse === 'NONE') note(failures, what, text)
    } else if (status >= 500) note(failures, what, text)
    else if (codes.length > 0 || status >= 400) counts.refused += 1
    else counts.answered += 1
    if (ms > 9_000 && !mayClose) note(failures, `${what}: ${Math.round(ms)} ms`, text)
  }

  return {
    part,
    counts,
    failures,
    wrong,
    leaks,
    beside,
    slowest,
    take,
    wrongly: (what: string, text: string) => note(wrong, what, text),
  }
}

export type Account = ReturnType<typeof createAccount>

export const percentile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
