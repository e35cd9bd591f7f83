import type { Marks } from './marks.ts'

/** A part of an answer of some statement or other schema: it is compared as a whole before anything else is done. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a type for each would say no more than the questions do
export type Loose = any

/** Sends one statement on the bare driver and gives its rows. */
export type Ask = (cypher: string, params: Record<string, unknown>) => Promise<Record<string, Loose>[]>

type Variables = Record<string, unknown>

/** A question of the bench, and how each contender is asked it. All must come to the same `data`. */
export type Question = {
  readonly name: string
  /** What a person would be asking. */
  readonly asks: string
  /** Throughline's GraphQL. */
  readonly query: string
  readonly variables: (marks: Marks) => Variables
  /** The limit: Cypher as somebody who knows both would write it for just this, and `data` made from its rows. */
  readonly byHand: (ask: Ask, marks: Marks) => Promise<unknown>
  /** @neo4j/graphql's own GraphQL where it can express the question, and its answer as `data`. */
  readonly library?: {
    readonly query: string
    readonly variables: (marks: Marks) => Variables
    readonly data: (answer: Loose) => unknown
  }
}
