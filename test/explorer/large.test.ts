/** A region with hubs: pictures hold what can be read, and the rest is said and a link. */
import { describe, expect, it } from 'vitest'
import { useExplorer } from '../support/explorer.ts'

const many = (count: number, item: (at: string) => string) =>
  Array.from({ length: count }, (_, at) => item(String(at + 1).padStart(2, '0'))).join('')

const said = 'evidence: [passage-a]'
const link = (to: string, says: string) => `{ to: ${to}, ${says}, ${said} }`

const { page } = useExplorer({
  sources: `- { id: source-a, kind: REPORT, name: A report, ${said} }`,
  passages:
    '- { id: passage-a, kind: PAGE, locator: P1, name: First page, links: { IN: [{ to: source-a }] } }',
  organisations: many(
    61,
    (at) =>
      `- { id: org-${at}, kind: CHARITY, name: Partner ${at}, ${said}, links: { TAKES_PART_IN: [${link('programme-all', 'role: PARTNERS')}] } }\n`,
  ),
  programmes: `- { id: programme-all, kind: PROGRAMME, lifecycle: LIVE, name: Work of all, ${said}, links: { LEADS_TO: [${many(
    45,
    (at) => `${link(`outcome-${at}`, 'strength: CLAIMED')}, `,
  )}] } }`,
  outcomes: many(90, (at) => {
    const leads =
      Number(at) <= 45
        ? `, links: { LEADS_TO: [${link(`outcome-${Number(at) + 45}`, 'strength: CLAIMED')}] }`
        : ''
    return `- { id: outcome-${at}, level: OUTCOME, status: CLAIMED, name: Result ${at}, ${said}${leads} }\n`
  }),
})

describe('a hub', () => {
  it('has forty partners in its ring, and the rest as a link to the table', async () => {
    const { text } = await page('/partners?of=org-01')
    expect(text.match(/<circle /g)).toHaveLength(40)
    expect(text).toMatch(/href="#recorded"[^>]*>And 20 more/)
    expect(text).toContain('60 partners recorded')
  })

  it('has sixty things in its trace, and the rest as a link to the table', async () => {
    const { text } = await page('/trace?of=programme-all')
    expect(text.match(/<rect [^>]*rx="5"/g)).toHaveLength(60)
    expect(text).toMatch(/href="#links"[^>]*>And 31 more/)
  })

  it('shows a dozen neighbours of a sort, and a page with all of them', async () => {
    const { text } = await page('/programme/programme-all')
    expect(text).toMatch(/href="\/programme\/programme-all\/participants"[^>]*>And 49 more/)
    const all = await page('/programme/programme-all/participants.csv')
    expect(all.text.trimEnd().split('\r\n')).toHaveLength(62)
  })
})
