/**
 * The conditions a list can be asked under, as Cypher on `n`. Only those that are given stand in the statement: a
 * condition written as `$x IS NULL OR …` would hide the index from the planner.
 */
import { BadInput } from '../errors.ts'
import type { DateRange } from '../lib/edtf.ts'
import { standingCondition } from './commitment/standingCondition.ts'
import { linkField, type LinkField } from './linkFields.ts'
import { fieldsOf } from './models.ts'
import { hierarchies, kindOfId, kinds, relationshipsThat, type Kind } from './ontology.ts'

/**
 * Over a relationship: linked to any of these, to all of them, or (not) linked at all, of which exactly one is given;
 * by links in these roles and of these assertions, where given.
 */
export type LinkCondition = {
  anyOf?: readonly string[] | null
  allOf?: readonly string[] | null
  exists?: boolean | null
  roles?: readonly string[] | null
  assertions?: readonly string[] | null
}

/** Over a date: the bounds as the days that they may mean. */
export type DateCondition = {
  from?: DateRange | null
  until?: DateRange | null
  on?: DateRange | null
  certain?: boolean | null
  exists?: boolean | null
}

/** Conditions by name: a list for a property, a condition for a date or a link field, or one of the named ones below. */
export type Where = Readonly<Record<string, unknown>>

type Conditions = { patterns: string[]; predicates: string[] }

/** How far down a hierarchy a condition or an inherited link looks: wards are four below the country. */
export const hierarchyDepth = 8

/**
 * What `n` is where it is by, as `located`: itself, and of a programme its activities too. The one rule for where things are:
 * conditions, facets and coverage have it.
 */
export const locatedBy = (kind: Kind) =>
  kind === 'Programme'
    ? { pattern: '(n)<-[:PART_OF*0..1]-(located)', predicates: ['(located = n OR located:Activity)'] }
    : { pattern: '(n)', predicates: [] }

/** Conditions that are neither a property nor a link field. */
const named: Record<string, (conditions: Conditions, kind: Kind) => void> = {
  in: (conditions, kind) => {
    const located = locatedBy(kind)
    addPattern(
      conditions,
      `${located.pattern}-[:${relationshipsThat('locates').join('|')}]->(:Place)-[:WITHIN*0..${hierarchyDepth}]->(area:Entity)`,
      [...located.predicates, 'area.id IN $where.in'],
    )
  },
  dataSets: ({ predicates }) => {
    predicates.push('any(dataSet IN n.dataSets WHERE dataSet IN $where.dataSets)')
  },
  overdueOn: ({ predicates }) => {
    predicates.push('n.dueLatest < $where.overdueOn', "NOT n.status IN ['ACHIEVED', 'MISSED', 'SUPERSEDED']")
  },
  madeByKinds: ({ predicates }) => {
    predicates.push('EXISTS { (n)<-[:MADE]-(maker:Organisation) WHERE maker.kind IN $where.madeByKinds }')
  },
  standing: ({ predicates }) => {
    predicates.push(standingCondition)
  },
}

/** The given conditions, as patterns to match and predicates to meet. Throws BadInput for an id of the wrong kind. */
export function conditionsOf(kind: Kind, where: Where): Conditions {
  const conditions: Conditions = { patterns: [], predicates: [] }
  for (const [name, value] of Object.entries(where).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value == null) continue
    const link = linkField(kind, name)
    if (link) addLink(conditions, link, value as LinkCondition)
    else if (isDate(kind, name)) addDate(conditions, name, value as DateCondition)
    else if (named[name]) named[name](conditions, kind)
    else conditions.predicates.push(`n.${name} IN $where.${name}`)
    if (name === 'in') mustBeOf('Place', name, value as string[])
  }
  return conditions
}

const isDate = (kind: Kind, name: string) =>
  fieldsOf(kind).some((field) => field.name === name && field.type === 'DateInWords')

/** Two spans of days: they meet where the condition may hold, and the date lies within the other where it surely does. */
function addDate(
  { predicates }: Conditions,
  name: string,
  { from, until, on, certain, exists }: DateCondition,
) {
  const isBounded = from != null || until != null
  if ([isBounded, on != null, exists != null].filter(Boolean).length !== 1)
    throw new BadInput(`Give ${name} from, until or both, or on, or exists.`)
  if (from && until && from.earliest > until.latest)
    throw new BadInput(
      `${name} ends before it begins: from begins on ${from.earliest}, until ends on ${until.latest}.`,
    )
  if (exists != null) predicates.push(`n.${name}Earliest IS ${exists ? 'NOT ' : ''}NULL`)
  const [first, last] = certain ? ['Earliest', 'Latest'] : ['Latest', 'Earliest']
  const begin = on ? 'on' : 'from'
  const end = on ? 'on' : 'until'
  if (on ?? from) predicates.push(`n.${name}${first} >= $where.${name}.${begin}.earliest`)
  if (on ?? until) predicates.push(`n.${name}${last} <= $where.${name}.${end}.latest`)
}

/**
 * Patterns that a list may begin at. The planner weighs each way to join them: one plan took it 5 s for thirteen, and for two
 * it takes a tenth of a second.
 */
const mostPatterns = 2

/** A pattern and not EXISTS: so the list can begin at the far end, which an index finds, and not at all of the kind. */
function addPattern({ patterns, predicates }: Conditions, pattern: string, tests: readonly string[]) {
  if (patterns.length === mostPatterns)
    predicates.push(`EXISTS { MATCH ${pattern} WHERE ${tests.join(' AND ')} }`)
  else {
    patterns.push(pattern)
    predicates.push(...tests)
  }
}

function addLink(conditions: Conditions, { name, type, direction, far }: LinkField, value: LinkCondition) {
  const { predicates } = conditions
  const given = [value.anyOf, value.allOf, value.exists].filter((each) => each != null)
  if (given.length !== 1) throw new BadInput(`Give ${name} exactly one of anyOf, allOf and exists.`)
  const [tail, head] = direction === 'out' ? ['-', '->'] : ['<-', '-']
  const ofLink = (link: string) =>
    (['roles', 'assertions'] as const)
      .filter((each) => value[each] != null)
      .map((each) => `${link}.${each.slice(0, -1)} IN $where.${name}.${each}`)
  if (value.exists != null) {
    const such = ofLink('link')
    const where = such.length > 0 ? ` WHERE ${such.join(' AND ')}` : ''
    predicates.push(
      `${value.exists ? '' : 'NOT '}EXISTS { (n)${tail}[link:${type}]${head}(:${far})${where} }`,
    )
    return
  }
  const ids = value.anyOf ?? value.allOf!
  mustBeOf(far, `${name}.${value.anyOf ? 'anyOf' : 'allOf'}`, ids)
  const broader = direction === 'out' ? hierarchies[far as keyof typeof hierarchies] : undefined
  const endAt = (end: string) => (broader ? `(:${far})-[:${broader}*0..${hierarchyDepth}]->${end}` : end)
  const link = `${name}Link`
  addPattern(conditions, `(n)${tail}[${link}:${type}]${head}${endAt(`(${name}:Entity)`)}`, [
    `${name}.id IN $where.${name}.${value.anyOf ? 'anyOf' : 'allOf'}`,
    ...ofLink(link),
  ])
  if (value.allOf) {
    const each = [`end.id = id`, ...ofLink('link')].join(' AND ')
    predicates.push(
      `all(id IN $where.${name}.allOf WHERE EXISTS { MATCH (n)${tail}[link:${type}]${head}${endAt('(end:Entity)')} WHERE ${each} })`,
    )
  }
}

/** Throws BadInput, by the name of the argument, for an id of another kind. */
export function mustBeOf(kind: Kind, name: string, ids: readonly string[]) {
  const stray = ids.find((id) => kindOfId(id) !== kind)
  if (stray === undefined) return
  throw new BadInput(
    `${name} takes ids of ${kinds[kind].plural}, which begin with ${kinds[kind].prefix}-; ${stray} does not.`,
  )
}
