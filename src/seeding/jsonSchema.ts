/** What a seed file of one kind may hold, as JSON Schema, so that editors complete it, explain it and check it. */
import { z } from 'zod'
import type { DeclaredField } from '../declaration/field.ts'
import { fieldsOf, fieldsOfLink, LinkModel, models } from '../graph/models.ts'
import { kinds, relationshipOf, relationshipTypes, type Kind } from '../graph/ontology.ts'

/** The schema of a model, each of its fields with the sentence that says what it means. */
function schemaOf(model: z.ZodType, fields: readonly DeclaredField[]) {
  const {
    $schema,
    properties = {},
    ...schema
  } = z.toJSONSchema(model, { io: 'input', unrepresentable: 'any' })
  const says = new Map(fields.map((field) => [field.name, field.says]))
  const explained = Object.entries(properties).map(([name, property]) => [
    name,
    { ...(says.has(name) && { description: says.get(name) }), ...(property as object) },
  ])
  return { $schema, ...schema, properties: Object.fromEntries(explained) as Record<string, object> }
}

/** The JSON Schema of a seed file of that kind. */
export function seedSchema(kind: Kind) {
  const { $schema, ...node } = schemaOf(models[kind], fieldsOf(kind))
  const { $schema: _, ...link } = schemaOf(LinkModel, fieldsOfLink)
  const links = Object.fromEntries(
    relationshipTypes.flatMap((type) => {
      const { joins, roles, says } = relationshipOf(type)
      const ends = joins.filter(({ from }) => from === kind).map((join) => kinds[join.to].prefix)
      if (ends.length === 0) return []
      const properties = {
        ...link.properties,
        to: { type: 'string', pattern: `^(${ends.join('|')})-` },
        ...(roles && { role: { ...link.properties['role'], enum: roles } }),
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
