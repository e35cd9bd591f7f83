/** Millbrook: eight bodies around one that looks for partners, each like it in one way; all of it made up. */
import type { World } from '../graph.ts'

const cited = 'evidence: [passage-page-1]'
const on = (page: number) => `evidence: [passage-page-${page}]`

export const millbrook: World = {
  sources: `- { id: source-almanac, name: Almanac, kind: REPORT, ${cited} }`,
  passages: Array.from(
    { length: 9 },
    (_, n) =>
      `- { id: passage-page-${n + 1}, name: Page ${n + 1}, kind: PAGE, locator: p. ${n + 1}, links: { IN: [{ to: source-almanac }] } }`,
  ).join('\n'),
  places: `
- { id: place-county, name: County, kind: AREA, ${cited} }
- { id: place-town, name: Town, kind: AREA, ${cited}, links: { WITHIN: [{ to: place-county, ${cited} }] } }
- { id: place-north-end, name: North End, kind: AREA, ${cited}, links: { WITHIN: [{ to: place-town, ${cited} }] } }
- { id: place-south-end, name: South End, kind: AREA, ${cited}, links: { WITHIN: [{ to: place-town, ${cited} }] } }
- { id: place-moor, name: Moor, kind: AREA, ${cited} }
`,
  communities: `
- { id: community-everybody, name: Everybody, dimension: GENERAL, ${cited} }
- { id: community-millers, name: Millers, dimension: OCCUPATION, ${cited} }
- { id: community-night-millers, name: Night millers, dimension: OCCUPATION, ${cited}, links: { BROADER: [{ to: community-millers, assertion: INFERRED, reasoning: By the name., ${cited} }] } }
- { id: community-weavers, name: Weavers, dimension: OCCUPATION, ${cited} }
- { id: community-bargees, name: Bargees, dimension: OCCUPATION, ${cited} }
- { id: community-fishers, name: Fishers, dimension: OCCUPATION, ${cited} }
`,
  terms: `
- { id: term-hands, name: hands, status: CONTESTED, ${cited}, links: { DENOTES: [{ to: community-weavers, ${on(9)} }, { to: community-bargees, ${on(9)} }] } }
`,
  themes: `
- { id: theme-sleep, name: Sleep, scheme: SUBJECT, ${cited} }
- { id: theme-noise, name: Noise, scheme: SUBJECT, ${cited} }
`,
  programmes: `
- { id: programme-quiet-nights, name: Quiet Nights, kind: PROGRAMME, lifecycle: LIVE, ${cited}, links: { ADDRESSES: [{ to: theme-noise, ${on(2)} }] } }
- { id: programme-bridge, name: Bridge, kind: PROGRAMME, lifecycle: LIVE, ${cited} }
- { id: programme-grants, name: Grants, kind: SCHEME, lifecycle: LIVE, ${cited}, links: { SERVES: [{ to: community-millers, ${on(3)} }] } }
- { id: programme-clinic, name: Clinic, kind: PROGRAMME, lifecycle: LIVE, ${cited}, links: { SERVES: [{ to: community-millers, ${on(4)} }] } }
`,
  activities: `
- { id: activity-earplugs, name: Earplugs, kind: SUPPLY, lifecycle: LIVE, ${cited}, links: { PART_OF: [{ to: programme-quiet-nights, ${on(5)} }] } }
`,
  findings: `
- { id: finding-weavers-wake, name: Weavers wake early, kind: CLAIM, strength: ASSERTED, support: UNCITED, ${cited}, links: { ABOUT: [{ to: community-weavers, ${on(6)} }] } }
- { id: finding-millers-doze, name: Millers doze, kind: CLAIM, strength: ASSERTED, support: UNCITED, ${cited}, links: { ABOUT: [{ to: community-millers, ${on(6)} }] } }
`,
  organisations: `
- id: org-asker
  name: Asker
  kind: CHARITY
  ${cited}
  links:
    SERVES: [{ to: community-everybody, ${cited} }, { to: community-millers, ${cited} }]
    ADDRESSES: [{ to: theme-sleep, ${cited} }]
    BASED_IN: [{ to: place-north-end, ${cited} }]
    FOUND: [{ to: finding-weavers-wake, ${on(6)} }]
    TAKES_PART_IN:
      - { to: programme-quiet-nights, role: PARTNERS, since: { words: "2021", date: "2021" }, ${on(2)} }
      - { to: programme-grants, role: FUNDS, ${on(3)} }
- id: org-friend
  name: Friend
  kind: COUNCIL
  ${cited}
  links:
    SERVES: [{ to: community-everybody, ${cited} }]
    TAKES_PART_IN:
      - { to: programme-quiet-nights, role: LEADS, since: { words: "2022", date: "2022" }, ${on(2)} }
      - { to: programme-bridge, role: LEADS, ${on(7)} }
- id: org-other-friend
  name: Other Friend
  kind: COMPANY
  ${cited}
  links:
    SERVES: [{ to: community-everybody, ${cited} }]
    TAKES_PART_IN: [{ to: activity-earplugs, role: SUPPLIES, ${on(5)} }]
- id: org-alike
  name: Alike
  kind: CHARITY
  ${cited}
  links:
    SERVES: [{ to: community-everybody, ${cited} }, { to: community-millers, ${on(8)} }]
    ADDRESSES: [{ to: theme-sleep, ${on(8)} }]
- id: org-narrower
  name: Narrower
  kind: CHARITY
  ${cited}
  links:
    SERVES: [{ to: community-everybody, ${cited} }, { to: community-night-millers, ${on(8)} }]
    BASED_IN: [{ to: place-south-end, ${on(8)} }]
- id: org-known
  name: Known
  kind: NHS_TRUST
  ${cited}
  links:
    SERVES: [{ to: community-everybody, ${cited} }, { to: community-bargees, ${on(7)} }]
    EMPLOYS: [{ to: community-night-millers, ${on(7)} }]
    TAKES_PART_IN: [{ to: programme-bridge, role: HOSTS, ${on(7)} }]
- id: org-clinic
  name: Clinic Trust
  kind: NHS_TRUST
  ${cited}
  links:
    SERVES: [{ to: community-everybody, ${cited} }, { to: community-weavers, ${on(9)} }]
    FOUND: [{ to: finding-millers-doze, ${on(9)} }]
    TAKES_PART_IN: [{ to: programme-clinic, role: DELIVERS, ${on(9)} }]
- id: org-crowd
  name: Crowd
  kind: GROUP
  ${cited}
  links:
    SERVES: [{ to: community-everybody, ${cited} }, { to: community-millers, ${cited} }]
    WORKS_WITH: [{ to: org-asker, role: ACKNOWLEDGES, note: by letter, ${on(9)} }]
`,
}
