/** The question for a thing of any kind, made of what the declaration says that the kind has. */
import type { Named } from '../addresses.ts'
import type { Question } from '../ask.ts'
import type { Kind } from '../declaration.ts'
import type { Said } from '../page/pieces.ts'
import type { Citable } from '../view.ts'

/** A link as an answer gives it. */
export type Link = {
  readonly role: string | null
  readonly strength: string | null
  readonly assertion: string
  readonly reasoning: string | null
  readonly note: string | null
  readonly since: { readonly words: string } | null
  readonly until: { readonly words: string } | null
  readonly asOf: { readonly words: string } | null
  readonly inherited: boolean
  readonly via: Named | null
  readonly evidence: readonly Said[]
  readonly node: Named & {
    readonly wording?: string
    readonly counts?: string
    readonly basis?: string
    readonly locator?: string
  }
}

/** A list of links as an answer gives it. */
export type Links = {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly Link[]
}

/** A thing as an answer gives it: what all kinds have, and what its own has by the names of the declaration. */
export type Thing = Named & {
  readonly summary: string | null
  readonly aliases: readonly { readonly name: string; readonly kind: string; readonly scope: string | null }[]
  readonly identifiers: readonly string[]
  readonly caveats: readonly string[]
  readonly gaps: readonly { readonly about: string; readonly reason: string; readonly note: string | null }[]
  readonly evidence: readonly Said[]
} & { readonly [field: string]: unknown }

/** An answer about a thing. */
export type ThingAnswer = Citable & { readonly node: Thing | null }

const said = '{ id locator source { name } }'

const linkFacts = `fragment LinkFacts on Link {
  role
  strength
  assertion
  reasoning
  note
  since { words }
  until { words }
  asOf { words }
  inherited
  via { __typename id name }
  evidence ${said}
}`

const farFields = (far: string) =>
  far === 'Measure' ? ' wording counts basis' : far === 'Passage' ? ' locator' : ''

const list = (name: string, far: string, page: string) => `    ${name}(${page}) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        ...LinkFacts
        node { __typename id name${farFields(far)} }
      }
    }`

const cited = 'cite { text version operationHash }'

/** How many neighbours of a sort a page shows at first. */
export const neighbours = 12

/** All about one thing, a step around it. */
export const thingQuestion = (kind: Kind, id: string): Question<ThingAnswer> => ({
  text: `query ${kind.name}($id: ID!) {
  node(id: $id) {
    ... on ${kind.name} {
    __typename
    id
    name
    summary
    aliases { name kind scope }
    identifiers
    caveats
    gaps { about reason note }
    evidence ${said}
${kind.facts.map(({ selection }) => `    ${selection}`).join('\n')}
${kind.links.map(({ name, far }) => list(name, far, `first: ${neighbours}`)).join('\n')}
    }
  }
  ${cited}
}

${linkFacts}`,
  variables: { id },
})

/** A page of one of its lists. */
export const listQuestion = (
  kind: Kind,
  field: string,
  id: string,
  first: number,
  after: string | null,
): Question<ThingAnswer> => ({
  text: `query ${kind.name}Links($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on ${kind.name} {
    __typename
    id
    name
${list(field, kind.links.find(({ name }) => name === field)!.far, 'first: $first, after: $after')}
    }
  }
  ${cited}
}

${linkFacts}`,
  variables: { id, first, after },
})
