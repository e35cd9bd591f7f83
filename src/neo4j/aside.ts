import { limited } from '../lib/limit.ts'

/**
 * Two ways to ask the same graph: `read` as it was, and `readAside`, which gives way: one at a time, and each only when nobody
 * asks by the other. Typed as the function that went in, so that a generic one stays generic.
 */
export function besides<Ask extends (...given: never[]) => Promise<unknown>>(ask: Ask) {
  let underWay = 0
  let quiet = Promise.withResolvers<null>()

  const read = async (...given: Parameters<Ask>) => {
    underWay += 1
    try {
      return await ask(...given)
    } finally {
      underWay -= 1
      if (underWay === 0) {
        quiet.resolve(null)
        quiet = Promise.withResolvers()
      }
    }
  }

  const inQuiet = async (...given: Parameters<Ask>) => {
    while (underWay > 0) await quiet.promise
    return ask(...given)
  }
  return { read: read as unknown as Ask, readAside: limited(inQuiet as unknown as Ask, 1) }
}
