/** A field that is stored, as the declaration has it and a seed file gives it. */
export type DeclaredField = {
  readonly name: string
  /** The name of a scalar, of words, of an object of several values, or of a kind, whose ids are stored. */
  readonly type: string
  readonly list: boolean
  readonly required: boolean
  /** What it holds where a seed file does not say. */
  readonly default?: unknown
  /** Between what a whole number lies, both ends included. */
  readonly min?: number
  readonly max?: number
  /** Worked out when data are loaded: no seed file gives it. */
  readonly computed?: boolean
  readonly says: string
}
