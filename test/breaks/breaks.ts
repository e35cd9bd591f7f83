/** Mistakes that a person could make, each in one place. The compiler is to find them, without a test being run. */

/** In `file`, the one place that reads `find` reads `put` instead. A change to the schema is followed by generating the types. */
export type Break = { says: string; file: string; find: string; put: string }

const resolver = (name: string, says: string, find: string, put: string): Break => ({
  says,
  file: `src/graphql/resolvers/${name}.ts`,
  find,
  put,
})
const stored = (path: string, says: string, find: string, put: string): Break => ({
  says,
  file: `src/graph/${path}.ts`,
  find,
  put,
})
const schema = (name: string, says: string, find: string, put: string): Break => ({
  says,
  file: `schema/${name}.graphql`,
  find,
  put,
})

const inResolvers = [
  resolver(
    'coverage',
    'a list is given where a number is promised',
    'count: ({ items: ids }) => ids.length',
    'count: ({ items: ids }) => ids',
  ),
  resolver('paths', 'an edge lacks a field', '({ step }) => ({ step })', '() => ({})'),
  resolver('partners', 'a field is misspelt', 'alreadyPartners: (', 'alreadyPartner: ('),
  resolver('partners', 'a type is misspelt', 'UnmetNeed: {', 'UnmetNeeds: {'),
  resolver(
    'partners',
    'one is given where a list is promised',
    "thingsOf('Organisation', between, context)",
    "thingOf('Organisation', between[0]!, context)",
  ),
  resolver(
    'partners',
    'a node of any kind is given where an organisation is promised',
    "other: ({ other }, _args, context) => thingOf('Organisation', other, context)",
    'other: ({ other }, _args, context) => thing(other, context)',
  ),
  resolver(
    'standing',
    'a promise of the wrong thing is given',
    'loaders.recorded.load(id)',
    'loaders.anyById.load(id)',
  ),
  resolver(
    'trace',
    'what may be missing is given where something is promised',
    'from: ({ from }, _args, context) => thing(from, context)',
    'from: ({ from }, _args, { loaders }) => loaders.anyById.load(from)',
  ),
  resolver('trace', 'a node of another kind is given', "thingOf('Outcome'", "thingOf('Measure'"),
  resolver('paths', 'a word is given that the enum lacks', "'FORWARD' : 'BACKWARD'", "'FORWARD' : 'BACK'"),
  resolver(
    'standing',
    'an argument is read that the field lacks',
    '{ onDate }, { loaders }) => loaders.standing(commitment, onDate ?? today())',
    '{ day }, { loaders }) => loaders.standing(commitment, day ?? today())',
  ),
  resolver('index', 'a connection is left without its total', "    'ReachConnection',\n", ''),
  resolver('entity', 'the edge of a link lacks a field', 'via, inherited: via !== id }', 'via }'),
  resolver(
    'entity',
    'a link field gives rows where edges are promised',
    'return connectionOf(leadingTo<Far>(rows), page, edgeOf, () => loaders.linkTotals(ask).load(id))',
    'return { ...connectionOf(rows, page, edgeOf, () => 0), edges: leadingTo<Far>(rows) }',
  ),
  resolver(
    'query',
    'lists do not say under which conditions they are',
    '{ ...connection, kind, where }',
    '{ ...connection, kind }',
  ),
  resolver(
    'about',
    'a part of an answer lacks a field',
    '{ name: manifest.name, version: manifest.version }',
    '{ name: manifest.name }',
  ),
  resolver(
    'search',
    'a number is given as text',
    'confidence: confidenceOf(guess)',
    'confidence: confidenceOf(guess).toFixed(2)',
  ),
]

const inStoredShapes = [
  stored('partners/model', 'a role is any text', 'ownRole: Role | null', 'ownRole: string | null'),
  stored('coverage/gaps', 'a reason may be missing', 'explanation: string }', 'explanation: string | null }'),
  stored('coverage/matrix', 'a field has another name', 'rowsOmitted: rows.total', 'rowsLeft: rows.total'),
  stored(
    'search/match',
    'the way it matched is any text',
    '{ reason: Reason; text',
    '{ reason: string; text',
  ),
  stored(
    'dataset/queries',
    'a row says of a kind what is none',
    '{ kind: Kind; count',
    "{ kind: Kind | 'Group'; count",
  ),
  stored('paths/queries', 'a row lacks a column', "  note: value<string | null>('r.note'),\n", ''),
  stored(
    'paths/queries',
    'a column is read as what it is not',
    'evidence: value<string[] | null>',
    'evidence: value<string | null>',
  ),
  stored(
    'nodes/queries',
    'a row brings its nodes under another name',
    "node: nodeIn('n', kind, fields), below",
    "thing: nodeIn('n', kind, fields), below",
  ),
  stored('trace/ends', 'a yes or no is a number', 'cold: boolean }', 'cold: number }'),
  stored(
    'commitment/standingLoaders',
    'an answer lacks a field that is promised',
    '        due: commitment.due,\n',
    '',
  ),
]

const inSchema = [
  schema(
    'common',
    'a condition on links has another name',
    'input LinkFilter {\n',
    'input LinkFilter {\n  "In."\n  parts: [Role!]\n',
  ),
  schema('partners', 'a part of a question has another name', '    need: NeedInput', '    needs: NeedInput'),
  schema('trace', 'an argument may be left out', 'first: Int! = 20', 'first: Int'),
  schema(
    'partners',
    'a field is promised that no parent has',
    'type Tie {\n',
    'type Tie {\n  "How strong."\n  weight: Float!\n',
  ),
  schema('standing', 'an argument has another name', 'given." onDate: Date)', 'given." day: Date)'),
  schema('paths', 'an argument has another type', 'maxLength: Int! = 4', 'maxLength: String! = "4"'),
  schema('cite', 'null is no longer allowed', '  version: String\n', '  version: String!\n'),
  schema(
    'trace',
    'a list is promised where one is given',
    'weakestLink: TraceLink',
    'weakestLink: [TraceLink!]!',
  ),
  schema('common', 'a word of an enum has another name', '  BACKWARD\n', '  BACK\n'),
  schema('search', 'a word of an enum is gone', '  "Its words are in the summary."\n  SUMMARY\n', ''),
  schema('facets', 'a number is promised as text', 'have it."\n  count: Int!', 'have it."\n  count: String!'),
  schema('coverage', 'a required argument has another name', '    row: ID!', '    line: ID!'),
  schema(
    'common',
    'what something is has another name',
    '  precision: Precision!',
    '  exactness: Precision!',
  ),
]

const inDeclaration = [
  schema('term', 'a link leads to another kind', 'communities: [Community!]!', 'communities: [Theme!]!'),
  schema(
    'term',
    'a relationship is misspelt',
    'communities: [Community!]! @link(type: DENOTES)',
    'communities: [Community!]! @link(type: DENOTE)',
  ),
  schema(
    'organisation',
    'a link has no other end',
    '  "Words it rejects or challenges."\n  contestedTerms: [Term!]! @link(type: CONTESTS)\n',
    '',
  ),
  schema('commitment', 'what is stored has another name', '  due: DateInWords', '  dueBy: DateInWords'),
  schema('measure', 'what is stored may be missing', '  basis: Basis!', '  basis: Basis'),
  schema(
    'outcome',
    'what is stored is gone',
    '  "Where it stands in the result chain."\n  level: OutcomeLevel!\n',
    '',
  ),
  schema('measure', 'a stored word is gone that an answer needs', '  "What is aimed at."\n  TARGET\n', ''),
  schema(
    'measure',
    'a default is no word of its enumeration',
    '@default(value: STATED)',
    '@default(value: SAID)',
  ),
  schema('programme', 'a list is ordered by a date that it lacks', 'datedBy: "started"', 'datedBy: "begun"'),
  schema(
    'source',
    'a kind is called in the plural by another name',
    'plural: "sources"',
    'plural: "origins"',
  ),
  schema('theme', 'a stored field has no sentence', '  "What sort of subject it is."\n', ''),
]

export const breaks: readonly Break[] = [...inResolvers, ...inStoredShapes, ...inSchema, ...inDeclaration]
