import type { RequestHandler, Response } from 'express'
import type { Budget } from '../graphql/account.ts'
import { limits } from '../graphql/limits.ts'
import type { Log } from '../log.ts'
import { isBehindUnknownProxy, isHere, networkOf } from './client.ts'
import { refuse } from './refusal.ts'

/** What a client may have: points in each minute, and requests at work at a time. */
export type Allowance = { readonly perMinute: number; readonly atOnce: number }

/** The allowance of whoever asks; absent where nobody counts. */
export const budgetOf = (res: Response) => res.locals['budget'] as Budget | undefined

const minuteMs = 60_000
const figure = (number: number) => number.toLocaleString('en-GB')

/**
 * Counts what each client asks for, and says in headers what is left of it (RateLimit of the IETF's draft 10). A client is
 * the holder of a key, or else a network address. Who asks on this machine itself is not counted.
 */
export function counted({ perMinute, atOnce }: Allowance, log: Pick<Log, 'warn'>): RequestHandler {
  // One minute for all: at its end everything is forgotten at once, and nothing has to be tidied away.
  let ends = 0
  const spent = new Map<string, number>()
  const atWork = new Map<string, number>()
  let isWarned = false

  const seconds = () => Math.max(1, Math.ceil((ends - performance.now()) / 1000))

  function leave(client: string) {
    const others = (atWork.get(client) ?? 1) - 1
    if (others > 0) atWork.set(client, others)
    else atWork.delete(client)
  }

  function budgetFor(client: string, res: Response): Budget {
    const left = () => Math.max(0, perMinute - (spent.get(client) ?? 0))
    const say = () => res.set('ratelimit', `"points";r=${left()};t=${seconds()}`)
    return {
      left,
      spend(points) {
        if (performance.now() >= ends) {
          spent.clear()
          ends = performance.now() + minuteMs
        }
        const isEnough = points <= left()
        if (isEnough) spent.set(client, (spent.get(client) ?? 0) + points)
        else res.set('retry-after', String(seconds()))
        say()
        return isEnough
      },
      refusal: (points) =>
        `This costs ${figure(points)} points, and of ${figure(perMinute)} a minute there are ${figure(left())} left. ` +
        `Ask for less, or again in ${seconds()} s.`,
    }
  }

  return (req, res, next) => {
    if (isHere(req)) return next()
    if (!isWarned && isBehindUnknownProxy(req)) {
      isWarned = true
      log.warn(
        {},
        'a proxy passes requests on and TRUST_PROXY does not name it: all of them share one budget',
      )
    }
    const holder = res.locals['holder'] as string | undefined
    const client = holder === undefined ? networkOf(req.ip ?? '') : `key ${holder}`
    res.set('ratelimit-policy', `"points";q=${perMinute};w=${minuteMs / 1000}`)
    const budget = budgetFor(client, res)
    if (!budget.spend(limits.leastPrice))
      return refuse(res, 429, 'TOO_MANY_REQUESTS', budget.refusal(limits.leastPrice))
    if ((atWork.get(client) ?? 0) >= atOnce) {
      res.set('retry-after', '1')
      const said = `You have ${atOnce} questions at work already. Wait for one of them to be answered.`
      return refuse(res, 429, 'TOO_MANY_REQUESTS', said)
    }
    atWork.set(client, (atWork.get(client) ?? 0) + 1)
    res.once('close', () => leave(client))
    res.locals['budget'] = budget
    next()
  }
}
