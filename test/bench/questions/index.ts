import type { Question } from '../question.ts'
import * as answers from './answers.ts'
import * as counts from './counts.ts'
import * as pages from './pages.ts'

/** Every question, in the order of the table. */
export const questions: readonly Question[] = [
  pages.lookUp,
  pages.flatPage,
  pages.nestedPage,
  pages.hubPage,
  pages.largestPage,
  pages.smallPage,
  answers.narrowerToo,
  pages.deepPage,
  counts.total,
  counts.nestedCounts,
  counts.farFilter,
  pages.wideAnswer,
  answers.search,
  answers.partners,
  answers.suggestion,
  answers.trace,
  answers.coverage,
  answers.path,
]

/** Those that 50 at a time are asked with. */
export const crowded: readonly Question[] = [pages.lookUp, pages.flatPage, pages.nestedPage]
