/** What can be wrong with one item by itself. Each small folder has just that one mistake. */
import { describe, expect, it } from 'vitest'
import { words } from '../../src/graph/declared.generated.ts'
import { checked, choir, item, type Files } from '../support/smallSeeds.ts'

const organisations = (text: string): Files => ({ 'organisations.yaml': text })
const wrongId =
  'an id is its kind’s prefix, then lower-case words and digits joined by hyphens: org-aston-university'
const wrongLine = 'a line has no line breaks and no white space at its ends'
const wrongDate = 'write 2022, 2022-01, 2022-01-31 or 2022-21 (21 spring, 22 summer, 23 autumn, 24 winter)'
const noEvidence = 'nothing without evidence: name at least one passage'

const items: [string, Files, string][] = [
  [
    'lacks a field',
    organisations(choir().replace('  name: Choir\n', '')),
    'organisations.yaml:1 name: this field is required',
  ],
  [
    'has a field that there is not',
    organisations(choir('colour: red')),
    'organisations.yaml:1 there is no field called colour here',
  ],
  [
    'has several of them',
    organisations(choir('colour: red', 'size: 9')),
    'organisations.yaml:1 there is no field called colour or size here',
  ],
  [
    'has one of them further in',
    organisations(choir('gaps:', '  - about: seat', '    reason: NOT_STATED', '    why: x')),
    'organisations.yaml:6 gaps[0]: there is no field called why here',
  ],
  [
    'has a word that is not one of the few',
    organisations(choir().replace('CHARITY', 'CHOIR')),
    `organisations.yaml:3 kind: this is one of ${words.OrganisationKind.join(', ')}`,
  ],
  [
    'has a number for text',
    organisations(choir('summary: 12')),
    'organisations.yaml:5 summary: Invalid input: expected string, received number',
  ],
  [
    'has a field without a value',
    organisations(choir('summary:')),
    'organisations.yaml:5 summary: Invalid input: expected string, received null',
  ],
  [
    'has an id that is none',
    organisations(choir().replace('org-choir', 'Org Choir')),
    `organisations.yaml:1 id: ${wrongId}`,
  ],
  [
    'has the id of another kind',
    organisations(choir().replace('org-choir', 'place-choir')),
    'organisations.yaml:1 id: the id of Organisation begins with org-: org-place-choir',
  ],
  [
    'has an id of no kind',
    organisations(choir().replace('org-choir', 'choir-a')),
    'organisations.yaml:1 id: the id of Organisation begins with org-: org-choir-a',
  ],
  [
    'has a name of two lines',
    organisations(choir().replace('name: Choir', 'name: "A\\nB"')),
    `organisations.yaml:2 name: ${wrongLine}`,
  ],
  [
    'has no evidence',
    organisations(choir().replace('[passage-p1]', '[]')),
    `organisations.yaml:4 evidence: ${noEvidence}`,
  ],
  [
    'has a date that is none',
    {
      'programmes.more.yaml': item(
        'id: programme-b, name: B, kind: SCHEME, lifecycle: LIVE,\n  started: { words: spring,\n    date: spring }',
      ),
    },
    `programmes.more.yaml:3 started.date: ${wrongDate}`,
  ],
  [
    'has a code that is none',
    { 'places.yaml': item('id: place-a, name: A, kind: WARD, code: birmingham') },
    'places.yaml:1 code: a GSS code is a letter and eight digits: E08000025',
  ],
  [
    'has an address that is none',
    { 'sources.more.yaml': item('id: source-b, name: B, kind: PLAN, url: over there') },
    'sources.more.yaml:1 url: Invalid URL',
  ],
  [
    'is a passage and cites one',
    {
      'passages.more.yaml': item(
        'id: passage-p2, name: P2, kind: LEAD, locator: P2',
        'IN: [{ to: source-report }]',
      ),
    },
    'passages.more.yaml:1 evidence: Too big: expected array to have <=0 items',
  ],
]

describe('an item', () => {
  it.each(items)('that %s is refused, with where and why', async (_, files, line) =>
    expect(await checked(files)).toEqual({ seeds: null, lines: [line] }),
  )
})
