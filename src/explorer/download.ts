/** Tables to take along, as CSV (RFC 4180) that spreadsheets read as text where it is text. */
import { once } from 'node:events'
import type { Response } from 'express'
import type { Row } from './view.ts'

/** What spreadsheets would carry out as a formula when it stands at the beginning of a cell. */
const startsFormula = /^[=+\-@\t\r]/

const cell = (value: Row[number]) => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = startsFormula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A row as a line. */
export const line = (row: Row) => `${row.map(cell).join(',')}\r\n`

/** Sends rows as they come, no faster than they are taken. */
export async function sendTable(res: Response, fileName: string, rows: Iterable<Row> | AsyncIterable<Row>) {
  res.set('content-disposition', `attachment; filename="${fileName}"`).type('text/csv; charset=utf-8')
  res.write('\uFEFF') // without it Excel takes UTF-8 for something else
  for await (const row of rows) {
    if (res.destroyed) return
    if (!res.write(line(row))) await Promise.race([once(res, 'drain'), once(res, 'close')])
  }
  res.end()
}
