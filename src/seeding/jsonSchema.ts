/** What a seed file of one kind may hold, as JSON Schema, so that editors complete it and check it while it is written. */
import { z } from 'zod'
import { kinds, relationshipOf, relationshipTypes, type Kind } from '../graph/ontology.ts'
import { models } from '../graph/models.ts'
import { Link } from '../graph/values.ts'

const schemaOf = (model: z.ZodType) => z.toJSONSchema(model, { io: 'input', unrepresentable: 'any' })

/** The JSON Schema of a seed file of that kind, made from its model and the ontology. */
export function seedSchema(kind: Kind) {
  const { $schema, ...node } = schemaOf(models[kind])
  const links = Object.fromEntries(
    relationshipTypes.flatMap((type) => {
      const { joins, roles, says } = relationshipOf(type)
      const ends = joins.filter(({ from }) => from === kind).map((join) => kinds[join.to].prefix)
      if (ends.length === 0) return []
      const { $schema: _, ...link } = schemaOf(Link)
      const properties = {
        ...link.properties,
        to: { type: 'string', pattern: `^(${ends.join('|')})-` },
        ...(roles && { role: { enum: roles } }),
      }
      return [[type, { description: says, type: 'array', items: { ...link, properties } }]]
    }),
  )
  const linked = { type: 'object', properties: links, additionalProperties: false }
  return {
    $schema,
    title: `Seeds: ${kinds[kind].plural}`,
    description: kinds[kind].says,
    type: 'array',
    items: { ...node, properties: { ...node.properties, links: linked } },
  }
}
