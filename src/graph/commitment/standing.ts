/**
 * How a promise stands on a day. What the source says comes first; then its due date, as the days that it may mean; then whether a
 * result of that time is recorded. A due date that has passed without one makes it overdue and unreported: neither kept nor
 * failed. No number is held against a target here: whether it is enough, only a source can say.
 */
import type { Entity } from '../properties.ts'
import type { DateInWords } from '../values.ts'

export const standings = [
  'NO_DUE_DATE',
  'NOT_DUE',
  'DUE',
  'OVERDUE_AND_UNREPORTED',
  'REPORTED',
  'ACHIEVED',
  'MISSED',
  'SUPERSEDED',
  'IN_FORCE',
] as const
export type StandingName = (typeof standings)[number]

/** When a recorded result is of: the first and the last day it may mean, null where it has no date. */
export type Dated = { earliest: string | null; latest: string | null }

export type Standing = { standing: StandingName; onDate: string; explanation: string }

const settled: readonly string[] = ['ACHIEVED', 'MISSED', 'SUPERSEDED', 'IN_FORCE']

/** Whether a result tells of a due date: it is of that time or later, and of no later day than the one asked about. */
const tellsOf = (due: DateInWords, onDate: string) => (result: Dated) =>
  result.earliest !== null &&
  result.latest !== null &&
  result.latest >= due.earliest &&
  result.earliest <= onDate

function nameOf(
  { status, due }: Pick<Entity<'Commitment'>, 'status' | 'due'>,
  results: readonly Dated[],
  onDate: string,
): StandingName {
  if (settled.includes(status)) return status as StandingName
  if (due === null) return 'NO_DUE_DATE'
  if (onDate < due.earliest) return 'NOT_DUE'
  if (onDate <= due.latest) return 'DUE'
  return results.some(tellsOf(due, onDate)) ? 'REPORTED' : 'OVERDUE_AND_UNREPORTED'
}

const sentences: Readonly<Record<StandingName, (due: DateInWords) => string>> = {
  NO_DUE_DATE: () => 'No date is stated by which it is due, so it is never late.',
  NOT_DUE: ({ words, earliest }) => `It is due ${words}, which begins on ${earliest}.`,
  DUE: ({ words, earliest, latest }) => `It is due ${words}: from ${earliest} to ${latest}.`,
  OVERDUE_AND_UNREPORTED: ({ words, latest }) =>
    `It was due ${words}, which ended on ${latest}, and no result of that time is recorded. Overdue is not failed.`,
  REPORTED: ({ words, latest }) =>
    `It was due ${words}, which ended on ${latest}. A result of that time is recorded; whether it is enough, no source says.`,
  ACHIEVED: () => 'The source says that it was achieved.',
  MISSED: () => 'The source says that it was not achieved in time.',
  SUPERSEDED: () => 'The source says that another took its place.',
  IN_FORCE: () => 'It is a duty or policy that holds; there is nothing to be late with.',
}

/** How a commitment stands, with the sentence that says what that rests on. `onDate` is an ISO day. */
export function standingOf(
  commitment: Pick<Entity<'Commitment'>, 'status' | 'statusBasis' | 'due'>,
  results: readonly Dated[],
  onDate: string,
): Standing {
  const standing = nameOf(commitment, results, onDate)
  const explanation = `${sentences[standing](commitment.due!)} As of the source: ${commitment.statusBasis}`
  return { standing, onDate, explanation }
}
