/** Recorded partners: of an organisation those it is tied to, of a programme those who take part. */
import type { Named } from '../addresses.ts'
import { html } from '../markup.ts'
import { asserted, evidence, link, remarks, table, type Said } from '../page/pieces.ts'
import type { PartnersQuery } from '../questions.generated.ts'
import type { Row } from '../view.ts'
import { capital, counted, inRole, inWords } from '../words.ts'

/** One thing that ties two. */
type Tie = {
  readonly through: Named | null
  readonly part: Named | null
  readonly how: string
  readonly ownRole: string | null
  readonly role: string | null
  readonly assertion: string
  readonly reasoning?: string | null
  readonly note?: string | null
  readonly evidence: readonly Said[]
}

/** What is recorded, however it is recorded. */
export type Recorded = {
  readonly totalCount: number
  readonly omitted: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
  readonly partners: readonly {
    readonly node: Named & { readonly kind: string }
    readonly assertion: string
    readonly ties: readonly Tie[]
  }[]
}

type Node = NonNullable<PartnersQuery['node']>
type Asked = Extract<Node, { partners: unknown }> | Extract<Node, { participants: unknown }>

/** A neighbour stands once, with all that ties it. */
export function recordedOf(node: Asked): Recorded {
  if ('partners' in node) {
    const { totalCount, omitted, pageInfo, edges } = node.partners
    const ties = (each: (typeof edges)[number]) =>
      each.ties.map(({ kind, through, part, theirRole, ownRole, ...tie }) => ({
        ...tie,
        how: inWords(kind),
        through: through ?? null,
        part: part ?? null,
        ownRole: ownRole ?? null,
        role: theirRole ?? null,
      }))
    return {
      totalCount,
      omitted,
      pageInfo,
      partners: edges.map((each) => ({ node: each.node, assertion: each.assertion, ties: ties(each) })),
    }
  }
  const { totalCount, pageInfo, edges } = node.participants
  const byPartner = Map.groupBy(edges, ({ node: { id } }) => id)
  const partners = [...byPartner.values()].map((links) => ({
    node: links[0]!.node,
    assertion: links.some(({ assertion }) => assertion === 'STATED') ? 'STATED' : links[0]!.assertion,
    ties: links.map(({ role, assertion, reasoning, note, evidence: said }) => ({
      through: { __typename: 'Programme', id: node.id, name: node.name },
      part: null,
      how: 'takes part',
      ownRole: null,
      role: role ?? null,
      assertion,
      reasoning: reasoning ?? null,
      note: note ?? null,
      evidence: said,
    })),
  }))
  return { totalCount, omitted: 0, pageInfo, partners }
}

const does = (name: string, role: string | null) =>
  role ? html`; ${name} <strong>${inRole(role)}</strong>` : ''

const tie = (
  asked: string,
  partner: string,
  { through, part, how, ownRole, role, assertion, evidence: said, ...rest }: Tie,
) =>
  html`<li>
    ${through ? html`${link(through)}${part ? html`, by ${link(part)}` : ''}` : capital(how)}${does(partner, role)}${ownRole ? does(asked, ownRole) : ''}:
    ${asserted(assertion)} ${evidence(said)}${remarks(rest)}
  </li>`

/** All of them, with who says so. */
export const recordedTable = (asked: string, recorded: Recorded) =>
  html`<div id="recorded">
    ${table(
      `Recorded: ${counted(recorded.totalCount, 'partner')}`,
      ['Partner', 'On what, in which role, and who says so'],
      recorded.partners.map(({ node, ties }) => [
        html`${link(node)}<span class="tl-remark">${capital(inWords(node.kind))}</span>`,
        html`<ul class="govuk-list tl-ties">
          ${ties.map((each) => tie(asked, node.name, each))}
        </ul>`,
      ]),
    )}${recorded.omitted > 0 ? html`<p class="govuk-body">${counted(recorded.omitted, 'link')} around it were not read, as there are too many.</p>` : ''}
  </div>`

/** The same as rows to take along. */
export function* tieRows({ partners }: Recorded): Iterable<Row> {
  for (const { node, ties } of partners)
    for (const { through, ownRole, role, assertion, reasoning, evidence: said, how } of ties)
      yield [
        'recorded',
        node.name,
        node.id,
        through?.name ?? how,
        through?.id,
        ownRole,
        role,
        assertion,
        null,
        reasoning,
        said.map(({ locator }) => locator).join(' '),
        said[0]?.source.name,
      ]
}
