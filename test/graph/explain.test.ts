import type { Driver } from 'neo4j-driver'
import { beforeAll, describe, expect, it } from 'vitest'
import * as datasets from '../../src/graph/dataset/queries.ts'
import { linksOf, linkTotalsOf } from '../../src/graph/links/queries.ts'
import { byIds, byKeys, entitiesById, pageOf, totalOf } from '../../src/graph/nodes/queries.ts'
import { linkField, linkFields } from '../../src/graph/linkFields.ts'
import { kindNames, kinds, relationshipTypes } from '../../src/graph/ontology.ts'
import type { Query } from '../../src/neo4j/query.ts'
import { prepare } from '../../src/seeding/load.ts'
import { useRunner } from '../support/graph.ts'

type Statement = Pick<Query<never, never>, 'name' | 'cypher'>

const everyWhere = (kind: (typeof kindNames)[number]) => {
  const links = linkFields.filter((field) => field.kind === kind)
  return [
    {},
    ...links.map(({ name, far }) => ({ [name]: { anyOf: [`${kinds[far].prefix}-x`] } })),
    ...links.map(({ name, far }) => ({
      [name]: { allOf: [`${kinds[far].prefix}-x`], roles: [], assertions: [] },
    })),
    ...links.map(({ name }) => ({ [name]: { exists: false } })),
    ...(kind === 'Commitment' ? [{ overdueOn: '2026-01-01' }] : []),
    ...(linkField(kind, 'concerns') ? [{ in: ['place-x'] }] : []),
  ]
}

const statements: Statement[] = [
  ...Object.values(datasets),
  entitiesById,
  ...kindNames.flatMap((kind) => [
    byIds(kind),
    byKeys(kind, 'name'),
    byKeys(kind, 'identifier'),
    ...everyWhere(kind).map((where) => pageOf(kind, { by: 'sortKey', ascending: true }, where)),
    pageOf(kind, { by: 'sortKey', ascending: false }, {}),
    totalOf(kind, {}),
    totalOf(kind, everyWhere(kind)[1]!),
  ]),
  ...linkFields.flatMap((field) =>
    (field.inheritsAlong ? [true, false] : [false]).flatMap((inherited) => [
      linksOf(field, { where: {}, inherited }, inherited),
      linkTotalsOf(field, { where: { roles: [], assertions: [], strengths: [] }, inherited }),
    ]),
  ),
]

const parameters = { ids: ['x'], keys: [{ key: 'x', phrase: '"x"' }], after: '', take: 1, where: {} }

describe('every statement', () => {
  const { driver, runner } = useRunner()
  beforeAll(() => prepare(runner))

  it('is planned by the database without a warning', async () => {
    const warnings = await Promise.all(inLanes(statements, 6).map((lane) => explainAll(driver, lane)))
    expect(warnings.flat()).toEqual([])
  })

  it('names only labels and relationship types that the ontology has', () => {
    const known = new Set<string>([...kindNames, ...relationshipTypes, 'Entity', 'Dataset'])
    const named = statements.flatMap(({ cypher }) =>
      [...cypher.matchAll(/[([]\w*:([A-Z_|a-z]+)/g)].flatMap(([, names]) => names!.split('|')),
    )
    expect(named.length).toBeGreaterThan(1000)
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([])
  })

  it('reads a page of a node’s neighbours from an index in order, with no sort', async () => {
    for (const field of linkFields) {
      for (const ascending of [true, false]) {
        const operators = await planOf(driver, linksOf(field, { where: {}, inherited: false }, ascending))
        expect([field.name, operators.filter((name) => /Sort|Top|Scan/.test(name))]).toEqual([field.name, []])
        expect(operators).toContain('DirectedRelationshipIndexSeek')
      }
    }
  })
})

const inLanes = <Item>(items: readonly Item[], lanes: number) =>
  Array.from({ length: lanes }, (_, lane) => items.filter((_item, index) => index % lanes === lane))

async function explain(driver: Driver, { cypher }: Statement) {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' })
  try {
    return (await session.run(`EXPLAIN ${cypher}`, parameters)).summary
  } finally {
    await session.close()
  }
}

async function explainAll(driver: Driver, lane: readonly Statement[]) {
  const warnings: string[] = []
  for (const statement of lane) {
    const { notifications } = await explain(driver, statement)
    warnings.push(
      ...notifications.map(({ code, description }) => `${statement.name}: ${code} ${description}`),
    )
  }
  return warnings
}

type Plan = { operatorType: string; children: Plan[] }
const operatorsOf = (plan: Plan): string[] => [
  plan.operatorType.split('@')[0]!,
  ...plan.children.flatMap(operatorsOf),
]

async function planOf(driver: Driver, statement: Statement) {
  return operatorsOf((await explain(driver, statement)).plan as Plan)
}
