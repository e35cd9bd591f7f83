import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { BadConfig } from '../../src/errors.ts'

function problemsOf(env: Record<string, string>) {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof BadConfig) return error.message
  }
  throw new Error('nothing was found wrong')
}

describe('the configuration', () => {
  it('needs nothing: loopback, port 4000, a managed database, no other origins', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      logLevel: 'info',
      corsOrigins: [],
      trustProxy: undefined,
      apiKeysFile: undefined,
      pointsPerMinute: 1_000_000,
      metrics: undefined,
      shutdownGraceMs: 10_000,
      neo4j: undefined,
    })
  })

  it('reads every variable', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '::',
      LOG_LEVEL: 'debug',
      SHUTDOWN_GRACE_MS: '5000',
      CORS_ORIGINS: 'https://a.example, http://localhost:3000',
      TRUST_PROXY: 'loopback, 10.0.0.0/8, 2001:db8::1',
      API_KEYS_FILE: '/etc/throughline/keys',
      POINTS_PER_MINUTE: '0',
      METRICS_PORT: '9464',
      METRICS_HOST: '10.0.0.5',
      NEO4J_URI: 'bolt+s://graph.example:7687',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'open sesame',
      NEO4J_DATABASE: 'lines',
    })
    expect(config).toEqual({
      port: 0,
      host: '::',
      logLevel: 'debug',
      shutdownGraceMs: 5000,
      corsOrigins: ['https://a.example', 'http://localhost:3000'],
      trustProxy: ['loopback', '10.0.0.0/8', '2001:db8::1'],
      apiKeysFile: '/etc/throughline/keys',
      pointsPerMinute: 0,
      metrics: { port: 9464, host: '10.0.0.5' },
      neo4j: {
        uri: 'bolt+s://graph.example:7687',
        user: 'reader',
        password: 'open sesame',
        database: 'lines',
      },
    })
  })

  it('takes an empty variable for one that is not set', () =>
    expect(readConfig({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(readConfig({})))

  it('names every problem at once, with what was given and how to do it right', () => {
    const message = problemsOf({
      PORT: '70000',
      LOG_LEVEL: 'loud',
      NEO4J_URI: 'http://graph.example',
      CORS_ORIGINS: 'https://a.example/path,*',
      SHUTDOWN_GRACE_MS: '-1',
    })
    expect(message).toContain('PORT is "70000". Give a whole number from 0 to 65535; 0 takes any free port.')
    expect(message).toContain('LOG_LEVEL is "loud". Give one of trace, debug, info')
    expect(message).toContain('NEO4J_URI is "http://graph.example". Give neo4j://')
    expect(message).toContain('CORS_ORIGINS is "https://a.example/path,*". Give origins')
    expect(message).toContain('SHUTDOWN_GRACE_MS is "-1". Give a whole number')
  })

  it('asks for the password of a server that is named', () =>
    expect(problemsOf({ NEO4J_URI: 'bolt://127.0.0.1:7687' })).toContain(
      'NEO4J_PASSWORD is not set. Give the password',
    ))

  it('asks which server a password is for, rather than start another one silently', () =>
    expect(problemsOf({ NEO4J_PASSWORD: 'open sesame' })).toContain('NEO4J_URI is not set. Say which server'))

  it.each(['true', '*', '0', '0.0.0.0/0', '10.0.0.0/33', '::/0', 'proxy.example', '1,2'])(
    'trusts no proxy by %j, which would be all of them or none',
    (TRUST_PROXY) => expect(problemsOf({ TRUST_PROXY })).toContain('Give how many proxies stand in front'),
  )

  it('takes a number of proxies', () => expect(readConfig({ TRUST_PROXY: '2' }).trustProxy).toBe(2))

  it('never repeats a secret', () =>
    expect(
      problemsOf({ NEO4J_URI: 'bolt://neo4j:sesame@127.0.0.1', NEO4J_PASSWORD: 'sesame' }),
    ).not.toContain('sesame'))

  it.each(['0x10', '1e3', ' 80', '80.5', 'eighty'])('does not take %j for a port', (PORT) =>
    expect(problemsOf({ PORT })).toContain(`PORT is ${JSON.stringify(PORT)}`),
  )
})
