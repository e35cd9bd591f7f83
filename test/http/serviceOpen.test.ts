/** The service as it is open to others: what each client may have, who is believed about who asks, and a closed door. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BadConfig } from '../../src/errors.ts'
import { networkOf } from '../../src/http/client.ts'
import { keysIn, newKey } from '../../src/http/keys.ts'
import { startSmallService } from '../support/smallService.ts'

type Service = Awaited<ReturnType<typeof startSmallService>>
const allowance = { perMinute: 1_000, atOnce: 2 }

// Ten things on a page, each with the page around it: 21 objects.
const page = '{ things(first: 10) { nodes { id } edges { node { id } } } }'
const from = (address: string) => ({ 'x-forwarded-for': address })

/** Only who comes by way of a proxy is counted on this machine, so all of these do. */
const answeredTo = async (service: Service, query: string, headers: Record<string, string>) => {
  const { status, headers: said, extensions, errors } = await service.ask(query, {}, headers)
  return { status, left: said.get('ratelimit'), cost: extensions?.cost, error: errors?.[0], said }
}

describe('what a client may ask for', () => {
  let service: Service
  beforeAll(async () => void (service = await startSmallService({ allowance, trustProxy: 1 })))
  afterAll(() => service.stop())

  it('is said with each answer: the price of the question, and what is left in this minute', async () => {
    const { said, left, cost } = await answeredTo(service, page, from('192.0.2.1'))
    expect(said.get('ratelimit-policy')).toBe('"points";q=1000;w=60')
    expect(left).toMatch(/^"points";r=900;t=(60|59)$/)
    expect(cost).toEqual({ asked: 31, left: 900 })
    const dear = '{ things(first: 100) { nodes { id part { id } } } }'
    expect((await answeredTo(service, dear, from('192.0.2.1'))).cost).toEqual({ asked: 201, left: 699 })
  })

  it('ends with its points, with when to come back; others have their own', async () => {
    const dear = '{ things(first: 100) { nodes { id part { id linked(first: 2) { nodes { id } } } } } }'
    expect((await answeredTo(service, dear, from('192.0.2.2'))).status).toBe(200)
    const { status, error, said } = await answeredTo(service, dear, from('192.0.2.2'))
    expect([status, error.extensions.code]).toEqual([429, 'TOO_MANY_REQUESTS'])
    expect(error.message).toMatch(
      /^This costs 501 points, and of 1,000 a minute there are 399 left\. Ask for/,
    )
    expect(Number(said.get('retry-after'))).toBeGreaterThan(50)
    for (let i = 0; i < 3; i++) await answeredTo(service, '{ hello }', from('192.0.2.2'))
    expect((await answeredTo(service, '{ hello }', from('192.0.2.2'))).status).toBe(429)
    expect((await answeredTo(service, '{ hello }', from('192.0.2.3'))).status).toBe(200)
  })

  it('is spent by what cannot be read as well', async () => {
    for (let i = 0; i < 10; i++) await answeredTo(service, '{ helo', from('192.0.2.4'))
    expect((await answeredTo(service, '{ helo', from('192.0.2.4'))).status).toBe(429)
  })

  it('is not spent by a question that no budget would allow', async () => {
    const bomb =
      '{ things(first: 100) { nodes { linked(first: 100) { nodes { linked(first: 100) { nodes { id } } } } } } }'
    expect((await answeredTo(service, bomb, from('192.0.2.5'))).left).toMatch(/r=900/)
  })

  it('is so many at a time', async () => {
    const asking = Array.from({ length: 4 }, () =>
      answeredTo(service, '{ slow(ms: 200) }', from('192.0.2.6')),
    )
    const answers = await Promise.all(asking)
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 429, 429])
    expect((await answeredTo(service, '{ hello }', from('192.0.2.6'))).status).toBe(200)
  })

  it('is not counted for who asks on this machine itself, whatever a proxy is told to say', async () => {
    expect(await answeredTo(service, page, {})).toMatchObject({ left: null, cost: { asked: 31, left: null } })
    const { cost } = await answeredTo(service, page, from('127.0.0.1'))
    expect(cost.left).toBe(900)
  })
})

describe('a proxy that nobody named', () => {
  it('is not believed: all who come through it share one budget, and the log says why', async () => {
    const service = await startSmallService({ allowance })
    await answeredTo(service, page, from('192.0.2.1'))
    expect((await answeredTo(service, page, from('192.0.2.2'))).cost.left).toBe(800)
    const said = service.lines.filter(({ level }) => level === 'warn')
    expect(said.map(({ message }) => message)).toEqual([expect.stringContaining('TRUST_PROXY')])
    await service.stop()
  })
})

describe('a network', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:0:1:aaaa:bbbb:cccc:dddd', '2001:db8:0:1::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0DB8::', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('of %s is %s', (address, network) => expect(networkOf(address)).toBe(network))
})

describe('a closed door', () => {
  const [one, other] = [newKey('one'), newKey('other')]
  const keys = keysIn(`# who may ask\n${one.line}\n\n${other.line}\n`, 'keys')
  const bearing = (key: string) => ({ authorization: `Bearer ${key}`, ...from('192.0.2.1') })
  let service: Service
  beforeAll(async () => void (service = await startSmallService({ keys, allowance })))
  afterAll(() => service.stop())

  it.each([
    ['no key', {}],
    ['another key', bearing(newKey('one').key)],
    ['the hash of a key', bearing(one.line.split(' ')[1]!)],
    ['a name for a key', bearing('one')],
    ['a key as a password', { authorization: `Basic ${btoa(`one:${one.key}`)}` }],
  ])('does not open to %s', async (_what, headers) => {
    const { status, error, said } = await answeredTo(service, '{ hello }', headers)
    expect([status, error.extensions.code, said.get('www-authenticate')]).toEqual([
      401,
      'UNAUTHENTICATED',
      'Bearer',
    ])
  })

  it('opens to a key, which has a budget of its own wherever it is used', async () => {
    expect((await answeredTo(service, page, bearing(one.key))).cost.left).toBe(900)
    expect((await answeredTo(service, page, { ...bearing(one.key), ...from('192.0.2.9') })).cost.left).toBe(
      800,
    )
    expect((await answeredTo(service, page, bearing(other.key))).cost.left).toBe(900)
  })

  it('leaves the probes and the page open, which says how to send a key', async () => {
    expect((await fetch(service.at('/livez'))).status).toBe(200)
    const html = await (await fetch(service.url, { headers: { accept: 'text/html' } })).text()
    expect(html).toContain('<div id="graphiql" data-needs-key>')
  })

  it.each([
    [`${one.line}\none ${'0'.repeat(63)}`, 'keys:2 is no key. A line has a name, a space and 64'],
    [`${one.line}\n${one.line}`, 'keys:2 names one again.'],
    ['# nobody yet', 'keys holds no key. npm run key -- NAME makes one.'],
  ])('is not left open by mistake: %j', (text, words) => {
    expect(() => keysIn(text, 'keys')).toThrow(BadConfig)
    expect(() => keysIn(text, 'keys')).toThrow(words)
  })
})
