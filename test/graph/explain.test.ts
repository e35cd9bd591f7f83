import type { Driver } from 'neo4j-driver'
import { beforeAll, describe, expect, it } from 'vitest'
import * as datasets from '../../src/graph/dataset/queries.ts'
import { pathsIn } from '../../src/graph/links/names.ts'
import { linksOf, linkTotalsOf, nestedIn } from '../../src/graph/links/queries.ts'
import { byIds, byKeys, entitiesById, nodesOf, nodeTotalOf } from '../../src/graph/nodes/queries.ts'
import { linkField, linkFields, type LinkField } from '../../src/graph/linkFields.ts'
import { kindNames, kinds, relationshipTypes, type Kind } from '../../src/graph/ontology.ts'
import type { LinkAsk } from '../../src/graph/selection.ts'
import { limited } from '../../src/lib/limit.ts'
import type { Query } from '../../src/neo4j/query.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import { useRunner } from '../support/graph.ts'
import { partnerParameters, partnerStatements } from '../support/partnersStatements.ts'
import { researchParameters, researchStatements } from '../support/researchStatements.ts'
import { traceParameters, traceStatements } from '../support/traceStatements.ts'

type Statement = Pick<Query<never, never>, 'name' | 'cypher'>

const everyWhere = (kind: Kind) => {
  const links = linkFields.filter((field) => field.kind === kind)
  return [
    {},
    ...links.map(({ name, far }) => ({ [name]: { anyOf: [`${kinds[far].prefix}-x`] } })),
    ...links
      .slice(0, 1)
      .flatMap(({ name, far }) => [
        { [name]: { allOf: [`${kinds[far].prefix}-x`], roles: [], assertions: [] } },
        { [name]: { exists: false } },
      ]),
    ...(kind === 'Commitment' ? [{ overdueOn: '2026-01-01' }] : []),
    ...(linkField(kind, 'concerns') ? [{ in: ['place-x'] }] : []),
  ]
}

const everyCondition = { roles: [], assertions: [], strengths: [] }
const few = { link: ['role'], far: ['id'] }

const askOf = (field: LinkField, more: Partial<LinkAsk> = {}): LinkAsk => ({
  field,
  choice: { where: {}, inherited: false },
  range: { after: '', take: 1, ascending: true },
  total: false,
  keys: true,
  ...few,
  below: [],
  ...more,
})

const fieldsOf = (kind: Kind) => linkFields.filter((field) => field.kind === kind)

/** The first link field of a kind in each direction: what differs from its other fields is a type and a kind, not the template. */
const firstOf = (kind: Kind) =>
  (['out', 'in'] as const).flatMap((way) => fieldsOf(kind).find(({ direction }) => direction === way) ?? [])

/**
 * Every link field of a kind in one statement, as a question may ask for them; and one each way again, under every
 * condition with its total, and from the end of its list. Of few columns: what is read of a node is the same wherever it is read.
 */
const allLinksOf = (kind: Kind) => [
  ...fieldsOf(kind).map((field) => askOf(field)),
  ...firstOf(kind).flatMap((field) => [
    askOf(field, { choice: { where: everyCondition, inherited: false }, total: true }),
    askOf(field, { range: { after: '', take: 1, ascending: false } }),
  ]),
]

const nestedLinks = new Map(kindNames.map((kind) => [kind, nestedIn(allLinksOf(kind), 'n')]))
const ownLinks: Statement[] = [
  ...kindNames.map((kind) => byIds(kind, ['id'], nestedLinks.get(kind))),
  ...kindNames
    .flatMap(firstOf)
    .flatMap((field) => [
      linksOf(askOf(field)),
      linksOf(askOf(field, { range: { after: '', take: 1, ascending: false } })),
    ]),
]
const inherited = { where: everyCondition, inherited: true }

const statements: Statement[] = [
  ...ownLinks,
  ...Object.values(datasets),
  entitiesById,
  ...kindNames.flatMap((kind) => [
    byIds(kind),
    byKeys(kind, 'name'),
    byKeys(kind, 'identifier'),
    ...everyWhere(kind).map((where) => nodesOf(kind, { by: 'sortKey', ascending: true }, where, ['id'])),
    nodesOf(kind, { by: 'sortKey', ascending: false }, {}, ['id']),
    nodeTotalOf(kind, {}),
    nodeTotalOf(kind, everyWhere(kind)[1]!),
    ...firstOf(kind).map((field) => linkTotalsOf(field, { where: everyCondition, inherited: false })),
  ]),
  linksOf(askOf(linkFields[0]!, { link: undefined, far: undefined })),
  ...linkFields
    .filter(({ inheritsAlong }) => inheritsAlong)
    .flatMap((field) => [linksOf(askOf(field, { choice: inherited })), linkTotalsOf(field, inherited)]),
  ...partnerStatements,
  ...researchStatements,
  ...traceStatements,
]

const parameters = {
  ids: ['x'],
  keys: [{ key: 'x', phrase: '"x"' }],
  after: '',
  take: 1,
  where: {},
  ...Object.assign({}, ...[...nestedLinks.values()].map(({ params }) => params)),
  ...partnerParameters,
  ...researchParameters,
  ...traceParameters,
}

type Plan = { operatorType: string; children: Plan[] }
const operatorsOf = (plan: Plan): string[] => [
  plan.operatorType.split('@')[0]!,
  ...plan.children.flatMap(operatorsOf),
]

async function explain(driver: Driver, { name, cypher }: Statement) {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' })
  try {
    const { notifications, plan } = (await session.run(`EXPLAIN ${cypher}`, parameters)).summary
    return {
      name,
      warnings: notifications.map(({ code, description }) => `${name}: ${code} ${description}`),
      operators: operatorsOf(plan as Plan),
    }
  } finally {
    await session.close()
  }
}

describe('every statement', () => {
  const { driver, runner } = useRunner()
  let explained: Awaited<ReturnType<typeof explain>>[]
  beforeAll(async () => {
    await prepare(runner)
    const ask = limited((statement: Statement) => explain(driver, statement), 4)
    explained = await Promise.all(statements.map(ask))
  }, 240_000)

  it('is planned by the database without a warning', () =>
    expect(explained.flatMap(({ warnings }) => warnings)).toEqual([]))

  it('names only labels and relationship types that the ontology has', () => {
    const known = new Set<string>([...kindNames, ...relationshipTypes, 'Entity', 'Dataset'])
    const named = statements.flatMap(({ cypher }) =>
      [...cypher.matchAll(/[([]\w*:([A-Z_|a-z]+)/g)].flatMap(([, names]) => names!.split('|')),
    )
    expect(named.length).toBeGreaterThan(1000)
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([])
  })

  it('for a page of a node’s neighbours reads an index in order, with no sort', () => {
    const pages = explained.slice(0, ownLinks.length)
    const seeks = pages.flatMap(({ operators }) =>
      operators.filter((operator) => operator === 'DirectedRelationshipIndexSeek'),
    )
    expect(seeks.length).toBeGreaterThanOrEqual(linkFields.length + 3 * kindNames.flatMap(firstOf).length)
    for (const { name, operators } of pages)
      expect([name, operators.filter((operator) => /Sort|Top|IndexScan|TypeScan/.test(operator))]).toEqual([
        name,
        [],
      ])
  })

  it('calls no two things alike, whatever is asked for again', () => {
    for (const kind of kindNames) {
      const asks = fieldsOf(kind).map((field) => askOf(field))
      const names = pathsIn([...asks, ...asks], '')
      expect(new Set(names).size).toBe(2 * asks.length)
      // Letters and a number: no word of Cypher, so only names without one have to be shown to the database, above.
      for (const name of names.slice(asks.length)) expect(name).toMatch(/^[A-Za-z]+\d+$/)
    }
  })
})
