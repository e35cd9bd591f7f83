/** The ontology as a page for people, docs/graph.md: a picture, a table of kinds and one of relationships. */
import { linkFields } from './linkFields.ts'
import { kindNames, kinds, relationshipOf, relationshipTypes, type RelationshipType } from './ontology.ts'

const joinsOf = (type: RelationshipType) => {
  const byTarget = Map.groupBy(relationshipOf(type).joins, ({ to }) => to)
  return [...byTarget].map(([to, joins]) => `${joins.map(({ from }) => from).join(', ')} → ${to}`).join('; ')
}

const pairs = () => {
  const drawn = new Map<string, Set<string>>()
  for (const { kind, far, type, direction } of linkFields) {
    if (direction === 'in') continue
    const key = `${kind} --> ${far}`
    drawn.set(key, (drawn.get(key) ?? new Set()).add(type))
  }
  return [...drawn].map(([key, types]) => key.replace('-->', `-->|${[...types].join(' · ')}|`))
}

/** A Mermaid graph of the kinds that are joined, then what each kind is and who may join whom. */
export const picture = () => `# The graph

Kinds and relationships are declared once, in \`schema/\`; \`npm run generate\` makes this page from it. Do not edit it.

\`\`\`mermaid
graph LR
${pairs()
  .map((pair) => `  ${pair}`)
  .join('\n')}
\`\`\`

| kind | is |
| --- | --- |
${kindNames.map((kind) => `| ${kind} | ${kinds[kind].says} |`).join('\n')}

| relationship | says | from → to |
| --- | --- | --- |
${relationshipTypes.map((type) => `| ${type} | ${relationshipOf(type).says} | ${joinsOf(type)} |`).join('\n')}

Every node but a passage names the passages that say it exists, and every relationship those that say it holds, with
\`assertion\` STATED, INFERRED (and why) or DERIVED (and from what). What a reader would look for and not find is a \`gap\`:
NOT_STATED in the source, or a PLACEHOLDER there; what is neither is not recorded by us.
`
