import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSmallService } from '../support/smallService.ts'

let service: Awaited<ReturnType<typeof startSmallService>>
beforeAll(async () => {
  service = await startSmallService()
})
afterAll(() => service.stop())

// The audits' GETs send no header that makes a browser ask first, which we insist on (so no page can ask
// behind its visitor's back).
const fetchFn: typeof fetch = (url, init) =>
  fetch(url, {
    ...init,
    headers: { ...(init?.headers as Record<string, string>), 'apollo-require-preflight': 'yes' },
  })

const audits = serverAudits({ url: () => service.url, fetchFn })

describe('GraphQL over HTTP', () => {
  it('is audited in full', () => expect(audits).toHaveLength(61))

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s: %s',
    async (_id, _name, audit) => {
      const result = await audit.fn()
      expect(result.status, 'reason' in result ? result.reason : undefined).toBe('ok')
    },
  )
})
