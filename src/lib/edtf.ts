/** Dates of unlike precision, in the part of EDTF (ISO 8601-2, level 1) that sources about programmes need. */

// Years that a document of ours may speak of: JavaScript takes the first hundred for those after 1900.
const pattern = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The first month of each EDTF season, in the northern meteorological year: 21 is spring, March to May. */
const seasons: Record<string, number> = { '21': 3, '22': 6, '23': 9, '24': 12 }

export type Precision = 'YEAR' | 'SEASON' | 'MONTH' | 'DAY'
export type DateRange = { earliest: string; latest: string; precision: Precision }

const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)

/** The first and last day that an EDTF date may mean, or null where the text is no such date. */
export function dateRangeOf(edtf: string): DateRange | null {
  const [, year, part, date] = pattern.exec(edtf) ?? []
  if (!year || year === '9999') return null // the winter of 9999 ends in a year that has no four digits
  const y = Number(year)
  if (!part) return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'YEAR' }
  const season = seasons[part]
  if (season && !date) {
    return { earliest: day(y, season, 1), latest: day(y, season + 3, 0), precision: 'SEASON' }
  }
  const month = Number(part)
  if (month < 1 || month > 12) return null
  if (!date) return { earliest: day(y, month, 1), latest: day(y, month + 1, 0), precision: 'MONTH' }
  const whole = day(y, month, Number(date))
  return whole === edtf ? { earliest: edtf, latest: edtf, precision: 'DAY' } : null
}

export const isEdtf = (text: string) => dateRangeOf(text) !== null
