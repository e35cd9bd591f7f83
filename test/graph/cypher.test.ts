import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printed, statementsOf, variablesIn } from '../../src/graphql/statements.ts'
import { loadSeeds } from '../../src/seeding/load.ts'
import { prepare } from '../../src/seeding/prepare.ts'
import { seedsOf, useRunner } from '../support/graph.ts'
import { millbrook } from '../support/worlds/millbrook.ts'

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

const world = {
  ...millbrook,
  commitments: `
- id: commitment-earplugs-for-all
  name: Earplugs for all
  kind: TARGET
  status: IN_PROGRESS
  statusBasis: As of 2024.
  due: { words: by 2025, date: "2025" }
  evidence: [passage-page-9]
  links: { DELIVERED_THROUGH: [{ to: programme-quiet-nights, evidence: [passage-page-9] }] }`,
}

/** Questions by what is to be seen in their statements. */
const questions = {
  'look-up by id': '{ programme(by: { id: "programme-bridge" }) { name lifecycle gaps { about } } }',
  'look-up by name': '{ organisation(by: { name: "Asker" }) { id } }',
  'look-up by identifier': '{ organisation(by: { identifier: "GB-CHC-1" }) { id } }',
  page: '{ programmes(first: 10) { edges { cursor node { id name } } } }',
  'page backward by date':
    '{ commitments(order: DATE_ASC, last: 5, where: { overdueOn: "2026-01-31" }) { edges { node { name } } } }',
  'page of any of': `{ programmes(where: { kind: [PROGRAMME], communities: { anyOf: ["community-millers"] },
    participants: { anyOf: ["org-asker"], roles: [FUNDS] } }) { edges { node { name } } } }`,
  'page of all of': `{ programmes(where: { communities: { allOf: ["community-millers", "community-everybody"] } })
    { edges { node { name } } } }`,
  'page of what is not linked':
    '{ programmes(where: { participants: { exists: false } }) { edges { node { name } } } }',
  'page in a place': '{ organisations(where: { in: ["place-county"] }) { edges { node { name } } } }',
  'page by standing': `{ commitments(where: { standing: { onDate: "2026-01-31", in: [OVERDUE_AND_UNREPORTED] } })
    { edges { node { name } } } }`,
  links: '{ organisation(by: { name: "Asker" }) { programmes { edges { cursor role node { name } } } } }',
  'links backward':
    '{ programme(by: { name: "Bridge" }) { participants(last: 2) { edges { role node { name } } } } }',
  'links under a condition': `{ organisation(by: { name: "Asker" }) {
    programmes(where: { roles: [FUNDS], assertions: [STATED] }) { edges { node { name } } } } }`,
  'links of narrower groups': `{ community(by: { name: "Millers" }) {
    organisations(includeInherited: true, where: { assertions: [STATED] }) { edges { via { name } node { name } } } } }`,
  'three levels': `{ organisations(first: 5) { edges { node { name
    programmes(first: 5) { edges { role node { name
      participants(first: 5) { edges { role node { name
        themes(first: 5) { edges { node { name } } } } } } } } } } } } }`,
  'one field twice': `{ programme(by: { id: "programme-quiet-nights" }) {
    leading: participants(where: { roles: [LEADS] }) { edges { node { name } } }
    participants { totalCount edges { node { name } } } } }`,
  totals: `{ programmes { totalCount edges { node { name participants { totalCount }
    communities(where: { assertions: [STATED] }) { totalCount } } } } }`,
  search: '{ search(text: "quiet nights") { totalCount } }',
  complete: '{ complete(prefix: "qui") { text } }',
  'matching names': '{ mapIds(names: ["Quiet Nights", "Quite Nights"]) { decided } }',
  'trace forward': '{ commitment(by: { id: "commitment-earplugs-for-all" }) { trace { chainsTotalCount } } }',
  'trace back':
    '{ programme(by: { id: "programme-bridge" }) { trace(direction: BACKWARD, assertions: [STATED]) { chainsTotalCount } } }',
  partners: '{ organisation(by: { id: "org-asker" }) { partners { totalCount } } }',
  collaboration: '{ collaboration(between: ["org-asker", "org-friend"]) { explanation } }',
  suggestion: '{ partnerSuggestions(for: "org-asker", first: 3) { edges { node { score } } } }',
  coverage:
    '{ coverage(rows: COMMUNITY, columns: ORGANISATION_KIND, counting: ORGANISATIONS) { totalCount } }',
  paths: '{ paths(from: "org-asker", to: "org-friend", maxLength: 2) { linked } }',
  reach: '{ reach(from: "org-asker", steps: 1) { totalCount } }',
  gaps: '{ gaps(of: COMMUNITIES_OF_ONE_ORGANISATION) { totalCount } }',
  facets:
    '{ programmes(where: { kind: [PROGRAMME] }, first: 0) { facets(by: [STATUS, COMMUNITY, ROLE]) { by } } }',
  standing: `{ commitment(by: { id: "commitment-earplugs-for-all" }) {
    standing(onDate: "2026-01-31") { standing } } }`,
}

const { runner, warnings } = useRunner()
beforeAll(async () => {
  await prepare(runner)
  await loadSeeds(seedsOf(world), runner)
  warnings.length = 0
})
afterAll(() => expect(warnings).toEqual([]))

const ask = (question: string, variables?: Record<string, unknown>) =>
  statementsOf({ read: runner.read, log: quiet }, question, variables)

describe('the Cypher of a question', () => {
  it.each(Object.entries(questions))('is there to be read: %s', async (name, question) => {
    const sent = await ask(question)
    await expect(`${printed(sent)}\n`).toMatchFileSnapshot(`cypher/${name.replaceAll(' ', '-')}.cypher`)
  })

  it('is the same text whatever values it is given', async () => {
    const question = `query ($id: ID!, $first: Int, $roles: [Role!]) { programme(by: { id: $id }) {
      participants(first: $first, where: { roles: $roles }) { edges { node { name } } } } }`
    const texts = async (variables: Record<string, unknown>) =>
      (await ask(question, variables)).map((statement) => statement.cypher)
    expect(await texts({ id: 'programme-bridge', first: 3, roles: ['LEADS'] })).toEqual(
      await texts({ id: 'programme-grants', first: 20, roles: ['FUNDS', 'HOSTS'] }),
    )
  })

  it('has no line of nothing but blanks, and begins at the margin', async () => {
    for (const { cypher: text } of await ask(questions['three levels'])) {
      expect(text).toMatch(/^\S/)
      expect(text).not.toMatch(/\n\s*\n/)
    }
  })
})

describe('a question that cannot be asked', () => {
  it('is told what is wrong with it', async () => {
    await expect(ask('{ programmes { nodes }')).rejects.toThrow('Syntax Error: Expected Name, found <EOF>.')
    await expect(ask('{ programme(by: { id: "programme-bridge" }) { title } }')).rejects.toThrow(
      'Cannot query field "title" on type "Programme".',
    )
    await expect(ask('{ programmes(first: 1000) { totalCount } }')).rejects.toThrow(/first/)
    expect(() => variablesIn('[1]')).toThrow(/^Give the variables as a JSON object/)
    expect(() => variablesIn('day=1')).toThrow(/^Give the variables as a JSON object/)
  })
})
