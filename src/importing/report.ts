/** What an import says of a file, for programs and as the source of the page for people. */
import type { Kind } from '../graph/ontology.ts'
import type { DataSet } from '../seeding/dataSet.ts'
import type { Differences, Duplicate } from './compare.ts'
import type { Finding, Untaken } from './finding.ts'

/** All that was found: `blocked` says whether the batch can be accepted. */
export type Report = {
  readonly file: string
  readonly format: string
  readonly dataSet: DataSet
  readonly blocked: boolean
  readonly records: number
  readonly counts: Readonly<Partial<Record<Kind, number>>>
  readonly findings: readonly Finding[]
  readonly untaken: readonly Untaken[]
  readonly differences: Differences
  readonly duplicates: readonly Duplicate[]
  readonly remarks: readonly string[]
}
