import { isIP } from 'node:net'
import { z } from 'zod'
import { BadConfig } from './errors.ts'

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
const schemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc']

const wholeNumber = (most: number, advice: string) => {
  const error = `Give a whole number from 0 to ${most}${advice}.`
  // Not z.coerce.number(), which takes '0x10', '1e3' and ' 5 ' for numbers.
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .refine((number) => number <= most, error)
}

const isOrigin = (text: string) =>
  URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text

const isNeo4jUri = (text: string) => {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  return schemes.includes(protocol.slice(0, -1)) && hostname !== '' && username === '' && password === ''
}

const listed = (text: string) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

const isNetwork = (text: string) => {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return most > 0 && (bits === undefined || (Number(bits) > 0 && Number(bits) <= most))
}

const hostName = z
  .string()
  .regex(/^[\w.:-]+$/, 'Give a host name or address to listen on, such as 127.0.0.1.')

const Environment = z.object({
  PORT: wholeNumber(65_535, '; 0 takes any free port').default(4000),
  HOST: hostName.default('127.0.0.1'),
  NEO4J_URI: z
    .string()
    .refine(
      isNeo4jUri,
      `Give ${schemes.join('://, ')}:// with host and port and no password, like bolt://127.0.0.1:7687; ` +
        'or leave it out, and a managed server is started.',
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(
      /^[A-Za-z][A-Za-z0-9.-]{2,62}$/,
      'Give the name of one database: 3 to 63 letters, digits, dots and dashes, a letter first.',
    )
    .default('neo4j'),
  LOG_LEVEL: z.enum(levels, `Give one of ${levels.join(', ')}.`).default('info'),
  CORS_ORIGINS: z
    .string()
    .transform(listed)
    .refine(
      (origins) => origins.every(isOrigin),
      'Give origins with commas between them, without paths or stars: https://a.example,http://b.example.',
    )
    .default([]),
  TRUST_PROXY: z
    .string()
    .refine(
      (text) => /^[1-9]$/.test(text) || listed(text).every(isNetwork),
      'Give how many proxies stand in front (1 to 9), or their addresses with commas between them: ' +
        '10.0.0.0/8,2001:db8::1, or loopback, linklocal, uniquelocal. Whoever is trusted can say who asks, so never all.',
    )
    .transform((text) => (/^[1-9]$/.test(text) ? Number(text) : listed(text)))
    .optional(),
  METRICS_PORT: wholeNumber(65_535, '; 0 takes any free port').optional(),
  METRICS_HOST: hostName.default('127.0.0.1'),
  API_KEYS_FILE: z.string().optional(),
  // Two and a half seconds of a core, at the dearest; or 10,000 small questions.
  POINTS_PER_MINUTE: wholeNumber(999_999_999, '; 0 lets everybody ask without counting').default(1_000_000),
  EXPLORER_API: z
    .string()
    .refine(
      (text) => URL.canParse(text) && /^https?:/.test(text),
      'Give the address of a GraphQL API of Throughline, such as https://graph.example/graphql; or leave it out, and the pages ask their own process.',
    )
    .optional(),
  // Ten seconds: a little longer than the longest answer may take, shorter than what a supervisor waits (30
  // s).
  SHUTDOWN_GRACE_MS: wholeNumber(600_000, ' milliseconds').default(10_000),
})

/** What does not fit together, looked at apart: zod would only tell once each variable is right by itself. */
function misfits({
  NEO4J_URI: uri,
  NEO4J_PASSWORD: password,
}: Record<string, string | undefined>): [string, string][] {
  if (uri !== undefined && password === undefined)
    return [['NEO4J_PASSWORD', 'Give the password of the server that NEO4J_URI names.']]
  // Whoever gives a password means a server of their own: another one, started silently, would be a nasty surprise.
  if (uri === undefined && password !== undefined)
    return [['NEO4J_URI', 'Say which server NEO4J_PASSWORD is for, or leave both out for a managed server.']]
  return []
}

const isSecret = (name: string, value: string) =>
  name.endsWith('PASSWORD') || (name.endsWith('URI') && value.includes('@'))

function given(name: string, value: string | undefined) {
  if (value === undefined) return 'is not set'
  return isSecret(name, value)
    ? 'is not right (not shown here: it holds a secret)'
    : `is ${JSON.stringify(value)}`
}

/** The configuration that an environment describes, or one BadConfig that names every problem in it. */
export function readConfig(env: Readonly<Record<string, string | undefined>>) {
  // `PORT=` in an .env file means that it is not set.
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const names = Object.keys(Environment.shape)
  const { success, data, error } = Environment.safeParse(set)
  const unfit = misfits(set)
  if (!success || unfit.length > 0) {
    const alone = (error?.issues ?? []).map(({ path, message }) => [String(path[0]), message] as const)
    const problems = new Map([...unfit, ...alone])
    const lines = names
      .filter((name) => problems.has(name))
      .map((name) => `  ${name} ${given(name, set[name])}. ${problems.get(name)}`)
    throw new BadConfig(['The environment does not make sense:', ...lines].join('\n'))
  }
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database } = data
  return {
    port: data.PORT,
    host: data.HOST,
    logLevel: data.LOG_LEVEL,
    corsOrigins: data.CORS_ORIGINS,
    trustProxy: data.TRUST_PROXY,
    apiKeysFile: data.API_KEYS_FILE,
    /** What each client may ask for; nobody counts where it is 0. */
    pointsPerMinute: data.POINTS_PER_MINUTE,
    /** Absent where nobody wants the numbers of the service. */
    metrics:
      data.METRICS_PORT === undefined ? undefined : { port: data.METRICS_PORT, host: data.METRICS_HOST },
    shutdownGraceMs: data.SHUTDOWN_GRACE_MS,
    /** Absent where nobody named one: then the pages ask their own process. */
    explorerApi: data.EXPLORER_API,
    /** Absent where nobody named a server: then we look after one of our own. */
    neo4j: uri === undefined ? undefined : { uri, user, password, database },
  } as const
}

/** Everything that can be set from outside. */
export type Config = ReturnType<typeof readConfig>
