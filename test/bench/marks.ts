/** The nodes of a region that the questions are about, chosen by how many neighbours they have. */
import type { Ask } from './question.ts'

export type Marks = {
  programme: string
  /** A body with a dozen links or so, whatever the size of the region. */
  organisation: string
  otherOrganisation: string
  /** The community that most are for: 0.1 activities to a relationship. */
  hub: string
  /** One that about 100 activities are for. */
  smallCommunity: string
  /** One without narrower ones that some programmes are for. */
  leafCommunity: string
  /** Themes and communities that few have, for suggestions. */
  theme: string
  /** A community and a theme with about six narrower ones. */
  midCommunity: string
  midTheme: string
  /** Where the hub's list of activities goes on after 100 pages of 100, or near its end in a small region. */
  deep: { rows: number; after: string }
}

const nearest = (kind: string, pattern: string, count: number, also = '') => `
  MATCH (n:${kind}) ${also}
  WITH n, COUNT { ${pattern} } AS links
  RETURN n.id AS id ORDER BY abs(links - ${count}), n.id LIMIT 2`

/** Looks them up by hand, so that every contender is asked about the same. */
export async function marksOf(ask: Ask): Promise<Marks> {
  const ids = async (cypher: string) => (await ask(cypher, {})).map(({ id }) => id as string)
  const hub = 'community-n-0'
  const [organisation, otherOrganisation] = await ids(nearest('Organisation', '(n)-[:TAKES_PART_IN]->()', 12))
  const [programme] = await ids(
    nearest('Programme', '(n)-[:LEADS_TO|SERVES|ADDRESSES|DELIVERED_IN]->()', 9, 'WHERE (n)-[:LEADS_TO]->()'),
  )
  const [smallCommunity] = await ids(nearest('Community', '(n)<-[:SERVES]-(:Activity)', 100))
  const [leafCommunity] = await ids(
    nearest('Community', '(n)<-[:SERVES]-(:Programme)', 15, 'WHERE NOT (n)<-[:BROADER]-()'),
  )
  const [theme] = await ids(
    nearest('Theme', '(n)<-[:ADDRESSES]-(:Programme)', 40, 'WHERE NOT (n)<-[:BROADER]-()'),
  )
  const [midCommunity] = await ids(nearest('Community', '(n)<-[:BROADER*1..2]-()', 6))
  const [midTheme] = await ids(nearest('Theme', '(n)<-[:BROADER*1..2]-()', 6))
  const activities = 'MATCH (:Community {id: $hub})<-[r:SERVES]-(:Activity)'
  const [{ total }] = (await ask(`${activities} RETURN count(r) AS total`, { hub })) as [{ total: number }]
  const rows = Math.min(9_900, total - 200)
  const [last] = await ask(
    `${activities} RETURN r.fromSort AS after ORDER BY after SKIP toInteger($rows) - 1 LIMIT 1`,
    { hub, rows },
  )
  return {
    programme: programme!,
    organisation: organisation!,
    otherOrganisation: otherOrganisation!,
    hub,
    smallCommunity: smallCommunity!,
    leafCommunity: leafCommunity!,
    theme: theme!,
    midCommunity: midCommunity!,
    midTheme: midTheme!,
    deep: { rows, after: last!['after'] as string },
  }
}
