/** What can be wrong with one link by itself. Each small folder has just that one mistake. */
import { describe, expect, it } from 'vitest'
import { relationshipOf, relationshipTypes, type Kind } from '../../src/graph/ontology.ts'
import { checked, choir, choirLinked, item, type Files } from '../support/smallSeeds.ts'

const organisations = (text: string): Files => ({ 'organisations.yaml': text })
const wrongDate = 'write 2022, 2022-01, 2022-01-31 or 2022-21 (21 spring, 22 summer, 23 autumn, 24 winter)'
const noEvidence = 'nothing without evidence: name at least one passage'
const from = (kind: Kind) =>
  relationshipTypes.filter((type) => relationshipOf(type).joins.some((join) => join.from === kind)).join(', ')
const roles = (type: 'TAKES_PART_IN' | 'WORKS_WITH') => relationshipOf(type).roles!.join(', ')

const links: [string, Files, string][] = [
  [
    'are no map',
    organisations(choir('links: [MADE]')),
    'organisations.yaml:5 links: links is a map from relationship to a list: "TAKES_PART_IN:", then "- { to: … }"',
  ],
  [
    'are left empty',
    organisations(choir('links:')),
    'organisations.yaml:5 links: links is a map from relationship to a list: "TAKES_PART_IN:", then "- { to: … }"',
  ],
  [
    'are of no relationship',
    organisations(choirLinked('LIKES', '{ to: programme-walks }')),
    `organisations.yaml:7 links.LIKES: there is no relationship LIKES: it is one of ${from('Organisation')}`,
  ],
  [
    'are no list',
    organisations(choir('links:', '  PART_OF: org-choir')),
    'organisations.yaml:6 links.PART_OF: links of one relationship are a list: "- { to: …, evidence: [ … ] }"',
  ],
  [
    'of which one is a word',
    organisations(choirLinked('PART_OF', 'org-choir')),
    'organisations.yaml:7 links.PART_OF[0]: Invalid input: expected object, received string',
  ],
  [
    'of which one leads nowhere',
    organisations(choirLinked('PART_OF', '{ evidence: [passage-p1] }')),
    'organisations.yaml:7 links.PART_OF[0].to: this field is required',
  ],
  [
    'of which one has a field that there is not',
    organisations(choirLinked('SERVES', '{ to: programme-walks, why: x }')),
    'organisations.yaml:7 links.SERVES[0]: there is no field called why here',
  ],
  [
    'start at a kind where they never start',
    organisations(choirLinked('CITES', '{ to: source-report, evidence: [passage-p1] }')),
    `organisations.yaml:7 links.CITES[0]: CITES never starts at Organisation; from there: ${from('Organisation')}`,
  ],
  [
    'lead to another kind',
    organisations(choirLinked('MADE', '{ to: programme-walks, evidence: [passage-p1] }')),
    'organisations.yaml:7 links.MADE[0].to: MADE from Organisation leads to Commitment (commitment-…), not to programme-walks',
  ],
  [
    'lead to another of several kinds',
    organisations(choirLinked('TAKES_PART_IN', '{ to: source-report, role: LEADS, evidence: [passage-p1] }')),
    'organisations.yaml:7 links.TAKES_PART_IN[0].to: TAKES_PART_IN from Organisation leads to Programme (programme-…) or Activity (activity-…), not to source-report',
  ],
  [
    'lack a role',
    organisations(choirLinked('TAKES_PART_IN', '{ to: programme-walks, evidence: [passage-p1] }')),
    `organisations.yaml:7 links.TAKES_PART_IN[0].role: TAKES_PART_IN needs a role: one of ${roles('TAKES_PART_IN')}`,
  ],
  [
    'have a role of another relationship',
    organisations(
      choirLinked('TAKES_PART_IN', '{ to: programme-walks, role: OVERSEES, evidence: [passage-p1] }'),
    ),
    `organisations.yaml:7 links.TAKES_PART_IN[0].role: this is one of ${roles('TAKES_PART_IN')}`,
  ],
  [
    'have a role where there is none',
    {
      'programmes.more.yaml': item(
        'id: programme-b, name: B, kind: SCHEME, lifecycle: LIVE',
        'PART_OF: [{ to: programme-walks, role: LEADS, evidence: [passage-p1] }]',
      ),
    },
    'programmes.more.yaml:1 links.PART_OF[0].role: PART_OF has no roles: leave it out',
  ],
  [
    'to an outcome do not say how strongly',
    {
      'outcomes.yaml': item('id: outcome-a, name: A, level: OUTPUT, status: CLAIMED'),
      'activities.yaml': item(
        'id: activity-a, name: A, kind: EVENT, lifecycle: LIVE',
        'LEADS_TO: [{ to: outcome-a, evidence: [passage-p1] }]',
      ),
    },
    'activities.yaml:1 links.LEADS_TO[0].strength: LEADS_TO says how strongly: strength is required',
  ],
  [
    'say how strongly where it makes no sense',
    organisations(
      choirLinked(
        'WORKS_WITH',
        '{ to: org-choir, role: ENGAGES, strength: CLAIMED, evidence: [passage-p1] }',
      ),
    ),
    'organisations.yaml:7 links.WORKS_WITH[0].strength: only LEADS_TO has a strength: leave it out',
  ],
  [
    'have no evidence',
    organisations(choirLinked('WORKS_WITH', '{ to: org-choir, role: ENGAGES }')),
    `organisations.yaml:7 links.WORKS_WITH[0].evidence: ${noEvidence}`,
  ],
  [
    'of a passage to its source have evidence',
    {
      'passages.more.yaml':
        '- { id: passage-p2, name: P2, kind: LEAD, locator: P2, links: { IN: [{ to: source-report, evidence: [passage-p1] }] } }',
    },
    'passages.more.yaml:1 links.IN[0].evidence: IN is evidence itself and cites nothing: leave it out',
  ],
  [
    'are inferred and do not say why',
    organisations(
      choirLinked(
        'WORKS_WITH',
        '{ to: org-choir, role: ENGAGES, assertion: INFERRED, evidence: [passage-p1] }',
      ),
    ),
    'organisations.yaml:7 links.WORKS_WITH[0].reasoning: a link that is INFERRED says why, or from what: reasoning is required',
  ],
  [
    'are derived and do not say from what',
    organisations(
      choirLinked(
        'WORKS_WITH',
        '{ to: org-choir, role: ENGAGES, assertion: DERIVED, evidence: [passage-p1] }',
      ),
    ),
    'organisations.yaml:7 links.WORKS_WITH[0].reasoning: a link that is DERIVED says why, or from what: reasoning is required',
  ],
  [
    'have a date that is none',
    organisations(
      choirLinked(
        'WORKS_WITH',
        '{ to: org-choir, role: ENGAGES, evidence: [passage-p1],\n          since: { words: long ago, date: 2022-02-30 } }',
      ),
    ),
    `organisations.yaml:8 links.WORKS_WITH[0].since.date: ${wrongDate}`,
  ],
]

describe('links', () => {
  it.each(links)('that %s are refused, with where and why', async (_, files, line) =>
    expect(await checked(files)).toEqual({ seeds: null, lines: [line] }),
  )

  it('of all sorts are in order where they say what they must', async () => {
    const { lines } = await checked(
      organisations(
        choir(
          'links:',
          '  TAKES_PART_IN:',
          '    - { to: programme-walks, role: LEADS, evidence: [passage-p1], since: { words: Spring 2022, date: 2022-21 } }',
          '    - { to: programme-walks, role: FUNDS, assertion: INFERRED, reasoning: named among the funders, evidence: [passage-p1] }',
          '  WORKS_WITH:',
          '    - { to: org-choir, role: ENGAGES, evidence: [passage-p1] }',
        ),
      ),
    )
    expect(lines).toEqual([])
  })
})
