/** Harbour Town: a trust, a council and two groups; three programmes; a district with two quays; all of it made up. */
import type { World } from '../graph.ts'

export const harbourTown: World = {
  sources: `
- { id: source-harbour-gazette, name: Harbour Gazette, kind: REPORT, evidence: [passage-gazette-1] }
- { id: source-quay-register, name: Quay Register, kind: DATA_SET, licence: Open, evidence: [passage-register-1] }
`,
  passages: `
- { id: passage-gazette-1, name: Page 1, kind: PAGE, locator: p. 1, links: { IN: [{ to: source-harbour-gazette }] } }
- { id: passage-gazette-2, name: Page 2, kind: PAGE, locator: p. 2, links: { IN: [{ to: source-harbour-gazette }], CITES: [{ to: source-quay-register, evidence: [passage-gazette-2] }] } }
- { id: passage-register-1, name: Row 1, kind: TABLE, locator: row 1, links: { IN: [{ to: source-quay-register }] } }
`,
  places: `
- { id: place-harbour, name: Harbour, kind: DISTRICT, code: E08999999, codeBasis: EXACT, evidence: [passage-register-1] }
- { id: place-north-quay, name: North Quay, kind: WARD, evidence: [passage-register-1], links: { WITHIN: [{ to: place-harbour, evidence: [passage-register-1] }] } }
- { id: place-south-quay, name: South Quay, kind: WARD, evidence: [passage-register-1], links: { WITHIN: [{ to: place-harbour, evidence: [passage-register-1] }] } }
- { id: place-far-isle, name: Far Isle, kind: AREA, evidence: [passage-gazette-1], links: { WITHIN: [{ to: place-isles, assertion: INFERRED, reasoning: By its name., evidence: [passage-gazette-1] }] } }
- { id: place-isles, name: The Isles, kind: AREA, evidence: [passage-gazette-1] }
`,
  communities: `
- { id: community-workers, name: Harbour workers, dimension: OCCUPATION, evidence: [passage-gazette-1] }
- { id: community-net-menders, name: Net menders, dimension: OCCUPATION, evidence: [passage-gazette-1], links: { BROADER: [{ to: community-workers, evidence: [passage-gazette-1] }] } }
- { id: community-children, name: Children, dimension: AGE, ages: { from: 5, to: 11 }, evidence: [passage-gazette-1] }
`,
  terms: `
- { id: term-wharf-rats, name: wharf rats, status: CONTESTED, note: It mocks them., evidence: [passage-gazette-2], links: { DENOTES: [{ to: community-net-menders, evidence: [passage-gazette-2] }] } }
`,
  themes: `
- { id: theme-swimming, name: Swimming, scheme: SUBJECT, evidence: [passage-gazette-1] }
`,
  programmes: `
- id: programme-boats-for-all
  name: Boats for All
  kind: PROGRAMME
  lifecycle: LIVE
  started: { words: Spring 2022, date: 2022-21 }
  evidence: [passage-gazette-1]
  links:
    DELIVERED_IN: [{ to: place-north-quay, evidence: [passage-gazette-1] }]
    SERVES: [{ to: community-net-menders, evidence: [passage-gazette-1] }]
    ADDRESSES: [{ to: theme-swimming, evidence: [passage-gazette-1] }]
    LEADS_TO: [{ to: outcome-swimmers, strength: CLAIMED, evidence: [passage-gazette-2] }]
- id: programme-night-school
  name: Night School
  kind: SCHEME
  lifecycle: COMPLETED
  started: { words: "2021", date: "2021" }
  evidence: [passage-gazette-2]
  links:
    DELIVERED_IN: [{ to: place-harbour, evidence: [passage-gazette-2] }]
    SERVES:
      - { to: community-workers, evidence: [passage-gazette-2] }
      - { to: community-children, assertion: INFERRED, reasoning: The hall is beside the school., evidence: [passage-gazette-2] }
- id: programme-arctic-survey
  name: Ärctic Survey
  kind: RESEARCH
  lifecycle: PLANNED
  gaps: [{ about: start, reason: PLACEHOLDER, note: the page has a blank }]
  evidence: [passage-gazette-2]
  links:
    CONCERNS: [{ to: place-far-isle, evidence: [passage-gazette-2] }]
`,
  activities: `
- { id: activity-swimming-lesson, name: Swimming lesson, kind: TRAINING, lifecycle: LIVE, evidence: [passage-gazette-1], links: { PART_OF: [{ to: programme-boats-for-all, evidence: [passage-gazette-1] }] } }
`,
  outcomes: `
- { id: outcome-swimmers, name: People learn to swim, level: OUTCOME, status: CLAIMED, evidence: [passage-gazette-2], links: { MEASURED_BY: [{ to: measure-swimmers, evidence: [passage-gazette-2] }] } }
`,
  measures: `
- { id: measure-swimmers, name: Swimmers, value: 40, qualifier: MORE_THAN, wording: over forty, unit: people, counts: people who swam a length, basis: ACTUAL, overlapGroup: swimming, evidence: [passage-gazette-2] }
- { id: measure-swimmers-target, name: Swimmers aimed at, value: 100, qualifier: EXACT, wording: "100", unit: people, counts: people to swim a length, basis: TARGET, evidence: [passage-gazette-2] }
`,
  commitments: `
- { id: commitment-pier, name: Mend the pier, kind: TARGET, status: IN_PROGRESS, statusBasis: Work is said to have begun., due: { words: by 2025, date: "2025" }, evidence: [passage-gazette-2] }
- { id: commitment-lamp, name: Light the lamp, kind: PLAN, status: ACHIEVED, statusBasis: It burns., due: { words: January 2022, date: "2022-01" }, evidence: [passage-gazette-2] }
- { id: commitment-songs, name: Sing more, kind: ASPIRATION, status: UNKNOWN, statusBasis: Nothing is said., evidence: [passage-gazette-1], links: { MEASURED_BY: [{ to: measure-swimmers-target, evidence: [passage-gazette-1] }] } }
`,
  findings: `
- { id: finding-cold-water, name: Cold water wakes people, kind: CLAIM, strength: ASSERTED, support: UNCITED, evidence: [passage-gazette-2], links: { SUPPORTS: [{ to: outcome-swimmers, evidence: [passage-gazette-2] }], ABOUT: [{ to: place-north-quay, evidence: [passage-gazette-2] }] } }
`,
  organisations: `
- id: org-harbour-trust
  name: Harbour Trust
  kind: NHS_TRUST
  aliases: [{ name: the Trust, kind: SCOPED, scope: page 1 }, { name: HT, kind: ABBREVIATION }]
  identifiers: [GB-NHS-HT1]
  evidence: [passage-gazette-1]
  links:
    TAKES_PART_IN:
      - { to: programme-boats-for-all, role: LEADS, since: { words: March 2022, date: "2022-03" }, evidence: [passage-gazette-1, passage-gazette-2] }
      - { to: programme-boats-for-all, role: FUNDS, evidence: [passage-gazette-2] }
      - { to: programme-night-school, role: PARTNERS, evidence: [passage-gazette-2] }
    MADE: [{ to: commitment-pier, evidence: [passage-gazette-2] }]
- id: org-quay-trust
  name: Quay Trust
  kind: NHS_TRUST
  aliases: [{ name: the Trust, kind: SCOPED, scope: page 2 }, { name: Wharf Trust, kind: SUGGESTED }]
  evidence: [passage-gazette-2]
- id: org-harbour-council
  name: Harbour Council
  kind: COUNCIL
  evidence: [passage-gazette-1]
  links:
    TAKES_PART_IN: [{ to: programme-boats-for-all, role: PARTNERS, evidence: [passage-gazette-1] }]
    BASED_IN: [{ to: place-south-quay, evidence: [passage-gazette-1] }]
    WORKS_WITH: [{ to: org-quay-trust, role: SUPPLIES, evidence: [passage-gazette-2] }]
- id: org-net-menders
  name: Net Menders’ Circle
  kind: COMMUNITY_GROUP
  evidence: [passage-gazette-2]
  links:
    CONTESTS: [{ to: term-wharf-rats, evidence: [passage-gazette-2] }]
`,
}
