/** What is wrong with a declaration, in words, each with its file and line. Graphql's own rules are checked after it. */
import type { FieldDefinitionNode } from 'graphql'
import type { Declaration, DeclaredKind, DeclaredLink } from './declaration.ts'
import type { DeclaredField } from './field.ts'
import { placeOf } from './syntax.ts'

/** The scalars that a stored field may have. */
const scalars = ['ID', 'Line', 'Text', 'Url', 'GssCode', 'Int', 'Float', 'Boolean', 'DateInWords']

const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at)

/** All problems, in the order of the declaration; none where the graph can be made from it. */
export function problemsOf(declaration: Declaration): string[] {
  const { kinds, links, relationships } = declaration
  return [
    ...kinds.flatMap((kind) => kindProblems(kind, declaration)),
    ...sharedNames(kinds),
    ...links.flatMap((link) => linkProblems(link, declaration)),
    ...relationships
      .filter(({ says }) => !says)
      .map(({ name, node }) => `${placeOf(node)}: ${name} needs a sentence that says what it means`),
    ...relationships
      .filter(({ name }) => !links.some(({ relationship }) => relationship === name))
      .map(({ name, node }) => `${placeOf(node)}: ${name} joins nothing: give two kinds a field with @link`),
  ]
}

function kindProblems(kind: DeclaredKind, declaration: Declaration): string[] {
  const { name, prefix, plural, datedBy, fields, node } = kind
  const at = `${placeOf(node)}: ${name}`
  const own = [...declaration.common, ...fields].map((field) => field.name)
  const linked = declaration.links.filter((link) => link.kind === name).map((link) => link.name)
  return [
    ...(/^[a-z]+$/.test(prefix) ? [] : [`${at}: a prefix is small letters only: ${prefix}`]),
    ...(/^[a-z]+$/.test(plural) ? [] : [`${at}: a plural is small letters only: ${plural}`]),
    ...(kind.description ? [] : [`${at} needs a sentence that says what it is`]),
    ...(datedBy && !fields.some((field) => field.name === datedBy && field.type === 'DateInWords')
      ? [`${at}: datedBy names no DateInWords of it: ${datedBy}`]
      : []),
    ...repeated([...own, ...linked]).map((twice) => `${at} has ${twice} twice`),
    ...fields.flatMap((field) => fieldProblems(field, kind, declaration)),
  ]
}

function fieldProblems(field: DeclaredField, { name, node }: DeclaredKind, declaration: Declaration) {
  const syntax = node.fields?.find((each) => each.name.value === field.name)
  const at = `${placeOf(syntax as FieldDefinitionNode)}: ${name}.${field.name}`
  const words = declaration.words.get(field.type)
  const isKind = declaration.kinds.some((kind) => kind.name === field.type)
  const isKnown = scalars.includes(field.type) || words || declaration.objects.has(field.type)
  return [
    ...(field.says ? [] : [`${at} needs a sentence that says what it means`]),
    ...(isKind ? [`${at} leads to ${field.type}: a field of links needs @link(type: …)`] : []),
    ...(isKnown || isKind ? [] : [`${at} has a type that cannot be stored: ${field.type}`]),
    ...(syntax?.arguments?.length
      ? [`${at} is stored and takes no arguments: put it into an extension`]
      : []),
    ...('default' in field && words && !words.includes(String(field.default))
      ? [`${at}: ${String(field.default)} is not one of ${words.join(', ')}`]
      : []),
    ...('default' in field && !field.required ? [`${at} has a default, so it is never null: write !`] : []),
  ]
}

/** Prefixes and plurals must tell kinds apart. */
const sharedNames = (kinds: readonly DeclaredKind[]) =>
  (['prefix', 'plural'] as const).flatMap((what) =>
    repeated(kinds.map((kind) => kind[what])).map((name) => `two kinds have the ${what} ${name}`),
  )

function linkProblems(link: DeclaredLink, { kinds, links, relationships }: Declaration): string[] {
  const at = `${placeOf(link.node)}: ${link.kind}.${link.name}`
  const isKind = (name: string) => kinds.some((kind) => kind.name === name)
  if (!isKind(link.kind)) return [`${at}: only a kind has links, and ${link.kind} has no @kind`]
  if (!isKind(link.far)) return [`${at} leads to ${link.far}, which is no kind`]
  if (!relationships.some(({ name }) => name === link.relationship))
    return [`${at}: there is no relationship ${link.relationship}: add it to schema/relationships.graphql`]
  const same = links.filter(
    (other) =>
      other.kind === link.kind &&
      other.far === link.far &&
      other.relationship === link.relationship &&
      other.direction === link.direction,
  )
  const back = links.filter((other) => isCounterpart(link, other))
  const opposite = link.direction === 'FORWARD' ? ', direction: BACKWARD' : ''
  return [
    ...(link.node.description ? [] : [`${at} needs a sentence that says what it means`]),
    ...(same.length > 1 ? [`${at} is the same link as ${same.find((each) => each !== link)!.name}`] : []),
    ...(back.length === 0
      ? [
          `${at} has no field at its other end: give ${link.far} one of type [${link.kind}!]! @link(type: ${link.relationship}${opposite})`,
        ]
      : []),
  ]
}

/** Whether two fields are the two ends of one link. */
export const isCounterpart = (link: DeclaredLink, other: DeclaredLink) =>
  other.kind === link.far &&
  other.far === link.kind &&
  other.relationship === link.relationship &&
  other.direction !== link.direction
