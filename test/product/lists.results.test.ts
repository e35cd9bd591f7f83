import { describe, expect, it } from 'vitest'
import { useProduct } from '../support/product.ts'

const { answer, ask } = useProduct()

describe('what Villa Vision delivered up to January 2022', () => {
  const number = 'wording counts basis asOf { words }'

  it('is eight numbers, each with its words, from paragraphs 7 to 12', async () =>
    expect(
      await answer(`{
        programme(by: { name: "Villa Vision" }) {
          outcomes(where: { strengths: [MEASURED] }) { edges { node { name measures { edges { evidence { locator } node { ${number} } } } } } }
          activities { edges { node { outcomes(where: { strengths: [MEASURED] }) {
            edges { node { name measures { edges { evidence { locator } node { ${number} } } } } }
          } } } }
        }
      }`),
    ).toEqual({
      outcomes: [
        {
          name: 'People engaged on eye health',
          measures: [
            'P7 | around 4500 | individuals engaged in one capacity or another | ACTUAL | As of January 2022',
          ],
        },
      ],
      activities: [
        [
          {
            name: 'Children reached by eye-health workshops',
            measures: [
              'P8 | Over 2200 | children who received the workshop | ACTUAL | As of January 2022',
              'P8 | 30 schools | schools where children received the workshop | ACTUAL | As of January 2022',
            ],
          },
        ],
        [
          {
            name: 'Children flagged for further investigation',
            measures: [
              'P10 | Approximately 280 | children flagged for further investigation | ACTUAL | As of January 2022',
              'P10 | around 16% | share of children flagged for further investigation | ACTUAL | As of January 2022',
            ],
          },
        ],
        [
          {
            name: 'Full eye tests conducted',
            measures: [
              'P11 | Around 100 | full eye tests at schools in the eyecare van | ACTUAL | As of January 2022',
            ],
          },
        ],
        [
          {
            name: 'Glasses provided to children',
            measures: [
              'P12 | Nearly 120 pairs | pairs of glasses given to children who needed them | ACTUAL | As of January 2022',
            ],
          },
        ],
        [], // listening to communities: nothing counted
        [
          {
            name: 'Children checked for vision and colour vision',
            measures: [
              'P9 | Almost 1800 | children who had a check of vision and colour vision in local primary schools | ACTUAL | As of January 2022',
            ],
          },
        ],
      ],
    }))

  it('is found from the programme itself, with what each number hangs on', async () =>
    expect(
      await answer(`{ programme(by: { name: "Villa Vision" }) {
        measures { totalCount }
        allMeasures { totalCount complete edges { node { wording } chains { holder { name } assertion } } }
        comparison { total { measures { wording } value explanation } }
      } }`),
    ).toEqual({
      measures: 0,
      allMeasures: {
        totalCount: 8,
        complete: true,
        rows: [
          'Approximately 280 | Children flagged for further investigation | STATED',
          'Over 2200 | Children reached by eye-health workshops | STATED',
          'Almost 1800 | Children checked for vision and colour vision | STATED',
          'Around 100 | Full eye tests conducted | STATED',
          'Nearly 120 pairs | Glasses provided to children | STATED',
          'around 4500 | People engaged on eye health | STATED',
          '30 schools | Children reached by eye-health workshops | STATED',
          'around 16% | Children flagged for further investigation | STATED',
        ],
      },
      comparison:
        'Approximately 280, Over 2200, Almost 1800, Around 100, Nearly 120 pairs, around 4500, 30 schools, around 16% | – | ' +
        'They overlap: several may count the same people or things (villa-vision).',
    }))

  it('has no total: the numbers overlap', async () => {
    const { data } = await ask(
      '{ measures(first: 100) { edges { node { overlapGroup mayAggregate value } } } }',
    )
    const measures = (
      data as {
        measures: { edges: { node: { overlapGroup: string; mayAggregate: boolean; value: number } }[] }
      }
    ).measures.edges
      .map(({ node }) => node)
      .filter(({ overlapGroup }) => overlapGroup === 'villa-vision')
    expect(measures.map(({ mayAggregate }) => mayAggregate)).toEqual(Array.from({ length: 8 }, () => false))
    expect(measures.map(({ value }) => value)).not.toContain(9000)
  })
})

describe('the numbers of other programmes', () => {
  const numbers = (name: string) =>
    answer(`{ programme(by: { name: "${name}" }) {
      allMeasures { edges { node { wording } chains { holder { name } assertion } } }
    } }`)

  it('hang on what Kickstart led to, two of them only as inferred', async () =>
    expect(await numbers('Kickstart')).toEqual([
      'a further 3 | Apprenticeships starting with the Trust | INFERRED',
      '3 … Two … a further 3 | Kickstart placements received | DERIVED',
      '3 of these | Jobs as phlebotomists | STATED',
      'Two | Trainee Clinical Support Worker posts | INFERRED',
      '27 young people | Kickstart placements received | STATED',
    ]))

  it('are the products given against period poverty, and not the girls of the context', async () =>
    expect(await numbers('Period poverty response')).toEqual([
      'over 6000 | Menstrual products given | STATED',
    ]))
})

describe('whether the glasses improved schooling', () => {
  it('is claimed, with no measure', async () =>
    expect(
      await answer(`{
        activity(by: { id: "activity-giving-glasses" }) {
          outcomes(where: { strengths: [CLAIMED] }) {
            edges { strength note evidence { locator } node { name status measures { totalCount } gaps { about reason } } }
          }
        }
      }`),
    ).toEqual([
      'CLAIMED | no measure | P12 | Educational and social development of children with glasses | CLAIMED | 0 | measure | NOT_STATED',
    ]))
})

describe('how far the police is from its recruitment target', () => {
  it('is not stated: a target by 2025, a rise without a number, and no actual', async () =>
    expect(
      await answer(`{
        commitment(by: { id: "commitment-recruit-1000-officers" }) {
          kind status due { words }
          madeBy { edges { node { name } } }
          measures { edges { evidence { locator } node { basis wording counts } } }
          outcomes { edges { strength node { name measures { totalCount } } } }
          gaps { about reason note }
        }
      }`),
    ).toEqual({
      kind: 'TARGET',
      status: 'IN_PROGRESS',
      due: 'by 2025',
      madeBy: ['West Midlands Police and Crime Commissioner'],
      measures: ['P15 | TARGET | 1,000 | minority ethnic officers to be recruited'],
      outcomes: [
        'INTENDED | A more representative police force | 0',
        'INTENDED | Trust and strong relationships with the police | 0',
      ],
      gaps: ['actual | NOT_STATED | the number recruited so far', 'baseline | NOT_STATED | –'],
    }))

  it('has behind the rise a claim that nothing supports', async () =>
    expect(
      await answer(`{
        outcome(by: { id: "outcome-representative-force" }) {
          supportedBy { edges { evidence { locator } node { name strength support } } }
        }
      }`),
    ).toEqual(['P15 | Representation in the police force has begun to rise | ASSERTED | UNCITED']))
})

describe('how many cadets there are, and by when 750', () => {
  it('is an expectation with no date, no baseline and no present number', async () =>
    expect(
      await answer(`{
        programme(by: { name: "West Midlands Police Cadets" }) {
          measures { edges { note evidence { locator } node { basis value asOf { words } gaps { about reason } } } }
          commitments { edges { node { name due { words } gaps { about reason note } } } }
        }
      }`),
    ).toEqual({
      measures: [
        'an expectation; no actual | P16 | EXPECTED | 750 | – | actual | NOT_STATED, baseline | NOT_STATED, date | NOT_STATED',
      ],
      commitments: [
        'More West Midlands Police cadets | – | due date | NOT_STATED | –, baseline | NOT_STATED | –, ' +
          'actual | NOT_STATED | the present number of cadets, ' +
          'measures of success | NOT_STATED | said to be in place, not given',
      ],
    }))
})

describe('which care pathways are live, due and planned at University Hospitals Birmingham', () => {
  it('are two live, one due in Spring 2022, and 40 planned without a date', async () =>
    expect(
      await answer(`{
        programme(by: { name: "Community diagnostic hubs and new model of care" }) {
          themes { edges { note node { scheme name } } }
          commitments { edges { node { name status due { words } } } }
          measures { edges { assertion node { basis value unit wording } } }
        }
      }`),
    ).toEqual({
      themes: [
        '– | SUBJECT | Access to health and care',
        '– | APPROACH | Care closer to communities and home',
        'live | SERVICE_LINE | Dermatology',
        '– | SUBJECT | Diagnostics',
        '– | APPROACH | Digital transformation',
        'due and not live as of the source | SERVICE_LINE | Ear and nose',
        '– | SUBJECT | Health inequalities',
        '– | DETERMINANT | Local employment',
        'live | SERVICE_LINE | Ophthalmology',
      ],
      commitments: [
        '40 pathways in the new model of care | UNKNOWN | –',
        'Ear and nose pathways due to go live | UNKNOWN | Spring 2022',
        'The new model of care beyond its patch | UNKNOWN | –',
      ],
      measures: [
        'STATED | PLANNED | 40 | pathways | a total 40',
        'DERIVED | ACTUAL | 2 | service lines | dermatology and ophthalmology',
      ],
    }))

  it('and whether the 40 take in the live ones is not stated', async () =>
    expect(
      await answer(`{ commitment(by: { id: "commitment-40-pathways" }) {
        statusBasis gaps { about reason } themes(where: { assertions: [STATED] }) { edges { node { name } } }
      } }`),
    ).toEqual({
      statusBasis:
        'The number is a plan. Two service lines are in place and one is due; whether these count towards it is not stated.',
      gaps: [
        'due date | NOT_STATED',
        'whether the live pathways are among the 40 | NOT_STATED',
        'which pathways | NOT_STATED',
      ],
      themes: [],
    }))
})

describe('what is planned but not done', () => {
  it('is what was not started, what is under way, and what the source does not say how far it has come', async () =>
    expect(
      await answer(`{
        notStarted: commitments(where: { status: [NOT_STARTED] }) { edges { node { name kind } } }
        underWay: commitments(where: { status: [IN_PROGRESS], kind: [TARGET, ASPIRATION, PLAN, PROPOSAL, SIGNED_UP] }) {
          edges { node { name kind } }
        }
        notSaid: commitments(where: { status: [UNKNOWN], kind: [PLAN, OPTION] }) { edges { node { name kind } } }
      }`),
    ).toEqual({
      notStarted: [
        'Deeper conversations on cancer, screening and culturally sensitive care | COMMITMENT',
        'Plan to raise awareness of sickle cell and thalassaemia | PLAN',
      ],
      underWay: [
        'Bronze Race Equality Charter award | TARGET',
        'Care Covenant and jobs for care leavers | SIGNED_UP',
        'Health Hub open to the local community | ASPIRATION',
        'Remote monitoring beyond chronic obstructive pulmonary disease | PLAN',
        'Target of 1,000 minority ethnic police officers | TARGET',
        'University centre that benefits local people | PROPOSAL',
      ],
      notSaid: [
        '40 pathways in the new model of care | PLAN',
        'Ear and nose pathways due to go live | PLAN',
        'Remote diagnostics for community nursing staff | PLAN',
        'The new model of care beyond its patch | OPTION',
      ],
    }))

  it('is nowhere recorded as achieved or missed', async () =>
    expect(
      await answer('{ commitments(where: { status: [ACHIEVED, MISSED, SUPERSEDED] }) { totalCount } }'),
    ).toBe(0))
})
