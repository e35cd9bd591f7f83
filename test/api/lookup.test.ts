import { describe, expect, it } from 'vitest'
import { useApi } from '../support/graph.ts'
import { harbourTown } from '../support/worlds/harbourTown.ts'

const api = useApi(harbourTown)

const idOf = async (by: Record<string, string>) => {
  const { data, errors } = await api.ask('query ($by: Reference!) { organisation(by: $by) { id } }', { by })
  return errors[0]?.message ?? (data?.['organisation'] as { id: string } | null)?.id ?? null
}

describe('one thing is found', () => {
  it('by its id', async () => expect(await idOf({ id: 'org-harbour-trust' })).toBe('org-harbour-trust'))

  it('by its identifier in a public register', async () =>
    expect(await idOf({ identifier: 'gb-nhs-ht1' })).toBe('org-harbour-trust'))

  it('by its name, whatever the case, accents and punctuation', async () =>
    expect(await idOf({ name: '  NET menders’ círcle!' })).toBe('org-net-menders'))

  it('by a short form of its name', async () => expect(await idOf({ name: 'HT' })).toBe('org-harbour-trust'))

  it('not by a name that still waits for review', async () =>
    expect(await idOf({ name: 'Wharf Trust' })).toBeNull())

  it('not by part of a name, or a likeness', async () => expect(await idOf({ name: 'Harbour' })).toBeNull())

  it('by its place in the source, for a passage', async () => {
    const { data } = await api.ask('{ passage(by: { name: "p. 2" }) { name } }')
    expect(data).toEqual({ passage: { name: 'Page 2' } })
  })

  it('by a code, for a place', async () => {
    const { data } = await api.ask('{ place(by: { identifier: "E08999999" }) { name } }')
    expect(data).toEqual({ place: { name: 'Harbour' } })
  })

  it('by id whatever its kind, as a node', async () => {
    const { data, statements } = await api.ask(
      '{ nodes(ids: ["term-wharf-rats", "org-nowhere", "no such id", "place-harbour", "term-wharf-rats"]) { __typename id } }',
    )
    expect(data).toEqual({
      nodes: [
        { __typename: 'Term', id: 'term-wharf-rats' },
        null,
        null,
        { __typename: 'Place', id: 'place-harbour' },
        { __typename: 'Term', id: 'term-wharf-rats' },
      ],
    })
    expect(statements).toEqual(['entitiesById'])
  })
})

describe('what cannot be found', () => {
  it('is null where nothing has the id, and no error', async () =>
    expect(await idOf({ id: 'org-nowhere' })).toBeNull())

  it('is null where the id is of another kind', async () =>
    expect(await idOf({ id: 'place-harbour' })).toBeNull())

  it('is an error that lists the ids where several bear the name', async () =>
    expect(await idOf({ name: 'the trust' })).toBe(
      '2 organisations are called "the trust": org-harbour-trust, org-quay-trust. Ask by one of these ids.',
    ))

  it('is refused where the question is given two ways at once', async () => {
    const { errors } = await api.ask('{ organisation(by: { id: "org-a", name: "A" }) { id } }')
    expect(errors[0]?.message).toContain('must specify exactly one key')
  })

  it.each([
    '"',
    '\\',
    'a" OR "b',
    '*',
    'name:x',
    '~1',
    '})) MATCH (n) DETACH DELETE n //',
    '<b>',
    '',
    '…',
    'x'.repeat(5000),
    '\u0000',
  ])('takes %j as text and nothing else', async (name) => expect(await idOf({ name })).toBeNull())
})

describe('what every kind has', () => {
  it('comes with its names, gaps and evidence', async () => {
    const { data, statements } = await api.ask(`{
      organisation(by: { id: "org-harbour-trust" }) {
        aliases { name kind scope } identifiers evidence { locator source { name } }
      }
      programme(by: { id: "programme-arctic-survey" }) { gaps { about reason note } started { words } summary caveats }
    }`)
    expect(data).toEqual({
      organisation: {
        aliases: [
          { name: 'the Trust', kind: 'SCOPED', scope: 'page 1' },
          { name: 'HT', kind: 'ABBREVIATION', scope: null },
        ],
        identifiers: ['GB-NHS-HT1'],
        evidence: [{ locator: 'p. 1', source: { name: 'Harbour Gazette' } }],
      },
      programme: {
        gaps: [{ about: 'start', reason: 'PLACEHOLDER', note: 'the page has a blank' }],
        started: null,
        summary: null,
        caveats: [],
      },
    })
    expect(statements).toEqual(['organisationsById', 'programmesById', 'passagesById', 'Passage.sources'])
  })

  it('gives a date in the source’s words and the days it may mean', async () => {
    const { data } = await api.ask(
      '{ programme(by: { id: "programme-boats-for-all" }) { started { words edtf earliest latest precision } } }',
    )
    expect(data).toEqual({
      programme: {
        started: {
          words: 'Spring 2022',
          edtf: '2022-21',
          earliest: '2022-03-01',
          latest: '2022-05-31',
          precision: 'SEASON',
        },
      },
    })
  })

  it('gives a number with its words, what it counts and what it is', async () => {
    const { data } = await api.ask(
      '{ measure(by: { id: "measure-swimmers" }) { value upper qualifier wording unit counts basis asOf { words } mayAggregate overlapGroup } }',
    )
    expect(data).toEqual({
      measure: {
        value: 40,
        upper: null,
        qualifier: 'MORE_THAN',
        wording: 'over forty',
        unit: 'people',
        counts: 'people who swam a length',
        basis: 'ACTUAL',
        asOf: null,
        mayAggregate: false,
        overlapGroup: 'swimming',
      },
    })
  })
})
