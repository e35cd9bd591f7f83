/** What a database must have before anything is loaded or asked: our constraints and indexes, and the words we use. */
import { BadInput } from '../errors.ts'
import { constraints, isOlderIndex, vocabulary } from '../graph/constraints.ts'
import type { Runner } from '../neo4j/run.ts'
import { heldIndexes } from './statements.ts'

const known = (what: string, names: readonly string[]) =>
  `UNWIND ${JSON.stringify(names)} AS name CALL db.create${what}(name) RETURN count(*)`

/**
 * Makes constraints, indexes and the words that statements use known to the database. Doing it again changes nothing.
 * Throws BadInput where an index of somebody else's has the name or the place of one of ours.
 */
export async function prepare({ schema, read }: Pick<Runner, 'schema' | 'read'>) {
  const lacking = (indexes: readonly { name: string; labels: string[]; properties: string[] }[]) => {
    const ours = indexes.map(({ name, labels, properties }) =>
      [name, labels.join(), properties.join()].join(' '),
    )
    return constraints.filter((statement) => !ours.includes(indexMadeBy(statement)))
  }
  const held = await read(heldIndexes, {})
  for (const statement of lacking(held)) await schema(statement)
  for (const { name } of held) if (isOlderIndex(name)) await schema(`DROP INDEX ${name} IF EXISTS`)
  const [refused] = lacking(await read(heldIndexes, {}))
  if (refused !== undefined)
    throw new BadInput(
      `This database has no index "${indexMadeBy(refused)}" (name, label, properties), as Throughline needs it: one that Throughline ` +
        'did not make has its name or its place. Rename that one, or give Throughline a database of its own: NEO4J_DATABASE names it.',
    )
  await schema(known('Label', vocabulary.labels))
  await schema(known('RelationshipType', vocabulary.relationshipTypes))
  await schema(known('Property', vocabulary.properties))
  await schema('CALL db.awaitIndexes(60)')
}

/** What a statement of `constraints` makes: name, label or type, and properties. */
const indexMadeBy = (statement: string) =>
  [
    /(?:INDEX|CONSTRAINT) (\w+)/.exec(statement)![1],
    /[([]\w+:([\w|]+)/.exec(statement)![1]!.replaceAll('|', ','),
    [...statement.matchAll(/\b[ndr]\.(\w+)/g)].map(([, name]) => name).join(),
  ].join(' ')
