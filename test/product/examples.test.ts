import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { examples } from '../../src/examples.ts'
import { limits } from '../../src/graphql/limits.ts'
import { costRule } from '../../src/graphql/rules/cost.ts'
import { schema } from '../../src/graphql/schema.ts'
import { useProduct } from '../support/product.ts'

const { ask, answer } = useProduct()

/** By the name of its operation: what is asked of the graph for it, and what must be in its answer. */
const expected: Record<string, { statements: string[]; says: string[] }> = {
  Partners: {
    statements: [
      'organisationsByName',
      'Organisation.programmes { participants }',
      'Organisation.activities { participants }',
      'passagesById',
      'passagesById',
      'Passage.sources',
      'Passage.sources',
    ],
    says: [
      'Aston Villa Foundation',
      'Essilor',
      'Birmingham City Council',
      'Local organisation',
      '"P7"',
      '"P13"',
    ],
  },
  Suggestions: {
    statements: ['Query.partnerSuggestions', 'entitiesById', 'Passage.sources'],
    says: ['Wolverhampton Ethnic Minority Council serves Ethnic minority groups', '"P20"', 'Patients'],
  },
  Collaboration: {
    statements: ['Query.collaboration', 'entitiesById'],
    says: ['Nothing is recorded between'],
  },
  Trace: {
    statements: [
      'programmesByName',
      'Programme.activities { outcomes { measures } }',
      'Programme.outcomes { measures }',
      'passagesById',
    ],
    says: [
      'around 4500',
      'Over 2200',
      'Almost 1800',
      'Approximately 280',
      'around 16%',
      'Around 100',
      'Nearly 120',
    ],
  },
  Overdue: {
    statements: ['Query.commitments { madeBy }', 'Query.commitments.totalCount'],
    says: ['Ear and nose pathways due to go live', 'Target of 1,000 minority ethnic police officers'],
  },
  PromiseToResult: {
    statements: [
      'commitmentsById',
      'Commitment.recorded',
      'Outcome.measures',
      'trace.forward',
      'entitiesById',
      'Outcome.measures',
    ],
    says: ['OVERDUE_AND_UNREPORTED', 'Overdue is not failed', 'by 2025', 'ONLY_INTENDED'],
  },
  ServingInPlace: {
    statements: [
      'Query.programmes { deliveredIn communities }',
      'Query.programmes.totalCount',
      'passagesById',
    ],
    says: ['"node"'],
  },
  ContestedTerms: {
    statements: ['Query.terms { contestedBy communities }', 'passagesById'],
    says: ['"BAME"', '"hard to reach"', 'Cysters', 'West Bromwich African Caribbean Resource Centre'],
  },
  Search: {
    statements: ['searchCandidates', 'denotedByTerms', 'entitiesById', 'Term.contestedBy', 'passagesById'],
    says: ['term-bame', 'community-bame-groups', 'West Bromwich African Caribbean Resource Centre', '"P29"'],
  },
  Missing: {
    statements: [
      'districtsWithoutMention',
      'communitiesOfOneOrganisation',
      'dataset',
      'Query.sources',
      'entitiesById',
      'entitiesById',
    ],
    says: [
      'Coventry',
      'Walsall',
      'Solihull',
      'inside the name of a body',
      'Police cadets',
      'Throughline, data version',
    ],
  },
  About: {
    statements: ['dataset', 'kindCounts', 'Query.sources', 'databaseVersion', 'Source.publishers'],
    says: ['ORGANISATION', 'Open Government Licence v3.0', 'Neo4j'],
  },
}

const nameOf = (query: string) => query.match(/query (\w+)/)![1]!

describe('the examples', () => {
  it('are all looked at here', () =>
    expect(examples.map(({ query }) => nameOf(query))).toEqual(Object.keys(expected)))
})

describe.each(examples.map((example) => [example.title, example] as const))(
  '%s',
  (_, { query, variables }) => {
    const { statements, says } = expected[nameOf(query)]!

    it('is answered without an error, and the answer has something in it', async () => {
      const { data, errors } = await ask(query, variables)
      expect(errors).toEqual([])
      for (const words of says) expect(JSON.stringify(data)).toContain(words)
    })

    it('asks the graph no more than it must', async () =>
      expect((await ask(query, variables)).statements.toSorted()).toEqual(statements.toSorted()))

    it('keeps within the limit of cost, even where its variables cannot be seen', () =>
      expect(validate(schema, parse(query), [costRule()]).map(({ message }) => message)).toEqual([]))

    it('would be refused where nothing may cost anything, so the rule looks at it', () => {
      const [refusal] = validate(schema, parse(query), [costRule(undefined, 0)])
      expect(refusal?.extensions['asked']).toBeLessThanOrEqual(limits.cost)
    })
  },
)

describe('the example on places', () => {
  it('would have an answer for families, whose food buying was studied in East Birmingham', async () =>
    expect(
      await answer(`{ programmes(where: { communities: { anyOf: ["community-parents-and-families"] }, in: ["place-birmingham"] }) {
        edges { node { name deliveredIn { edges { assertion node { name } } } } }
      } }`),
    ).toEqual([
      { name: 'East Birmingham Family Food Purchasing project', deliveredIn: ['INFERRED | East Birmingham'] },
    ]))
})
