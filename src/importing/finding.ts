/** What an import finds in a file: what blocks it, what somebody should look at, and what would make it more useful. */

/** ERROR: nothing of the file can go live. WARNING: somebody should look. USEFUL: it would answer more with it. */
export type Level = 'ERROR' | 'WARNING' | 'USEFUL'

/** One place in the file: where it is, and the few fields around it as they stand there. */
export type Occurrence = { readonly where: string; readonly piece: Readonly<Record<string, unknown>> }

/** The same thing found in any number of places, of which three are kept: thousands of equal mistakes are one line. */
export type Finding = {
  readonly level: Level
  readonly rule: string
  count: number
  readonly examples: Occurrence[]
}

/** A field of the file that the graph does not take, how often it is there, and one of its values. */
export type Untaken = { readonly field: string; count: number; readonly example: string }

const examplesKept = 3

/** Collects findings by what is found. */
export function createFindings() {
  const byRule = new Map<string, Finding>()
  const untaken = new Map<string, Untaken>()
  return {
    add(level: Level, rule: string, place: Occurrence) {
      const found: Finding = byRule.get(rule) ?? { level, rule, count: 0, examples: [] }
      byRule.set(rule, found)
      found.count += 1
      if (found.examples.length < examplesKept) found.examples.push(place)
    },
    /** Counts a field that is not taken. `example` is null where a value must not be shown. */
    leave(field: string, example: string | null) {
      const left: Untaken = untaken.get(field) ?? { field, count: 0, example: shown(example) }
      untaken.set(field, left)
      left.count += 1
    },
    findings: () => [...byRule.values()],
    untaken: () => [...untaken.values()].sort((a, b) => (a.field < b.field ? -1 : 1)),
  }
}

export type Findings = ReturnType<typeof createFindings>

const shown = (text: string | null) =>
  text === null ? '(not shown)' : text.length > 80 ? `${text.slice(0, 80)}…` : text
