import { limited } from '../lib/limit.ts'
import { untilDeadline } from './deadline.ts'

/** How long somebody waits for another's planning, and who says that nobody waits any more. */
export type Patience = { readonly ms: number; readonly signal?: AbortSignal | undefined }

/** How many texts are remembered, and how many are planned at one time. */
export type Bounds = { readonly known: number; readonly atOnce: number }

/**
 * As many as the database keeps plans of. Each planning takes a core: more than a few at once make each other so slow that
 * none is done in its time, and in turn the first are answered soon.
 */
const bounds: Bounds = { known: 1_000, atOnce: 4 }

const powerOfTen = (length: number) => Math.ceil(Math.log10(length))

/** How a database plans a text anew: by the types of its parameters alone, or by how long texts and lists are as well. */
export type Distinction = 'BY_TYPE' | 'BY_LENGTH'

/**
 * Names what there is a plan for: a text, with the types of its parameters and, where plans differ by it, the power of ten of
 * how long texts and lists are. A text is put together for each request and has thousands of letters: it stands as a
 * number, so that it is looked up once.
 */
export function createPlanNames(distinction: Distinction = 'BY_LENGTH', known = bounds.known) {
  const numbers = new Map<string, number>()
  let last = 0

  function numberOf(text: string) {
    const held = numbers.get(text)
    if (held !== undefined) return held
    const [oldest] = numbers.keys()
    if (numbers.size >= known && oldest !== undefined) numbers.delete(oldest)
    numbers.set(text, (last += 1))
    return last
  }

  const lengthOf = ({ length }: { length: number }) => (distinction === 'BY_TYPE' ? '' : powerOfTen(length))

  function shapeOf(value: unknown) {
    if (typeof value === 'string') return `text ${lengthOf(value)}`
    if (Array.isArray(value)) return `list of ${typeof value[0]} ${lengthOf(value)}`
    return value === null ? 'null' : typeof value
  }

  return (text: string, params: object) => `${numberOf(text)} ${Object.values(params).map(shapeOf).join()}`
}

/**
 * Who asks a text first waits for its planning, a second or two of a core for a long one; others who ask it meanwhile would
 * each have it planned as well. So the first goes ahead, and they follow once the text is planned, or once the first has
 * failed, when the next of them is the first.
 */
export function createPlanning({ known, atOnce } = bounds) {
  const planned = new Set<string>()
  const underWay = new Map<string, Promise<unknown>>()
  const takePlace = limited((begin: () => void, end: Promise<unknown>) => (begin(), end), atOnce)

  function add(text: string) {
    const [oldest] = planned
    if (planned.size >= known && oldest !== undefined) planned.delete(oldest)
    planned.add(text)
  }

  /**
   * Does the work once its text is planned, or as the first to have it planned: only then it is given what it calls when
   * there is a plan. TimedOut, or the signal's reason, where the patience is over before.
   */
  async function inTurn<T>(
    text: string,
    { ms, signal }: Patience,
    work: (isPlanned?: () => void) => Promise<T>,
  ): Promise<T> {
    const until = performance.now() + ms
    for (let first; !planned.has(text) && (first = underWay.get(text));)
      await untilDeadline(first, until - performance.now(), signal)
    return planned.has(text) ? work() : asFirst(text, { ms: until - performance.now(), signal }, work)
  }

  async function asFirst<T>(
    text: string,
    { ms, signal }: Patience,
    work: (isPlanned: () => void) => Promise<T>,
  ): Promise<T> {
    const settled = Promise.withResolvers<null>()
    underWay.set(text, settled.promise)
    const settle = () => {
      if (underWay.get(text) === settled.promise) underWay.delete(text)
      settled.resolve(null)
    }
    const place = Promise.withResolvers<null>()
    void takePlace(() => place.resolve(null), settled.promise)
    try {
      await untilDeadline(place.promise, ms, signal)
      return await work(() => {
        add(text)
        settle()
      })
    } finally {
      settle()
    }
  }

  /** Nothing is planned any more: a database that was away has lost its plans. */
  const forget = () => planned.clear()

  return { inTurn, forget, underWay: () => underWay.size }
}
