/**
 * Records → checked seeds, or every problem at once. Only what this returns can be loaded: its type has a mark that
 * nothing else can make.
 */
import type { z } from 'zod'
import {
  kindOfId,
  kinds,
  relationshipOf,
  relationshipsThat,
  relationshipTypes,
  type Kind,
  type RelationshipType,
} from '../graph/ontology.ts'
import { LinkModel, models } from '../graph/models.ts'
import { checkMerged, checkWhole } from './checkWhole.ts'
import { byRank, unnamedSeeds, type DataSet } from './dataSet.ts'
import type { Decision, Doubt } from './identity.ts'
import { merged, type SaidBy } from './merge.ts'
import { problemAt, type Problem } from './problems.ts'
import type { SeedRecord } from './read.ts'
import type { SeedLink, SeedNode } from './seeds.ts'

declare const checked: unique symbol

/** Everything that is to be loaded, as one graph, and what each data set says of it by itself. */
export type CheckedSeeds = {
  nodes: SeedNode[]
  links: SeedLink[]
  dataSets: readonly SaidBy[]
  readonly [checked]: true
}

/** The records of one data set. */
export type RecordsOf = { readonly dataSet: DataSet; readonly records: readonly SeedRecord[] }

/** What a check finds: the seeds if they may be loaded, all that is wrong if not, and whom somebody should look at. */
export type Checked = { seeds: CheckedSeeds | null; problems: Problem[]; doubts: Doubt[] }

/** The check of a single data set. */
export const checkSeeds = (records: readonly SeedRecord[], dataSet = unnamedSeeds): Checked =>
  checkDataSets([{ dataSet, records }])

/** The check of data sets that are loaded together: each by itself, where it may name what another says, and all as one. */
export function checkDataSets(sets: readonly RecordsOf[], decisions: readonly Decision[] = []): Checked {
  const claimed = new Set(sets.flatMap(({ records }) => namesOf(records)))
  const problems: Problem[] = []
  const dataSets = byRank(sets.map(({ dataSet, records }) => ({ ...dataSet, dataSet, records }))).map(
    ({ dataSet, records }): SaidBy => {
      const nodes: SeedNode[] = []
      const links: SeedLink[] = []
      for (const record of records) {
        const { links: linked, ...fields } = record.value
        const node = checkNode(record, fields, problems)
        if (node) nodes.push(node)
        if (linked !== undefined) links.push(...checkLinks(record, linked, problems))
      }
      problems.push(...checkWhole(nodes, links, claimed))
      return { dataSet, nodes, links }
    },
  )
  if (problems.length > 0) return { seeds: null, problems, doubts: [] }
  const { nodes, links, doubts } = merged(dataSets, decisions)
  if (dataSets.length > 1) problems.push(...checkMerged(nodes, links))
  const seeds = { nodes, links, dataSets } as unknown as CheckedSeeds
  return { seeds: problems.length === 0 ? seeds : null, problems, doubts }
}

/** Every id that any item claims, right or wrong otherwise, so that one mistake is not reported again at each reference. */
const namesOf = (records: readonly SeedRecord[]) =>
  records.map(({ value }) => value['id']).filter((id): id is string => typeof id === 'string')

function issuesOf(record: SeedRecord, error: z.ZodError, under: readonly PropertyKey[] = []) {
  return error.issues.map((issue) => problemAt(record, [...under, ...issue.path], ruleOf(issue)))
}

function ruleOf(issue: z.core.$ZodIssue) {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'this field is required'
  if (issue.code === 'unrecognized_keys') return `there is no field called ${issue.keys.join(' or ')} here`
  if (issue.code === 'invalid_value') {
    return `${issue.input === undefined ? 'this field is required: it' : 'this'} is one of ${issue.values.join(', ')}`
  }
  return issue.message
}

function checkNode(
  record: SeedRecord,
  fields: Record<string, unknown>,
  problems: Problem[],
): SeedNode | null {
  const parsed = models[record.kind].safeParse(fields, { reportInput: true })
  if (!parsed.success) {
    problems.push(...issuesOf(record, parsed.error))
    return null
  }
  const id = parsed.data['id'] as string
  const { prefix } = kinds[record.kind]
  if (kindOfId(id) !== record.kind) {
    problems.push(
      problemAt(record, ['id'], `the id of ${record.kind} begins with ${prefix}-: ${prefix}-${id}`),
    )
    return null
  }
  return { kind: record.kind, id, fields: parsed.data, record }
}

function checkLinks(record: SeedRecord, linked: unknown, problems: Problem[]): SeedLink[] {
  const from = record.value['id']
  if (typeof linked !== 'object' || linked === null || Array.isArray(linked)) {
    problems.push(
      problemAt(
        record,
        ['links'],
        'links is a map from relationship to a list: "TAKES_PART_IN:", then "- { to: … }"',
      ),
    )
    return []
  }
  return Object.entries(linked).flatMap(([type, list]): SeedLink[] => {
    const path = ['links', type]
    if (!relationshipTypes.includes(type as RelationshipType)) {
      problems.push(
        problemAt(
          record,
          path,
          `there is no relationship ${type}: it is one of ${fromKind(record.kind).join(', ')}`,
        ),
      )
      return []
    }
    if (!Array.isArray(list)) {
      problems.push(
        problemAt(record, path, 'links of one relationship are a list: "- { to: …, evidence: [ … ] }"'),
      )
      return []
    }
    return list.flatMap((item: unknown, index): SeedLink[] => {
      const at = [...path, index]
      const parsed = LinkModel.safeParse(item, { reportInput: true })
      if (!parsed.success) problems.push(...issuesOf(record, parsed.error, at))
      if (!parsed.success || typeof from !== 'string') return []
      const { to, ...fields } = parsed.data
      const link = {
        type: type as RelationshipType,
        from,
        to,
        fields: fields as SeedLink['fields'],
        record,
        path: at,
      }
      problems.push(...checkLink(link))
      return [link]
    })
  })
}

const fromKind = (kind: Kind) =>
  relationshipTypes.filter((type) => relationshipOf(type).joins.some(({ from }) => from === kind))

/** What can be wrong with one link by itself. */
function checkLink({ type, to, fields, record, path }: SeedLink): Problem[] {
  const { joins, roles, isEvidence, hasStrength } = relationshipOf(type)
  const wrong = (field: string, rule: string) => problemAt(record, [...path, field], rule)
  const found: Problem[] = []
  const ends = joins.filter(({ from }) => from === record.kind).map((join) => join.to as Kind)
  const far = kindOfId(to)
  if (ends.length === 0)
    found.push(
      problemAt(
        record,
        path,
        `${type} never starts at ${record.kind}; from there: ${fromKind(record.kind).join(', ')}`,
      ),
    )
  else if (far === null || !ends.includes(far)) {
    const prefixes = ends.map((kind) => `${kind} (${kinds[kind].prefix}-…)`).join(' or ')
    found.push(wrong('to', `${type} from ${record.kind} leads to ${prefixes}, not to ${to}`))
  }
  if (roles && !fields.role) found.push(wrong('role', `${type} needs a role: one of ${roles.join(', ')}`))
  if (roles && fields.role && !roles.includes(fields.role))
    found.push(wrong('role', `this is one of ${roles.join(', ')}`))
  if (!roles && fields.role) found.push(wrong('role', `${type} has no roles: leave it out`))
  if (hasStrength && !fields.strength)
    found.push(wrong('strength', `${type} says how strongly: strength is required`))
  if (!hasStrength && fields.strength)
    found.push(
      wrong('strength', `only ${relationshipsThat('hasStrength').join(', ')} has a strength: leave it out`),
    )
  if (!isEvidence && fields.evidence.length === 0)
    found.push(wrong('evidence', 'nothing without evidence: name at least one passage'))
  if (isEvidence && fields.evidence.length > 0)
    found.push(wrong('evidence', `${type} is evidence itself and cites nothing: leave it out`))
  if (fields.assertion !== 'STATED' && !fields.reasoning) {
    found.push(
      wrong('reasoning', `a link that is ${fields.assertion} says why, or from what: reasoning is required`),
    )
  }
  return found
}
