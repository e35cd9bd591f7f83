/** What rests on passages and sources, for one request: many of them in one statement. */
import DataLoader from 'dataloader'
import { oneEach } from '../../lib/batch.ts'
import { perArguments } from '../../lib/perArguments.ts'
import type { Read } from '../../neo4j/run.ts'
import { assertions } from '../assertions.ts'
import type { KeyRange } from '../selection.ts'
import {
  dependentCounts,
  dependentEntities,
  dependentLinks,
  type AssertionCount,
  type DependentsOf,
  type DependentsSort,
  type DependentsWhere,
} from './queries.ts'

/** Each row with the key of its place in the list. */
const keyed = <Row>(row: { keys: readonly string[]; found: readonly Row[] } | undefined) =>
  (row?.found ?? []).map((found, at) => ({ key: row!.keys[at]!, found }))

/** A count for each assertion, the firmest first: none is a count too. */
export const everyAssertion = (counts: readonly AssertionCount[]): AssertionCount[] =>
  assertions.map((assertion) => ({
    assertion,
    count: counts.find((each) => each.assertion === assertion)?.count ?? 0,
  }))

export const dependentLoaders = (read: Read) => ({
  dependentEntities: perArguments(
    (of: DependentsOf, where: DependentsWhere, range: KeyRange) =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await read(dependentEntities(of, where, range), { ids, where, ...range })
        return oneEach(ids, rows, ({ id }) => id).map(keyed)
      }),
  ),
  dependentLinks: perArguments(
    (of: DependentsOf, where: DependentsWhere, range: KeyRange) =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await read(dependentLinks(of, where, range), { ids, where, ...range })
        return oneEach(ids, rows, ({ id }) => id).map(keyed)
      }),
  ),
  dependentCounts: perArguments(
    (sort: DependentsSort, of: DependentsOf, where: DependentsWhere) =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await read(dependentCounts(sort, of, where), { ids, where })
        return oneEach(ids, rows, ({ id }) => id).map((row) => everyAssertion(row?.counts ?? []))
      }),
  ),
})
