/** Which of several things that bear a name exactly is meant: the one rule for doubt, wherever a name is taken. */
import { comparable } from '../../lib/sorting.ts'

/**
 * The only one; or, of several, the only one that has the name as its own and not as another name. Null where there is
 * none, or where that leaves a doubt. That a name holds in certain passages only is no doubt where nothing else bears it.
 */
export function theOneMeant<Named extends { name: string }>(
  name: string,
  found: readonly Named[],
): Named | null {
  const own = found.filter((each) => comparable(each.name) === comparable(name))
  const meant = found.length === 1 ? found : own
  return meant.length === 1 ? meant[0]! : null
}
