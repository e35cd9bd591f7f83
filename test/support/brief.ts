/** An answer in brief, so that a test can set it out as the table that an analyst would write. */
export type Brief = string | number | boolean | null | Brief[] | { [field: string]: Brief }

/** What a connection holds stays a list, one thing a row; a list without pages is part of its row. */
class Rows extends Array<Brief> {}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The link and what it leads to as one, in the order in which they were asked for. */
function flat(edge: unknown): unknown {
  if (!isRecord(edge) || !isRecord(edge['node'])) return edge
  const { node, ...link } = edge
  const both = Object.keys(node).filter((field) => field in link)
  if (both.length > 0)
    throw new Error(`Asked of the link and of what it leads to: ${both.join(', ')}. Name one anew.`)
  return Object.fromEntries(
    Object.entries(edge).flatMap(([key, value]) =>
      key === 'node' ? Object.entries(node) : [[key, value] as const],
    ),
  )
}

const cell = (value: Brief) =>
  value === null ? '–' : Array.isArray(value) ? value.join(', ') : String(value)

const isPlain = (value: Brief) =>
  !isRecord(value) && !(value instanceof Rows) && !(Array.isArray(value) && value.some(isRecord))

const each = (record: Record<string, unknown>): Record<string, Brief> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, brief(value)]))

/**
 * The names of what is asked for once stay away: a thing with one field is that field, a thing with several plain
 * fields is a row, `PARTNERS | Essilor | P7`, and a thing with lists in it keeps the names of its fields.
 */
export function brief(value: unknown): Brief {
  if (Array.isArray(value)) return value.map(brief)
  if (!isRecord(value)) return value as Brief
  if (Array.isArray(value['edges'])) {
    const rows = Rows.from(value['edges'].map((edge) => brief(flat(edge))))
    const { edges: _, ...rest } = value
    return Object.keys(rest).length === 0 ? rows : { ...each(rest), rows }
  }
  const fields = each(value)
  const values = Object.values(fields)
  if (values.length === 1) return values[0]!
  return values.every(isPlain) ? values.map(cell).join(' | ') : fields
}
