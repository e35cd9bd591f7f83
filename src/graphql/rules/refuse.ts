import { GraphQLError, type ASTNode } from 'graphql'
import { TooExpensive } from '../../errors.ts'

const figure = (number: number) => number.toLocaleString('en-GB')

/** The refusal of a question: which limit it passes, what was asked, and how to ask it within. */
export function tooExpensive({
  of,
  limit,
  asked,
  advice,
  node,
}: {
  of: string
  limit: number
  asked: number
  advice: string
  node: ASTNode
}) {
  const foreseen = new TooExpensive(
    `This asks for ${figure(asked)} ${of}; at most ${figure(limit)} may be asked for at a time. ${advice}`,
  )
  const extensions = { code: foreseen.code, limit, asked }
  return new GraphQLError(foreseen.message, { nodes: [node], originalError: foreseen, extensions })
}
