/** What a programme has through its activities and outcomes: numbers and places, each with the links that say so. */
import { describe, expect, it } from 'vitest'
import { useApi } from '../support/graph.ts'
import { brief } from '../support/brief.ts'

const said = 'evidence: [passage-page]'
const to = (id: string, more = '') => `{ to: ${id}, ${more}${said} }`
const inferred = 'assertion: INFERRED, reasoning: It seems so., '
const measure = (id: string, basis: string, value: number, more = '') =>
  `- { id: measure-${id}, name: ${id}, value: ${value}, qualifier: EXACT, wording: "${value}", unit: people, counts: people taught, basis: ${basis}, ${more}${said} }`

const world = {
  sources: `- { id: source-book, name: Book, kind: REPORT, ${said} }`,
  passages:
    '- { id: passage-page, name: Page, kind: PAGE, locator: p. 1, links: { IN: [{ to: source-book }] } }',
  places: `
- { id: place-town, name: Town, kind: AREA, ${said} }
- { id: place-quay, name: Quay, kind: AREA, ${said}, links: { WITHIN: [${to('place-town')}] } }
- { id: place-moor, name: Moor, kind: AREA, ${said} }`,
  measures: [
    measure('aim', 'TARGET', 100),
    measure('spring', 'ACTUAL', 40, 'asOf: { words: "2023", date: "2023" }, overlapGroup: pupils, '),
    measure('autumn', 'ACTUAL', 60, 'asOf: { words: "2024", date: "2024" }, overlapGroup: pupils, '),
    measure('elsewhere', 'ACTUAL', 7),
    measure('further', 'ACTUAL', 3),
  ].join('\n'),
  outcomes: `
- { id: outcome-later, name: Later, level: IMPACT, status: CLAIMED, ${said}, links: { MEASURED_BY: [${to('measure-further')}] } }
- { id: outcome-taught, name: Taught, level: OUTPUT, status: ACHIEVED, ${said}, links: { MEASURED_BY: [${to('measure-autumn')}], LEADS_TO: [${to('outcome-later', 'strength: CLAIMED, ')}] } }`,
  programmes: `
- { id: programme-school, name: School, kind: PROGRAMME, lifecycle: LIVE, ${said}, links: { MEASURED_BY: [${to('measure-aim')}], CONCERNS: [${to('place-moor')}], LEADS_TO: [${to('outcome-taught', `strength: MEASURED, ${inferred}`)}] } }
- { id: programme-annex, name: Annex, kind: PROGRAMME, lifecycle: LIVE, ${said}, links: { PART_OF: [${to('programme-school')}], MEASURED_BY: [${to('measure-elsewhere')}] } }`,
  activities: `
- { id: activity-lesson, name: Lesson, kind: TRAINING, lifecycle: LIVE, ${said}, links: { PART_OF: [${to('programme-school')}], MEASURED_BY: [${to('measure-spring')}], DELIVERED_IN: [${to('place-quay')}], LEADS_TO: [${to('outcome-taught', 'strength: MEASURED, ')}] } }
- { id: activity-talk, name: Talk, kind: TRAINING, lifecycle: LIVE, ${said}, links: { PART_OF: [${to('programme-annex', inferred)}], CONCERNS: [${to('place-town')}] } }`,
}

const api = useApi(world)

async function answer(query: string) {
  const { data, errors } = await api.ask(query)
  expect(errors).toEqual([])
  return brief(data)
}

const chains =
  'chains { holder { name } assertion links { relationship from { name } to { name } evidence { locator } } }'
const measures = (args = '') =>
  `programme(by: { name: "School" }) { allMeasures${args} { edges { node { name } ${chains} } } }`

describe('the numbers of a programme', () => {
  it('are its own, and those of its activities and outcomes, each with the firmest links to what it hangs on', async () =>
    expect(await answer(`{ ${measures()} }`)).toEqual([
      'aim | School | STATED | MEASURED_BY | School | aim | p. 1',
      // Said of the programme by inference, and of the lesson as stated: the firmer way is given.
      'autumn | Taught | STATED | PART_OF | Lesson | School | p. 1, LEADS_TO | Lesson | Taught | p. 1, MEASURED_BY | Taught | autumn | p. 1',
      'spring | Lesson | STATED | PART_OF | Lesson | School | p. 1, MEASURED_BY | Lesson | spring | p. 1',
    ]))

  it('leave out those of programmes within it and of results further on', async () =>
    expect(
      await answer(`{ programme(by: { name: "School" }) { measures { edges { node { name } } } } }`),
    ).toEqual(['aim']))

  it('are found over links of the assertions that are asked for, and paged', async () =>
    expect(
      await answer(`{ programme(by: { name: "School" }) {
        allMeasures(assertions: [STATED], last: 1) { totalCount complete edges { node { name } } pageInfo { hasPreviousPage } }
      } none: programme(by: { name: "School" }) { allMeasures(assertions: [DERIVED]) { totalCount } } }`),
    ).toEqual({ programme: { totalCount: 3, complete: true, pageInfo: true, rows: ['spring'] }, none: 0 }))

  it('take one statement for all programmes of a list, and one for the numbers', async () => {
    const { statements } = await api.ask(
      '{ programmes { edges { node { allMeasures { edges { node { name } } } } } } }',
    )
    expect(statements).toEqual(['Query.programmes', 'measuresOfWork', 'entitiesById'])
  })

  it('are what its comparison compares: nothing is added up, and no lesson is the beginning of another', async () =>
    expect(
      await answer(`{ programme(by: { name: "School" }) { comparison {
        things { holders { name } target { name } baseline { name } actual { name } progress { share } }
        total { value explanation }
      } } }`),
    ).toBe(
      'School | aim |  |  | –, Taught |  |  | autumn | –, Lesson |  |  | spring | – | – | ' +
        'They overlap: several may count the same people or things (pupils).',
    ))

  it('are those of an activity too, with its outcomes', async () =>
    expect(
      await answer(`{ activity(by: { name: "Lesson" }) {
        allMeasures { edges { node { name } chains { holder { name } } } } comparison { things { actual { name } } }
      } }`),
    ).toEqual({ allMeasures: ['autumn | Taught', 'spring | Lesson'], comparison: [['autumn'], ['spring']] }))
})

describe('the places of a programme', () => {
  const places = (name: string, args = '') =>
    `programme(by: { name: "${name}" }) { places${args} { edges { node { name } ${chains} } } }`

  it('are its own and those of its activities, and say by what', async () =>
    expect(await answer(`{ ${places('School')} }`)).toEqual([
      'Moor | School | STATED | CONCERNS | School | Moor | p. 1',
      'Quay | Lesson | STATED | PART_OF | Lesson | School | p. 1, DELIVERED_IN | Lesson | Quay | p. 1',
    ]))

  it('are asked for at or within others, and are no firmer than what joins the activity to it', async () =>
    expect(
      await answer(`{ school: ${places('School', '(within: ["place-town"])')}
        annex: ${places('Annex')} stated: ${places('Annex', '(assertions: [STATED])')} }`),
    ).toEqual({
      school: [expect.stringMatching(/^Quay \| Lesson/)],
      annex: [expect.stringMatching(/^Town \| Talk \| INFERRED/)],
      stated: [],
    }))

  it('are within places only, and say so', async () =>
    expect(
      (await api.ask('{ programme(by: { name: "School" }) { places(within: ["theme-x"]) { totalCount } } }'))
        .errors[0],
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'within takes ids of places, which begin with place-; theme-x does not.',
    }))
})
