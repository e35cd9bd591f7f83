/** Dates on their way in: a day as ISO 8601 writes it, and the days that a date in EDTF may mean. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { dateRangeOf, type DateRange } from '../../lib/edtf.ts'

function day(value: unknown): string {
  if (typeof value === 'string' && dateRangeOf(value)?.precision === 'DAY') return value
  throw new GraphQLError(`A Date is a day written 2022-01-31, not ${JSON.stringify(value)}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  serialize: (value) => value,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
})

function span(value: unknown): DateRange {
  const found = typeof value === 'string' ? dateRangeOf(value) : null
  if (found) return found
  throw new GraphQLError(
    `A date in EDTF is written 2022, 2022-21 (21 spring, 22 summer, 23 autumn, 24 winter), 2022-01 or 2022-01-31, not ${JSON.stringify(value)}.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  )
}

export const EdtfScalar = new GraphQLScalarType({
  name: 'Edtf',
  parseValue: span,
  parseLiteral: (node) => span(node.kind === Kind.STRING ? node.value : undefined),
})
