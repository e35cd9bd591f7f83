/**
 * What is selected of nodes and of their links, and what a statement brings of it: the types that the statements of nodes and
 * those of links share, as each may stand within the other.
 */
import type { LinkField } from './linkFields.ts'
import type { Kind } from './ontology.ts'
import type { Entity, LinkFacts } from './properties.ts'

/** Where a page begins (a sort key, not included) and how many rows it takes, in which direction. */
export type KeyRange = { after: string; take: number; ascending: boolean }

/** Which fields of a node are read; without, all. A statement of few columns is planned and decoded in less time. */
export type Fields = readonly string[] | undefined

/** Which links: of these roles, assertions or strengths. An absent list means all. */
export type LinkWhere = {
  roles?: readonly string[] | null
  assertions?: readonly string[] | null
  strengths?: readonly string[] | null
  dataSets?: readonly string[] | null
}

/** Which links, and whether those of narrower places, communities and themes count too. */
export type LinkChoice = { where: LinkWhere; inherited: boolean }

/** A question for the links of a node: the page of them or their total, or both, and what is asked of their far ends. */
export type LinkAsk = {
  readonly field: LinkField
  readonly choice: LinkChoice
  /** The page, or null where only the total is wanted. */
  readonly range: KeyRange | null
  readonly total: boolean
  /** Whether cursors are wanted: the key of each row is read only then. */
  readonly keys: boolean
  /** Which fields are read of the links and of the nodes they lead to; without, all. */
  readonly link?: Fields
  readonly far?: Fields
  /** What is asked of each node of the page, answered by the same statement. */
  readonly below: readonly LinkAsk[]
}

/** A node with what was asked below it. */
export type NodeResult<K extends Kind = Kind> = { node: Entity<K>; below: readonly Below[] }

/**
 * A link as a statement brings it. `via` is the id of the node that has it, null where that is the node asked about;
 * `stepsStated` is whether all steps down to it are stated. The key is empty where none is wanted.
 */
export type LinkResult = NodeResult & {
  key: string
  via: string | null
  stepsStated: boolean
  facts: LinkFacts
}

/** What a statement brought below a node: for each thing asked there the page, the total, or both. */
export type Below = { ask: LinkAsk; links: readonly LinkResult[] | null; total: number | null }
