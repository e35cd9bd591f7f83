/** A day as ISO 8601 writes it. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { dateRangeOf } from '../../lib/edtf.ts'

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
