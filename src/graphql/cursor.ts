/** Cursors: a list's name and the key of a row in it, wrapped so that nobody takes them for something to build. */
import { BadInput } from '../errors.ts'

export const cursorOf = (list: string, key: string) =>
  Buffer.from(JSON.stringify([list, key])).toString('base64url')

/** The key that a cursor of this list holds. Throws BadInput for any other text. */
export function keyOf(list: string, cursor: string): string {
  const parts = parse(Buffer.from(cursor, 'base64url').toString())
  if (Array.isArray(parts) && parts.length === 2 && parts[0] === list && typeof parts[1] === 'string')
    return parts[1]
  throw new BadInput(
    'This cursor was not handed out by this list in this order. Use the endCursor or startCursor of its page.',
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
