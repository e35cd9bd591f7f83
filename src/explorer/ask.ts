/** The explorer's only way to the graph: the public API, over HTTP, as any other client asks it. */

/** A document as the generator writes it: its text, and the types of its answer and variables. */
export type Document<Answer, Variables> = {
  toString(): string
  readonly __apiType?: (variables: Variables) => Answer
}

/** A document with its variables: what a page asks, and what it shows as its question. */
export type Question<Answer> = {
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly answered?: (answer: Answer) => void
}

/** A question of a document; the compiler checks the variables. */
export const question = <Answer, Variables extends object>(
  document: Document<Answer, Variables>,
  variables: Variables,
): Question<Answer> => ({
  text: document.toString(),
  variables: { ...variables } as Question<Answer>['variables'],
})

/** Asks, and gives the data of the answer. Throws Refused, Away or Failed, and no answer with errors is given. */
export type Ask = <Answer>(asked: Question<Answer>) => Promise<Answer>

/** What was asked is wrong, too much or not allowed; the message is the API's own and says how to ask it right. */
export class Refused extends Error {
  readonly tooMuch: boolean
  readonly status: number
  constructor(message: string, tooMuch = false, status = 400) {
    super(message)
    this.tooMuch = tooMuch
    this.status = status
  }
}

/** The graph, or the API before it, cannot answer just now. */
export class Away extends Error {}

/** The API answered what no client can use. */
export class Failed extends Error {}

/** A little longer than the API gives itself (7 s), so that it is heard saying so. */
const patienceMs = 9_000

type Body = {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

function failure(message: string, code = '') {
  if (code === 'QUERY_TOO_EXPENSIVE') return new Refused(message, true)
  if (code === 'TOO_MANY_REQUESTS') return new Refused(message, true, 429)
  if (code === 'UNAUTHENTICATED') return new Refused(message, false, 401)
  if (code === 'BAD_USER_INPUT') return new Refused(message)
  if (code === 'SERVICE_UNAVAILABLE' || code === 'TIMEOUT') return new Away(message)
  return new Failed(message)
}

/** Asks the API at an address, until whoever looks at the page goes away; the headers say for whom. */
export const askAt =
  (api: string, gone: AbortSignal, onBehalf: Readonly<Record<string, string>> = {}): Ask =>
  async <Answer>({ text, variables }: Question<Answer>) => {
    let body: Body
    try {
      const response = await fetch(api, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...onBehalf },
        body: JSON.stringify({ query: text, variables }),
        signal: AbortSignal.any([gone, AbortSignal.timeout(patienceMs)]),
      })
      body = (await response.json()) as Body
    } catch (error) {
      throw new Away('The API cannot be reached just now.', { cause: error })
    }
    const [first] = body.errors ?? []
    if (first) throw failure(first.message, first.extensions?.code)
    if (!body.data) throw new Failed('The API gave neither data nor an error.')
    return body.data as Answer
  }
