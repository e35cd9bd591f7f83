/** How firm what is said is: one order for every answer, that of the words of Assertion in schema/common.graphql. */
import { words } from './declared.generated.ts'

/** Whether a source states something, a person inferred it, or it was computed. */
export type Assertion = (typeof words.Assertion)[number]

/** The firmest first. */
export const assertions: readonly Assertion[] = words.Assertion

/** Puts the firmer one first. */
export const compare = (one: Assertion, other: Assertion) =>
  assertions.indexOf(one) - assertions.indexOf(other)

/** The weakest of several, and STATED where there is none: what rests on an inferred link is inferred itself. */
export const weakest = (given: readonly Assertion[]): Assertion =>
  given.reduce((weak, one) => (compare(one, weak) > 0 ? one : weak), assertions[0]!)

/** The strongest of several, and DERIVED where there is none: one stated link makes what they all say stated. */
export const strongest = (given: readonly Assertion[]): Assertion =>
  given.reduce((strong, one) => (compare(one, strong) < 0 ? one : strong), assertions.at(-1)!)
