/** The declaration as TypeScript: data for what is done with the graph, and the shapes that it stores. */
import type { Declaration, DeclaredLink, DeclaredRelationship } from './declaration.ts'
import type { DeclaredField } from './field.ts'
import { isCounterpart } from './problems.ts'

const literal = (value: unknown) => JSON.stringify(value)

/** `{ a: 1, b: 2 }` over several lines, its values being TypeScript already. */
const record = (entries: Iterable<readonly [string, string]>) =>
  `{\n${[...entries].map(([name, value]) => `  ${name}: ${value},\n`).join('')}}`

const constant = (says: string, name: string, value: string) =>
  `/** ${says} */\nexport const ${name} = ${value} as const\n`

const joinsOf = (relationship: string, links: readonly DeclaredLink[]) =>
  links
    .filter((link) => link.relationship === relationship && link.direction === 'FORWARD')
    .map((link) => ({
      from: link.kind,
      out: link.name,
      to: link.far,
      in: links.find((other) => isCounterpart(link, other))!.name,
    }))

/** A relationship with those of its marks that are set. */
function relationship({ name, says, marks, roles }: DeclaredRelationship, { links }: Declaration) {
  return {
    says,
    ...Object.fromEntries(marks.map((mark) => [mark, true])),
    ...(roles.length > 0 && {
      roles: roles.map((role) => role.name),
      passiveRoles: roles.filter(({ acts }) => !acts).map((role) => role.name),
    }),
    joins: joinsOf(name, links),
  }
}

const fieldList = (fields: readonly DeclaredField[]) =>
  `[\n${fields.map((field) => `    ${literal(field)},\n`).join('')}  ]`

const ofScalars: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', Boolean: 'boolean' }

/** The TypeScript type that a stored field has. */
function typeOf({ type, list, required }: DeclaredField, { words, objects, kinds }: Declaration) {
  const isNamed = words.has(type) || objects.has(type)
  const one = isNamed && !kinds.some(({ name }) => name === type) ? type : (ofScalars[type] ?? 'string')
  return `${list ? `readonly ${one}[]` : one}${required || list ? '' : ' | null'}`
}

const shape = (says: string, head: string, fields: readonly DeclaredField[], declaration: Declaration) =>
  `/** ${says} */\nexport interface ${head} {\n${fields
    .map((field) => `  /** ${field.says} */\n  readonly ${field.name}: ${typeOf(field, declaration)}\n`)
    .join('')}}\n`

/** The whole file. */
export function typescriptOf(declaration: Declaration): string {
  const { kinds, relationships, common, link, objects, words } = declaration
  const wordsOfTheGraph = [...words].filter(([name]) =>
    [common, link, ...objects.values(), ...kinds.map(({ fields }) => fields)]
      .flat()
      .some(({ type }) => type === name),
  )
  const ownObjects = [...objects].filter(([name]) => name !== 'DateInWords')
  return [
    '// Made from schema/ by npm run generate; never edited.\n',
    `import type { DateInWords } from './values.ts'\n`,
    constant(
      'Each kind: the prefix its ids begin with, the name of its lists and seed files, the field its lists are ordered by in time, and what it is.',
      'kinds',
      record(
        kinds.map(({ name, prefix, plural, datedBy, says }) => [
          name,
          literal({ prefix, plural, datedBy, says }),
        ]),
      ),
    ),
    constant(
      'Each relationship: what it says, what is so of it, its roles, and whom it joins.',
      'relationships',
      record(relationships.map((each) => [each.name, literal(relationship(each, declaration))])),
    ),
    constant(
      'The words that stored fields may have.',
      'words',
      record(wordsOfTheGraph.map(([name, all]) => [name, literal(all)])),
    ),
    constant('What every kind stores.', 'commonFields', fieldList(common)),
    constant(
      'What each kind stores beside that.',
      'fieldsOfKinds',
      record(kinds.map(({ name, fields }) => [name, fieldList(fields)])),
    ),
    constant('What every link stores.', 'fieldsOfLinks', fieldList(link)),
    constant(
      'What objects of several values store.',
      'fieldsOfObjects',
      record(ownObjects.map(([name, fields]) => [name, fieldList(fields)])),
    ),
    ...wordsOfTheGraph.map(([name]) => `export type ${name} = (typeof words.${name})[number]\n`),
    ...ownObjects.map(([name, fields]) => shape(`${name}, as it is stored.`, name, fields, declaration)),
    shape('What every kind has, as it is stored.', 'Common', common, declaration),
    ...kinds.map(({ name, description, fields }) =>
      shape(description, `${name} extends Common`, fields, declaration),
    ),
    `/** The shape of each kind. */\nexport interface Shapes ${record(kinds.map(({ name }) => [name, name])).replaceAll(',\n', '\n')}\n`,
    shape('What a link says of itself, as it is stored.', 'LinkFacts', link, declaration),
  ].join('\n')
}
