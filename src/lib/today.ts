/** The day it is, by UTC, as ISO 8601 writes it. The one place that looks at the clock for a date. */
export const today = (): string => new Date().toISOString().slice(0, 10)
