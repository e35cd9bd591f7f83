/**
 * The same function, with at most `most` calls of it under way at once; the others wait their turn, first come
 * first served. Errors are those of the function itself.
 *
 * Typed as the function that went in, so that a generic one stays generic.
 */
export function limited<Ask extends (...given: never[]) => Promise<unknown>>(ask: Ask, most: number): Ask {
  const waiting: (() => void)[] = []
  let underWay = 0

  const inTurn = async (...given: Parameters<Ask>) => {
    // Whoever ends hands its place on, and does not free it: a newcomer can never overtake those who wait.
    if (underWay < most) underWay += 1
    else await new Promise<void>((goAhead) => waiting.push(goAhead))
    try {
      return await ask(...given)
    } finally {
      const next = waiting.shift()
      if (next) next()
      else underWay -= 1
    }
  }
  return inTurn as Ask
}
