/** What a question asks of the graph: it is asked as any client asks it, and each statement is written down as it is sent. */
import { BadInput } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Read } from '../neo4j/run.ts'
import { createVersions } from './agreement.ts'
import { contextOn } from './context.ts'
import { schema } from './schema.ts'
import { createApi } from './server.ts'

/** A statement as it was sent. */
export type Sent = { name: string; cypher: string; params: object }

/** The statements of a question, in the order in which they were sent. BadInput, with all that is wrong, where it has errors. */
export async function statementsOf(
  { read, log }: { read: Read; log: Log },
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Sent[]> {
  const sent: Sent[] = []
  const writtenDown: Read = (statement, params, options) => {
    sent.push({ name: statement.name, cypher: statement.cypher, params })
    return read(statement, params, options)
  }
  const { server, contextFor, stop } = await createApi({
    schema,
    contextFor: contextOn({ read: writtenDown }, createVersions(read)),
    log,
  })
  try {
    const contextValue = contextFor({ signal: new AbortController().signal, requestId: 'statements' })
    const { body } = await server.executeOperation({ query, variables }, { contextValue })
    const { errors = [] } = body.kind === 'single' ? body.singleResult : body.initialResult
    if (errors.length > 0) throw new BadInput(errors.map(({ message }) => message).join('\n'))
    return sent
  } finally {
    await stop()
  }
}

/** Statements as one text of Cypher: the name of each and what it is given stand in comments. */
export const printed = (sent: readonly Sent[]) =>
  sent.map(({ name, cypher, params }) => `// ${name}\n${cypher}\n// ${JSON.stringify(params)}\n`).join('\n')

/** The variables of a question, from their text. */
export function variablesIn(text: string): Record<string, unknown> {
  try {
    const variables: unknown = JSON.parse(text)
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables))
      return variables as Record<string, unknown>
  } catch {
    // said below
  }
  throw new BadInput(`Give the variables as a JSON object, like {"day": "2026-01-31"}; ${text} is none.`)
}
