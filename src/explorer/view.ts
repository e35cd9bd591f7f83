/** What a view is: an address, the question it asks, and the page that is made of the answer. */
import type { EntityKind } from './questions.generated.ts'
import type { Parameters } from './addresses.ts'
import type { Ask, Question } from './ask.ts'
import type { Html } from './markup.ts'

/** What every answer brings along for the foot of its page. */
export type Citable = {
  readonly cite?: {
    readonly text: string
    readonly version?: string | null
    readonly operationHash: string
  } | null
}

/** A page as it is read. */
export type Page = {
  /** What it is about; also the title of the window. */
  readonly title: string
  /** What kind of page it is, above the title. */
  readonly kicker?: string
  readonly main: Html
  /** The status that goes with it; 200 unless said otherwise. */
  readonly status?: number
}

/** A row of a table to take along. */
export type Row = readonly (string | number | null | undefined)[]

/** Where a page is: its path and what its address says. */
export type Place = {
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly search: Parameters
}

/** A view whose answer is of one type. */
export type ViewOf<Answer extends Citable> = {
  /** Its path, as Express writes it: /trace, /organisation/:id. */
  readonly path: string
  /** What it is called in the names of files. */
  readonly name: string
  /** What it shows, in the navigation and for tests: addresses of it on the data that come with the product. */
  readonly samples: readonly string[]
  /** Whether it is also asked by POST, for what is too long for an address. */
  readonly posts?: boolean
  /** Which parts of its address name things, and of which kinds (any, where none are given): names become ids before the view hears of them. */
  readonly things?: Readonly<Record<string, readonly EntityKind[]>>
  /** The page where there is nothing to ask yet: a form. Null where there is. */
  readonly blank?: (place: Place) => Page | null
  /** Throws Refused where its address makes no sense. */
  readonly question: (place: Place, ask: Ask) => Question<Answer> | Promise<Question<Answer>>
  readonly page: (answer: Answer, place: Place, ask: Ask) => Page | Promise<Page>
  /** All of it as a table, headings first. */
  readonly rows?: (answer: Answer, place: Place, ask: Ask) => Iterable<Row> | AsyncIterable<Row>
  /** The picture of it, as an SVG file; null where there is nothing to draw. */
  readonly picture?: (answer: Answer, place: Place) => string | null
}

/** What a page is made of, once its question has been answered. */
export type Shown = {
  readonly asked: Question<unknown>
  readonly cite: NonNullable<Citable['cite']> | null
  page(): Page | Promise<Page>
  rows: (() => Iterable<Row> | AsyncIterable<Row>) | null
  picture: (() => string | null) | null
}

/** A view of whatever answer. */
export type View = Pick<ViewOf<Citable>, 'path' | 'name' | 'samples' | 'posts' | 'things' | 'blank'> & {
  readonly show: (ask: Ask, place: Place) => Promise<Shown>
}

/** A view, its answer kept between its own parts. */
export const view = <Answer extends Citable>(parts: ViewOf<Answer>): View => ({
  path: parts.path,
  name: parts.name,
  samples: parts.samples,
  ...(parts.posts && { posts: parts.posts }),
  ...(parts.things && { things: parts.things }),
  ...(parts.blank && { blank: parts.blank }),
  async show(ask, place) {
    const asked = await parts.question(place, ask)
    const answer = await ask(asked)
    const { rows, picture } = parts
    return {
      asked: asked as Question<unknown>,
      cite: answer.cite ?? null,
      page: () => parts.page(answer, place, ask),
      rows: rows ? () => rows(answer, place, ask) : null,
      picture: picture ? () => picture(answer, place) : null,
    }
  },
})
