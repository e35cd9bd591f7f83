/**
 * Large questions take turns, so that nobody with a small one waits for them: only so much is carried out at a time, and what
 * finds no room in time is refused.
 */
import { GraphQLError } from 'graphql'
import { GraphUnavailable } from '../errors.ts'
import { createGate, type Room } from '../lib/gate.ts'
import { withdrawn } from '../neo4j/deadline.ts'
import type { ServiceContext } from './account.ts'
import type { CarryOut } from './executor.ts'
import { limits } from './limits.ts'

const refusal = ({ signal }: ServiceContext) =>
  signal.aborted
    ? withdrawn(signal)
    : new GraphUnavailable(
        null,
        'Too many large questions at a time just now. Try again shortly, or ask for less.',
      )

/** Room for points; questions of no more than `small` need none. */
type Turns = Room & { readonly small: number }

/** Carries small questions out at once, and large ones when there is room for what they cost. */
export function inTurn(carryOut: CarryOut, { small, ...room }: Turns = limits.turns): CarryOut {
  const gate = createGate(room)
  return async (asked) => {
    const context = asked.context as ServiceContext
    const price = context.price ?? 0
    if (price <= small) return carryOut(asked)
    const leave = await gate.enter(context.signal, price)
    if (leave === undefined) {
      const originalError = refusal(context)
      return { errors: [new GraphQLError(originalError.message, { originalError })] }
    }
    try {
      return await carryOut(asked)
    } finally {
      leave()
    }
  }
}
