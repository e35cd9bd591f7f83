import { isIPv6 } from 'node:net'
import type { Request } from 'express'

/** An IPv4 address as such, also where it comes in the dress of IPv6. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')

const isLoopback = (address: string) => address === '::1' || /^127\.\d+\.\d+\.\d+$/.test(plain(address))

const isForwarded = ({ headers }: Request) =>
  headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined

/**
 * Whether somebody on this very machine asks. Nobody does by way of a proxy: that it runs here says nothing of who asked
 * it, and what it was told to pass on can be invented.
 */
export const isHere = (req: Request) => isLoopback(req.socket.remoteAddress ?? '') && !isForwarded(req)

/** Whether a proxy passes something on that nobody was told to trust: then all who come through it look alike. */
export const isBehindUnknownProxy = (req: Request) =>
  isForwarded(req) && plain(req.ip ?? '') === plain(req.socket.remoteAddress ?? '')

/** The first four groups of an IPv6 address, which a provider gives to one household; of IPv4 all of it. */
export function networkOf(address: string): string {
  const bare = plain(address).replace(/%.*$/, '')
  if (!isIPv6(bare)) return bare
  const [before = '', after] = bare.split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const left = groups(before)
  const zeros = after === undefined ? 0 : Math.max(0, 8 - left.length - groups(after).length)
  const all = [...left, ...Array.from({ length: zeros }, () => '0'), ...groups(after ?? '')]
  return `${all
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
