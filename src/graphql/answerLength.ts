import type { ApolloServerPlugin } from '@apollo/server'
import { TooExpensive } from '../errors.ts'
import { limits } from './limits.ts'

/** How long something is as JSON, near enough; not looked at any further once it is longer than `most`. */
export function lengthAsJson(value: unknown, most: number): number {
  if (typeof value === 'string') return value.length + 2
  if (typeof value !== 'object' || value === null) return 4
  let length = 2
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) {
      length += 1 + lengthAsJson(item, most - length)
      if (length > most) break
    }
    return length
  }
  for (const key in value) {
    length += key.length + 4 + lengthAsJson((value as Record<string, unknown>)[key], most - length)
    if (length > most) break
  }
  return length
}

/**
 * Refuses to send an answer that is longer than anybody reads. The limit on cost counts objects, as it cannot know how
 * much is written in each; this looks at what came.
 */
export const answerLengthPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || lengthAsJson(body.singleResult.data, limits.answer) <= limits.answer)
          return
        const { code, message } = new TooExpensive(
          `The answer has more than ${limits.answer.toLocaleString('en-GB')} characters; no more are sent. ` +
            'Ask for smaller pages (first, last) or for fewer fields.',
        )
        body.singleResult = { errors: [{ message, extensions: { code, limit: limits.answer } }] }
      },
    }
  },
}
