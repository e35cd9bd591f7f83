/**
 * Results can lead to each other in a circle, and a chain that went round would never end. So of the links between things that
 * lead to each other, chains follow only those that go away from the start: to a later step, or at one step to a later name.
 */

type Hop = { near: string; far: string }

/** The hops that chains do not follow, because they lead back in a circle. `rankOf` is a thing's place in the trace. */
export function closing<Each extends Hop>(hops: readonly Each[], rankOf: (id: string) => number): Set<Each> {
  const backward = hops.filter(({ near, far }) => rankOf(far) <= rankOf(near))
  if (backward.length === 0) return new Set()
  const circleOf = circles(hops)
  return new Set(backward.filter(({ near, far }) => circleOf.get(near) === circleOf.get(far)))
}

/** For each thing a number, the same for things that lead to each other (Tarjan, 1972: strongly connected components). */
function circles(hops: readonly Hop[]): Map<string, number> {
  const onward = new Map<string, string[]>()
  for (const { near, far } of hops) onward.set(near, [...(onward.get(near) ?? []), far])
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const circleOf = new Map<string, number>()
  const open: string[] = []
  const visit = (id: string) => {
    order.set(id, order.size)
    lowest.set(id, order.get(id)!)
    open.push(id)
    for (const far of onward.get(id) ?? []) {
      if (!order.has(far)) visit(far)
      if (!circleOf.has(far)) lowest.set(id, Math.min(lowest.get(id)!, lowest.get(far)!))
    }
    if (lowest.get(id) !== order.get(id)) return
    const from = open.lastIndexOf(id)
    for (const member of open.splice(from)) circleOf.set(member, order.get(id)!)
  }
  for (const { near } of hops) if (!order.has(near)) visit(near)
  return circleOf
}
