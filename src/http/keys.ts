import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { RequestHandler } from 'express'
import { BadConfig } from '../errors.ts'
import { refuse } from './refusal.ts'

/** Who may ask: the name of each, and SHA-256 of their key. The keys themselves are kept nowhere. */
export type Keys = ReadonlyMap<string, Buffer>

// Not a slow hash as for passwords: a key has 256 random bits, which nobody tries out.
const hashOf = (key: string) => createHash('sha256').update(key).digest()

const line = /^([\w.-]{1,60}) ([0-9a-f]{64})$/

/** The keys that a file holds: a name and a hash on each line, and comments. BadConfig where it is otherwise. */
export function keysIn(text: string, file: string): Keys {
  const keys = new Map<string, Buffer>()
  for (const [at, each] of text.split(/\r?\n/).entries()) {
    if (each.trim() === '' || each.startsWith('#')) continue
    const [, name, hash] = line.exec(each.trim()) ?? []
    const where = `${file}:${at + 1}`
    if (name === undefined || hash === undefined)
      throw new BadConfig(
        `${where} is no key. A line has a name, a space and 64 hexadecimal digits, as npm run key prints it.`,
      )
    if (keys.has(name)) throw new BadConfig(`${where} names ${name} again. Give each key a name of its own.`)
    keys.set(name, Buffer.from(hash, 'hex'))
  }
  if (keys.size === 0) throw new BadConfig(`${file} holds no key. npm run key -- NAME makes one.`)
  return keys
}

/** The same from the file itself. */
export const readKeys = async (file: string): Promise<Keys> =>
  keysIn(
    await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new BadConfig(`API_KEYS_FILE names ${file}, which cannot be read (${error.code}).`)
    }),
    file,
  )

/** A new key, and the line for the file. */
export function newKey(name: string) {
  const key = randomBytes(32).toString('base64url')
  const text = `${name} ${hashOf(key).toString('hex')}`
  if (!line.test(text)) throw new BadConfig('Give a name of at most 60 letters, digits, dots and dashes.')
  return { key, line: text }
}

/** Whose key this is. All are compared, each in constant time: how long it takes says nothing of how near one came. */
function holderOf(keys: Keys, key: string): string | undefined {
  const hash = hashOf(key)
  let holder: string | undefined
  for (const [name, known] of keys) if (timingSafeEqual(known, hash)) holder = name
  return holder
}

/** Lets in who has a key. */
export const onlyWithKey =
  (keys: Keys): RequestHandler =>
  (req, res, next) => {
    const [, key] = /^Bearer ([\w-]{1,200})$/i.exec(req.headers.authorization ?? '') ?? []
    const holder = key === undefined ? undefined : holderOf(keys, key)
    if (holder === undefined) {
      res.set('www-authenticate', 'Bearer')
      const said = 'A key is needed here. Send it with the header authorization: Bearer KEY.'
      return refuse(res, 401, 'UNAUTHENTICATED', said)
    }
    res.locals['holder'] = holder
    next()
  }
