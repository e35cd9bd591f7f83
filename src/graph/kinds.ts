/** The kinds of node, as data: the first half of the ontology. */

/** Each kind: the prefix its ids begin with, the name of its lists and seed files, and what it is. */
export const kinds = {
  Organisation: { prefix: 'org', plural: 'organisations', says: 'a body that acts' },
  Programme: { prefix: 'programme', plural: 'programmes', says: 'a named or described piece of work' },
  Activity: { prefix: 'activity', plural: 'activities', says: 'a thing done inside a programme' },
  Commitment: { prefix: 'commitment', plural: 'commitments', says: 'a promise, target, plan or duty' },
  Outcome: { prefix: 'outcome', plural: 'outcomes', says: 'a result: output, outcome or impact' },
  Measure: { prefix: 'measure', plural: 'measures', says: 'one number with its words' },
  Community: { prefix: 'community', plural: 'communities', says: 'a group of people' },
  Term: { prefix: 'term', plural: 'terms', says: 'a word or phrase used for people' },
  Theme: { prefix: 'theme', plural: 'themes', says: 'a subject or determinant of health, or a condition' },
  Place: { prefix: 'place', plural: 'places', says: 'a place with or without a code' },
  Finding: { prefix: 'finding', plural: 'findings', says: 'a claim or a recommendation' },
  Source: { prefix: 'source', plural: 'sources', says: 'a document or data set' },
  Passage: { prefix: 'passage', plural: 'passages', says: 'a place in a source' },
} as const

export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as Kind[]

/** The kind that an id's prefix names, or null: `org-aston-university` is an Organisation. */
export function kindOfId(id: string): Kind | null {
  const prefix = id.slice(0, Math.max(0, id.indexOf('-')))
  return kindNames.find((kind) => kinds[kind].prefix === prefix) ?? null
}
