import type { Driver } from 'neo4j-driver'
import { beforeAll, describe, expect, it } from 'vitest'
import * as datasets from '../../src/graph/dataset/queries.ts'
import { linksOf, linkTotalsOf } from '../../src/graph/links/queries.ts'
import { byIds, byKeys, entitiesById, nodesOf, nodeTotalOf } from '../../src/graph/nodes/queries.ts'
import { linkField, linkFields, type LinkField } from '../../src/graph/linkFields.ts'
import { kindNames, kinds, relationshipTypes } from '../../src/graph/ontology.ts'
import type { LinkAsk, LinkChoice } from '../../src/graph/selection.ts'
import { limited } from '../../src/lib/limit.ts'
import type { Query } from '../../src/neo4j/query.ts'
import { prepare } from '../../src/seeding/load.ts'
import { useRunner } from '../support/graph.ts'
import { partnerParameters, partnerStatements } from '../support/partnersStatements.ts'
import { researchParameters, researchStatements } from '../support/researchStatements.ts'
import { traceParameters, traceStatements } from '../support/traceStatements.ts'

type Statement = Pick<Query<never, never>, 'name' | 'cypher'>

const everyWhere = (kind: (typeof kindNames)[number]) => {
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

const askOf = (field: LinkField, choice: LinkChoice, ascending: boolean): LinkAsk => ({
  field,
  choice,
  range: { after: '', take: 1, ascending },
  total: false,
  keys: true,
  below: [],
})

const ownLinks = linkFields.flatMap((field) =>
  [true, false].map((ascending) => linksOf(askOf(field, { where: {}, inherited: false }, ascending))),
)

const statements: Statement[] = [
  ...ownLinks,
  ...Object.values(datasets),
  entitiesById,
  ...kindNames.flatMap((kind) => [
    byIds(kind),
    byKeys(kind, 'name'),
    byKeys(kind, 'identifier'),
    ...everyWhere(kind).map((where) => nodesOf(kind, { by: 'sortKey', ascending: true }, where)),
    nodesOf(kind, { by: 'sortKey', ascending: false }, {}),
    nodeTotalOf(kind, {}),
    nodeTotalOf(kind, everyWhere(kind)[1]!),
  ]),
  ...linkFields.map((field) => linkTotalsOf(field, { where: everyCondition, inherited: false })),
  ...linkFields
    .filter(({ inheritsAlong }) => inheritsAlong)
    .flatMap((field) => [
      linksOf(askOf(field, { where: everyCondition, inherited: true }, true)),
      linkTotalsOf(field, { where: everyCondition, inherited: true }),
    ]),
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
    const pages = explained.filter(({ name }) => ownLinks.some((statement) => statement.name === name))
    expect(pages.length).toBeGreaterThanOrEqual(linkFields.length)
    for (const { name, operators } of pages.filter(
      ({ operators }) => !operators.includes('VarLengthExpand(All)'),
    )) {
      expect([name, operators.filter((operator) => /Sort|Top|Scan/.test(operator))]).toEqual([name, []])
      expect(operators).toContain('DirectedRelationshipIndexSeek')
    }
  })
})
