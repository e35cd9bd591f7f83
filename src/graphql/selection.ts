/**
 * What a question selects further down, so that a statement reads just that, and reads it in one go. Fragments are looked
 * into; what has a directive, or cannot be known here, is left to be asked for later, by its own resolver.
 */
import { getArgumentValues, Kind as Syntax, type FieldNode, type GraphQLObjectType } from 'graphql'
import type { GraphQLResolveInfo, SelectionNode } from 'graphql'
import { inherits } from '../graph/links/queries.ts'
import { linkField, type LinkField } from '../graph/linkFields.ts'
import type { Kind } from '../graph/ontology.ts'
import type { Fields, LinkAsk, LinkWhere } from '../graph/selection.ts'
import { pageOf, keyRangeOf, type PageArguments } from './connection.ts'

export type LinkArguments = PageArguments & { where?: LinkWhere | null; includeInherited?: boolean }

/** What a resolver is told of the question as a whole, as far as it is needed here. */
type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema' | 'variableValues'>

/** Fields of the API that are worked out from fields of the node. Those that are read as they lie need no entry. */
const needs: Readonly<Record<string, readonly string[]>> = {
  standing: ['status', 'statusBasis', 'due', 'evidence'],
  reference: ['name', 'locator', 'section', 'url'],
}

/** Levels of links that one statement answers: the planning of a longer one takes longer than asking twice. */
const levels = 3

function fieldsIn(selections: readonly SelectionNode[], { fragments }: Info): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Syntax.FIELD) return [selection]
    const spread = selection.kind === Syntax.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection
    return fieldsIn(spread?.selectionSet.selections ?? [], { fragments } as Info)
  })
}

/** The fields at `path` beneath these. */
function beneath(nodes: readonly FieldNode[], info: Info, ...path: string[]): FieldNode[] {
  const [step, ...rest] = path
  const fields = nodes.flatMap(({ selectionSet }) => fieldsIn(selectionSet?.selections ?? [], info))
  if (step === undefined) return fields
  return beneath(
    fields.filter(({ name }) => name.value === step),
    info,
    ...rest,
  )
}

const namesOf = (nodes: readonly FieldNode[]) => [...new Set(nodes.map(({ name }) => name.value))].sort()

/** What to read of a node that is selected so. Always its id: links, evidence and cursors hang on it. */
function fieldsFor(names: readonly string[]): Fields {
  return [...new Set(['id', ...names, ...names.flatMap((name) => needs[name] ?? [])])].sort()
}

/** What a field that gives nodes of a kind is to read of each: its fields, and the pages of links below it. */
export type Selection = { fields: Fields; below: readonly LinkAsk[] }

/** What is selected of the nodes at `path` beneath a field. */
export function selectionAt(kind: Kind, info: Info, ...path: string[]): Selection {
  const selected = beneath(info.fieldNodes, info, ...path)
  return { fields: fieldsFor(namesOf(selected)), below: asksIn(kind, selected, info, levels) }
}

/** Whether anything of the rows of a connection is selected, and not only what is counted over the whole list. */
export const isPageAsked = (info: Info) => {
  const names = namesOf(beneath(info.fieldNodes, info))
  return names.includes('edges') || names.includes('pageInfo')
}

/** An inherited link is judged by its assertion, and its reasoning says so. */
const judgedBy = ['assertion', 'reasoning']

/** What was made of each field in one run of a question, whose variables are an object of their own. */
const asked = new WeakMap<object, Map<FieldNode, LinkAsk>>()

/**
 * A link field as it is asked here, the same object however often it is asked in this run, so that what one statement
 * brought for it is found. Throws BadInput for a page that cannot be given.
 */
export function askOf(field: LinkField, args: LinkArguments, info: Info, deeper = levels): LinkAsk {
  const [only, ...merged] = info.fieldNodes
  if (only === undefined || merged.length > 0) return makeAsk(field, args, info, deeper)
  const inThisRun = asked.get(info.variableValues) ?? new Map<FieldNode, LinkAsk>()
  asked.set(info.variableValues, inThisRun)
  const held = inThisRun.get(only)
  if (held?.field === field) return held
  const ask = makeAsk(field, args, info, deeper)
  inThisRun.set(only, ask)
  return ask
}

function makeAsk(field: LinkField, args: LinkArguments, info: Info, deeper: number): LinkAsk {
  const page = pageOf(args, `${field.kind}.${field.name}`)
  const { fieldNodes } = info
  const nodes = beneath(fieldNodes, info, 'edges', 'node')
  const selected = namesOf(beneath(fieldNodes, info))
  const ofEdges = namesOf(beneath(fieldNodes, info, 'edges'))
  const wantsPage = isPageAsked(info)
  const choice = { where: args.where ?? {}, inherited: args.includeInherited ?? false }
  return {
    field,
    choice,
    range: wantsPage ? keyRangeOf(page) : null,
    total: selected.includes('totalCount'),
    keys: selected.includes('pageInfo') || ofEdges.includes('cursor'),
    link: inherits({ field, choice }) ? [...judgedBy, ...ofEdges] : ofEdges,
    far: fieldsFor(namesOf(nodes)),
    below: wantsPage && deeper > 1 ? asksIn(field.far, nodes, info, deeper - 1) : [],
  }
}

/** The links asked of nodes of a kind. */
function asksIn(kind: Kind, selected: readonly FieldNode[], info: Info, deeper: number): LinkAsk[] {
  const type = info.schema.getType(kind) as GraphQLObjectType
  return selected.flatMap((node) => {
    const field = linkField(kind, node.name.value)
    if (!field || node.directives?.length) return []
    try {
      const args = getArgumentValues(type.getFields()[field.name]!, node, info.variableValues)
      return [askOf(field, args as LinkArguments, { ...info, fieldNodes: [node] }, deeper)]
    } catch {
      return [] // its own resolver will say what is wrong with it, where it is wrong
    }
  })
}
