import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as passing } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../src/graphql/limits.ts'
import { createGate } from '../../src/lib/gate.ts'
import { abandoned, secrets, startSmallService } from '../support/smallService.ts'

let service: Awaited<ReturnType<typeof startSmallService>>
beforeAll(async () => {
  service = await startSmallService({
    corsOrigins: ['https://a.example'],
    examples: [
      { title: 'Who says </script> hello?', query: 'query Hello { hello }', variables: { name: '<b>' } },
    ],
  })
})
afterAll(() => service.stop())

const json = { 'content-type': 'application/json' }
const post = (body: RequestInit['body'], headers: Record<string, string> = json) =>
  fetch(service.url, { method: 'POST', headers, body })

describe('an answer', () => {
  it('says which statements it took', async () => {
    const { data, extensions } = await service.ask('{ hello again: hello }')
    expect(data).toEqual({ hello: 'Hello world', again: 'Hello world' })
    expect(extensions).toEqual({
      statements: { count: 2, names: ['greeting', 'greeting'] },
      cost: { asked: 0, left: null },
    })
  })

  it('leaves one line in the log, found by the number that the client was given', async () => {
    const { headers } = await service.ask('query Greet { hello fails(as: INPUT) }')
    const lines = service.lines.filter(({ requestId }) => requestId === headers.get('x-request-id'))
    expect(lines).toEqual([
      expect.objectContaining({
        level: 'info',
        operation: 'Greet',
        statements: 1,
        status: 200,
        errors: ['BAD_USER_INPUT'],
        ms: expect.any(Number),
      }),
    ])
  })

  it('can be had by GET, from a program that says so, and only for a query', async () => {
    const get = (query: string, headers?: Record<string, string>) =>
      fetch(`${service.url}?query=${encodeURIComponent(query)}`, { headers })
    const preflight = { 'apollo-require-preflight': 'yes' }
    expect(await (await get('{ hello }', preflight)).json()).toMatchObject({ data: { hello: 'Hello world' } })
    expect((await get('{ hello }')).status).toBe(400)
    expect((await get('mutation { change }', preflight)).status).toBe(405)
  })

  it('describes the schema to anyone', async () =>
    expect((await service.ask('{ __schema { queryType { name } } }')).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    }))
})

describe('an error', () => {
  it.each([
    ['INPUT', 400, 'BAD_USER_INPUT', 'first is 5000; at most 100 can be asked for at a time.'],
    ['AWAY', 503, 'SERVICE_UNAVAILABLE', 'The graph cannot be reached just now. Try again shortly.'],
    ['LATE', 504, 'TIMEOUT', expect.stringContaining('too long')],
    [
      'OURS',
      500,
      'INTERNAL_SERVER_ERROR',
      expect.stringMatching(/^Something went wrong here\. Quote [\w-]{36} when you report it\.$/),
    ],
    ['FOLDER', 500, 'INTERNAL_SERVER_ERROR', expect.stringContaining('Something went wrong here')],
    ['STRING', 500, 'INTERNAL_SERVER_ERROR', expect.stringContaining('Something went wrong here')],
  ])(
    'foreseen or not, has a status, a code and words that are safe to show: %s',
    async (as, expectedStatus, code, message) => {
      const { status, headers, errors, data, text } = await service.ask(
        'query Q($as: Failure!) { fails(as: $as) }',
        { as },
      )
      expect([status, errors[0].extensions.code, errors[0].message, data]).toEqual([
        expectedStatus,
        code,
        message,
        { fails: null },
      ])
      expect(headers.has('retry-after')).toBe(expectedStatus === 503)
      for (const secret of secrets) expect(text).not.toContain(secret)
    },
  )

  it('that nobody foresaw is in the log under its number, with everything', async () => {
    const { errors } = await service.ask('{ fails(as: OURS) again: fails(as: OURS) }')
    const numbers = errors.map(({ extensions }: { extensions: { incident: string } }) => extensions.incident)
    const logged = service.lines.filter(
      ({ level, incident }) => level === 'error' && numbers.includes(incident),
    )
    expect(logged.map(({ err }) => String(err))).toEqual([
      expect.stringContaining('MATCH (n'),
      expect.stringContaining('MATCH (n'),
    ])
  })

  it('does not spoil what did resolve', async () => {
    const { status, data, errors } = await service.ask('{ hello fails(as: AWAY) }')
    expect([status, data, errors[0].path]).toEqual([200, { hello: 'Hello world', fails: null }, ['fails']])
  })

  it('is not what an unknown id is', async () => {
    const { status, data, errors } = await service.ask('{ thing(id: "none") { name } }')
    expect([status, data, errors]).toEqual([200, { thing: null }, undefined])
  })

  it('of a broken promise of ours is masked too', async () => {
    const { status, errors } = await service.ask('{ leaks { promised } }')
    expect([status, errors[0].extensions.code]).toEqual([500, 'INTERNAL_SERVER_ERROR'])
  })

  it('about a wrong name gives no tour of the schema', async () => {
    const { status, errors } = await service.ask('{ helo }')
    expect([status, errors[0].message]).toEqual([400, 'Cannot query field "helo" on type "Query".'])
    expect(
      (await service.ask('query Q($as: Failure!) { fails(as: $as) }', { as: 'INPUTS' })).errors[0].message,
    ).not.toContain('Did you')
  })

  it("about an argument that only running shows to be wrong is the client's", async () => {
    const { status, errors } = await service.ask('query Q($ms: Int = 5) { slow(ms: $ms) }', { ms: null })
    expect([status, errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
  })

  it('takes the place of an answer that is too long to send', async () => {
    const { status, errors, data } = await service.ask(`{ hello text(length: ${limits.answer}) }`)
    expect([status, errors[0].extensions, data]).toEqual([
      400,
      { code: 'QUERY_TOO_EXPENSIVE', limit: limits.answer },
      undefined,
    ])
  })

  it('does not repeat a long text that was sent', async () => {
    const { text } = await service.ask('query Q($ms: Int!) { slow(ms: $ms) }', { ms: 'x'.repeat(100_000) })
    expect(text.length).toBeLessThan(1_000)
  })

  it('about the document is a 200 to clients that know application/json only', async () => {
    const legacy = { accept: 'application/json' }
    expect((await service.ask('{ helo }', {}, legacy)).status).toBe(200)
    expect((await service.ask('{ fails(as: AWAY) }', {}, legacy)).status).toBe(503)
  })
})

describe('the wire', () => {
  const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`
  it.each([
    ['a large body', 'x'.repeat(300_000), json, 413, 'PAYLOAD_TOO_LARGE'],
    ['50 MB', Buffer.alloc(50_000_000, '['), json, 413, 'PAYLOAD_TOO_LARGE'],
    ['no JSON', '{ "query": ', json, 400, 'BAD_REQUEST'],
    [
      'a form',
      'query=%7Bhello%7D',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'plain text, as a page may send unasked',
      '{"query":"{ hello }"}',
      { 'content-type': 'text/plain' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'another charset',
      '{}',
      { 'content-type': 'application/json; charset=latin1' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a broken encoding', 'zzz', { ...json, 'content-encoding': 'gzip' }, 400, 'BAD_REQUEST'],
    ['a batch', '[{"query":"{ hello }"}]', json, 400, 'BAD_REQUEST'],
    ['nothing', '{}', json, 400, 'BAD_REQUEST'],
    ['a number', '7', json, 400, 'BAD_REQUEST'],
    [
      'deep JSON',
      `{"query":"query Q($id: ID!) { thing(id: $id) { id } }","variables":{"id":${deep}}}`,
      json,
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a page of a billion',
      '{"query":"{ things(first: 1000000000000) { totalCount } }"}',
      json,
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['NUL in the question', '{"query":"{ hello\\u0000 }"}', json, 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'a persisted query',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
      json,
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
  ])('refuses %s with a coded error in JSON', async (_what, body, headers, status, code) => {
    const started = performance.now()
    const response = await post(body, headers).catch((error: unknown) => {
      throw new Error(`closed before it was answered: ${String(error)}`)
    })
    expect(response.headers.get('content-type')).toContain('json')
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
    expect([response.status, errors[0]?.extensions.code]).toEqual([status, code])
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  it('carries lone surrogates and HTML as the text they are', async () => {
    expect(
      (await service.ask('query Q($name: String) { hello(name: $name) }', { name: '\uD800<b>' })).data.hello,
    ).toBe('Hello \uD800<b>')
  })

  it.each([
    '/',
    '/GraphQL',
    '/graphql/',
    '/graphql/x',
    '/..%2f',
    '/graphiql/react@18.3.1/../package.json',
    '/%',
  ])('knows nothing at %s', async (path) => {
    const response = await fetch(service.at('/').slice(0, -1) + path, { headers: { accept: 'text/html' } })
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/json; charset=utf-8',
    ])
  })

  it('takes GET and POST only', async () => {
    const { status, headers } = await fetch(service.url, { method: 'DELETE' })
    expect([status, headers.get('allow')]).toEqual([405, 'GET, POST'])
  })

  it('lets pages of the listed origins read answers, and no others', async () => {
    const preflight = async (origin: string) => {
      const { status, headers } = await fetch(service.url, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      })
      return [
        status,
        headers.get('access-control-allow-origin'),
        headers.get('access-control-allow-headers')?.includes('content-type'),
      ]
    }
    expect(await preflight('https://a.example')).toEqual([204, 'https://a.example', true])
    expect(await preflight('https://b.example')).toEqual([204, null, undefined])
    const { headers } = await service.ask('{ hello }', {}, { origin: 'https://a.example' })
    expect([headers.get('access-control-allow-origin'), headers.get('vary')]).toEqual([
      'https://a.example',
      'origin',
    ])
  })

  it.each(['/graphql', '/graphiql/start.js', '/livez', '/readyz', '/nothing'])(
    'says what browsers need to hear, and not what it is made of, at %s',
    async (path) => {
      const { headers } = await fetch(service.at(path), { headers: { accept: 'text/html' } })
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      const said = {
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-permitted-cross-domain-policies': 'none',
        'x-powered-by': null,
      }
      for (const [name, value] of Object.entries(said))
        expect([name, headers.get(name)]).toEqual([name, value])
    },
  )

  it('survives what is not HTTP at all', async () => {
    const socket = connect(Number(new URL(service.url).port), '127.0.0.1').end('\0\0\0 nonsense\r\n\r\n')
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 400/)
    expect((await service.ask('{ hello }')).status).toBe(200)
  })
})

describe('a client that goes away', () => {
  it('takes its question with it', async () => {
    const before = abandoned.count
    const asking = request(service.url, { method: 'POST', headers: json }).end('{"query":"{ untilGone }"}')
    asking.on('error', () => undefined)
    await passing(100)
    asking.destroy()
    await expect.poll(() => abandoned.count, { timeout: 1_000 }).toBe(before + 1)
  })
})

describe('a question that takes too long', () => {
  it('is given up, and so is what was asked for it', async () => {
    const hasty = await startSmallService({ requestMs: 100 })
    const before = abandoned.count
    await hasty.ask('{ untilGone }')
    expect(abandoned.count).toBe(before + 1)
    await hasty.drain()
  })
})

describe('GraphiQL', () => {
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

  it('opens for whoever prefers HTML, with the example questions', async () => {
    const response = await fetch(service.url, { headers: browser })
    const html = await response.text()
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(html).toContain('Who says \\u003c/script> hello?')
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';")
  })

  it('comes from our own dependencies, kept by the browser as long as the version stays', async () => {
    const html = await (await fetch(service.url, { headers: browser })).text()
    const urls = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, url]) => url!)
    expect(urls).toHaveLength(5)
    expect(html).not.toMatch(/(?:src|href)="http/)
    for (const url of urls) {
      const { status, headers } = await fetch(service.at(url))
      expect([url, status, headers.get('content-type')]).toEqual([
        url,
        200,
        expect.stringMatching(/javascript|css/),
      ])
      expect(headers.get('cache-control')).toBe(
        url.includes('@') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    }
  })
})

describe('under load', () => {
  it('sends away, soon and with a date to come back, whom there is no room for', async () => {
    const busy = await startSmallService({ gate: createGate({ atWork: 2, waiting: 2, waitMs: 100 }) })
    const started = performance.now()
    const answers = await Promise.all(Array.from({ length: 6 }, () => busy.ask('{ slow(ms: 400) }')))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 503, 503, 503, 503])
    const shed = answers.find(({ status }) => status === 503)!
    expect([shed.errors[0].extensions.code, shed.headers.get('retry-after')]).toEqual([
      'SERVICE_UNAVAILABLE',
      '2',
    ])
    expect(performance.now() - started).toBeLessThan(800)
    const said = busy.lines.filter(({ message }) => message === 'sent away: no room')
    expect(said.map(({ requestId }) => requestId)).toContain(shed.headers.get('x-request-id'))
    expect(said).toHaveLength(4)
    expect((await busy.ask('{ hello }')).status).toBe(200)
    await busy.stop()
  })

  it('lets the longest waiting in first, and forgets who gave up', async () => {
    const gate = createGate({ atWork: 1, waiting: 3, waitMs: 1_000 })
    const here = new AbortController()
    const leave = await gate.enter(here.signal)
    const impatient = new AbortController()
    const entered: string[] = []
    const waiting = [
      gate.enter(impatient.signal).then((pass) => {
        entered.push(`impatient ${typeof pass}`)
        return pass
      }),
      gate.enter(here.signal).then((pass) => {
        entered.push('first')
        return pass
      }),
      gate.enter(here.signal).then((pass) => {
        entered.push('second')
        return pass
      }),
    ]
    impatient.abort()
    leave?.()
    ;(await waiting[1])?.()
    ;(await waiting[2])?.()
    expect(entered).toEqual(['impatient undefined', 'first', 'second'])
    expect(await gate.enter(here.signal)).toBeTypeOf('function')
  })

  it('takes as much room as it needs, and nobody small for ever overtakes it', async () => {
    const gate = createGate({ atWork: 10, waiting: 9, waitMs: 1_000 })
    const { signal } = new AbortController()
    const entered: number[] = []
    const enter = (weight: number, by = signal) =>
      gate.enter(by, weight).then((leave) => (leave && entered.push(weight), leave))
    const impatient = new AbortController()
    const leaveSix = await enter(6)
    const eleven = enter(11, impatient.signal)
    const [five, two] = [enter(5), enter(2)]
    impatient.abort()
    expect(await eleven).toBeUndefined()
    expect(entered).toEqual([6])
    leaveSix?.()
    await Promise.all([five, two])
    expect(entered).toEqual([6, 5, 2])
  })
})

describe('readiness', () => {
  it('is what the graph says, and a failure to say is a no', async () => {
    let answer: () => boolean = () => true
    const probed = await startSmallService({ isReady: () => answer() })
    const status = async (path: string) => (await fetch(probed.at(path))).status
    expect(await status('/readyz')).toBe(200)
    answer = () => false
    expect(await status('/readyz')).toBe(503)
    answer = () => {
      throw new Error('away')
    }
    expect([await status('/readyz'), await status('/livez')]).toEqual([503, 200])
    await probed.stop()
  })
})

describe('shutting down', () => {
  const asked = (service: { url: string }, agent: Agent, ms: number) =>
    new Promise<number>((resolve, reject) => {
      request(service.url, { method: 'POST', headers: json, agent }, (response) => {
        response
          .resume()
          .on('end', () => resolve(response.statusCode ?? 0))
          .on('error', reject)
      })
        .on('error', reject)
        .end(JSON.stringify({ query: `{ slow(ms: ${ms}) }` }))
    })

  it('answers 100 of 100 requests in flight, is not ready from the start, then lets nobody in', async () => {
    const closing = await startSmallService({ graceMs: 5_000 })
    const agent = new Agent({ keepAlive: true })
    const started = performance.now()
    const answers = Array.from({ length: 100 }, (_, i) => asked(closing, agent, 300 + i * 5))
    const drained = closing.drain() // while most of them still knock
    expect((await fetch(closing.at('/readyz'))).status).toBe(503)
    expect(new Set(await Promise.all(answers))).toEqual(new Set([200]))
    await drained
    expect(performance.now() - started).toBeLessThan(1_800)
    await expect(fetch(closing.at('/livez'))).rejects.toThrow()
    agent.destroy()
  })

  it('does not wait for idle connections', async () => {
    const closing = await startSmallService({ graceMs: 5_000 })
    const agent = new Agent({ keepAlive: true })
    expect(await asked(closing, agent, 1)).toBe(200)
    const started = performance.now()
    await closing.drain()
    expect(performance.now() - started).toBeLessThan(600)
    agent.destroy()
  })

  it('takes no longer than the grace, whatever is still at work', async () => {
    const closing = await startSmallService({ graceMs: 400 })
    const endless = asked(closing, new Agent(), 60_000).catch((error: NodeJS.ErrnoException) => error.code)
    await passing(50)
    const started = performance.now()
    await Promise.all([closing.drain(), closing.drain()])
    expect(performance.now() - started).toBeLessThan(900)
    expect(await endless).toBe('ECONNRESET')
  })
})
